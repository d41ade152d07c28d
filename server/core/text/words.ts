import { APOSTROPHE, kinds, once, UNSPACED, WORD } from './characters';
import { foldTable } from './fold';
import type { Span } from './span';

/** The words of a text or of a part of it, as {@link hashWords} finds them. Sorted; spans are into `text`. */
export function wordsOf(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const { starts, ends, length } = hashWords(text, { start: Math.max(0, span.start), end: Math.min(span.end, text.length) }, found);
  return Array.from({ length }, (_, index) => ({ start: starts[index] ?? 0, end: ends[index] ?? 0 }));
}

/** How many words {@link wordsOf} finds. */
export const wordCount = (text: string, span?: Span): number => hashWords(text, span ?? { start: 0, end: text.length }, found).length;

/**
 * The words of a run of text, each with a 32-bit hash of its folded letters: case, diacritics and apostrophes make no
 * difference, digits do; {@link isNumber} says by a hash whether its word began with a digit. No string is made. `starts` and
 * `ends` are UTF-16 offsets; only the first `length` entries count.
 */
export interface HashedWords {
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  length: number;
}

export const emptyWords = (): HashedWords => ({
  hashes: new Int32Array(256),
  starts: new Int32Array(256),
  ends: new Int32Array(256),
  length: 0,
});

/** Written over by each count. */
const found = emptyWords();

/**
 * The one definition of a word: a run of letters, digits and diacritics, with an apostrophe inside ("don't") and a point or comma
 * between two digits ('2,500'); what is not seen (a soft hyphen, a zero-width character) ends no word. Hyphens end one. Where a
 * script writes no spaces, dictionaries show the words. In order; words written over `into`.
 */
export function hashWords(text: string, span: Span, into: HashedWords = emptyWords()): HashedWords {
  letters ??= lettersTable();
  const table = letters;
  into.length = 0;
  let hash = FNV_OFFSET;
  let start = -1;
  let end = -1;
  for (let at = span.start; at < span.end; at++) {
    const unit = text.charCodeAt(at);
    let letter = table[unit] ?? 0;
    if (letter === SURROGATE) letter = isLetterPair(text, at) ? unit : 0;
    if (letter > MARK) {
      if (start < 0) start = at;
      hash = Math.imul(hash ^ letter, FNV_PRIME);
      end = at + 1;
      continue;
    }
    if (letter === SILENT) continue;
    if (letter === MARK) {
      if (start >= 0) end = at + 1;
      continue;
    }
    if (start >= 0) {
      if ((unit === POINT || unit === COMMA) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) {
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        continue;
      }
      push(into, hashOf(hash, text, start), start, end);
      start = -1;
      hash = FNV_OFFSET;
    }
    if (letter === LONE) at = pushUnspaced(text, at, span.end, table, into) - 1;
  }
  if (start >= 0) push(into, hashOf(hash, text, start), start, end);
  return into;
}

/**
 * Pushes the words of a run of letters of a script without spaces, as `Intl.Segmenter` finds them with its dictionaries (UAX #29), from
 * an offset on; answers where the run or the span ends. The whole run is looked at, so that a part of it has the same words.
 */
function pushUnspaced(text: string, from: number, spanEnd: number, table: Uint16Array, into: HashedWords): number {
  const least = from - (from % LONGEST_RUN);
  let runStart = from;
  while (runStart > least && table[text.charCodeAt(runStart - 1)] === LONE) runStart--;
  let runEnd = from;
  while (runEnd < least + LONGEST_RUN && table[text.charCodeAt(runEnd)] === LONE) runEnd++;
  const end = Math.min(runEnd, spanEnd);
  for (const { index, segment } of segmenter().segment(text.slice(runStart, runEnd))) {
    const start = Math.max(from, runStart + index);
    const wordEnd = Math.min(end, runStart + index + segment.length);
    if (start >= wordEnd) continue;
    let hash = FNV_OFFSET;
    for (let at = start; at < wordEnd; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
    push(into, hashOf(hash, text, start), start, wordEnd);
  }
  return end;
}

/** Longer runs are taken in pieces that begin at its multiples, so that no part of a text is looked at again and again. */
const LONGEST_RUN = 4096;

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'word' }));

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const POINT = 0x2e;
const COMMA = 0x2c;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** The lowest bit of a word's hash says that it is a number, or begins as one ('19', '1,200', '47th'). */
const hashOf = (letters: number, text: string, start: number): number =>
  isDigit(text.charCodeAt(start)) ? mixed(letters) | 1 : mixed(letters) & ~1;

