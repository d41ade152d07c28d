import { conlluWriter } from './conllu';
import { jsonLinesWriter, plainTextWriter, quantedaWriter, spreadsheetWriter } from './tables';
import { teiWriter } from './tei';
import type { ArticleFormat } from './types';
import { verticalWriter } from './vertical';
import type { ArticleWriter } from './writer';

/** One writer for each format but workbooks, which need a library that is loaded when it is used. */
export const ARTICLE_WRITERS: Readonly<Record<Exclude<ArticleFormat, 'articles-xlsx'>, () => ArticleWriter>> = {
  'articles-csv': spreadsheetWriter,
  'articles-jsonl': jsonLinesWriter,
  'articles-tei': teiWriter,
  conllu: conlluWriter,
  antconc: plainTextWriter,
  'sketch-engine': verticalWriter,
  quanteda: quantedaWriter,
};
