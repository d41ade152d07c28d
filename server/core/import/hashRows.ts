import { strFromU8, strToU8 } from 'fflate';

const FIRST = 1024;

/** A text as two numbers of 32 bits. Of a million texts, two have the same by a chance of 1 in 30 million. */
export function textHash(text: string): readonly [number, number] {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 15;
  }
  low ^= low >>> 16;
  low = Math.imul(low, 0x7feb352d);
  return [(low ^ (low >>> 15)) >>> 0, high >>> 0];
}

/** Rows of numbers in one array that grows: a million rows take as much as their numbers do. */
export class NumberRows {
  readonly #width: number;
  #numbers: Uint32Array;
  length = 0;

  constructor(width: number) {
    this.#width = width;
    this.#numbers = new Uint32Array(FIRST * width);
  }

  add(values: readonly number[]): number {
    if ((this.length + 1) * this.#width > this.#numbers.length) {
      const larger = new Uint32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.set(this.length, values);
    return this.length++;
  }

  set(row: number, values: readonly number[]): void {
    this.#numbers.set(values, row * this.#width);
  }

  at(row: number, column: number): number {
    return this.#numbers[row * this.#width + column] ?? 0;
  }
}

/** Rows by a hash of 32 bits, as an open table; rows of the same hash in the order in which they were added. */
export class RowTable {
  /** A row and 1 in each place, 0 where there is none. */
  #places = new Uint32Array(FIRST * 2);
  #hashes = new Uint32Array(FIRST * 2);
  #count = 0;

  add(hash: number, row: number): void {
    if (++this.#count * 2 > this.#places.length) this.#grow();
    this.#put(hash, row + 1);
  }

  *rowsOf(hash: number): Generator<number> {
    const mask = this.#places.length - 1;
    for (let at = hash & mask; this.#places[at] !== 0; at = (at + 1) & mask)
      if (this.#hashes[at] === hash) yield (this.#places[at] ?? 0) - 1;
  }

  #put(hash: number, place: number): void {
    const mask = this.#places.length - 1;
    let at = hash & mask;
    while (this.#places[at] !== 0) at = (at + 1) & mask;
    this.#places[at] = place;
    this.#hashes[at] = hash;
  }

  #grow(): void {
    const [places, hashes] = [this.#places, this.#hashes];
    this.#places = new Uint32Array(places.length * 2);
    this.#hashes = new Uint32Array(places.length * 2);
    // From an empty place on, rows of one hash come in the order in which they were added.
    const start = places.indexOf(0);
    for (let nth = 0; nth < places.length; nth++) {
      const at = (start + nth) & (places.length - 1);
      if (places[at] !== 0) this.#put(hashes[at] ?? 0, places[at] ?? 0);
    }
  }
}

/** Texts one behind the other in one array of bytes, by where they begin. */
export class PackedTexts {
  #bytes = new Uint8Array(64 * 1024);
  #end = 0;

  /** Where the text begins. */
  add(text: string): number {
    const start = this.#end;
    const bytes = strToU8(text);
    const end = start + LENGTH + bytes.length;
    while (this.#bytes.length < end) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    new DataView(this.#bytes.buffer).setUint32(start, bytes.length);
    this.#bytes.set(bytes, start + LENGTH);
    this.#end = end;
    return start;
  }

  at(start: number): string {
    const length = new DataView(this.#bytes.buffer).getUint32(start);
    return strFromU8(this.#bytes.subarray(start + LENGTH, start + LENGTH + length));
  }
}

/** The length of a text is in front of it. */
const LENGTH = 4;
