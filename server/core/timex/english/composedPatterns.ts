import { date, type Meaning, time, type When } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import type { TimexMod } from '../types';
import { parseMoment, weekdayOf } from '../value';
import { nextIs, previousIs } from './around';
import { hourInHalf, PARTS } from './clockPatterns';

const whenOf = (match: Match, name: string): When | null => match.meaning(name)?.when ?? null;

const onDay =
  (clockName: string, dayName: string) =>
  (match: Match): Meaning | null => {
    const clockWhen = whenOf(match, clockName);
    const of = whenOf(match, dayName);
    if (clockWhen?.is !== 'time' || of === null || match.meaning(dayName)?.type !== 'DATE') return null;
    return time({ ...clockWhen, of });
  };

const partOfDay =
  (dayName: string) =>
  (match: Match): Meaning | null => {
    const of = whenOf(match, dayName);
    const part = PARTS[match.num('DAYPART')];
    return of === null || part === undefined ? null : time({ is: 'time', time: part, of });
  };

const modified =
  (name: string, mod: TimexMod) =>
  (match: Match): Meaning | null => {
    const meaning = match.meaning(name);
    return meaning === undefined ? null : { ...meaning, mod };
  };

const EDGES: readonly (readonly [string, TimexMod])[] = [
  ['early|earlier', 'START'],
  ['beginning|start|outset|turn', 'START'],
  ['late|later', 'END'],
  ['end|close', 'END'],
  ['mid|middle|midway', 'MID'],
];

const DATE_CLASSES = 'MONTHX|YEARX|DECADEX|CENTURYX|RELX|SEASONX|QUARTERX';

const part =
  (fieldName: string, ofName: string) =>
  (match: Match): Meaning | null => {
    const inner = whenOf(match, fieldName);
    const of = whenOf(match, ofName);
    if (inner?.is !== 'field' || of === null) return null;
    return date({ is: 'part', field: inner.field, of });
  };

const nthUnit = (match: Match): Meaning | null => {
  const of = whenOf(match, 'x');
  const grain = ({ day: 'day', week: 'week', month: 'month', quarter: 'quarter', weekend: 'weekend' } as const)[match.word('g') as 'day'];
  if (of === null || grain === undefined) return null;
  return date({ is: 'part', field: { field: 'nth', grain, nth: match.has('n') ? match.num('n') : -1 }, of });
};

const nthWeekday = (match: Match): Meaning | null => {
  const of = whenOf(match, 'x');
  if (of === null) return null;
  return date({
    is: 'part',
    field: { field: 'nth', grain: 'day', nth: match.has('n') ? match.num('n') : -1, weekday: match.num('WEEKDAY') },
    of,
  });
};

const halfOf = (match: Match): Meaning | null => {
  const of = whenOf(match, 'x');
  const grainMod = match.has('n') && match.num('n') === 1 ? 1 : 2;
  if (of === null || (match.has('n') && match.num('n') > 2)) return null;
  if (of.is === 'fixed' && (of.value?.length === 3 || of.value?.length === 2)) return date(of, grainMod === 1 ? 'START' : 'END');
  return date({ is: 'part', field: { field: 'half', nth: grainMod }, of });
};

