import { type Meaning, time, type When } from '../meaning';
import type { Around, Match, PatternRow } from '../pattern';
import { nextIs, previousIs, startsSentence } from './around';

/** A DAYPART word as it is written after the 'T' of a value. */
export const PARTS = ['MO', 'AF', 'EV', 'NI', '12:00', '24:00', 'DT'] as const;

const pad = (n: number): string => String(n).padStart(2, '0');

const clockText = (hours: number, minutes: number, seconds = 0): string | null => {
  if (hours > 24 || minutes > 59) return null;
  return `${pad(hours)}:${pad(minutes)}${seconds === 0 ? '' : `:${pad(seconds)}`}`;
};

/** A clock time as the clocks of its place show it, which is how TimeBank values those of a named zone; 'Z' is Greenwich time: '14:30Z'. */
function clockTime(text: string | null, match: Match): Meaning | null {
  if (text === null) return null;
  return time({ is: 'time', time: match.num('ZONE') === 0 ? `${text}Z` : text });
}

function clock(match: Match): Meaning | null {
  const packed = match.num('#clock');
  let hours = Math.floor(packed / 3600);
  const minutes = Math.floor(packed / 60) % 60;
  if (match.has('#pm') && hours < 12) hours += 12;
  if (match.has('#am') && hours === 12) hours = 0;
  const text = clockText(hours, minutes, packed % 60);
  return clockTime(text, match);
}

function hour(match: Match): Meaning | null {
  const given = match.num('h');
  let hours = Math.floor(given);
  const minutes = Math.round((given - hours) * 100);
  if (!(hours >= 1 && hours <= 12)) return null;
  if (match.has('#pm') && hours < 12) hours += 12;
  if (match.has('#am') && hours === 12) hours = 0;
  const text = clockText(hours, minutes);
  return clockTime(text, match);
}

/** A part of the day of another expression. */
const partAt =
  (of: When) =>
  (match: Match): Meaning =>
    time({ is: 'time', time: PARTS[match.num('DAYPART')] ?? 'MO', of });

const CLOCK_SIGNS = ['at', 'by', 'since', 'before', 'after', 'until', 'till', 'around', 'about', 'from', 'to', 'between'] as const;

const HOURS = 'w:early|small|wee|late|predawn|dawn|morning|evening|night ( morning )? hours';
const BEFORE_DAWN = 'pre - w:dawn hours';

