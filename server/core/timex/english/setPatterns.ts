import { fixed, type Meaning } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import { durationValue } from '../units';
import { previousIs } from './around';
import { PARTS } from './clockPatterns';
import { isLength } from './durationPatterns';

const rate = (match: Match): Meaning => ({
  ...fixed('SET', durationValue(match.has('n') ? match.num('n') : 1, match.num('u'))),
  quant: 'EVERY',
});

/** What recurs by its unit: 'every other day', 'twice a week', 'annually'. */
export const SET_ROWS: readonly PatternRow[] = [
  {
    rule: 'every-unit',
    pattern: 'every|each other? u:UNIT',
    as: 'SETX',
    meaning: match => ({ ...fixed('SET', durationValue(1, match.num('u'))), quant: match.has('other') ? 'EVERY OTHER' : 'EVERY' }),
    when: around => !around.is(around.last, 'second'),
  },
  { rule: 'every-unit', pattern: 'every|each n:COUNT u:UNITS', as: 'SETX', meaning: rate },
  {
    rule: 'every-unit',
    pattern: 'every ORDINALWORD u:UNIT',
    as: 'SETX',
    meaning: match => ({ ...fixed('SET', durationValue(match.num('ORDINALWORD'), match.num('u'))), quant: 'EVERY' }),
  },
  {
    rule: 'every-weekend',
    pattern: 'every|each weekend',
    as: 'SETX',
    meaning: () => ({ ...fixed('SET', 'XXXX-WXX-WE'), quant: 'EVERY' }),
  },
  {
    rule: 'every-weekend',
    pattern: 'weekends',
    as: 'SETX',
    meaning: () => ({ ...fixed('SET', 'XXXX-WXX-WE'), quant: 'EVERY' }),
    when: isUncounted,
  },
  { rule: 'every-weekday', pattern: 'every|each weekday', as: 'SETX', meaning: () => ({ ...fixed('SET', 'XXXX-WXX-WD'), quant: 'EVERY' }) },
  {
    rule: 'every-weekday',
    pattern: 'weekdays',
    as: 'SETX',
    meaning: () => ({ ...fixed('SET', 'XXXX-WXX-WD'), quant: 'EVERY' }),
    when: isUncounted,
  },
  {
    rule: 'weekday-parts',
    pattern: 'd:WEEKDAYX p:DAYPARTS',
    as: 'SETX',
    meaning: match => {
      const when = match.meaning('d')?.when;
      if (when?.is !== 'field' || when.field.field !== 'weekday') return null;
      return { ...fixed('SET', `XXXX-WXX-${when.field.weekday + 1}T${PARTS[match.num('p')] ?? 'MO'}`), quant: 'EVERY' };
    },
  },
  {
    rule: 'day-parts',
    pattern: 'the? p:DAYPARTS',
    as: 'SETX',
    meaning: match => ({ ...fixed('SET', `XXXX-XX-XXT${PARTS[match.num('p')] ?? 'MO'}`), quant: 'EVERY' }),
    when: around => around.last > around.first && previousIs(around, ['in', 'during']),
  },
  {
    rule: 'times-per-unit',
    pattern: 'f:once|twice -? SETWORD',
    as: 'SETX',
    meaning: match => ({
      ...fixed('SET', SET_VALUES[match.word('SETWORD')] ?? 'P1D'),
      quant: 'EVERY',
      freq: match.word('f') === 'twice' ? '2X' : '1X',
    }),
  },
  { rule: 'unitly', pattern: 'semi|half - ~annually|yearly', as: 'SETX', meaning: () => ({ ...fixed('SET', 'P6M'), quant: 'EVERY' }) },
  { rule: 'unitly', pattern: 'bi - ~w:weekly|monthly|annually', as: 'SETX', meaning: everySecond },
  {
    rule: 'every-part',
    pattern: 'every|each DAYPART',
    as: 'SETX',
    meaning: match => ({
      ...fixed('SET', `XXXX-XX-XXT${PARTS[match.num('DAYPART')] ?? 'MO'}`),
      quant: 'EVERY',
    }),
  },
  {
    rule: 'times-per-unit',
    pattern: 'once|twice|thrice a|an|per|each|every u:UNIT',
    as: 'SETX',
    meaning: match => ({ ...rate(match), freq: `${{ once: 1, twice: 2, thrice: 3 }[match.word('once|twice|thrice')] ?? 1}X` }),
  },
  {
    rule: 'times-per-unit',
    pattern: 'n:COUNT times a|an|per|each|every u:UNIT',
    as: 'SETX',
    meaning: match => ({
      ...fixed('SET', durationValue(1, match.num('u'))),
      freq: Number.isNaN(match.num('n')) ? 'XX' : `${match.num('n')}X`,
    }),
  },
  {
    rule: 'unitly',
    pattern: 'SETWORD',
    as: 'SETX',
    meaning: match => ({ ...fixed('SET', SET_VALUES[match.word('SETWORD')] ?? 'P1D'), quant: 'EVERY' }),
    when: around => !around.is(around.first, 'quarterly') || isAdverb(around),
  },
  { rule: 'per-unit', pattern: 'a|an|per u:UNIT', as: 'SETX', meaning: rate, when: around => isLength(around) && isRate(around) },
];

