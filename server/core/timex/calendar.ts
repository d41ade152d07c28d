import type { Choice } from './basis';
import { holidaysIn } from './holidays';
import type { Direction, Field } from './meaning';
import {
  atGrain,
  civilDay,
  dayMoment,
  dayNumber,
  daysInMonth,
  fineness,
  firstDay,
  type Grain,
  lastDay,
  type Moment,
  monthMoment,
  weekdayOf,
} from './value';

/** Recurring places in the calendar: the occurrence of a field in an interval, and the one a direction points at from a day. */

/** The field's place inside a wider interval; null where it has none there ('31' in a February). */
export function fieldWithin(field: Field, outer: Moment): Moment | null {
  const start = firstDay(outer);
  const { year, month } = civilDay(start);
  switch (field.field) {
    case 'month': {
      if (field.day === undefined) return monthMoment(year, field.month);
      return field.day > daysInMonth(year, field.month) ? null : dayMoment(year, field.month, field.day);
    }
    case 'weekday':
      return { grain: 'day', index: start + ((field.weekday - weekdayOf(start) + 7) % 7) };
    case 'dayOfMonth':
      return field.day > daysInMonth(year, month) ? null : dayMoment(year, month, field.day);
    case 'quarter':
      return { grain: 'quarter', index: year * 4 + field.nth - 1 };
    case 'half':
      return { grain: 'half', index: year * 2 + field.nth - 1 };
    case 'season':
      return { grain: 'season', index: year * 4 + field.season };
    case 'weekend':
      return { grain: 'weekend', index: atGrain({ grain: 'day', index: start }, 'week').index };
    case 'holiday':
      return holidaysIn(field.rule, year)[0] ?? null;
    case 'nth':
      return nthWithin(field.grain, field.nth, field.weekday, outer);
  }
}

/** Days from Monday: a week belongs to the month and the year that hold its Thursday, as ISO 8601 has it of years. */
const TO_THURSDAY = 3;

function nthWithin(grain: Grain, nth: number, weekday: number | undefined, outer: Moment): Moment | null {
  const first = firstDay(outer);
  const last = lastDay(outer);
  if (weekday !== undefined) {
    const day = nth < 0 ? last - ((weekdayOf(last) - weekday + 7) % 7) : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
    return day < first || day > last ? null : { grain: 'day', index: day };
  }
  const inside = grain === 'week' && last - first > 7 ? TO_THURSDAY : 0;
  const edge = atGrain({ grain: 'day', index: nth < 0 ? last - inside : first + inside }, grain).index;
  const moment: Moment = { grain, index: nth < 0 ? edge : edge + nth - 1 };
  if (firstDay(moment) <= last) return moment;
  return nth < 0 ? { grain, index: edge - 1 } : null;
}

/** Days: a date this near is meant even against the tense when the tense points to one this far away ('agreed to meet on September 4'). */
const NEAR = 60;
const FAR = 270;

/** An occurrence of a recurring place, and why it was taken among the others. */
export interface Occurrence {
  readonly moment: Moment;
  readonly choice: Exclude<Choice, 'stated' | 'story'>;
}

/**
 * The field's occurrence a direction points at from a day. `skip` 1 leaves out the one that holds the day itself, as 'last' and
 * 'next' do. Without a direction the nearest occurrence is taken; of a weekday the last.
 */
export function fieldFrom(field: Field, from: Moment, direction: Direction, skip: number): Occurrence | null {
  const day = firstDay(from);
  const end = lastDay(from);
  const candidates = occurrencesNear(field, from);
  if (field.field === 'month' && field.weekday !== undefined) {
    const [agreeing, other] = candidates.filter(moment => weekdayOf(moment.index) === field.weekday);
    if (agreeing !== undefined && other === undefined) return { moment: agreeing, choice: 'weekday' };
  }
  const past = candidates.filter(moment => (skip === 0 ? firstDay(moment) <= end : lastDay(moment) < day)).at(-1) ?? null;
  const future = candidates.find(moment => (skip === 0 ? lastDay(moment) >= day : firstDay(moment) > end)) ?? null;
  if (past === null || future === null) {
    const only = past ?? future;
    return only === null ? null : { moment: only, choice: direction };
  }
  const back = Math.max(0, day - lastDay(past));
  const ahead = Math.max(0, firstDay(future) - end);
  const near = skip === 0 && past.grain === 'day';
  if (direction === 'past')
    return near && ahead <= NEAR && back >= FAR ? { moment: future, choice: 'plausible' } : { moment: past, choice: 'past' };
  if (direction === 'future')
    return near && field.field !== 'holiday' && back <= NEAR && ahead >= FAR
      ? { moment: past, choice: 'plausible' }
      : { moment: future, choice: 'future' };
  if (field.field === 'weekday' || field.field === 'weekend') return { moment: direction === 'ahead' ? future : past, choice: direction };
  if (direction === 'ahead') return back * 3 <= ahead ? { moment: past, choice: 'plausible' } : { moment: future, choice: 'ahead' };
  return { moment: back <= ahead * 2 ? past : future, choice: 'nearest' };
}

