import { readSync, type Stats, statSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import type { FileEntry, FileSource, Listing, OpenFile } from '../files';
import { fileMessages } from '../messages';
import { isMissing, nullWhereMissing, pathOf, reasonOf } from './errors';
import { isInside, makeFoldersBelow, placeBelow, realPath } from './links';
import { lockPlaces, sweepLocks, withLock } from './lock';
import { swapTogether } from './swapping';
import { isAbandoned, readSmall, replace, SMALL_BYTES, sameBytes } from './writing';

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
      return { ...entryOf(pathOf(uri), await fs.stat(pathOf(uri))), uri };
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

  swapAll: (swaps, within) => swapTogether(swaps, pathOf(within), ({ uri, before, after }) => nodeFiles.swap(uri, before, after, within)),

  async append(uri, bytes, within) {
    const target = pathOf(uri);
    try {
      const file = await placeBelow(pathOf(within), target);
      const isMade = await fs.appendFile(file, bytes).then(
        () => true,
        (error: unknown) => {
          if (isMissing(error)) return false;
          throw error;
        },
      );
      if (isMade) return;
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

/** What a file contains that was read as `before`. */
async function readAgain(uri: string, before: Uint8Array | null): Promise<Uint8Array | null> {
  const small = (before?.length ?? 0) > SMALL_BYTES ? undefined : readSmall(pathOf(uri));
  return small === undefined ? nodeFiles.read(uri) : small;
}
