import type { Span } from '../text/span';
import {
  type FoundTimex,
  findTimexes,
  fixedMoments,
  formatMoment,
  type Moment,
  namedWeekday,
  parseMoment,
  weekdayOf,
  yearlessDay,
} from '../timex/index';
import type { DateReadings } from './types';

/** A calendar date as a header line writes it. */
export interface HeaderDate extends Span {
  /** ISO `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; the year alone where the order of day and month is open. */
  readonly value: string;
  /** Both readings of digits whose order is open. */
  readonly readings?: DateReadings;
}

/** No header line is longer. UTF-16 units. */
const LONGEST = 400;

const FIRST_YEAR = 1600;
const LAST_YEAR = 2099;

/** What may hold a date with a year; all else is not looked into. */
const MAY_BE_DATED =
  /(?:1[6-9]|20)\d\d|\d[/.-]\d{1,2}[/.-]\d\d(?!\d)|\d{1,2}[ -][A-Za-z]{3,9}\.?,?[ -]['’]?\d\d(?!\d)|(?<=[A-Za-z]\.? )\d{1,2},? ['’]\d\d(?!\d)/;

/** False for a stretch in which {@link headerDatesIn} finds nothing, at little cost. */
export const mayBeDated = (text: string, span: Span): boolean => MAY_BE_DATED.test(headOf(text, span));

const headOf = (text: string, { start, end }: Span): string => text.slice(start, Math.min(end, start + LONGEST));

/** 'No. 3, March 14' is not a third of March. */
const ISSUE_NUMBER = /\b(?:vol(?:ume)?|no|nr|num(?:ber)?|issue|page|pg)\.? ?\d{1,5}(?=[,;.\s])/gi;

/** Dates with a year in a short stretch of text, in document order, not overlapping; days the calendar does not have are left out. */
export function headerDatesIn(text: string, span: Span): HeaderDate[] {
  const head = headOf(text, span);
  if (!MAY_BE_DATED.test(head)) return [];
  const stretch = head.replace(ISSUE_NUMBER, number => number.replace(/\d/g, ' ')).replace(/[|·•]/g, ';');
  if (!MAY_BE_DATED.test(stretch)) return [];
  const found = findTimexes(stretch, [{ start: 0, end: stretch.length }]);
  const moments = fixedMoments(found);
  return found.flatMap((timex, index): HeaderDate[] => {
    const date = openNumeric(timex, stretch) ?? fixedDate(moments[index] ?? null) ?? shortYear(timex, stretch);
    if (date === null) return [];
    const { length = timex.end - timex.start, ...said } = date;
    return [{ start: span.start + timex.start, end: span.start + timex.start + length, ...said }];
  });
}

/** True for a date in digits as ISO 8601 has it, which is the same in every language. */
export const isWrittenIso = (text: string, span: Span): boolean => /^\d{4}-\d\d-\d\d/.test(text.slice(span.start, span.end));

type Said = Omit<HeaderDate, keyof Span> & { readonly length?: number };

function fixedDate(moment: Moment | null): Said | null {
  if (moment === null || !(moment.grain === 'day' || moment.grain === 'month' || moment.grain === 'year')) return null;
  const value = formatMoment({ grain: moment.grain, index: moment.index });
  const year = Number(value?.slice(0, 4));
  return value === null || !(year >= FIRST_YEAR && year <= LAST_YEAR) ? null : { value };
}

/** '03/04/2018': day and month in an order that only other dates show. With dots the day is first everywhere. */
function openNumeric(timex: FoundTimex, stretch: string): Said | null {
  let { when } = timex.meaning;
  if (when.is === 'time' && when.of !== undefined) when = when.of;
  if (when.is !== 'numeric' || when.year === null) return null;
  const { first, second, year } = when;
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const iso = (month: number, day: number): string =>
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const dayFirst = iso(second, first);
  const monthFirst = iso(first, second);
  const dotted = /^\D*\d{1,2}\./.test(stretch.slice(timex.start, timex.end));
  if (second > 12) return isDay(monthFirst) ? { value: monthFirst } : null;
  if (first > 12 || dotted || first === second) return isDay(dayFirst) ? { value: dayFirst } : null;
  const weekday = namedWeekday(timex);
  if (weekday !== undefined) {
    const fits = [dayFirst, monthFirst].filter(value => weekdayAt(value) === weekday);
    if (fits.length === 1) return { value: fits[0] as string };
  }
  return { value: String(year), readings: { dayFirst, monthFirst } };
}

const isDay = (value: string): boolean => parseMoment(value)?.grain === 'day';

function weekdayAt(value: string): number | null {
  const moment = parseMoment(value);
  return moment === null ? null : weekdayOf(moment.index);
}

/** '4 Mar 87', 'Feb. 3, '15': the engine reads the day, and the two digits behind it are its year. */
function shortYear(timex: FoundTimex, stretch: string): Said | null {
  const yearless = yearlessDay(timex);
  if (yearless === null) return null;
  const behind = /^(?:,? ['’]|[ -])(\d\d)(?![\d:.,/]|\s*(?:[ap]\.?m|h))/i.exec(stretch.slice(timex.end, timex.end + 8));
  if (behind === null) return null;
  const short = Number(behind[1]);
  const year = short + (short < PIVOT ? 2000 : 1900);
  const value = `${year}-${String(yearless.month).padStart(2, '0')}-${String(yearless.day).padStart(2, '0')}`;
  return isDay(value) ? { value, length: timex.end - timex.start + behind[0].length } : null;
}

/** Two digits from here on are a year of the twentieth century. */
const PIVOT = 50;

/** The day a file name or its folders give: '2021-05-13-clerk.txt', 'clerk-13-May-2021.txt', '2021/05/13/clerk.txt'; null where they give none. */
export function fileDateIn(id: string): string | null {
  const path = id.replace(/\.[A-Za-z]{1,9}$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return dayIn(name) ?? (name === path ? null : dayIn(path)) ?? monthIn(path);
}

function dayIn(path: string): string | null {
  const digits = /(?<!\d)((?:1[6-9]|20)\d\d)([-_./ ]?)(\d\d)\2(\d\d)(?!\d)/.exec(path);
  const value = digits === null ? null : `${digits[1]}-${digits[3]}-${digits[4]}`;
  if (value !== null && isDay(value)) return value;
  const words = path.replace(/[/_.+]|-(?=\D)|(?<=\D)-/g, ' ');
  const written = headerDatesIn(words, { start: 0, end: words.length }).find(date => date.value.length === 10);
  return written?.value ?? null;
}

function monthIn(path: string): string | null {
  const digits = /(?<!\d|\d[-_])((?:19|20)\d\d)[-_/](\d\d)(?![-_]?\d)/.exec(path);
  const value = digits === null ? null : `${digits[1]}-${digits[2]}`;
  return value !== null && parseMoment(value)?.grain === 'month' ? value : null;
}

/** A written value of a field, such as one of front matter: any writing of a date, seconds or milliseconds since 1970 included. */
export function writtenDate(written: string): Pick<HeaderDate, 'value' | 'readings'> | null {
  const seconds = /^(\d{9,10})(?:\d{3})?(?:\.\d+)?$/.exec(written.trim());
  if (seconds !== null) return { value: formatMoment({ grain: 'day', index: Math.floor(Number(seconds[1]) / 86_400) }) ?? '' };
  const [first] = headerDatesIn(written, { start: 0, end: written.length });
  return first === undefined ? null : { value: first.value, ...(first.readings && { readings: first.readings }) };
}
