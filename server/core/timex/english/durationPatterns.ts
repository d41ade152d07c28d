import { date, fixed, type Meaning } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import type { TimexMod } from '../types';
import { durationValue, UNITS_OF_TIME } from '../units';
import { nextIs, previousIs } from './around';

/** Lengths of time: 'more than two years', 'the past decade', '16-year'. */
const MODS: readonly (readonly [pattern: string, mod: TimexMod])[] = [
  ['more than', 'MORE_THAN'],
  ['longer than', 'MORE_THAN'],
  ['just? less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['about|around|approximately|roughly|some', 'APPROX'],
  ['nearly|almost', 'LESS_THAN'],
];

const counted = (match: Match): Meaning | null => {
  const unit = match.num('u');
  return fixed('DURATION', durationValue(match.has('n') ? match.num('n') : 1, unit));
};

const withMod =
  (mod: TimexMod) =>
  (match: Match): Meaning | null => {
    const meaning = counted(match);
    return meaning === null ? null : { ...meaning, mod };
  };

const IN_LENGTH = [
  'for',
  'within',
  'in',
  'after',
  'over',
  'about',
  'nearly',
  'almost',
  'least',
  'than',
  'of',
  'spent',
  'took',
  'takes',
  'take',
  'lasted',
  'lasts',
  'last',
  'spend',
  'under',
  'every',
  'roughly',
  'around',
  'only',
  'just',
] as const;

/** 'A quarter of the market', 'a second group', 'a minute' in idioms: units that count something else. */
export const isLength = (around: Around): boolean =>
  !around.is(around.last, 'second') && !(around.is(around.last, 'quarter') && nextIs(around, ['of', 'century', '-', 'point']));

const isAge = (around: Around): boolean =>
  nextIs(around, ['old', 'olds', '-']) &&
  (nextIs(around, ['old', 'olds']) || around.is(around.last + 2, 'old') || around.is(around.last + 2, 'olds'));

const notAge = (around: Around): boolean => !isAge(around) && !around.is(around.first - 1, 'aged');

/** What has lasted as long as it is old: the age of these is a length of time, that of people and buildings is not marked. */
const AGED_THINGS =
  `truce war civil conflict insurgency siege strike ceasefire cease government law embargo sanctions dispute agreement treaty ban
  campaign crisis occupation uprising rebellion feud standoff program programme policy investigation trial case tradition regime peace deal
  blockade boycott career marriage battle struggle search hunt recession drought`.split(/\s+/);

export const DURATION_ROWS: readonly PatternRow[] = [
  {
    rule: 'standing',
    pattern: 'n:COUNT - u:UNIT - old',
    as: 'DURX',
    meaning: counted,
    when: around => AGED_THINGS.some(word => around.is(around.last + 1, word)),
  },
  { rule: 'age', pattern: 'n:COUNT -? u:UNIT|UNITS -? old|olds|age', as: 'AGEX', meaning: () => fixed('DURATION', 'PXY') },
  { rule: 'age', pattern: 'n:COUNT u:UNITS of age', as: 'AGEX', meaning: () => fixed('DURATION', 'PXY') },
  {
    rule: 'count-unit',
    pattern: 'n:COUNT -? KIND? u:UNITS',
    as: 'DURX',
    meaning: counted,
    when: around => !isShare(around),
  },
  { rule: 'another-unit', pattern: 'another u:UNIT', as: 'DURX', meaning: counted, when: around => isLength(around) && notAge(around) },
  { rule: 'another-unit', pattern: 'another|additional n:COUNT u:UNITS', as: 'DURX', meaning: counted },
  { rule: 'another-unit', pattern: 'an additional n:COUNT u:UNITS', as: 'DURX', meaning: counted },
  {
    rule: 'count-unit',
    pattern: 'couple of? u:UNITS',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(Number.NaN, match.num('u'))),
  },
  {
    rule: 'span',
    pattern: 'the past|last|next couple of? u:UNITS',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(Number.NaN, match.num('u'))),
  },
  {
    rule: 'span',
    pattern: 'the? n:COUNT past|last|next|coming|upcoming|previous|following|preceding u:UNITS',
    as: 'DURX',
    meaning: counted,
  },
  { rule: 'half-unit', pattern: 'half - u:UNIT', as: 'DURX', meaning: match => fixed('DURATION', durationValue(0.5, match.num('u'))) },
  {
    rule: 'past-units',
    pattern: 'the intervening|ensuing|coming u:UNITS',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(Number.NaN, match.num('u'))),
  },
  {
    rule: 'past-units',
    pattern: 'the u:UNITS to come',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(Number.NaN, match.num('u'))),
  },
  { rule: 'count-unit', pattern: 'n:COUNT -? u:UNIT', as: 'DURX', meaning: counted, when: notOrdinalPlace },
  { rule: 'count-unit', pattern: 'n:COUNT -? u:UNIT|UNITS - long', as: 'DURX', meaning: counted },
  { rule: 'count-unit', pattern: 'n:COUNT u:UNITS|UNIT and? n2:COUNT u2:UNITS|UNIT', as: 'DURX', meaning: joined },
  { rule: 'count-unit', pattern: 'n:COUNT u:UNITS|UNIT , n2:COUNT u2:UNITS|UNIT', as: 'DURX', meaning: joined },
  { rule: 'unit-long', pattern: 'LONGWORD', as: 'DURX', meaning: match => fixed('DURATION', durationValue(1, match.num('LONGWORD'))) },
  { rule: 'unit-long', pattern: 'u:UNIT - long', as: 'DURX', meaning: counted },
  {
    rule: 'unit-long',
    pattern: 'u:UNITS - long',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(Number.NaN, match.num('u'))),
  },
  {
    rule: 'one-unit',
    pattern: 'a|an|one full|whole? u:UNIT',
    as: 'DURX',
    meaning: counted,
    when: around =>
      isLength(around) &&
      notAge(around) &&
      (around.is(around.first, 'one') || around.last > around.first + 1 || previousIs(around, IN_LENGTH)),
  },
  {
    rule: 'one-unit',
    pattern: 'a|an u:UNIT',
    as: 'DURX',
    meaning: counted,
    when: around => isLength(around) && nextIs(around, ['after', 'before']),
  },
  { rule: 'mod-count-unit', pattern: 'n:COUNT -? plus -? u:UNITS|UNIT', as: 'DURX', meaning: withMod('MORE_THAN') },
  { rule: 'one-unit', pattern: 'n:COUNT u:UNIT|UNITS and a half', as: 'DURX', meaning: andHalf },
  { rule: 'span', pattern: 'the? past|last|next|coming u:UNIT and a half', as: 'DURX', meaning: andHalf },
  { rule: 'share-of-unit', pattern: 'a? quarter of a|an u:UNIT', as: 'DURX', meaning: shareOf(0.25), when: isHourOrMore },
  { rule: 'share-of-unit', pattern: 'a quarter - hour|century', as: 'DURX', meaning: shareOf(0.25) },
  { rule: 'share-of-unit', pattern: 'a quarter hour|century', as: 'DURX', meaning: shareOf(0.25) },
  { rule: 'share-of-unit', pattern: '#card - quarters of an u:UNIT', as: 'DURX', meaning: shareOf(0.75) },
  {
    rule: 'whole-unit',
    pattern: 'all u:UNIT long?',
    as: 'DURX',
    meaning: counted,
    when: around => ['day', 'week', 'month', 'year'].some(word => around.is(around.first + 1, word)),
  },
  { rule: 'nights', pattern: 'n:COUNT consecutive|straight|more? nights', as: 'DURX', meaning: nights },
  {
    rule: 'one-unit',
    pattern: 'half a|an u:UNIT',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(0.5, match.num('u'))),
    when: isLength,
  },
  {
    rule: 'one-unit',
    pattern: 'a half - u:UNIT',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(0.5, match.num('u'))),
    when: isLength,
  },
  {
    rule: 'one-unit',
    pattern: 'a|an u:UNIT and a half',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(1.5, match.num('u'))),
    when: isLength,
  },
  {
    rule: 'one-unit',
    pattern: 'a u:UNIT or #card|so',
    as: 'DURX',
    meaning: match => ({ ...fixed('DURATION', durationValue(1, match.num('u'))), mod: 'APPROX' }),
  },
  ...MODS.flatMap(([pattern, mod]): PatternRow[] => [
    {
      rule: 'mod-count-unit',
      pattern: `${pattern} n:COUNT -? more? u:UNITS|UNIT`,
      as: 'DURX',
      meaning: withMod(mod),
      when: around => notAge(around) && !isShare(around),
    },
    {
      rule: 'mod-count-unit',
      pattern: `${pattern} n:COUNT u:UNITS|UNIT and n2:COUNT u2:UNITS|UNIT`,
      as: 'DURX',
      meaning: match => {
        const meaning = joined(match);
        return meaning === null ? null : { ...meaning, mod };
      },
    },
    {
      rule: 'mod-one-unit',
      pattern: `${pattern} a|an u:UNIT`,
      as: 'DURX',
      meaning: withMod(mod),
      when: around => isLength(around) && notAge(around),
    },
    { rule: 'mod-span', pattern: `${pattern} the past|last|next n:COUNT u:UNITS`, as: 'DURX', meaning: withMod(mod) },
  ]),
  {
    rule: 'over-count-unit',
    pattern: 'over a|an u:UNIT',
    as: 'DURX',
    meaning: withMod('MORE_THAN'),
    when: around => isLength(around) && previousIs(around, ['just', 'for', 'last', 'lasted', 'after', 'in', 'of', 'took', 'well']),
  },
  {
    rule: 'over-count-unit',
    pattern: 'over n:COUNT u:UNITS',
    as: 'DURX',
    meaning: withMod('MORE_THAN'),
    when: around => previousIs(around, ['just', 'for', 'last', 'lasted', 'after', 'in', 'of', 'took', 'well']),
  },
  {
    rule: 'span',
    pattern:
      'the past|last|next|coming|upcoming|previous|following|preceding|first|final|latest|early|recent|initial n:COUNT more? u:UNITS ( or so )?',
    as: 'DURX',
    meaning: counted,
  },
  { rule: 'span', pattern: 'past|last|next|coming|upcoming|previous|following|first|final n:COUNT u:UNITS', as: 'DURX', meaning: counted },
  { rule: 'the-count-unit', pattern: 'the n:COUNT u:UNITS', as: 'DURX', meaning: counted },
  { rule: 'span', pattern: 'the n:COUNT - u:UNIT', as: 'DURX', meaning: () => null },
  {
    rule: 'past-unit',
    pattern: 'the past|last u:UNIT',
    as: 'DURX',
    meaning: counted,
    when: around =>
      !around.is(around.last, 'second') &&
      !around.is(around.last, 'minute') &&
      previousIs(around, ['over', 'for', 'in', 'during', 'within', 'throughout', 'across']),
  },
  {
    rule: 'past-unit',
    pattern: 'the past|last u:UNIT',
    as: 'RELX',
    meaning: match => {
      const grain = UNITS_OF_TIME[match.num('u')]?.grain;
      return grain === undefined ? null : date({ is: 'unit', grain, offset: -1, base: 'publication' });
    },
  },
  { rule: 'span', pattern: 'each|all of the past|last|next? n:COUNT u:UNITS', as: 'DURX', meaning: counted },
  {
    rule: 'past-units',
    pattern: 'the past|last|next|coming|previous|following|early|first|final|recent u:UNITS',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(Number.NaN, match.num('u'))),
  },
  {
    rule: 'recent-units',
    pattern: 'recent|following|previous u:UNITS',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(Number.NaN, match.num('u'))),
  },
  { rule: 'coming-units', pattern: 'coming u:UNITS', as: 'DURX', meaning: () => fixed('DATE', 'FUTURE_REF') },
  { rule: 'span', pattern: 'recent u:UNITS and|or u2:UNITS', as: 'DURX', meaning: () => fixed('DATE', 'PAST_REF') },
  {
    rule: 'span',
    pattern: 'the u:UNITS ahead',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(Number.NaN, match.num('u'))),
  },
  {
    rule: 'the-units',
    pattern: 'the u:UNITS',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(Number.NaN, match.num('u'))),
    when: around =>
      !around.is(around.last, 'quarters') &&
      previousIs(around, ['over', 'in', 'through', 'during', 'for', 'of']) &&
      !around.is(around.last, 'seconds') &&
      around.is(around.first - 1, 'over'),
  },
  {
    rule: 'units',
    pattern: 'u:UNITS',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(Number.NaN, match.num('u'))),
    when: around =>
      !around.is(around.last, 'quarters') &&
      !around.is(around.last, 'seconds') &&
      !isRecord(around) &&
      !around.is(around.first - 1, '-') &&
      !around.is(around.first - 1, "'"),
  },
  {
    rule: 'a-while',
    pattern: 'a long? while|time',
    as: 'DURX',
    meaning: () => fixed('DURATION', 'PXX'),
    when: around => around.is(around.last, 'while') && previousIs(around, ['for', 'in', 'after', 'quite', 'take', 'took']),
  },
];

