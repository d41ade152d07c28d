import type { Location } from 'vscode-languageserver';
import type { ArticleRecord } from '../core/corpus/corpus';
import { sameTime } from '../core/corpus/dates';
import { sliceOf } from '../core/text/span';
import { describeDistance, describeValue } from '../core/timex/describe';
import { explanationOf } from '../core/timex/explanation';
import type { Timex } from '../core/timex/types';
import { anchorLocation } from './anchors';
import { DATE_SOURCES, titleWithDay } from './cards';
import { toLocation } from './convert';
import type { CorpusFolder } from './folder';
import { escaped, lineLink, plural } from './markdown';
import { linedOf } from './targets';

/** Other articles a card names at most; it says how many more there are. */
const MOST_ARTICLES = 4;

/**
 * A time expression's value, in words and as TIMEX3, how it was reached and how sure it is, what it was counted from, and who else
 * speaks of it, as Markdown. Its links are to be read from the article's own URI.
 */
export function dateCard(folder: CorpusFolder, record: ArticleRecord, timex: Timex): string {
  const explanation = escaped(explanationOf(timex, record.timexes, record.reference?.value ?? null));
  if (timex.value === null) return `**${escaped(sliceOf(record.article.text, timex))}** · ${timex.type}\n\nNo value. ${explanation}`;
  const distance = describeDistance(timex.value, record.reference?.value ?? null);
  return [
    `**${escaped(describeValue(timex.value, timex.type, timex.mod))}**`,
    tagLine(timex),
    distance === null ? null : `${distance.charAt(0).toUpperCase()}${distance.slice(1)}.`,
    explanation,
    anchorLine(folder, record, timex),
    otherArticles(folder, record, timex.value),
  ]
    .filter(line => line !== null)
    .join('\n\n');
}

const tagLine = (timex: Timex): string =>
  [
    timex.type,
    escaped(timex.value ?? ''),
    timex.mod,
    timex.quant && `quant ${escaped(timex.quant)}`,
    timex.freq && `freq ${escaped(timex.freq)}`,
  ]
    .filter(part => part !== undefined && part !== '')
    .join(' · ');

/** The line that names what a relative date was counted from, with a link there; null for one that says its value itself. */
function anchorLine(folder: CorpusFolder, record: ArticleRecord, timex: Timex): string | null {
  const { anchor } = timex;
  if (anchor === undefined) return null;
  const location = anchorLocation(folder, record, timex);
  const other = anchor.kind === 'timex' ? record.timexes[anchor.index] : undefined;
  const source = record.header.published?.source;
  const publication = anchor.kind === 'publication' && anchor.inferred !== undefined ? 'Likely publication date: ' : 'Publication date: ';
  const parts = [
    `${anchor.kind === 'publication' ? publication : 'Rests on '}${other === undefined ? '' : `“${escaped(sliceOf(record.article.text, other))}”, `}${escaped(describeValue(anchor.value, 'DATE'))}`,
    anchor.kind === 'publication' && source !== undefined ? `from ${DATE_SOURCES[source]}` : null,
    location === null ? null : linkFrom(folder, record, location),
  ];
  return parts.filter(part => part !== null).join(', ');
}

/** The other articles that speak of the same time, the earliest first, each with a link to where it does. */
function otherArticles(folder: CorpusFolder, record: ArticleRecord, value: string): string | null {
  const places = new Map<string, Timex>();
  for (const { article, timex } of sameTime(folder.corpus, value)) {
    if (article !== record.id && !places.has(article)) places.set(article, timex);
  }
  if (places.size === 0) return null;
  const shown = [...places].slice(0, MOST_ARTICLES).flatMap(([id, timex]) => {
    const other = folder.corpus.get(id);
    if (other === undefined) return [];
    const location = toLocation(folder.uriOf(id), linedOf(other), timex);
    return [`- ${titleWithDay(other)}, ${linkFrom(folder, record, location)}`];
  });
  if (places.size > shown.length) shown.push(`- and ${(places.size - shown.length).toLocaleString('en')} more`);
  return `${plural(places.size, 'other article speaks', 'other articles speak')} of it:\n\n${shown.join('\n')}`;
}

const linkFrom = (folder: CorpusFolder, record: ArticleRecord, { uri, range }: Location): string =>
  lineLink(folder.uriOf(record.id), uri, range.start.line);
