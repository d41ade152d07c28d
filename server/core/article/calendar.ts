import type { Span } from '../text/span';

/** A calendar date as a header line writes it. */
export interface CalendarDate extends Span {
  /** ISO `YYYY-MM-DD` or `YYYY-MM`. */
  readonly value: string;
  /** True where a weekday stands before it. */
  readonly weekday: boolean;
}

/**
 * Absolute calendar dates with a year in a short stretch of text, in document order, not overlapping. A numeric date is
 * read only where it has one reading (31/12/2018, 12/31/2018); impossible dates are left out.
 */
export function calendarDatesIn(text: string, span: Span): CalendarDate[] {
  const stretch = text.slice(span.start, span.end);
  if (!/(?:19|20)\d\d/.test(stretch)) return [];
  const found: CalendarDate[] = [];
  for (const { pattern, read } of WRITINGS) {
    for (const match of stretch.matchAll(pattern)) {
      const parts: Parts = match.groups ?? {};
      const value = read(parts);
      const start = span.start + match.index;
      const end = start + match[0].length;
      if (value === null || found.some(other => other.start < end && start < other.end)) continue;
      found.push({ start, end, value, weekday: parts.weekday !== undefined });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day a URL's path bears, as in `/2018/08/16/`, `/2018-08-16` or `-20180816`; null where it bears none. */
export function urlDateIn(url: string): string | null {
  const match = /[/_-](?<year>(?:19|20)\d\d)(?<joint>[-/]?)(?<month>\d\d)\k<joint>(?<day>\d\d)(?!\d)/.exec(url.slice(0, 500));
  return match === null ? null : numeric(match.groups ?? {});
}

/** True for ISO `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that name a real year, month or day. */
export function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  return match !== null && isoOf(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)) !== null;
}

type Parts = Readonly<Partial<Record<'year' | 'month' | 'day' | 'weekday' | 'first' | 'second', string>>>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const WEEKDAY = '(?:(?<weekday>(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?)\\.?,? )?';
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

const numeric = ({ year, month, day }: Parts): string | null => isoOf(Number(year), Number(month), Number(day));

const named = ({ year, month, day }: Parts): string | null =>
  isoOf(Number(year), MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1, day === undefined ? undefined : Number(day));

/** `first` and `second` are day and month in an order that only a number above 12 gives away. */
const dayOrMonthFirst = ({ year, first, second }: Parts): string | null => {
  const a = Number(first);
  const b = Number(second);
  if (a === b || b > 12) return isoOf(Number(year), a, b);
  return a > 12 ? isoOf(Number(year), b, a) : null;
};

/** The writings of a date, most telling first: a stretch read by one is not read by a later one. */
const WRITINGS: readonly { readonly pattern: RegExp; readonly read: (parts: Parts) => string | null }[] = [
  { pattern: new RegExp(`\\b${YEAR}(?<joint>[-/.])(?<month>\\d\\d?)\\k<joint>(?<day>\\d\\d?)(?!\\d)`, 'g'), read: numeric },
  { pattern: new RegExp(`\\b${WEEKDAY}${MONTH} ${DAY},? ${YEAR}\\b`, 'gi'), read: named },
  { pattern: new RegExp(`\\b${WEEKDAY}${DAY}(?: of)?[ -]${MONTH}[, -]{1,2}${YEAR}\\b`, 'gi'), read: named },
  { pattern: new RegExp(`(?<!\\d(?:st|nd|rd|th)?(?: of)?[ -])\\b${MONTH},? ${YEAR}\\b`, 'gi'), read: named },
  { pattern: new RegExp(`\\b(?<first>\\d\\d?)(?<joint>[/.-])(?<second>\\d\\d?)\\k<joint>${YEAR}\\b`, 'g'), read: dayOrMonthFirst },
];

function isoOf(year: number, month: number, day: number | undefined): string | null {
  if (month < 1 || month > 12) return null;
  const yearMonth = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  return day >= 1 && day <= daysIn(year, month) ? `${yearMonth}-${String(day).padStart(2, '0')}` : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