export const isNumber = (hash: number): boolean => (hash & 1) === 1;

/** What {@link lettersTable} holds beside folded letters; 0 for what ends a word. A diacritic belongs to the word, and counts for nothing in it. */
const SILENT = 1;
const SURROGATE = 2;
const LONE = 3;
const MARK = 4;

let letters: Uint16Array | undefined;

/** By code unit: its folded letter or digit, or one of the codes above. One table, because this is the index's innermost loop. */
function lettersTable(): Uint16Array {
  const flags = kinds();
  const folds = foldTable();
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const kind = flags[unit] ?? 0;
    const folded = folds[unit] ?? 0;
    if (unit >= 0xd800 && unit <= 0xdfff) table[unit] = SURROGATE;
    else if ((kind & UNSPACED) !== 0) table[unit] = LONE;
    else if ((kind & APOSTROPHE) !== 0) table[unit] = SILENT;
    else if (folded === 0) table[unit] = (kind & WORD) !== 0 ? MARK : SILENT;
    else if ((kind & WORD) !== 0) table[unit] = folded;
  }
  return table;
}

/** True for both halves of a letter outside the basic plane. */
function isLetterPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at) <= 0xdbff ? at : at - 1;
  const character = text.slice(Math.max(0, high), high + 2);
  return character.length === 2 && /^[\p{L}\p{N}\p{M}]$/u.test(character);
}

function push(words: HashedWords, hash: number, start: number, end: number): void {
  if (words.length === words.hashes.length) {
    words.hashes = doubled(words.hashes);
    words.starts = doubled(words.starts);
    words.ends = doubled(words.ends);
  }
  words.hashes[words.length] = hash;
  words.starts[words.length] = start;
  words.ends[words.length] = end;
  words.length++;
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Spreads a hash's entropy over all of its bits (the finaliser of MurmurHash3). */
export function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** True where a word starts at `at`: not inside a word, and not behind the apostrophe of one (`O'Brien`). */
export function startsWord(text: string, at: number): boolean {
  const flags = kinds();
  const before = flags[text.charCodeAt(at - 1)] ?? 0;
  const here = flags[text.charCodeAt(at)] ?? 0;
  if ((before & WORD) !== 0 && (here & WORD) !== 0 && ((before | here) & UNSPACED) === 0) return false;
  return (before & APOSTROPHE) === 0 || ((flags[text.charCodeAt(at - 2)] ?? 0) & WORD) === 0;
}

/** True where a word ends at `at`; `'s` and other clitics are not part of the word before them (`Taliban's`, `they'll`). */
export function endsWord(text: string, at: number): boolean {
  const flags = kinds();
  const before = flags[text.charCodeAt(at - 1)] ?? 0;
  const here = flags[text.charCodeAt(at)] ?? 0;
  if ((before & WORD) !== 0 && (here & WORD) !== 0 && ((before | here) & UNSPACED) === 0) return false;
  if ((here & APOSTROPHE) === 0 || ((flags[text.charCodeAt(at + 1)] ?? 0) & WORD) === 0) return true;
  return cliticEnd(text, at) > at;
}

/** Where the clitic that starts with the apostrophe at `at` ends; `at` where none does. */
export function cliticEnd(text: string, at: number): number {
  const flags = kinds();
  if (((flags[text.charCodeAt(at)] ?? 0) & APOSTROPHE) === 0) return at;
  for (let end = at + 1; end <= at + 3; end++) {
    if (((flags[text.charCodeAt(end)] ?? 0) & WORD) === 0) return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end : at;
  }
  return at;
}

const CLITICS = new Set(['s', 'd', 'm', 'll', 've', 're']);
