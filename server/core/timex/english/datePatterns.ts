import { date, fixed, type Meaning, time, type When } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import { daysInMonth } from '../value';
import { capitalised, nextIs, previousIs, startsSentence } from './around';
import { MONTH_SIGNS } from './signs';

/** Calendar dates as they are written: the first table of the cascade. */
const pad = (n: number): string => String(n).padStart(2, '0');

const dayNumberOf = (match: Match): number => match.num('d');

function monthDay(match: Match): Meaning | null {
  const month = match.num('MONTH');
  const day = dayNumberOf(match);
  const year = yearIn(match, month, day);
  if (!Number.isInteger(day) || day < 1 || day > 31) return null;
  if (Number.isNaN(year)) {
    if (day > daysInMonth(2000, month)) return impossible;
    const weekday = match.num('WEEKDAYANY');
    return date({ is: 'field', field: { field: 'month', month, day, ...(Number.isNaN(weekday) ? {} : { weekday }) } });
  }
  if (day > daysInMonth(year, month)) return impossible;
  const weekday = match.num('WEEKDAYANY');
  const meaning = written(match, `${year}-${pad(month)}-${pad(day)}`);
  return Number.isNaN(weekday) ? meaning : { ...meaning, weekday };
}

/** A day the calendar does not have, as 31 April. */
const impossible: Meaning = date({ is: 'fixed', value: null });

export const twoDigitYear = (n: number): number => (n < 50 ? 2000 + n : 1900 + n);

const monthYear = (match: Match): Meaning => {
  const month = match.num('MONTH');
  const digits = match.num('yy');
  if (!Number.isNaN(digits)) return date({ is: 'shortYear', digits, month });
  return written(match, `${yearIn(match, month, Number.NaN)}-${pad(month)}`);
};

/** In England the year began on 25 March until 1752: of '1649/50', January to 24 March are in the later, as we count. */
const NEW_YEAR = { month: 3, day: 25 };

const isDouble = (match: Match): boolean => match.word('YEAR').includes('/');

/** The year as we count it: the number of a double year is the later of the two. */
function yearIn(match: Match, month: number, day: number): number {
  const year = match.num('YEAR');
  const isLater = month < NEW_YEAR.month || (month === NEW_YEAR.month && !(day >= NEW_YEAR.day));
  return isDouble(match) && !isLater ? year - 1 : year;
}

const written = (match: Match, value: string): Meaning =>
  isDouble(match) ? date({ is: 'fixed', value, calendar: 'double-year' }) : fixed('DATE', value);

/** 'Last Oct. 23': a day without a year in the direction its word says. */
function directed(match: Match): Meaning | null {
  const meaning = monthDay(match);
  if (meaning?.when.is !== 'field') return meaning;
  const word = match.word('w');
  if (word === 'this') return meaning;
  return date({ ...meaning.when, direction: word === 'next' ? 'future' : 'past', skip: 1 });
}

function withShortYear(match: Match): Meaning | null {
  const digits = match.num('yy');
  const day = match.num('d');
  const month = match.num('MONTH');
  if (!(day <= 31) || !(digits <= 99)) return null;
  return day > daysInMonth(2000, month) ? impossible : date({ is: 'shortYear', digits, month, day });
}

/** '2014-10'; '2008-09' is rather a season of two years. */
function isoMonth(match: Match): Meaning | null {
  const year = match.num('YEAR');
  const month = match.num('m');
  return month >= 1 && month <= 12 && month <= year % 100 ? fixed('DATE', `${year}-${pad(month)}`) : null;
}

function isoDay(match: Match): Meaning | null {
  const packed = match.num('#iso');
  return fixed(
    'DATE',
    `${String(Math.floor(packed / 10000)).padStart(4, '0')}-${pad(Math.floor(packed / 100) % 100)}-${pad(packed % 100)}`,
  );
}

const ISO_TIME = /^(.{10})t(\d\d:\d\d)(?::(\d\d))?(?:\.\d*)?(?:(z)|([+-]\d\d):?(\d\d))?$/;

function isoTime(match: Match): Meaning | null {
  const [, day = '', clock = '', seconds, utc, hours, minutes] = ISO_TIME.exec(match.word('#isotime')) ?? [];
  const ahead = hours === undefined ? '' : `${hours}:${minutes ?? '00'}`;
  const zone = utc !== undefined || ahead.endsWith('00:00') ? 'Z' : ahead;
  if (day === '' || Number(clock.slice(0, 2)) > 24 || Number(clock.slice(3)) > 59) return null;
  const said = seconds === undefined || seconds === '00' ? clock : `${clock}:${seconds}`;
  return time({ is: 'time', time: `${said}${zone}`, of: { is: 'fixed', value: day } });
}

function numericDay(match: Match): Meaning {
  const packed = match.num('#date');
  const year = packed % 10000;
  const pair = Math.floor(packed / 10000);
  return date({ is: 'numeric', first: Math.floor(pair / 100), second: pair % 100, year, ...(year < 100 ? { short: true } : {}) });
}

