import * as vscode from 'vscode';

const FILES = 'text/uri-list';

/**
 * Files and folders that are dropped on the Articles view are imported. What has no address, as a file that is dropped into a browser, is kept in `storage` for so
 * long as it is read.
 */
export const dropOnArticles = <Node>(storage: vscode.Uri | undefined): vscode.TreeDragAndDropController<Node> => ({
  dragMimeTypes: [],
  dropMimeTypes: [FILES, 'files'],
  async handleDrop(_target, transfer) {
    const listed = addressesIn((await transfer.get(FILES)?.asString()) ?? '');
    if (listed.length > 0) await vscode.commands.executeCommand('pressmark.importArticles', { files: listed });
    else if (storage !== undefined) await importContents(transfer, vscode.Uri.joinPath(storage, 'dropped'));
  },
});

const addressesIn = (list: string): readonly string[] =>
  list
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));

async function importContents(transfer: vscode.DataTransfer, folder: vscode.Uri): Promise<void> {
  const files = new Map<string, vscode.Uri>();
  for (const [, item] of transfer) {
    const file = item.asFile();
    // A name must not lead to another folder.
    const name = file?.name.replace(/[\\/:]/g, '_') ?? '';
    if (file === undefined || /^\.*$/.test(name)) continue;
    const kept = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(kept, await file.data());
    files.set(name, kept);
  }
  if (files.size === 0) return;
  try {
    await vscode.commands.executeCommand('pressmark.importArticles', { files: [...files.values()].map(uri => uri.toString()) });
  } finally {
    await vscode.workspace.fs.delete(folder, { recursive: true });
  }
}
