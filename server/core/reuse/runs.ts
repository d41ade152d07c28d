import { isNumber, mixed } from '../text/words';
import { FingerprintPostings } from './postings';
import type { Relation, WordRange } from './relate';
import type { ColumnReader, NamedNumbers, Restoring } from './snapshot';

/** Fewest words of a verbatim run inside longer texts that is a copy. */
export const LEAST_RUN = 15;

/** Words of a seed: a sequence of words that texts are looked up under. */
const SEED = 8;
/** Of so many seeds in a row one is chosen, so that every run of {@link LEAST_RUN} words holds a chosen one. */
const WINDOW = LEAST_RUN - SEED + 1;
/** A shorter text that holds a run shares half of its word pairs with it: it is found by these. */
export const LEAST_WORDS_AROUND = 2 * LEAST_RUN - 1;
/** A seed in more texts than this is a formula. */
const COMMON = 10;

/**
 * Which texts hold the same runs of words, however long they are. A text is posted under sequences of {@link SEED} words, chosen
 * by winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", 2003): of every
 * {@link WINDOW} in a row the one with the least hash, so that two texts that share {@link LEAST_RUN} words share a seed.
 */
export class RunIndex {
  readonly #postings = new FingerprintPostings();

  /** Posts a text; `visit` is called for the owners of all texts with a seed that has become a formula: runs may no longer be copies for them. */
  add(owner: number, words: Int32Array, visit?: (owner: number) => void): void {
    if (words.length < LEAST_WORDS_AROUND) return;
    const count = distinctSeeds(words);
    if (visit === undefined) this.#postings.addLater(owner, distinct, count);
    else {
      this.#postings.add(owner, distinct, count);
      this.#visitAt(COMMON + 1, count, visit);
    }
  }

  /** Takes back what {@link add} posted; `visit` is called for the owners of all texts with a seed that is not a formula now. */
  remove(owner: number, words: Int32Array, visit: (owner: number) => void): void {
    if (words.length < LEAST_WORDS_AROUND) return;
    const count = distinctSeeds(words);
    this.#postings.remove(owner, distinct, count);
    this.#visitAt(COMMON, count, visit);
  }

  /** See {@link FingerprintPostings.settle}. */
  settle(): Generator<undefined> {
    return this.#postings.settle();
  }

  /** The owners of the texts that share a seed with a text that was added, its own included; a seed of many texts does not count. */
  sharing(words: Int32Array): Set<number> {
    const owners = new Set<number>();
    if (words.length < LEAST_WORDS_AROUND) return owners;
    const count = distinctSeeds(words);
    for (let index = 0; index < count; index++) {
      const slot = this.#postings.slotOf(distinct[index] ?? 0);
      const texts = this.#postings.countAt(slot);
      if (texts < 2 || texts > COMMON) continue;
      this.#postings.forEach(slot, owner => owners.add(owner));
    }
    return owners;
  }

