import {
  atGrain,
  dayNumber,
  daysInMonth,
  firstDay,
  formatMoment,
  type Grain,
  lastDay,
  parseMoment,
  weekMoment,
} from '../../server/core/timex/index';

/**
 * Phrase files that value dates in other notations, put into TIMEX3 terms fairly. A value is right where any reading the file allows
 * agrees with it, and these say the same:
 * - a stretch from one date to another is right where one expression covers it or two name its ends, the second included or not;
 * - TIMEX3 values 'the next three days' and 'in two weeks' as lengths: a length is right that leads from the file's reference to its date;
 * - TIMEX3 values 'two weeks ago' to its own unit: a week is right that holds the file's day where the phrase names weeks;
 * - TIMEX3 values 'the end of April' as April with a modifier: it is right where that part of April is the stretch;
 * - Jewish days begin on the evening before the day that has their name;
 * - a time with a zone is the same moment in the file's own;
 * - a vague count ('a few days'), which the files make up a number for, is right as vague;
 * - the files' reference has an hour, which a newspaper's date has not: a bare time of day may be of that day or the next.
 */

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly mod?: string;
}

interface Reading {
  /** A value that is right as it is, or its end ('T15:00' of any day). */
  readonly value?: string;
  readonly timeOfDay?: string;
  /** A value with X for what is open: 'XXXX-05'. */
  readonly open?: string;
  /** Days, the last included. */
  readonly first?: number;
  readonly last?: number;
  /** What has no value in the calendar. */
  readonly nothing?: true;
}

/** The phrase and what its notation counts from. */
interface Asked {
  readonly phrase: string;
  readonly reference: Instant | null;
}

/** A day number and minutes into it. */
interface Instant {
  readonly day: number;
  readonly minutes: number;
}

export interface RecognizersRow {
  readonly text: string;
  readonly ref?: string | null;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly timex?: readonly (string | null)[];
    readonly values?: readonly { readonly value?: string; readonly start?: string; readonly end?: string }[];
  }[];
}

/** How many of a row's expressions there are, are found and are valued right. */
export function scoreRecognizers(row: RecognizersRow, predicted: readonly Found[]): { all: number; found: number; right: number } {
  let found = 0;
  let right = 0;
  let all = 0;
  for (const gold of row.timexes) {
    const timexes = (gold.timex ?? []).filter(timex => timex !== null);
    const values = gold.values ?? [];
    const readings = [
      ...timexes.flatMap(readingsOfTimex),
      ...values.flatMap(readingsOfResolution),
      ...(values.some(isOneSided) ? timexes.map((open): Reading => ({ open })) : []),
      ...(values.length > 0 && values.every(({ value }) => value === 'not resolved') && timexes.every(isImpossible)
        ? [{ nothing: true } as const]
        : []),
    ];
    if (readings.length === 0) continue;
    all++;
    const over = predicted.filter(timex => timex.start < gold.end && gold.start < timex.end);
    if (over.length > 0) found++;
    if (agrees(readings, over, { phrase: row.text.slice(gold.start, gold.end), reference: instantOf(row.ref ?? '') })) right++;
  }
  return { all, found, right };
}

export interface DucklingRow {
  readonly text: string;
  readonly dct: string;
  readonly ref?: string;
  readonly dates: readonly (readonly number[])[];
  readonly grain: string;
}

/** The file reads a phrase without a tense as to come: this puts it into a sentence that says so. */
export const toCome = (phrase: string): string => `They will come ${phrase}.`;

