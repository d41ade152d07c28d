import * as vscode from 'vscode';
import { isArticle } from '../folders';
import type { Session } from '../session';

/**
 * Shows page furniture in a colour that is fainter than the text and can still be read. What VS Code does by itself with a problem that is
 * tagged as unnecessary leaves a contrast of about 2:1 in light themes.
 */
export function fadeFurniture(session: Session): vscode.Disposable {
  // The rule of the editor for what is unnecessary has the same weight as a decoration's.
  const styleOf = (color: string) =>
    vscode.window.createTextEditorDecorationType({ color: new vscode.ThemeColor(color), opacity: '1 !important' });
  const faded = styleOf('pressmark.furnitureForeground');
  // A comparison has marked the line already; grey on its red cannot be read.
  const unfaded = styleOf('editor.foreground');
  const fade = (editor: vscode.TextEditor): void => {
    const { uri } = editor.document;
    const problems = isArticle(editor.document, session.folders) ? vscode.languages.getDiagnostics(uri) : [];
    const unnecessary = problems.filter(
      ({ source, tags }) => source === 'pressmark' && tags?.includes(vscode.DiagnosticTag.Unnecessary) === true,
    );
    const ranges = unnecessary.map(({ range }) => range);
    const compared = isCompared(uri);
    editor.setDecorations(faded, compared ? [] : ranges);
    editor.setDecorations(unfaded, compared ? ranges : []);
  };
  const fadeIn = (isMeant: (editor: vscode.TextEditor) => boolean): void => {
    for (const editor of vscode.window.visibleTextEditors) if (isMeant(editor)) fade(editor);
  };
  return vscode.Disposable.from(
    faded,
    unfaded,
    vscode.window.tabGroups.onDidChangeTabs(() => fadeIn(() => true)),
    vscode.window.onDidChangeVisibleTextEditors(() => fadeIn(() => true)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      fadeIn(({ document }) => changed.has(document.uri.toString()));
    }),
  );
}

/** Whether a comparison in front in any group has a document on one of its sides. */
function isCompared(uri: vscode.Uri): boolean {
  const inFront = vscode.window.tabGroups.all.map(({ activeTab }) => activeTab?.input);
  return inFront.some(
    input => input instanceof vscode.TabInputTextDiff && [input.original, input.modified].some(side => side.toString() === uri.toString()),
  );
}
