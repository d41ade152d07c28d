/**
 * Which texts hold a fingerprint: an open-addressing table from 32-bit fingerprints to doubly linked lists, all in typed
 * arrays. A text's postings are one block, so it is removed in one step per fingerprint, however common that is; freed blocks
 * are used again by texts of the same size. What it answers depends on what it holds, never on how that came about.
 */
export class FingerprintPostings {
  #keys = new Int32Array(INITIAL);
  #heads = new Int32Array(INITIAL).fill(NONE);
  #counts = new Int32Array(INITIAL);
  #occupied = 0;
  #next = new Int32Array(INITIAL);
  /** The posting before, or for a list's first the complement of its table slot. */
  #previous = new Int32Array(INITIAL);
  #owners = new Int32Array(INITIAL);
  #length = 0;
  readonly #free = new Map<number, number[]>();

  /** Posts the first `count` fingerprints, which must be distinct and not 0; returns the block to remove them by. */
  add(owner: number, fingerprints: Int32Array, count: number): number {
    const block = this.#allocate(count);
    if ((this.#occupied + count) * 3 > this.#keys.length * 2) this.#rehash(count);
    for (let index = 0; index < count; index++) {
      const slot = this.#slotFor(fingerprints[index] ?? 0);
      const posting = block + index;
      const head = this.#heads[slot] ?? NONE;
      if (this.#keys[slot] === 0) {
        this.#keys[slot] = fingerprints[index] ?? 0;
        this.#occupied++;
      }
      if (head !== NONE) this.#previous[head] = posting;
      this.#owners[posting] = owner;
      this.#next[posting] = head;
      this.#previous[posting] = ~slot;
      this.#heads[slot] = posting;
      this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    }
    return block;
  }

  remove(block: number, fingerprints: Int32Array, count: number): void {
    for (let index = 0; index < count; index++) {
      const posting = block + index;
      const slot = this.#slotFor(fingerprints[index] ?? 0);
      const next = this.#next[posting] ?? NONE;
      const previous = this.#previous[posting] ?? NONE;
      if (previous < 0) this.#heads[slot] = next;
      else this.#next[previous] = next;
      if (next !== NONE) this.#previous[next] = previous;
      this.#counts[slot] = (this.#counts[slot] ?? 0) - 1;
    }
    const free = this.#free.get(count);
    if (free === undefined) this.#free.set(count, [block]);
    else free.push(block);
  }

  /** In how many texts a fingerprint stands. */
  count(fingerprint: number): number {
    return this.#counts[this.#slotFor(fingerprint)] ?? 0;
  }

  /** The first posting of a fingerprint, or -1; go on with {@link next}. */
  first(fingerprint: number): number {
    return this.#heads[this.#slotFor(fingerprint)] ?? NONE;
  }

  next(posting: number): number {
    return this.#next[posting] ?? NONE;
  }

  ownerOf(posting: number): number {
    return this.#owners[posting] ?? NONE;
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return 12 * (this.#keys.length + this.#owners.length);
  }

  #slotFor(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    for (let found = this.#keys[slot]; found !== 0 && found !== key; found = this.#keys[slot]) slot = (slot + 1) & mask;
    return slot;
  }

  #allocate(count: number): number {
    const reused = this.#free.get(count)?.pop();
    if (reused !== undefined) return reused;
    const block = this.#length;
    this.#length += count;
    if (this.#length > this.#owners.length) {
      const size = Math.max(this.#length, Math.ceil(this.#owners.length * 1.5));
      this.#owners = resized(this.#owners, size);
      this.#next = resized(this.#next, size);
      this.#previous = resized(this.#previous, size);
    }
    return block;
  }

  /** Makes room for `more` fingerprints; those that no text holds any longer are let go. */
  #rehash(more: number): void {
    const keys = this.#keys;
    const heads = this.#heads;
    const counts = this.#counts;
    let live = 0;
    for (const count of counts) if (count > 0) live++;
    let size = INITIAL;
    while (size < (live + more) * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#heads = new Int32Array(size).fill(NONE);
    this.#counts = new Int32Array(size);
    this.#occupied = live;
    for (let old = 0; old < keys.length; old++) {
      const count = counts[old] ?? 0;
      if (count === 0) continue;
      const slot = this.#slotFor(keys[old] ?? 0);
      const head = heads[old] ?? NONE;
      this.#keys[slot] = keys[old] ?? 0;
      this.#heads[slot] = head;
      this.#counts[slot] = count;
      this.#previous[head] = ~slot;
    }
  }
}

const NONE = -1;
const INITIAL = 1 << 12;

function resized(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
}
