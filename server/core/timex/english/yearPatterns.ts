import { date, fixed, type Meaning, type When } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import { capitalised, followedByCounted, previousIs } from './around';
import { twoDigitYear } from './datePatterns';

const yearOf = (match: Match): Meaning => fixed('DATE', String(match.num('YEAR')).padStart(4, '0'));

const YEAR_SIGNS = [
  'in',
  'since',
  'until',
  'till',
  'by',
  'of',
  'from',
  'through',
  'during',
  'for',
  'between',
  'before',
  'after',
  'to',
  'and',
  'or',
  'early',
  'late',
  'mid',
  'the',
  'fiscal',
  'calendar',
  'year',
  'its',
  'their',
  'his',
  'her',
  'around',
  'about',
  'circa',
  'than',
  'versus',
  'in',
  'into',
  'on',
  'both',
  'late',
  'a',
  'back',
  'as',
  'our',
  'over',
  'vs',
  'beyond',
  'throughout',
  'with',
  'at',
  'that',
  'is',
  'was',
  'did',
] as const;

/** A number of four digits is a year unless something is counted or numbered with it. */
function isYear(around: Around): boolean {
  const { tokens, first, last } = around;
  const next = tokens[last + 1];
  if (next?.glued && !around.is(last + 1, 'CLOSING')) return false;
  if (followedByCounted(around)) return false;
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

const quarterField = (match: Match): When | null => {
  const nth = match.num('n');
  return nth >= 1 && nth <= 4 ? { is: 'field', field: { field: 'quarter', nth } } : null;
};

function quarter(match: Match): Meaning | null {
  const when = quarterField(match);
  if (when === null) return null;
  const year = match.num('YEAR');
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

function half(match: Match): Meaning | null {
  const given = match.num('n');
  const nth = Number.isNaN(given) ? 2 : given;
  if (nth !== 1 && nth !== 2) return null;
  return date({ is: 'part', field: { field: 'half', nth }, of: { is: 'fixed', value: String(match.num('YEAR')) } });
}

/** 'The fall of the government', but not 'the fall of last year'. */
const isDownfall = (around: Around): boolean =>
  around.is(around.last + 1, 'of') && !['last', 'this', 'next', 'that'].some(word => around.is(around.last + 2, word));

const SEASON_SIGNS = [
  'in',
  'since',
  'until',
  'by',
  'of',
  'from',
  'through',
  'during',
  'between',
  'before',
  'early',
  'late',
  'mid',
  'each',
  'every',
  'over',
  'this',
  'last',
  'next',
  'coming',
  'past',
  'previous',
  'following',
] as const;

/** 'In his mid-30s' is an age. */
const previousBeforeMid = (around: Around): boolean =>
  around.is(around.first - 1, '-') && ['his', 'her', 'their', 'my'].some(word => around.is(around.first - 3, word));

/** Years, decades, centuries and the parts of a year, as they are written. */
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
  { rule: 'century', pattern: 'the turn of the century', as: 'CENTURYX', meaning: () => null },
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
