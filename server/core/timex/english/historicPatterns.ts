import type { CalendarNote } from '../basis';
import { date, fixed, type Meaning, type When } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import { daysInMonth } from '../value';
import { followedByCounted, nextIs, previousIs } from './around';

/**
 * Dates as historians and their sources write them: years before and since Christ, both calendars, 'c. 1850', 'the 5th inst.'. Values as
 * in the TIDES 2005 standard (Ferro et al.), on which TIMEX3 rests: 'BC0044', 'BC04' for the 5th century BC, `mod` APPROX for 'c.'. It
 * says nothing of calendars: a day is valued as it is written, and of a day written in both the Gregorian is taken.
 */
const two = (n: number): string => String(n).padStart(2, '0');

/** The ways an era is written; each as elements of a pattern. */
const ERAS = ['ERA', 'e:b|a|c . f:c|d|e ( . ( e .? )? )?'];

const yearIn = (year: number, isBefore: boolean): string =>
  isBefore ? `BC${String(year).padStart(4, '0')}` : String(year).padStart(4, '0');

/** Whether the era is that before Christ; null where the letters do not name an era. */
function isBeforeChrist(match: Match): boolean | null {
  const era = match.word('ERA') || `${match.word('e')}${match.word('f')}`;
  return era === 'bc' || era === 'bce' ? true : era === 'ad' || era === 'ce' ? false : null;
}

const LATEST_AD = 2100;

function eraYear(match: Match): string | null {
  const isBefore = isBeforeChrist(match);
  const year = match.num('y');
  if (isBefore === null || !Number.isInteger(year) || year < 1 || year > (isBefore ? 9999 : LATEST_AD)) return null;
  return yearIn(year, isBefore);
}

const yearOfEra = (match: Match): Meaning | null => {
  const year = eraYear(match);
  return year === null ? null : fixed('DATE', year);
};

function monthOfEra(match: Match): Meaning | null {
  const year = eraYear(match);
  const month = match.num('MONTH');
  const day = match.num('d');
  if (year === null || (match.has('d') && !(day >= 1 && day <= daysInMonth(2000, month)))) return null;
  return fixed('DATE', `${year}-${two(month)}${match.has('d') ? `-${two(day)}` : ''}`);
}

function countOfEra(match: Match): Meaning | null {
  const isBefore = isBeforeChrist(match);
  const nth = match.num('n');
  if (isBefore === null || !(nth >= 1 && nth <= 99)) return null;
  const width = match.word('w').startsWith('c') ? 2 : 1;
  return nth > 10 && width === 1 ? null : fixed('DATE', `${isBefore ? 'BC' : ''}${String(nth - 1).padStart(width, '0')}`);
}

/** 'The 440s BC' are a decade, 'the 300s BC' are written for the century. */
function decadeOfEra(match: Match): Meaning | null {
  const isBefore = isBeforeChrist(match);
  const first = match.num('y');
  if (isBefore === null || !(first >= 10) || first % 10 !== 0) return null;
  const era = isBefore ? 'BC' : '';
  return first % 100 === 0 ? fixed('DATE', `${era}${two(first / 100)}`) : fixed('DATE', `${era}${String(first / 10).padStart(3, '0')}`);
}

const CAPITALS = /(?:BCE?|B\. ?C\.?(?: ?E\.?)?|AD|A\. ?D\.?|CE|C\. ?E\.?)$/;

/** From here on 'BC' behind a year may be British Columbia. */
const BRITISH_COLUMBIA = 1858;

/** The era is in capitals; and where it may be a province, nothing is named after it. */
function isEra(around: Around): boolean {
  const { text, tokens, first, last } = around;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const written = text.slice(Math.max(start, end - LONGEST_ERA), end);
  if (!CAPITALS.test(written)) return false;
  const year = tokens.slice(first, last).find(({ num }) => num >= BRITISH_COLUMBIA && num < 2100);
  const next = tokens[last + 1];
  return year === undefined || written.includes('.') || !written.endsWith('BC') || next === undefined || next.type !== 0;
}

const LONGEST_ERA = 10;