/** Patterns that put composed dates, times and modifiers together. */
export const COMPOSED_ROWS: readonly PatternRow[] = [
  {
    rule: 'weekday-of-week',
    pattern: 'WEEKDAYX of|from? RELX',
    as: 'DAYX',
    meaning: dayOfWeek,
  },
  { rule: 'weekday-of-week', pattern: 'RELX on|- WEEKDAYX', as: 'DAYX', meaning: dayOfWeek },
  { rule: 'weekday-of-week', pattern: "RELX ( ' s )? WEEKDAYX", as: 'DAYX', meaning: dayOfWeek },
  { rule: 'weekday-of-week', pattern: 'd:DAYX on? WEEKDAYX', as: 'DAYX', meaning: dayOfWeek },
  { rule: 'weekday-behind', pattern: 'd:DAYX ,? w:WEEKDAYX|WEEKDAYABBR', as: 'DAYX', meaning: weekdayBehind },
  { rule: 'weekday-behind', pattern: 'd:DAYX [|( w:WEEKDAYX|WEEKDAYABBR ]|)', as: 'DAYX', meaning: weekdayBehind },
  { rule: 'ago-day', pattern: 'a:DAYX x:DAYX|WEEKDAYX|RELX|MONTHX|SEASONX', as: 'DAYX', meaning: sameDayAgo },
  { rule: 'weekday-of-week', pattern: 'p:TIMEX of? RELX', as: 'TIMEX', meaning: partOfWeekday },
  { rule: 'month-of-year', pattern: 'MONTHX of? RELX', as: 'MONTHX', meaning: part('MONTHX', 'RELX') },
  { rule: 'quarter-of-year', pattern: 'QUARTERX of RELX|YEARX', as: 'QUARTERX', meaning: part('QUARTERX', 'RELX|YEARX') },
  { rule: 'quarter-of-year', pattern: "RELX|YEARX ' s QUARTERX", as: 'QUARTERX', meaning: part('QUARTERX', 'RELX|YEARX') },
  { rule: 'season-of-year', pattern: 'SEASONX of RELX', as: 'SEASONX', meaning: part('SEASONX', 'RELX') },
  { rule: 'holiday-of-year', pattern: 'HOLIDAYX of? RELX|YEARX', as: 'DAYX', meaning: part('HOLIDAYX', 'RELX|YEARX') },
  { rule: 'half-of', pattern: 'the? n:ORDINAL half of x:YEARX|RELX|DECADEX|CENTURYX', as: 'QUARTERX', meaning: halfOf },
  { rule: 'half-of', pattern: 'the? last|latter|final half of x:YEARX|RELX|DECADEX|CENTURYX', as: 'QUARTERX', meaning: halfOf },
  { rule: 'half-of', pattern: "x:RELX|YEARX ' s n:ORDINAL half", as: 'QUARTERX', meaning: halfOf },
  { rule: 'nth-unit', pattern: 'the? n:ORDINAL g:day|week|weekend|month|quarter of|in x:MONTHX|YEARX|RELX', as: 'DAYX', meaning: nthUnit },
  {
    rule: 'nth-unit',
    pattern: 'the? last|final g:day|week|weekend|month|quarter of|in x:MONTHX|YEARX|RELX',
    as: 'DAYX',
    meaning: nthUnit,
  },
  { rule: 'nth-weekday', pattern: 'the? n:ORDINAL WEEKDAY of|in x:MONTHX|RELX', as: 'DAYX', meaning: nthWeekday },
  { rule: 'nth-weekday', pattern: 'the? last|final WEEKDAY of|in x:MONTHX|RELX', as: 'DAYX', meaning: nthWeekday },
  {
    rule: 'nth-weekday',
    pattern: 'the? n:ORDINAL WEEKDAYX of|in x:MONTHX|RELX',
    as: 'DAYX',
    meaning: match => {
      const of = whenOf(match, 'x');
      const inner = whenOf(match, 'WEEKDAYX');
      if (of === null || inner?.is !== 'field' || inner.field.field !== 'weekday') return null;
      return date({ is: 'part', field: { field: 'nth', grain: 'day', nth: match.num('n'), weekday: inner.field.weekday }, of });
    },
  },
  { rule: 'day-part', pattern: 'd:DAYX|WEEKDAYX|HOLIDAYX DAYPART', as: 'TIMEX', meaning: partOfDay('d') },
  {
    rule: 'day-part',
    pattern: 'early|late d:DAYX|WEEKDAYX|HOLIDAYX DAYPART',
    as: 'TIMEX',
    meaning: match => {
      const meaning = partOfDay('d')(match);
      return meaning === null ? null : { ...meaning, mod: match.word('early|late') === 'late' ? 'END' : 'START' };
    },
  },
  { rule: 'part-of-day', pattern: 'the? early|late? DAYPART of|on d:DAYX|WEEKDAYX|HOLIDAYX', as: 'TIMEX', meaning: partOfDay('d') },
  { rule: 'part-clock', pattern: 'p:TIMEX ,? at|around|about? c:CLOCKX', as: 'TIMEX', meaning: clockOfPart },
  { rule: 'part-clock', pattern: 'c:CLOCKX ,? on? p:TIMEX', as: 'TIMEX', meaning: clockOfPart },
  {
    rule: 'part-clock',
    pattern: 'p:TIMEX at h:#card|#small',
    as: 'TIMEX',
    meaning: clockOfPart,
    when: around => around.tokens[around.last + 1]?.type !== 0,
  },
  {
    rule: 'part-clock',
    pattern: 'h:#card|#small p:TIMEX',
    as: 'TIMEX',
    meaning: clockOfPart,
    when: around => previousIs(around, ['at', 'by', 'until', 'around', 'before', 'after']),
  },
  { rule: 'part-clock', pattern: 'k:#clock p:TIMEX', as: 'TIMEX', meaning: clockOfPart },
  { rule: 'internet-date', pattern: 'd:DAYX c:CLOCKX y:YEARX', as: 'TIMEX', meaning: internetDate },
  { rule: 'clock-day', pattern: 'c:CLOCKX ,? on? d:DAYX|WEEKDAYX', as: 'TIMEX', meaning: onDay('c', 'd') },
  { rule: 'day-clock', pattern: 'd:DAYX|WEEKDAYX ,? at? c:CLOCKX', as: 'TIMEX', meaning: onDay('c', 'd') },
  ...EDGES.flatMap(([words, mod]): PatternRow[] => [
    ...(words.startsWith('end') || words.startsWith('beginning')
      ? []
      : [{ rule: 'edge', pattern: `w:${words} -? in? x:${DATE_CLASSES}`, as: 'EDGEX', meaning: modified('x', mod), when: isEdge }]),
    { rule: 'edge-of', pattern: `the? very? w:${words} of x:${DATE_CLASSES}|HOLIDAYX`, as: 'EDGEX', meaning: modified('x', mod) },
    { rule: 'edge-of', pattern: `the? w:${words} of the? DECADEX`, as: 'EDGEX', meaning: modified('DECADEX', mod) },
  ]),
  {
    rule: 'edge',
    pattern: 'the early|mid|late -? x:SEASONX|DECADEX|CENTURYX|MONTHX',
    as: 'EDGEX',
    meaning: match => {
      const mod = ({ early: 'START', mid: 'MID', late: 'END' } as const)[match.word('early|mid|late') as 'mid'];
      const meaning = match.meaning('x');
      return meaning === undefined ? null : { ...meaning, mod };
    },
  },
  { rule: 'edge-day', pattern: 'w:early|late x:DAYX|WEEKDAYX', as: 'DAYX', meaning: edgeOfDay },
  {
    rule: 'edge-day',
    pattern: 'w:earlier|later x:DAYX|TIMEX',
    as: 'DAYX',
    meaning: match => (isDeictic(match.meaning('x')?.when) ? edgeOfDay(match) : null),
    when: around => !previousIs(around, LENGTH_BEFORE) && !around.is(around.first - 1, 'UNIT') && !around.is(around.first - 1, 'UNITS'),
  },
  { rule: 'edge-of', pattern: 'the? rest|remainder|balance of x:RELX|YEARX|DECADEX|CENTURYX', as: 'EDGEX', meaning: modified('x', 'END') },
  { rule: 'around', pattern: 'around|about|approximately x:DAYX|MONTHX|YEARX|HOLIDAYX', as: 'DAYX', meaning: modified('x', 'APPROX') },
  { rule: 'edge-of', pattern: 'end - x:MONTHX|YEARX|QUARTERX', as: 'EDGEX', meaning: modified('x', 'END') },
  { rule: 'edge-of', pattern: 'x:MONTHX|YEARX|QUARTERX - end', as: 'EDGEX', meaning: modified('x', 'END') },
  { rule: 'or-later', pattern: 'x:YEARX or later', as: 'YEARX', meaning: modified('x', 'ON_OR_AFTER') },
  { rule: 'or-earlier', pattern: 'x:YEARX or earlier', as: 'YEARX', meaning: modified('x', 'ON_OR_BEFORE') },
];

