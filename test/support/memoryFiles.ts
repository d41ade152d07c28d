import picomatch from 'picomatch';
import { type FileEntry, type FileSource, swapEach } from '../../server/files';

export interface MemoryFiles extends FileSource {
  /** By URI. A string is UTF-8. */
  readonly contents: Map<string, Uint8Array>;
  /** How often each member was called, so that a test can assert work not done. */
  readonly calls: { read: number; readPart: number; stat: number; list: number; write: number; delete: number };
  /** URIs (or folders of URIs) that may not be read or listed. */
  readonly forbidden: Set<string>;
  /** URIs (or folders of URIs) that may be read, but not written. */
  readonly readOnly: Set<string>;
  /** URIs that a listing has no stamp of, as of files that were written a moment ago. */
  readonly young: Set<string>;
  /** By URI of a folder, what its listing waits for. */
  readonly held: Map<string, Promise<void>>;
  set(uri: string, content: string | Uint8Array): void;
  text(uri: string): string | undefined;
}

/** Files in memory, as on a disk without links. */
export function memoryFiles(given: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles {
  const contents = new Map<string, Uint8Array>();
  const times = new Map<string, number>();
  const forbidden = new Set<string>();
  const readOnly = new Set<string>();
  const calls = { read: 0, readPart: 0, stat: 0, list: 0, write: 0, delete: 0 };
  let clock = 0;
  const isIn = (closed: ReadonlySet<string>, uri: string) => [...closed].some(each => uri === each || uri.startsWith(`${each}/`));
  const isForbidden = (uri: string) => isIn(forbidden, uri);
  const refuseWrite = (uri: string) => {
    if (isForbidden(uri)) throw new Error('You have no permission to read or change it.');
    if (isIn(readOnly, uri)) throw new Error('The disk is read-only.');
  };
  let last: Promise<unknown> = Promise.resolve();
  const set = (uri: string, content: string | Uint8Array) => {
    contents.set(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    times.set(uri, ++clock);
  };
  const entryOf = (uri: string): FileEntry | null => {
    const bytes = contents.get(uri);
    return bytes === undefined ? null : { uri, size: bytes.length, mtime: times.get(uri) ?? 0 };
  };
  // The same bytes have the same stamp in whichever world they are, so that another server starts with what one kept.
  const stampOf = (uri: string): string => Buffer.from(contents.get(uri) ?? []).toString('latin1');
  for (const [uri, content] of Object.entries(given)) set(uri, content);
  const files: MemoryFiles = {
    contents,
    calls,
    forbidden,
    readOnly,
    young: new Set(),
    held: new Map(),
    set,
    text(uri) {
      const bytes = contents.get(uri);
      return bytes && new TextDecoder().decode(bytes);
    },
    async read(uri) {
      calls.read++;
      if (isForbidden(uri)) throw new Error('You have no permission to read or change it.');
      return contents.get(uri) ?? null;
    },
    async stat(uri) {
      calls.stat++;
      const entry = entryOf(uri);
      return entry && { ...entry, stamp: stampOf(uri) };
    },
    async open(uri) {
      const bytes = contents.get(uri);
      if (bytes === undefined) return null;
      return {
        read(at, length) {
          calls.readPart++;
          return bytes.slice(at, at + length);
        },
      };
    },
    async list(folder, exclude) {
      calls.list++;
      await files.held.get(folder);
      const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
      const listed: FileEntry[] = [];
      const unreadable = new Map<string, string>();
      for (const uri of [...contents.keys()].sort()) {
        if (!uri.startsWith(`${folder}/`)) continue;
        const steps = decodeURIComponent(uri.slice(folder.length + 1)).split('/');
        const parents = steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join('/'));
        if (parents.some(parent => excluded(parent))) continue;
        const closed = [folder, ...parents.map(parent => `${folder}/${parent}`)].find(parent => forbidden.has(parent));
        if (closed !== undefined) unreadable.set(closed, 'You have no permission to read or change it.');
        else listed.push({ ...entryOf(uri)!, ...(!files.young.has(uri) && { stamp: stampOf(uri) }) });
      }
      return { files: listed, unreadable: [...unreadable].map(([uri, reason]) => ({ uri, reason })) };
    },
    async write(uri, bytes) {
      calls.write++;
      refuseWrite(uri);
      set(uri, bytes);
    },
    async swap(uri, before, after) {
      calls[after === null ? 'delete' : 'write']++;
      refuseWrite(uri);
      const now = contents.get(uri) ?? null;
      if (now === null || before === null ? now !== before : Buffer.compare(now, before) !== 0) return false;
      if (after === null) contents.delete(uri);
      else set(uri, after);
      return true;
    },
    // As an object that is spread or assigned to has another `swap`.
    swapAll(swaps, within) {
      return swapEach((...given) => this.swap(...given))(swaps, within);
    },
    async append(uri, bytes) {
      calls.write++;
      refuseWrite(uri);
      set(uri, Buffer.concat([contents.get(uri) ?? new Uint8Array(), bytes]));
    },
    exclusively(_folder, work) {
      const run = last.then(work, work);
      last = run.catch(() => undefined);
      return run;
    },
    async isBelow(folder, uri) {
      return uri.startsWith(`${folder}/`);
    },
    async delete(uri) {
      calls.delete++;
      contents.delete(uri);
    },
    async sweep() {},
  };
  return files;
}

/** The files as they are for a program that is killed after so many were written: nothing that it writes later is there. */
export function killedAfter(files: MemoryFiles, writes: number): MemoryFiles {
  let left = writes;
  const killed = (): never => {
    throw new Error('killed');
  };
  return {
    ...files,
    swap: (...given) => (--left >= 0 ? files.swap(...given) : killed()),
    append: (...given) => (left >= 0 ? files.append(...given) : killed()),
  };
}
