import { type ColumnReader, type NamedNumbers, named, type Restoring } from './snapshot';

/**
 * From 32-bit keys to 32-bit values other than 0, in {@link SEGMENTS} small open-addressing tables, each of which grows by itself: no step
 * moves more than one of them. Keys must be hashes, since their highest bits choose the table and the next ones the place in it. A key is
 * looked up with {@link seek}; {@link put} and {@link remove} then change what it has.
 */
export class IntTable {
  /** Keys and values in turn; a value of 0 is a free place. */
  readonly #tables: Int32Array[] = Array.from({ length: SEGMENTS }, () => new Int32Array(2 * SMALLEST));
  readonly #counts = new Int32Array(SEGMENTS);
  /** The place that was sought. */
  #segment = 0;
  #at = 0;
  #key = 0;
  #bytes = SEGMENTS * SMALLEST * 8;

  /** A key's value; 0 where it has none. */
  seek(key: number): number {
    const segment = key >>> SHIFT;
    const table = this.#tables[segment] ?? NOWHERE;
    let at = homeOf(key, table.length);
    let value = table[at + 1] ?? 0;
    while (value !== 0 && table[at] !== key) {
      at = at + 2 === table.length ? 0 : at + 2;
      value = table[at + 1] ?? 0;
    }
    this.#segment = segment;
    this.#at = at;
    this.#key = key;
    return value;
  }

  /** Gives the key that was sought last a value; returns how many keys its segment has. */
  put(value: number): number {
    const table = this.#tables[this.#segment] ?? NOWHERE;
    if (table[this.#at + 1] === 0) {
      table[this.#at] = this.#key;
      const count = (this.#counts[this.#segment] ?? 0) + 1;
      this.#counts[this.#segment] = count;
      table[this.#at + 1] = value;
      if (10 * count > FULLEST * table.length) this.#grow(this.#segment);
      return count;
    }
    table[this.#at + 1] = value;
    return this.#counts[this.#segment] ?? 0;
  }

  /** Takes out the key that was sought last, which must have a value; those behind it move up, so that nothing shows that it was there. */
  remove(): void {
    const table = this.#tables[this.#segment] ?? NOWHERE;
    const length = table.length;
    let free = this.#at;
    for (let at = free + 2 === length ? 0 : free + 2; table[at + 1] !== 0; at = at + 2 === length ? 0 : at + 2) {
      const home = homeOf(table[at] ?? 0, length);
      const isBehindHome = free < at ? home <= free || home > at : home <= free && home > at;
      if (!isBehindHome) continue;
      table[free] = table[at] ?? 0;
      table[free + 1] = table[at + 1] ?? 0;
      free = at;
    }
    table[free + 1] = 0;
    this.#counts[this.#segment] = (this.#counts[this.#segment] ?? 0) - 1;
  }

  /** How many keys a segment has. */
  countIn(segment: number): number {
    return this.#counts[segment] ?? 0;
  }

  /** Takes out all keys of a segment, those with the same highest 8 bits: returns the others of their bits, sorted, and the values. */
  take(segment: number): { readonly keys: Int32Array; readonly values: Int32Array } {
    const table = this.#tables[segment] ?? NOWHERE;
    const [keys, values] = [new Int32Array(this.#counts[segment] ?? 0), new Int32Array(this.#counts[segment] ?? 0)];
    let count = 0;
    for (let from = 0; from < table.length; from += 2) {
      const value = table[from + 1] ?? 0;
      if (value === 0) continue;
      const key = (table[from] ?? 0) & LOW_BITS;
      let at = count++;
      // Most are in order: a place rises with its key.
      for (; at > 0 && (keys[at - 1] ?? 0) > key; at--) {
        keys[at] = keys[at - 1] ?? 0;
        values[at] = values[at - 1] ?? 0;
      }
      keys[at] = key;
      values[at] = value;
    }
    table.fill(0);
    this.#counts[segment] = 0;
    return { keys, values };
  }

  /** Gives back the room of a segment that has no keys; false where it has no more than the least. */
  shrink(segment: number): boolean {
    const { length } = this.#tables[segment] ?? NOWHERE;
    if (length <= 2 * SMALLEST || this.#counts[segment] !== 0) return false;
    this.#tables[segment] = new Int32Array(2 * SMALLEST);
    this.#bytes -= (length - 2 * SMALLEST) * 4;
    return true;
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** What {@link restore} takes over. */
  *columns(): Generator<NamedNumbers> {
    yield named(
      'sizes',
      Int32Array.from(this.#tables, table => table.length),
    );
    yield named('counts', this.#counts);
    yield { name: 'tables', pieces: this.#tables };
  }

  /** Takes over what another table held, into an empty one. */
  *restore(reader: ColumnReader): Restoring<void> {
    const sizes = reader.within(yield* reader.int32('sizes', SEGMENTS), 2 * SMALLEST, LARGEST);
    yield* reader.into('counts', this.#counts);
    if (reader.isDoubtful) return;
    for (let segment = 0; segment < SEGMENTS; segment++) this.#tables[segment] = new Int32Array(sizes[segment] ?? 0);
    yield* reader.into('tables', ...this.#tables);
    this.#bytes = this.#tables.reduce((bytes, table) => bytes + table.byteLength, 0);
  }

  #grow(segment: number): void {
    const old = this.#tables[segment] ?? NOWHERE;
    const places = Math.ceil((old.length / 2) * GROWTH);
    const table = new Int32Array(2 * places);
    for (let from = 0; from < old.length; from += 2) {
      const value = old[from + 1] ?? 0;
      if (value === 0) continue;
      const key = old[from] ?? 0;
      let at = homeOf(key, table.length);
      while (table[at + 1] !== 0) at = at + 2 === table.length ? 0 : at + 2;
      table[at] = key;
      table[at + 1] = value;
    }
    this.#tables[segment] = table;
    this.#bytes += (table.length - old.length) * 4;
  }
}

const SEGMENTS = 256;
/** Shift that leaves the bits which choose a segment. */
const SHIFT = 24;
const LOW_BITS = (1 << SHIFT) - 1;
const SMALLEST = 8;
/** More numbers than any table has. */
const LARGEST = 1 << 28;
const GROWTH = 1.4;
/** Tenths of a table that may be in use, times the half of its length. */
const FULLEST = 4;
const NOWHERE = new Int32Array(2);

/** Where a key belongs in a table of so many numbers: its place rises with the bits below those of its segment. */
const homeOf = (key: number, length: number): number => 2 * Math.floor(((key << (32 - SHIFT)) >>> 0) * 2 ** -33 * length);
