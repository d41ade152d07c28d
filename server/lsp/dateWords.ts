import type { Timex } from '../core/timex/types';
import { civilDay, firstDay, type Moment, parseMoment, weekdayOf } from '../core/timex/value';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'some time in the past',
  PRESENT_REF: 'the present',
  FUTURE_REF: 'some time in the future',
};
const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  Y: ['year', 'years'],
  M: ['month', 'months'],
  W: ['week', 'weeks'],
  WE: ['weekend', 'weekends'],
  D: ['day', 'days'],
  Q: ['quarter', 'quarters'],
  DE: ['decade', 'decades'],
  CE: ['century', 'centuries'],
  TH: ['hour', 'hours'],
  TM: ['minute', 'minutes'],
  TS: ['second', 'seconds'],
};
const MODS: Readonly<Record<string, string>> = {
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'on or before',
  ON_OR_AFTER: 'on or after',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
  START: 'the beginning of',
  MID: 'the middle of',
  END: 'the end of',
  APPROX: 'about',
};

/** A TIMEX3 value in words: 'Tuesday, 5 June 2018', 'about 16 years'; the value itself where there are none for it. */
export function valueInWords(value: string, mod?: Timex['mod']): string {
  const moment = parseMoment(value);
  const words = moment === null ? (REFERENCES[value] ?? durationInWords(value) ?? value) : momentInWords(moment);
  return mod === undefined ? words : `${MODS[mod] ?? ''} ${words}`.trim();
}

function momentInWords(moment: Moment): string {
  const { year, month, day } = civilDay(firstDay(moment));
  const monthName = MONTHS[month - 1] ?? '';
  switch (moment.grain) {
    case 'day': {
      const time = moment.time === undefined ? '' : `, ${PARTS_OF_DAY[moment.time] ?? moment.time}`;
      return `${WEEKDAYS[weekdayOf(moment.index)]}, ${day} ${monthName} ${year}${time}`;
    }
    case 'week':
      return `the week of Monday, ${day} ${monthName} ${year}`;
    case 'weekend':
      return `the weekend after Monday, ${day} ${monthName} ${year}`;
    case 'month':
      return `${monthName} ${year}`;
    case 'quarter':
      return `quarter ${(moment.index % 4) + 1} of ${year}`;
    case 'half':
      return `${moment.index % 2 === 0 ? 'the first' : 'the second'} half of ${year}`;
    case 'season':
      return `${SEASONS[moment.index % 4]} ${year}`;
    case 'year':
      return String(moment.index);
    case 'decade':
      return `the ${moment.index}0s`;
    case 'century':
      return `the ${moment.index}00s`;
    case 'millennium':
      return `the ${moment.index}000s`;
  }
}

function durationInWords(value: string): string | null {
  const match = /^P(T?)(X|\d{1,9}(?:\.\d{1,9})?)([A-Z]{1,2})$/.exec(value);
  if (match === null) return null;
  const [, time = '', count = '', unit = ''] = match;
  const names = UNITS[`${time}${unit}`];
  if (names === undefined) return null;
  if (count === 'X') return `several ${names[1]}`;
  return `${count} ${Number(count) === 1 ? names[0] : names[1]}`;
}
