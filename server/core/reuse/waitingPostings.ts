/** Fingerprints with their owners that wait to be posted, in the order in which they came. */
export class WaitingPostings {
  #fingerprints = NONE;
  #owners = NONE;
  count = 0;

  /** Takes over an owner's fingerprints `[from, to)`, as many as there is room for; returns where that ends. */
  add(owner: number, fingerprints: Int32Array, from: number, to: number): number {
    if (this.#owners.length === 0) {
      this.#fingerprints = new Int32Array(MOST_WAITING);
      this.#owners = new Int32Array(MOST_WAITING);
    }
    const end = Math.min(to, from + MOST_WAITING - this.count);
    for (let index = from; index < end; index++) {
      this.#fingerprints[this.count] = fingerprints[index] ?? 0;
      this.#owners[this.count++] = owner;
    }
    return end;
  }

  /** Calls back for all that wait, in order of the upper bits of the fingerprints, and of equal ones in the order in which they came; none waits then. */
  take(post: (fingerprint: number, owner: number) => void): void {
    const [fingerprints, owners, { count }] = [this.#fingerprints, this.#owners, this];
    const ends = new Int32Array(1 << SORTED_BITS);
    for (let index = 0; index < count; index++) {
      const bucket = (fingerprints[index] ?? 0) >>> UNSORTED_BITS;
      ends[bucket] = (ends[bucket] ?? 0) + 1;
    }
    for (let bucket = 0, end = 0; bucket < ends.length; bucket++) {
      const length = ends[bucket] ?? 0;
      ends[bucket] = end;
      end += length;
    }
    const order = new Int32Array(count);
    for (let index = 0; index < count; index++) {
      const bucket = (fingerprints[index] ?? 0) >>> UNSORTED_BITS;
      const at = ends[bucket] ?? 0;
      order[at] = index;
      ends[bucket] = at + 1;
    }
    this.count = 0;
    for (let at = 0; at < count; at++) {
      const index = order[at] ?? 0;
      post(fingerprints[index] ?? 0, owners[index] ?? 0);
    }
    // A folder that was read keeps no room for more of them.
    if (count < MOST_WAITING) this.#fingerprints = this.#owners = NONE;
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return this.#fingerprints.byteLength + this.#owners.byteLength;
  }
}

/** So many are posted in some milliseconds. */
const MOST_WAITING = 1 << 16;
const SORTED_BITS = 12;
const UNSORTED_BITS = 32 - SORTED_BITS;
const NONE = new Int32Array(0);
