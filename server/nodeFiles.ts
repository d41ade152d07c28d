import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import type { FileEntry, FileSource, Listing } from './files';

/** Files on this machine's disk, by `file:` URI. */
export const nodeFiles: FileSource = {
  async read(uri) {
    return nullWhereMissing(uri, () => fs.readFile(pathOf(uri)));
  },

  async stat(uri) {
    return nullWhereMissing(uri, async () => {
      const { size, mtimeMs } = await fs.stat(pathOf(uri));
      return { uri, size, mtime: mtimeMs };
    });
  },

  async list(folder, exclude) {
    return listBelow(pathOf(folder), exclude);
  },

  async write(uri, bytes) {
    const target = pathOf(uri);
    const temporary = path.join(path.dirname(target), `.${path.basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
    try {
      await fs.mkdir(path.dirname(target), { recursive: true });
      const mode = await fs.stat(target).then(
        stat => stat.mode,
        () => undefined,
      );
      await writeThrough(temporary, bytes, mode);
      await fs.rename(temporary, target);
    } catch (error) {
      await fs.rm(temporary, { force: true });
      throw new Error(reasonOf(error, target));
    }
  },

  async isBelow(folder, uri) {
    return (await realPath(pathOf(uri))).startsWith((await realPath(pathOf(folder))) + path.sep);
  },

  async delete(uri) {
    await nullWhereMissing(uri, () => fs.unlink(pathOf(uri)));
  },
};

/** Where a name leads, links resolved as far as it exists. */
export async function realPath(file: string): Promise<string> {
  try {
    return await fs.realpath(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(await realPath(parent), path.basename(file));
  }
}

/** The bytes are on the disk before the name is, so that a power cut leaves the old file or the new one. */
async function writeThrough(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await fs.open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Links to files inside the folder would name one text twice, links out of it would leave it: neither is followed. */
async function listBelow(root: string, exclude: readonly string[]): Promise<Listing> {
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  const files: FileEntry[] = [];
  const unreadable: { uri: string; reason: string }[] = [];
  const folders = [''];
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
    }
    for (const entry of await Promise.all(found.map(entryOrReason))) {
      if ('reason' in entry) unreadable.push(entry);
      else files.push(entry);
    }
  }
  return { files: files.sort((a, b) => (a.uri < b.uri ? -1 : 1)), unreadable };
}

const entriesOf = (directory: string) => fs.readdir(directory, { withFileTypes: true });

async function entryOrReason(file: string): Promise<FileEntry | { uri: string; reason: string }> {
  const uri = URI.file(file).toString();
  try {
    const { size, mtimeMs } = await fs.stat(file);
    return { uri, size, mtime: mtimeMs };
  } catch (error) {
    return { uri, reason: reasonOf(error, file) };
  }
}

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

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'You have no permission to read or change it.',
  EPERM: 'You have no permission to read or change it.',
  EROFS: 'The disk is read-only.',
  ENOSPC: 'The disk is full.',
  EISDIR: 'It is a folder, not a file.',
  EMFILE: 'Too many files are open on this machine.',
};

const reasonOf = (error: unknown, file: string): string => {
  const reason = REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return `${path.basename(file)}: ${reason}`;
};
