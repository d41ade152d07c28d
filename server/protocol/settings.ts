/** The settings, and what the client says of itself. Offsets and types are as `server/protocol` says. */
import type { CleanOptions } from '../core/clean/types';

export interface InitializationOptions {
  /** Who annotates: the folder name under `pressmark/annotations/`. */
  readonly annotator?: string;
  /** URI of a folder that exists, where the server keeps what it may forget; without one it keeps nothing, or the command line's cache folder is used. */
  readonly storageUri?: string;
  /** URI of a folder that exists, for what is kept for all projects: knowledge bases; without one that of `storageUri`. */
  readonly sharedStorageUri?: string;
  /** True where the client answers the `pressmark/files/*` requests. */
  readonly clientFiles?: boolean;
  /** True where the client has the commands of Pressmark's own client (`pressmark.compareCopies` and the like), which ask the user themselves. */
  readonly clientCommands?: boolean;
  /** True where the client wants the notification `pressmark/changed`. */
  readonly changedNotifications?: boolean;
}
/** Settings under `pressmark.*`; the server asks for them with `workspace/configuration`. */
export interface Settings {
  readonly files: {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly maxSizeKB: number;
    readonly maxCount: number;
  };
  /** Whether facts are kept from one start to the next. */
  readonly cache: boolean;
  readonly problems: Readonly<Record<ProblemSetting, SeveritySetting>>;
  readonly hints: { readonly dates: boolean };
  readonly lenses: { readonly copies: boolean; readonly register: boolean };
  /** What cleaned copies hold, and how they are written. */
  readonly clean: CleanOptions;
  readonly annotator: string;
  /** How many threads help to read a folder; null for as many as suit the machine. */
  readonly workers: number | null;
}
export type ProblemSetting =
  | 'copiedArticle'
  | 'copiedPassage'
  | 'rewordedPassage'
  | 'furniture'
  | 'repeatedLine'
  | 'muchLeftOut'
  | 'undatedArticle'
  | 'severalArticles'
  | 'otherLanguage'
  | 'impossibleDate'
  | 'weekdayContradictsDate'
  | 'dateAfterPublication'
  | 'publicationDateContradicted'
  | 'brokenFrontMatter'
  | 'ambiguousName'
  | 'staleCleaned'
  | 'register';
export type SeveritySetting = 'error' | 'warning' | 'information' | 'hint' | 'off';
