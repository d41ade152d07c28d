import * as vscode from 'vscode';
import type { Settings } from '../server/protocol';

/**
 * Makes the articles of a folder read-only in the editor until they are unlocked, by VS Code's own settings of the folder:
 * they work without Pressmark, for files that change under the editor too, and a person can find and change them. What is
 * set already stays. Cleaned copies and Pressmark's own files, which `pressmark/**` covers, can be written.
 */
export async function lockArticles(folder: vscode.WorkspaceFolder): Promise<void> {
  const files = vscode.workspace.getConfiguration('pressmark', folder.uri).get<Settings['files']>('files');
  await add(folder, 'readonlyInclude', (files?.include ?? []).flatMap(inBothCases));
  await add(folder, 'readonlyExclude', ['pressmark/**', ...(files?.exclude ?? [])]);
}

/** VS Code compares these letter by letter: '*.txt' does not cover 'A.TXT'. */
const inBothCases = (glob: string): string[] => [glob, glob.replace(/\*\.[a-z]+$/, ending => ending.toUpperCase())];

async function add(folder: vscode.WorkspaceFolder, name: string, globs: readonly string[]): Promise<void> {
  const settings = vscode.workspace.getConfiguration('files', folder.uri);
  const own = settings.inspect<Record<string, boolean>>(name)?.workspaceFolderValue ?? {};
  const added = Object.fromEntries(globs.map(glob => [glob, true]));
  await settings.update(name, { ...added, ...own }, vscode.ConfigurationTarget.WorkspaceFolder);
}

/** Unlocks or locks the file of the editor in front for as long as the window is open. */
export function setLocked(locked: boolean): Thenable<void> {
  return vscode.commands.executeCommand(`workbench.action.files.setActiveEditor${locked ? 'Readonly' : 'Writeable'}InSession`);
}
