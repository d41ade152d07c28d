import { APOSTROPHE, SPACE as BLANK, HYPHEN, kindOf, WORD } from '../text/characters';
import type { Span } from '../text/span';
import { HASH_SEED, hashStep, type Lexicon } from './lexicon';
import type { Meaning } from './meaning';

/** Classes of tokens that are not words. Punctuation marks are classes under their own sign. */
export const NUMBER_CLASSES = {
  /** 1 to 31, at most two digits: a day, an hour, a count. */
  small: '#small',
  /** Other whole numbers. */
  integer: '#integer',
  /** Four digits, 1000 to 2199. */
  year: '#year',
  /** '1649/50': a year that began in March and the year it is counted as; its number is the later. */
  doubleYear: '#doubleyear',
  /** '2,500' and '2.5': counts, never years. */
  grouped: '#grouped',
  decimal: '#decimal',
  fraction: '#fraction',
  ordinal: '#ordinal',
  decade: '#decade',
  clock: '#clock',
  numericDate: '#date',
  isoDay: '#iso',
  /** '2018-08-16T10:35:00+02:00'. */
  isoTime: '#isotime',
  /** Two digits after an apostrophe: '98. */
  shortYear: '#shortyear',
  money: '#money',
  /** '9/4': a day and a month, or a fraction. */
  slash: '#slash',
  /** 'a.m.' and 'p.m.' behind digits. */
  beforeNoon: '#am',
  afterNoon: '#pm',
} as const;

export const PUNCTUATION = [',', '.', '-', '/', ':', "'", '(', ')', '[', ']', '"', '$', '%', '@', '&', '#', ';', '!', '?'] as const;

/** A token of an island; composed tokens carry the meaning of what they replace. */
export interface Token extends Span {
  readonly type: number;
  /** The number a numeral means; NaN for words. */
  readonly num: number;
  /** True where there is no white space before it. */
  readonly glued: boolean;
  readonly meaning?: Meaning;
  readonly rule?: string;
  /** The expression whose clause says which way this one points, where it is not its own. */
  readonly follows?: Span;
}

/** Tokens of a passage, in columns. */
export interface TokenTable {
  readonly count: number;
  readonly types: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly nums: Float64Array;
}

export interface Scanner {
  /** Types of the passage's tokens; the columns are overwritten by the next call. */
  readonly scan: (text: string, span: Span) => TokenTable;
}

/** By code unit below 128: the small letter that a letter is read as, 0 for what is none. */
const SMALL = new Uint8Array(128);

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;

const KIND = new Uint8Array(128).fill(MARK);
for (let unit = 0; unit < 128; unit++) {
  if (unit <= 32) KIND[unit] = SPACE;
  else if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95) KIND[unit] = LETTER;
  else if (unit >= 48 && unit <= 57) KIND[unit] = DIGIT;
  if (KIND[unit] === LETTER) SMALL[unit] = unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** A code unit beyond ASCII as the plain one it is read as: letters as in every word (see `text/characters`), and quotes, dashes, blanks and signs of money. */
function plainUnit(unit: number): number {
  switch (unit) {
    case 0x2014:
      return 45;
    case 0x201c:
    case 0x201d:
      return 34;
    case 0x00a3:
    case 0x20ac:
    case 0x00a5:
      return 36;
    case 0x00bd:
      return 0x00bd;
    default: {
      const kind = kindOf(unit);
      if ((kind & WORD) !== 0) return 0x61;
      if ((kind & BLANK) !== 0) return 32;
      if ((kind & APOSTROPHE) !== 0) return 39;
      return (kind & HYPHEN) !== 0 ? 45 : OTHER_MARK;
    }
  }
}

/** Unit 127, which no text has: a mark of no class. */
const OTHER_MARK = 127;

