/** A file as a listing or a stat call reports it. */
export interface FileEntry {
  readonly uri: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly mtime: number;
  /**
   * Another string for any other bytes under this name, as far as the disk says. Absent where it does not say so, or where
   * the file changed so recently that another change may have the same time.
   */
  readonly stamp?: string;
}

export interface Listing {
  readonly files: readonly FileEntry[];
  /** Folders and files that could not be looked into, with the reason in a sentence. */
  readonly unreadable: readonly { readonly uri: string; readonly reason: string }[];
  /** Symbolic links, which are not followed, and whether they lead to a folder. */
  readonly links?: readonly { readonly uri: string; readonly isFolder: boolean }[];
}

/** What happened to a file, or to a folder with all below it. */
export interface FileEvent {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

export interface FileListener {
  /** Called once: changes are reported from here on. What happened while the watching began may be missing. */
  ready(): void;
  /** Called a few times a second at most. */
  changed(events: readonly FileEvent[]): void;
  /** Something could not be watched, for this reason. */
  failed(reason: string): void;
}

/** Watches files for editors that do not. */
export interface FileWatcher {
  /**
   * Watches what is below a folder until the answer is called: `pressmark/`, and all else whose path from the folder does not match the `exclude`
   * globs. Where the folder itself was gone and exists again, its creation is reported, and nothing of what is in it.
   */
  watch(folder: string, exclude: readonly string[], listener: FileListener): () => Promise<void>;
}

/** A file that stays as it is while it is open, even where another one gets its name or it is deleted. */
export interface OpenFile {
  /** A part of its bytes, at once. Throws where they can no longer be read. */
  read(at: number, length: number): Uint8Array;
}

/** What a file was, as it was read, and what it becomes; null for none. */
export interface FileSwap {
  readonly uri: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

/** As `FileSource.swap` answers, or what it rejects with. */
export type SwapOutcome = boolean | { readonly error: unknown };

/** The one door to files, by URI. Everything above it works the same on a disk, in a virtual workspace and in memory. */
export interface FileSource {
  /** The file's bytes; null where there is none. Rejects with a sentence for the user where it may not be read. */
  read(uri: string): Promise<Uint8Array | null>;
  stat(uri: string): Promise<FileEntry | null>;
  /** Null where there is no such file, or it cannot be read at once. It is closed once nobody refers to it. */
  open(uri: string): Promise<OpenFile | null>;
  /** Every file below a folder, sorted by URI; folder names matching `exclude` globs (relative to the folder) are not entered. Links are not followed out of the folder. */
  list(folder: string, exclude: readonly string[]): Promise<Listing>;
  /**
   * Writes all or nothing (a temporary file, then a rename), making folders as needed. Rejects where the folder `within` is gone, and where
   * a link leads out of it.
   */
  write(uri: string, bytes: Uint8Array, within: string): Promise<void>;
  /** True where a file, links resolved, is below a folder or would be made there. Where files cannot be links, always. */
  isBelow(folder: string, uri: string): Promise<boolean>;
  /** No error where there is none. */
  delete(uri: string, within: string): Promise<void>;
  /**
   * As {@link write}, or {@link delete} for null, where the file is still as it was read: `before`, null for none. Answers false where it is
   * not: somebody else wrote it meanwhile.
   */
  swap(uri: string, before: Uint8Array | null, after: Uint8Array | null, within: string): Promise<boolean>;
  /**
   * As {@link swap} for many files, each at most once, which are changed together: an outcome for each, in their order. On a disk that costs much less
   * than one after the other. A killed process leaves some of them changed, each whole.
   */
  swapAll(swaps: readonly FileSwap[], within: string): Promise<readonly SwapOutcome[]>;
  /** Adds to a file's end, which makes it where it is missing. A killed process may leave a part of what was added. */
  append(uri: string, bytes: Uint8Array, within: string): Promise<void>;
  /**
   * Runs work that changes files of a folder while no other program that asks in this way does so, where that can be known. The work must not
   * ask for its own folder again.
   */
  exclusively<T>(folder: string, work: () => Promise<T>): Promise<T>;
  /** Removes the temporary files below a folder that processes left which were killed while they wrote. */
  sweep(folder: string): Promise<void>;
}

/** `FileSource.swapAll` of files that gain nothing from being changed together: some at a time. */
export function swapEach(swap: FileSource['swap']): FileSource['swapAll'] {
  return async (swaps, within) => {
    const outcomes: SwapOutcome[] = [];
    for (let at = 0; at < swaps.length; at += AT_A_TIME) {
      const some = swaps.slice(at, at + AT_A_TIME);
      const changed = some.map(({ uri, before, after }) => swap(uri, before, after, within).catch((error: unknown) => ({ error })));
      outcomes.push(...(await Promise.all(changed)));
    }
    return outcomes;
  };
}

const AT_A_TIME = 16;
