import * as vscode from 'vscode';
import type { ActiveFolders } from './folders';
import { unlinked } from './views/items';

/** The projects that were named in this workspace, as a key of its state. */
const NAMED = 'projectsNamed';

/**
 * Says once in a workspace that the folder to open is another one. The extension starts by itself only where a project is in the opened
 * folder or up to two levels below it, because that is all `activationEvents` can express. A project above the opened folder cannot be
 * known without starting, and starting on any folder of plain texts is what Pressmark does not do: it is named as soon as a Pressmark
 * view or command is used there.
 */
export function nameProjectsNearby(folders: ActiveFolders, memory: vscode.Memento): vscode.Disposable {
  const show = async (): Promise<void> => {
    const found = folders.nearby.map(String).sort();
    if (found.length === 0 || String(memory.get<readonly string[]>(NAMED)) === String(found)) return;
    await memory.update(NAMED, found);
    const button = found.length === 1 ? vscode.l10n.t('Open Folder') : vscode.l10n.t('Choose Folder…');
    const choice = await vscode.window.showInformationMessage(unlinked(messageOf(folders.nearby)), button);
    if (choice !== undefined) await vscode.commands.executeCommand('pressmark.openProject');
  };
  void show();
  return folders.onDidChange(show);
}

function messageOf([first, ...others]: readonly vscode.Uri[]): string {
  if (first === undefined) return '';
  return others.length === 0
    ? vscode.l10n.t('Pressmark is set up in the folder "{0}", not in the one you opened.', folderName(first))
    : vscode.l10n.t('Pressmark is set up in {0} folders inside this one. Open one of them to work in it.', others.length + 1);
}

export const folderName = (folder: vscode.Uri): string => folder.path.slice(folder.path.lastIndexOf('/') + 1);
