import search from 'approx-string-match';
import { distance } from 'fastest-levenshtein';
import type { Span } from '../text/span';

/** A stretch of text that resembles a pattern; `errors` is the edit distance in UTF-16 units. */
export interface Resemblance extends Span {
  readonly errors: number;
}

/** Hypothesis' bound on the errors a quote may have. */
export const maxErrorsOf = (pattern: string): number => Math.min(256, Math.floor(pattern.length / 2));

/** Cost of one search in steps of the bit-vector algorithm (32 rows of one column); about a third of a second. */
const BUDGET = 24_000_000;
const CHUNK = 8192;
/** A piece with more equally good places than this per thousand units is periodic: no place in it differs from the next. */
const MOST_PER_THOUSAND = 40;

/**
 * Stretches of `text` that resemble `pattern`, nearest to `expected` first, searched outwards from there until the whole text or the
 * budget is used up: the time is bounded whatever the text. Every piece of the text reports its best only.
 *
 * Method: G. Myers, A Fast Bit-Vector Algorithm for Approximate String Matching, JACM 46 (1999), by npm approx-string-match.
 *
 * @param enough called after each piece with all found so far; the search stops where it returns true
 */
export function findResembling(
  text: string,
  pattern: string,
  expected: number,
  enough: (found: readonly Resemblance[]) => boolean,
): readonly Resemblance[] {
  const maxErrors = maxErrorsOf(pattern);
  if (maxErrors === 0 || text.length === 0) return [];
  const found: Resemblance[] = [];
  const overlap = pattern.length + maxErrors;
  let budget = BUDGET;
  for (const piece of outwards(text.length, Math.min(Math.max(0, expected), text.length), Math.max(CHUNK, 2 * overlap))) {
    const from = Math.max(0, piece.start - overlap);
    const slice = text.slice(from, piece.end);
    budget -= slice.length * Math.ceil(maxErrors / 32);
    const matches = search(slice, pattern, maxErrors);
    if (matches.length > 16 && matches.length * 1000 > MOST_PER_THOUSAND * slice.length) return [];
    for (const match of matches) found.push({ start: from + match.start, end: from + match.end, errors: match.errors });
    if (enough(found) || budget <= 0) break;
  }
  return found;
}

/**
 * 1 for equal texts, 0 for texts with nothing in common: 1 minus the edit distance over the longer length. Texts of more than 64 units that
 * differ by more than half have nothing in common.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter === 0) return 0;
  if (shorter > LONGEST_BY_LETTERS) return similarityOfWords(a, b);
  const shared = 1 - distance(a, b) / longer;
  return shorter > LONGEST_OF_CHANCE && shared < 0.5 ? 0 : shared;
}

/** True where the {@link similarity} of two texts is more than a share; at once where what is at the same places says so. */
export function isMoreSimilar(a: string, b: string, share: number): boolean {
  return samePlaces(a, b) > share || similarity(a, b) > share;
}

/** The share of letters, or of words by their letters, that are the same counted from the beginning or the end: no more than the similarity. */
function samePlaces(a: string, b: string): number {
  if (Math.min(a.length, b.length) <= LONGEST_BY_LETTERS) return a.length === b.length ? sameLetters(a, b) : 0;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return Math.max(sameInOrder(left, right), sameInOrder(left.reverse(), right.reverse()));
}

/** The share of letters that two texts of one length have at the same places. */
function sameLetters(a: string, b: string): number {
  let same = 0;
  for (let at = 0; at < a.length; at++) if (a.charCodeAt(at) === b.charCodeAt(at)) same++;
  return same / Math.max(1, a.length);
}

/** The length of the items that two lists have at the same places, over that of the longer list. */
function sameInOrder(left: readonly string[], right: readonly string[]): number {
  const same = left.reduce((sum, item, at) => sum + (right[at] === item ? item.length : 0), 0);
  return same / Math.max(1, lengthOf(left), lengthOf(right));
}

const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];
const lengthOf = (items: readonly string[]): number => items.reduce((sum, { length }) => sum + length, 0);

/** Longer texts are compared word by word. */
const LONGEST_BY_LETTERS = 512;
/** That short texts share some letters says little; longer ones have nothing in common where they share less than half. */
const LONGEST_OF_CHANCE = 64;

/** As {@link similarity}: of the words that are the same in the same order, by their letters. */
function similarityOfWords(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const numbers = new Map<string, number>();
  for (const word of right) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const there = Int32Array.from(right, word => numbers.get(word) ?? 0);
  const row = new Int32Array(right.length + 1);
  for (const word of left) {
    const number = numbers.get(word);
    if (number === undefined) continue;
    let diagonal = 0;
    for (let at = 1; at <= there.length; at++) {
      const above = row[at] ?? 0;
      row[at] = there[at - 1] === number ? diagonal + word.length : Math.max(above, row[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return (row[right.length] ?? 0) / Math.max(1, lengthOf(left), lengthOf(right));
}

/** Words, and what borders are filled up with. */
const WORDS = /[\p{L}\p{N}\p{M}]+|\p{Cc}+/gu;

/** {@link similarity} for texts of any length: 0 where they differ in more than 256 units, or half of them. */
export function resemblanceOf(slice: string, pattern: string): number {
  const [best] = search(slice, pattern, maxErrorsOf(pattern));
  if (best === undefined) return 0;
  const outside = slice.length - (best.end - best.start);
  return 1 - Math.min(1, (best.errors + outside) / Math.max(slice.length, pattern.length));
}

/** Pieces of `[0, length)`, nearest to `centre` first. */
function* outwards(length: number, centre: number, size: number): Generator<Span> {
  let left = Math.max(0, Math.floor(centre - size / 2));
  let right = Math.min(length, left + size);
  yield { start: left, end: right };
  while (left > 0 || right < length) {
    if (right < length && (left === 0 || right - centre <= centre - left)) {
      yield { start: right, end: Math.min(length, right + size) };
      right = Math.min(length, right + size);
    } else {
      yield { start: Math.max(0, left - size), end: left };
      left = Math.max(0, left - size);
    }
  }
}