/** 'Tuesday next week', 'last week's Sunday', 'a week ago Friday'. */
function dayOfWeek(match: Match): Meaning | null {
  const day = whenOf(match, 'WEEKDAYX');
  const of = whenOf(match, 'RELX') ?? whenOf(match, 'd');
  const inWeek = of !== null && (of.is === 'unit' || of.is === 'shift') && of.grain === 'week';
  return day?.is === 'field' && day.direction === undefined && inWeek ? date({ is: 'part', field: day.field, of }) : null;
}

/** 'May 4, 2015 Monday', '2016-01-11 (Mon)': one day. Behind a comma only where it is that weekday: 'On May 5, 2015, Monday's ruling …'. */
function weekdayBehind(match: Match): Meaning | null {
  const meaning = match.meaning('d');
  const named = match.meaning('w')?.when;
  if (named !== undefined && (named.is !== 'field' || named.direction !== undefined || named.base !== undefined)) return null;
  const weekday = named?.field.field === 'weekday' ? named.field.weekday : match.num('w');
  if (meaning === undefined || Number.isNaN(weekday)) return null;
  if (meaning.when.is === 'numeric') return meaning.when.year === null || match.has(',') ? null : meaning;
  if (meaning.when.is !== 'fixed' || meaning.weekday !== undefined) return null;
  const moment = parseMoment(meaning.when.value ?? '');
  if (moment?.grain !== 'day' || (match.has(',') && weekdayOf(moment.index) !== weekday)) return null;
  return { ...meaning, weekday };
}

