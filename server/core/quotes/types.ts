import type { Span } from '../text/span';

/**
 * W3C Web Annotation TextQuoteSelector: the quoted text with 32 UTF-16 units of context each side; 64 where it is short and elsewhere, too, and
 * more where other places read like it.
 */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Other places of the text that read like it; absent where there are none, or nobody looked. */
  readonly others?: OtherPlaces;
}

/** Places that could be taken for a quoted span if it were gone. */
export interface OtherPlaces {
  /** With the same words; how many of them are before the span. 1,000 on either side at most. */
  readonly same: number;
  readonly before: number;
  /** With words that differ in less than half of the letters; 8 at most. */
  readonly similar: number;
  /** Present where no context distinguishes one of them from the span. */
  readonly isIndistinct?: true;
  /** Present where the prefix reaches the beginning of the text, the suffix its end. */
  readonly startsText?: true;
  readonly endsText?: true;
  /** Present where all of them that changed words around them could make the most alike are in the prefix or the suffix. */
  readonly areInContext?: true;
  /** Present where the span is inside one paragraph, or one sentence, that differs from all others by the rest of its text. */
  readonly paragraph?: Frame;
  readonly sentence?: Frame;
  /** Sentences that read like the span's own, see `rivals`; absent where there are none. */
  readonly sentences?: readonly string[];
}

export const FRAME_UNITS = ['paragraph', 'sentence'] as const;
export type FrameUnit = (typeof FRAME_UNITS)[number];

/** What is before and after a quoted span in its paragraph or sentence, in plain text: how many UTF-16 units, and a hash of both. */
export interface Frame {
  readonly before: number;
  readonly after: number;
  readonly hash: string;
}

/** A span of a text as it is kept to be found again when the text has changed. */
export interface QuotedSpan {
  readonly quote: QuoteSelector;
  /** UTF-16 offsets into the text it was taken from. */
  readonly position: Span;
  /** Names that text; where it is there, its other places were looked for. */
  readonly textHash?: string;
}

/** Where a quoted span is in the current text. An orphan has no span. */
export type AnchorState =
  | { readonly state: 'exact' | 'moved'; readonly span: Span }
  | { readonly state: 'fuzzy'; readonly span: Span; readonly score: number }
  | { readonly state: 'orphan' };
