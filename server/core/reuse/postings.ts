/**
 * Which texts contain a fingerprint: an open-addressing table from 32-bit fingerprints to lists of texts, in two typed arrays.
 * A list of one is the table's own; longer ones are in blocks of powers of two, so that reading one is reading on in memory,
 * and the longest are sets, so that a text leaves any in one step. What it answers depends on what it holds, never on how that came about.
 */
export class FingerprintPostings {
  /** Of three numbers per slot: fingerprint (0 where it is free); the text, or the place of its list; number of texts. */
  #table = new Int32Array(3 * INITIAL);
  #mask = INITIAL - 1;
  #occupied = 0;
  #lists = new Int32Array(INITIAL);
  readonly #blocks = new Blocks();
  /** By fingerprint, the texts of lists longer than {@link LONGEST_LIST}. */
  readonly #long = new Map<number, Set<number>>();

  /** Posts a text's first `count` fingerprints, which must be distinct and not 0. */
  add(owner: number, fingerprints: Int32Array, count: number): void {
    if ((this.#occupied + count) * 3 > (this.#mask + 1) * 2) this.#rehash(count);
    const table = this.#table;
    for (let index = 0; index < count; index++) {
      const fingerprint = fingerprints[index] ?? 0;
      const slot = this.slotOf(fingerprint);
      const length = table[slot + 2] ?? 0;
      if (table[slot] === 0) {
        table[slot] = fingerprint;
        this.#occupied++;
      }
      if (length === 0) table[slot + 1] = owner;
      else if (length > LONGEST_LIST) this.#long.get(fingerprint)?.add(owner);
      else this.#append(slot, length, owner);
      table[slot + 2] = length + 1;
    }
  }

  /** Takes back what {@link add} posted. */
  remove(owner: number, fingerprints: Int32Array, count: number): void {
    const table = this.#table;
    for (let index = 0; index < count; index++) {
      const fingerprint = fingerprints[index] ?? 0;
      const slot = this.slotOf(fingerprint);
      const length = (table[slot + 2] ?? 0) - 1;
      table[slot + 2] = length;
      if (length >= LONGEST_LIST) this.#removeLong(slot, length, owner);
      else if (length > 0) this.#removeListed(slot, length, owner);
    }
  }

  /** The place of a fingerprint in the table: what {@link countAt} and {@link tally} take. Valid until the next addition. */
  slotOf(fingerprint: number): number {
    const table = this.#table;
    const mask = this.#mask;
    let at = Math.imul(fingerprint, 0x9e3779b1) & mask;
    for (let found = table[3 * at]; found !== 0 && found !== fingerprint; found = table[3 * at]) at = (at + 1) & mask;
    return 3 * at;
  }

  /** In how many texts a fingerprint occurs. */
  countAt(slot: number): number {
    return this.#table[slot + 2] ?? 0;
  }

  /**
   * Adds a step to the tally of every text that contains the fingerprint, if there are at most {@link LONGEST_LIST}; those that had
   * none are written to `touched` from `from` on. Returns where that ends.
   */
  tally(slot: number, step: number, tallies: Int32Array, touched: Int32Array, from: number): number {
    const length = this.countAt(slot);
    if (length > LONGEST_LIST) return from;
    const list = length === 1 ? this.#table : this.#lists;
    const start = length === 1 ? slot + 1 : (this.#table[slot + 1] ?? 0);
    let end = from;
    for (let at = start; at < start + length; at++) {
      const owner = list[at] ?? 0;
      const tallied = tallies[owner] ?? 0;
      if (tallied === 0) touched[end++] = owner;
      tallies[owner] = tallied + step;
    }
    return end;
  }

  /** Calls back for every text that contains the fingerprint, if there are at most {@link LONGEST_LIST}. */
  forEach(slot: number, visit: (owner: number) => void): void {
    const length = this.countAt(slot);
    if (length > LONGEST_LIST) return;
    const list = length === 1 ? this.#table : this.#lists;
    const start = length === 1 ? slot + 1 : (this.#table[slot + 1] ?? 0);
    for (let at = start; at < start + length; at++) visit(list[at] ?? 0);
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return this.#table.byteLength + this.#lists.byteLength;
  }

  /** Adds a text to a list of `length`, from which on a power of two needs a block twice as large. */
  #append(slot: number, length: number, owner: number): void {
    const block = this.#table[slot + 1] ?? 0;
    if (length === LONGEST_LIST) {
      const texts = new Set(this.#lists.subarray(block, block + length)).add(owner);
      this.#blocks.give(block, length);
      this.#long.set(this.#table[slot] ?? 0, texts);
      return;
    }
    if ((length & (length - 1)) !== 0) {
      this.#lists[block + length] = owner;
      return;
    }
    const larger = this.#take(2 * length);
    if (length === 1) this.#lists[larger] = block;
    else {
      this.#lists.copyWithin(larger, block, block + length);
      this.#blocks.give(block, length);
    }
    this.#lists[larger + length] = owner;
    this.#table[slot + 1] = larger;
  }

  /** Takes a text out of a list that then has `length`. */
  #removeListed(slot: number, length: number, owner: number): void {
    const block = this.#table[slot + 1] ?? 0;
    const at = this.#lists.subarray(block, block + length).indexOf(owner);
    if (at >= 0) this.#lists[block + at] = this.#lists[block + length] ?? 0;
    if ((length & (length - 1)) !== 0) return;
    if (length === 1) this.#table[slot + 1] = this.#lists[block] ?? 0;
    else {
      const smaller = this.#take(length);
      this.#lists.copyWithin(smaller, block, block + length);
      this.#table[slot + 1] = smaller;
    }
    this.#blocks.give(block, 2 * length);
  }

  /** Takes a text out of a set, which becomes a list where few enough are left. */
  #removeLong(slot: number, length: number, owner: number): void {
    const fingerprint = this.#table[slot] ?? 0;
    const texts = this.#long.get(fingerprint);
    texts?.delete(owner);
    if (texts === undefined || length > LONGEST_LIST) return;
    const block = this.#take(length);
    this.#lists.set([...texts], block);
    this.#table[slot + 1] = block;
    this.#long.delete(fingerprint);
  }

  #take(length: number): number {
    const block = this.#blocks.take(length);
    this.#lists = withRoom(this.#lists, this.#blocks.length);
    return block;
  }

  /** Makes room for `more` fingerprints; those that no text holds now are dropped. */
  #rehash(more: number): void {
    const old = this.#table;
    let live = 0;
    for (let slot = 0; slot < old.length; slot += 3) if ((old[slot + 2] ?? 0) > 0) live++;
    let size = INITIAL;
    while (size < (live + more) * 2) size *= 2;
    this.#table = new Int32Array(3 * size);
    this.#mask = size - 1;
    this.#occupied = live;
    for (let from = 0; from < old.length; from += 3) {
      if ((old[from + 2] ?? 0) === 0) continue;
      const slot = this.slotOf(old[from] ?? 0);
      for (let part = 0; part < 3; part++) this.#table[slot + part] = old[from + part] ?? 0;
    }
  }
}

