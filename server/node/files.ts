import { randomUUID } from 'node:crypto';
import { closeSync, fchmodSync, fsync, openSync, readFileSync, readSync, realpathSync, type Stats, statSync, writeSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import type { FileEntry, FileSource, Listing, OpenFile } from '../files';
import { fileMessages } from '../messages';
import { isRunning, lockPlaces, sweepLocks, withLock } from './lock';

/** No file is read that is larger, whatever the settings say: it would not fit into one string. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Files on this machine's disk, by `file:` URI. */
export const nodeFiles: FileSource = {
  async read(uri) {
    return nullWhereMissing(uri, async () => {
      const file = pathOf(uri);
      // A device or a pipe may never end, and opening a pipe waits for a writer.
      const stat = await fs.stat(file);
      if (!stat.isFile() && !stat.isDirectory()) throw new Error(fileMessages.notRegular);
      if (stat.size > MOST_BYTES) throw new Error(fileMessages.tooLarge(stat.size, MOST_BYTES));
      return fs.readFile(file);
    });
  },

  async stat(uri) {
    return nullWhereMissing(uri, async () => {
      const { size, mtimeMs } = await fs.stat(pathOf(uri));
      return { uri, size, mtime: mtimeMs };
    });
  },

  async open(uri) {
    return openFile(pathOf(uri)).catch(() => null);
  },

  async list(folder, exclude) {
    return listBelow(pathOf(folder), exclude);
  },

  async write(uri, bytes, within) {
    await replace(pathOf(uri), bytes, pathOf(within), async () => true);
  },

  async swap(uri, before, after, within) {
    const target = pathOf(uri);
    const isAsBefore = async (): Promise<boolean> => sameBytes(await readAgain(uri, before), before);
    if (after !== null) return replace(target, after, pathOf(within), isAsBefore);
    if (!(await isAsBefore())) return false;
    await nodeFiles.delete(uri, within);
    return true;
  },

  async append(uri, bytes, within) {
    const target = pathOf(uri);
    try {
      const file = await placeBelow(pathOf(within), target);
      await makeFoldersBelow(pathOf(within), path.dirname(file));
      await fs.appendFile(file, bytes);
    } catch (error) {
      throw new Error(reasonOf(error, target));
    }
  },

  exclusively: (folder, work) => withLock(pathOf(folder), lockPlaces(), work),

  async isBelow(folder, uri) {
    return isInside(await realPath(pathOf(folder)), await realPath(pathOf(uri)));
  },

  async delete(uri, within) {
    const target = pathOf(uri);
    await nullWhereMissing(uri, async () =>
      fs.unlink(path.join(await placeBelow(pathOf(within), path.dirname(target)), path.basename(target))),
    );
  },

  async sweep(folder) {
    await sweepLocks(lockPlaces());
    const entries = await fs.readdir(pathOf(folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile() && (await isAbandoned(file).catch(() => false))) await fs.rm(file, { force: true }).catch(() => undefined);
    }
  },
};

/** Writes beside a file and renames over it, where `isWanted` still says so at the last moment. */
async function replace(target: string, bytes: Uint8Array, within: string, isWanted: () => Promise<boolean>): Promise<boolean> {
  let temporary: string | undefined;
  try {
    const file = await placeBelow(within, target);
    temporary = temporaryBeside(file);
    const mode = statSync(file, { throwIfNoEntry: false })?.mode;
    try {
      await writeThrough(temporary, bytes, mode);
    } catch (error) {
      if (!isMissing(error)) throw error;
      await makeFoldersBelow(within, path.dirname(file));
      await writeThrough(temporary, bytes, mode);
    }
    if (await isWanted()) {
      await fs.rename(temporary, file);
      return true;
    }
    await fs.rm(temporary, { force: true });
    return false;
  } catch (error) {
    if (temporary !== undefined) await fs.rm(temporary, { force: true });
    throw new Error(reasonOf(error, target));
  }
}

const sameBytes = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : Buffer.compare(a, b) === 0;

/** The file a name leads to, links resolved. Rejects where that is outside the folder, or where the folder is gone: nothing is made in its place. */
async function placeBelow(folder: string, file: string): Promise<string> {
  let root: string;
  try {
    root = realpathSync.native(folder);
  } catch (error) {
    throw isMissing(error) ? new Error(fileMessages.folderGone(folder)) : error;
  }
  const real = await realPath(file);
  if (real !== root && !isInside(root, real)) throw new Error(fileMessages.linkLeadsOut(folder));
  return real;
}

/** Makes the folders of a file, but not the one they are all below: it may be renamed at this very moment. */
async function makeFoldersBelow(root: string, folder: string): Promise<void> {
  const real = await fs.realpath(root).catch(() => root);
  let made = real;
  for (const name of path.relative(real, folder).split(path.sep)) {
    made = path.join(made, name);
    await fs.mkdir(made).catch((error: unknown) => {
      if (isMissing(error)) throw new Error(fileMessages.folderGone(root));
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

const TEMPORARY = /^\..+\.(?:(\d+)-)?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\.tmp$/;

/** The process is in the name, so that another one recognises what a killed process left. */
const temporaryBeside = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file).slice(0, 100)}.${process.pid}-${randomUUID()}.tmp`);

/** True for a temporary file older than this process, of a process that no longer runs; without a process in its name one of an hour ago. */
async function isAbandoned(file: string): Promise<boolean> {
  const name = TEMPORARY.exec(path.basename(file));
  if (name === null) return false;
  const { mtimeMs } = await fs.stat(file);
  if (name[1] === undefined) return mtimeMs < performance.timeOrigin - 3_600_000;
  const pid = Number(name[1]);
  return mtimeMs < performance.timeOrigin && (pid === process.pid || !isRunning(pid));
}

/** Where a name leads, links resolved as far as it exists. */
export async function realPath(file: string): Promise<string> {
  try {
    return realpathSync.native(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(await realPath(parent), path.basename(file));
  }
}

/** What a file contains that was read as `before`: a small one is read at once, which costs a tenth. */
async function readAgain(uri: string, before: Uint8Array | null): Promise<Uint8Array | null> {
  if ((before?.length ?? 0) > SMALL_BYTES) return nodeFiles.read(uri);
  const file = pathOf(uri);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size > SMALL_BYTES) return nodeFiles.read(uri);
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** So small a file is read and written without waiting for other work: that takes less than waiting does, except for the disk itself. */
const SMALL_BYTES = 128 * 1024;

/** The bytes are on the disk before the name is, so that a power cut leaves the old file or the new one. */
async function writeThrough(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  if (bytes.length <= SMALL_BYTES) return writeSmallThrough(file, bytes, mode);
  const handle = await fs.open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeSmallThrough(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const descriptor = openSync(file, 'wx', mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    if (mode !== undefined) fchmodSync(descriptor, mode);
    await promisify(fsync)(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

async function openFile(file: string): Promise<OpenFile> {
  const handle = await fs.open(file, 'r');
  const opened: OpenFile = {
    read(at, length) {
      const bytes = new Uint8Array(length);
      for (let read = 0; read < length; ) {
        const more = readSync(handle.fd, bytes, read, length - read, at + read);
        if (more === 0) throw new Error(fileMessages.endsEarly(path.basename(file)));
        read += more;
      }
      return bytes;
    },
  };
  unused.register(opened, handle);
  return opened;
}

const unused = new FinalizationRegistry<fs.FileHandle>(handle => void handle.close().catch(() => undefined));

/** Links to files inside the folder would name one text twice, links out of it would leave it: neither is followed. */
async function listBelow(root: string, exclude: readonly string[]): Promise<Listing> {
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  const files: FileEntry[] = [];
  const unreadable: { uri: string; reason: string }[] = [];
  const links: { uri: string; isFolder: boolean }[] = [];
  const folders = [''];
  const lookUp = entriesLookedUp();
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const directory = path.join(root, folder);
    let entries: Awaited<ReturnType<typeof entriesOf>>;
    try {
      entries = await entriesOf(directory);
    } catch (error) {
      if (!isMissing(error)) unreadable.push({ uri: URI.file(directory).toString(), reason: reasonOf(error, directory) });
      continue;
    }
    const found: string[] = [];
    for (const entry of entries) {
      const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!excluded(relative)) folders.push(relative);
      } else if (entry.isFile()) found.push(path.join(root, relative));
      else if (entry.isSymbolicLink() && !excluded(relative)) links.push(await linkAt(path.join(root, relative)));
    }
    for await (const looked of lookUp(found)) {
      for (const entry of looked) {
        if ('reason' in entry) unreadable.push(entry);
        else files.push(entry);
      }
    }
  }
  return { files: files.sort((a, b) => (a.uri < b.uri ? -1 : 1)), unreadable, links };
}

type EntryOrReason = FileEntry | { readonly uri: string; readonly reason: string };

/**
 * Looks files up, some at a time: between them, others have their turn. A disk that answers at once is asked at once, which costs a fifth of the
 * processor's time; from the first slow answer on, many files are asked for side by side.
 */
function entriesLookedUp(): (files: readonly string[]) => AsyncGenerator<readonly EntryOrReason[]> {
  let isSlow = false;
  let together = FIRST_TOGETHER;
  return async function* (files) {
    for (let at = 0; at < files.length; ) {
      const portion = files.slice(at, at + together);
      at += portion.length;
      together = LOOKED_UP_TOGETHER;
      if (isSlow) {
        yield await Promise.all(portion.map(entryLater));
        continue;
      }
      const begun = performance.now();
      const entries = portion.map(entryNow);
      isSlow = performance.now() - begun > portion.length * SLOW_MS;
      yield entries;
      await new Promise(resolve => setImmediate(resolve));
    }
  };
}

/** So many files are looked up before it is known how fast the disk answers, and then. */
const FIRST_TOGETHER = 10;
const LOOKED_UP_TOGETHER = 200;
const SLOW_MS = 0.1;

async function linkAt(file: string): Promise<{ uri: string; isFolder: boolean }> {
  const target = await fs.stat(file).catch(() => null);
  return { uri: URI.file(file).toString(), isFolder: target?.isDirectory() === true };
}

const entriesOf = (directory: string) => fs.readdir(directory, { withFileTypes: true });

async function entryLater(file: string): Promise<EntryOrReason> {
  try {
    return entryOf(file, await fs.stat(file));
  } catch (error) {
    return { uri: URI.file(file).toString(), reason: reasonOf(error, file) };
  }
}

function entryNow(file: string): EntryOrReason {
  try {
    return entryOf(file, statSync(file));
  } catch (error) {
    return { uri: URI.file(file).toString(), reason: reasonOf(error, file) };
  }
}

function entryOf(file: string, stat: Stats): FileEntry {
  const stamp = stampOf(stat);
  return { uri: URI.file(file).toString(), size: stat.size, mtime: stat.mtimeMs, ...(stamp !== null && { stamp }) };
}

/** As git's index recognises files that nobody changed. The time of the last change to the file's entry cannot be set by hand. */
function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string | null {
  const last = Math.max(mtimeMs, ctimeMs);
  return last > Date.now() - YOUNG_MS ? null : [size, mtimeMs, ctimeMs, ino].join(' ');
}

/** Some file systems keep times to two seconds. */
const YOUNG_MS = 3000;

async function nullWhereMissing<T>(uri: string, look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (isMissing(error)) return null;
    throw new Error(reasonOf(error, pathOf(uri)));
  }
}

const pathOf = (uri: string): string => URI.parse(uri).fsPath;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

const reasonOf = (error: unknown, file: string): string => {
  const reason = fileMessages.reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return `${path.basename(file)}: ${reason}`;
};