/** Times of day. */
export const CLOCK_ROWS: readonly PatternRow[] = [
  {
    rule: 'hours-of',
    pattern: `the? ${HOURS} of|on x:DAYX|WEEKDAYX|HOLIDAYX DAYPART?`,
    as: 'TIMEX',
    meaning: match => hoursOf(match, match.meaning('x')?.when),
  },
  {
    rule: 'hours-of',
    pattern: `the? ${BEFORE_DAWN} of|on x:DAYX|WEEKDAYX|HOLIDAYX`,
    as: 'TIMEX',
    meaning: match => hoursOf(match, match.meaning('x')?.when),
  },
  {
    rule: 'hours-of',
    pattern: `the? ${HOURS} ( of )? t:TODAY DAYPART?`,
    as: 'TIMEX',
    meaning: match => hoursOf(match, { is: 'shift', grain: 'day', by: match.num('t'), base: 'publication' }),
  },
  {
    rule: 'hours-of',
    pattern: `the? ${HOURS} of this DAYPART`,
    as: 'TIMEX',
    meaning: match => hoursOf(match, { is: 'unit', grain: 'day', offset: 0, base: 'publication' }),
  },
  {
    rule: 'hours-of',
    pattern: 'the w:early|small|wee ( morning )? hours',
    as: 'TIMEX',
    meaning: match => hoursOf(match, undefined),
    when: around => previousIs(around, ['in', 'during', 'into', 'until', 'till', 'by', 'through']) && !nextIs(around, ['of', 'on']),
  },
  { rule: 'clock', pattern: '#clock in the DAYPART', as: 'CLOCKX', meaning: clockInPart },
  { rule: 'clock', pattern: '#clock at night', as: 'CLOCKX', meaning: clockInPart },
  { rule: 'clock', pattern: '#clock hours|hrs ZONE?', as: 'CLOCKX', meaning: clock },
  { rule: 'clock', pattern: 'z:#decimal hours|hrs? ZONE', as: 'CLOCKX', meaning: pointed },
  {
    rule: 'clock',
    pattern: 'z:#decimal hours|hrs|local',
    as: 'CLOCKX',
    meaning: pointed,
    when: around => !around.is(around.last, 'local'),
  },
  {
    rule: 'clock',
    pattern: 'z:#decimal',
    as: 'CLOCKX',
    meaning: pointed,
    when: around =>
      previousIs(around, ['at']) &&
      (around.is(around.last + 1, 'DAYX') ||
        around.is(around.first - 2, 'DAYX') ||
        (nextIs(around, ['on']) && (around.is(around.last + 2, 'DAYX') || around.is(around.last + 2, 'WEEKDAYX')))),
  },
  { rule: 'hour', pattern: "h:COUNT ( o ' clock )? in the DAYPART", as: 'CLOCKX', meaning: hourInPart },
  { rule: 'hour', pattern: "h:COUNT ( o ' clock )? at night", as: 'CLOCKX', meaning: match => hourInPart(match) },
  { rule: 'hour', pattern: "h:COUNT o ' clock this DAYPART", as: 'CLOCKX', meaning: hourInPart },
  {
    rule: 'minutes-past',
    pattern: 'm:COUNT minutes? past|after|to|before h:#card|#small ( #am|#pm )?',
    as: 'CLOCKX',
    meaning: match => besideHour(pmOf(match)),
    when: around =>
      around.is(around.first + 1, 'minutes') ||
      ((around.is(around.last, '#am') || around.is(around.last, '#pm')) && !previousIs(around, ['from', 'between', '-'])),
  },
  {
    rule: 'minutes-past',
    pattern: 'a? half|quarter past|to h:#card|#small ( #am|#pm )?',
    as: 'CLOCKX',
    meaning: match => besideHour(pmOf(match)),
    when: around => !around.is(around.last + 1, 'UNITS'),
  },
  {
    rule: 'day-part-alone',
    pattern: 'the w:early|late? DAYPART',
    as: 'TIMEX',
    meaning: edgeOfPart,
    when: isPartAlone,
  },

  { rule: 'clock', pattern: '#clock ( #am|#pm )? local time', as: 'CLOCKX', meaning: match => clock(pmOf(match)) },
  {
    rule: 'clock',
    pattern: '#clock ( #am|#pm )? ZONE?',
    as: 'CLOCKX',
    meaning: match => clock(pmOf(match)),
    when: around =>
      around.last > around.first ||
      previousIs(around, CLOCK_SIGNS) ||
      around.is(around.first - 1, 'DAYX') ||
      around.is(around.first - 2, 'DAYX') ||
      around.is(around.last + 1, 'DAYX') ||
      around.is(around.last + 1, 'WEEKDAYX'),
  },
  { rule: 'hour', pattern: 'h:COUNT #am|#pm local time', as: 'CLOCKX', meaning: match => hour(pmOf(match)) },
  { rule: 'hour', pattern: 'h:COUNT #am|#pm ZONE?', as: 'CLOCKX', meaning: match => hour(pmOf(match)) },
  { rule: 'hour', pattern: "h:COUNT o ' clock", as: 'CLOCKX', meaning: hour },
  {
    rule: 'military',
    pattern: 'z:#integer|#year hours|hrs? ZONE',
    as: 'CLOCKX',
    meaning: military,
  },
  {
    rule: 'that-part',
    pattern: 'that same? DAYPART',
    as: 'TIMEX',
    meaning: partAt({ is: 'same', grain: 'day', otherwise: 'XXXX-XX-XX' }),
  },
  { rule: 'that-part', pattern: 'the same DAYPART', as: 'TIMEX', meaning: partAt({ is: 'same', grain: 'day', otherwise: 'XXXX-XX-XX' }) },
  {
    rule: 'next-part',
    pattern: 'the next|following DAYPART',
    as: 'TIMEX',
    meaning: partAt({ is: 'unit', grain: 'day', offset: 1, base: 'narrated' }),
  },
  {
    rule: 'previous-part',
    pattern: 'the previous|prior|preceding DAYPART',
    as: 'TIMEX',
    meaning: partAt({ is: 'unit', grain: 'day', offset: -1, base: 'narrated' }),
  },
  {
    rule: 'day-part-alone',
    pattern: 'w:early|mid|late -? DAYPART',
    as: 'TIMEX',
    meaning: edgeOfPart,
    when: around => previousIs(around, ['in', 'by', 'until', 'during']),
  },
  {
    rule: 'this-part',
    pattern: 'this DAYPART',
    as: 'TIMEX',
    meaning: partAt({ is: 'unit', grain: 'day', offset: 0, base: 'publication' }),
  },
  {
    rule: 'military',
    pattern: 'z:#integer|#year hours|hrs',
    as: 'CLOCKX',
    meaning: military,
    when: around =>
      (around.tokens[around.first]?.end ?? 0) - (around.tokens[around.first]?.start ?? 0) === 4 &&
      (previousIs(around, CLOCK_SIGNS) || (startsSentence(around, around.first) && around.is(around.last + 1, ':'))),
  },
  { rule: 'military', pattern: 'z:#integer|#year', as: 'CLOCKX', meaning: military, when: isBareMilitary },
  { rule: 'noon', pattern: 'noon|midday', as: 'CLOCKX', meaning: () => time({ is: 'time', time: '12:00' }) },
  { rule: 'noon', pattern: 'midnight', as: 'CLOCKX', meaning: () => time({ is: 'time', time: '24:00' }) },
  {
    rule: 'mid-part',
    pattern: 'mid -? DAYPART',
    as: 'CLOCKX',
    meaning: match => time({ is: 'time', time: PARTS[match.num('DAYPART')] ?? 'MO' }, 'MID'),
  },
];

