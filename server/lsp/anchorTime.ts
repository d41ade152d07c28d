import type { Location } from 'vscode-languageserver';
import { headerOf } from '../core/article/header';
import type { ArticleRecord } from '../core/corpus/corpus';
import type { Timex } from '../core/timex/index';
import { toLocation } from './convert';
import type { CorpusFolder } from './folder';
import { linedOf } from './targets';

/**
 * Where the anchor time of an expression is written: another expression of the article, or the publication date, in `articles.yaml`
 * or in the article, or what suggests that date. Null for an expression without one, and for a publication date that is not written anywhere.
 */
export function anchorTimeLocation(folder: CorpusFolder, record: ArticleRecord, { start, anchorTime }: Timex): Location | null {
  if (anchorTime === undefined) return null;
  const inArticle = (span: { start: number; end: number } | undefined): Location | null =>
    span === undefined ? null : toLocation(folder.uriOf(record.id), linedOf(record), span);
  if (anchorTime.kind === 'timex') return inArticle(record.timexes[anchorTime.index]);
  if (anchorTime.inferred !== undefined) return inArticle(anchorTime.inferred.span);
  const story = record.article.stories?.findLast(({ passages }) => (passages[0]?.start ?? 0) <= start);
  if (story !== undefined) return inArticle(headerOf(story, undefined).published?.span);
  if (record.header.published?.source !== 'articles.yaml') return inArticle(record.header.published?.span);
  const entry = folder.corpus.articleEntries.get(record.id);
  const lined = folder.appliedText('articleEntries');
  return entry === undefined || lined === null
    ? null
    : toLocation(folder.ownUri('articleEntries'), lined, entry.spans['date'] ?? entry.span);
}
