import type { Span } from '../text/span';

/** W3C Web Annotation TextQuoteSelector: the quoted text with 32 UTF-16 units of context each side, up to 128 where the words around repeat. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A span of a text as it is kept to be found again when the text has changed. */
export interface QuotedSpan {
  readonly quote: QuoteSelector;
  /** UTF-16 offsets into the text it was taken from. */
  readonly position: Span;
}

/** Where a quoted span is in the current text. An orphan has no span. */
export type AnchorState =
  | { readonly state: 'exact' | 'moved'; readonly span: Span }
  | { readonly state: 'fuzzy'; readonly span: Span; readonly score: number }
  | { readonly state: 'orphan' };
