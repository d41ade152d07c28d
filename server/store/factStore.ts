import type { FileSource, OpenFile } from '../files';
import { canDigest, type Digest, digestOf } from './digest';
import { STORE_LIMITS, type StoreLimits } from './limits';
import { STORE_MESSAGES } from './messages';
import { digestsIn, entriesStart, type PackedKeys, packIndex, packSegment, type StoreEntry, unpackIndex, unpackSegment } from './segment';
import { StoredEntry } from './storedEntry';
import { isOfProject, isOfVersion, type StoreFile, StoreFiles } from './storeFiles';
import { forgetOthers, isOld } from './sweep';

/** The folder that facts are kept in. */
export interface StoreFolder {
  readonly uri: string;
  /** Makes the folder where there is none; absent for one that exists. */
  make?(): Promise<void>;
}

/** Where facts are kept. */
export interface StorePlace {
  readonly files: FileSource;
  readonly folder: StoreFolder;
  /** 32 hexadecimal digits that any change of the analysing code changes. */
  readonly version: Digest;
  readonly limits?: StoreLimits;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Says, once for a store, why it is not used. */
  log(message: string): void;
}

/** So many files are kept in memory, for the articles that are asked for next. */
const OPEN_FILES = 4;

/**
 * The facts of the articles of one project as bytes, by what they follow from. It may forget at any time and says nothing wrong: what it
 * answers was put under that key by the same code, and any file that is not what its name says is removed. Never rejects.
 */
export class FactStore {
  readonly #place: StorePlace;
  readonly #limits: StoreLimits;
  readonly #files: StoreFiles;
  readonly #project: Digest;
  readonly #segments = new Map<Digest, Segment>();
  readonly #segmentOf = new Map<Digest, Digest>();
  readonly #open = new Map<Digest, Promise<ReadonlyMap<Digest, StoredEntry>>>();
  readonly #used = new Set<Digest>();
  #indexes: readonly StoreFile[] = [];
  #folders: readonly StoreFile[] = [];
  /** Files that what is kept about the folder names. */
  readonly #parts = new Map<Digest, StoreFile>();
  #isIndexed = true;
  /** Keys of entries that wait, or are being written. */
  readonly #unwritten = new Set<Digest>();
  #waiting: WaitingEntry[] = [];
  #waitingBytes = 0;
  #writing: Promise<void> = Promise.resolve();
  #isOff = false;

  private constructor(place: StorePlace, project: Digest) {
    this.#place = place;
    this.#limits = place.limits ?? STORE_LIMITS;
    this.#files = new StoreFiles(place.files, place.folder.uri, place.now());
    this.#project = project;
  }

  /** The store of the project in a folder, by its URI; null where nothing can or should be kept. */
  static async open(place: StorePlace, project: string): Promise<FactStore | null> {
    if (!canDigest()) return null;
    try {
      // Where the researcher's folder is a whole home folder, the store would be in it.
      if (await place.files.isBelow(project, `${place.folder.uri}/${A_FILE}`)) {
        place.log(STORE_MESSAGES.insideProject(place.folder.uri));
        return null;
      }
      await place.folder.make?.();
      const store = new FactStore(place, await digestOf(new TextEncoder().encode(project)));
      await store.#load();
      return store;
    } catch (error) {
      place.log(STORE_MESSAGES.unusable(place.folder.uri, reasonOf(error)));
      return null;
    }
  }

