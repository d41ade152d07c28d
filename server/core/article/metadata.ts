import type { Span } from '../text/span';
import type { Block } from './blocks';
import { type CalendarDate, calendarDatesIn, urlDateIn } from './calendar';
import type { PassageKind } from './types';

/** What a line about the article says. Spans are into the article's text. */
export interface MetadataLine extends Span {
  readonly kind: Extract<PassageKind, 'metadata' | 'byline'>;
  /** `bare` where the line is a date and nothing but a date: it may be the page's own clock. */
  readonly date?: {
    readonly value: string;
    readonly span: Span;
    readonly source: 'metadata' | 'byline' | 'url' | 'bare';
    readonly weekday: boolean;
  };
  readonly author?: Span;
  readonly outlet?: Span;
  readonly title?: Span;
  readonly url?: Span;
}

/**
 * Reads a line about the article: 'Published: March 3, 2018', 'Author: X', 'By X and Y', 'Source: DW', a bare date or a URL.
 * Where a sentence follows on the same line ('date 2018-08-16 The government …') the span ends before it.
 */
export function metadataLineOf(text: string, block: Block): MetadataLine | undefined {
  return gluedDateOf(text, block) ?? (block.whole && block.words <= 40 ? wholeLineOf(text, block) : undefined);
}

const GLUED_DATE = /^(?:(?:publication |pub )?date|published|updated|posted)\s*[:=]?\s*(?:19|20)\d\d-\d\d-\d\d(?=[\s.,;:T|]|$)[.,;:|]?/i;

