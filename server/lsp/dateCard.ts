import type { Location } from 'vscode-languageserver';
import type { ArticleRecord } from '../core/corpus/corpus';
import { sameTime } from '../core/corpus/dates';
import { sliceOf } from '../core/text/span';
import { describeDistance, describeValue } from '../core/timex/describe';
import type { Timex } from '../core/timex/types';
import { anchorLocation } from './anchors';
import { DATE_SOURCES, titleWithDay } from './cards';
import { toLocation } from './convert';
import type { CorpusFolder } from './folder';
import { escaped, fileLink, plural } from './markdown';
import { linedOf } from './targets';
import { baseName } from './uris';

/** Other articles a card names at most; it says how many more there are. */
const MOST_ARTICLES = 4;

/** A time expression's value, in words and as TIMEX3, what it was reached from, and who else speaks of it, as Markdown. */
export function dateCard(folder: CorpusFolder, record: ArticleRecord, timex: Timex): string {
  const text = escaped(sliceOf(record.article.text, timex));
  if (timex.value === null) {
    const why = record.header.published === undefined ? ' The article has no publication date to value it against.' : '';
    return `**${text}** · ${timex.type}\n\nNo value.${why}`;
  }
  const lines = [`**${escaped(describeValue(timex.value, timex.type, timex.mod))}**`, tagLine(timex)];
  const distance = describeDistance(timex.value, record.header.published?.value ?? null);
  if (distance !== null) lines.push(`${distance[0]?.toUpperCase() ?? ''}${distance.slice(1)}.`);
  const anchor = anchorClause(record, timex);
  if (anchor !== null) lines.push(anchor + anchorLink(folder, record, timex));
  const others = otherArticles(folder, record, timex.value);
  if (others !== null) lines.push(others);
  return lines.join('\n\n');
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

/** The clause that says what a relative date was valued against; null for one that says its value itself. */
export function anchorClause(record: ArticleRecord, timex: Timex): string | null {
  const { anchor } = timex;
  if (anchor === undefined) return null;
  if (anchor.kind === 'publication') {
    const source = record.header.published?.source;
    return `Valued against the publication date, ${escaped(describeValue(anchor.value, 'DATE'))}${source === undefined ? '' : ` (from ${DATE_SOURCES[source]})`}.`;
  }
  const other = record.timexes[anchor.index];
  const text = other === undefined ? '' : `“${escaped(sliceOf(record.article.text, other))}”, `;
  return `Valued against ${text}${escaped(describeValue(anchor.value, 'DATE'))}.`;
}

function anchorLink(folder: CorpusFolder, record: ArticleRecord, timex: Timex): string {
  const location = anchorLocation(folder, record, timex);
  if (location === null) return '';
  const file = location.uri === folder.uriOf(record.id) ? '' : `${escaped(baseName(location.uri))}, `;
  return ` ${linkTo(location, `${file}${file === '' ? 'Line' : 'line'} ${location.range.start.line + 1}`)}`;
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
    return [`- ${titleWithDay(other)}, ${linkTo(location, `line ${location.range.start.line + 1}`)}`];
  });
  if (places.size > shown.length) shown.push(`- and ${(places.size - shown.length).toLocaleString('en')} more`);
  return `${plural(places.size, 'other article speaks', 'other articles speak')} of it:\n\n${shown.join('\n')}`;
}

const linkTo = ({ uri, range }: Location, label: string): string => fileLink(uri, range.start.line, label);
