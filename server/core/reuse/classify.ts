import { type Span, sliceOf } from '../text/span';
import type { HashedWords } from '../text/words';
import type { WordRange } from './relate';
import type { Difference } from './types';

/** What kind of change turned one run of words into another; either may be empty. Tests are in order of precedence. */
export function classify(textA: string, a: Span, textB: string, b: Span): Difference['kind'] {
  if (!mayBeClassed(textA, a) || !mayBeClassed(textB, b)) return 'word';
  const sides = [sideOf(textA, a), sideOf(textB, b)].filter(({ words }) => words.length > 0);
  if (sides.length === 0 || sides.some(({ words }) => words.length > MOST_WORDS)) return 'word';
  for (const [kind, isOfKind] of TESTS) if (isOfKind(sides)) return kind;
  return 'word';
}

/** True for a side that is empty, or contains a word that shows its kind. */
export const mayBeClassed = (text: string, span: Span): boolean => span.start === span.end || SHOWS_KIND.test(sliceOf(text, span));

/** One side's words, and their places. */
interface Side extends Span {
  readonly text: string;
  readonly words: readonly string[];
}

const MONTHS =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAYS = '(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
const COUNTS =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|quarter)';
const ORDINALS = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';

const TIMES =
  '(?:today|yesterday|tomorrow|tonight|ago|spring|summer|autumn|winter|noon|midnight|mornings?|afternoons?|evenings?|(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie)s?)';
const POINTERS = '(?:last|next|this|past|previous|recent|recently|earlier|later|now|then|early|late|mid|since|until|till|during)';

/** True where there is a capital, a digit or a word that shows a date or a number. */
const SHOWS_KIND = new RegExp(`[\\p{Lu}\\d]|\\b(?:${TIMES}|${POINTERS}|${COUNTS}s?|${ORDINALS}|[ap]\\.?m)\\b`, 'u');
const MONTH = new RegExp(`^(?:${MONTHS})$`);
const YEAR = /^(?:1[5-9]\d\d|20\d\d)s?$/;
/** Words that speak of time by themselves. */
const TIME = any(MONTH, new RegExp(`^${DAYS}s?$`), YEAR, new RegExp(`^(?:${TIMES}|[ap]\\.?m)$`, 'i'));
/** Words that speak of time beside those. */
const POINTER = new RegExp(`^${POINTERS}$`, 'i');
const TIME_FILLER = any(
  /^(?:in|on|at|of|the|a|an|by|from|to|for|over|about|and|several|few|some|many|st|nd|rd|th|bc|ad|ce|that|same|just|only)$/i,
  new RegExp(`^(?:${COUNTS}|${ORDINALS}|\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[.:]\\d\\d)$`, 'i'),
);
const NUMBER = new RegExp(`^(?:\\d[\\d.,]*(?:st|nd|rd|th|bn|m|k|km)?|${COUNTS}s?|${ORDINALS})$`, 'i');
const NUMBER_FILLER =
  /^(?:about|around|some|nearly|almost|over|than|more|less|fewer|at|least|most|up|to|and|percent|per|cent|a|an|of|the|no)$/i;
const CAPITALISED = /^\p{Lu}/u;
const NAME_FILLER = /^(?:of|the|and|de|la|le|der|den|von|van|al|el|bin|ibn|s)$/i;

const TESTS: readonly (readonly [Difference['kind'], (sides: readonly Side[]) => boolean])[] = [
  ['date', sides => sides.every(isTime)],
  [
    'date',
    sides =>
      sides.every(side => side.words.every(word => NUMBER.test(word)) && (MONTH.test(wordBefore(side)) || MONTH.test(wordAfter(side)))),
  ],
  [
    'number',
    sides =>
      sides.every(
        ({ words }) => words.some(word => NUMBER.test(word)) && words.every(word => NUMBER.test(word) || NUMBER_FILLER.test(word)),
      ),
  ],
  ['name', sides => sides.every(isName)],
];

