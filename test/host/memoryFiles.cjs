/**
 * An extension for tests, run in the web worker's host: a file system `memfs:` in memory, as virtual workspaces have one. It has no search
 * provider, so no `workspaceContains:` finds anything there. `drive.mjs` puts `FILES` before this text: base64 by path.
 */
const vscode = require('vscode');

const { FileType, FileChangeType, FileSystemError } = vscode;
const parentOf = path => path.slice(0, path.lastIndexOf('/')) || '/';
const bytesOf = base64 => Uint8Array.from(atob(base64), character => character.charCodeAt(0));

class MemoryFiles {
  #entries = new Map([['/', { type: FileType.Directory, ctime: 0, mtime: 0, bytes: new Uint8Array() }]]);
  #changed = new vscode.EventEmitter();
  #time = 1;
  onDidChangeFile = this.#changed.event;

  watch() {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }) {
    const { type, ctime, mtime, bytes } = this.#at(path);
    return { type, ctime, mtime, size: bytes.length };
  }

  readDirectory({ path }) {
    this.#at(path);
    const children = [...this.#entries].filter(([name]) => name !== '/' && parentOf(name) === path);
    return children.map(([name, { type }]) => [name.slice(name.lastIndexOf('/') + 1), type]);
  }

  readFile({ path }) {
    const entry = this.#at(path);
    if (entry.type !== FileType.File) throw FileSystemError.FileIsADirectory(path);
    return entry.bytes;
  }

  writeFile(uri, bytes, { create, overwrite }) {
    const known = this.#entries.get(uri.path);
    if (known === undefined && !create) throw FileSystemError.FileNotFound(uri);
    if (known !== undefined && create && !overwrite) throw FileSystemError.FileExists(uri);
    this.put(uri.path, bytes);
    this.#notify([[known === undefined ? FileChangeType.Created : FileChangeType.Changed, uri]]);
  }

  createDirectory(uri) {
    if (this.#entries.has(uri.path)) return;
    this.#makeFolder(uri.path);
    this.#notify([[FileChangeType.Created, uri]]);
  }

  delete(uri) {
    this.#at(uri.path);
    for (const path of this.#below(uri.path)) this.#entries.delete(path);
    this.#notify([[FileChangeType.Deleted, uri]]);
  }

  rename(from, to, { overwrite }) {
    this.#at(from.path);
    const known = this.#entries.has(to.path);
    if (known && !overwrite) throw FileSystemError.FileExists(to);
    if (known) for (const path of this.#below(to.path)) this.#entries.delete(path);
    this.#makeFolder(parentOf(to.path));
    for (const path of this.#below(from.path)) {
      this.#entries.set(to.path + path.slice(from.path.length), this.#entries.get(path));
      this.#entries.delete(path);
    }
    this.#notify([
      [FileChangeType.Deleted, from],
      [known ? FileChangeType.Changed : FileChangeType.Created, to],
    ]);
  }

  put(path, bytes) {
    this.#makeFolder(parentOf(path));
    const time = ++this.#time;
    this.#entries.set(path, { type: FileType.File, ctime: this.#entries.get(path)?.ctime ?? time, mtime: time, bytes });
  }

  #at(path) {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw FileSystemError.FileNotFound(path);
    return entry;
  }

  #makeFolder(path) {
    if (this.#entries.has(path)) return;
    this.#makeFolder(parentOf(path));
    this.#entries.set(path, { type: FileType.Directory, ctime: ++this.#time, mtime: this.#time, bytes: new Uint8Array() });
  }

  #below(path) {
    return [...this.#entries.keys()].filter(name => name === path || name.startsWith(`${path}/`));
  }

  #notify(changes) {
    this.#changed.fire(changes.map(([type, uri]) => ({ type, uri })));
  }
}

exports.activate = context => {
  const files = new MemoryFiles();
  for (const [path, base64] of Object.entries(FILES)) files.put(path, bytesOf(base64));
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memfs', files, { isCaseSensitive: true }));
};
