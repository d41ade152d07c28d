import type { ArticleId, Passage } from '../article/types';
import { positionAt } from '../text/lines';
import type { Severity } from '../text/problem';
import type { Span } from '../text/span';
import type { ArticleRecord } from './corpus';

export type ArticleProblemCode =
  | 'copied-article'
  | 'copied-passage'
  | 'reworded-passage'
  | 'furniture'
  | 'repeated-line'
  | 'much-left-out'
  | 'undated-article'
  | 'several-articles'
  | 'other-language'
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

/** The first line of the headline; where there is none, of the first passage that is not page furniture. */
export function headlineOf({ article, lines }: ArticleRecord): Span {
  const { passages, text } = article;
  const isText = ({ verdict }: Passage) => verdict === undefined;
  const passage = passages.find(each => each.kind === 'headline' && isText(each)) ?? passages.find(isText) ?? passages[0];
  if (passage === undefined) return { start: 0, end: 0 };
  const next = lines[positionAt(lines, passage.start).line + 1] ?? text.length;
  return { start: passage.start, end: Math.min(passage.end, passage.start + text.slice(passage.start, next).trimEnd().length) };
}
