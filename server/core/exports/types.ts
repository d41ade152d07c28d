import type { ArticleId, PassageKind } from '../article/types';

/** What is written of an article beside its annotations, by the name that `--format` takes. */
export const ARTICLE_FORMATS = [
  'articles-csv',
  'articles-xlsx',
  'articles-jsonl',
  'articles-tei',
  'conllu',
  'antconc',
  'sketch-engine',
  'quanteda',
] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];

export const isArticleFormat = (format: string): format is ArticleFormat => (ARTICLE_FORMATS as readonly string[]).includes(format);

/** Which text of an article is written: without page furniture, or as the file has it. */
export const ARTICLE_TEXTS = ['cleaned', 'source'] as const;
export type ArticleTextKind = (typeof ARTICLE_TEXTS)[number];

/** A paragraph without line breaks, blanks at its ends, and marks of Markdown. */
export interface Paragraph {
  readonly kind: PassageKind;
  readonly text: string;
}

/** The columns of tables, in their order; the text comes behind them. */
export const FACT_NAMES = [
  'title',
  'date',
  'year',
  'month',
  'outlet',
  'author',
  'url',
  'language',
  'section',
  'page',
  'edition',
  'dateline',
  'keywords',
  'source',
  'names',
  'words',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** What is known about an article, each value in one line; '' for what is not known. */
export type ArticleFacts = Readonly<Record<FactName, string>>;

/** An article as other programs get it. */
export interface ArticleToExport {
  readonly article: ArticleId;
  /** Its path in letters that every program takes; see `sourceKeys`. */
  readonly key: string;
  readonly facts: ArticleFacts;
  readonly paragraphs: readonly Paragraph[];
  /** The paragraphs with a blank line between them; of the source, its text as it is, front matter left out. */
  readonly text: string;
}