export function scoreDuckling({ text, ref, dct, dates: [from, to], grain }: DucklingRow, predicted: readonly Found[]): boolean {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = from ?? [];
  const first = dayOf(`${four(year)}-${two(month)}-${two(day)}`);
  if (first === undefined) return false;
  const reference = instantOf(ref ?? dct);
  const asked: Asked = { phrase: text, reference };
  if (to !== undefined) {
    const end = dayOf(`${four(to[0] ?? 0)}-${two(to[1] ?? 1)}-${two(to[2] ?? 1)}`);
    if (end === undefined) return false;
    const part = DAY_PARTS[`${hour}-${to[3] ?? 0}`];
    const readings: Reading[] = [
      { first, last: Math.max(first, end - 1) },
      { first, last: end },
      ...seasonFrom(year, month, day),
      ...(hour === 18 && end - first === 3 ? [{ first: first + 1, last: end - 1 }] : []),
      ...(JEWISH.test(text) ? [{ first: first + 1, last: first + 1 }] : []),
    ];
    const minutes = (end - first) * 1440 + ((to[3] ?? 0) - hour) * 60 + ((to[4] ?? 0) - minute);
    if (predicted.some(timex => isPartOf(timex, first, end - 1) || spans(timex.value, first, end, minutes))) return true;
    if (part !== undefined) readings.push({ value: `${four(year)}-${two(month)}-${two(day)}T${part}` });
    return agrees(readings, predicted, asked);
  }
  if (grain === 'Hour' || grain === 'Minute' || grain === 'Second') {
    const time = `${two(hour)}:${two(minute)}`;
    const today = reference !== null && first - reference.day === 1 ? [{ value: `${dct}T${time}` }] : [];
    const now = reference !== null && first === reference.day && hour * 60 + minute === reference.minutes ? [{ value: 'PRESENT_REF' }] : [];
    if (predicted.some(({ value }) => inFilesZone(value) === first * 1440 + hour * 60 + minute)) return true;
    return agrees([{ value: `${four(year)}-${two(month)}-${two(day)}T${time}` }, ...today, ...now], predicted, asked);
  }
  const days = grain === 'Year' && (month !== 1 || day !== 1) ? 1 : lengthOf(grain, year, month);
  const eve = JEWISH.test(text) ? [{ first: first + 1, last: first + 1 }] : [];
  return days > 0 && agrees([{ first, last: first + days - 1 }, ...eve], predicted, asked);
}

const JEWISH = /kippur|hashan|hanuk|passover|pesach|sukk|shavuot|purim|torah|omer/i;

/** The part of a value that a modifier names. */
function isPartOf({ value, mod }: Found, first: number, last: number): boolean {
  const moment = value === null ? null : parseMoment(value);
  if (moment === null) return false;
  const [start, end] = [firstDay(moment), lastDay(moment)];
  if (mod === 'START') return first === start && last < end;
  if (mod === 'END') return last === end && first > start;
  return mod === 'MID' && first > start && last < end;
}

/** A length that fills the stretch: 'the last two weeks'. */
function spans(value: string | null, first: number, end: number, minutes: number): boolean {
  const size = value === null ? null : sizeOf(value);
  if (size === null) return false;
  const { year, month, day } = monthsOn(first, size.months);
  const landed = dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
  return size.months > 0 ? size.minutes === 0 && landed === end : Math.abs(size.minutes - minutes) <= 1;
}

const ZONED = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?:Z|([+-])(\d\d):(\d\d))$/;
const FILES_ZONE = -120;

/** Minutes from 1970 on the clock of the file of a time that names its zone. */
function inFilesZone(value: string | null): number | null {
  const match = ZONED.exec(value ?? '');
  const day = dayOf(match?.[1]);
  if (match === null || day === undefined) return null;
  const ahead = (match[4] === '-' ? -1 : 1) * (Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0));
  return day * 1440 + Number(match[2]) * 60 + Number(match[3]) - ahead + FILES_ZONE;
}

/** Hours of the day that the file takes for its parts. */
const DAY_PARTS: Readonly<Record<string, string>> = { '0-12': 'MO', '12-19': 'AF', '18-0': 'EV', '21-0': 'NI', '4-12': 'MO' };

