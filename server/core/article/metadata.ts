import type { Span } from '../text/span';
import type { Block } from './blocks';
import { urlDateIn } from './calendar';
import { type DateRole, LABEL_BEFORE, MONTH_NAMES, namesAmong } from './dateWords';
import { type HeaderDate, headerDatesIn, isWrittenIso, mayBeDated } from './headerDates';
import { pagesNamedIn, pagesOnlyIn } from './pageNumbers';
import type { DateReadings, PassageKind } from './types';

/** What a line about the article says. Spans are into the article's text. */
export interface MetadataLine extends Span {
  readonly kind: Extract<PassageKind, 'metadata' | 'byline'>;
  readonly date?: MetadataDate;
  readonly author?: Span;
  readonly outlet?: Span;
  readonly title?: Span;
  readonly url?: Span;
  readonly page?: Span;
  /** True where a label says that the address is the article's own. */
  readonly labelled?: boolean;
}

/** `bare` where no label says what the date is of: it may be the page's own clock. */
export interface MetadataDate {
  readonly value: string;
  readonly span: Span;
  readonly source: 'metadata' | 'byline' | 'url' | 'updated' | 'bare';
  readonly readings?: DateReadings;
}

/**
 * Reads a line about the article: 'Published: March 3, 2018', 'Author: X', 'By X and Y', 'Source: DW', 'Page: A1', a bare date or a URL.
 * Where a sentence follows on the same line ('date 2018-08-16 The government …') the span ends before it.
 */
export function metadataLineOf(text: string, block: Block): MetadataLine | undefined {
  return gluedDateOf(text, block) ?? (block.whole && block.words <= 40 ? wholeLineOf(text, block) : undefined);
}

/** The lines about an article in any language: those with an ISO date, and addresses. The words around them are read in English only. */
export function plainMetadataLineOf(text: string, block: Block): MetadataLine | undefined {
  const line = metadataLineOf(text, block);
  if (line === undefined || (line.url === undefined && (line.date === undefined || !isWrittenIso(text, line.date.span)))) return undefined;
  const { author: _author, outlet: _outlet, ...read } = line;
  return { ...read, kind: 'metadata' };
}

const GLUED_DATE =
  /^(?:(?:publication |pub )?date|published|updated|posted)\s*(?:[:=]\s*)?(?:19|20)\d\d-\d\d-\d\d(?=[\s.,;:T|]|$)[.,;:|]?/i;

