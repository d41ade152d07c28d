import { date, fixed, type Meaning } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import { followedByCounted, nextIs, previousIs } from './around';
import { isOtherNumber } from './notYears';
import { YEAR_SIGNS } from './signs';

const yearOf = (match: Match): Meaning => fixed('DATE', String(match.num('YEAR')).padStart(4, '0'));

/** '1649/50' by itself: winter belongs to both years, and the later is the one we count. */
const doubleYear = (match: Match): Meaning => date({ is: 'fixed', value: String(match.num('#doubleyear')), calendar: 'double-year' });

/** A number of four digits is a year unless something is counted or numbered with it. */
function isYear(around: Around): boolean {
  const { tokens, first, last } = around;
  const next = tokens[last + 1];
  if (next?.glued && !around.is(last + 1, 'CLOSING') && !isGluedSentence(around)) return false;
  if (around.is(last + 1, 'ZONE') || isOtherNumber(around)) return false;
  const token = tokens[first];
  const value = token?.num ?? 0;
  const isOurs = value >= 1900 && value < 2050;
  if (around.is(last + 1, 'ERA') && !isOurs) return false;
  const previous = tokens[first - 1];
  if (previous === undefined) return true;
  if (token?.glued === true && (!around.is(first - 1, 'OPENING') || around.is(first - 2, 'NUMBER')) && !isBehindStop(around)) return false;
  if (isOurs) return true;
  if (isPlural(around) && !previousIs(around, ['in', 'since', 'until', 'till', 'by', 'during', 'circa'])) return false;
  return previousIs(around, YEAR_SIGNS) || around.is(first - 1, 'OPENING') || isBehindStop(around);
}

/** 'A survey of 1709 children', 'out of 1250 letters': a plural that no table knows is behind it. */
const isPlural = ({ text, tokens, last }: Around): boolean => {
  const next = tokens[last + 1];
  return next?.type === 0 && /^[a-z-]{3,}(?:s|ren)$/.test(text.slice(next.start, Math.min(next.end, next.start + 24)));
};

/** '(b. 1790)', 'd. 1850', 'fl. 1610'. */
const isBehindStop = (around: Around): boolean =>
  around.is(around.first - 1, '.') && ['b', 'd', 'fl', 'r'].some(word => around.is(around.first - 2, word));

/** 'In 2016the council met', 'since 2015The': the next word is glued to it. */
const isGluedSentence = (around: Around): boolean => {
  const { text, tokens, last } = around;
  const end = tokens[last]?.end ?? 0;
  return (
    previousIs(around, ['in', 'since', 'until', 'during', 'by', 'of', 'before', 'after']) &&
    /^(?:[A-Z][a-z]+|the|a|an|and|he|she|it|they|we|but|as|when|where|which|who|was|were|is)\b/.test(text.slice(end, end + 16))
  );
};

/** 'In his mid-30s' is an age. */
const previousBeforeMid = (around: Around): boolean =>
  around.is(around.first - 1, '-') && ['his', 'her', 'their', 'my'].some(word => around.is(around.first - 3, word));

const isTwoDigits = ({ tokens, last }: Around): boolean => (tokens[last]?.end ?? 0) - (tokens[last]?.start ?? 0) === 2;

/** 'Since '68'; below 32 only behind a word that a year follows, for such a number may be anything. */
const isShortYear = (around: Around): boolean =>
  isTwoDigits(around) &&
  !around.is(around.last + 1, "'") &&
  ((around.tokens[around.last]?.num ?? 0) >= 32 ||
    previousIs(around, ['in', 'of', 'since', 'until', 'till', 'by', 'from', 'back', 'during']));

const endsPhrase = (around: Around): boolean =>
  around.tokens[around.last + 1] === undefined ||
  nextIs(around, ['.', ',', ';', ':', ')', '?', '!', '"', 'when', 'in', 'at', 'and', 'was', 'that', 'the', 'he', 'she', 'they', 'with']);

const shortYear = (match: Match): Meaning => date({ is: 'shortYear', digits: match.num('yy') });

function fiscalYear(match: Match): Meaning | null {
  const given = match.num('y');
  const year = given < 100 ? 2000 + given : given;
  return year >= 1900 && year < 2100 ? fixed('DATE', String(year)) : null;
}

/** Years, decades and centuries, as they are written. */
export const YEAR_ROWS: readonly PatternRow[] = [
  { rule: 'double-year', pattern: '#doubleyear', as: 'YEARX', meaning: doubleYear },
  { rule: 'year', pattern: 'YEAR', as: 'YEARX', meaning: yearOf, when: isYear },
  { rule: 'fiscal-year', pattern: 'fiscal|calendar|cy|fy year? YEAR', as: 'YEARX', meaning: yearOf },
  { rule: 'year', pattern: 'the year YEAR', as: 'YEARX', meaning: yearOf },
  {
    rule: 'year-in-words',
    pattern: 'the year y:#card',
    as: 'YEARX',
    meaning: match => (match.num('y') >= 1000 && match.num('y') < 2100 ? fixed('DATE', String(match.num('y'))) : null),
  },
  { rule: 'year-period', pattern: 'the YEAR period', as: 'YEARX', meaning: match => date({ is: 'period', year: match.num('YEAR') }) },
  {
    rule: 'short-year',
    pattern: "' ~yy:#integer|#small",
    as: 'YEARX',
    meaning: shortYear,
    when: around => around.tokens[around.first]?.glued === false && !followedByCounted(around) && isShortYear(around),
  },
  {
    rule: 'season-short-year',
    pattern: "the? SEASON of? ' ~yy:#integer|#small",
    as: 'SEASONX',
    meaning: match => date({ is: 'shortYear', digits: match.num('yy'), season: match.num('SEASON') }),
    when: isTwoDigits,
  },
  {
    rule: 'season-short-year',
    pattern: 'the SEASON of yy:#integer|#small',
    as: 'SEASONX',
    meaning: match => date({ is: 'shortYear', digits: match.num('yy'), season: match.num('SEASON'), needsNarrated: true }),
    when: around => isTwoDigits(around) && !followedByCounted(around) && endsPhrase(around),
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
