import { date, type Meaning, time, type When } from '../meaning';
import type { Match, PatternRow } from '../pattern';
import { UNITS_OF_TIME } from '../units';
import type { Grain } from '../value';
import { PARTS } from './clockPatterns';

/** Days and weeks given by their distance from another expression: 'two weeks before Christmas', 'the day after Thanksgiving'. */
export const ANCHORED_ROWS: readonly PatternRow[] = [
  { rule: 'distance', pattern: 'l:DURX before|preceding x:DAYX|HOLIDAYX|WEEKDAYX', as: 'DAYX', meaning: atDistance(-1) },
  { rule: 'distance', pattern: 'l:DURX after|following x:DAYX|HOLIDAYX|WEEKDAYX', as: 'DAYX', meaning: atDistance(1) },
  { rule: 'distance', pattern: 'l:DURX from x:DAYX|HOLIDAYX|WEEKDAYX', as: 'DAYX', meaning: atDistance(1) },
  { rule: 'distance', pattern: 'a u:UNIT from x:DAYX|HOLIDAYX|WEEKDAYX', as: 'DAYX', meaning: atDistance(1) },
  { rule: 'beside', pattern: 'the u:day|week|weekend|month|year before|preceding x:DAYX|HOLIDAYX', as: 'DAYX', meaning: beside(-1) },
  { rule: 'beside', pattern: 'the u:day|week|weekend|month|year after|following x:DAYX|HOLIDAYX', as: 'DAYX', meaning: beside(1) },
  { rule: 'beside', pattern: 'the u:day before|preceding x:WEEKDAYX', as: 'DAYX', meaning: besideStated(-1) },
  { rule: 'beside', pattern: 'the u:day after|following x:WEEKDAYX', as: 'DAYX', meaning: besideStated(1) },
  { rule: 'night-beside', pattern: 'the DAYPART before x:DAYX|HOLIDAYX', as: 'TIMEX', meaning: match => partBeside(match, -1) },
  { rule: 'night-beside', pattern: 'the DAYPART after x:DAYX|HOLIDAYX', as: 'TIMEX', meaning: match => partBeside(match, 1) },
];

/** Weeks and weekends given by a day in them: part of an earlier table, for 'the week' would match alone. */
export const WEEK_ROWS: readonly PatternRow[] = [
  { rule: 'week-of', pattern: 'the? week of x:DAYX|HOLIDAYX', as: 'RELX', meaning: weekOf },
  { rule: 'week-of', pattern: 'the week beginning|starting|commencing|ending|ended on? x:DAYX', as: 'RELX', meaning: weekOf },
  { rule: 'week-of', pattern: 'x:HOLIDAYX week', as: 'RELX', meaning: weekOf },
  { rule: 'holiday-weekend', pattern: 'the? x:HOLIDAYX ( holiday )? weekend', as: 'RELX', meaning: weekendOf },
  { rule: 'holiday-weekend', pattern: 'the? weekend of x:HOLIDAYX', as: 'RELX', meaning: weekendOf },
];

const whenOf = (match: Match, name: string): When | null => match.meaning(name)?.when ?? null;

const LENGTH = /^P(\d+)([DWMY])$/;

/**
 * A length from a day; a vague length is not a distance. Weeks from a day end on a day. 'Three days after May 5' stays a length and a
 * date, as the TIMEX3 guidelines have it.
 */
function atDistance(sign: 1 | -1) {
  return (match: Match): Meaning | null => {
    const base = match.has('from') ? ahead(whenOf(match, 'x')) : whenOf(match, 'x');
    const length = match.has('l') ? match.meaning('l') : undefined;
    const [count, unit] = match.has('l') ? lengthOf(length) : [1, UNITS_OF_TIME[match.num('u')]?.code ?? ''];
    if (base === null || count === null || (!match.has('from') && !isFloating(base))) return null;
    const [grain, times] = SHIFTS[unit] ?? ['day', 1];
    return date({ is: 'shift', grain, by: sign * count * times, base }, length?.mod);
  };
}

/** 'A week from Friday': the Friday to come. */
function ahead(base: When | null): When | null {
  const isOpen = base?.is === 'field' && base.field.field === 'weekday' && base.direction === undefined;
  return isOpen ? { ...base, direction: 'future' } : base;
}

const SHIFTS: Readonly<Record<string, readonly [Grain, number]>> = { Y: ['year', 1], M: ['month', 1], W: ['day', 7] };

function lengthOf(length: Meaning | undefined): readonly [number | null, string] {
  if (length?.type !== 'DURATION' || length.when.is !== 'fixed') return [null, ''];
  const [, count, unit = ''] = LENGTH.exec(length.when.value ?? '') ?? [];
  return [count === undefined ? null : Number(count), unit];
}

/** 'Christmas', 'yesterday', 'Tuesday': not a date that is written out. */
const isFloating = (base: When): boolean =>
  base.is === 'shift' || ((base.is === 'field' || base.is === 'part') && base.field.field !== 'month' && base.field.field !== 'dayOfMonth');

function beside(by: 1 | -1) {
  return (match: Match): Meaning | null => {
    const base = whenOf(match, 'x');
    const grain = match.word('u') as 'day' | 'week' | 'weekend' | 'month' | 'year';
    return base === null || match.meaning('x')?.type !== 'DATE' ? null : date({ is: 'shift', grain, by, base });
  };
}

/** 'The day before last Tuesday'; a bare weekday is an expression of its own. */
function besideStated(by: 1 | -1) {
  return (match: Match): Meaning | null => {
    const base = whenOf(match, 'x');
    return base?.is === 'field' && base.direction !== undefined ? beside(by)(match) : null;
  };
}

function partBeside(match: Match, by: 1 | -1): Meaning | null {
  const base = whenOf(match, 'x');
  if (base === null || match.meaning('x')?.type !== 'DATE') return null;
  return time({ is: 'time', time: PARTS[match.num('DAYPART')] ?? 'MO', of: { is: 'shift', grain: 'day', by, base } });
}

/** The week that holds a day. */
function weekOf(match: Match): Meaning | null {
  const of = whenOf(match, 'x');
  return of === null ? null : date({ is: 'part', field: { field: 'nth', grain: 'week', nth: 1 }, of });
}

/** The weekend nearest to a named day: before a Monday, after a Thursday. */
function weekendOf(match: Match): Meaning | null {
  const base = whenOf(match, 'x');
  return base === null ? null : date({ is: 'part', field: { field: 'weekend' }, of: { is: 'shift', grain: 'day', by: -3, base } });
}