/** 'Agendas and minutes', 'the minutes of the meeting': what was written down. */
const isRecord = (around: Around): boolean =>
  around.is(around.last, 'minutes') &&
  !previousIs(around, ['in', 'within', 'for', 'of', 'by', 'just', 'only', 'took', 'takes', 'take', 'lasted', 'over', 'after']) &&
  !nextIs(around, ['later', 'before', 'after', 'ago', 'earlier', 'away', 'apart', 'long', 'to', 'from', 'into']);

/** 'One day' as some time, and 'the one minute man', are not lengths; a count of more is. */
function notOrdinalPlace(around: Around): boolean {
  if (around.is(around.first, '#year') && !around.is(around.first + 1, '-')) return false;
  return notAge(around) && !around.is(around.last, 'second') && !(around.is(around.last, 'quarter') && !around.is(around.first + 1, '-'));
}

function andHalf(match: Match): Meaning | null {
  const count = match.has('n') ? match.num('n') : 1;
  return Number.isInteger(count) ? fixed('DURATION', durationValue(count + 0.5, match.num('u'))) : null;
}

/** 'A quarter of an hour', 'a quarter century'. */
function shareOf(share: number) {
  return (match: Match): Meaning => {
    const unit = match.has('u') ? match.num('u') : match.word('hour|century') === 'hour' ? HOUR : CENTURY;
    return fixed('DURATION', durationValue(share, unit));
  };
}

const HOUR = 2;
const CENTURY = 10;

function isHourOrMore(around: Around): boolean {
  return ['hour', 'century', 'year', 'decade'].some(word => around.is(around.last, word));
}

function nights(match: Match): Meaning {
  const count = match.num('n');
  return fixed('DURATION', Number.isNaN(count) ? 'PXD' : `P${count}D`);
}

function joined(match: Match): Meaning | null {
  const first = durationValue(match.num('n'), match.num('u'));
  const second = durationValue(match.num('n2'), match.num('u2'));
  if (first.includes('X') || second.includes('X')) return null;
  if (first.startsWith('PT') && second.startsWith('PT')) return fixed('DURATION', first + second.slice(2));
  return fixed('DURATION', first + second.slice(1));
}

/** 'Three-quarters of its food'. */
const isShare = (around: Around): boolean =>
  (around.is(around.last, 'quarters') || around.is(around.last, 'quarter')) && (around.is(around.last - 1, '-') || nextIs(around, ['of']));
