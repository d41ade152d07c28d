import { type Base, date, fixed, type Meaning, time } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import { durationValue, UNITS_OF_TIME } from '../units';
import type { Grain } from '../value';
import { followedByCounted, nextIs, previousIs } from './around';

/** Expressions that point from the publication date or from the date narrated before them: 'last week', 'a year earlier', 'that day'. */
const grainOf = (match: Match, name: string): Grain | null => UNITS_OF_TIME[match.num(name)]?.grain ?? null;

const unitAt =
  (offset: number, base: Base) =>
  (match: Match): Meaning | null => {
    const grain = grainOf(match, 'UNIT');
    return grain === null ? null : date({ is: 'unit', grain, offset, base });
  };

const holidayAt =
  (offset: -1 | 1) =>
  (match: Match): Meaning | null => {
    const when = match.meaning('HOLIDAYX')?.when;
    return when?.is === 'field' ? date({ ...when, direction: offset < 0 ? 'past' : 'future', skip: 1 }) : null;
  };

/** 'Two years ago' is a year, 'five days ago' a day: precise to its own unit; a vague count is only past or future. */
const ago =
  (sign: 1 | -1, base: Base) =>
  (match: Match): Meaning | null => {
    const unit = match.num('u');
    const counted = match.num('n');
    if (match.has('n') === match.has('a')) return null;
    const count = match.has('n') ? counted : 1;
    const entry = UNITS_OF_TIME[unit];
    if (entry === undefined) return null;
    if (Number.isNaN(count))
      return base === 'publication' ? fixed('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF') : fixed('DURATION', durationValue(count, unit));
    if (entry.clock === true) return time({ is: 'shift', grain: 'day', by: 0, base });
    const mod = match.has('m') ? modOf(match.word('m')) : undefined;
    const amount = count * entry.per;
    const scaled =
      entry.code === 'Y' ? (Number.isInteger(amount) ? ([amount, 'year'] as const) : ([Math.round(amount * 12), 'month'] as const)) : null;
    const grain: Grain = scaled?.[1] ?? (entry.code === 'M' ? 'month' : entry.code === 'W' ? 'week' : 'day');
    const by = sign * (scaled?.[0] ?? Math.round(amount));
    return date({ is: 'shift', grain, by, base, ...(count === 1 && entry.code === 'Y' ? { comparison: true } : {}) }, mod);
  };

const modOf = (word: string): 'MORE_THAN' | 'LESS_THAN' | 'APPROX' =>
  word.startsWith('more') || word === 'over' || word === 'least'
    ? 'MORE_THAN'
    : word.startsWith('less') || word === 'under'
      ? 'LESS_THAN'
      : 'APPROX';

const AGO_COUNT = '( m:APPROX )? ( m:more|less than )? a:a|an? n:COUNT? more? u:UNIT|UNITS';

/** 'Well over 20 years ago', 'at least two months ago'. */
const AT_LEAST_COUNT = '( well|just|at )? m:over|under|least n:COUNT u:UNIT|UNITS';

const yearAgoQuarter = (match: Match): Meaning => {
  const nth = match.num('n');
  const base = Number.isNaN(nth)
    ? ({ is: 'unit', grain: 'quarter', offset: 0, base: 'reported' } as const)
    : ({ is: 'field', field: { field: 'quarter', nth } } as const);
  return date({ is: 'shift', grain: 'year', by: -1, base });
};

/** 'The year to March'. */
const upToDate = (around: Around): boolean =>
  nextIs(around, ['to']) && ['DAYX', 'MONTHX', 'WEEKDAYX'].some(type => around.is(around.last + 2, type));

/** 'The year ended March 31' is a length; 'the year' alone is the year of the text. */
const isInterval = (around: Around): boolean =>
  upToDate(around) ||
  (around.is(around.first - 1, 'of') && around.tokens[around.first - 2]?.type === 0) ||
  nextIs(around, ['ended', 'ending', 'that', 'which', 'after', 'before', 'following', 'when', 'preceding', '-']);

