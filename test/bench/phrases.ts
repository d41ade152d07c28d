import { daysInMonth, firstDay, lastDay, parseMoment, weekMoment } from '../../server/core/timex/value';

/**
 * Phrase files that value dates in other notations, put into TIMEX3 terms fairly: a value is right where any reading the file
 * allows agrees, and a stretch from one date to another is right where one expression covers it or two name its ends.
 */

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

interface Reading {
  /** A value that is right as it stands, or its end ('T15:00' of any day). */
  readonly value?: string;
  readonly timeOfDay?: string;
  /** Days, the last included. */
  readonly first?: number;
  readonly last?: number;
}

export interface RecognizersRow {
  readonly text: string;
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
    const readings = [
      ...(gold.timex ?? []).flatMap(timex => (timex === null ? [] : readingsOfTimex(timex))),
      ...(gold.values ?? []).flatMap(readingsOfResolution),
    ];
    if (readings.length === 0) continue;
    all++;
    const over = predicted.filter(timex => timex.start < gold.end && gold.start < timex.end);
    if (over.length > 0) found++;
    if (agrees(readings, over)) right++;
  }
  return { all, found, right };
}

export interface DucklingRow {
  readonly text: string;
  readonly dct: string;
  readonly dates: readonly (readonly number[])[];
  readonly grain: string;
}

/** The file reads a phrase without a tense as to come: this puts it into a sentence that says so. */
export const toCome = (phrase: string): string => `They will come ${phrase}.`;

export function scoreDuckling({ dates: [from, to], grain }: DucklingRow, predicted: readonly Found[]): boolean {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = from ?? [];
  const first = dayOf(`${four(year)}-${two(month)}-${two(day)}`);
  if (first === undefined) return false;
  const time = `${two(hour)}:${two(minute)}`;
  if (to !== undefined) {
    const end = dayOf(`${four(to[0] ?? 0)}-${two(to[1] ?? 1)}-${two(to[2] ?? 1)}`);
    return (
      end !== undefined &&
      agrees(
        [
          { first, last: Math.max(first, end - 1) },
          { first, last: end },
        ],
        predicted,
      )
    );
  }
  if (grain === 'Hour' || grain === 'Minute' || grain === 'Second')
    return agrees(
      [
        { value: `${four(year)}-${two(month)}-${two(day)}T${time}` },
        ...(time.endsWith(':00') ? [{ value: `${four(year)}-${two(month)}-${two(day)}T${two(hour)}` }] : []),
      ],
      predicted,
    );
  const days = lengthOf(grain, year, month);
  return days > 0 && agrees([{ first, last: first + days - 1 }], predicted);
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

function agrees(readings: readonly Reading[], predicted: readonly Found[]): boolean {
  const values = predicted.flatMap(({ value }) => (value === null ? [] : [value]));
  const moments = values.flatMap(value => {
    const moment = parseMoment(value);
    return moment === null ? [] : [{ first: firstDay(moment), last: lastDay(moment) }];
  });
  return readings.some(({ value, timeOfDay, first, last }) => {
    if (value !== undefined) return values.some(said => said === value || said === value.replace(/:00$/, ''));
    if (timeOfDay !== undefined) return values.some(said => said.endsWith(timeOfDay) || said.endsWith(`${timeOfDay}:00`));
    if (first === undefined || last === undefined) return false;
    return moments.some(one => one.first === first && (one.last === last || moments.some(other => other !== one && other.last === last)));
  });
}

const RANGE = /^\((\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d),P[\d.]+[A-Z]+\)$/;

function readingsOfTimex(timex: string): Reading[] {
  const range = RANGE.exec(timex);
  if (range !== null) return stretch(range[1], range[2]);
  if (timex.startsWith('(')) return [];
  if (/^T/.test(timex)) return [{ timeOfDay: timex.replace(/^TNT$/, 'TNI') }];
  const monthWeek = /^(\d{4})-(\d\d)-W0?(\d)$/.exec(timex);
  if (monthWeek !== null) return [];
  const week = /^(\d{4})-W(\d\d)$/.exec(timex);
  if (week !== null) {
    const moment = weekMoment(Number(week[1]), Number(week[2]));
    return [{ value: timex }, { first: firstDay(moment), last: lastDay(moment) }];
  }
  return [{ value: timex.replace(/^(?:FY|SY|CY)/, '') }];
}

function readingsOfResolution({
  value,
  start,
  end,
}: {
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}): Reading[] {
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

function dayOf(text: string | undefined): number | undefined {
  const moment = text === undefined ? null : parseMoment(text);
  return moment?.grain === 'day' ? moment.index : undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');
