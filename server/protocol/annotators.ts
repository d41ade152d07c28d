/** Several annotators: their agreement and their differences. Offsets and types are as `server/protocol` says. */
import type { Range } from 'vscode-languageserver-protocol';
import type { AnnotationItem } from './annotations';
import type { Page, Paging } from './paging';

/** Requests of the client: what goes in, what comes out. */
export interface AnnotatorRequests {
  annotators: [AnnotatorsParams, readonly AnnotatorItem[]];
  agreement: [AgreementParams, AgreementTable];
  comparison: [ComparisonParams, Comparison];
  decide: [DecideParams, null];
  undoDecision: [UndoDecisionParams, UndoneDecision];
}

/** `pressmark/annotators`: everybody who annotated something in a folder, sorted; the current annotator in any case. */
export interface AnnotatorsParams {
  readonly folder: string;
}
export interface AnnotatorItem {
  /** The name of the folder with their annotations. */
  readonly name: string;
  readonly annotations: number;
  readonly articles: number;
  /** True for the current annotator. */
  readonly mine: boolean;
}
/** `pressmark/agreement`: how far annotators agree. */
export interface AgreementParams {
  readonly folder: string;
  /** All, where it is absent. */
  readonly annotators?: readonly string[];
}
export interface AgreementTable {
  /** Lines of Markdown. */
  readonly markdown: readonly string[];
  readonly csv: string;
  /** How many articles two or more of them annotated. */
  readonly articles: number;
}
/** `pressmark/comparison`: what annotators have, place by place: by article and in text order. */
export interface ComparisonParams extends Paging {
  readonly folder: string;
  readonly annotators: readonly string[];
  /** The annotator whose set decisions are for. */
  readonly chosen: string;
}
export interface Comparison extends Page<ComparedItem> {
  /** Places where they differ, and all that nothing was decided on. */
  readonly differences: number;
  readonly undecided: number;
  /** Annotations whose text was not found: they are not compared. */
  readonly orphans: number;
}
export interface ComparedItem {
  readonly uri: string;
  /** Of the article. */
  readonly title: string;
  /** What all annotations here cover together. */
  readonly range: Range;
  readonly quote: string;
  /** True where all of them have the same. */
  readonly agreed: boolean;
  readonly annotations: readonly AnnotationItem[];
  /** Ids of those that were accepted; absent where nothing was decided, or an annotation changed since. */
  readonly accepted?: readonly string[];
}
/** `pressmark/decide` → null: annotations that belong together, and which of them the chosen set has. Together they are undone at once. */
export interface DecideParams {
  readonly folder: string;
  readonly chosen: string;
  readonly choices: readonly { readonly uri: string; readonly ids: readonly string[]; readonly accepted: readonly string[] }[];
}
/** `pressmark/undoDecision`: takes back what was decided last. */
export interface UndoDecisionParams {
  readonly folder: string;
  readonly chosen: string;
}
export interface UndoneDecision {
  /** The ids of each place that was decided on; empty where there was nothing to undo. */
  readonly places: readonly (readonly string[])[];
}