export const RELATIVE_ROWS: readonly PatternRow[] = [
  { rule: 'nth-unit', pattern: 'the? last|final g:day|week|weekend|month|quarter of|in x:MONTHX|YEARX', as: 'DAYX', meaning: lastUnitOf },
  { rule: 'day-before', pattern: 'the u:day|week|month|year before', as: 'RELX', meaning: besideNarrated(-1), when: endsPhrase },
  { rule: 'day-before', pattern: 'the u:day|week|month|year after', as: 'RELX', meaning: besideNarrated(1), when: endsPhrase },
  {
    rule: 'year-in-words',
    pattern: '#card',
    as: 'YEARX',
    meaning: match => yearInWords(match),
    when: around => previousIs(around, ['in', 'since', 'by', 'until', 'of', 'before', 'after']) && !followedByCounted(around),
  },

  {
    rule: 'today',
    pattern: 'TODAY',
    as: 'DAYX',
    meaning: match => date({ is: 'shift', grain: 'day', by: match.num('TODAY'), base: 'publication' }),
  },
  {
    rule: 'today',
    pattern: 'the day before yesterday',
    as: 'DAYX',
    meaning: () => date({ is: 'shift', grain: 'day', by: -2, base: 'publication' }),
  },
  {
    rule: 'today',
    pattern: 'the day after tomorrow',
    as: 'DAYX',
    meaning: () => date({ is: 'shift', grain: 'day', by: 2, base: 'publication' }),
  },
  {
    rule: 'tonight',
    pattern: 'tonight',
    as: 'TIMEX',
    meaning: () => time({ is: 'time', time: 'NI', of: { is: 'unit', grain: 'day', offset: 0, base: 'publication' } }),
  },
  {
    rule: 'overnight',
    pattern: 'last night',
    as: 'TIMEX',
    meaning: () => time({ is: 'time', time: 'NI', of: { is: 'unit', grain: 'day', offset: -1, base: 'publication' } }),
  },

  { rule: 'last-unit', pattern: 'last|past fiscal? UNIT', as: 'RELX', meaning: unitAt(-1, 'publication') },
  { rule: 'this-unit', pattern: 'this|current fiscal? UNIT', as: 'RELX', meaning: unitAt(0, 'publication') },
  { rule: 'this-unit', pattern: 'the current|present fiscal? UNIT', as: 'RELX', meaning: unitAt(0, 'publication') },
  { rule: 'next-unit', pattern: 'next|coming|upcoming fiscal? UNIT', as: 'RELX', meaning: unitAt(1, 'publication') },
  { rule: 'next-unit', pattern: 'the coming|upcoming fiscal? UNIT', as: 'RELX', meaning: unitAt(1, 'publication') },
  {
    rule: 'last-unit',
    pattern: 'this past weekend',
    as: 'RELX',
    meaning: () => date({ is: 'unit', grain: 'weekend', offset: -1, base: 'publication' }),
  },
  { rule: 'last-unit', pattern: 'this past UNIT', as: 'RELX', meaning: unitAt(-1, 'publication') },
  { rule: 'last-unit', pattern: 'the UNIT before last', as: 'RELX', meaning: unitAt(-2, 'publication') },
  { rule: 'next-unit', pattern: 'the UNIT after next', as: 'RELX', meaning: unitAt(2, 'publication') },
  { rule: 'previous-unit', pattern: 'the? previous|preceding|prior UNIT', as: 'RELX', meaning: unitAt(-1, 'narrated') },
  {
    rule: 'following-unit',
    pattern: 'the following|ensuing|next UNIT',
    as: 'RELX',
    meaning: match =>
      match.num('UNIT') === 3 || match.word('following|ensuing|next') !== 'next'
        ? unitAt(1, 'narrated')(match)
        : fixed('DURATION', durationValue(1, match.num('UNIT'))),
  },
  {
    rule: 'same-unit',
    pattern: 'that same? UNIT',
    as: 'RELX',
    meaning: match => sameUnit(match),
    when: around => !around.is(around.last, 'second') && !around.is(around.last, 'minute'),
  },
  {
    rule: 'same-unit',
    pattern: 'the same UNIT',
    as: 'RELX',
    meaning: match => sameUnit(match),
    when: around => !around.is(around.last, 'second') && !around.is(around.last, 'minute'),
  },
  {
    rule: 'last-unit',
    pattern: 'last|this|next|the|past weekend',
    as: 'RELX',
    meaning: match => {
      const word = match.word('last|this|next|the|past');
      if (word === 'the') return date({ is: 'field', field: { field: 'weekend' } });
      const offset = word === 'last' || word === 'past' ? -1 : word === 'next' ? 1 : 0;
      return offset === 0
        ? date({ is: 'field', field: { field: 'weekend' } })
        : date({ is: 'unit', grain: 'weekend', offset, base: 'publication' });
    },
  },
  {
    rule: 'next-unit',
    pattern: 'this|the coming weekend',
    as: 'RELX',
    meaning: () => date({ is: 'field', field: { field: 'weekend' }, direction: 'future' }),
  },
  {
    rule: 'same-unit',
    pattern: 'that|the same? weekend',
    as: 'RELX',
    meaning: () => date({ is: 'same', grain: 'weekend', otherwise: 'PAST_REF' }),
    when: around => !around.is(around.first, 'the') || around.last > around.first + 1,
  },
  {
    rule: 'the-unit',
    pattern: 'the full|entire|whole|first? year',
    as: 'RELX',
    meaning: () => date({ is: 'unit', grain: 'year', offset: 0, base: 'publication' }),
    when: around => !isInterval(around) && around.last > around.first + 1,
  },
  {
    rule: 'the-unit',
    pattern: 'the year',
    as: 'RELX',
    meaning: () => date({ is: 'unit', grain: 'year', offset: 0, base: 'publication' }),
    when: around => !isInterval(around) && !nextIs(around, ["'"]),
  },
  {
    rule: 'the-unit',
    pattern: 'the fiscal year',
    as: 'RELX',
    meaning: () => date({ is: 'unit', grain: 'year', offset: 0, base: 'publication' }),
    when: around => !isInterval(around),
  },
  {
    rule: 'the-unit',
    pattern: 'the week|month',
    as: 'RELX',
    meaning: match => date({ is: 'unit', grain: match.word('week|month') === 'week' ? 'week' : 'month', offset: 0, base: 'publication' }),
    when: around => !isInterval(around) && !nextIs(around, ["'"]),
  },
  {
    rule: 'interval',
    pattern: 'the year|month|week',
    as: 'DURX',
    meaning: match => fixed('DURATION', { year: 'P1Y', month: 'P1M', week: 'P1W' }[match.word('year|month|week')] ?? 'P1Y'),
    when: around => nextIs(around, ['ended', 'ending', 'before', 'after', 'following']) || upToDate(around),
  },
  {
    rule: 'this-quarter',
    pattern: 'the quarter',
    as: 'RELX',
    meaning: () => date({ is: 'unit', grain: 'quarter', offset: 0, base: 'reported' }),
    when: around => !nextIs(around, ['-']),
  },
  {
    rule: 'latest-quarter',
    pattern: 'the latest|recent quarter|period',
    as: 'RELX',
    meaning: () => date({ is: 'unit', grain: 'quarter', offset: 0, base: 'reported' }),
  },
  {
    rule: 'latest-unit',
    pattern: 'the latest fiscal? year|month|week',
    as: 'RELX',
    meaning: match => date({ is: 'unit', grain: match.word('year|month|week') as Grain, offset: -1, base: 'publication' }),
  },
  {
    rule: 'year-ago-quarter',
    pattern: 'the? year - ago|earlier fiscal? ( n:ORDINAL )? -? quarter|period',
    as: 'RELX',
    meaning: yearAgoQuarter,
  },
  {
    rule: 'year-ago-quarter',
    pattern: 'the? year - ago|earlier QUARTERX',
    as: 'RELX',
    meaning: match => {
      const base = match.meaning('QUARTERX')?.when;
      return base === undefined ? null : date({ is: 'shift', grain: 'year', by: -1, base });
    },
  },
  {
    rule: 'year-ago',
    pattern: 'year - ago|earlier',
    as: 'RELX',
    meaning: () => date({ is: 'shift', grain: 'year', by: -1, base: 'narrated', comparison: true }),
  },
  {
    rule: 'year-end',
    pattern: "the? year|month ( ' s )? -? end",
    as: 'RELX',
    meaning: match =>
      date({ is: 'unit', grain: match.word('year|month') === 'month' ? 'month' : 'year', offset: 0, base: 'publication' }, 'END'),
  },

  {
    rule: 'year-end',
    pattern: 'end of g:year|month',
    as: 'RELX',
    meaning: match => date({ is: 'unit', grain: match.word('g') === 'month' ? 'month' : 'year', offset: 0, base: 'publication' }, 'END'),
  },
  {
    rule: 'mid-week',
    pattern: 'midweek',
    as: 'RELX',
    meaning: () => date({ is: 'unit', grain: 'week', offset: 0, base: 'publication' }, 'MID'),
  },
  { rule: 'last-holiday', pattern: 'the? last|past|previous HOLIDAYX', as: 'HOLIDAYX', meaning: holidayAt(-1) },
  { rule: 'next-holiday', pattern: 'the? next|coming|upcoming|following HOLIDAYX', as: 'HOLIDAYX', meaning: holidayAt(1) },
  {
    rule: 'this-holiday',
    pattern: 'this HOLIDAYX',
    as: 'HOLIDAYX',
    meaning: thisHoliday,
  },

  { rule: 'ago', pattern: `${AGO_COUNT} ago`, as: 'DAYX', meaning: ago(-1, 'publication') },
  {
    rule: 'ago',
    pattern: 'a:a|an? n:COUNT? u:UNIT|UNITS or so ago',
    as: 'DAYX',
    meaning: match => approximately(ago(-1, 'publication')(match)),
  },
  { rule: 'ago', pattern: `${AT_LEAST_COUNT} ago`, as: 'DAYX', meaning: ago(-1, 'publication') },
  { rule: 'from-now', pattern: `${AGO_COUNT} from now|today`, as: 'DAYX', meaning: ago(1, 'publication') },
  { rule: 'from-now', pattern: `${AGO_COUNT} hence`, as: 'DAYX', meaning: ago(1, 'publication') },
  { rule: 'earlier', pattern: `${AGO_COUNT} earlier`, as: 'DAYX', meaning: ago(-1, 'narrated') },
  { rule: 'earlier', pattern: `${AGO_COUNT} before|previously`, as: 'DAYX', meaning: ago(-1, 'narrated'), when: endsPhrase },
  { rule: 'later', pattern: `${AGO_COUNT} later`, as: 'DAYX', meaning: ago(1, 'narrated') },
  { rule: 'later', pattern: `${AGO_COUNT} after|afterward|afterwards`, as: 'DAYX', meaning: ago(1, 'narrated'), when: endsPhrase },
  {
    rule: 'later',
    pattern: 'u:UNITS later|earlier',
    as: 'DURX',
    meaning: match => fixed('DURATION', durationValue(Number.NaN, match.num('u'))),
  },
  {
    rule: 'this-unit',
    pattern: 'full - year',
    as: 'RELX',
    meaning: () => date({ is: 'unit', grain: 'year', offset: 0, base: 'publication' }),
  },
  {
    rule: 'mid-year',
    pattern: 'midyear',
    as: 'RELX',
    meaning: () => date({ is: 'unit', grain: 'year', offset: 0, base: 'publication' }, 'MID'),
  },
  {
    rule: 'mid-year',
    pattern: 'mid - year',
    as: 'RELX',
    meaning: () => date({ is: 'unit', grain: 'year', offset: 0, base: 'publication' }, 'MID'),
  },
];