/** The file's seasons begin with the sun; TIMEX3 only names them. */
function seasonFrom(year: number, month: number, day: number): Reading[] {
  const season = ({ 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' } as const)[month];
  return season !== undefined && day >= 20 && day <= 24 ? [{ value: `${four(year)}-${season}` }] : [];
}

function lengthOf(grain: string, year: number, month: number): number {
  const months: Readonly<Record<string, number>> = { Month: 1, Quarter: 3, Year: 12 };
  if (grain === 'Day') return 1;
  if (grain === 'Week') return 7;
  const count = months[grain] ?? 0;
  return Array.from({ length: count }, (_, at) =>
    daysInMonth(year + Math.floor((month - 1 + at) / 12), ((month - 1 + at) % 12) + 1),
  ).reduce((a, b) => a + b, 0);
}

function agrees(readings: readonly Reading[], predicted: readonly Found[], asked: Asked): boolean {
  if (readings.some(({ nothing }) => nothing === true) && predicted.some(({ value }) => value === null)) return true;
  const values = predicted.flatMap(({ value }) => (value === null ? [] : [normal(value)]));
  const moments = values.flatMap(value => {
    const moment = parseMoment(value);
    return moment === null
      ? []
      : [{ first: firstDay(moment), last: lastDay(moment), grain: moment.grain, timed: moment.time !== undefined }];
  });
  const [unit] = UNIT_NAMED.exec(asked.phrase) ?? [];
  const grain = unit === undefined ? undefined : GRAINS[unit.toLowerCase().replace(/s$/, '')];
  return readings.some(({ value, timeOfDay, open, first, last }) => {
    if (open !== undefined) return values.some(said => fits(said, open));
    if (timeOfDay !== undefined) return values.some(said => said.endsWith(normal(timeOfDay)));
    if (value !== undefined) {
      const right = normal(value);
      if (values.includes(right)) return true;
      const vague = VAGUE.test(asked.phrase) && LENGTH.test(right) ? right.replace(/\d+/, 'X') : null;
      if (values.some(said => said === vague || sameLength(said, right))) return true;
      const aimed = instantOf(right);
      return aimed !== null && (moments.some(moment => coversAt(moment, aimed, grain)) || leadsTo(values, asked, aimed));
    }
    if (first === undefined || last === undefined) return false;
    if (leadsTo(values, asked, { day: first, minutes: asked.reference?.minutes ?? 0 })) return true;
    if (first === last && moments.some(moment => coversAt(moment, { day: first, minutes: 0 }, grain))) return true;
    return moments.some(one => one.first === first && (one.last === last || moments.some(other => other !== one && endsWith(other, last))));
  });
}

/** The second of two expressions ends the stretch, or begins where the file says that it ends. */
const endsWith = (moment: { readonly first: number; readonly last: number }, last: number): boolean =>
  moment.last === last || moment.first === last || moment.first === last + 1;

const RELATIVE = /\b(?:ago|back|hence|later|earlier|before|after|from|since)\b/i;
const UNIT_NAMED = /\b(?:day|week|fortnight|month|year|decade)s?\b(?=.*\b(?:ago|back|hence|later|earlier|before|after|from|since)\b)/i;
const GRAINS: Readonly<Record<string, Grain>> = {
  day: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
};

/** 'Two weeks ago' is a week that holds the day. */
function coversAt(
  moment: { readonly first: number; readonly last: number; readonly grain: Grain; readonly timed: boolean },
  { day }: Instant,
  grain: Grain | undefined,
): boolean {
  return grain === moment.grain && !moment.timed && moment.first <= day && day <= moment.last;
}

const LENGTH =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const VAGUE = /\b(?:few|several|some|couple)\b/i;

/** Months and minutes of a length; null for other values. */
function sizeOf(value: string): { readonly months: number; readonly minutes: number } | null {
  const match = LENGTH.exec(value);
  if (match === null || value === 'P') return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(part => Number(part ?? 0));
  return { months: years * 12 + months, minutes: weeks * 10080 + days * 1440 + hours * 60 + minutes + seconds / 60 };
}

function sameLength(a: string, b: string): boolean {
  const [one, other] = [sizeOf(a), sizeOf(b)];
  return one !== null && other !== null && one.months === other.months && Math.abs(one.minutes - other.minutes) < 1e-6;
}

/** 'In two weeks', 'within 30 minutes': the length counted on from the reference. */
function leadsTo(values: readonly string[], { phrase, reference }: Asked, aimed: Instant): boolean {
  if (reference === null || RELATIVE.test(phrase)) return false;
  const counts = VAGUE.test(phrase) ? [2, 3] : [];
  return values
    .flatMap(value => [value, ...counts.map(count => value.replace('X', String(count)))])
    .some(value => {
      const size = sizeOf(value);
      if (size === null) return false;
      const { year, month, day } = monthsOn(reference.day, size.months);
      const minutes = reference.minutes + Math.floor(size.minutes);
      const landed = dayNumber(year, month, Math.min(day, daysInMonth(year, month))) + Math.floor(minutes / 1440);
      return landed === aimed.day && (size.minutes % 1440 === 0 || minutes % 1440 === aimed.minutes);
    });
}

function monthsOn(day: number, months: number): { readonly year: number; readonly month: number; readonly day: number } {
  const start = atGrain({ grain: 'day', index: day }, 'month');
  const index = start.index + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: day - firstDay(start) + 1 };
}

/** A value without what may be left out: seconds and minutes of nought, the letters of a zone. */
const normal = (value: string): string =>
  withoutMidnight(value)
    .replace(/(T\d\d:\d\d):\d\d/, '$1')
    .replace(/(?:Z|[+-]\d\d:\d\d)$/, '')
    .replace(/(T\d\d):00$/, '$1');

/** 24:00 of a day is 00:00 of the next. */
function withoutMidnight(value: string): string {
  const day = /^(\d{4}-\d\d-\d\d)T24(?::00)?$/.exec(value)?.[1];
  const moment = day === undefined ? null : parseMoment(day);
  return moment === null ? value : `${formatMoment({ grain: 'day', index: moment.index + 1 }) ?? ''}T00:00`;
}

/** Whether a value is of the open form: 'XXXX-05' of '2018-05', 'XXXX-WXX-2' of a Tuesday. */
function fits(value: string, open: string): boolean {
  const weekday = /^XXXX-WXX-([1-7])(T.*)?$/.exec(open);
  if (weekday !== null) {
    const moment = parseMoment(value);
    if (moment?.grain !== 'day' || ((((moment.index + 3) % 7) + 7) % 7) + 1 !== Number(weekday[1])) return false;
    return weekday[2] === undefined || normal(`X${value}`).endsWith(normal(`X${weekday[2]}`).slice(1));
  }
  const [said, form] = [normal(value), normal(open)];
  return said.length === form.length && [...form].every((unit, at) => unit === 'X' || unit === said[at]);
}

const RANGE = /^\(([\dX]{4}-[\dX]{2}-\d\d)(?:T[\d:]+)?,([\dX]{4}-[\dX]{2}-\d\d)(?:T[\d:]+)?,(P[\dT.]+[A-Z]+)\)$/;

function readingsOfTimex(timex: string): Reading[] {
  const range = RANGE.exec(timex);
  if (range !== null) {
    const length = range[3] === undefined ? [] : [{ value: range[3].replace(/BD$/, 'D') }];
    return timex.includes('X') || timex.includes('T') ? length : [...stretch(range[1], range[2]), ...length];
  }
  if (timex.startsWith('(')) return [];
  if (/^T/.test(timex)) return [{ timeOfDay: timex.replace(/^TNT$/, 'TNI') }];
  if (/^(?:SP|SU|FA|WI)$/.test(timex)) return [{ open: `XXXX-${timex}` }];
  const monthWeek = /^(\d{4})-(\d\d)-W0?(\d)$/.exec(timex);
  if (monthWeek !== null) return [];
  const week = /^(\d{4})-W(\d\d)$/.exec(timex);
  if (week !== null) {
    const moment = weekMoment(Number(week[1]), Number(week[2]));
    return [{ value: timex }, { first: firstDay(moment), last: lastDay(moment) }];
  }
  if (timex === 'P1WE') return [{ value: timex }, { value: 'XXXX-WXX-WE' }];
  if (timex === 'P1WD') return [{ value: timex }, { value: 'XXXX-WXX-WD' }];
  return [{ value: timex.replace(/^(?:FY|SY|CY)/, '') }, { value: timex.replace(/^P0\.5Y$/, 'P6M') }];
}

interface Resolution {
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** 'Before May', 'since Tuesday': the file says where the stretch begins or ends, TIMEX3 what is named. */
const isOneSided = ({ start, end }: Resolution): boolean => (start === undefined) !== (end === undefined);

/** 30 February. */
const isImpossible = (timex: string): boolean => /-\d\d-\d\d$/.test(timex) && parseMoment(timex.replace(/^XXXX/, '2001')) === null;

function readingsOfResolution({ value, start, end }: Resolution): Reading[] {
  if (start !== undefined && end !== undefined) return stretch(start.slice(0, 10), end.slice(0, 10));
  if (value === undefined || value === 'not resolved' || /^\d+$/.test(value)) return [];
  const [day = '', time] = value.split(' ');
  return [{ value: time === undefined ? day : `${day}T${time.slice(0, 5)}` }];
}

/** The file's ends are excluded where a unit fills the stretch, and as often meant where a text says 'to'. */
function stretch(from: string | undefined, to: string | undefined): Reading[] {
  const first = dayOf(from);
  const end = dayOf(to);
  if (first === undefined || end === undefined) return [];
  return [
    { first, last: end - 1 },
    { first, last: end },
  ];
}

function instantOf(text: string): Instant | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d)(?::(\d\d))?)?/.exec(text);
  const day = dayOf(match?.[1]);
  return day === undefined ? null : { day, minutes: Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0) };
}

function dayOf(text: string | undefined): number | undefined {
  const moment = text === undefined ? null : parseMoment(text);
  return moment?.grain === 'day' ? moment.index : undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');
