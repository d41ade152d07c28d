/** Cleaned copies. Offsets and types are as `server/protocol` says. */
import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';

/** Requests of the client: what goes in, what comes out. */
export interface CleanedRequests {
  cleanPreview: [CleanPreviewParams, CleanPreview];
  sourcePlace: [SourcePlaceParams, SourcePlace | null];
  cleanedPlace: [CleanedPlaceParams, CleanedPlace | null];
  cuts: [CutsParams, readonly CutItem[]];
  decideCuts: [DecideCutsParams, WorkspaceEdit];
  clean: [CleanParams, CleanSummary];
}

/** `pressmark/cleanPreview` → the cleaned copy as it would be written. */
export interface CleanPreviewParams {
  readonly uri: string;
}
export interface CleanPreview {
  readonly text: string;
  readonly target: string;
  readonly cuts: number;
  /** True where the target holds exactly this text already. */
  readonly upToDate: boolean;
  /** True where writing it would lose edits made by hand: states `conflict` and `not ours`. */
  readonly editedByHand: boolean;
  /** See `CleanedState` in `core/clean/layers`. */
  readonly state: 'missing' | 'up to date' | 'stale' | 'edited by hand' | 'conflict' | 'not ours';
  /** How many edits made by hand `text` holds, and how many have no place in it and are kept in the script only. */
  readonly handEdits: number;
  readonly unplaced: number;
}
/** Scheme of the documents that show cleaned copies as they would be written; their query is the article's URI. */
export const PREVIEW_SCHEME = 'pressmark-cleaned';
/** `pressmark/sourcePlace`: where a place of a cleaned copy is in its article; null where nothing records how the cleaned copy was made. */
export interface SourcePlaceParams {
  /** The cleaned copy, or its preview. */
  readonly uri: string;
  readonly range: Range;
}
export interface SourcePlace {
  readonly uri: string;
  readonly range: Range;
  /** False where the words occur in the cleaned copy only: the range is where they were put in. */
  readonly inArticle: boolean;
}
/** `pressmark/cleanedPlace`: where the cleaned copy of an article shows a place of it; its preview where none is written. */
export interface CleanedPlaceParams {
  readonly uri: string;
  readonly range: Range;
}
export interface CleanedPlace {
  /** Absent where the range is in the preview. */
  readonly cleaned?: string;
  /** Of a place that the cleaned copy does not show: the nearest it does. */
  readonly range: Range;
  /** Why the cleaned copy does not show the place, in a clause; absent where it does. */
  readonly cut?: string;
}
/** `pressmark/cuts`: what the cleaned copy of an article leaves out, what it might, and what the researcher decided, in order of the text. */
export interface CutsParams {
  readonly uri: string;
}
/** The passages of one text: they are decided together. */
export interface CutItem {
  /** The passages' text, its white space collapsed: what `pressmark/decideCuts` takes. */
  readonly key: string;
  readonly leftOut: boolean;
  /** Why it is left out, or might be, or stays, in a clause. */
  readonly reason: string;
  /** `doubtful`: it stays unless the researcher decides otherwise; `kept`: the researcher decided that it stays. */
  readonly state: 'cut' | 'doubtful' | 'kept';
  /** In the article; at least one. */
  readonly ranges: readonly Range[];
  /** Where the first of them is, or would be, in the preview. */
  readonly previewRange: Range;
}
/** `pressmark/decideCuts` → LSP `WorkspaceEdit` of `articles.yaml`: one edit for all decisions. */
export interface DecideCutsParams {
  readonly uri: string;
  readonly keep: readonly string[];
  readonly remove: readonly string[];
}
/** `pressmark/clean` → `CleanSummary`; work-done progress and cancel. Without `uris` the whole folder. */
export interface CleanParams {
  readonly folder: string;
  readonly uris?: readonly string[];
  /** Give up edits made by hand. Default false: they are kept as a layer of the script, and where that is impossible the cleaned copy is skipped and listed. */
  readonly overwriteEdited?: boolean;
  readonly workDoneToken?: string | number;
}
export interface CleanSummary {
  readonly written: readonly string[];
  /** How many of these were there before, and outdated. */
  readonly renewed: number;
  readonly unchanged: number;
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
  /** Cleaned copies with edits made by hand; `unplaced` ones no longer have a place and are kept in the script only. */
  readonly handEdited: readonly { readonly uri: string; readonly handEdits: number; readonly unplaced: number }[];
  readonly cancelled: boolean;
}
