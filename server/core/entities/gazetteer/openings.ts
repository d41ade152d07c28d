import { kinds, LOWER, UNSPACED, WORD } from '../../text/characters';
import { foldTable } from '../../text/fold';
import { mixed } from '../../text/words';

/**
 * What the forms of a register begin with, so that most words of a text cost one or two lookups: their first code units, and their
 * first words in a Bloom filter with one hash function (Bloom 1970) of at least {@link BITS_A_WORD} bits a word, so that at most one
 * in 8 other words is looked up for nothing. 100,000 forms take 0.5 MB beside the table of code units.
 */
export interface Openings {
  /** By a text's code unit, not folded: {@link INSIDE} for a unit that no word starts behind, {@link STARTS} for one that some form starts with. */
  readonly byUnit: Uint8Array;
  readonly bits: Int32Array;
}

/** A folded form (see `text/fold`); `inSmall` where a text may write its first letter small. */
export interface Opening {
  readonly key: string;
  readonly inSmall: boolean;
}

export const INSIDE = 1;
export const STARTS = 2;

const BITS_A_WORD = 8;

export function openingsOf(openings: readonly Opening[]): Openings {
  let size = 1024;
  while (size < openings.length * BITS_A_WORD * 2) size *= 2;
  const bits = new Int32Array(size / 32);
  const flags = kinds();
  const folds = foldTable();
  const starts = new Uint8Array(0x10000);
  const startsSmall = new Uint8Array(0x10000);
  const add = (hash: number) => {
    const bit = bitOf(hash, bits);
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  };
  for (const { key, inSmall } of openings) {
    const hash = hashOfFirstWord(key, 0, key.length);
    if (hash === UNSURE) bits.fill(-1);
    starts[key.charCodeAt(0)] = STARTS;
    add(hash);
    if (!inSmall) continue;
    startsSmall[key.charCodeAt(0)] = STARTS;
    add(hash ^ SMALL);
  }
  const byUnit = new Uint8Array(0x10000);
  for (let unit = 0; unit < byUnit.length; unit++) {
    const kind = flags[unit] ?? 0;
    const first = folds[unit] ?? 0;
    byUnit[unit] =
      ((kind & LOWER) === 0 ? (starts[first] ?? 0) : (startsSmall[first] ?? 0)) | ((kind & (WORD | UNSPACED)) === WORD ? INSIDE : 0);
  }
  return { byUnit, bits };
}

/**
 * Where to go on behind the word at `at` if it, or the case of its first letter, shows that no form begins here; `at` itself where one
 * may begin. What is behind `end` is not looked at.
 */
export function pastUnknown({ bits }: Openings, text: string, at: number, end: number): number {
  const hash = hashOfFirstWord(text, at, end);
  if (hash === UNSURE) return at;
  const bit = bitOf(((kinds()[text.charCodeAt(at)] ?? 0) & LOWER) === 0 ? hash : hash ^ SMALL, bits);
  return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0 ? Math.max(at + 1, wordEnd) : at;
}

/** The end of the word at `start`, which is followed by others only behind it. */
export function pastWord({ byUnit }: Openings, text: string, start: number, end: number): number {
  let at = start;
  while (at < end && ((byUnit[text.charCodeAt(at)] ?? 0) & INSIDE) !== 0) at++;
  return at;
}

const bitOf = (hash: number, bits: Int32Array): number => mixed(hash) & (bits.length * 32 - 1);

/** Turns a word's hash into that of the word with a small letter first. */
const SMALL = 0x5bd1e995;
/** In place of a hash: a unit of the word vanishes or changes its kind when it is folded, so that the word may have several ends. */
const UNSURE = 0;

/** Where the word ends that was hashed last. */
let wordEnd = 0;

/** A hash of the folded letters and digits from `start` on, up to what is neither or is of a script without spaces; never 0 but for {@link UNSURE}. */
function hashOfFirstWord(text: string, start: number, end: number): number {
  units ??= unitsTable();
  const table = units;
  let hash = SEED;
  let at = start;
  for (; at < end; at++) {
    const unit = table[text.charCodeAt(at)] ?? ENDS;
    if (unit > VARIES) hash = Math.imul(hash ^ unit, PRIME);
    else if (unit === ENDS) break;
    else if (unit === VARIES) return UNSURE;
  }
  wordEnd = at;
  return hash | 1;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** What {@link unitsTable} holds beside folded letters and digits. */
const ENDS = 0;
const MARK = 1;
const VARIES = 2;

let units: Uint16Array | undefined;

function unitsTable(): Uint16Array {
  const flags = kinds();
  const folds = foldTable();
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const folded = folds[unit] ?? 0;
    const isWord = ((flags[unit] ?? 0) & (WORD | UNSPACED)) === WORD;
    if (folded === 0) table[unit] = isWord ? MARK : VARIES;
    else if (isWord !== (((flags[folded] ?? 0) & (WORD | UNSPACED)) === WORD)) table[unit] = VARIES;
    else table[unit] = isWord ? folded : ENDS;
  }
  return table;
}
