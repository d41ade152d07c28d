import { isNumber } from '../text/words';
import { isNumeric } from './fingerprints';
import { bigramHash } from './wordHashes';

/** Words `[start, end)` of a run, by index. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** Where two runs share their words: the whole of a run, or the part of it that the other holds. */
export interface Relation {
  readonly a: WordRange;
  readonly b: WordRange;
}

/** A {@link Relation} with the number of word pairs shared, and their share of the shorter run's. */
export interface MeasuredRelation extends Relation {
  readonly pairs: number;
  readonly share: number;
}

/**
 * Decides whether two runs of words are copies of one text, exactly and from their words alone. They are where most word
 * pairs of the shorter are close together in the longer (in any order, so a moved sentence does no harm), or else where
 * most of its words are there in the same order (a longest common subsequence), or where they are full of numbers and nearly
 * the same but for these. Linear for all but the subsequence, which takes one step per word of the longer and 32 words of the shorter.
 */
export function relate(a: Int32Array, b: Int32Array): MeasuredRelation | null {
  if (a.length > b.length) {
    const turned = relate(b, a);
    return turned && { ...turned, a: turned.b, b: turned.a };
  }
  return relateWords(a, b, FEWEST, IN_ORDER) ?? (isNumeric(a) && isNumeric(b) ? relateButForNumbers(a, b) : null);
}

/** As {@link relate}, the shorter run first. */
function relateWords(a: Int32Array, b: Int32Array, fewest: number, inOrder: number): MeasuredRelation | null {
  if (a.length < 2) return null;
  indexBigrams(a);
  const hits = findHits(b);
  if (hits < LEAST_PAIRS) return null;
  const window = densestWindow(a.length, hits);
  const share = window.pairs / (a.length - 1);
  if (window.pairs < LEAST_PAIRS || share < fewest) return null;
  const core = coreOf(window);
  if (core === null) return null;
  if (share < PLENTY && commonInOrder(a, b, around(core.b, core.a, a.length, b.length)) < inOrder * a.length) return null;
  return { a: widened(core.a, core.b, a.length), b: widened(core.b, core.a, b.length), pairs: window.pairs, share };
}

/** Relates what is left of two runs without their numbers: nearly all of it must be the same. */
function relateButForNumbers(a: Int32Array, b: Int32Array): MeasuredRelation | null {
  const [wordsA, wordsB] = [wordsAmongNumbers(a), wordsAmongNumbers(b)];
  if (wordsA.length > wordsB.length) {
    const turned = relateButForNumbers(b, a);
    return turned && { ...turned, a: turned.b, b: turned.a };
  }
  if (wordsA.length < LEAST_WORDS_AMONG_NUMBERS || new Set(wordsA.map(at => a[at] ?? 0)).size < LEAST_WORDS_AMONG_NUMBERS) return null;
  const relation = relateWords(
    wordsA.map(at => a[at] ?? 0),
    wordsB.map(at => b[at] ?? 0),
    NEARLY_ALL,
    NEARLY_ALL,
  );
  return relation && { ...relation, a: backIn(a, wordsA, relation.a), b: backIn(b, wordsB, relation.b) };
}

function wordsAmongNumbers(words: Int32Array): Int32Array {
  const places = new Int32Array(words.length);
  let count = 0;
  for (let at = 0; at < words.length; at++) if (!isNumber(words[at] ?? 0)) places[count++] = at;
  return places.subarray(0, count);
}

/** The run of all words from the first to the last of a run of the words among numbers, with the numbers at the ends of the whole. */
const backIn = (words: Int32Array, places: Int32Array, range: WordRange): WordRange => ({
  start: range.start === 0 ? 0 : (places[range.start] ?? 0),
  end: range.end === places.length ? words.length : (places[range.end - 1] ?? 0) + 1,
});

/** Different words that must be among the numbers of two runs that differ in these, and the share of pairs that must be the same. */
const LEAST_WORDS_AMONG_NUMBERS = 5;
const NEARLY_ALL = 0.8;

/** Word pairs that must be shared at least. */
const LEAST_PAIRS = 3;
/** Share of the shorter run's word pairs below which the runs are strangers, and from which on they are copies. */
const FEWEST = 0.44;
const PLENTY = 0.5;
/** Share of the shorter run's words that must be in the same order in the longer, where word pairs alone do not decide. */
const IN_ORDER = 0.62;
/** A place is the whole run unless the words outside what is shared are more than this share of it. */
const WHOLE = 0.45;

/** The shorter run's bigrams: an open-addressing table, emptied by raising the generation. Module state that no call leaves anything in. */
let tableKeys = new Int32Array(1 << 10);
let tableFirst = new Int32Array(1 << 10);
let tableGeneration = new Int32Array(1 << 10);
let generation = 0;
/** Per word of the shorter run that starts a bigram for the first time: how often the bigram occurs, and how often the window holds it. */
let multiplicity = new Int32Array(256);
let inWindow = new Int32Array(256);
/** Of the longer run's bigrams that the shorter holds: their places in both. */
let hitLong = new Int32Array(256);
let hitShort = new Int32Array(256);