const isAnnoDomini = (around: Around): boolean => {
  const start = around.tokens[around.first]?.start ?? 0;
  return /^(?:AD|A\. ?D\.) ?\d/.test(around.text.slice(start, start + LONGEST_ERA)) && !followedByCounted(around);
};

const NUMERAL = 'y:#small|#integer|#year|#grouped';

/** '30 September 420', 'December of 384': a year of three digits, at the end of its phrase. */
function earlyDate(match: Match): Meaning | null {
  const year = match.num('y');
  const month = match.num('MONTH');
  const day = match.num('d');
  if (!(year >= 100 && year < 1000) || (match.has('d') && !(day >= 1 && day <= daysInMonth(2000, month)))) return null;
  return fixed('DATE', `${yearIn(year, false)}-${two(month)}${match.has('d') ? `-${two(day)}` : ''}`);
}

const endsDate = (around: Around): boolean =>
  around.tokens[around.last + 1] === undefined || nextIs(around, [')', ',', '.', ';', ':', ']', '-']);

/** Part of the first table: with its era a number is a year. */
export const ERA_ROWS: readonly PatternRow[] = [
  ...ERAS.flatMap((era): PatternRow[] => [
    { rule: 'era-year', pattern: `( the year )? ${NUMERAL} ${era}`, as: 'YEARX', meaning: yearOfEra, when: isEra },
    { rule: 'era-day', pattern: `the? d:DAYNUM of? MONTH ,? ${NUMERAL} ${era}`, as: 'DAYX', meaning: monthOfEra, when: isEra },
    { rule: 'era-day', pattern: `MONTH d:DAYNUM ,? ${NUMERAL} ${era}`, as: 'DAYX', meaning: monthOfEra, when: isEra },
    { rule: 'era-month', pattern: `MONTH ,? of? ${NUMERAL} ${era}`, as: 'MONTHX', meaning: monthOfEra, when: isEra },
    {
      rule: 'era-century',
      pattern: `the? n:ORDINAL -? w:century|centuries|millennium|millennia ${era}`,
      as: 'CENTURYX',
      meaning: countOfEra,
      when: isEra,
    },
    { rule: 'era-decade', pattern: `the? y:#integer ~s ${era}`, as: 'DECADEX', meaning: decadeOfEra, when: isEra },
    { rule: 'era-decade', pattern: `the? y:#decade ${era}`, as: 'DECADEX', meaning: decadeOfEra, when: isEra },
  ]),
  { rule: 'era-year', pattern: `ERA ${NUMERAL}`, as: 'YEARX', meaning: yearSinceChrist, when: isAnnoDomini },
  { rule: 'era-year', pattern: `e:a . f:d . ${NUMERAL}`, as: 'YEARX', meaning: yearSinceChrist, when: isAnnoDomini },
  { rule: 'early-day', pattern: 'the? d:DAYNUM of? MONTH ,? y:#integer', as: 'DAYX', meaning: earlyDate, when: endsDate },
  { rule: 'early-day', pattern: 'MONTH d:DAYNUM , y:#integer', as: 'DAYX', meaning: earlyDate, when: endsDate },
  { rule: 'early-month', pattern: 'MONTH of? y:#integer', as: 'MONTHX', meaning: earlyDate, when: endsDate },
  { rule: 'two-calendars', pattern: 'the? s:#slash of? MONTH .? ,? YEAR', as: 'DAYX', meaning: bothCalendars },
  { rule: 'two-calendars', pattern: 'a:#small [|( b:#small ]|) of? MONTH .? ,? YEAR', as: 'DAYX', meaning: bothCalendars },
  { rule: 'two-calendars', pattern: 'MONTH .? a:#small [|( b:#small ]|) ,? YEAR', as: 'DAYX', meaning: bothCalendars },
  { rule: 'two-calendars', pattern: 'MONTH .? s:#slash ,? YEAR', as: 'DAYX', meaning: bothCalendars },
];

function yearSinceChrist(match: Match): Meaning | null {
  const year = match.num('y');
  return year >= 1 && year <= LATEST_AD ? fixed('DATE', yearIn(year, false)) : null;
}

/** Days the Gregorian calendar has been ahead of the Julian, from 1582 until our century. */
const LEAST_AHEAD = 10;
const MOST_AHEAD = 13;

