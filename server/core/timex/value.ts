/**
 * The TIMEX3 value algebra: calendar intervals as integers, so that 'next quarter' or 'nine days earlier' is an addition.
 * Values and their spelling follow the TIMEX3 guidelines (TimeML 1.2.1); days and weeks follow ISO 8601 on the proleptic Gregorian calendar.
 * The arithmetic on days is Howard Hinnant's `days_from_civil`, which needs neither `Date` nor a time zone.
 */

export type Grain = 'millennium' | 'century' | 'decade' | 'year' | 'half' | 'season' | 'quarter' | 'month' | 'week' | 'weekend' | 'day';

/** An interval of the calendar: the `index`-th of its grain (day 0 is 1970-01-01, week 0 holds it; the others count from year 0), and a time in it. */
export interface Moment {
  readonly grain: Grain;
  readonly index: number;
  /** What follows the 'T' of a value: '17:00', '17:00-05:00', 'MO', 'EV'. Only with grain `day`. */
  readonly time?: string;
}

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const SEASONS: readonly string[] = ['SP', 'SU', 'FA', 'WI'];

/** First month (0 to 11) of each season; winter is counted to the year it begins in. */
const SEASON_START: readonly number[] = [2, 5, 8, 11];

const floorDiv = (a: number, b: number): number => Math.floor(a / b);
const modulo = (a: number, b: number): number => a - b * Math.floor(a / b);

export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = floorDiv(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + dayOfYear - 719468;
}

export function civilDay(number: number): CivilDay {
  const shifted = number + 719468;
  const era = floorDiv(shifted, 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = floorDiv(dayOfEra - floorDiv(dayOfEra, 1460) + floorDiv(dayOfEra, 36524) - floorDiv(dayOfEra, 146096), 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100));
  const shiftedMonth = floorDiv(5 * dayOfYear + 2, 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const day = dayOfYear - floorDiv(153 * shiftedMonth + 2, 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);
}

/** 0 is Monday, 6 is Sunday, as ISO 8601 orders them. */
export const weekdayOf = (day: number): number => modulo(day + 3, 7);

const weekIndexOf = (day: number): number => floorDiv(day + 3, 7);
const weekStart = (week: number): number => week * 7 - 3;

export const dayMoment = (year: number, month: number, day: number): Moment => ({ grain: 'day', index: dayNumber(year, month, day) });
export const monthMoment = (year: number, month: number): Moment => ({ grain: 'month', index: year * 12 + month - 1 });
export const yearMoment = (year: number): Moment => ({ grain: 'year', index: year });
export const shifted = (moment: Moment, by: number): Moment => ({ ...moment, index: moment.index + by });

/** Day number of the first day of the interval. */
export function firstDay(moment: Moment): number {
  const { index } = moment;
  switch (moment.grain) {
    case 'day':
      return index;
    case 'week':
      return weekStart(index);
    case 'weekend':
      return weekStart(index) + 5;
    case 'season':
      return monthDay(floorDiv(index, 4) * 12 + (SEASON_START[modulo(index, 4)] ?? 0));
    default:
      return monthDay(index * MONTHS_PER[moment.grain] + 12 * yearsLate(moment));
  }
}

/** Years before Christ are counted without a year 0: the 5th century BC is 500 to 401 BC, and the 440s BC are 449 to 440 BC. */
function yearsLate({ grain, index }: Moment): number {
  if (index >= 0) return 0;
  return grain === 'decade' ? 2 : grain === 'century' || grain === 'millennium' ? 1 : 0;
}

/** Day number of the last day of the interval. */
export function lastDay(moment: Moment): number {
  if (moment.grain === 'season') {
    const start = floorDiv(moment.index, 4) * 12 + (SEASON_START[modulo(moment.index, 4)] ?? 0);
    return monthDay(start + 3) - 1;
  }
  if (moment.grain === 'weekend') return firstDay(moment) + 1;
  return firstDay({ grain: moment.grain, index: moment.index + 1 }) - 1;
}

const MONTHS_PER: Readonly<Record<Exclude<Grain, 'day' | 'week' | 'weekend' | 'season'>, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

const monthDay = (month: number): number => dayNumber(floorDiv(month, 12), modulo(month, 12) + 1, 1);

/** The interval of another grain that holds the moment's first day. Time of day is dropped. */
export function atGrain(moment: Moment, grain: Grain): Moment {
  if (moment.grain === grain) return { grain, index: moment.index };
  const day = firstDay(moment);
  if (grain === 'day') return { grain, index: day };
  if (grain === 'week' || grain === 'weekend') return { grain, index: weekIndexOf(day) };
  const { year, month } = civilDay(day);
  if (grain === 'season') {
    const seasonMonth = year * 12 + month - 1 - 2;
    return { grain, index: floorDiv(seasonMonth, 3) };
  }
  const late = 12 * yearsLate({ grain, index: year < 1 ? -1 : 0 });
  return { grain, index: floorDiv(year * 12 + month - 1 - late, MONTHS_PER[grain]) };
}

/** How precise a grain is: higher is finer. */
export const fineness = (grain: Grain): number => FINENESS[grain];

const FINENESS: Readonly<Record<Grain, number>> = {
  millennium: 0,
  century: 1,
  decade: 2,
  year: 3,
  half: 4,
  season: 5,
  quarter: 5,
  month: 6,
  week: 7,
  weekend: 8,
  day: 9,
};

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** The ISO week-numbering year and the week in it (1 to 53): the year that holds the week's Thursday. */
export function isoWeek(week: number): { readonly year: number; readonly week: number } {
  const thursday = weekStart(week) + 3;
  const { year } = civilDay(thursday);
  return { year, week: floorDiv(thursday - dayNumber(year, 1, 1), 7) + 1 };
}

export function weekMoment(year: number, week: number): Moment {
  return { grain: 'week', index: weekIndexOf(dayNumber(year, 1, 4)) + week - 1 };
}

/** A year as it is counted since Christ, of one of {@link Moment}, where 0 is 1 BC: '0079', 'BC0044'. */
const yearText = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);

