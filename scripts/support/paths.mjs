import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const inRoot = (...parts) => path.join(root, ...parts);

/** Folders of the VS Codes from npm that tests run in: the pinned one, and the oldest that Pressmark says it supports. */
export const hostFolders = { pinned: inRoot('test/vscode-host'), oldest: inRoot('test/vscode-host-oldest') };
export const vsixPath = inRoot('dist/pressmark.vsix');
export const npmFolder = inRoot('dist/npm');
