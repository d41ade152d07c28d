import type { ArticleId } from '../article/types';
import type { Span } from '../text/span';

/** One passage (or a run inside one) that occurs in several places. */
export interface Place extends Span {
  readonly article: ArticleId;
  /** Index of the passage in its article. */
  readonly passage: number;
}

/** How two places differ, word by word. Spans are into the two articles' texts; an insertion has an empty `a`, a deletion an empty `b`. */
export interface Difference {
  readonly a: Span;
  readonly b: Span;
  readonly kind: 'word' | 'number' | 'date' | 'name' | 'sentence';
}

/** Two places that share their words. */
export interface Alignment {
  readonly a: Place;
  readonly b: Place;
  /** Share of words in common, 0 to 1; 1 means equal word for word. */
  readonly similarity: number;
  readonly kind: 'exact' | 'near';
  readonly differences: readonly Difference[];
}

/** All places of one text. `furniture` groups are short lines that recur across articles. */
export interface ReuseGroup {
  readonly kind: 'exact' | 'near' | 'furniture';
  /** Lowest similarity of a member to the group's first copy. */
  readonly similarity: number;
  /** In order of publication date where known, then of article id and offset. */
  readonly copies: readonly Place[];
}