/** The n-th interval since Christ, 0 the first, or before: '04' is the fifth century, 'BC04' the fifth before Christ. */
const countText = (index: number, width: number): string => (index >= 0 ? pad(index, width) : `BC${pad(-1 - index, width)}`);

/**
 * The TIMEX3 value of a moment: '2018-09-04', '2018-W03-WE', '2018-SU', '199', '2018-09-04TEV'; null outside the years 9999 BC to AD 9999.
 * Years before Christ are written as the TIDES 2005 standard has them, on which TIMEX3 rests: 'BC0044', the 5th century BC 'BC04', the
 * 3rd millennium BC 'BC2'; a month or a day of them, for which it gives no form, likewise: 'BC0044-03-15'.
 */
export function formatMoment(moment: Moment): string | null {
  const { year } = civilDay(firstDay(moment));
  if (!(year > -9999 && year <= 9999)) return null;
  const { index } = moment;
  switch (moment.grain) {
    case 'millennium':
      return countText(index, 1);
    case 'century':
      return countText(index, 2);
    case 'decade':
      return countText(index, 3);
    case 'year':
      return yearText(index);
    case 'half':
      return `${yearText(floorDiv(index, 2))}-H${modulo(index, 2) + 1}`;
    case 'season':
      return `${yearText(floorDiv(index, 4))}-${SEASONS[modulo(index, 4)] ?? ''}`;
    case 'quarter':
      return `${yearText(floorDiv(index, 4))}-Q${modulo(index, 4) + 1}`;
    case 'month':
      return `${yearText(floorDiv(index, 12))}-${pad(modulo(index, 12) + 1, 2)}`;
    case 'week':
    case 'weekend': {
      const week = isoWeek(index);
      return `${yearText(week.year)}-W${pad(week.week, 2)}${moment.grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'day': {
      const civil = civilDay(index);
      const time = moment.time === undefined ? '' : `T${moment.time}`;
      return `${yearText(civil.year)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}${time}`;
    }
  }
}

const VALUE =
  /^(BC)?(?:(\d{1,3})|(\d{4})(?:-(?:H([12])|Q([1-4])|(SP|SU|FA|WI)|W(\d\d)(-WE)?|(\d\d)(?:-(\d\d)(?:T(\d\d(?::\d\d(?::\d\d)?)?(?:Z|[+-]\d\d:\d\d)?|MO|MI|AF|EV|NI|DT))?)?))?)$/;

/** The moment a fully specified TIMEX3 value names; null for vague or unknown values ('XXXX-09', 'PAST_REF') and for days that do not exist. */
export function parseMoment(value: string): Moment | null {
  const match = VALUE.exec(value);
  if (match === null) return null;
  const [, era, short, yearDigits, half, quarter, season, week, weekend, monthText, dayText, time] = match;
  if (short !== undefined) {
    const grains: readonly Grain[] = ['millennium', 'century', 'decade'];
    return { grain: grains[short.length - 1] ?? 'decade', index: era === undefined ? Number(short) : -1 - Number(short) };
  }
  const year = era === undefined ? Number(yearDigits) : 1 - Number(yearDigits);
  if (half !== undefined) return { grain: 'half', index: year * 2 + Number(half) - 1 };
  if (quarter !== undefined) return { grain: 'quarter', index: year * 4 + Number(quarter) - 1 };
  if (season !== undefined) return { grain: 'season', index: year * 4 + SEASONS.indexOf(season) };
  if (week !== undefined) {
    const moment = weekMoment(year, Number(week));
    const real = isoWeek(moment.index);
    if (real.year !== year || real.week !== Number(week)) return null;
    return weekend === undefined ? moment : { grain: 'weekend', index: moment.index };
  }
  if (monthText === undefined) return yearMoment(year);
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) return monthMoment(year, month);
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const moment = dayMoment(year, month, day);
  return time === undefined ? moment : { ...moment, time };
}

/** Order in time by first day, the wider interval first where they agree; negative, zero or positive. */
export const compareMoments = (a: Moment, b: Moment): number => firstDay(a) - firstDay(b) || lastDay(b) - lastDay(a);

/** True where the whole of `inner` is within `outer`: a list of all mentions of 'September 2018' has those. */
export const holds = (outer: Moment, inner: Moment): boolean => firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);
