import type { Corpus, CorpusChange } from '../core/corpus/corpus';
import type { Settings } from '../protocol';
import type { FolderChange, FolderHost } from './folderHost';

/** What the parts of a folder share. */
export interface FolderParts {
  readonly uri: string;
  readonly host: FolderHost;
  readonly corpus: Corpus;
  readonly settings: () => Settings;
  /** Files that are not read, with the reason in a sentence, by URI. */
  readonly leftOut: Map<string, string>;
  /** What was wrong with the bytes of a file that was read anyway, by URI. */
  readonly notes: Map<string, string>;
  /** True once the folder left the workspace: then nothing more is read. */
  readonly isClosed: () => boolean;
  readonly report: (change: Partial<FolderChange>) => void;
  /** Brings changes into the corpus and reports what they change. */
  readonly apply: (changes: readonly CorpusChange[]) => void;
  readonly log: (message: string) => void;
}