/** Only an ISO date may be glued to a sentence: 'Updated March 2018 figures' is text. */
function gluedDateOf(text: string, block: Block): MetadataLine | undefined {
  const match = GLUED_DATE.exec(text.slice(block.start, Math.min(block.end, block.start + 80)));
  if (match === null) return undefined;
  const end = block.start + match[0].length;
  if (!/^\s+["'‘“([]?[\p{L}\p{N}]/u.test(text.slice(end, end + 8)) || !/\p{L}{2}/u.test(text.slice(end, Math.min(block.end, end + 40))))
    return undefined;
  const date = headerDatesIn(text, { start: block.start, end })[0];
  const source = /^updated/i.test(match[0]) ? 'updated' : 'metadata';
  return date && { start: block.start, end, kind: 'metadata', date: dated(date, source) };
}

function wholeLineOf(text: string, block: Block): MetadataLine | undefined {
  for (const read of [datedLine, publicationNote, labelledLine, urlLine, byLine, contributionLine]) {
    const line = read(text, block);
    if (line !== undefined) return line;
  }
  return undefined;
}

type Field = 'author' | 'outlet' | 'title' | 'url' | 'page' | 'section' | 'other';

/** The labels that name a field, in lower case, as they are before a colon. */
const FIELDS: Readonly<Record<Field, readonly string[]>> = {
  author:
    'author|authors|writer|writers|reporter|reporters|correspondent|written by|story by|reported by|reporting by|text by|words by|byline|by'.split(
      '|',
    ),
  outlet: 'outlet|source|publisher|publication|newspaper|site|website|published by|site name'.split('|'),
  title: 'title|headline|subject'.split('|'),
  url: 'url|link|permalink|canonical|canonical url|source url|original url|original|web address'.split('|'),
  page: 'page|pages|page number|page numbers|print page'.split('|'),
  section: ['section'],
  other:
    'category|language|length|word count|id|edition|copyright|load date|load-date|document id|accession number|keywords|country|region|type|format|editor|edited by|dateline'.split(
      '|',
    ),
};
const FIELD_OF = new Map(Object.entries(FIELDS).flatMap(([field, labels]) => labels.map(label => [label, field as Field] as const)));

function labelledLine(text: string, block: Block): MetadataLine | undefined {
  const raw = text.slice(block.start, block.end);
  if (!/[:=]|^#/.test(raw)) return undefined;
  const match = /^(?:([\p{L} -]{2,24}?)\s*[:=]|#(\p{L}{2,16}))\s*(?=\S)/u.exec(raw);
  const field = match === null ? undefined : FIELD_OF.get((match[1] ?? match[2] ?? '').toLowerCase());
  if (match === null || field === undefined) return undefined;
  const value = { start: block.start + match[0].length, end: block.end };
  const line = { start: block.start, end: block.end, kind: 'metadata' } as const;
  const valueText = raw.slice(match[0].length);
  const pages = field === 'page' ? pagesOnlyIn(valueText) : field === 'section' ? pagesNamedIn(valueText) : undefined;
  switch (field) {
    case 'author':
      return isNameList(valueText) ? { ...line, kind: 'byline', author: withoutBy(text, value) } : undefined;
    case 'url':
      return /^https?:\/\/\S+$/i.test(valueText) ? withUrl(line, valueText, value, true) : undefined;
    case 'outlet':
      if (/^https?:\/\/\S+$/i.test(valueText)) return withUrl(line, valueText, value, true);
      return block.words <= 8 && !block.endsSentence ? { ...line, outlet: value } : undefined;
    case 'title':
      return block.words <= 30 && !INDEX_TERMS.test(valueText) ? { ...line, title: value } : undefined;
    case 'page':
      return pages === undefined ? undefined : { ...line, page: shifted(pages, value.start) };
    case 'section':
      if (block.words > 12 || block.endsSentence) return undefined;
      return pages === undefined ? line : { ...line, page: shifted(pages, value.start) };
    case 'other':
      return block.words <= 12 && !block.endsSentence ? line : undefined;
  }
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** 'Subject: STRIKES (92%); FERRIES', as databases write it below an article. */
const INDEX_TERMS = /\(\d{1,3}%\)|;/;

function urlLine(text: string, block: Block): MetadataLine | undefined {
  const url = text.slice(block.start, block.end);
  if (!/^https?:\/\/[^\s]+$/i.test(url)) return undefined;
  return withUrl({ start: block.start, end: block.end, kind: 'metadata' }, url, block, false);
}

/** Addresses of pictures, films, documents and social media: never an article's own. */
const FOREIGN_URL =
  /\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|mp[34]|webm|mov|avi|wav|pdf|docx?|xlsx?|pptx?|zip|css|js)(?:[?#]|$)|^https?:\/\/(?:www\.|m\.)?(?:t\.co|(?:twitter|x|facebook|instagram|tiktok|youtube|flickr|reddit|linkedin|pinterest)\.com|youtu\.be|bit\.ly|fb\.me|pic\.twitter\.com)(?:\/|$)/i;

function withUrl(line: MetadataLine, url: string, span: Span, labelled: boolean): MetadataLine {
  if (FOREIGN_URL.test(url) && !labelled) return line;
  const value = urlDateIn(url);
  const date = value === null ? undefined : ({ value, span: { start: span.start, end: span.end }, source: 'url' } as const);
  return { ...line, url: { start: span.start, end: span.end }, ...(labelled && { labelled }), ...(date && { date }) };
}

const MOST_WORDS = 26;
const MOST_NAMES = 10;

/** Names behind a date that no separator sets off: 'May 13, 2021 Port Hallow'. More of them are a headline. */
const MOST_GLUED = 3;

const MONTHS = new RegExp(`\\b(?:${MONTH_NAMES})\\b`, 'gi');

const SEPARATOR = /[|·•,;:()/–—[\]-]/;

/**
 * A line that has a date and, beside it, only labels, times of day, names, places and sections: 'Posted on 18 November 2017 by X',
 * 'Nov 18, 2017 / 9:15 AM / 3 years ago', '9 April 2019 | News', 'The Harbour Ledger, Tuesday, March 14, 1916.'.
 */
function datedLine(text: string, block: Block): MetadataLine | undefined {
  if (block.words > MOST_WORDS || !mayBeDated(text, block) || namesAmong(block.head.replace(MONTHS, ' ')) === null) return undefined;
  const dates = headerDatesIn(text, block);
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const pieces = dates.map((date, index) => text.slice(dates[index - 1]?.end ?? block.start, date.start));
  const behind = text.slice(last.end, block.end);
  const names = namesAmong(`${pieces.join(' ; ')} ; ${behind}`);
  if (names === null || names > MOST_NAMES) return undefined;
  if (names > 0 && block.endsSentence && !/^[\s\d:.apm]*[.)]$/i.test(behind) && !MASTHEAD.test(block.head)) return undefined;
  const glued = /^\s*[^|·•,;:()/–—[\]-]*/u.exec(behind)?.[0] ?? '';
  if (!/^\s*(?:by|for|in|from|to)\b/i.test(glued) && !SEPARATOR.test(behind) && (namesAmong(glued) ?? 0) > MOST_GLUED) return undefined;

  if (EVENT.test(behind)) return undefined;

  const roles = pieces.map(roleOf);
  const line = { start: block.start, end: block.end };
  const about = namesOf(text, block, first, behind, last.end);
  const chosen = bestOf(dates, roles, about.author !== undefined);
  if (chosen === undefined) return roles.every(role => role === 'foreign') ? { ...line, kind: 'metadata' } : undefined;
  return { ...line, kind: about.author === undefined ? 'metadata' : 'byline', ...about, date: chosen };
}

const OPENS_NOTE = /^\W?(?:this|the|an?|it)\b/i;

const NOTE =
  /^\W?(?:(?:this|the|an? (?:earlier |longer |shorter )?version of this) (?:article|story|piece|post|report|column|interview|essay|page|item)|it)\b[^.!?]{0,60}?\b(?:published|posted|appeared|updated|revised)\b[^.!?]{0,80}$/i;

/** 'This article was first published on March 14, 2019.'; what appeared in print is another issue. */
function publicationNote(text: string, block: Block): MetadataLine | undefined {
  if (
    block.words > MOST_WORDS ||
    !OPENS_NOTE.test(block.head) ||
    !NOTE.test(block.head.replace(/\.$/, '').replace(/\b(\p{L}{3,4})\./gu, '$1')) ||
    /\bin print\b/i.test(block.head)
  )
    return undefined;
  const [date] = headerDatesIn(text, block).filter(({ value }) => value.length === 10);
  const source = /\b(?:updated|revised)\b/i.test(block.head) ? 'updated' : 'metadata';
  return date && { start: block.start, end: block.end, kind: 'metadata', date: dated(date, source) };
}

/** 'September 1, 2012, for the Rovers' is the day of something else. */
const EVENT = /^[\s,]*(?:for|against|with|to|until|through)\b/i;

const MASTHEAD = /\b(?:vol(?:ume)?|no|price|edition)\b/i;

const roleOf = (before: string): DateRole | undefined => LABEL_BEFORE.find(({ pattern }) => pattern.test(before))?.role;

/** First published beats a date without a label, and that an update. Only a day, or a month that is labelled, is a date line. */
function bestOf(dates: readonly HeaderDate[], roles: readonly (DateRole | undefined)[], byline: boolean): MetadataDate | undefined {
  const first = (role: DateRole | undefined): HeaderDate | undefined =>
    dates.find(
      (date, index) => roles[index] === role && (role !== undefined || byline || date.value.length === 10 || date.readings !== undefined),
    );
  const published = first('published');
  if (published !== undefined) return dated(published, 'metadata');
  const plain = first(undefined);
  if (plain !== undefined) {
    if (roles.includes('updated')) return dated(plain, 'metadata');
    return plain.value.length === 4 && plain.readings === undefined ? undefined : dated(plain, byline ? 'byline' : 'bare');
  }
  const updated = first('updated');
  return updated === undefined ? undefined : dated(updated, 'updated');
}

const OUTLET =
  /\b(?:Times|Post|News|Ledger|Herald|Tribune|Gazette|Courier|Journal|Chronicle|Observer|Guardian|Telegraph|Mail|Express|Star|Sun|Mirror|Standard|Independent|Examiner|Inquirer|Dispatch|Register|Record|Sentinel|Argus|Advertiser|Echo|Mercury|Messenger|Press|Globe|Bulletin|Daily|Weekly|Review|Citizen|Reporter|Magazine|Today|Voice|Monitor|Nation|Republic|Union|Advocate|Leader|Agency|Radio|TV|Online|AP|AFP|Reuters|UPI|dpa|PA|Xinhua|TASS|Bloomberg|AAP|ANSA|EFE|IANS|PTI|ANI|BBC|CNN|Associated Press)\b/;

/** 'THE HARBOUR LEDGER' is the head of a page. */
const isOutlet = (names: string): boolean =>
  OUTLET.test(names) || (/^THE \P{Ll}+$/u.test(names) && OUTLET.test(names.replace(/(?<=\p{Lu})\p{Lu}+/gu, rest => rest.toLowerCase())));

/** Who or what a dated line names: before its first date, or behind 'by'. */
function namesOf(text: string, block: Block, first: HeaderDate, behind: string, from: number): Pick<MetadataLine, 'author' | 'outlet'> {
  const raw = text.slice(block.start, first.start);
  const by = BY.exec(raw)?.[0].length ?? 0;
  const names = withoutDateLabels(raw.slice(by), /[^\s|•·,:;–—()-]+/g);
  const bracket = /^\W+/u.exec(names)?.[0].length ?? 0;
  if (names.trim() !== '' && isNameList(names) && names.split(/\s+/).length <= 8 && roleOf(raw) !== 'foreign' && !isLabel(names)) {
    const start = block.start + by + bracket;
    const span = { start, end: block.start + by + names.length };
    return by === 0 && isOutlet(names) ? { outlet: span } : { author: span };
  }
  const named = /\bby:? +((?:\p{Lu}|@)[^|·•,;()[\]]*)/u.exec(behind) ?? /\bby:? +((?:\p{Lu}|@)[^|·•,;()[\]]*)/u.exec(raw);
  const name = named?.[1]?.trim() ?? '';
  if (named === null || !isNameList(name)) return {};
  const base = behind.includes(named[0]) ? from : block.start;
  const start = base + named.index + named[0].length - (named[1]?.length ?? 0);
  return { author: { start, end: start + name.length } };
}

/** Names without what leads to a date at their end, and without the marks between; `word` matches what is between marks. */
function withoutDateLabels(names: string, word: RegExp): string {
  for (const found of [...names.matchAll(word)].reverse()) {
    const rest = found[0].replace(/\b(?:published|updated|posted|on|at|last)$/i, '');
    if (rest !== '') return names.slice(0, found.index + rest.length);
  }
  return '';
}

/** True for words that say what a line is rather than whose. */
const isLabel = (names: string): boolean =>
  namesAmong(names) === 0 || MASTHEAD.test(names) || /\b(?:release|edition|contact|statement|bulletin|newsletter|issue)\b/i.test(names);

const BY = /^(?:by|written by|posted by|reported by|story by|from)\s*:?\s+/i;

/** 'By X', 'By X and Y': a line that names who wrote the article and no date. */
function byLine(text: string, block: Block): MetadataLine | undefined {
  if (block.words > 24) return undefined;
  const raw = text.slice(block.start, block.end);
  const by = BY.exec(raw);
  if (by === null || /^from/i.test(by[0])) return undefined;
  const names = withoutDateLabels(raw.slice(by[0].length), /[^\s|•·,:;–—-]+/g);
  if (names.trim() === '' || !isNameList(names)) return undefined;
  const start = block.start + by[0].length;
  return { start: block.start, end: block.end, kind: 'byline', author: { start, end: start + names.length } };
}

/** 'DW's X and Y contributed to this report.', '(Reporting by X; Editing by Y)'. */
function contributionLine(text: string, block: Block): MetadataLine | undefined {
  const raw = text.slice(block.start, block.end);
  if (block.words > 40 || !/contributed|\bby\b/i.test(raw)) return undefined;
  const contributed = /\b(?:contributed to (?:this|the) (?:report|article|story|piece)|contributed reporting)\b[^.]{0,60}\.?$/i.test(raw);
  const reporting =
    /^\W{0,2}(?:additional )?(?:reporting|writing|editing|written|compiled|edited|translated|reported)(?: and (?:writing|editing))? by\b/i.test(
      raw,
    );
  if (!contributed && !reporting) return undefined;
  return { start: block.start, end: block.end, kind: 'byline' };
}

const dated = ({ value, start, end, readings }: HeaderDate, source: MetadataDate['source']): MetadataDate => ({
  value,
  span: { start, end },
  source,
  ...(readings && { readings }),
});

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|with|of|in|for|the|de|da|di|del|der|den|van|von|bin|ibn|al|el|le|la|du|at|&|\||\/|@\w+|d['’]\p{Lu}\p{L}+|al-\p{Lu}\p{L}+)[,;:)]*$/u;

/** Capitalised words and what joins names; at most sixteen words. */
function isNameList(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 16 || words[0] === '') return false;
  return words.every(word => NAME_WORD.test(word.replace(/^\(/, ''))) && /^\(?\p{Lu}/u.test(text.trim());
}

function withoutBy(text: string, span: Span): Span {
  const by = /^by\s+/i.exec(text.slice(span.start, span.end));
  return { start: span.start + (by?.[0].length ?? 0), end: span.end };
}
