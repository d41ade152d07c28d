import type { Location } from 'vscode-languageserver';
import type { ArticleRecord } from '../core/corpus/corpus';
import type { Timex } from '../core/timex/types';
import { toLocation } from './convert';
import type { CorpusFolder } from './folder';
import { linedOf } from './targets';

/**
 * Where what a time expression was valued against is written: another expression of the article, or the publication date, in
 * `articles.yaml` or in the article, or what suggests that date. Null for one that was valued by itself, and for a publication date that is written nowhere.
 */
export function anchorLocation(folder: CorpusFolder, record: ArticleRecord, { anchor }: Timex): Location | null {
  if (anchor === undefined) return null;
  const inArticle = (span: { start: number; end: number } | undefined): Location | null =>
    span === undefined ? null : toLocation(folder.uriOf(record.id), linedOf(record), span);
  if (anchor.kind === 'timex') return inArticle(record.timexes[anchor.index]);
  if (anchor.inferred !== undefined) return inArticle(anchor.inferred.span);
  if (record.header.published?.source !== 'articles.yaml') return inArticle(record.header.published?.span);
  const entry = folder.corpus.articleEntries.get(record.id);
  const lined = folder.ownText('articleEntries');
  return entry === undefined || lined === null
    ? null
    : toLocation(folder.ownUri('articleEntries'), lined, entry.spans['date'] ?? entry.span);
}
