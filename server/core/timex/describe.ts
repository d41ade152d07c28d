import type { TimexMod, TimexType } from './types';
import { atGrain, civilDay, firstDay, type Grain, isoWeek, lastDay, type Moment, parseMoment, weekdayOf } from './value';

/**
 * TIMEX3 values in a reader's words, for hovers and inlay hints. English, day-month order; nothing here reads the article.
 */

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const SEASON_CODES: readonly string[] = ['SP', 'SU', 'FA', 'WI'];
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'some time in the past',
  PRESENT_REF: 'the present',
  FUTURE_REF: 'some time in the future',
};
const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  S: ['second', 'seconds'],
  TM: ['minute', 'minutes'],
  H: ['hour', 'hours'],
  D: ['day', 'days'],
  WE: ['weekend', 'weekends'],
  W: ['week', 'weeks'],
  M: ['month', 'months'],
  Y: ['year', 'years'],
  DE: ['decade', 'decades'],
  CE: ['century', 'centuries'],
};

/** Calendar wording of a TIMEX3 value: 'Tuesday 4 September 2018', 'autumn 2018', '16 years', 'every week'. A value it cannot read is returned as it is. */
export function describeValue(value: string | null, type: TimexType, mod?: TimexMod): string {
  if (value === null) return 'not fixed by the text';
  const plain = REFERENCES[value] ?? describeDuration(value) ?? describeMoment(value) ?? describeOpen(value) ?? value;
  const worded = mod === undefined ? plain : MOD_WORDS[mod].replace('…', plain);
  return type === 'SET' ? describeSet(worded) : worded;
}

const MOD_WORDS: Readonly<Record<TimexMod, string>> = {
  BEFORE: 'before …',
  AFTER: 'after …',
  ON_OR_BEFORE: '… or before',
  ON_OR_AFTER: '… or later',
  LESS_THAN: 'less than …',
  MORE_THAN: 'more than …',
  EQUAL_OR_LESS: 'at most …',
  EQUAL_OR_MORE: 'at least …',
  START: 'the start of …',
  MID: 'the middle of …',
  END: 'the end of …',
  APPROX: 'about …',
};

const describeSet = (words: string): string =>
  words.startsWith('1 ') ? `every ${words.slice(2)}` : words.startsWith('every ') ? words : `every ${words}`;

/** How far a value lies from the publication date: '19 days after publication', 'the year of publication'; null where either is not a date. */
export function describeDistance(value: string | null, published: string | null): string | null {
  const moment = value === null ? null : parseMoment(value);
  const reference = published === null ? null : parseMoment(published);
  if (moment === null || reference === null) return null;
  if (firstDay(moment) <= firstDay(reference) && lastDay(reference) <= lastDay(moment))
    return `the ${WIDE[moment.grain] ?? moment.grain} of publication`;
  const unit = UNIT_OF_DISTANCE[moment.grain];
  if (firstDay(reference) <= firstDay(moment) && lastDay(moment) <= lastDay(reference)) return `in the ${reference.grain} of publication`;
  if (unit === 'day' && reference.grain === 'day') return distanceInDays(firstDay(moment) - firstDay(reference));
  if (unit === 'week' && reference.grain === 'day') return away(atGrain(moment, 'week').index - atGrain(reference, 'week').index, 'week');
  const months = atGrain(moment, 'month').index - atGrain(reference, 'month').index;
  const years = atGrain(moment, 'year').index - atGrain(reference, 'year').index;
  return unit === 'year' || reference.grain === 'year' || Math.abs(months) >= 24 ? away(years, 'year') : away(months, 'month');
}

const WIDE: Readonly<Partial<Record<Grain, string>>> = { half: 'half-year' };

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

function away(count: number, unit: string): string {
  const size = Math.abs(count);
  if (size === 0) return `the ${unit} of publication`;
  return `${size} ${unit}${size === 1 ? '' : 's'} ${count > 0 ? 'after' : 'before'} publication`;
}