/** What recurs by a name of the calendar: part of the first table, where the bare name would be taken else. */
export const NAMED_SET_ROWS: readonly PatternRow[] = [
  {
    rule: 'every-weekday',
    pattern: 'every|each other|second? WEEKDAY',
    as: 'SETX',
    meaning: match => ({
      ...fixed('SET', `XXXX-WXX-${match.num('WEEKDAY') + 1}`),
      quant: match.has('other|second') ? 'EVERY OTHER' : 'EVERY',
    }),
  },
  {
    rule: 'every-weekday',
    pattern: 'the? n:ORDINAL WEEKDAY of every|each month',
    as: 'SETX',
    meaning: match => ({ ...fixed('SET', `XXXX-XX-WXX-${match.num('WEEKDAY') + 1}`), quant: 'EVERY' }),
  },
  {
    rule: 'every-weekday',
    pattern: 'WEEKDAYS',
    as: 'SETX',
    meaning: match => ({ ...fixed('SET', `XXXX-WXX-${match.num('WEEKDAYS') + 1}`), quant: 'EVERY' }),
  },
  {
    rule: 'every-month',
    pattern: 'every|each MONTH',
    as: 'SETX',
    meaning: match => ({ ...fixed('SET', `XXXX-${String(match.num('MONTH')).padStart(2, '0')}`), quant: 'EVERY' }),
  },
  {
    rule: 'every-season',
    pattern: 'every|each SEASON',
    as: 'SETX',
    meaning: match => ({ ...fixed('SET', `XXXX-${['SP', 'SU', 'FA', 'WI'][match.num('SEASON')] ?? 'SP'}`), quant: 'EVERY' }),
  },
];

function everySecond(match: Match): Meaning {
  return { ...fixed('SET', { weekly: 'P2W', monthly: 'P2M', annually: 'P2Y' }[match.word('w')] ?? 'P2W'), quant: 'EVERY' };
}

/** 'Two weekends' are a length. */
function isUncounted(around: Around): boolean {
  return !around.is(around.first - 1, 'COUNT') && !previousIs(around, ['past', 'last', 'next', 'the', '-']);
}

const SET_VALUES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  bimonthly: 'P2M',
  semiannually: 'P6M',
  biannually: 'P6M',
  biennially: 'P2Y',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
};

/** '$5 million a year': a rate follows an amount. */
function isRate(around: Around): boolean {
  const before = around.first - 1;
  return (
    around.is(before, '#card') ||
    around.is(before, '%') ||
    around.is(before, 'SCALE') ||
    around.is(before, 'billion') ||
    around.is(before, 'percent') ||
    around.is(before, 'dollars') ||
    around.is(before, '#money')
  );
}

/** 'Paid quarterly' says how often; in 'a weekly paper' the word only names a kind. */
function isAdverb(around: Around): boolean {
  const next = around.tokens[around.last + 1];
  return next === undefined || (next.type !== 0 && !around.is(around.last + 1, 'UNIT'));
}
