import { APOSTROPHE, foldTable, kinds, UNSPACED, WORD } from '../text/fold';
import type { Span } from '../text/span';

/**
 * The words of a run of text, each as a 32-bit hash of its folded letters: case, diacritics and apostrophes make no
 * difference, digits do; {@link isNumber} tells by a hash whether its word began with a digit. No string is made. `starts` and `ends` are UTF-16 offsets; only the first `length` entries count.
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

/** Words are runs of letters and digits, with apostrophes and (between digits) points and commas inside; where a script writes no spaces, every letter is one. */
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
    if (letter > LONE) {
      if (start < 0) start = at;
      hash = Math.imul(hash ^ letter, FNV_PRIME);
      end = at + 1;
      continue;
    }
    if (letter === SILENT) continue;
    if (start >= 0) {
      if ((unit === POINT || unit === COMMA) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) {
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        continue;
      }
      push(into, hashOf(hash, text, start), start, end);
      start = -1;
      hash = FNV_OFFSET;
    }
    if (letter === LONE) push(into, hashOf(Math.imul(FNV_OFFSET ^ unit, FNV_PRIME), text, at), at, at + 1);
  }
  if (start >= 0) push(into, hashOf(hash, text, start), start, end);
  return into;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const POINT = 0x2e;
const COMMA = 0x2c;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** The lowest bit of a word's hash says that it is a number, or begins as one ('19', '1,200', '47th'). */
const hashOf = (letters: number, text: string, start: number): number =>
  isDigit(text.charCodeAt(start)) ? mixed(letters) | 1 : mixed(letters) & ~1;

export const isNumber = (hash: number): boolean => (hash & 1) === 1;

/** What {@link lettersTable} holds beside folded letters; 0 for what parts words. */
const SILENT = 1;
const SURROGATE = 2;
const LONE = 3;

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
    else if ((kind & APOSTROPHE) !== 0 || folded === 0) table[unit] = SILENT;
    else if ((kind & WORD) !== 0) table[unit] = folded;
  }
  return table;
}

/** True for both halves of a letter outside the basic plane. */
function isLetterPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at) <= 0xdbff ? at : at - 1;
  const character = text.slice(Math.max(0, high), high + 2);
  return character.length === 2 && /^[\p{L}\p{N}]$/u.test(character);
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

export const bigramHash = (first: number, second: number): number => mixed(Math.imul(first, 0x9e3779b1) + second);

/** One number for the words `[from, to)` in their order: 53 bits, so that equal keys mean equal words for every corpus that fits in memory. */
export function contentKey(words: HashedWords, from = 0, to = words.length): number {
  let low = FNV_OFFSET;
  let high = 0x2545f491;
  for (let index = from; index < to; index++) {
    const hash = words.hashes[index] ?? 0;
    low = mixed(Math.imul(low, 31) + hash);
    high = mixed(Math.imul(high, 0x01000193) ^ hash);
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}