/** 'March' and 'May' are months after a preposition or beside another sign of time; elsewhere they are the walk, the verb or a name. */
function isMonth(around: Around): boolean {
  if (around.is(around.first, 'FIRSTNAME')) return previousIs(around, MONTH_SIGNS) || !isName(around);
  if (!around.is(around.first, 'HOMONYM')) return true;
  if (startsSentence(around, around.first)) return false;
  if (around.is(around.first - 1, ',') && around.is(around.first - 2, 'MONTH')) return true;
  return previousIs(around, MONTH_SIGNS) && !(around.is(around.first, 'jan') && isName(around));
}

/** Dates with their year come first: whatever is before them ('this Jan. 5, 2016, photo', 'that May 2015 speech') is not part of them. */
export const DATED_ROWS: readonly PatternRow[] = [
  { rule: 'month-day-year', pattern: 'MONTH -|/ d:DAYNUM -|/ YEAR', as: 'DAYX', meaning: monthDay },
  { rule: 'day-month-year', pattern: 'd:#small -|/ MONTH -|/ YEAR', as: 'DAYX', meaning: monthDay },
  { rule: 'year-month-day', pattern: 'YEAR ~-|/ ~MONTH ~-|/ ~d:#small', as: 'DAYX', meaning: monthDay },
  {
    rule: 'day-month-year',
    pattern: 'd:#small ~-|/ ~MONTH ~-|/ ~yy:#integer|#small',
    as: 'DAYX',
    meaning: match => withShortYear(match),
  },
  { rule: 'month-day-year', pattern: 'MONTH d:ORDINALWORD ,? YEAR', as: 'DAYX', meaning: monthDay },
  { rule: 'nth-weekday', pattern: 'the? n:ORDINALWORD|#ordinal WEEKDAY of|in MONTH ,? YEAR?', as: 'DAYX', meaning: weekdayOfMonth },
  { rule: 'nth-weekday', pattern: 'the? last|final WEEKDAY of|in MONTH ,? YEAR?', as: 'DAYX', meaning: weekdayOfMonth },
  { rule: 'month-day-year', pattern: '( WEEKDAYANY .? ,? the? )? MONTH .? the? d:DAYNUM ,? of? in? YEAR', as: 'DAYX', meaning: monthDay },
  {
    rule: 'month-day-year',
    pattern: "( WEEKDAYANY .? ,? the? )? MONTH .? d:DAYNUM ,? ' ~yy:#integer|#small",
    as: 'DAYX',
    meaning: withShortYear,
  },
  {
    rule: 'day-month-year',
    pattern: '( WEEKDAYANY .? ,? )? the? d:DAYNUM|ORDINALWORD day? of? MONTH .? ,? of|in? YEAR',
    as: 'DAYX',
    meaning: monthDay,
  },
  {
    rule: 'day-month-year',
    pattern: '( WEEKDAYANY .? ,? )? the? d:#ordinal . MONTH .? ,? of|in? YEAR',
    as: 'DAYX',
    meaning: monthDay,
  },
  { rule: 'month-year', pattern: 'MONTH .? ,? of? in? YEAR', as: 'MONTHX', meaning: monthYear },
  { rule: 'month-year', pattern: 'MONTH ~-|/ ~YEAR', as: 'MONTHX', meaning: monthYear },
  {
    rule: 'year-month',
    pattern: 'YEAR ~- ~m:#small',
    as: 'MONTHX',
    meaning: isoMonth,
    when: around => around.tokens[around.last + 1]?.glued !== true || !around.is(around.last + 1, '-'),
  },
  { rule: 'month-year', pattern: "MONTH .? ' ~yy:#integer|#small", as: 'MONTHX', meaning: monthYear },
];

