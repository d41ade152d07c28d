import { date, fixed, type Meaning } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import { followedByCounted, previousIs } from './around';
import { YEAR_SIGNS } from './signs';

const yearOf = (match: Match): Meaning => fixed('DATE', String(match.num('YEAR')).padStart(4, '0'));

/** A number of four digits is a year unless something is counted or numbered with it. */
function isYear(around: Around): boolean {
  const { tokens, first, last } = around;
  const next = tokens[last + 1];
  if (next?.glued && !around.is(last + 1, 'CLOSING')) return false;
  if (followedByCounted(around) || around.is(last + 1, 'ZONE')) return false;
  const previous = tokens[first - 1];
  if (previous === undefined) return true;
  const token = tokens[first];
  if (token?.glued === true && (!around.is(first - 1, 'OPENING') || around.is(first - 2, 'NUMBER'))) return false;
  if (
    previousIs(around, [
      'no',
      'number',
      'flight',
      'resolution',
      'room',
      'page',
      'boeing',
      'article',
      'section',
      'rule',
      'some',
      'nearly',
      'windows',
      'highway',
      'route',
      'channel',
      'vision',
      'agenda',
      'almost',
      'over',
      'than',
    ])
  )
    return false;
  const value = token?.num ?? 0;
  if (value >= 1900 && value < 2050) return true;
  return previousIs(around, YEAR_SIGNS) || around.is(first - 1, 'OPENING');
}

/** 'In his mid-30s' is an age. */
const previousBeforeMid = (around: Around): boolean =>
  around.is(around.first - 1, '-') && ['his', 'her', 'their', 'my'].some(word => around.is(around.first - 3, word));

function fiscalYear(match: Match): Meaning | null {
  const given = match.num('y');
  const year = given < 100 ? 2000 + given : given;
  return year >= 1900 && year < 2100 ? fixed('DATE', String(year)) : null;
}

/** Years, decades and centuries, as they are written. */
export const YEAR_ROWS: readonly PatternRow[] = [
  { rule: 'year', pattern: 'YEAR', as: 'YEARX', meaning: yearOf, when: isYear },
  { rule: 'fiscal-year', pattern: 'fiscal|calendar|cy|fy year? YEAR', as: 'YEARX', meaning: yearOf },
  { rule: 'year', pattern: 'the year YEAR', as: 'YEARX', meaning: yearOf },
  { rule: 'year-period', pattern: 'the YEAR period', as: 'YEARX', meaning: match => date({ is: 'period', year: match.num('YEAR') }) },
  {
    rule: 'short-year',
    pattern: "' ~yy:#integer",
    as: 'YEARX',
    meaning: match => {
      const year = match.num('yy');
      return year >= 32 && year <= 99 ? fixed('DATE', String(1900 + year)) : null;
    },
    when: around => around.tokens[around.first]?.glued === false && !followedByCounted(around),
  },
  {
    rule: 'decade',
    pattern: "the? '? #decade",
    as: 'DECADEX',
    meaning: match => fixed('DATE', String(Math.floor(match.num('#decade') / 10))),
    when: around => !previousIs(around, ['his', 'her', 'their', 'my']) && !previousBeforeMid(around),
  },
  { rule: 'decade', pattern: 'the DECADEWORD', as: 'DECADEX', meaning: match => fixed('DATE', String(190 + match.num('DECADEWORD') / 10)) },
  {
    rule: 'decade',
    pattern: 'nineteen DECADEWORD',
    as: 'DECADEX',
    meaning: match => fixed('DATE', String(190 + match.num('DECADEWORD') / 10)),
  },
  {
    rule: 'century',
    pattern: 'the? n:ORDINAL -? century',
    as: 'CENTURYX',
    meaning: match => {
      const nth = match.num('n');
      return nth < 1 || nth > 99 ? null : fixed('DATE', String(nth - 1).padStart(2, '0'));
    },
  },
  {
    rule: 'turn-of-century',
    pattern: 'the turn of the w:century|millennium',
    as: 'CENTURYX',
    meaning: match =>
      date({ is: 'unit', grain: match.word('w') === 'century' ? 'century' : 'millennium', offset: 0, base: 'publication' }, 'START'),
  },
  { rule: 'fiscal-year', pattern: 'fy|cy ~y:#money', as: 'YEARX', meaning: fiscalYear },
];