/** 'In the early hours of Monday', 'the small hours of this morning'; 'late' hours are the night's. */
function hoursOf(match: Match, of: When | undefined): Meaning {
  const word = match.word('w');
  const isEarly = ['early', 'small', 'wee', 'dawn', 'predawn'].includes(word);
  const part = isEarly || word === 'morning' ? 'MO' : word === 'evening' ? 'EV' : 'NI';
  const named = match.has('DAYPART') ? PARTS[match.num('DAYPART')] : undefined;
  return time(
    { is: 'time', time: named ?? part, ...(of === undefined ? {} : { of }) },
    isEarly ? 'START' : word === 'late' ? 'END' : undefined,
  );
}

function pmOf(match: Match): Match {
  const half = match.word('#am|#pm');
  if (half === '') return match;
  const pm = half.startsWith('p');
  return { ...match, has: name => (name === '#pm' ? pm : name === '#am' ? !pm : match.has(name)) };
}

const AFTERNOON_PARTS: readonly string[] = ['AF', 'EV', 'NI', '12:00'];

/** '8 o'clock in the evening', '7 in the morning'. */
function hourInPart(match: Match): Meaning | null {
  const given = match.num('h');
  if (!Number.isInteger(given) || given < 1 || given > 12) return null;
  const part = match.has('DAYPART') ? PARTS[match.num('DAYPART')] : 'NI';
  const text = clockText(hourInHalf(given, part ?? 'MO'), 0);
  return clockTime(text, match);
}

function edgeOfPart(match: Match): Meaning {
  const mod = ({ early: 'START', mid: 'MID', late: 'END' } as const)[match.word('w') as 'mid'];
  return time({ is: 'time', time: PARTS[match.num('DAYPART')] ?? 'MO' }, mod);
}

function military(match: Match): Meaning | null {
  const packed = match.num('z');
  const text = packed <= 2400 ? clockText(Math.floor(packed / 100), packed % 100) : null;
  return clockTime(text, match);
}

/** 'At 1030.', 'at 1945 on Friday'; a number that may as well be a year of our time only before its day. */
function isBareMilitary(around: Around): boolean {
  const token = around.tokens[around.first];
  if (token === undefined || token.end - token.start !== 4 || !previousIs(around, ['at'])) return false;
  if (nextIs(around, ['on']) && DAYS.some(type => around.is(around.last + 2, type))) return true;
  const mayBeYear = token.num >= 1500 && token.num < 2100;
  return !mayBeYear && (around.tokens[around.last + 1] === undefined || nextIs(around, ['.', ',', ';', ')', 'local']));
}

/** '14.30', as British papers write it. */
function pointed(match: Match): Meaning | null {
  const [hours = '', minutes = ''] = match.word('z').split('.');
  const text = minutes.length === 2 && hours.length <= 2 ? clockText(Number(hours), Number(minutes)) : null;
  return clockTime(text, match);
}

/** '3:20 in the afternoon'. */
function clockInPart(match: Match): Meaning | null {
  const packed = match.num('#clock');
  const part = match.has('DAYPART') ? PARTS[match.num('DAYPART')] : 'NI';
  const hours = hourInHalf(Math.floor(packed / 3600), part ?? 'MO');
  const text = clockText(hours, Math.floor(packed / 60) % 60);
  return clockTime(text, match);
}

/** The hour of twenty-four that a part of the day makes of one of twelve. */
export function hourInHalf(hours: number, part: string): number {
  if (hours > 12) return hours;
  const late = AFTERNOON_PARTS.includes(part) && !(part === 'NI' && hours < 6);
  return late ? (hours % 12) + 12 : hours % 12;
}

/** 'A quarter past two', '20 minutes to 3 p.m.'. */
function besideHour(match: Match): Meaning | null {
  let hours = match.num('h');
  if (!(hours >= 1 && hours <= 12)) return null;
  const named = match.word('half|quarter');
  const minutes = named === 'half' ? 30 : named === 'quarter' ? 15 : match.num('m');
  if (!(minutes > 0 && minutes < 60)) return null;
  if (match.has('#pm') && hours < 12) hours += 12;
  if (match.has('#am') && hours === 12) hours = 0;
  const word = `${match.word('past|after|to|before')}${match.word('past|to')}`;
  const total = hours * 60 + (word === 'to' || word === 'before' ? -minutes : minutes);
  const text = clockText(Math.floor(total / 60), total % 60);
  return clockTime(text, match);
}

/** What 'the morning of' is followed by where the two are one expression. */
const DAYS = ['DAYX', 'WEEKDAYX', 'HOLIDAYX'] as const;

/** 'In the morning' and 'during the night', but no 'the morning show' and no 'on the night of the vote'. */
function isPartAlone(around: Around): boolean {
  if (!previousIs(around, ['in', 'during', 'by', 'throughout', 'until', 'into', 'through'])) return false;
  if (nextIs(around, ['of', 'on']) && DAYS.some(type => around.is(around.last + 2, type))) return false;
  const next = around.tokens[around.last + 1];
  return next === undefined || next.type !== 0;
}