  /**
   * The runs that two texts share: maximal matches from the seeds they have in common, joined where only a few words
   * between them differ. In order of the second text; a function of the words and of how many texts hold their seeds.
   */
  between(a: Int32Array, b: Int32Array): SharedRun[] {
    return joined(matchesOf(a, b)).filter(run => isLong(run) && isProse(a, run.a) && this.#isDistinctive(a, run.a));
  }

  /**
   * Calls back for the owner of every text whose runs may be others once a text with these words has come (asked before it is added)
   * or gone (asked after).
   */
  forEachConcerned(words: Int32Array, visit: (owner: number) => void): void {
    if (words.length < LEAST_WORDS_AROUND) return;
    const count = distinctSeeds(words);
    for (let index = 0; index < count; index++) {
      const slot = this.#postings.slotOf(distinct[index] ?? 0);
      const texts = this.#postings.countAt(slot);
      if (texts > 0 && texts <= COMMON) this.#postings.forEach(slot, visit);
    }
  }

  columns(): Generator<NamedNumbers> {
    return this.#postings.columns();
  }

  /** Takes over what another index held, into an empty one. */
  restore(reader: ColumnReader): Restoring<void> {
    return this.#postings.restore(reader);
  }

  get bytes(): number {
    return this.#postings.bytes;
  }

  /** Calls back for the owners of those of the first `count` seeds at hand that are in exactly so many texts. */
  #visitAt(texts: number, count: number, visit: (owner: number) => void): void {
    for (let index = 0; index < count; index++) {
      const slot = this.#postings.slotOf(distinct[index] ?? 0);
      if (this.#postings.countAt(slot) === texts) this.#postings.forEach(slot, visit);
    }
  }

  /** True where at least half of the seeds in a run are not formulas, and as many words in a row as make a run are in none. */
  #isDistinctive(words: Int32Array, { start, end }: WordRange): boolean {
    const count = seedsOf(words.subarray(start, end));
    let rare = 0;
    let longest = 0;
    let covered = 0;
    for (let index = 0; index < count; index++) {
      if (this.#postings.countAt(this.#postings.slotOf(seeds[index] ?? 0)) <= COMMON) rare++;
      else {
        const place = places[index] ?? 0;
        longest = Math.max(longest, place - covered);
        covered = place + SEED;
      }
    }
    return 2 * rare >= count && Math.max(longest, end - start - covered) >= LEAST_RUN;
  }
}

/** Where two texts share a run of words, and how many of its words are the same. */
export interface SharedRun extends Relation {
  readonly same: number;
  /** Words of the longest part that is the same word for word. */
  readonly longest: number;
}

/** The chosen seeds of a text in order: hashes, none of them 0, and the index of their first word. Written over by each call. */
let seeds = new Int32Array(256);
let places = new Int32Array(256);
/** The same without repeats. */
let distinct = new Int32Array(256);
let hashes = new Int32Array(1024);

/** Finds a text's seeds; returns how many there are. */
function seedsOf(words: Int32Array): number {
  const all = words.length - SEED + 1;
  if (all < 1) return 0;
  if (all > hashes.length) hashes = new Int32Array(2 * all);
  if (all > seeds.length) {
    seeds = new Int32Array(2 * all);
    places = new Int32Array(2 * all);
    distinct = new Int32Array(2 * all);
  }
  let rolling = 0;
  for (let index = 0; index < SEED - 1; index++) rolling = (Math.imul(rolling, BASE) + (words[index] ?? 0)) | 0;
  let count = 0;
  let least = -1;
  for (let index = 0; index < all; index++) {
    rolling = (Math.imul(rolling, BASE) + (words[index + SEED - 1] ?? 0)) | 0;
    const hash = mixed(rolling) || 1;
    hashes[index] = hash;
    rolling = (rolling - Math.imul(words[index] ?? 0, LEAVING)) | 0;
    const first = index - WINDOW + 1;
    if (least < first) {
      least = Math.max(0, first);
      for (let at = least + 1; at <= index; at++) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    } else if (hash <= (hashes[least] ?? 0)) least = index;
    if (first < 0 || (count > 0 && places[count - 1] === least)) continue;
    seeds[count] = hashes[least] ?? 0;
    places[count++] = least;
  }
  return count;
}

const BASE = 0x01000193;
const LEAVING = Array.from({ length: SEED - 1 }).reduce<number>(power => Math.imul(power, BASE), 1);

function distinctSeeds(words: Int32Array): number {
  const count = seedsOf(words);
  table.clear(count);
  let kept = 0;
  for (let index = 0; index < count; index++) if (table.put(seeds[index] ?? 0, 0)) distinct[kept++] = seeds[index] ?? 0;
  return kept;
}

/** A small open-addressing table of numbers, emptied in one step. */
class Table {
  #keys = new Int32Array(512);
  #values = new Int32Array(512);
  #rounds = new Int32Array(512);
  #round = 0;

