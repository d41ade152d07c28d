import type { Analysts } from '../analysts/analysts';
import type { OperationLog } from '../annotations/operationLog';
import type { ArticleId } from '../core/article/types';
import type { FileEntry, FileSource } from '../files';
import type { FactStore } from '../store/factStore';

/** What a folder needs of the server around it. */
export interface FolderHost {
  readonly files: FileSource;
  readonly analysts: Analysts;
  /** Who annotates where the settings do not say. */
  readonly annotator: () => string;
  /** Text of a document open in the editor: it beats the disk. */
  bufferOf(uri: string): string | undefined;
  /** URIs of all documents open in the editor. */
  buffers(): readonly string[];
  /** What was kept of the articles of a folder; null where nothing is kept. */
  openStore(folder: string): Promise<FactStore | null>;
  /** The changes of a folder's annotations that can be taken back. */
  openOperations(folder: string): Promise<OperationLog>;
  changed(change: FolderChange): void;
  /** Says to the user what went wrong. */
  warn(message: string): void;
  /** Says to the user what was done. */
  inform(message: string): void;
  /** Lets the user choose among a few titles; null where nothing is chosen, or the editor cannot ask. */
  ask(message: string, titles: readonly string[]): Promise<string | null>;
  log(message: string): void;
}

export interface FolderChange {
  readonly articles: ReadonlySet<ArticleId>;
  readonly register: boolean;
  /** The article whose buffer was edited, where that is what changed: its editor asks again by itself. */
  readonly edited: ArticleId | null;
  /** Readiness, set-up, or which files are left out. */
  readonly status: boolean;
  readonly annotations: boolean;
  /** Other names are suggested for the register. */
  readonly suggestions: boolean;
  /** Articles of whose annotations something else may be said now, also where they are closed. */
  readonly annotated: ReadonlySet<ArticleId>;
  /** Articles of whose cleaned copies something else is known now. */
  readonly cleaned: ReadonlySet<ArticleId>;
}

export const NO_CHANGE: FolderChange = {
  articles: new Set(),
  register: false,
  edited: null,
  status: false,
  annotations: false,
  suggestions: false,
  annotated: new Set(),
  cleaned: new Set(),
};

export interface ScanProgress {
  readonly cancelled: boolean;
  report(done: number, total: number): void;
  /** Called where the reading ends early because it is {@link cancelled}. */
  stopped?(done: number, total: number): void;
  /** Called with the files of the folder, those of `pressmark/` apart, before any of them is read. */
  listed?(files: readonly FileEntry[]): void;
}
