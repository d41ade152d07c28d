import { type Span, sliceOf } from '../text/span';
import type { HashedWords } from './hashedWords';
import type { WordRange } from './relate';
import type { Difference } from './types';

/** What kind of change turned one run of words into another; either may be empty. Tests stand in order of precedence. */
export function classify(textA: string, a: Span, textB: string, b: Span): Difference['kind'] {
  const sides = [sliceOf(textA, a), sliceOf(textB, b)].filter(side => side !== '');
  for (const [kind, test] of TESTS) if (sides.length > 0 && sides.every(test)) return kind;
  return 'word';
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAYS = 'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const DEICTIC =
  'today|yesterday|tomorrow|tonight|ago|last|next|this|past|previous|recent(?:ly)?|earlier|later|now|then|spring|summer|autumn|winter';
const UNITS = 'second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century';
const FILLERS =
  'in|on|at|of|the|a|an|during|since|until|till|by|from|to|for|over|about|early|late|mid|and|several|few|some|st|nd|rd|th|bc|ad|ce';
const COUNTS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|dozen';

const DATE_WORD = new RegExp(`^(?:(?:${MONTHS}|${DAYS}|${DEICTIC})\\.?|(?:${UNITS})s?|1[5-9]\\d\\d|20\\d\\d)$`, 'i');
const DATE_FILLER = new RegExp(`^(?:${FILLERS}|${COUNTS}|\\d{1,2}(?:st|nd|rd|th)?)$`, 'i');
const NUMBER_WORD = new RegExp(`^(?:\\d[\\d.,]*(?:st|nd|rd|th|bn|m|k|km)?|${COUNTS})$`, 'i');
const NUMBER_FILLER = /^(?:about|around|some|nearly|almost|over|than|more|at|least|to|and|percent|per|cent|a)$/i;
const CAPITALISED = /^\p{Lu}/u;
const NAME_FILLER = /^(?:of|the|and|de|la|le|von|van|al|el|bin|ibn|s)$/i;

const TESTS: readonly (readonly [Difference['kind'], (side: string) => boolean])[] = [
  ['date', madeOf(DATE_WORD, DATE_FILLER)],
  ['number', madeOf(NUMBER_WORD, NUMBER_FILLER)],
  ['name', madeOf(CAPITALISED, NAME_FILLER)],
];

/** True for words that all match one of the patterns, at least one of them the first. */
function madeOf(needed: RegExp, allowed: RegExp): (side: string) => boolean {
  return side => {
    const words = side.split(/[^\p{L}\p{N}\p{M}.,]+/u).flatMap(word => word.replace(/[.,]+$/, '') || []);
    if (words.length === 0 || words.length > MOST_WORDS) return false;
    return words.some(word => needed.test(word)) && words.every(word => needed.test(word) || allowed.test(word));
  };
}

const MOST_WORDS = 12;

/** The whole sentences among the words `[start, end)`, by index: from the first sentence start to the last sentence end. Null where there is none of at least four words. */
export function wholeSentence(text: string, words: HashedWords, start: number, end: number): WordRange | null {
  let first = start;
  while (first < end && !startsSentence(text, words, first)) first++;
  let last = end;
  while (last > first && !endsSentence(text, words, last)) last--;
  return last - first >= 4 ? { start: first, end: last } : null;
}

const startsSentence = (text: string, words: HashedWords, index: number): boolean => index === 0 || endsSentence(text, words, index);

/** True where the word before `index` ends a sentence: the run ends there, or a terminator stands before the next word, which is no small letter. */
function endsSentence(text: string, words: HashedWords, index: number): boolean {
  if (index >= words.length) return true;
  const gap = text.slice(words.ends[index - 1] ?? 0, words.starts[index] ?? 0);
  if (/[\r\n]/.test(gap)) return true;
  return /[.!?…。！？]["'”’»)\]]*\s/u.test(gap) && !/^\p{Ll}/u.test(text.charAt(words.starts[index] ?? 0));
}