/** 'Two years ago yesterday', 'a year ago Monday', 'ten years ago this week': the same day or week of that year. */
function sameDayAgo(match: Match): Meaning | null {
  const ago = whenOf(match, 'a');
  const of = whenOf(match, 'x');
  if (ago?.is !== 'shift' || ago.base !== 'publication' || ago.grain === 'day' || ago.by >= 0 || of === null) return null;
  const isDay = of.is === 'shift' && of.base === 'publication' && of.grain === 'day' && Math.abs(of.by) <= 1;
  const isNamed = of.is === 'field' && (ago.grain !== 'week' || of.direction !== undefined) && of.field.field === 'weekday';
  const isNow = of.is === 'unit' && of.offset === 0 && of.base === 'publication' && of.grain !== 'year';
  const isMonth = of.is === 'part' && of.of.is === 'unit' && of.of.offset === 0 && of.field.field === 'month';
  if (!isDay && !isNamed && !isNow && !isMonth) return null;
  return date({ is: 'shift', grain: ago.grain, by: ago.by, base: of, keepsGrain: true });
}

/** 'Wednesday evening next week'. */
function partOfWeekday(match: Match): Meaning | null {
  const part = whenOf(match, 'p');
  const of = whenOf(match, 'RELX');
  if (part?.is !== 'time' || part.of?.is !== 'field' || part.of.field.field !== 'weekday' || of?.is !== 'unit' || of.grain !== 'week')
    return null;
  return time({ ...part, of: { is: 'part', field: part.of.field, of } });
}

function edgeOfDay(match: Match): Meaning | null {
  const meaning = match.meaning('x');
  return meaning === undefined ? null : { ...meaning, mod: match.word('w').startsWith('late') ? 'END' : 'START' };
}

/** 'Today', 'this afternoon'. */
const isDeictic = (when: When | undefined): boolean =>
  when?.is === 'shift' || (when?.is === 'time' && when.of?.is === 'unit' && when.of.base === 'publication');

const LENGTH_BEFORE = ['no', 'not', 'much', 'than'] as const;

/** 'Wed Oct 26 15:50:06 2016', as programs write it. */
function internetDate(match: Match): Meaning | null {
  const day = whenOf(match, 'd');
  const clock = whenOf(match, 'c');
  const year = whenOf(match, 'y');
  if (day?.is !== 'field' || day.direction !== undefined || clock?.is !== 'time' || year?.is !== 'fixed') return null;
  return time({ ...clock, of: { is: 'part', field: day.field, of: year } });
}

const two = (n: number): string => String(n).padStart(2, '0');

/** 'This afternoon at 3:20', '10 o'clock last night': the part of the day says which half the hour is of. */
function clockOfPart(match: Match): Meaning | null {
  const day = match.meaning('p')?.when;
  if (day?.is !== 'time' || day.time.includes(':')) return null;
  const given = match.meaning('c')?.when;
  const bare = match.num('h');
  const packed = match.has('k') ? match.num('k') : Number.NaN;
  if (given?.is !== 'time' && !(packed < 86400) && !(bare >= 1 && bare <= 12)) return null;
  const clock =
    given?.is === 'time'
      ? given.time
      : packed >= 0
        ? `${two(Math.floor(packed / 3600))}:${two(Math.floor(packed / 60) % 60)}`
        : `${two(bare)}:00`;
  if (!/^\d\d/.test(clock)) return null;
  const hours = hourInHalf(Number(clock.slice(0, 2)), day.time);
  return time({ is: 'time', time: `${two(hours)}${clock.slice(2)}`, ...(day.of === undefined ? {} : { of: day.of }) });
}

/** 'Later on', 'an early 1990 model': an adjective before a year is still its edge; 'at the end' is not. */
function isEdge(around: Around): boolean {
  if (
    around.is(around.first, 'early') ||
    around.is(around.first, 'late') ||
    around.is(around.first, 'mid') ||
    around.is(around.first, 'middle')
  )
    return true;
  return around.is(around.last, 'RELX') && !nextIs(around, ['-']);
}