export const DATE_ROWS: readonly PatternRow[] = [
  { rule: 'month-day', pattern: 'MONTH ~/ ~d:#small', as: 'DAYX', meaning: monthDay },
  { rule: 'month-day', pattern: 'MONTH , d:#ordinal', as: 'DAYX', meaning: monthDay },
  { rule: 'month-day', pattern: 'MONTH .? d:DAYNUM ,? WEEKDAYABBR', as: 'DAYX', meaning: monthDay },
  {
    rule: 'month-day',
    pattern: 'w:last|past|next|this MONTH .? d:DAYNUM',
    as: 'DAYX',
    meaning: directed,
    when: around => !countsSomething(around),
  },
  {
    rule: 'month-day',
    pattern: '( WEEKDAYANY .? ,? )? MONTH the? d:ORDINALWORD',
    as: 'DAYX',
    meaning: monthDay,
    when: around => !around.is(around.last + 1, '-') && !around.is(around.last + 1, 'quarter'),
  },
  {
    rule: 'day-of-unit',
    pattern: '( WEEKDAYANY ,? )? the? d:#ordinal of? the? w:this|last|next|current|previous|following|coming month',
    as: 'DAYX',
    meaning: dayOfMonth,
  },
  { rule: 'day-of-month', pattern: 'the d:#ordinal', as: 'DAYX', meaning: dayOfMonth, when: isDayAlone },
  { rule: 'weekday-slash', pattern: 'WEEKDAYANY ,? #slash', as: 'DAYX', meaning: slashDay },
  {
    rule: 'slash-day',
    pattern: '#slash',
    as: 'DAYX',
    meaning: slashDay,
    when: around =>
      around.tokens[around.first]?.num !== 911 &&
      !around.is(around.last + 1, 'MONTH') &&
      previousIs(around, ['on', 'by', 'since', 'until', 'dated']),
  },
  {
    rule: 'month-day',
    pattern: '( WEEKDAYANY .? ,? the? )? MONTH .? the? d:DAYNUM',
    as: 'DAYX',
    meaning: monthDay,
    when: around => !countsSomething(around),
  },
  { rule: 'day-month', pattern: '( WEEKDAYANY .? ,? )? the? d:#ordinal|ORDINALWORD of? MONTH', as: 'DAYX', meaning: monthDay },
  {
    rule: 'day-month',
    pattern: '( WEEKDAYANY .? ,? )? d:#small of? MONTH',
    as: 'DAYX',
    meaning: monthDay,
    when: around => !around.is(around.first - 1, 'MONTH'),
  },
  {
    rule: 'weekday-day',
    pattern: 'WEEKDAYANY .? ,? the? d:#ordinal',
    as: 'DAYX',
    meaning: match => {
      const day = match.num('d');
      return day > 31 ? null : date({ is: 'field', field: { field: 'dayOfMonth', day, weekday: match.num('WEEKDAYANY') } });
    },
  },
  { rule: 'iso-day', pattern: '#iso', as: 'DAYX', meaning: isoDay },
  { rule: 'iso-time', pattern: '#isotime', as: 'TIMEX', meaning: isoTime },
  { rule: 'numeric-day', pattern: '#date', as: 'DAYX', meaning: numericDay },
  {
    rule: 'nine-eleven',
    pattern: '#slash',
    as: 'DAYX',
    meaning: match => (match.num('#slash') === 911 ? fixed('DATE', '2001-09-11') : null),
  },
  {
    rule: 'month',
    pattern: 'MONTH',
    as: 'MONTHX',
    meaning: match => date({ is: 'field', field: { field: 'month', month: match.num('MONTH') } }),
    when: isMonth,
  },
  {
    rule: 'weekday',
    pattern: 'WEEKDAYABBR',
    as: 'WEEKDAYX',
    meaning: match => date({ is: 'field', field: { field: 'weekday', weekday: match.num('WEEKDAYABBR') } }),
    when: around => previousIs(around, ['on', 'by', 'until']) && capitalised(around, around.first) && !isName(around),
  },
  {
    rule: 'weekday',
    pattern: 'WEEKDAY',
    as: 'WEEKDAYX',
    meaning: match => date({ is: 'field', field: { field: 'weekday', weekday: match.num('WEEKDAY') } }),
  },
];

/** 'May 12 %', 'March 3 million': what looks like a day counts something else. */
function countsSomething(around: Around): boolean {
  const next = around.tokens[around.last + 1];
  if (next === undefined) return false;
  if (around.is(around.last, '#ordinal')) return false;
  return around.is(around.last + 1, 'SCALE') || around.is(around.last + 1, '%');
}

/** 'August Wilson', 'June Carter': a capitalised word of no known class behind it makes a name of it. */
function isName(around: Around): boolean {
  return around.tokens[around.last + 1]?.type === 0 && capitalised(around, around.last + 1);
}

function dayOfMonth(match: Match): Meaning | null {
  const day = match.num('d');
  if (day < 1 || day > 31) return null;
  const field = { field: 'dayOfMonth', day } as const;
  const word = match.word('w');
  if (word === '') return date({ is: 'field', field });
  const offset = word === 'last' || word === 'previous' ? -1 : word === 'this' || word === 'current' ? 0 : 1;
  return date({ is: 'part', field, of: { is: 'unit', grain: 'month', offset, base: 'publication' } });
}

/** 'On the 15th' at the end of its phrase: before a noun it is a place in a row. */
function isDayAlone(around: Around): boolean {
  if (previousIs(around, ['from', 'between'])) return nextIs(around, ['to', 'and', 'through', 'until', 'till']);
  if (!previousIs(around, ['on', 'by', 'until', 'since', 'till', 'before', 'after', 'around'])) return false;
  return around.tokens[around.last + 1] === undefined || nextIs(around, ['.', ',', ';', ')', '?', '!', 'at', 'when']);
}

function weekdayOfMonth(match: Match): Meaning {
  const given = match.num('n');
  const year = match.num('YEAR');
  const month = { field: 'month', month: match.num('MONTH') } as const;
  const of: When = Number.isNaN(year)
    ? { is: 'field', field: month }
    : { is: 'part', field: month, of: { is: 'fixed', value: String(year) } };
  const nth = { field: 'nth', grain: 'day', nth: Number.isNaN(given) ? -1 : given, weekday: match.num('WEEKDAY') } as const;
  return date({ is: 'part', field: nth, of });
}

function slashDay(match: Match): Meaning | null {
  const packed = match.num('#slash');
  return date({ is: 'numeric', first: Math.floor(packed / 100), second: packed % 100, year: null });
}