/** Only an ISO date may be glued to a sentence: 'Updated March 2018 figures' is text. */
function gluedDateOf(text: string, block: Block): MetadataLine | undefined {
  const match = GLUED_DATE.exec(text.slice(block.start, Math.min(block.end, block.start + 80)));
  if (match === null) return undefined;
  const end = block.start + match[0].length;
  if (!/^\s+["'‘“([]?[\p{L}\p{N}]/u.test(text.slice(end, end + 8)) || !/\p{L}{2}/u.test(text.slice(end, Math.min(block.end, end + 40))))
    return undefined;
  const date = calendarDatesIn(text, { start: block.start, end })[0];
  return date && { start: block.start, end, kind: 'metadata', date: dated(date, 'metadata') };
}

function wholeLineOf(text: string, block: Block): MetadataLine | undefined {
  for (const read of [labelledLine, urlLine, byLine, dateLine, contributionLine]) {
    const line = read(text, block);
    if (line !== undefined) return line;
  }
  return undefined;
}

type Field = 'date' | 'author' | 'outlet' | 'title' | 'url' | 'other';

/** The labels that name a field, in lower case, as they stand before a colon. */
const FIELDS: Readonly<Record<Field, readonly string[]>> = {
  date: 'date|published|published on|published at|publish date|published date|publication date|date published|pub date|posted|posted on|first published|first published on|originally published|created|updated|updated on|updated at|last updated|last update|last modified|modified|date modified|issue date|load-date|date posted|update'.split(
    '|',
  ),
  author:
    'author|authors|writer|writers|reporter|reporters|correspondent|written by|story by|reported by|reporting by|text by|words by|byline|by'.split(
      '|',
    ),
  outlet: 'outlet|source|publisher|publication|newspaper|site|website|published by|site name'.split('|'),
  title: 'title|headline'.split('|'),
  url: 'url|link|permalink|canonical|canonical url|source url|original url|original|web address'.split('|'),
  other:
    'section|category|language|length|word count|id|edition|copyright|load date|document id|accession number|keywords|country|region|type|format|editor|edited by|dateline'.split(
      '|',
    ),
};
const FIELD_OF = new Map(Object.entries(FIELDS).flatMap(([field, labels]) => labels.map(label => [label, field as Field] as const)));

/** A label that needs no colon before a date. */
const DATE_LABEL =
  /^(?:date|published|posted|first published|last updated|updated|last modified|publication date|created|modified)(?: (?:on|at))?\b\s*[:=|-]?\s*/i;

function labelledLine(text: string, block: Block): MetadataLine | undefined {
  const raw = text.slice(block.start, block.end);
  const match = /^([\p{L} -]{2,24}?)\s*[:=]\s*(?=\S)/u.exec(raw);
  const field = match === null ? undefined : FIELD_OF.get((match[1] ?? '').toLowerCase());
  if (match === null || field === undefined) {
    const bare = DATE_LABEL.exec(raw);
    const date = bare === null ? undefined : calendarDatesIn(text, block)[0];
    if (bare === null || date === undefined || !isOnlyTime(text, { start: block.start + bare[0].length, end: block.end }, [date]))
      return undefined;
    return { start: block.start, end: block.end, kind: 'metadata', date: dated(date, 'metadata') };
  }
  const value = { start: block.start + match[0].length, end: block.end };
  const line = { start: block.start, end: block.end, kind: 'metadata' } as const;
  const valueText = raw.slice(match[0].length);
  switch (field) {
    case 'date': {
      const dates = calendarDatesIn(text, value);
      const date = dates[0];
      if (date === undefined || !isOnlyTime(text, value, dates)) return undefined;
      return { ...line, date: dated(date, 'metadata') };
    }
    case 'author':
      return isNameList(valueText) ? { ...line, kind: 'byline', author: withoutBy(text, value) } : undefined;
    case 'url':
      return /^https?:\/\/\S+$/i.test(valueText) ? withUrl(line, valueText, value) : undefined;
    case 'outlet':
      if (/^https?:\/\/\S+$/i.test(valueText)) return withUrl(line, valueText, value);
      return block.words <= 8 && !block.endsSentence ? { ...line, outlet: value } : undefined;
    case 'title':
      return block.words <= 30 ? { ...line, title: value } : undefined;
    case 'other':
      return block.words <= 12 && !block.endsSentence ? line : undefined;
  }
}

function urlLine(text: string, block: Block): MetadataLine | undefined {
  const url = text.slice(block.start, block.end);
  if (!/^https?:\/\/[^\s]+$/i.test(url)) return undefined;
  return withUrl({ start: block.start, end: block.end, kind: 'metadata' }, url, block);
}

function withUrl(line: MetadataLine, url: string, span: Span): MetadataLine {
  const value = urlDateIn(url);
  const date = value === null ? undefined : ({ value, span: { start: span.start, end: span.end }, source: 'url', weekday: false } as const);
  return { ...line, url: { start: span.start, end: span.end }, ...(date && { date }) };
}

const YEAR = /(?:19|20)\d\d/;
const BY = /^(?:by|written by|posted by|reported by|story by|from)\s*:?\s+/i;

/** 'By X', 'By X and Y | August 16, 2018', 'Chris Davies - Nov 19, 2019, 10:31 pm'. */
function byLine(text: string, block: Block): MetadataLine | undefined {
  if (block.words > 24) return undefined;
  const raw = text.slice(block.start, block.end);
  if (!YEAR.test(raw) && !BY.test(raw)) return undefined;
  const dates = calendarDatesIn(text, block);
  const nameEnd = dates[0] === undefined ? raw.length : dates[0].start - block.start;
  const by = BY.exec(raw);
  const names = raw.slice(by?.[0].length ?? 0, nameEnd).replace(/(?:\b(?:published|updated|posted|on|at|last)\b|[\s|•·,:;–—-])+$/i, '');
  const first = dates[0];
  if (by === null && (first === undefined || block.endsSentence || !isNameList(names) || names.split(/\s+/).length > 8)) return undefined;
  if (by !== null && (!isNameList(names) || (/^from/i.test(by[0]) && first === undefined))) return undefined;
  if (first !== undefined && !isOnlyTime(text, { start: first.start, end: block.end }, dates)) return undefined;
  if (names.trim() === '') return undefined;
  const start = block.start + (by?.[0].length ?? 0);
  return {
    start: block.start,
    end: block.end,
    kind: 'byline',
    author: { start, end: start + names.length },
    ...(first && { date: dated(first, 'byline') }),
  };
}

/** A line that is a date, with or without a weekday and a time of day. */
function dateLine(text: string, block: Block): MetadataLine | undefined {
  if (block.words > 14) return undefined;
  const dates = calendarDatesIn(text, block);
  const date = dates[0];
  if (date === undefined || date.value.length < 10 || !isOnlyTime(text, block, dates)) return undefined;
  return { start: block.start, end: block.end, kind: 'metadata', date: dated(date, 'bare') };
}

/** 'DW's X and Y contributed to this report.', '(Reporting by X; Editing by Y)'. */
function contributionLine(text: string, block: Block): MetadataLine | undefined {
  const raw = text.slice(block.start, block.end);
  if (!/contributed|\bby\b/i.test(raw)) return undefined;
  const contributed =
    block.words <= 40 &&
    /\b(?:contributed to (?:this|the) (?:report|article|story|piece)|contributed reporting)\b[^.]{0,60}\.?$/i.test(raw);
  const reporting =
    /^\W{0,2}(?:additional )?(?:reporting|writing|editing|written|compiled|edited|translated|reported)(?: and (?:writing|editing))? by\b/i.test(
      raw,
    );
  if (!contributed && !(reporting && block.words <= 40)) return undefined;
  return { start: block.start, end: block.end, kind: 'byline' };
}

const dated = (date: CalendarDate, source: 'metadata' | 'byline' | 'bare') =>
  ({ value: date.value, span: { start: date.start, end: date.end }, source, weekday: date.weekday }) as const;

const TIME_WORDS =
  /\b(?:\d{1,2}[:.h]\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?|T\d\d:\d\d\S*|\d{1,2}|a\.?m\.?|p\.?m\.?|at|on|of|the|published|updated|posted|first|last|modified|edited|created|date|time|local|noon|midnight|hrs|hours|[A-Z]{1,2}[SDE]?T|UTC|GMT|CES?T|IST|BST|EDT|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,3} min(?:ute)?s?(?: read)?|read|ago|gmt[+-]\d+)(?!\p{L})\.?/giu;

/** True where nothing but dates, clock times and the words around them stand in a stretch. */
function isOnlyTime(text: string, span: Span, dates: readonly CalendarDate[]): boolean {
  let rest = '';
  let at = span.start;
  for (const date of dates) {
    if (date.end > span.end || date.start < at) continue;
    rest += `${text.slice(at, date.start)} `;
    at = date.end;
  }
  rest += text.slice(at, span.end);
  return rest.length < 160 && !/[\p{L}\p{N}]/u.test(rest.replace(TIME_WORDS, ' '));
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|with|of|in|for|the|de|da|di|del|der|den|van|von|bin|ibn|al|el|le|la|du|at|&|\||\/|@\w+|d['’]\p{Lu}\p{L}+|al-\p{Lu}\p{L}+)[,;:)]*$/u;

/** Capitalised words and what stands between names; at most sixteen words. */
function isNameList(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 16 || words[0] === '') return false;
  return words.every(word => NAME_WORD.test(word.replace(/^\(/, ''))) && /^\(?\p{Lu}/u.test(text.trim());
}

function withoutBy(text: string, span: Span): Span {
  const by = /^by\s+/i.exec(text.slice(span.start, span.end));
  return { start: span.start + (by?.[0].length ?? 0), end: span.end };
}