export function scannerOf(lexicon: Lexicon, numbers: NumberReader): Scanner {
  let capacity = 1024;
  let types = new Uint16Array(capacity);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let nums = new Float64Array(capacity);
  const marks = new Uint16Array(128);
  for (const mark of PUNCTUATION) marks[mark.charCodeAt(0)] = lexicon.typeOfWord(mark);
  const money = lexicon.typeOfWord(NUMBER_CLASSES.money);
  const fraction = lexicon.typeOfWord(NUMBER_CLASSES.fraction);
  const ampm = [lexicon.typeOfWord(NUMBER_CLASSES.beforeNoon), lexicon.typeOfWord(NUMBER_CLASSES.afterNoon)] as const;
  const reading = { type: 0, end: 0, num: 0 };

  const grow = (): void => {
    capacity *= 2;
    const wider = <T extends Uint16Array | Uint32Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    types = wider(types, new Uint16Array(capacity));
    starts = wider(starts, new Uint32Array(capacity));
    ends = wider(ends, new Uint32Array(capacity));
    nums = wider(nums, new Float64Array(capacity));
  };

  const scan = (text: string, span: Span): TokenTable => {
    let count = 0;
    let at = span.start;
    const { end } = span;
    while (at < end) {
      let unit = text.charCodeAt(at);
      if (unit >= 128) unit = plainUnit(unit);
      if (unit === 0xbd) {
        if (count === capacity) grow();
        types[count] = fraction;
        starts[count] = at;
        ends[count] = at + 1;
        nums[count++] = 0.5;
        at++;
        continue;
      }
      const kind = KIND[unit] ?? MARK;
      if (kind === SPACE) {
        at++;
        continue;
      }
      if (count === capacity) grow();
      const start = at;
      if (kind === LETTER) {
        let hash = HASH_SEED;
        while (at < end) {
          const next = text.charCodeAt(at);
          const small = next < 128 ? (SMALL[next] ?? 0) : plainUnit(next) === 0x61 ? next : 0;
          if (small === 0) break;
          hash = hashStep(hash, small);
          at++;
        }
        let type = lexicon.typeOf(text, start, at, hash);
        if (type !== 0 && lexicon.capitalOnly[type] === 1 && text.charCodeAt(start) > 90) type = 0;
        const half = at - start <= 2 ? halfOfDay(text, start, at, end) : 0;
        if (half !== 0) {
          type = ampm[half > 0 ? 1 : 0];
          at = start + Math.abs(half);
        }
        types[count] = type;
        nums[count] = Number.NaN;
      } else if (kind === DIGIT) {
        numbers(text, start, end, reading);
        at = reading.end;
        const before = start > span.start ? text.charCodeAt(start - 1) : 32;
        const isMoney = before === 36 || before === 35 || (before > 128 && plainUnit(before) === 36);
        types[count] = isMoney || text.charCodeAt(at) === 37 ? money : reading.type;
        nums[count] = reading.num;
      } else {
        at++;
        types[count] = unit < 128 ? (marks[unit] ?? 0) : 0;
        nums[count] = Number.NaN;
      }
      starts[count] = start;
      ends[count] = at;
      count++;
    }
    return { count, types, starts, ends, nums };
  };
  return { scan };
}

/** Reads the number that starts at `start` into `out`: its type, its end and its number. */
export type NumberReader = (text: string, start: number, end: number, out: { type: number; end: number; num: number }) => void;

/** Length of 'a.m.', 'am', 'p.m.', 'PM' at `start`, negative for the first half of the day; 0 where it is neither. */
function halfOfDay(text: string, start: number, wordEnd: number, limit: number): number {
  const first = text.charCodeAt(start) | 32;
  if (first !== 97 && first !== 112) return 0;
  const sign = first === 97 ? -1 : 1;
  if (wordEnd - start === 2) {
    if ((text.charCodeAt(start + 1) | 32) !== 109) return 0;
    let at = start - 1;
    while (at >= 0 && text.charCodeAt(at) === 32) at--;
    const before = text.charCodeAt(at);
    return before >= 48 && before <= 57 ? sign * 2 : 0;
  }
  if (text.charCodeAt(start + 1) !== 46 || start + 2 >= limit || (text.charCodeAt(start + 2) | 32) !== 109) return 0;
  const next = text.charCodeAt(start + 3);
  if (next === 46 && start + 3 < limit) return sign * 4;
  return (next | 32) >= 97 && (next | 32) <= 122 ? 0 : sign * 3;
}
