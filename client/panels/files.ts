import * as vscode from 'vscode';

/** Writes a file of an overview to `pressmark/export` of a folder, and offers to open it. Returns its URI. */
export async function writeExport(folder: string, name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const target = vscode.Uri.joinPath(vscode.Uri.parse(folder), 'pressmark', 'export', name);
  await vscode.workspace.fs.writeFile(target, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const open = vscode.l10n.t('Open');
  void vscode.window.showInformationMessage(vscode.l10n.t('Written to pressmark/export/{0}.', name), open).then(choice => {
    if (choice === open) void vscode.commands.executeCommand('vscode.open', target);
  });
  return target;
}

export const bytesOfBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), character => character.charCodeAt(0));