function indexBigrams(words: Int32Array): void {
  if (words.length * 2 > tableKeys.length) {
    const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 1));
    tableKeys = new Int32Array(size);
    tableFirst = new Int32Array(size);
    tableGeneration = new Int32Array(size);
    generation = 0;
  }
  if (words.length > multiplicity.length) {
    multiplicity = new Int32Array(words.length * 2);
    inWindow = new Int32Array(words.length * 2);
  }
  generation++;
  for (let index = 0; index + 1 < words.length; index++) {
    const key = bigramHash(words[index] ?? 0, words[index + 1] ?? 0);
    const slot = slotOf(key);
    if (tableGeneration[slot] === generation) {
      const first = tableFirst[slot] ?? 0;
      multiplicity[first] = (multiplicity[first] ?? 0) + 1;
      continue;
    }
    tableGeneration[slot] = generation;
    tableKeys[slot] = key;
    tableFirst[slot] = index;
    multiplicity[index] = 1;
    inWindow[index] = 0;
  }
}

function slotOf(key: number): number {
  const mask = tableKeys.length - 1;
  let slot = key & mask;
  while (tableGeneration[slot] === generation && tableKeys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function findHits(words: Int32Array): number {
  if (words.length > hitLong.length) {
    hitLong = new Int32Array(words.length * 2);
    hitShort = new Int32Array(words.length * 2);
  }
  let hits = 0;
  for (let index = 0; index + 1 < words.length; index++) {
    const slot = slotOf(bigramHash(words[index] ?? 0, words[index + 1] ?? 0));
    if (tableGeneration[slot] !== generation) continue;
    hitLong[hits] = index;
    hitShort[hits] = tableFirst[slot] ?? 0;
    hits++;
  }
  return hits;
}

/** Hits `[from, to)`, and how many bigrams of the shorter run they make up. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
}

/** The stretch of the longer run, half as long again as the shorter, that contains most of its bigrams. */
function densestWindow(shorter: number, hits: number): Window {
  const reach = Math.floor(shorter * 1.5) + 8;
  let best: Window = { from: 0, to: 0, pairs: 0 };
  let from = 0;
  let pairs = 0;
  for (let to = 0; to < hits; to++) {
    const bigram = hitShort[to] ?? 0;
    const count = (inWindow[bigram] ?? 0) + 1;
    inWindow[bigram] = count;
    if (count <= (multiplicity[bigram] ?? 0)) pairs++;
    while ((hitLong[to] ?? 0) - (hitLong[from] ?? 0) > reach) {
      const gone = hitShort[from++] ?? 0;
      const left = (inWindow[gone] ?? 0) - 1;
      inWindow[gone] = left;
      if (left < (multiplicity[gone] ?? 0)) pairs--;
    }
    if (pairs > best.pairs) best = { from, to: to + 1, pairs };
  }
  return best;
}

/** What the window's hits cover in both runs, lone ones at its ends left out. */
function coreOf(window: Window): { readonly a: WordRange; readonly b: WordRange } | null {
  let { from, to } = window;
  while (to - from > 1 && (hitLong[from + 1] ?? 0) - (hitLong[from] ?? 0) > STRAY) from++;
  while (to - from > 1 && (hitLong[to - 1] ?? 0) - (hitLong[to - 2] ?? 0) > STRAY) to--;
  if (to <= from) return null;
  let low = Number.POSITIVE_INFINITY;
  let high = -1;
  for (let index = from; index < to; index++) {
    low = Math.min(low, hitShort[index] ?? 0);
    high = Math.max(high, hitShort[index] ?? 0);
  }
  return { a: { start: low, end: high + 2 }, b: { start: hitLong[from] ?? 0, end: (hitLong[to - 1] ?? 0) + 2 } };
}

/** A hit at an end this far from the next one came about by chance. */
const STRAY = 12;

/** The part of the longer run where the whole of the shorter should be, with some room. */
function around(core: WordRange, ofShorter: WordRange, shorter: number, longer: number): WordRange {
  const room = Math.floor(shorter / 8) + 2;
  return {
    start: Math.max(0, core.start - ofShorter.start - room),
    end: Math.min(longer, core.end + (shorter - ofShorter.end) + room),
  };
}

/** A whole run, or where much of it is not shared, the core with as many words before and behind as the other run has there too. */
function widened(core: WordRange, other: WordRange, length: number): WordRange {
  const outside = length - (core.end - core.start);
  if (outside <= WHOLE * length) return { start: 0, end: length };
  return { start: Math.max(0, core.start - Math.min(other.start, EDGE)), end: core.end };
}

/** Reworded words before a core that still belong to it. */
const EDGE = 3;

/**
 * Length of the longest common subsequence of words, bit-parallel: Hyyrö, "Bit-parallel LCS-length computation revisited"
 * (2004).
 */
export function commonInOrder(shorter: Int32Array, longer: Int32Array, range: WordRange): number {
  const blocks = (shorter.length + 31) >>> 5;
  const masks = new Map<number, Int32Array>();
  for (let index = 0; index < shorter.length; index++) {
    const hash = shorter[index] ?? 0;
    let mask = masks.get(hash);
    if (mask === undefined) {
      mask = new Int32Array(blocks);
      masks.set(hash, mask);
    }
    mask[index >>> 5] = (mask[index >>> 5] ?? 0) | (1 << (index & 31));
  }
  const state = new Int32Array(blocks).fill(-1);
  for (let index = range.start; index < range.end; index++) {
    const mask = masks.get(longer[index] ?? 0);
    if (mask === undefined) continue;
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const value = state[block] ?? 0;
      const matched = value & (mask[block] ?? 0);
      const sum = (value >>> 0) + (matched >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      state[block] = sum | 0 | (value & ~matched);
    }
  }
  let common = 0;
  for (let index = 0; index < shorter.length; index++) if (((state[index >>> 5] ?? 0) & (1 << (index & 31))) === 0) common++;
  return common;
}
