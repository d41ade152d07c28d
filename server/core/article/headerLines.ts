import { type Span, sliceOf } from '../text/span';
import { headerDatesIn, isWrittenIso } from './headerDates';
import { type HeaderPlace, headerPlacesOf } from './headerZone';
import { stripSite } from './headline';
import type { MetadataDate } from './metadata';
import type { Part } from './parts';
import type { Structure } from './structure';
import type { Article, DateLine, PublicationDate, Sourced } from './types';

type HeaderLines = Pick<Article, 'title' | 'author' | 'outlet' | 'url' | 'page' | 'dateline' | 'dates' | 'dateLines'>;

/** How far below its headline an article's author and outlet are named, in parts, where nothing marks them. */
const HEADER_REACH = 12;

/** Collects what the article's lines about itself say: title, author, outlet, address, dateline and days. */
export function headerLinesOf(text: string, parts: readonly Part[], structure: Structure, isEnglishText: boolean): HeaderLines {
  const { headline, last } = structure;
  const title = titleOf(text, headline < 0 ? undefined : parts[headline]);
  const dateline = parts.find(part => part.dateline !== undefined)?.dateline;
  const places = headerPlacesOf(parts, structure);
  let author: Sourced<'byline' | 'metadata'> | undefined;
  let outlet: Sourced<'metadata' | 'dateline' | 'credit'> | undefined;
  let url: Sourced<'metadata'> | undefined;
  let page: Sourced<'metadata'> | undefined;
  const dates: PublicationDate[] = [];
  const unlabelled: PublicationDate[] = [];
  const dateLines: DateLine[] = [];
  parts.forEach((part, index) => {
    const line = part.metadata;
    const place = places[index] ?? 'between';
    if (line === undefined) {
      const unknown = index === headline || !isEnglishText ? undefined : unknownDateLine(text, part, place);
      if (unknown !== undefined) dateLines.push(unknown);
      return;
    }
    const near = index - Math.max(headline, 0) <= HEADER_REACH || index > last;
    if (line.author !== undefined && near) author ??= sourced(text, line.author, 'byline');
    if (line.outlet !== undefined && near) outlet ??= sourced(text, line.outlet, 'metadata');
    if (line.page !== undefined && near) page ??= sourced(text, line.page, 'metadata');
    const own = line.url !== undefined && isOwnAddress(sliceOf(text, line.url), line.labelled === true, place, title?.value ?? '');
    if (line.url !== undefined && own) url ??= sourced(text, line.url, 'metadata');
    if (line.date === undefined) return;
    const { value, span, source, readings } = line.date;
    if (source === 'bare' && (place === 'above' || place === 'top')) {
      dateLines.push({ start: part.block.start, end: part.block.end, value, span, place, shape: '', ...(readings && { readings }) });
      dates.push({ value, span, source: 'page', ...(readings && { readings }) });
    } else if (source === 'url' ? own : counts(line.date, place, parts, index, headline)) {
      const list = source === 'bare' ? unlabelled : dates;
      list.push({ value, span, source: source === 'bare' ? 'metadata' : source, ...(readings && { readings }) });
    }
  });
  if (dateline?.date !== undefined && dateline.date.readings === undefined && (isEnglishText || isWrittenIso(text, dateline.date)))
    dates.push({ value: dateline.date.value, span: spanOf(dateline.date), source: 'dateline' });
  if (dateline?.agency !== undefined) outlet ??= sourced(text, dateline.agency, 'dateline');
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(outlet && { outlet }),
    ...(url && { url }),
    ...(page && { page }),
    ...(dateline && { dateline: { start: dateline.start, end: dateline.end, place: dateline.place } }),
    dates: bestFirst([...dates, ...unlabelled]),
    ...(dateLines.length > 0 && { dateLines }),
  };
}

/** By source; dates of one source stay in order. */
export const bestFirst = (dates: readonly PublicationDate[]): PublicationDate[] =>
  [...dates].sort((a, b) => RANK[a.source] - RANK[b.source]);

/** Which source is believed before which. */
const RANK: Readonly<Record<PublicationDate['source'], number>> = {
  'articles.yaml': 0,
  option: 1,
  metadata: 2,
  url: 3,
  dateline: 4,
  byline: 5,
  'file name': 6,
  updated: 7,
  page: 8,
};

/** Whether a date of a line at this place is of the article: at its end a date without a label only right below the last sentence. */
function counts({ source }: MetadataDate, place: HeaderPlace, parts: readonly Part[], index: number, headline: number): boolean {
  if (place === 'between') return headline < 0 && source === 'metadata' && index <= HEADER_REACH;
  if (place !== 'end') return true;
  const { block } = parts[index] as Part;
  return source === 'metadata' || source === 'updated' || (parts[index - 1]?.block.prose === true && !/@\w/.test(block.head));
}

/** An address that is labelled so, above the headline, or one below it that is made of its words. */
function isOwnAddress(url: string, labelled: boolean, place: HeaderPlace, title: string): boolean {
  if (labelled || place === 'above') return true;
  if (place !== 'below') return false;
  const words = new Set(title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  const path = url.replace(/^https?:\/\/[^/]*/i, '').toLowerCase();
  return (path.match(/[\p{L}\p{N}]{4,}/gu) ?? []).some(word => words.has(word));
}

const MOST_WORDS = 12;

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g;

/** A short line of the header that has a date and words no rule knows. */
function unknownDateLine(text: string, { block, kind }: Part, place: HeaderPlace): DateLine | undefined {
  if (place === 'between' || block.prose || block.words > MOST_WORDS || block.endsSentence || kind === 'caption' || kind === 'credit')
    return undefined;
  const dates = headerDatesIn(text, block).filter(date => date.value.length === 10 || date.readings !== undefined);
  const [date] = dates;
  if (date === undefined || dates.length > 1) return undefined;
  const rest = `${text.slice(block.start, date.start)}…${text.slice(date.end, block.end)}`;
  const shape = rest.toLowerCase().replace(/\d/g, '0').replace(WEEKDAY, '').replace(/\s+/g, ' ').trim();
  const { start, end, value, readings } = date;
  return { start: block.start, end: block.end, value, span: { start, end }, place: 'unknown', shape, ...(readings && { readings }) };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function sourced<Source extends string>(text: string, span: Span, source: Source): Sourced<Source> {
  return { value: text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), source, span: spanOf(span) };
}

function titleOf(text: string, part: Part | undefined): Sourced<'headline'> | undefined {
  if (part === undefined) return undefined;
  const span = part.metadata?.title ?? part.block;
  const raw = text.slice(span.start, span.end);
  const bullet = /^[•·●▪■◦‣⁃∙○*–—-]\s+/u.exec(raw)?.[0].length ?? 0;
  const value = stripSite(raw.slice(bullet));
  const start = span.start + bullet;
  return { value: value.replace(/\s+/g, ' '), source: 'headline', span: { start, end: start + value.length } };
}
