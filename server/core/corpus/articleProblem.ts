import type { ArticleId } from '../article/types';
import type { Severity } from '../text/problem';
import type { Span } from '../text/span';

export type ArticleProblemCode =
  | 'copied-article'
  | 'copied-passage'
  | 'reworded-passage'
  | 'furniture'
  | 'repeated-line'
  | 'undated-article'
  | 'impossible-date'
  | 'weekday-contradicts-date'
  | 'date-after-publication'
  | 'publication-date-contradicted'
  | 'broken-front-matter'
  | 'ambiguous-name';

/** Something in an article the researcher should see, at its place. */
export interface ArticleProblem extends Span {
  readonly code: ArticleProblemCode;
  /** Before the settings have their say. */
  readonly severity: Severity;
  readonly message: string;
  /** The message for whoever sees {@link related} beside it. */
  readonly brief?: string;
  /** Indexes of the passages concerned, in order. */
  readonly passages?: readonly number[];
  /** Of page furniture and repeated lines: true where the cleaned copy keeps all of them. */
  readonly doubtful?: boolean;
  readonly related: readonly { readonly article: ArticleId; readonly span: Span; readonly message: string }[];
  /** For `ambiguous-name`: ids of the entities that have the name. */
  readonly options?: readonly string[];
  /** ISO, maybe partial: what the publication date may be instead, the likeliest first. */
  readonly dates?: readonly string[];
}

/** Places named beside a problem; the message says how many there are in all. */
export const MOST_RELATED = 10;
