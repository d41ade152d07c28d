import type { Span } from '../text/span';
import { yearsAgreeing } from './calendar';
import { describeValue } from './describe';
import type { FoundTimex } from './find';
import { type ToldDates, yearlessDay } from './toldDates';
import type { Timex } from './types';
import { civilDay, firstDay, lastDay, parseMoment, weekdayOf } from './value';

/** A date that cannot be as it is written: what a reader should look at. */
export interface DateContradiction extends Span {
  readonly code: 'impossible-date' | 'weekday-contradicts-date' | 'date-after-publication';
  /** Says what is wrong with it. */
  readonly message: string;
  /** Years of publication, the nearest first, in which what the text says would be right. */
  readonly dates?: readonly string[];
}

/** What contradictions are looked for in: each of `timexes` is the value of its counterpart in `found`. */
export interface ValuedDates {
  readonly found: readonly FoundTimex[];
  readonly timexes: readonly Timex[];
  readonly told: ToldDates;
  /** The publication date that is stated, ISO, may be partial; null where none is. */
  readonly published: string | null;
}

/**
 * Days the calendar does not have, weekdays that are not the day's, and dates after the publication date that the text tells in
 * the past tense, which speak against the publication date. In text order.
 */
export function findContradictions({ found, timexes, told, published }: ValuedDates): DateContradiction[] {
  const ofThemselves = timexes.flatMap((timex, index): DateContradiction[] => {
    const source = found[index];
    const finding = source === undefined ? null : (impossibleDay(timex, source) ?? wrongWeekday(timex, source));
    return finding === null ? [] : [{ start: timex.start, end: timex.end, ...finding }];
  });
  const contradicting = new Set(ofThemselves.map(({ start }) => start));
  const later = published === null ? [] : afterPublication(told, published).filter(({ start }) => !contradicting.has(start));
  return [...ofThemselves, ...later].sort((a, b) => a.start - b.start);
}

type Finding = Pick<DateContradiction, 'code' | 'message' | 'dates'>;

function impossibleDay(timex: Timex, { meaning }: FoundTimex): Finding | null {
  if (timex.value !== null || meaning.when.is !== 'fixed') return null;
  return { code: 'impossible-date', message: 'The calendar has no such day.' };
}

function wrongWeekday(timex: Timex, { meaning }: FoundTimex): Finding | null {
  const yearless = yearlessDay(meaning.when);
  const said = meaning.weekday ?? yearless?.weekday;
  const moment = timex.value === null ? null : parseMoment(timex.value);
  if (said === undefined || moment === null || moment.grain !== 'day' || weekdayOf(moment.index) === said) return null;
  const { year, month, day } = civilDay(moment.index);
  const years = yearsAgreeing(month, day, said, year);
  return {
    code: 'weekday-contradicts-date',
    message: `This day is ${describeValue(timex.value, 'DATE')}, not the weekday the text names${years.length === 0 ? '' : `, as it is in ${years.join(' and in ')}`}.`,
    ...(yearless === null ? {} : { dates: years.map(String) }),
  };
}

function afterPublication({ dates }: ToldDates, published: string): DateContradiction[] {
  const reference = parseMoment(published);
  if (reference === null) return [];
  return dates
    .filter(({ direction, weekday, moment }) => direction === 'past' && weekday === undefined && firstDay(moment) > lastDay(reference))
    .map(({ span, value }) => ({
      ...span,
      code: 'date-after-publication',
      message: `The text tells of ${describeValue(value, 'DATE')} as past, but the article's publication date is ${describeValue(published, 'DATE')}.`,
    }));
}
