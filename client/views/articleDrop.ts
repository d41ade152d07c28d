import * as vscode from 'vscode';

const FILES = 'text/uri-list';

/** Files and folders that are dropped on the Articles view are imported. */
export const dropOnArticles = <Node>(): vscode.TreeDragAndDropController<Node> => ({
  dragMimeTypes: [],
  dropMimeTypes: [FILES, 'files'],
  async handleDrop(_target, transfer) {
    const listed = (await transfer.get(FILES)?.asString()) ?? '';
    const files = listed
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== '' && !line.startsWith('#'));
    if (files.length > 0) await vscode.commands.executeCommand('pressmark.importArticles', { files });
  },
});
