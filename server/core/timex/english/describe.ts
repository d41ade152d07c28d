import { isGuess } from '../confidence';
import type { Timex, TimexMod, TimexType } from '../types';
import { atGrain, civilDay, firstDay, type Grain, lastDay, type Moment, parseMoment, weekdayOf } from '../value';
import {
  BEFORE_CHRIST,
  DAY_PARTS,
  DISTANCE,
  GRAINS,
  MODIFIERS,
  MONTHS,
  NTH,
  REFERENCES,
  SEASONS,
  UNITS,
  UNKNOWN,
  WEEKDAYS,
} from './wording';

/** TIMEX3 values in a reader's words. English, day-month order; nothing here reads the article. */

/**
 * A TIMEX3 value as part of a sentence: 'Tuesday 4 September 2018', 'the evening of Tuesday 6 April 2021', '16 years', 'every week'. A
 * value it cannot read is returned as it is.
 */
export const describeValue = (value: string | null, type: TimexType, mod?: TimexMod): string => worded(value, type, mod, true);

/** A date as part of a sentence, without its weekday: '4 September 2018', 'the week of 24 February 2020'. */
export const describeDate = (value: string): string => worded(value, 'DATE', undefined, false);

/**
 * A value by itself, as a row or a margin shows it: '4 September 2018', 'week of 24 February 2020', 'some months'. A guess (see `isGuess`)
 * has a question mark: 'week of 24 February 2020?'. With `weekday`, days have theirs.
 */
export function labelOf(
  timex: Pick<Timex, 'value' | 'type' | 'mod' | 'confidence' | 'anchorTime'>,
  { weekday = false }: { readonly weekday?: boolean } = {},
): string {
  const words = worded(timex.value, timex.type, timex.mod, weekday).replace(/^the /, '');
  return isGuess(timex) ? `${words}?` : words;
}

function worded(value: string | null, type: TimexType, mod: TimexMod | undefined, withWeekday: boolean): string {
  if (value === null) return UNKNOWN;
  const plain = REFERENCES[value] ?? describeDuration(value) ?? describeMoment(value, withWeekday) ?? describeOpen(value) ?? value;
  const modified = mod === undefined ? plain : MODIFIERS[mod](plain);
  return type === 'SET' ? describeSet(modified) : modified;
}

const describeSet = (words: string): string =>
  words.startsWith('every ') ? words : `every ${words.replace(/^(?:1|the|some(?= day$)) /, '').replace(/^some (?=\w+s$)/, 'few ')}`;

/** The name of a weekday, Monday 0. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday] ?? '';

/** How far a value is from the publication date: '19 days after publication', 'the year of publication'; null where either is not a date. */
export function describeDistance(value: string | null, published: string | null): string | null {
  const moment = value === null ? null : parseMoment(value);
  const reference = published === null ? null : parseMoment(published);
  if (moment === null || reference === null) return null;
  if (firstDay(moment) <= firstDay(reference) && lastDay(reference) <= lastDay(moment)) return DISTANCE.same(GRAINS[moment.grain][0]);
  if (firstDay(reference) <= firstDay(moment) && lastDay(moment) <= lastDay(reference)) return DISTANCE.within(GRAINS[reference.grain][0]);
  const unit = UNIT_OF_DISTANCE[moment.grain];
  if (unit === 'day' && reference.grain === 'day') return distanceInDays(firstDay(moment) - firstDay(reference));
  if (unit === 'week' && reference.grain === 'day') return away(atGrain(moment, 'week').index - atGrain(reference, 'week').index, 'week');
  const months = atGrain(moment, 'month').index - atGrain(reference, 'month').index;
  const years = atGrain(moment, 'year').index - atGrain(reference, 'year').index;
  return unit === 'year' || reference.grain === 'year' || Math.abs(months) >= 24 ? away(years, 'year') : away(months, 'month');
}

const UNIT_OF_DISTANCE: Readonly<Partial<Record<Grain, 'day' | 'week' | 'year'>>> = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  year: 'year',
  decade: 'year',
  century: 'year',
  millennium: 'year',
};

function distanceInDays(days: number): string {
  if (Math.abs(days) < 60) return away(days, 'day');
  if (Math.abs(days) < 730) return away(Math.round(days / 30.44), 'month');
  return away(Math.round(days / 365.25), 'year');
}

function away(count: number, grain: Grain): string {
  const size = Math.abs(count);
  const [one, many] = GRAINS[grain];
  if (size === 0) return DISTANCE.same(one);
  return (count > 0 ? DISTANCE.after : DISTANCE.before)(`${size} ${size === 1 ? one : many}`);
}

/** The first year all of whose days have the weekdays that we count: before it calendars were Julian. */
const GREGORIAN = 1583;

