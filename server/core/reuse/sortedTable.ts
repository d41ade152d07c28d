import { IntTable } from './intTable';
import { type ColumnReader, type NamedNumbers, named, type Restoring, under } from './snapshot';

/**
 * From 32-bit keys to 32-bit values other than 0, as {@link IntTable}, in half of its memory: most keys are in sorted arrays without a gap,
 * those that came lately in a table beside them, which is merged into the arrays once it has a sixth as many. Keys must be hashes: where one
 * is in its array follows from how great it is (interpolation search: Perl, Itai and Avni, "Interpolation search: a log log n search", 1978).
 */
export class SortedTable {
  /** The lower half of each key, by segment; those of the same 16 upper bits are side by side, from {@link #offsets} on. */
  readonly #keys: Uint16Array[] = Array.from({ length: SEGMENTS }, () => NO_KEYS);
  /** 0 where a key has none now. */
  readonly #values: Int32Array[] = Array.from({ length: SEGMENTS }, () => NO_VALUES);
  readonly #offsets = new Int32Array(SEGMENTS * ROW);
  readonly #recent = new IntTable();
  /** The place of the key that was sought in its arrays; below 0 where they lack it. */
  #at = -1;
  #segment = 0;
  #bytes = this.#offsets.byteLength;

  /** A key's value; 0 where it has none. */
  seek(key: number): number {
    const segment = key >>> 24;
    this.#segment = segment;
    this.#at = this.#placeOf(segment, key);
    return this.#at >= 0 ? (this.#values[segment]?.[this.#at] ?? 0) : this.#recent.seek(key);
  }

  /** Gives the key that was sought last a value. */
  put(value: number): void {
    const { [this.#segment]: values = NO_VALUES } = this.#values;
    if (this.#at >= 0) values[this.#at] = value;
    else if (this.#recent.put(value) > mostRecent(this.#segment, values.length)) this.#merge(this.#segment);
  }

  /** Takes out the key that was sought last, which must have a value. */
  remove(): void {
    const { [this.#segment]: values = NO_VALUES } = this.#values;
    if (this.#at >= 0) values[this.#at] = 0;
    else this.#recent.remove();
  }

  /**
   * Puts all that came lately into the arrays, segment by segment: a folder was read, and few keys come from now on. It takes less room there and
   * is found sooner. Other changes may come between two steps.
   */
  *settle(): Generator<undefined> {
    for (let segment = 0; segment < SEGMENTS; segment++) {
      if (this.#recent.countIn(segment) > 0) this.#merge(segment);
      if (this.#recent.shrink(segment)) yield;
    }
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return this.#bytes + this.#recent.bytes;
  }

  /** What {@link restore} takes over. */
  *columns(): Generator<NamedNumbers> {
    yield named(
      'sizes',
      Int32Array.from(this.#keys, keys => keys.length),
    );
    yield named('offsets', this.#offsets);
    yield { name: 'keys', pieces: this.#keys };
    yield { name: 'values', pieces: this.#values };
    yield* under('recent', this.#recent.columns());
  }

  /** Takes over what another table held, into an empty one. */
  *restore(reader: ColumnReader): Restoring<void> {
    const sizes = reader.within(yield* reader.int32('sizes', SEGMENTS), 0, LARGEST);
    yield* reader.into('offsets', this.#offsets);
    if (reader.isDoubtful) return;
    for (let segment = 0; segment < SEGMENTS; segment++) {
      this.#setArrays(segment, new Uint16Array(sizes[segment] ?? 0), new Int32Array(sizes[segment] ?? 0));
    }
    yield* reader.into('keys', ...this.#keys);
    yield* reader.into('values', ...this.#values);
    yield* this.#recent.restore(reader.under('recent'));
  }

  #placeOf(segment: number, key: number): number {
    const keys = this.#keys[segment] ?? NO_KEYS;
    if (keys.length === 0) return -1;
    const row = segment * ROW + ((key >>> 16) & 0xff);
    const [first, end] = [this.#offsets[row] ?? 0, this.#offsets[row + 1] ?? 0];
    const low = key & 0xffff;
    let at = first + ((low * (end - first)) >>> 16);
    while (at < end && (keys[at] ?? 0) < low) at++;
    while (at > first && (keys[at - 1] ?? 0) >= low) at--;
    return at < end && keys[at] === low ? at : -1;
  }

  /** Puts what came lately into the arrays of a segment, and leaves out the keys that have no value now. */
  #merge(segment: number): void {
    const { keys: added, values: addedValues } = this.#recent.take(segment);
    const [before, valuesBefore] = [this.#keys[segment] ?? NO_KEYS, this.#values[segment] ?? NO_VALUES];
    let kept = 0;
    for (let at = 0; at < valuesBefore.length; at++) if (valuesBefore[at] !== 0) kept++;
    const keys = new Uint16Array(kept + added.length);
    const values = new Int32Array(kept + added.length);
    const row = segment * ROW;
    let [from, next, to] = [0, 0, 0];
    for (let bucket = 0; bucket < ROW - 1; bucket++) {
      const end = this.#offsets[row + bucket + 1] ?? 0;
      const limit = (bucket + 1) << 16;
      this.#offsets[row + bucket] = to;
      for (; next < added.length && (added[next] ?? 0) < limit; next++) {
        const key = (added[next] ?? 0) & 0xffff;
        for (; from < end && (before[from] ?? 0) < key; from++) {
          if (valuesBefore[from] === 0) continue;
          keys[to] = before[from] ?? 0;
          values[to++] = valuesBefore[from] ?? 0;
        }
        keys[to] = key;
        values[to++] = addedValues[next] ?? 0;
      }
      for (; from < end; from++) {
        if (valuesBefore[from] === 0) continue;
        keys[to] = before[from] ?? 0;
        values[to++] = valuesBefore[from] ?? 0;
      }
    }
    this.#offsets[row + ROW - 1] = to;
    this.#setArrays(segment, keys, values);
    this.#at = -1;
  }

  #setArrays(segment: number, keys: Uint16Array, values: Int32Array): void {
    this.#bytes += keys.byteLength + values.byteLength - (this.#keys[segment]?.byteLength ?? 0) - (this.#values[segment]?.byteLength ?? 0);
    this.#keys[segment] = keys;
    this.#values[segment] = values;
  }
}

/** How many keys of a segment may be beside the arrays: other numbers for each segment, so that not all are merged at once. */
const mostRecent = (segment: number, kept: number): number =>
  Math.max(FEWEST_MERGED, (kept * (280 + (segment & 127))) >>> 11) + (segment & 63);
const FEWEST_MERGED = 256;
const SEGMENTS = 256;
/** Offsets of a segment: one for each value of the next 8 bits of a key, and the end. */
const ROW = 257;
/** More numbers than any segment has. */
const LARGEST = 1 << 24;
const NO_KEYS = new Uint16Array(0);
const NO_VALUES = new Int32Array(0);
