import type { Span } from '../text/span';

/** One recorded cut or replacement. The span is into the source. */
export interface CleanEdit extends Span {
  readonly replacement: string;
  /** 'furniture', 'repeated', or the normalisation's name. */
  readonly kind: 'furniture' | 'repeated' | 'space' | 'front matter';
  readonly reason: string;
}

/** Sorted, non-overlapping edits that turn the source into the cleaned copy. */
export interface EditScript {
  readonly version: 1;
  readonly article: string;
  /** SHA-256 of the source text in UTF-8, hex. */
  readonly sourceHash: string;
  /** SHA-256 of the copy as it was written: it tells a copy edited by hand from one whose source changed. */
  readonly copyHash?: string;
  readonly edits: readonly CleanEdit[];
}
