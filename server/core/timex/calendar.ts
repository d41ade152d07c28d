import { HOLIDAYS, type HolidayRule } from './english/holidays';
import type { Direction, Field } from './meaning';
import { atGrain, civilDay, dayMoment, daysInMonth, firstDay, type Grain, lastDay, type Moment, monthMoment, weekdayOf } from './value';

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
    case 'holiday': {
      const rule = HOLIDAYS[field.name]?.rule;
      return rule === undefined ? null : { grain: 'day', index: holidayIn(rule, year) };
    }
    case 'nth':
      return nthWithin(field.grain, field.nth, field.weekday, outer);
  }
}

function nthWithin(grain: Grain, nth: number, weekday: number | undefined, outer: Moment): Moment | null {
  const first = firstDay(outer);
  const last = lastDay(outer);
  if (weekday !== undefined) {
    const day = nth < 0 ? last - ((weekdayOf(last) - weekday + 7) % 7) : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
    return day < first || day > last ? null : { grain: 'day', index: day };
  }
  const edge = atGrain({ grain: 'day', index: nth < 0 ? last : first }, grain).index;
  const moment: Moment = { grain, index: nth < 0 ? edge : edge + nth - 1 };
  return firstDay(moment) > last ? null : moment;
}

export function holidayIn(rule: HolidayRule, year: number): number {
  if ('day' in rule) return firstDay(dayMoment(year, rule.month, rule.day));
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('electionDay' in rule) {
    const first = firstDay(dayMoment(year, 11, 1));
    return first + ((0 - weekdayOf(first) + 7) % 7) + 1;
  }
  const month = monthMoment(year, rule.month);
  const moment = nthWithin('day', rule.nth, rule.weekday, month);
  return (moment?.index ?? firstDay(month)) + (rule.plus ?? 0);
}

/** Gregorian Easter Sunday by the anonymous (Meeus/Jones/Butcher) computus. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return firstDay(dayMoment(year, month, ((h + l - 7 * m + 114) % 31) + 1));
}

/** Days: what lies this near is meant even against the tense when the tense points this far off ('agreed to meet on September 4'). */
const NEAR = 60;
const FAR = 270;

/**
 * The field's occurrence a direction points at from a day. `skip` 1 leaves out the one that holds the day itself, as 'last' and
 * 'next' do. Without a direction the nearest occurrence is taken; of a weekday the last.
 */
export function fieldFrom(field: Field, from: Moment, direction: Direction, skip: number): Moment | null {
  const day = firstDay(from);
  const end = lastDay(from);
  const candidates: Moment[] = [];
  if (field.field === 'weekday' || field.field === 'weekend') {
    if (from.grain !== 'day') return null;
    if (field.field === 'weekend') {
      const week = atGrain(from, 'week').index;
      candidates.push({ grain: 'weekend', index: week - 1 }, { grain: 'weekend', index: week });
    } else {
      const base = day + ((field.weekday - weekdayOf(day) + 7) % 7);
      candidates.push({ grain: 'day', index: base - 7 }, { grain: 'day', index: base });
      if (base === day) candidates.push({ grain: 'day', index: base + 7 });
    }
  } else {
    const { year, month } = civilDay(day);
    if (field.field === 'dayOfMonth') {
      if (from.grain !== 'day' && from.grain !== 'month') return null;
      for (let offset = -1; offset <= 1; offset++) {
        const moment = fieldWithin(field, { grain: 'month', index: year * 12 + month - 1 + offset });
        if (moment !== null) candidates.push(moment);
      }
    } else
      for (let offset = -1; offset <= 1; offset++) {
        const moment = fieldWithin(field, { grain: 'year', index: year + offset });
        if (moment !== null) candidates.push(moment);
      }
  }
  if (field.field === 'month' && field.weekday !== undefined) {
    const agreeing = candidates.filter(moment => weekdayOf(moment.index) === field.weekday);
    if (agreeing.length === 1) return agreeing[0] ?? null;
  }
  const past = candidates.filter(moment => (skip === 0 ? firstDay(moment) <= end : lastDay(moment) < day)).at(-1) ?? null;
  const future = candidates.find(moment => (skip === 0 ? lastDay(moment) >= day : firstDay(moment) > end)) ?? null;
  if (past === null || future === null) return past ?? future;
  const back = Math.max(0, day - lastDay(past));
  const ahead = Math.max(0, firstDay(future) - end);
  if (direction === 'past') return skip === 0 && past.grain === 'day' && ahead <= NEAR && back >= FAR ? future : past;
  if (direction === 'future') return skip === 0 && past.grain === 'day' && back <= NEAR && ahead >= FAR ? past : future;
  if (field.field === 'weekday' || field.field === 'weekend') return direction === 'ahead' ? future : past;
  if (direction === 'ahead') return back * 3 <= ahead ? past : future;
  return back <= ahead * 2 ? past : future;
}
