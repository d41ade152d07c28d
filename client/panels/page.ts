import * as vscode from 'vscode';

const pagesOf = (extension: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extension, 'dist', 'pages');

/**
 * Shows the page `dist/pages/<page>.js` and `.css` in a view or panel: only they are loaded, and nothing from the network. `drawsPictures`: it may
 * make pictures of what it shows.
 */
export function showPage(webview: vscode.Webview, extension: vscode.Uri, page: string, drawsPictures = false): void {
  webview.options = { enableScripts: true, localResourceRoots: [pagesOf(extension)] };
  const script = webview.asWebviewUri(vscode.Uri.joinPath(pagesOf(extension), `${page}.js`));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(pagesOf(extension), `${page}.css`));
  const policy = `default-src 'none'; script-src ${webview.cspSource}; style-src ${webview.cspSource}${drawsPictures ? '; img-src data:' : ''}`;
  webview.html = `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
</head>
<body><script src="${script}"></script></body>
</html>`;
}
