import { date, type Meaning, type When } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import { capitalised, previousIs } from './around';
import { twoDigitYear } from './datePatterns';
import { SEASON_SIGNS } from './signs';

const quarterField = (match: Match): When | null => {
  const nth = match.num('n');
  return nth >= 1 && nth <= 4 ? { is: 'field', field: { field: 'quarter', nth } } : null;
};

function quarter(match: Match): Meaning | null {
  const when = quarterField(match);
  if (when === null) return null;
  const given = match.has('y') ? match.num('y') : match.num('YEAR');
  const year = given < 100 ? 2000 + given : given;
  if (!Number.isNaN(year) && when.is === 'field') return date({ is: 'part', field: when.field, of: { is: 'fixed', value: String(year) } });
  return date(when);
}

const season = (match: Match): Meaning => {
  const field = { field: 'season', season: match.num('SEASON') } as const;
  const year = match.num('YEAR');
  const short = match.num('yy');
  const value = Number.isNaN(year) ? twoDigitYear(short) : year;
  if (!Number.isNaN(value)) return date({ is: 'part', field, of: { is: 'fixed', value: String(value) } });
  return date({ is: 'field', field });
};

function halfAlone(match: Match): Meaning | null {
  const nth = match.num('n');
  return nth === 1 || nth === 2 ? date({ is: 'field', field: { field: 'half', nth } }) : null;
}

function half(match: Match): Meaning | null {
  const given = match.num('n');
  const nth = Number.isNaN(given) ? 2 : given;
  if (nth !== 1 && nth !== 2) return null;
  return date({ is: 'part', field: { field: 'half', nth }, of: { is: 'fixed', value: String(match.num('YEAR')) } });
}

/** 'The fall of the government', but not 'the fall of last year'. */
const isDownfall = (around: Around): boolean =>
  around.is(around.last + 1, 'of') && !['last', 'this', 'next', 'that'].some(word => around.is(around.last + 2, word));

/** Parts of a year, as they are written: quarters, halves, seasons. */
export const QUARTER_ROWS: readonly PatternRow[] = [
  {
    rule: 'quarter',
    pattern: 'fiscal? n:ORDINAL - quarter',
    as: 'QUARTERX',
    meaning: quarter,
    when: around => !around.is(around.last + 1, '-'),
  },
  {
    rule: 'quarter',
    pattern: 'the? fiscal? n:ORDINAL fiscal? quarter',
    as: 'QUARTERX',
    meaning: quarter,
    when: around => !around.is(around.last + 1, '-'),
  },
  { rule: 'quarter', pattern: "the? YEAR ( ' s )? fiscal? n:ORDINAL -? quarter", as: 'QUARTERX', meaning: quarter },
  { rule: 'quarter', pattern: 'the? fiscal? n:ORDINAL -? quarter of? fiscal? YEAR', as: 'QUARTERX', meaning: quarter },
  { rule: 'quarter', pattern: 'q ~n:#money -? ,? of? in? YEAR', as: 'QUARTERX', meaning: quarter },
  { rule: 'quarter', pattern: 'YEAR -? q ~n:#money', as: 'QUARTERX', meaning: quarter },
  { rule: 'quarter', pattern: 'y:#integer ~q ~n:#money', as: 'QUARTERX', meaning: quarter },
  { rule: 'quarter', pattern: 'q ~n:#money -? fy ~y:#money', as: 'QUARTERX', meaning: quarter },
  { rule: 'half', pattern: 'n:ORDINAL - half', as: 'QUARTERX', meaning: halfAlone, when: around => !around.is(around.last + 1, '-') },
  { rule: 'quarter', pattern: 'q ~n:#money', as: 'QUARTERX', meaning: quarter, when: around => capitalised(around, around.first) },
  { rule: 'half', pattern: 'h ~n:#money of? YEAR', as: 'QUARTERX', meaning: half },
  { rule: 'half', pattern: 'YEAR -? h ~n:#money', as: 'QUARTERX', meaning: half },
  { rule: 'half', pattern: 'the? n:ORDINAL -? half of? fiscal? YEAR', as: 'QUARTERX', meaning: half },
  { rule: 'half', pattern: 'the? last|latter half of fiscal? YEAR', as: 'QUARTERX', meaning: half },
  { rule: 'season-year', pattern: 'the? SEASON of? YEAR', as: 'SEASONX', meaning: season },
  { rule: 'season-year', pattern: "the? SEASON of? ' ~yy:#integer|#small", as: 'SEASONX', meaning: season },
  {
    rule: 'season',
    pattern: 'the SEASON',
    as: 'SEASONX',
    meaning: season,
    when: around =>
      (!around.is(around.last, 'spring') || previousIs(around, SEASON_SIGNS)) && !(around.is(around.last, 'fall') && isDownfall(around)),
  },
  {
    rule: 'season',
    pattern: 'SEASON',
    as: 'SEASONX',
    meaning: season,
    when: around =>
      previousIs(
        around,
        around.is(around.first, 'fall') ? ['last', 'this', 'next', 'early', 'late', 'in', 'by', 'since', 'until'] : SEASON_SIGNS,
      ),
  },
];
