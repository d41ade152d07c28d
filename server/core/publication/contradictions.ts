import type { Span } from '../text/span';
import {
  civilDay,
  type FoundTimex,
  firstDay,
  isImpossible,
  lastDay,
  namedWeekday,
  parseMoment,
  type Timex,
  weekdayOf,
  yearlessDay,
  yearsAgreeing,
} from '../timex/index';
import { CONTRADICTIONS } from './messages';
import type { TextDates } from './textDates';

/** A date that cannot be as it is written: what a reader should look at. */
export interface DateContradiction extends Span {
  readonly code: 'impossible-date' | 'weekday-contradicts-date' | 'date-after-publication';
  /** What is wrong with it. */
  readonly message: string;
  /** Years of publication, the nearest first, in which what the text says would be right. */
  readonly dates?: readonly string[];
}

/** What contradictions are looked for in: each of `timexes` is the value of its counterpart in `found`. */
export interface ValuedDates {
  readonly found: readonly FoundTimex[];
  readonly timexes: readonly Timex[];
  readonly text: TextDates;
  /** The publication date that is stated, ISO, may be partial; null where none is. */
  readonly published: string | null;
}

/**
 * Days the calendar does not have, weekdays that are not the day's, and dates after the publication date that the text mentions
 * in the past tense, which contradict it. In text order.
 */
export function findContradictions({ found, timexes, text, published }: ValuedDates): DateContradiction[] {
  const ofThemselves = timexes.flatMap((timex, index): DateContradiction[] => {
    const source = found[index];
    const finding = source === undefined ? null : (impossibleDay(timex, source) ?? wrongWeekday(timex, source));
    return finding === null ? [] : [{ start: timex.start, end: timex.end, ...finding }];
  });
  const contradicting = new Set(ofThemselves.map(({ start }) => start));
  const later = published === null ? [] : afterPublication(text, published).filter(({ start }) => !contradicting.has(start));
  return [...ofThemselves, ...later].sort((a, b) => a.start - b.start);
}

type Finding = Pick<DateContradiction, 'code' | 'message' | 'dates'>;

function impossibleDay(timex: Timex, found: FoundTimex): Finding | null {
  return isImpossible(found, timex.value) ? { code: 'impossible-date', message: CONTRADICTIONS.impossibleDay } : null;
}

function wrongWeekday(timex: Timex, found: FoundTimex): Finding | null {
  const named = namedWeekday(found);
  const { value } = timex;
  const moment = value === null ? null : parseMoment(value);
  if (named === undefined || value === null || moment === null || moment.grain !== 'day' || weekdayOf(moment.index) === named) return null;
  const { year, month, day } = civilDay(moment.index);
  const years = yearsAgreeing(month, day, named, year);
  return {
    code: 'weekday-contradicts-date',
    message: CONTRADICTIONS.wrongWeekday(value, weekdayOf(moment.index), named, years),
    ...(yearlessDay(found) === null ? {} : { dates: years.map(String) }),
  };
}

function afterPublication({ dates }: TextDates, published: string): DateContradiction[] {
  const reference = parseMoment(published);
  if (reference === null) return [];
  return dates
    .filter(({ direction, weekday, moment }) => direction === 'past' && weekday === undefined && firstDay(moment) > lastDay(reference))
    .map(({ span, value }) => ({ ...span, code: 'date-after-publication', message: CONTRADICTIONS.afterPublication(value, published) }));
}