/** Texts of one fingerprint that are kept as a list, and can be tallied. */
export const LONGEST_LIST = 512;

/** The word hashes of texts, one after another in a typed array. */
export class WordStore {
  #words = new Int32Array(INITIAL);
  readonly #blocks = new Blocks();

  /** Keeps the words `[from, to)`; returns their block. */
  add(words: Int32Array, from: number, to: number): number {
    const block = this.#blocks.take(to - from);
    this.#words = withRoom(this.#words, this.#blocks.length);
    for (let index = from; index < to; index++) this.#words[block + index - from] = words[index] ?? 0;
    return block;
  }

  remove(block: number, count: number): void {
    this.#blocks.give(block, count);
  }

  /** A view, good until the next addition. */
  get(block: number, count: number): Int32Array {
    return this.#words.subarray(block, block + count);
  }

  get bytes(): number {
    return this.#words.byteLength;
  }
}

/** Runs of places in a growing array; one that is given back is taken again by the next of its size. */
class Blocks {
  length = 0;
  readonly #free = new Map<number, number[]>();

  take(count: number): number {
    const free = this.#free.get(count)?.pop();
    if (free !== undefined) return free;
    this.length += count;
    return this.length - count;
  }

  give(block: number, count: number): void {
    const free = this.#free.get(count);
    if (free === undefined) this.#free.set(count, [block]);
    else free.push(block);
  }
}

const INITIAL = 1 << 12;

function withRoom(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const larger = new Int32Array(Math.max(length, Math.ceil(array.length * 1.5)));
  larger.set(array);
  return larger;
}
