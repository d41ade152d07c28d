import { writtenDate } from '../article/headerDates';
import { parseMoment } from '../timex/index';
import { monthNamed } from './monthNames';

/** A publication date as a source writes it. */
export interface WrittenDate {
  /** ISO `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
  /** The last day of an issue of several. */
  readonly dateEnd?: string;
}

const LONGEST = 200;

/** What may be between a day and its month: '4 de marzo de 2021', '4th of March', "l'1er d'avril". */
const PARTICLE = /^(?:de|del|of|d|di|da|den|the)$/iu;
const RANGE = /^(?:-|–|—|\/|&|to|bis|au|al|a|and|und|et|y|e|t\/m)$/iu;

/**
 * The date that a line gives, in whatever order and in the languages of {@link monthNamed}: 'March 4, 2021 Thursday', 'Donnerstag, 4. März 2021',
 * 'jeudi 4 mars 2021', '4-MAR-1987', '2021年3月4日', 'March 4, 2021 - March 6, 2021', '20210304T101500Z'. Null where it gives none.
 * `order` says how digits such as 3/4/2021 are read where nothing else does; without it, such a date is only its year.
 */
export function dateIn(written: string, order?: 'day first' | 'month first'): WrittenDate | null {
  const text = written
    .slice(0, LONGEST)
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .trim();
  return isoDate(text) ?? inDigits(text, order) ?? inWords(text) ?? yearAlone(text) ?? otherDate(text);
}

function isoDate(text: string): WrittenDate | null {
  const day =
    /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text) ?? /(?<!\d)((?:1[6-9]|20)\d\d)(\d\d)(\d\d)(?=$|[T\s]|\d{6}(?!\d))/.exec(text);
  if (day !== null) return real(Number(day[1]), Number(day[2]), Number(day[3]));
  const month = /^(\d{4})-(\d\d)$/.exec(text);
  return month === null ? null : real(Number(month[1]), Number(month[2]));
}

function inDigits(text: string, order: 'day first' | 'month first' | undefined): WrittenDate | null {
  const cjk = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?/.exec(text);
  if (cjk !== null) return real(Number(cjk[1]), Number(cjk[2]), cjk[3] === undefined ? undefined : Number(cjk[3]));
  const yearFirst = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text);
  if (yearFirst !== null) return real(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const digits = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (digits === null) return null;
  const [first, second, year] = [Number(digits[1]), Number(digits[3]), Number(digits[4])];
  const isDayFirst = digits[2] === '.' || first > 12 || (second <= 12 && order === 'day first');
  if (isDayFirst) return real(year, second, first);
  if (second > 12 || order === 'month first' || first === second) return real(year, first, second);
  return real(year);
}

interface Token {
  readonly kind: 'day' | 'year' | 'month' | 'range' | 'particle' | 'other';
  readonly value: number;
}

/** A day as it was put together; what it lacks the next one of a range may have. */
interface Parts {
  day?: number | undefined;
  month?: number | undefined;
  year?: number | undefined;
}

function inWords(text: string): WrittenDate | null {
  const tokens = tokensOf(text);
  const at = tokens.findIndex(({ kind }) => kind === 'month');
  if (at < 0) return null;
  const range = tokens.findIndex(({ kind }, index) => kind === 'range' && isBetweenDates(tokens, index));
  if (range < 0) return dateOf(partsOf(tokens));
  const [first, last] = [partsOf(tokens.slice(0, range)), partsOf(tokens.slice(range + 1))];
  const from = { day: first.day, month: first.month ?? last.month, year: first.year ?? last.year };
  // 'March 4 - 6, 2021'
  const to = { day: last.day, month: last.month ?? first.month, year: last.year ?? first.year };
  const end = dateOf(to);
  const isYearBefore = first.year === undefined && (from.month ?? 0) > (to.month ?? 0);
  const date = dateOf(isYearBefore ? { ...from, year: (from.year ?? 0) - 1 } : from);
  if (date === null) return end;
  return end === null || end.date <= date.date ? date : { ...date, dateEnd: end.date };
}

/** True where a day or a month is on both sides of a token. */
const isBetweenDates = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(0, index).some(isPart) &&
  isPart(tokens[index + 1]) &&
  tokens.slice(index + 1, index + 5).some(({ kind }) => kind === 'day' || kind === 'month');

const isPart = (token: Token | undefined): boolean => token?.kind === 'day' || token?.kind === 'month';

/** The day, month and year around the first month of some tokens; a day of a range may be alone. */
function partsOf(tokens: readonly Token[]): Parts {
  const at = tokens.findIndex(({ kind }) => kind === 'month');
  const year = tokens.slice(Math.max(0, at)).find(({ kind }) => kind === 'year') ?? tokens.find(({ kind }) => kind === 'year');
  if (at < 0) return { day: tokens.find(({ kind }) => kind === 'day')?.value, year: year?.value };
  const month = tokens[at]?.value;
  const before = tokens.slice(0, at).findLast(({ kind }) => kind !== 'particle');
  const behind = tokens[at + 1];
  const isBefore = before?.kind === 'day';
  const day = isBefore ? before : behind?.kind === 'day' ? behind : undefined;
  // '4 Mar 87'
  const short = year === undefined && isBefore && behind?.kind === 'day' ? behind.value : undefined;
  return { day: day?.value, month, year: year?.value ?? (short === undefined ? undefined : short + (short < PIVOT ? 2000 : 1900)) };
}

/** Two digits from here on are a year of the twentieth century. */
const PIVOT = 50;

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/\p{L}[\p{L}\p{M}]*\.?|\d+(?:[.:]\d+)*|[-–—/&]/gu), ([token]) => tokenOf(token));
}

function tokenOf(token: string): Token {
  const other = { kind: 'other', value: 0 } as const;
  if (/^\d{1,2}$/.test(token)) return Number(token) >= 0 ? { kind: 'day', value: Number(token) } : other;
  if (/^(?:1[6-9]|20)\d\d$/.test(token)) return { kind: 'year', value: Number(token) };
  if (/^\d/.test(token)) return other;
  const month = monthNamed(token);
  if (month !== undefined) return { kind: 'month', value: month };
  if (PARTICLE.test(token) || /^(?:st|nd|rd|th|er|re|º|ª)$/iu.test(token)) return { kind: 'particle', value: 0 };
  return RANGE.test(token) ? { kind: 'range', value: 0 } : other;
}

const dateOf = ({ day, month, year }: Parts): WrittenDate | null =>
  year === undefined || month === undefined ? null : real(year, month, day);

/** 'Winter 2020', '2020' */
function yearAlone(text: string): WrittenDate | null {
  const years = text.match(/(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 && /^[\p{L} ,.()]*\d{4}[\p{L} ,.()]*$/u.test(text) && text.length < 40 ? { date: years[0] ?? '' } : null;
}

/** What else the finder of dates in texts knows, and seconds since 1970. */
function otherDate(text: string): WrittenDate | null {
  const found = writtenDate(text);
  return found === null || found.value === '' ? null : { date: found.value };
}

/** A date that the calendar has: as much of it as there is. */
function real(year: number, month?: number, day?: number): WrittenDate | null {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const parts = [
    pad(year, 4),
    ...(month === undefined ? [] : [pad(month, 2)]),
    ...(month === undefined || day === undefined ? [] : [pad(day, 2)]),
  ];
  const date = parts.join('-');
  if (!/^(?:1[5-9]|20)\d\d/.test(date)) return null;
  return parseMoment(date) === null ? null : { date };
}
