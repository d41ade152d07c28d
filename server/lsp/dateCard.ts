import type { Location } from 'vscode-languageserver';
import type { ArticleRecord } from '../core/corpus/corpus';
import { sameTime } from '../core/corpus/dates';
import { DATE_SOURCES } from '../core/publication/messages';
import { sliceOf } from '../core/text/span';
import { type AnchorTime, describeDistance, describeValue, explanationOf, labelOf, type Timex } from '../core/timex/index';
import { anchorTimeLocation } from './anchorTime';
import { titleWithDay } from './cards';
import { toLocation } from './convert';
import type { CorpusFolder } from './folder';
import { escaped, grouped, lineLink, plural } from './markdown';
import { DATES } from './messages';
import { linedOf } from './targets';

/** Other articles a card names at most; it says how many more there are. */
const MOST_ARTICLES = 4;

/**
 * A time expression's value in words, how it was reached and how sure it is, what it was counted from, who else mentions it, and last its
 * value as TIMEX3, as Markdown. Its links are relative to the article's own URI.
 */
export function dateCard(folder: CorpusFolder, record: ArticleRecord, timex: Timex): string {
  const reference = record.reference?.value ?? null;
  const said = explanationOf(timex, record.timexes, reference);
  const explanation = escaped(said);
  const distance = sentence(describeDistance(timex.value, reference));
  const lines =
    timex.value === null
      ? [`**${escaped(sliceOf(record.article.text, timex))}**`, DATES.unknown(explanation)]
      : [
          `**${escaped(capitalised(labelOf(timex, { weekday: true })))}**`,
          saysAgain(said, distance) ? null : distance,
          explanation,
          anchorTimeLine(folder, record, timex),
          otherArticles(folder, record, timex.value),
        ];
  return [...lines, escaped(timexLine(timex))].filter(line => line !== null).join('\n\n');
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
/** How a value was reached may begin with how far it is from publication: 'The day of publication, because …'. */
const saysAgain = (explanation: string, distance: string | null): boolean =>
  distance !== null && explanation.startsWith(distance.slice(0, -1));
const sentence = (words: string | null): string | null => (words === null ? null : `${capitalised(words)}.`);

/** The value as TIMEX3 has it, as plain text: 'TIMEX3: DATE · 2018-09-04'. */
export const timexLine = ({ type, value, mod, quant, freq }: Timex): string =>
  DATES.timex([type, value, mod, quant, freq].flatMap(part => part ?? []));

/** The line that says what a relative date was counted from, with a link to it; null for one that is written in full. */
function anchorTimeLine(folder: CorpusFolder, record: ArticleRecord, timex: Timex): string | null {
  const { anchorTime } = timex;
  if (anchorTime === undefined) return null;
  const location = anchorTimeLocation(folder, record, timex);
  const source = record.header.published?.source;
  const parts = [
    anchorTimeWords(record, anchorTime),
    anchorTime.kind === 'publication' && source !== undefined ? DATES.from(DATE_SOURCES[source]) : null,
    location === null ? null : linkFrom(folder, record, location),
  ];
  return parts.filter(part => part !== null).join(', ');
}

function anchorTimeWords({ article, timexes }: ArticleRecord, anchorTime: AnchorTime): string {
  const other = anchorTime.kind === 'timex' ? timexes[anchorTime.index] : undefined;
  if (other !== undefined) return DATES.referenceDate(escaped(sliceOf(article.text, other)));
  const date = escaped(describeValue(anchorTime.value, 'DATE'));
  return anchorTime.kind === 'publication' && anchorTime.inferred !== undefined
    ? DATES.likelyPublicationDate(date)
    : DATES.publicationDate(date);
}

/** The other articles that mention the same time, the earliest first, each with a link to the mention. */
function otherArticles(folder: CorpusFolder, record: ArticleRecord, value: string): string | null {
  const places = sameTime(folder.corpus, value);
  const others = places.articles.filter(({ article }) => article !== record.id);
  if (others.length === 0) return null;
  const shown = others.slice(0, MOST_ARTICLES).flatMap(({ article: id }) => {
    const other = folder.corpus.get(id);
    const timex = places.firstIn(id);
    if (other === undefined || timex === undefined) return [];
    const location = toLocation(folder.uriOf(id), linedOf(other), timex);
    return [`- ${titleWithDay(other)}, ${linkFrom(folder, record, location)}`];
  });
  if (others.length > shown.length) shown.push(`- ${DATES.more(grouped(others.length - shown.length))}`);
  return `${DATES.otherArticles(plural(others.length, 'other article', 'other articles'))}\n\n${shown.join('\n')}`;
}

const linkFrom = (folder: CorpusFolder, record: ArticleRecord, { uri, range }: Location): string =>
  lineLink(folder.uriOf(record.id), uri, range.start.line);
