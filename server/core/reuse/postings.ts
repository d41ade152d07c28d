/**
 * Which texts hold a fingerprint: an open-addressing table from 32-bit fingerprints to doubly linked lists, in two typed
 * arrays. A text's postings are one block, so it is removed in one step per fingerprint, however common that is; freed blocks
 * are used again by texts of the same size. What it answers depends on what it holds, never on how that came about.
 */
export class FingerprintPostings {
  /** Of three numbers per slot: fingerprint (0 where it is free), first posting, number of postings. */
  #table = new Int32Array(3 * INITIAL);
  #mask = INITIAL - 1;
  #occupied = 0;
  /** Of three numbers per posting: owner, next posting, and the one before or for a list's first the complement of its slot. */
  #postings = new Int32Array(3 * INITIAL);
  readonly #blocks = new Blocks();

  /** Posts the first `count` fingerprints, which must be distinct and not 0; returns the block to remove them by. */
  add(owner: number, fingerprints: Int32Array, count: number): number {
    const block = this.#blocks.take(count);
    this.#postings = withRoom(this.#postings, 3 * this.#blocks.length);
    if ((this.#occupied + count) * 3 > (this.#mask + 1) * 2) this.#rehash(count);
    const table = this.#table;
    const postings = this.#postings;
    for (let index = 0; index < count; index++) {
      const fingerprint = fingerprints[index] ?? 0;
      const slot = this.slotOf(fingerprint);
      const posting = 3 * (block + index);
      let head = NONE;
      if (table[slot] === 0) {
        table[slot] = fingerprint;
        this.#occupied++;
      } else if ((table[slot + 2] ?? 0) > 0) {
        head = table[slot + 1] ?? NONE;
        postings[head + 2] = posting;
      }
      postings[posting] = owner;
      postings[posting + 1] = head;
      postings[posting + 2] = ~slot;
      table[slot + 1] = posting;
      table[slot + 2] = (table[slot + 2] ?? 0) + 1;
    }
    return block;
  }

  remove(block: number, fingerprints: Int32Array, count: number): void {
    const table = this.#table;
    const postings = this.#postings;
    for (let index = 0; index < count; index++) {
      const posting = 3 * (block + index);
      const slot = this.slotOf(fingerprints[index] ?? 0);
      const next = postings[posting + 1] ?? NONE;
      const previous = postings[posting + 2] ?? NONE;
      if (previous < 0) table[slot + 1] = next;
      else postings[previous + 1] = next;
      if (next !== NONE) postings[next + 2] = previous;
      table[slot + 2] = (table[slot + 2] ?? 0) - 1;
    }
    this.#blocks.give(block, count);
  }

  /** Where a fingerprint stands in the table: what {@link countAt} and {@link tally} take. Good until the next addition. */
  slotOf(fingerprint: number): number {
    const table = this.#table;
    const mask = this.#mask;
    let at = Math.imul(fingerprint, 0x9e3779b1) & mask;
    for (let found = table[3 * at]; found !== 0 && found !== fingerprint; found = table[3 * at]) at = (at + 1) & mask;
    return 3 * at;
  }

  /** In how many texts a fingerprint stands. */
  countAt(slot: number): number {
    return this.#table[slot + 2] ?? 0;
  }

  /** Adds a step to the tally of every text that holds the fingerprint; those that had none are written to `touched` from `from` on. Returns where that ends. */
  tally(slot: number, step: number, tallies: Int32Array, touched: Int32Array, from: number): number {
    const postings = this.#postings;
    let length = from;
    if (this.countAt(slot) === 0) return length;
    for (let posting = this.#table[slot + 1] ?? NONE; posting >= 0; posting = postings[posting + 1] ?? NONE) {
      const owner = postings[posting] ?? 0;
      const tallied = tallies[owner] ?? 0;
      if (tallied === 0) touched[length++] = owner;
      tallies[owner] = tallied + step;
    }
    return length;
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return this.#table.byteLength + this.#postings.byteLength;
  }

  /** Makes room for `more` fingerprints; those that no text holds any longer are let go. */
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
      const count = old[from + 2] ?? 0;
      if (count === 0) continue;
      const slot = this.slotOf(old[from] ?? 0);
      const head = old[from + 1] ?? NONE;
      this.#table[slot] = old[from] ?? 0;
      this.#table[slot + 1] = head;
      this.#table[slot + 2] = count;
      this.#postings[head + 2] = ~slot;
    }
  }
}

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

const NONE = -1;
const INITIAL = 1 << 12;

function withRoom(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const larger = new Int32Array(Math.max(length, Math.ceil(array.length * 1.5)));
  larger.set(array);
  return larger;
}
