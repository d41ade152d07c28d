import * as vscode from 'vscode';
import { PREVIEW_SCHEME } from '../../server/protocol';
import { articleOfCleaned, isRead } from '../folders';
import type { Session } from '../session';

/**
 * Keeps the context keys that menus, keys, welcome texts and the walkthrough ask for: `pressmark.active`, `.nearby` where
 * another folder is a project, `.reading` while the server reads a folder, `.ready`, `.leftOut`, `.annotated`
 * where a folder has annotations, `.inArticle` in articles and their cleaned copies, `.inCleaned` in cleaned copies and their previews.
 */
export function keepContextKeys(session: Session): vscode.Disposable {
  const known = new Map<string, boolean>();
  const set = (key: string, value: boolean): void => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', `pressmark.${key}`, value);
  };
  const folders = (): void => {
    const statuses = session.folders.all.map(folder => session.statuses.get(folder.uri.toString()));
    set('active', statuses.length > 0);
    set('nearby', session.folders.nearby.length > 0);
    set('reading', session.isServerReading);
    set('ready', statuses.length > 0 && statuses.every(status => status?.ready === true));
    set(
      'leftOut',
      statuses.some(status => (status?.leftOut.length ?? 0) > 0),
    );
    set(
      'annotated',
      statuses.some(status => (status?.annotations ?? 0) > 0),
    );
    editor();
  };
  const editor = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    set('inArticle', document !== undefined && isRead(document, session.folders));
    set(
      'inCleaned',
      document !== undefined && (document.uri.scheme === PREVIEW_SCHEME || articleOfCleaned(document.uri, session.folders) !== undefined),
    );
  };
  folders();
  return vscode.Disposable.from(
    session.folders.onDidChange(folders),
    session.onDidChangeStatus(folders),
    vscode.window.onDidChangeActiveTextEditor(editor),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('pressmark.files')) editor();
    }),
  );
}