const fixedIn = (value: string, calendar: CalendarNote): Meaning => date({ is: 'fixed', value, calendar });

/** '10/23 June 1812', '10 (23) June 1812': the tenth by the Julian calendar, the 23rd by the Gregorian. */
function bothCalendars(match: Match): Meaning | null {
  const packed = match.has('s') ? match.num('s') : match.num('a') * 100 + match.num('b');
  const [julian, gregorian] = [Math.floor(packed / 100), packed % 100];
  const month = match.num('MONTH');
  const year = match.num('YEAR');
  const ahead = gregorian - julian;
  if (ahead < LEAST_AHEAD || ahead > MOST_AHEAD || gregorian > daysInMonth(year, month)) return null;
  return fixedIn(`${year}-${two(month)}-${two(gregorian)}`, 'two-calendars');
}

/** Old Style and New Style, as they are marked. */
const STYLES = ['s:o|n . z:s .?', 's:old|new z:style', 's:os|ns'];

const isOldStyle = (match: Match): boolean => match.word('s').startsWith('o');

interface YearlessDay {
  readonly month: number;
  readonly day: number;
}

function yearlessOf(when: When | undefined): YearlessDay | null {
  if (when?.is !== 'field' || when.field.field !== 'month' || when.field.day === undefined || when.direction !== undefined) return null;
  return { month: when.field.month, day: when.field.day };
}

const yearOf = (match: Match): number => {
  const when = match.meaning('y')?.when;
  return when === undefined ? match.num('y') : when.is === 'fixed' ? Number(when.value) : Number.NaN;
};

/** '25 October [O.S. 7 November] 1917', and without a mark where the two are as far apart as the calendars. */
function twoDays(match: Match): Meaning | null {
  const [first, second] = [yearlessOf(match.meaning('a')?.when), yearlessOf(match.meaning('b')?.when)];
  const year = yearOf(match);
  if (first === null || second === null || !Number.isInteger(year) || first.day > daysInMonth(year, first.month)) return null;
  if (match.word('s') === '' && !areOneDay(first, second)) return null;
  return fixedIn(`${String(year).padStart(4, '0')}-${two(first.month)}-${two(first.day)}`, 'two-days');
}

/** '7 November 1917 (O.S. 25 October)'. */
function dayAndOther(match: Match): Meaning | null {
  const when = match.meaning('a')?.when;
  const second = yearlessOf(match.meaning('b')?.when);
  const [, month, day] = when?.is === 'fixed' ? (/^\d{4}-(\d\d)-(\d\d)$/.exec(when.value ?? '') ?? []) : [];
  if (when?.is !== 'fixed' || when.value === null || second === null || day === undefined) return null;
  if (match.word('s') === '' && !areOneDay({ month: Number(month), day: Number(day) }, second)) return null;
  return fixedIn(when.value, 'two-days');
}

