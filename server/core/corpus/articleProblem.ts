import type { ArticleId } from '../article/types';
import type { Severity } from '../text/problem';
import type { Span } from '../text/span';

export type ArticleProblemCode =
  | 'copied-passage'
  | 'reworded-passage'
  | 'furniture'
  | 'repeated-line'
  | 'undated-article'
  | 'impossible-date'
  | 'weekday-contradicts-date'
  | 'date-after-publication'
  | 'publication-date-contradicted'
  | 'ambiguous-name';

/** Something in an article the researcher should see, at its place. */
export interface ArticleProblem extends Span {
  readonly code: ArticleProblemCode;
  /** Before the settings have their say. */
  readonly severity: Severity;
  readonly message: string;
  /** The message for whoever sees {@link related} beside it. */
  readonly brief?: string;
  /** Index of the passage concerned. */
  readonly passage?: number;
  readonly related: readonly { readonly article: ArticleId; readonly span: Span; readonly message: string }[];
  /** For `ambiguous-name`: ids of the entities that bear it. */
  readonly options?: readonly string[];
  /** ISO, maybe partial: what the publication date may be instead, the likeliest first. */
  readonly dates?: readonly string[];
}
