import * as vscode from 'vscode';
import { isArticle } from '../folders';
import { editorRange } from '../ranges';
import type { Session } from '../session';

/** The marks of suggested names, as the editors show them. */
export interface NameMarks extends vscode.Disposable {
  /** What is marked in a document; none where it is not shown, or the setting is off. */
  rangesIn(uri: vscode.Uri): readonly vscode.Range[];
}

const SETTING = 'suggestedNames.mark';

/** Marks names that are suggested for the register by a faint dotted line, where `pressmark.suggestedNames.mark` says so. */
export function markSuggestedNames(session: Session): NameMarks {
  const style = vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor('pressmark.suggestedNameBorder'),
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const marked = new Map<string, readonly vscode.Range[]>();
  const isWanted = (document: vscode.TextDocument): boolean =>
    isArticle(document, session.folders) && vscode.workspace.getConfiguration('pressmark', document.uri).get(SETTING) === true;

  const mark = async (document: vscode.TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    const { version } = document;
    const ranges = isWanted(document) ? (await session.ask('nameMarks', { uri })).map(editorRange) : [];
    // Marks of a text that was edited meanwhile stay: the editor moves them, and the edit's own change follows.
    if (document.isClosed || document.version !== version) return;
    if (ranges.length === 0 && !marked.has(uri)) return;
    if (ranges.length === 0) marked.delete(uri);
    else marked.set(uri, ranges);
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) editor.setDecorations(style, ranges);
  };
  const markAll = (): void => {
    const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    const uris = new Set([...shown].map(({ uri }) => uri.toString()));
    for (const uri of marked.keys()) if (!uris.has(uri)) marked.delete(uri);
    for (const document of shown) {
      mark(document).catch((error: unknown) => session.output.warn(`No names of ${document.uri.path} are marked: ${String(error)}`));
    }
  };
  const listeners = vscode.Disposable.from(
    style,
    vscode.window.onDidChangeVisibleTextEditors(markAll),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration(`pressmark.${SETTING}`)) markAll();
    }),
    // Dismissed names are undone with the annotations.
    session.onDidChange(({ articles, entities, annotations }) => {
      if (articles || entities || annotations) markAll();
    }),
  );
  markAll();
  return { rangesIn: uri => marked.get(uri.toString()) ?? [], dispose: () => listeners.dispose() };
}
