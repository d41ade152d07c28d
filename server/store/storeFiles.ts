import type { FileEntry, FileSource, OpenFile } from '../files';
import { type Digest, digestOf } from './digest';

/** Files of entries, files that say which entries they have, what is said about a folder as a whole, and parts of that. */
export type StoreFileKind = 'facts' | 'index' | 'folder' | 'part';

/** A file of the store. It never changes once it has its name, which says what its bytes are. */
export interface StoreFile {
  readonly uri: string;
  readonly kind: StoreFileKind;
  /** The beginning of the digest of the project's URI. */
  readonly project: string;
  /** The beginning of the version of the code that wrote it. */
  readonly version: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly mtime: number;
}

const NAME = /^([\da-f]{16})-([\da-f]{16})-([\da-f]{32})\.(facts|index|folder|part)$/;
/** Digits of a digest in the name of a file. */
const SHORT = 16;
/** What a client that writes beside the target leaves where it is ended meanwhile. */
const LEFT_OVER = /^\.[\da-f]{16}-[\da-f]{16}-[\da-f]{32}\.(?:facts|index|folder|part)\.tmp$/;
/** Milliseconds after which no one is still writing a file. */
const ABANDONED_MS = 3_600_000;

/** The one folder that the facts of all projects are kept in. Any other file in it is left alone. */
export class StoreFiles {
  readonly #files: FileSource;
  readonly #folder: string;
  readonly #now: number;

  /** `folder` is a URI, and exists; `now` is milliseconds since the epoch. */
  constructor(files: FileSource, folder: string, now: number) {
    this.#files = files;
    this.#folder = folder;
    this.#now = now;
  }

  /** False where the folder was never made. */
  async exists(): Promise<boolean> {
    const { files, unreadable } = await this.#files.list(this.#folder, []);
    return files.length > 0 || unreadable.length > 0;
  }

  /** All files of the store, of every project and version. Rejects where the folder cannot be listed. */
  async list(): Promise<StoreFile[]> {
    const { files, unreadable } = await this.#files.list(this.#folder, []);
    const reason = unreadable[0]?.reason;
    if (reason !== undefined && files.length === 0) throw new Error(reason);
    const found: StoreFile[] = [];
    for (const entry of files) {
      const name = nameOf(entry);
      const file = storeFile(name, entry);
      if (file !== null) found.push(file);
      else if (LEFT_OVER.test(name) && entry.mtime < this.#now - ABANDONED_MS) await this.delete(entry);
    }
    return found;
  }

  /** A file's bytes, which are those its name says; null, and the file is gone, where they are not or cannot be read. */
  async read(file: Pick<StoreFile, 'uri' | 'digest'>): Promise<Uint8Array | null> {
    const bytes = await this.#files.read(file.uri).catch(() => null);
    if (bytes === null) return null;
    if ((await digestOf(bytes as Uint8Array<ArrayBuffer>)) === file.digest) return bytes;
    await this.delete(file);
    return null;
  }

  /** A file that is as its name says, to be read in parts; null where that cannot be done. */
  async open({ uri }: Pick<StoreFile, 'uri'>): Promise<OpenFile | null> {
    return this.#files.open(uri);
  }

  /** Writes a file whole, under the name its bytes give it. Rejects with a sentence where it cannot be written. */
  async write(project: Digest, version: Digest, kind: StoreFileKind, bytes: Uint8Array<ArrayBuffer>): Promise<StoreFile> {
    const name = `${project.slice(0, SHORT)}-${version.slice(0, SHORT)}-${await digestOf(bytes)}.${kind}`;
    const uri = `${this.#folder}/${name}`;
    await this.#files.write(uri, bytes, this.#folder);
    return storeFile(name, { uri, size: bytes.length, mtime: this.#now }) as StoreFile;
  }

  /** Where it cannot be deleted it stays, and is tried again another time. */
  async delete({ uri }: { readonly uri: string }): Promise<void> {
    await this.#files.delete(uri, this.#folder).catch(() => undefined);
  }

  /** Removes what killed processes left. */
  async sweep(): Promise<void> {
    await this.#files.sweep(this.#folder).catch(() => undefined);
  }
}

/** True for a file of one project; `digest` is that of its URI. */
export const isOfProject = (file: StoreFile, digest: Digest): boolean => file.project === digest.slice(0, SHORT);

/** True for a file that this version of the code wrote. */
export const isOfVersion = (file: StoreFile, version: Digest): boolean => file.version === version.slice(0, SHORT);

const nameOf = ({ uri }: FileEntry): string => uri.slice(uri.lastIndexOf('/') + 1);

function storeFile(name: string, { uri, size, mtime }: FileEntry): StoreFile | null {
  const [, project, version, digest, kind] = NAME.exec(name) ?? [];
  if (project === undefined || version === undefined || digest === undefined) return null;
  return { uri, kind: kind as StoreFileKind, project, version, digest, size, mtime };
}