/** 'last' and 'this' are time only beside a word of time, as in 'last year' turned into 'this year'. */
function isTime(side: Side): boolean {
  const { words } = side;
  if (!words.every(word => TIME.test(word) || POINTER.test(word) || TIME_FILLER.test(word))) return false;
  return (
    words.some(word => TIME.test(word)) || (words.some(word => POINTER.test(word)) && (TIME.test(wordAfter(side)) || words.length > 1))
  );
}

/** A capital at the start of a sentence does not make a name, unless the word has one within a sentence, too. */
function isName(side: Side): boolean {
  const { words } = side;
  const named = words.filter(word => CAPITALISED.test(word));
  if (named.length === 0 || !words.every(word => CAPITALISED.test(word) || NAME_FILLER.test(word))) return false;
  return named.length > 1 || !beginsSentence(side) || hasCapitalWithinSentence(side.text, named[0] ?? '');
}

const sideOf = (text: string, { start, end }: Span): Side => ({ text, start, end, words: tokensOf(text.slice(start, end)) });

const wordBefore = ({ text, start }: Side): string => tokensOf(text.slice(Math.max(0, start - AROUND), start)).at(-1) ?? '';
const wordAfter = ({ text, end }: Side): string => tokensOf(text.slice(end, end + AROUND))[0] ?? '';

const beginsSentence = ({ text, start }: Side): boolean =>
  !/[\p{L}\p{N}][^\p{L}\p{N}.!?…\r\n]*$/u.test(text.slice(Math.max(0, start - AROUND), start));

/** True where a word has a capital after a small letter or a comma, so that the sentence does not explain it. Looks at its first few places. */
function hasCapitalWithinSentence(text: string, word: string): boolean {
  let at = text.indexOf(word);
  for (let tries = 0; at >= 0 && tries < MOST_PLACES; tries++) {
    if (/[\p{Ll},;] ["'“‘(]?$/u.test(text.slice(Math.max(0, at - 3), at))) return true;
    at = text.indexOf(word, at + word.length);
  }
  return false;
}

/** Words, with what is written inside a time or a number ('10:30', 'a.m'). Of the same few letters they are asked again and again. */
function tokensOf(side: string): readonly string[] {
  const known = tokens.get(side);
  if (known !== undefined) return known;
  const words = side.split(/[^\p{L}\p{N}\p{M}.,:]+/u).flatMap(word => word.replace(/^[.,:]+|(?<![.,:])[.,:]+$/g, '') || []);
  if (side.length > LONGEST_REMEMBERED) return words;
  if (tokens.size >= MOST_REMEMBERED) tokens.clear();
  tokens.set(side, words);
  return words;
}

const tokens = new Map<string, readonly string[]>();
const LONGEST_REMEMBERED = 200;
const MOST_REMEMBERED = 2000;

function any(...patterns: readonly RegExp[]): Pick<RegExp, 'test'> {
  return { test: word => patterns.some(pattern => pattern.test(word)) };
}

const MOST_WORDS = 12;
/** Letters looked at on either side. */
const AROUND = 40;
const MOST_PLACES = 20;

/** The whole sentences among the words `[start, end)`, by index: from the first sentence start to the last sentence end. Null where there is none of at least four words. */
export function wholeSentence(text: string, words: HashedWords, start: number, end: number): WordRange | null {
  let first = start;
  while (first < end && !startsSentence(text, words, first)) first++;
  let last = end;
  while (last > first && !endsSentence(text, words, last)) last--;
  return last - first >= 4 ? { start: first, end: last } : null;
}

const startsSentence = (text: string, words: HashedWords, index: number): boolean => index === 0 || endsSentence(text, words, index);

/** True where the word before `index` ends a sentence: the run ends there, or a terminator precedes the next word, which does not begin with a small letter. */
function endsSentence(text: string, words: HashedWords, index: number): boolean {
  if (index >= words.length) return true;
  const gap = text.slice(words.ends[index - 1] ?? 0, words.starts[index] ?? 0);
  if (/[\r\n]/.test(gap)) return true;
  return /[.!?…。！？]["'”’»)\]]*\s/u.test(gap) && !/^\p{Ll}/u.test(text.charAt(words.starts[index] ?? 0));
}