function describeMoment(value: string, withWeekday: boolean): string | null {
  const moment = parseMoment(value);
  if (moment === null) return null;
  const civil = civilDay(firstDay(moment));
  const { month, day } = civil;
  const year = civil.year > 0 ? String(civil.year) : BEFORE_CHRIST(String(1 - civil.year));
  const date = `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
  const isBefore = moment.index < 0;
  switch (moment.grain) {
    case 'day':
      return withTime(withWeekday && civil.year >= GREGORIAN ? `${weekdayName(weekdayOf(moment.index))} ${date}` : date, moment);
    case 'week':
      return `the week of ${date}`;
    case 'weekend':
      return `the weekend of ${date}`;
    case 'month':
      return `${MONTHS[month - 1] ?? ''} ${year}`;
    case 'quarter':
      return `the ${NTH[moment.index % 4] ?? ''} quarter of ${year}`;
    case 'half':
      return `the ${NTH[moment.index % 2] ?? ''} half of ${year}`;
    case 'season':
      return `${SEASONS[moment.index % 4] ?? ''} ${year}`;
    case 'year':
      return year;
    case 'decade':
      return isBefore ? BEFORE_CHRIST(`the ${-10 * (moment.index + 1)}s`) : `the ${year}s`;
    case 'century':
      return isBefore ? BEFORE_CHRIST(`the ${ordinal(-moment.index)} century`) : `the ${ordinal(moment.index + 1)} century`;
    case 'millennium':
      return isBefore ? BEFORE_CHRIST(`the ${ordinal(-moment.index)} millennium`) : `the ${ordinal(moment.index + 1)} millennium`;
  }
}

function withTime(day: string, { time }: Moment): string {
  if (time === undefined) return day;
  const part = DAY_PARTS[time];
  return part === undefined ? `${day}, ${describeClock(time)}` : `${part[1]} ${day}`;
}

/** '17:00 UTC', '17:00 (UTC-5)'. */
function describeClock(time: string): string {
  const match = /^([\d:]+)(?:Z|([+-])(\d\d):(\d\d))$/.exec(time);
  if (match === null) return time;
  const [, clock = '', sign, hours = '', minutes] = match;
  if (sign === undefined) return `${clock} UTC`;
  const half = minutes === '00' ? '' : `:${minutes ?? ''}`;
  return `${clock} (UTC${sign}${Number(hours)}${half})`;
}

export function ordinal(n: number): string {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

const DURATION = /^P(T?)((?:\d+(?:\.\d+)?(?!\d)|X{1,2})(?:DE|CE|WE|[YMWDHSX])?(?:T?\d+[MDHS])*)$/;

function describeDuration(value: string): string | null {
  const match = DURATION.exec(value);
  if (match === null) return null;
  let clock = match[1] === 'T';
  const words: string[] = [];
  for (const part of (match[2] ?? '').matchAll(/(T?)(\d+(?:\.\d+)?|X{1,2})(DE|CE|WE|[YMWDHSX])?/g)) {
    if (part[1] === 'T') clock = true;
    const unit = part[3] ?? 'X';
    const [one, many] = UNITS[unit === 'M' && clock ? 'TM' : unit] ?? ['while', 'while'];
    if (part[2]?.startsWith('X')) words.push(many === 'while' ? 'a while' : `some ${many}`);
    else words.push(`${part[2] ?? ''} ${part[2] === '1' ? one : many}`);
  }
  return words.join(' ');
}

const OPEN = /^XXXX(?:-WXX-(?:([1-7])|WE)|-(\d\d)(?:-(\d\d))?|-XX-(\d\d)|-(SP|SU|FA|WI)|-Q([1-4])|-H([12])|-XX-XX)(?:T(.+))?$/;
const SEASON_CODES: readonly string[] = ['SP', 'SU', 'FA', 'WI'];

/** A place in the calendar whose year is open: 'Tuesday evening', '4 September, year unknown'. */
function describeOpen(value: string): string | null {
  const match = OPEN.exec(value);
  if (match === null) return null;
  const [, weekday, month, day, dayOfMonth, season, quarter, half, time] = match;
  const part = time === undefined ? undefined : DAY_PARTS[time]?.[0];
  const behind = time === undefined ? '' : part === undefined ? `, ${time}` : ` ${part}`;
  if (weekday !== undefined) return `${weekdayName(Number(weekday) - 1)}${behind}`;
  if (month !== undefined) return `${day === undefined ? '' : `${Number(day)} `}${MONTHS[Number(month) - 1] ?? ''}, year unknown`;
  if (dayOfMonth !== undefined) return `the ${ordinal(Number(dayOfMonth))}, month unknown`;
  if (season !== undefined) return `${SEASONS[SEASON_CODES.indexOf(season)] ?? ''}, year unknown`;
  if (quarter !== undefined) return `the ${NTH[Number(quarter) - 1] ?? ''} quarter, year unknown`;
  if (half !== undefined) return `the ${NTH[Number(half) - 1] ?? ''} half, year unknown`;
  if (value.startsWith('XXXX-WXX-WE')) return `weekend${behind}`;
  return time === undefined ? 'some day' : (part ?? time);
}