  /** What is kept under each key; undefined where there is nothing. */
  async find(keys: readonly (Digest | null)[]): Promise<(StoredEntry | undefined)[]> {
    const found: (StoredEntry | undefined)[] = [];
    for (const key of keys) found.push(key === null ? undefined : await this.#findOne(key));
    return found;
  }

  /** True where something is kept under a key, or will be once it is written. */
  has(key: Digest): boolean {
    return !this.#isOff && (this.#segmentOf.has(key) || this.#unwritten.has(key));
  }

  /** Marks what is kept under a key as of use. */
  use(key: Digest): void {
    if (this.#segmentOf.has(key)) this.#used.add(key);
  }

  /** Writes what waits. Never rejects. */
  async flush(): Promise<void> {
    this.#startWriting();
    await this.#writing;
  }

  /** From now on nothing is written. Resolves when what is being written is. */
  async close(): Promise<void> {
    this.#isOff = true;
    this.#waiting = [];
    await this.#writing;
  }

  /** What was kept about the folder as a whole, as it was last written; null where there is nothing. */
  async findFolder(): Promise<Uint8Array | null> {
    for (const file of this.#folders) {
      const bytes = await this.#files.read(file);
      if (bytes !== null) return bytes;
    }
    return null;
  }

  /** Keeps bytes about the folder as a whole, once all entries are written, and of their parts those named, no others. Never rejects. */
  async keepFolder(bytes: Uint8Array<ArrayBuffer>, parts: readonly Digest[] = []): Promise<void> {
    await this.flush();
    if (this.#isOff) return;
    try {
      const written = await this.#files.write(this.#project, this.#place.version, 'folder', bytes);
      for (const file of this.#folders) if (file.digest !== written.digest) await this.#files.delete(file);
      this.#folders = [written];
      const named = new Set(parts);
      for (const [digest, file] of this.#parts) {
        if (named.has(digest)) continue;
        this.#parts.delete(digest);
        await this.#files.delete(file);
      }
    } catch (error) {
      this.#turnOff(error);
    }
  }

  /** Keeps a part of what {@link keepFolder} will be given, which names it by the answer; null where it is not kept. Never rejects. */
  async keepPart(bytes: Uint8Array<ArrayBuffer>): Promise<Digest | null> {
    if (this.#isOff || bytes.length > this.#limits.mostSegmentBytes || this.#size + bytes.length > this.#limits.projectBytes) return null;
    try {
      const file = await this.#files.write(this.#project, this.#place.version, 'part', bytes);
      this.#parts.set(file.digest, file);
      return file.digest;
    } catch (error) {
      this.#turnOff(error);
      return null;
    }
  }

  /** A part that was kept; null where it is gone or damaged. */
  async findPart(digest: Digest): Promise<Uint8Array | null> {
    const file = this.#parts.get(digest);
    return file === undefined ? null : this.#files.read(file);
  }

  /** Bytes of what is kept of the project. */
  get #size(): number {
    let size = 0;
    for (const { file } of this.#segments.values()) size += file.size;
    for (const file of this.#parts.values()) size += file.size;
    return size;
  }

  /** Forgets what it answered for a key: it was not what it should be. */
  drop(key: Digest): void {
    this.#segmentOf.delete(key);
    this.#used.delete(key);
  }

  /** Keeps the facts of one article, and answers where they are. Waits only where the disk is slower than the reading. */
  async keep(key: Digest | null, bytes: Uint8Array): Promise<StoredEntry> {
    const entry = new StoredEntry(bytes);
    if (this.#isOff || key === null || this.has(key) || bytes.length > this.#limits.mostSegmentBytes / 2) return entry;
    this.#used.add(key);
    this.#unwritten.add(key);
    this.#waiting.push({ key, bytes, entry });
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes < this.#limits.segmentBytes && this.#waiting.length < this.#limits.segmentEntries) return entry;
    await this.#writing;
    this.#startWriting();
    return entry;
  }

  /**
   * Writes what waits. `isWhole`: every article of the project was asked for since the store was opened, so that what was not used
   * is of no more use.
   */
  async settle(isWhole: boolean): Promise<void> {
    try {
      const dropped = isWhole ? await this.#gatherUsed() : [];
      this.#startWriting();
      await this.#writing;
      if (this.#isOff) return;
      await this.#writeIndex();
      for (const segment of dropped) await this.#files.delete(segment.file);
      await forgetOthers(this.#files, this.#project, this.#limits, this.#place.now());
      await this.#files.sweep();
    } catch (error) {
      this.#turnOff(error);
    }
  }

  async #load(): Promise<void> {
    const mine: StoreFile[] = [];
    for (const file of await this.#files.list()) {
      if (!isOfProject(file, this.#project)) continue;
      if (isOfVersion(file, this.#place.version) && file.size <= this.#limits.mostSegmentBytes) mine.push(file);
      else await this.#files.delete(file);
    }
    this.#indexes = mine.filter(({ kind }) => kind === 'index');
    this.#folders = mine.filter(({ kind }) => kind === 'folder').sort((a, b) => b.mtime - a.mtime);
    for (const file of mine) if (file.kind === 'part') this.#parts.set(file.digest, file);
    const keysOf = new Map<Digest, Uint8Array>();
    for (const index of this.#indexes) for (const { digest, keys } of await this.#readIndex(index)) keysOf.set(digest, keys);
    this.#isIndexed = this.#indexes.length === 1 && this.#indexes.every(file => !isOld(file, this.#place.now()));
    let added = 0;
    for (const file of mine) {
      if (file.kind !== 'facts') continue;
      await this.#addSegment(file, keysOf.get(file.digest));
      if (++added % ADDED_AT_A_TIME === 0) await new Promise(resolve => setTimeout(resolve, 0));
    }
  }

  async #readIndex(file: StoreFile): Promise<readonly PackedKeys[]> {
    const bytes = await this.#files.read(file);
    return (bytes && unpackIndex(this.#place.version, bytes)) ?? [];
  }

  /** A file that no index names was written by a process that was killed, or that runs now: it counts like any other. */
  async #addSegment(file: StoreFile, indexed: Uint8Array | undefined): Promise<void> {
    let keys = indexed && digestsIn(indexed);
    if (keys === undefined) {
      this.#isIndexed = false;
      const bytes = await this.#files.read(file);
      keys = [...((bytes && unpackSegment(this.#place.version, bytes))?.keys() ?? [])];
    }
    this.#segments.set(file.digest, { file, keys });
    for (const key of keys) this.#segmentOf.set(key, file.digest);
  }

  async #findOne(key: Digest): Promise<StoredEntry | undefined> {
    const digest = this.#segmentOf.get(key);
    const segment = digest === undefined ? undefined : this.#segments.get(digest);
    if (segment === undefined) return undefined;
    const entry = (await this.#entriesOf(segment)).get(key);
    if (entry === undefined) this.drop(key);
    else this.#used.add(key);
    return entry;
  }

  /** The entries of a file; none where it is gone or damaged. */
  #entriesOf(segment: Segment): Promise<ReadonlyMap<Digest, StoredEntry>> {
    const { digest } = segment.file;
    const known = this.#open.get(digest);
    if (known !== undefined) return known;
    const entries = this.#readEntries(segment);
    this.#open.set(digest, entries);
    const [oldest] = this.#open.keys();
    if (this.#open.size > OPEN_FILES && oldest !== undefined) this.#open.delete(oldest);
    return entries;
  }

  async #readEntries({ file }: Segment): Promise<ReadonlyMap<Digest, StoredEntry>> {
    const bytes = await this.#files.read(file);
    const entries = bytes && unpackSegment(this.#place.version, bytes);
    if (entries === null) {
      this.#forget(file.digest);
      return NOTHING;
    }
    const opened = await this.#files.open(file);
    return new Map(
      [...entries].map(([key, entry]) => [key, opened === null ? new StoredEntry(entry.slice()) : storedIn(opened, entry)] as const),
    );
  }

  #forget(digest: Digest): void {
    const segment = this.#segments.get(digest);
    this.#segments.delete(digest);
    this.#isIndexed = false;
    for (const key of segment?.keys ?? []) if (this.#segmentOf.get(key) === digest) this.#segmentOf.delete(key);
  }

  /** Files of which most is of no more use, and many small ones, are written together again: answers which to delete once that is done. */
  async #gatherUsed(): Promise<Segment[]> {
    const usedIn = (segment: Segment): Digest[] =>
      segment.keys.filter(key => this.#used.has(key) && this.#segmentOf.get(key) === segment.file.digest);
    const all = [...this.#segments.values()];
    const wasted = all.filter(segment => usedIn(segment).length * 2 < segment.keys.length);
    const small = all.filter(
      segment => segment.file.size * 4 < this.#limits.segmentBytes && segment.keys.length * 4 < this.#limits.segmentEntries,
    );
    const dropped = new Set([...wasted, ...(small.length > MOST_SMALL_FILES ? small : [])]);
    for (const segment of dropped) {
      const used = usedIn(segment);
      const entries = used.length === 0 ? NOTHING : await this.#entriesOf(segment);
      this.#forget(segment.file.digest);
      for (const key of used) {
        const entry = entries.get(key);
        if (entry !== undefined) await this.keep(key, entry.read());
      }
    }
    return [...dropped];
  }

  #startWriting(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (entries.length > 0 && !this.#isOff) this.#writing = this.#writing.then(() => this.#writeSegment(entries));
  }

  async #writeSegment(entries: readonly WaitingEntry[]): Promise<void> {
    const { version } = this.#place;
    try {
      const bytes = packSegment(version, entries);
      if (this.#isOff || this.#size + bytes.length > this.#limits.projectBytes) return;
      const file = await this.#files.write(this.#project, version, 'facts', bytes);
      const keys = entries.map(({ key }) => key);
      this.#segments.set(file.digest, { file, keys });
      for (const key of keys) this.#segmentOf.set(key, file.digest);
      this.#isIndexed = false;
      moveInto(await this.#files.open(file), entries);
    } catch (error) {
      this.#turnOff(error);
    } finally {
      for (const { key } of entries) this.#unwritten.delete(key);
    }
  }

  async #writeIndex(): Promise<void> {
    if (this.#isIndexed || (this.#segments.size === 0 && this.#indexes.length === 0)) return;
    const { version } = this.#place;
    const segments = [...this.#segments].map(([digest, { keys }]) => ({ digest, keys })).sort((a, b) => (a.digest < b.digest ? -1 : 1));
    const written = await this.#files.write(this.#project, version, 'index', packIndex(version, segments));
    for (const index of this.#indexes) if (index.digest !== written.digest) await this.#files.delete(index);
    this.#indexes = [written];
    this.#isIndexed = true;
  }

  #turnOff(error: unknown): void {
    if (!this.#isOff) this.#place.log(STORE_MESSAGES.unusable(this.#place.folder.uri, reasonOf(error)));
    this.#isOff = true;
    this.#waiting = [];
  }
}

interface WaitingEntry extends StoreEntry {
  readonly entry: StoredEntry;
}

/** An entry of a file that was read as a whole: the bytes are a part of those. */
const storedIn = (file: OpenFile, { byteOffset, length }: Uint8Array): StoredEntry => new StoredEntry({ file, at: byteOffset, length });

interface Segment {
  readonly file: StoreFile;
  readonly keys: readonly Digest[];
}

/** Entries that were written give their bytes from the file. */
function moveInto(file: OpenFile | null, entries: readonly WaitingEntry[]): void {
  if (file === null) return;
  let at = entriesStart(entries);
  for (const { entry } of entries) {
    entry.moveTo(file, at);
    at += entry.length;
  }
}

const MOST_SMALL_FILES = 8;

/** Files whose keys are taken in before messages have their turn. */
const ADDED_AT_A_TIME = 4;

/** Any name of a file in the folder. */
const A_FILE = 'facts';

const NOTHING: ReadonlyMap<Digest, StoredEntry> = new Map();

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