  /** Empties the table and makes room for so many keys. */
  clear(keys: number): void {
    if (2 * keys > this.#keys.length) {
      const size = 2 ** Math.ceil(Math.log2(2 * keys + 1));
      this.#keys = new Int32Array(size);
      this.#values = new Int32Array(size);
      this.#rounds = new Int32Array(size);
      this.#round = 0;
    }
    this.#round++;
  }

  /** Puts a value unless its key has one; returns whether it was put. */
  put(key: number, value: number): boolean {
    const slot = this.#slotOf(key);
    if (this.#rounds[slot] === this.#round) return false;
    this.#rounds[slot] = this.#round;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    return true;
  }

  /** The key's value, or -1. */
  get(key: number): number {
    const slot = this.#slotOf(key);
    return this.#rounds[slot] === this.#round ? (this.#values[slot] ?? -1) : -1;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#rounds[slot] === this.#round && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}

const table = new Table();

/** Words that are the same in both texts, as many as there are on both sides of a seed; `at` are indices of words. */
interface Match {
  readonly atA: number;
  readonly atB: number;
  readonly length: number;
}

function matchesOf(a: Int32Array, b: Int32Array): Match[] {
  const countA = seedsOf(a);
  table.clear(countA);
  for (let index = 0; index < countA; index++) table.put(seeds[index] ?? 0, places[index] ?? 0);
  const countB = seedsOf(b);
  const matches: Match[] = [];
  for (let index = 0; index < countB; index++) {
    const placeA = table.get(seeds[index] ?? 0);
    const placeB = places[index] ?? 0;
    if (placeA < 0) continue;
    const last = matches.at(-1);
    if (last !== undefined && placeA - placeB === last.atA - last.atB && placeB < last.atB + last.length) continue;
    let back = 0;
    while (back < placeA && back < placeB && a[placeA - back - 1] === b[placeB - back - 1]) back++;
    let on = 0;
    while (placeA + on < a.length && placeB + on < b.length && a[placeA + on] === b[placeB + on]) on++;
    if (on + back >= SEED) matches.push({ atA: placeA - back, atB: placeB - back, length: on + back });
  }
  return matches;
}

/** Joins matches of which one goes on, in both texts, a few words behind the other. */
function joined(matches: readonly Match[]): SharedRun[] {
  const runs: SharedRun[] = [];
  for (const { atA, atB, length } of matches) {
    const last = runs.at(-1);
    const endA = atA + length;
    const endB = atB + length;
    if (last !== undefined && endA > last.a.end && endB > last.b.end && isNear(last.a, atA) && isNear(last.b, atB)) {
      const overlap = Math.max(0, last.a.end - atA, last.b.end - atB);
      runs[runs.length - 1] = {
        a: { start: last.a.start, end: endA },
        b: { start: last.b.start, end: endB },
        same: last.same + length - overlap,
        longest: Math.max(last.longest, length),
      };
    } else runs.push({ a: { start: atA, end: endA }, b: { start: atB, end: endB }, same: length, longest: length });
  }
  return runs;
}

const isNear = (range: WordRange, at: number): boolean => at - range.end <= MOST_BETWEEN && range.end - at < SEED;

/** Words between two matches that belong to one run. */
const MOST_BETWEEN = 6;

const isLong = ({ longest }: SharedRun): boolean => longest >= LEAST_RUN;

/** True for a run of text: most of its words, and enough different ones, are not numbers. */
function isProse(words: Int32Array, { start, end }: WordRange): boolean {
  const different = new Set<number>();
  let numbers = 0;
  for (let index = start; index < end; index++) {
    if (isNumber(words[index] ?? 0)) numbers++;
    else different.add(words[index] ?? 0);
  }
  return numbers * 3 <= end - start && different.size >= LEAST_DIFFERENT;
}

const LEAST_DIFFERENT = 8;
