import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const inRoot = (...parts) => path.join(root, ...parts);

export const hostFolder = inRoot('test/vscode-host');
export const vsixPath = inRoot('dist/pressmark.vsix');
export const npmFolder = inRoot('dist/npm');
