import * as vscode from 'vscode';
import { isArticle } from '../folders';
import type { Session } from '../session';

/**
 * Shows page furniture in a colour that is fainter than the text and can still be read. What VS Code does by itself with a problem that is
 * tagged as unnecessary leaves a contrast of about 2:1 in light themes.
 */
export function fadeFurniture(session: Session): vscode.Disposable {
  const faded = vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('pressmark.furnitureForeground'),
    // The rule of the editor for what is unnecessary has the same weight as a decoration's.
    opacity: '1 !important',
  });
  const fade = (editor: vscode.TextEditor): void => {
    const { uri } = editor.document;
    const problems = isArticle(editor.document, session.folders) ? vscode.languages.getDiagnostics(uri) : [];
    const unnecessary = problems.filter(
      ({ source, tags }) => source === 'pressmark' && tags?.includes(vscode.DiagnosticTag.Unnecessary) === true,
    );
    editor.setDecorations(
      faded,
      unnecessary.map(({ range }) => range),
    );
  };
  const fadeIn = (isMeant: (editor: vscode.TextEditor) => boolean): void => {
    for (const editor of vscode.window.visibleTextEditors) if (isMeant(editor)) fade(editor);
  };
  return vscode.Disposable.from(
    faded,
    vscode.window.onDidChangeVisibleTextEditors(() => fadeIn(() => true)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      fadeIn(({ document }) => changed.has(document.uri.toString()));
    }),
  );
}