function areOneDay(a: YearlessDay, b: YearlessDay): boolean {
  const days = Math.abs(dayOfYear(a) - dayOfYear(b));
  const apart = Math.min(days, 365 - days);
  return apart >= LEAST_AHEAD && apart <= MOST_AHEAD;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const dayOfYear = ({ month, day }: YearlessDay): number => (DAYS_BEFORE[month - 1] ?? 0) + day;

function styled(match: Match): Meaning | null {
  const meaning = match.meaning('a');
  if (meaning?.when.is !== 'fixed' || meaning.when.value === null) return null;
  return isOldStyle(match) ? { ...meaning, when: { ...meaning.when, calendar: 'old-style' } } : meaning;
}

/** '5th inst.': a day of the month the text was written in, of the last, of the next. */
function dayOfLetter(match: Match): Meaning | null {
  const day = match.num('d');
  if (!(day >= 1 && day <= 31)) return null;
  return date({
    is: 'part',
    field: { field: 'dayOfMonth', day },
    of: { is: 'unit', grain: 'month', offset: match.num('m'), base: 'letter' },
  });
}

/** 'The 5th instant', not 'the 5th instant replay'. */
const isLetterMonth = (around: Around): boolean =>
  around.is(around.last, '.') ||
  nextIs(around, ['.']) ||
  (previousIs(around, ['on', 'of', 'by', 'since', 'until', 'till', 'before', 'after', 'dated', 'to', 'and', 'from']) &&
    around.tokens[around.last + 1]?.type !== 0) ||
  around.tokens[around.last + 1] === undefined;

/** Part of the second table. */
export const LETTER_ROWS: readonly PatternRow[] = [
  {
    rule: 'day-of-letter',
    pattern: '( WEEKDAYANY .? ,? )? the? d:#ordinal .? of? m:LETTERMONTH',
    as: 'DAYX',
    meaning: dayOfLetter,
    when: isLetterMonth,
  },
];

/** Part of the third table: of dates that are composed. */
export const CALENDAR_ROWS: readonly PatternRow[] = [
  ...['', ...STYLES.map(style => `${style} ,?`)].flatMap((style): PatternRow[] => [
    { rule: 'two-days', pattern: `a:DAYX [|( ${style} b:DAYX ]|) ,? y:YEARX|YEAR`, as: 'DAYX', meaning: twoDays },
    { rule: 'two-days', pattern: `a:DAYX [|( ${style} b:DAYX ]|)`, as: 'DAYX', meaning: dayAndOther },
  ]),
  ...STYLES.flatMap((style): PatternRow[] => [
    { rule: 'two-days', pattern: `a:DAYX [|( b:DAYX ,? ${style} ]|) ,? y:YEARX|YEAR`, as: 'DAYX', meaning: twoDays },
    { rule: 'two-days', pattern: `a:DAYX [|( b:DAYX ,? ${style} ]|)`, as: 'DAYX', meaning: dayAndOther },
    { rule: 'old-style', pattern: `a:DAYX|MONTHX [|( ${style} ]|)`, as: 'DAYX', meaning: styled },
    { rule: 'old-style', pattern: `a:DAYX|MONTHX ,? ${style}`, as: 'DAYX', meaning: styled },
    { rule: 'old-style', pattern: `a:DAYX [|( ${style} ]|) y:YEARX|YEAR`, as: 'DAYX', meaning: styledDay },
  ]),
  {
    rule: 'circa',
    pattern: 'c|ca|circa|cca .? x:YEARX|YEAR|DAYX|MONTHX|DECADEX|CENTURYX',
    as: 'DAYX',
    meaning: aboutDate,
    when: isCirca,
  },
  {
    rule: 'circa',
    pattern: 'c|ca|circa . x:#integer',
    as: 'DAYX',
    meaning: match => (match.num('x') >= 100 && match.num('x') < 1000 ? fixed('DATE', yearIn(match.num('x'), false), 'APPROX') : null),
    when: around =>
      isCirca(around) && (around.tokens[around.last + 1] === undefined || nextIs(around, [')', ',', '.', ';', '-', 'by', 'in'])),
  },
];

/** '25 October (O.S.) 1917'. */
function styledDay(match: Match): Meaning | null {
  const first = yearlessOf(match.meaning('a')?.when);
  const year = yearOf(match);
  if (first === null || !Number.isInteger(year)) return null;
  const value = `${String(year).padStart(4, '0')}-${two(first.month)}-${two(first.day)}`;
  return isOldStyle(match) ? fixedIn(value, 'old-style') : fixed('DATE', value);
}

function aboutDate(match: Match): Meaning | null {
  const meaning = match.meaning('x');
  if (meaning !== undefined) return { ...meaning, mod: 'APPROX' };
  const year = match.num('x');
  return Number.isInteger(year) ? fixed('DATE', yearIn(year, false), 'APPROX') : null;
}

/** In small letters: 'c. 1850' and 'ca. 1850', not 'Vitamin C' nor 'Sacramento, CA'. */
function isCirca(around: Around): boolean {
  const start = around.tokens[around.first]?.start ?? 0;
  return /^(?:c|C\.|ca|Ca\.|[Cc]irca|cca)(?![A-Za-z])/.test(around.text.slice(start, start + 6)) ||
    /^c\d{4}/.test(around.text.slice(start, start + 5))
    ? !followedByCounted(around)
    : false;
}