/** 'A week or so ago'. */
const approximately = (meaning: Meaning | null): Meaning | null => (meaning === null ? null : { ...meaning, mod: 'APPROX' });

function thisHoliday(match: Match): Meaning | null {
  const when = match.meaning('HOLIDAYX')?.when;
  if (when?.is !== 'field') return null;
  return date({ is: 'part', field: when.field, of: { is: 'unit', grain: 'year', offset: 0, base: 'publication' } });
}

/** 'Two days before' at the end of its phrase looks back from the date narrated; 'two days before the vote' is a length. */
function endsPhrase(around: Around): boolean {
  const next = around.tokens[around.last + 1];
  return next === undefined || around.is(around.last + 1, '.') || around.is(around.last + 1, ',') || around.is(around.last + 1, ';');
}

function sameUnit(match: Match): Meaning | null {
  const grain = grainOf(match, 'UNIT');
  return grain === null ? null : date({ is: 'same', grain, otherwise: 'PAST_REF' });
}

function lastUnitOf(match: Match): Meaning | null {
  const of = match.meaning('x')?.when;
  return of === undefined ? null : date({ is: 'part', field: { field: 'nth', grain: match.word('g') as Grain, nth: -1 }, of });
}

function besideNarrated(by: 1 | -1): (match: Match) => Meaning {
  return match => date({ is: 'shift', grain: match.word('u') as Grain, by, base: 'narrated' });
}

/** 'In two thousand and eighteen'. */
function yearInWords(match: Match): Meaning | null {
  const year = match.num('#card');
  return year >= 1900 && year < 2100 ? fixed('DATE', String(year)) : null;
}
