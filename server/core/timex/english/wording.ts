import type { CalendarNote, Choice, OpenReason } from '../basis';
import type { TimexMod } from '../types';
import type { Grain } from '../value';

/** What TIMEX3 values and the ways they are reached are called, for a reader. Read by `describe` and `explanation`. */

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

export const NTH = ['first', 'second', 'third', 'fourth'] as const;

/** Parts of a day, by the code of TIMEX3, alone and before their day. */
export const DAY_PARTS: Readonly<Record<string, readonly [alone: string, before: string]>> = {
  MO: ['morning', 'the morning of'],
  MI: ['midday', 'midday on'],
  AF: ['afternoon', 'the afternoon of'],
  EV: ['evening', 'the evening of'],
  NI: ['night', 'the night of'],
  DT: ['daytime', 'the daytime of'],
};

export const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'in the past',
  PRESENT_REF: 'at present',
  FUTURE_REF: 'in the future',
};

/** Units of durations by the code of TIMEX3; `TM` is the minute. */
export const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  S: ['second', 'seconds'],
  TM: ['minute', 'minutes'],
  H: ['hour', 'hours'],
  D: ['day', 'days'],
  WE: ['weekend', 'weekends'],
  W: ['week', 'weeks'],
  M: ['month', 'months'],
  Y: ['year', 'years'],
  DE: ['decade', 'decades'],
  CE: ['century', 'centuries'],
};

export const GRAINS: Readonly<Record<Grain, readonly [one: string, many: string]>> = {
  day: ['day', 'days'],
  weekend: ['weekend', 'weekends'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  season: ['season', 'seasons'],
  half: ['half-year', 'half-years'],
  year: ['year', 'years'],
  decade: ['decade', 'decades'],
  century: ['century', 'centuries'],
  millennium: ['millennium', 'millennia'],
};

export const MODIFIERS: Readonly<Record<TimexMod, (words: string) => string>> = {
  BEFORE: words => `before ${words}`,
  AFTER: words => `after ${words}`,
  ON_OR_BEFORE: words => `${words} or earlier`,
  ON_OR_AFTER: words => `${words} or later`,
  LESS_THAN: words => `less than ${words}`,
  MORE_THAN: words => `more than ${words}`,
  EQUAL_OR_LESS: words => `at most ${words}`,
  EQUAL_OR_MORE: words => `at least ${words}`,
  START: words => `the start of ${words}`,
  MID: words => `the middle of ${words}`,
  END: words => `the end of ${words}`,
  APPROX: words => `about ${words}`,
};

/** Years and counts of years before Christ: '44 BC', 'the 5th century BC'. */
export const BEFORE_CHRIST = (words: string): string => `${words} BC`;

export const UNKNOWN = 'unknown date';

/** How a value was reached, as sentences. `anchor` is one of {@link ANCHORS}. */
export const REACHED = {
  written: 'Written out in the text.',
  length: 'A length of time given in the text.',
  'vague-length': 'A length of time without a number.',
  set: 'A recurring time.',
  part: 'Part of the period mentioned beside it.',
  reference: 'The text gives no date.',
  unit: (units: string, anchor: string) => `Counted in calendar ${units} from ${anchor}.`,
  count: (anchor: string) => `Counted from ${anchor}.`,
  comparison: (anchor: string) => `The same quarter in another year, compared with ${anchor}.`,
  same: (anchor: string) => `Refers back to ${anchor}.`,
  near: (anchor: string, unit: string) => `Close to ${anchor}, so most likely in the same ${unit}.`,
  clock: (anchor: string) => `A time of day, on ${anchor}.`,
} as const;

export const DIGITS: Readonly<Record<'only' | 'habit' | 'custom', string>> = {
  only: 'The digits can be read in only one order.',
  habit: "The digits are read in the order of the article's other dates.",
  custom: 'The digits can be read in either order. They are read as month and day, as American newspapers write them.',
};

/** Dates of other calendars and counts of years. */
export const CALENDARS: Readonly<Record<CalendarNote, string>> = {
  'double-year': 'Written with two years, because the year began in March. The later year is the year as it is counted now.',
  'two-days': 'Written as two days, one in each calendar. The value is the day written first.',
  'two-calendars': 'Written in both calendars. The value is the day in the Gregorian calendar (New Style), which is written second.',
  'old-style': 'An Old Style date (Julian calendar). The value is the day as written.',
};

/** Which century a year in two digits is in. */
export const SHORT_YEARS: Readonly<Record<'publication' | 'narrated' | 'custom', string>> = {
  publication: 'A year in 2 digits. The century follows from the publication date.',
  narrated: 'A year in 2 digits. The century is that of the date mentioned before it.',
  custom: 'A year in 2 digits. The article has no date that shows the century.',
};

export const OPEN: Readonly<Record<OpenReason, string>> = {
  undated: 'The article has no publication date to count from.',
  coarse: 'The publication date is not precise enough to count from.',
  'no-antecedent': 'Nothing earlier in the text says which time is meant.',
  impossible: 'This day does not exist in the calendar.',
};

export const COARSE = (published: string): string =>
  `The publication date is known only as ${published}, which is not precise enough to count from.`;

/** What a date is counted from. */
export const ANCHORS = {
  beside: 'what is mentioned beside it',
  earlier: (date: string) => `${date}, mentioned earlier`,
  published: (date: string) => `the publication date, ${date}`,
  inferred: (date: string, from: 'dateline' | 'text') => `${date}, the likely publication date according to the ${from}`,
} as const;

/** Which occurrence of a recurring date is meant. `what` is the date without its year, or what else recurs ('Tuesday', '4 September'). */
export const OCCURRENCES = {
  before: (what: string, point: string) => `The last ${what} before ${point}`,
  after: (what: string, point: string) => `The next ${what} after ${point}`,
  within: (what: string, point: string) => `The ${what} of ${point}`,
  sameDay: 'The same day',
  any: (what: string) => `One ${what}`,
} as const;

export const PUBLICATION = 'publication';

/** What recurs. A `date` has no name of its own: a holiday, the second week of a year. */
export const RECURRING = {
  weekend: 'weekend',
  dayOfMonth: (day: string) => `${day} of a month`,
  quarter: (nth: string) => `${nth} quarter`,
  half: (nth: string) => `${nth} half-year`,
  date: 'such date',
} as const;

/** Why this occurrence was taken: follows one of {@link OCCURRENCES}. */
export const REASONS: Readonly<Record<Choice, string>> = {
  stated: '.',
  past: ', because the clause is in the past tense.',
  future: ', because the clause is in the future tense.',
  ahead: ', because the clause is about something planned or possible.',
  nearest: ', the nearest one. No verb in the clause is in the past or future tense.',
  plausible: ', because it is near, although the tense of the clause points the other way.',
  weekday: ', because the date falls on that weekday in no other year nearby.',
  story: ', because the passage is about that time, not about the days around publication.',
};

export const CONFIDENCE = (percent: number): string => `Confidence ${percent} %`;

export const DISTANCE = {
  same: (unit: string) => `the ${unit} of publication`,
  within: (unit: string) => `in the ${unit} of publication`,
  before: (count: string) => `${count} before publication`,
  after: (count: string) => `${count} after publication`,
} as const;