function describeMoment(value: string): string | null {
  const moment = parseMoment(value);
  if (moment === null) return null;
  const { year, month, day } = civilDay(firstDay(moment));
  switch (moment.grain) {
    case 'day':
      return `${WEEKDAYS[weekdayOf(moment.index)] ?? ''} ${day} ${MONTHS[month - 1] ?? ''} ${year}${describeTime(moment)}`;
    case 'week':
    case 'weekend': {
      const week = isoWeek(moment.index);
      const from = `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
      return moment.grain === 'week' ? `week ${week.week} of ${week.year}, from Monday ${from}` : `the weekend of Saturday ${from}`;
    }
    case 'month':
      return `${MONTHS[month - 1] ?? ''} ${year}`;
    case 'quarter':
      return `the ${ORDINALS[moment.index % 4] ?? ''} quarter of ${year}`;
    case 'half':
      return `the ${ORDINALS[moment.index % 2] ?? ''} half of ${year}`;
    case 'season':
      return `${SEASONS[moment.index % 4] ?? ''} ${year}`;
    case 'year':
      return String(year);
    case 'decade':
      return `the ${year}s`;
    case 'century':
      return `the ${ordinal(moment.index + 1)} century`;
    case 'millennium':
      return `the ${ordinal(moment.index + 1)} millennium`;
  }
}

function describeTime(moment: Moment): string {
  if (moment.time === undefined) return '';
  const part = PARTS[moment.time];
  return part === undefined ? `, ${describeClock(moment.time)}` : `, ${part}`;
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

function ordinal(n: number): string {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

const DURATION = /^P(T?)((?:\d+(?:\.\d+)?|X{1,2})(?:DE|CE|WE|[YMWDHSX])?(?:T?\d+[MDHS])*)$/;

function describeDuration(value: string): string | null {
  const match = DURATION.exec(value);
  if (match === null) return null;
  let clock = match[1] === 'T';
  const words: string[] = [];
  for (const part of (match[2] ?? '').matchAll(/(T?)(\d+(?:\.\d+)?|X{1,2})(DE|CE|WE|[YMWDHSX])?/g)) {
    if (part[1] === 'T') clock = true;
    const unit = part[3] ?? 'X';
    const [one, many] = UNITS[unit === 'M' && clock ? 'TM' : unit] ?? ['while', 'while'];
    if (part[2]?.startsWith('X')) words.push(many === 'while' ? 'a while' : `several ${many}`);
    else words.push(`${part[2] ?? ''} ${part[2] === '1' ? one : many}`);
  }
  return words.join(' ');
}

const OPEN = /^XXXX(?:-WXX-(?:([1-7])|WE)|-(\d\d)(?:-(\d\d))?|-XX-(\d\d)|-(SP|SU|FA|WI)|-Q([1-4])|-H([12])|-XX-XX)(?:T(.+))?$/;

/** A place in the calendar whose year is open: 'a Tuesday', '4 September of some year'. */
function describeOpen(value: string): string | null {
  const match = OPEN.exec(value);
  if (match === null) return null;
  const [, weekday, month, day, dayOfMonth, season, quarter, half, time] = match;
  const behind = time === undefined ? '' : `, ${PARTS[time] ?? time}`;
  if (weekday !== undefined) return `${WEEKDAYS[Number(weekday) - 1] ?? ''}${behind}`;
  if (month !== undefined) return `${day === undefined ? '' : `${Number(day)} `}${MONTHS[Number(month) - 1] ?? ''}, year not fixed`;
  if (dayOfMonth !== undefined) return `the ${ordinal(Number(dayOfMonth))}, month not fixed`;
  if (season !== undefined) return `${SEASONS[SEASON_CODES.indexOf(season)] ?? ''}, year not fixed`;
  if (quarter !== undefined) return `the ${ORDINALS[Number(quarter) - 1] ?? ''} quarter, year not fixed`;
  if (half !== undefined) return `the ${ORDINALS[Number(half) - 1] ?? ''} half, year not fixed`;
  if (value.startsWith('XXXX-WXX-WE')) return `weekend${behind}`;
  return time === undefined ? 'a day' : (PARTS[time] ?? time);
}
