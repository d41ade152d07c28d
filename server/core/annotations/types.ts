import type { ArticleId } from '../article/types';
import type { QuotedSpan } from '../quotes/types';
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

/** What a researcher said about a span: at least one of tag, entity and note. */
export interface Annotation extends QuotedSpan {
  /** A UUID. */
  readonly id: string;
  readonly article: ArticleId;
  readonly annotator: string;
  /** UTF-16 offsets inside; written to disk as code points, as the standard says. */
  readonly position: Span;
  readonly tag?: string;
  readonly entity?: string;
  readonly note?: string;
  /** ISO 8601 instants, UTC. */
  readonly created: string;
  readonly modified?: string;
}
