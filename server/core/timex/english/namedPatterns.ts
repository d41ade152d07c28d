import { date, type Field, type Meaning } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import { capitalised, previousIs, startsSentence } from './around';

const weekdayAt =
  (offset: -1 | 0 | 1) =>
  (match: Match): Meaning =>
    date({
      is: 'field',
      field: { field: 'weekday', weekday: match.num('WEEKDAY') },
      direction: offset < 0 ? 'past' : 'future',
      skip: offset === 0 ? 0 : 1,
    });

/** 'Two Thursdays ago'; 'the Friday before last' counts two as well. */
const weekdaysAway =
  (sign: 1 | -1) =>
  (match: Match): Meaning | null => {
    const count = match.has('n') ? match.num('n') : 2;
    if (!Number.isInteger(count)) return null;
    const nearest = {
      is: 'field',
      field: { field: 'weekday', weekday: match.num('w') },
      direction: sign < 0 ? 'past' : 'future',
      skip: 1,
    } as const;
    return date({ is: 'shift', grain: 'day', by: sign * 7 * (count - 1), base: nearest });
  };

const monthAt =
  (offset: -1 | 0 | 1) =>
  (match: Match): Meaning =>
    offset === 0
      ? date({
          is: 'part',
          field: { field: 'month', month: match.num('MONTH') },
          of: { is: 'unit', grain: 'year', offset: 0, base: 'publication' },
        })
      : date({ is: 'field', field: { field: 'month', month: match.num('MONTH') }, direction: offset < 0 ? 'past' : 'future', skip: 1 });

const seasonAt =
  (offset: -1 | 0 | 1) =>
  (match: Match): Meaning =>
    date({
      is: 'field',
      field: { field: 'season', season: match.num('SEASON') },
      ...(offset === 0 ? {} : { direction: offset < 0 ? 'past' : 'future', skip: 1 }),
    });

/** Names of the calendar with 'last', 'this' or 'next': part of the first table, where a bare name would be taken else. */
export const NAMED_ROWS: readonly PatternRow[] = [
  { rule: 'last-weekday', pattern: 'last|past|previous WEEKDAY', as: 'WEEKDAYX', meaning: weekdayAt(-1) },
  { rule: 'nth-weekday-ago', pattern: 'n:COUNT w:WEEKDAYS|WEEKDAY ago|back|earlier', as: 'DAYX', meaning: weekdaysAway(-1) },
  { rule: 'nth-weekday-ahead', pattern: 'n:COUNT w:WEEKDAYS|WEEKDAY from now|today', as: 'DAYX', meaning: weekdaysAway(1) },
  { rule: 'weekday-before-last', pattern: 'the? w:WEEKDAY before last', as: 'DAYX', meaning: weekdaysAway(-1) },
  { rule: 'weekday-after-next', pattern: 'the? w:WEEKDAY after next', as: 'DAYX', meaning: weekdaysAway(1) },
  {
    rule: 'this-weekday',
    pattern: 'this WEEKDAY',
    as: 'WEEKDAYX',
    meaning: match =>
      date({
        is: 'part',
        field: { field: 'weekday', weekday: match.num('WEEKDAY') },
        of: { is: 'unit', grain: 'week', offset: 0, base: 'publication' },
      }),
  },
  { rule: 'last-weekday', pattern: 'this past WEEKDAY', as: 'WEEKDAYX', meaning: weekdayAt(-1) },
  { rule: 'next-weekday', pattern: 'next|coming|following WEEKDAY', as: 'WEEKDAYX', meaning: weekdayAt(1) },
  { rule: 'next-weekday', pattern: 'this|the coming|upcoming WEEKDAY', as: 'WEEKDAYX', meaning: weekdayAt(1) },
  ...besideNarrated('weekday', 'WEEKDAY', 'WEEKDAYX', match => ({ field: 'weekday', weekday: match.num('WEEKDAY') })),
  ...besideNarrated('month', 'MONTH', 'MONTHX', match => ({ field: 'month', month: match.num('MONTH') })),
  ...besideNarrated('season', 'SEASON', 'SEASONX', match => ({ field: 'season', season: match.num('SEASON') })),
  { rule: 'last-month', pattern: 'this past MONTH', as: 'MONTHX', meaning: monthAt(-1) },
  { rule: 'last-month', pattern: 'last|past MONTH', as: 'MONTHX', meaning: monthAt(-1) },
  { rule: 'this-month', pattern: 'this MONTH', as: 'MONTHX', meaning: monthAt(0) },
  { rule: 'next-month', pattern: 'next|coming|upcoming MONTH', as: 'MONTHX', meaning: monthAt(1) },
  { rule: 'next-month', pattern: 'the coming|upcoming MONTH', as: 'MONTHX', meaning: monthAt(1) },
  { rule: 'last-season', pattern: 'this past SEASON', as: 'SEASONX', meaning: seasonAt(-1) },
  { rule: 'last-season', pattern: 'last|past SEASON', as: 'SEASONX', meaning: seasonAt(-1) },
  { rule: 'this-season', pattern: 'this SEASON', as: 'SEASONX', meaning: seasonAt(0) },
  { rule: 'next-season', pattern: 'next|coming|upcoming SEASON', as: 'SEASONX', meaning: seasonAt(1) },
  { rule: 'next-season', pattern: 'the coming|upcoming SEASON', as: 'SEASONX', meaning: seasonAt(1) },
];

/** 'That Tuesday', 'the following June', 'the previous winter': counted from the date mentioned last. */
function besideNarrated(name: string, type: string, as: string, fieldOf: (match: Match) => Field): readonly PatternRow[] {
  const from =
    (direction: 'past' | 'future' | null) =>
    (match: Match): Meaning =>
      date({ is: 'field', field: fieldOf(match), base: 'narrated', ...(direction === null ? {} : { direction, skip: 1 }) });
  return [
    { rule: `that-${name}`, pattern: `that same? ${type}`, as, meaning: from(null), when: isDemonstrative },
    { rule: `previous-${name}`, pattern: `the previous|preceding ${type}`, as, meaning: from('past') },
    { rule: `following-${name}`, pattern: `the following|ensuing ${type}`, as, meaning: from('future') },
  ];
}

/** 'On that Tuesday' and 'That Tuesday he quit', not 'he said that Tuesday was too late'. */
function isDemonstrative(around: Around): boolean {
  return (
    previousIs(around, ['on', 'in', 'of', 'by', 'since', 'until', 'till', 'during', 'before', 'after']) ||
    (startsSentence(around, around.first) && capitalised(around, around.first))
  );
}
