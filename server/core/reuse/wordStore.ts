import { IntTable } from './intTable';
import { type ColumnReader, listed, type NamedNumbers, named, type Restoring, under } from './snapshot';

/**
 * The words of texts, as hashes: each different one is kept once and has a number, from 0 in the order in which they came, so that frequent
 * words have small ones; a text is the numbers of its words, in one to four bytes each.
 */
export class WordStore {
  readonly #numbers = new IntTable();
  #hashes = new Int32Array(FEWEST);
  #different = 0;
  readonly #chunks: Uint8Array[] = [];
  /** Where the last chunk is free. */
  #end = CHUNK;
  /** By length in bytes, the blocks that are free. */
  readonly #free = new Map<number, number[]>();
  #scratch = new Uint8Array(1 << 10);

  /** Keeps the words `[from, to)`; returns their block. */
  add(words: Int32Array, from: number, to: number): number {
    if (this.#scratch.length < 4 * (to - from)) this.#scratch = new Uint8Array(8 * (to - from));
    const scratch = this.#scratch;
    let length = 0;
    for (let index = from; index < to; index++) {
      let number = this.#numberOf(words[index] ?? 0);
      for (; number >= MORE; number >>>= 7) scratch[length++] = (number & (MORE - 1)) | MORE;
      scratch[length++] = number;
    }
    const block = this.#take(length);
    this.#chunkOf(block).set(scratch.subarray(0, length), block & MASK);
    return block;
  }

  /** Gives back a block of so many words. */
  remove(block: number, count: number): void {
    const chunk = this.#chunkOf(block);
    let at = block & MASK;
    for (let left = count; left > 0; at++) if ((chunk[at] ?? 0) < MORE) left--;
    this.#giveBack(at - (block & MASK), block);
  }

  /** Reads a block of so many words over `into`; returns those. */
  read(block: number, count: number, into: Int32Array): Int32Array {
    const [chunk, hashes] = [this.#chunkOf(block), this.#hashes];
    let at = block & MASK;
    for (let index = 0; index < count; index++) {
      let byte = chunk[at++] ?? 0;
      let number = byte;
      for (let shift = 7; byte >= MORE; shift += 7) {
        byte = chunk[at++] ?? 0;
        number += (byte - 1) << shift;
      }
      into[index] = hashes[number] ?? 0;
    }
    return into.subarray(0, count);
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return this.#numbers.bytes + this.#hashes.byteLength + this.#chunks.reduce((bytes, chunk) => bytes + chunk.byteLength, 0);
  }

  /** What {@link restore} takes over. */
  *columns(): Generator<NamedNumbers> {
    const free = [...this.#free].flatMap(([length, blocks]) => blocks.flatMap(block => [length, block]));
    yield* listed('shape', Int32Array.from([this.#different, this.#chunks.length, this.#end, ...free]));
    yield* under('numbers', this.#numbers.columns());
    yield named('hashes', this.#hashes.subarray(0, this.#different));
    yield { name: 'chunks', pieces: this.#chunks };
  }

  /** Takes over what another store held, into an empty one. */
  *restore(reader: ColumnReader): Restoring<void> {
    const [different = 0, chunks = 0, end = 0, ...free] = yield* reader.list('shape');
    yield* this.#numbers.restore(reader.under('numbers'));
    this.#hashes = yield* reader.int32('hashes', different);
    this.#different = different;
    if (reader.isDoubtful) return;
    for (let chunk = 0; chunk < chunks; chunk++) this.#chunks.push(new Uint8Array(CHUNK));
    this.#end = end;
    for (let at = 0; at < free.length; at += 2) this.#giveBack(free[at] ?? 0, free[at + 1] ?? 0);
    yield* reader.into('chunks', ...this.#chunks);
  }

  #giveBack(length: number, block: number): void {
    const free = this.#free.get(length);
    if (free === undefined) this.#free.set(length, [block]);
    else free.push(block);
  }

  #numberOf(hash: number): number {
    const known = this.#numbers.seek(hash);
    if (known > 0) return known - 1;
    if (this.#different === this.#hashes.length) {
      const larger = new Int32Array(Math.ceil(this.#hashes.length * 1.5) + FEWEST);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.#different++] = hash;
    this.#numbers.put(this.#different);
    return this.#different - 1;
  }

  #take(length: number): number {
    const free = this.#free.get(length)?.pop();
    if (free !== undefined) return free;
    if (this.#end + length > CHUNK) {
      this.#chunks.push(new Uint8Array(CHUNK));
      this.#end = 0;
    }
    this.#end += length;
    return ((this.#chunks.length - 1) << BITS) + this.#end - length;
  }

  #chunkOf(block: number): Uint8Array {
    return this.#chunks[block >>> BITS] ?? EMPTY;
  }
}

/** In a byte, that others follow. */
const MORE = 0x80;
const FEWEST = 1 << 10;
const BITS = 16;
const CHUNK = 1 << BITS;
const MASK = CHUNK - 1;
const EMPTY = new Uint8Array(0);
