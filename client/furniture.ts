import * as vscode from 'vscode';
import { isArticle } from './folders';
import type { Session } from './session';

/** Where the editor may not know the folds of an article that was opened before its folder was read, it is asked this often. */
const TRIES = 10;
const WAIT_MS = 200;

/** Folds every run of page furniture of the article in front; 0 where it has none of more than one line. */
export async function foldFurniture(session: Session, { document }: vscode.TextEditor): Promise<number> {
  const runs = await session.ask('furniture', { uri: document.uri.toString() });
  const folding = runs.filter(({ lines }) => lines > 1).length;
  // Of an article only furniture folds as a comment.
  if (folding > 0) await vscode.commands.executeCommand('editor.foldAllBlockComments');
  return folding;
}

/** Folds the furniture of each article when it is opened, where `pressmark.editor.foldFurniture` says so. */
export function foldFurnitureOnOpening(session: Session): vscode.Disposable {
  const folded = new Set<string>();
  const fold = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    if (editor === undefined || !isArticle(editor.document, session.folders)) return;
    const uri = editor.document.uri.toString();
    if (folded.has(uri) || !vscode.workspace.getConfiguration('pressmark.editor', editor.document.uri).get<boolean>('foldFurniture'))
      return;
    folded.add(uri);
    await session.ready();
    for (let tries = 0; tries < TRIES && vscode.window.activeTextEditor === editor && editor.visibleRanges.length <= 1; tries++) {
      if ((await foldFurniture(session, editor)) === 0) return;
      await new Promise(resolve => setTimeout(resolve, WAIT_MS));
    }
  };
  const foldOrSay = (editor: vscode.TextEditor | undefined): void => {
    fold(editor).catch((error: unknown) => session.output.warn(`Page furniture was not folded: ${String(error)}`));
  };
  foldOrSay(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(foldOrSay),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => folded.delete(uri.toString())),
  );
}
