import * as vscode from 'vscode';
import { type ActiveFolders, isRead } from './folders';

/** Gives the plain-text articles and cleaned copies of active folders the language `article`, and takes it back where a folder is active no more. */
export function markArticles(folders: ActiveFolders): vscode.Disposable {
  const mark = async (document: vscode.TextDocument): Promise<void> => {
    const article = /\.(?:txt|text)$/i.test(document.uri.path) && isRead(document, folders);
    if (article && document.languageId === 'plaintext') await vscode.languages.setTextDocumentLanguage(document, 'article');
    if (!article && document.languageId === 'article' && vscode.workspace.getWorkspaceFolder(document.uri) !== undefined) {
      await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    }
  };
  const markAll = (): void => {
    for (const document of vscode.workspace.textDocuments) void mark(document);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(mark),
    folders.onDidChange(markAll),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('pressmark.files')) markAll();
    }),
  );
}
