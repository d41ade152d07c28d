import type { ArticleId } from '../article/types';
import type { Span } from '../text/span';

/** A tag of the codebook. Spans are into `codebook.yaml`. */
export interface Tag {
  readonly name: string;
  /** `#rrggbb`. */
  readonly color: string;
  readonly description?: string;
  /** One character that picks the tag in the annotate menu. */
  readonly key?: string;
  readonly span: Span;
}

/** W3C Web Annotation TextQuoteSelector: the quoted text with 32 UTF-16 units of context each side, up to 128 where the words around repeat. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a researcher said of a span: at least one of tag, entity and note. */
export interface Annotation {
  /** A UUID. */
  readonly id: string;
  readonly article: ArticleId;
  readonly annotator: string;
  readonly quote: QuoteSelector;
  /** UTF-16 offsets inside; written to disk as code points, as the standard says. */
  readonly position: Span;
  readonly tag?: string;
  readonly entity?: string;
  readonly note?: string;
  /** ISO 8601 instants, UTC. */
  readonly created: string;
  readonly modified?: string;
}

/** Where an annotation stands in the text of now. An orphan has no span. */
export type AnchorState =
  | { readonly state: 'exact' | 'moved'; readonly span: Span }
  | { readonly state: 'fuzzy'; readonly span: Span; readonly score: number }
  | { readonly state: 'orphan' };