/** The occurrences around an interval, in order of time; none of a weekday where no day is known. */
function occurrencesNear(field: Field, from: Moment): Moment[] {
  const day = firstDay(from);
  if (field.field === 'weekday') {
    if (from.grain !== 'day') return [];
    const next = day + ((field.weekday - weekdayOf(day) + 7) % 7);
    return [next - 7, next, ...(next === day ? [next + 7] : [])].map(index => ({ grain: 'day', index }));
  }
  if (field.field === 'weekend') {
    if (from.grain !== 'day') return [];
    const week = atGrain(from, 'week').index;
    return [week - 1, week].map(index => ({ grain: 'weekend', index }));
  }
  if (field.field === 'dayOfMonth' && from.grain !== 'day' && from.grain !== 'month') return [];
  if (field.field === 'dayOfMonth' && field.weekday !== undefined) {
    const agreeing = agreeingDays(field.day, field.weekday, atGrain({ grain: 'day', index: day }, 'month').index);
    if (agreeing.length > 0) return agreeing;
  }
  const outer = atGrain({ grain: 'day', index: day }, field.field === 'dayOfMonth' ? 'month' : 'year');
  if (field.field === 'holiday') return [-1, 0, 1].flatMap(offset => holidaysIn(field.rule, outer.index + offset));
  return [-1, 0, 1].flatMap(offset => fieldWithin(field, { grain: outer.grain, index: outer.index + offset }) ?? []);
}

/** Months either way in which 'Friday the 13th' is looked for. */
const MONTHS_AROUND = 7;

function agreeingDays(day: number, weekday: number, month: number): Moment[] {
  return Array.from({ length: 2 * MONTHS_AROUND + 1 }, (_, offset) => month - MONTHS_AROUND + offset)
    .flatMap(index => fieldWithin({ field: 'dayOfMonth', day }, { grain: 'month', index }) ?? [])
    .filter(({ index }) => weekdayOf(index) === weekday);
}

/**
 * The field's occurrence in a narrative that has reached a moment: in the same year if that is after the moment or holds it, else the
 * nearest, the later where two are equally near. A weekday is the first on or after the day. Null where the moment is too wide to decide.
 */
export function fieldInStory(field: Field, story: Moment): Moment | null {
  if (fineness(story.grain) < fineness('year')) return null;
  const day = firstDay(story);
  if (field.field === 'weekday' || field.field === 'weekend')
    return story.grain === 'day' ? fieldWithin(field, { grain: 'day', index: day }) : null;
  const candidates = occurrencesNear(field, story);
  const ahead = candidates.find(moment => lastDay(moment) >= day) ?? null;
  const back = candidates.filter(moment => lastDay(moment) < day).at(-1) ?? null;
  if (ahead === null || back === null) return ahead ?? back;
  const sameYear = civilDay(firstDay(ahead)).year === civilDay(day).year;
  return sameYear || firstDay(ahead) - lastDay(story) <= day - lastDay(back) ? ahead : back;
}

/** Weekdays repeat after 28 years, a 29 February's after 40 where the century is not a leap year. */
const LONGEST_CYCLE = 40;

/** The last year up to `near` and the first after it in which a day of the year falls on a weekday (Monday 0), the nearer first. */
export function yearsAgreeing(month: number, day: number, weekday: number, near: number): readonly number[] {
  const agrees = (year: number): boolean => day <= daysInMonth(year, month) && weekdayOf(dayNumber(year, month, day)) === weekday;
  const along = (step: 1 | -1): number[] => {
    for (let years = step === 1 ? 1 : 0; years <= LONGEST_CYCLE; years++) if (agrees(near + step * years)) return [near + step * years];
    return [];
  };
  return [...along(-1), ...along(1)].sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
}
