/**
 * How the index of copies is kept as bytes: its columns of numbers one behind the other, in parts of a few megabytes, each with a check
 * sum. What is read is what was written, or {@link ColumnReader.isDoubtful}.
 */

/** A part of what is kept of an index. Its bytes belong to nobody else. */
export interface IndexColumn {
  /** For whoever looks into what is kept; the same name comes several times where a column is long. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Numbers = Int32Array | Float64Array | Uint16Array | Uint8Array;

/** Numbers under a name, in the pieces that memory has them in. */
export interface NamedNumbers {
  readonly name: string;
  readonly pieces: Iterable<Numbers>;
}

export const named = (name: string, ...pieces: readonly Numbers[]): NamedNumbers => ({ name, pieces });

/** The columns of a part of the index, under the part's name. */
export function* under(part: string, columns: Iterable<NamedNumbers>): Generator<NamedNumbers> {
  for (const { name, pieces } of columns) yield { name: `${part}.${name}`, pieces };
}

/** The parts of columns, each behind its numbers with a check sum and whether it is the last of its column. Numbers are copied as each part is made. */
export function* partsOf(columns: Iterable<NamedNumbers>): Generator<IndexColumn> {
  for (const { name, pieces } of columns) {
    let part: Uint8Array[] = [];
    let room = LARGEST_PART;
    for (const piece of pieces) {
      for (let from = 0; from < piece.byteLength; ) {
        if (room === 0) {
          yield { name, bytes: sealed(part, false) };
          part = [];
          room = LARGEST_PART;
        }
        const length = Math.min(room, piece.byteLength - from);
        part.push(new Uint8Array(piece.buffer, piece.byteOffset + from, length));
        room -= length;
        from += length;
      }
    }
    yield { name, bytes: sealed(part, true) };
  }
}

/** What restores something: it is given the next part, undefined where there is none, each time it stops. */
export type Restoring<Result> = Generator<undefined, Result, IndexColumn | undefined>;

/** Reads columns in the order in which they were written. Where anything is not as it was written, numbers are 0 from there on. */
export class ColumnReader {
  readonly #part: string;
  readonly #state: { isDoubtful: boolean };

  constructor(part = '', state = { isDoubtful: false }) {
    this.#part = part;
    this.#state = state;
  }

  /** Reads what {@link under} put under a name. */
  under(part: string): ColumnReader {
    return new ColumnReader(`${this.#part}${part}.`, this.#state);
  }

  /** True once a part was not the one that was written. */
  get isDoubtful(): boolean {
    return this.#state.isDoubtful;
  }

  /** To be called where numbers that were read cannot be right. */
  doubt(): void {
    this.#state.isDoubtful = true;
  }

  /** Reads the column of a name over arrays that it fills to the last number. */
  *into(name: string, ...targets: readonly Numbers[]): Restoring<void> {
    const views = targets.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));
    let [target, filled] = [0, 0];
    for (let isLast = false; !isLast && !this.isDoubtful; ) {
      const part: IndexColumn | undefined = yield;
      const numbers = part?.name === this.#part + name ? opened(part.bytes) : undefined;
      if (part === undefined || numbers === undefined) return this.doubt();
      for (let from = 0; from < numbers.length; ) {
        while (views[target]?.length === filled) [target, filled] = [target + 1, 0];
        const view = views[target];
        if (view === undefined) return this.doubt();
        const to = Math.min(numbers.length, from + view.length - filled);
        view.set(numbers.subarray(from, to), filled);
        filled += to - from;
        from = to;
      }
      isLast = isLastPart(part.bytes);
    }
    while (views[target]?.length === filled) [target, filled] = [target + 1, 0];
    if (target < views.length) this.doubt();
  }

  /** Reads a column of integers that is short, and says itself how long it is. */
  *list(name: string): Restoring<Int32Array<ArrayBuffer>> {
    const length = yield* this.int32(`${name}Length`, 1);
    return yield* this.int32(name, this.#roomFor(length[0] ?? 0));
  }

  *int32(name: string, length: number): Restoring<Int32Array<ArrayBuffer>> {
    const numbers = new Int32Array(this.#roomFor(length));
    yield* this.into(name, numbers);
    return numbers;
  }

  *uint16(name: string, length: number): Restoring<Uint16Array<ArrayBuffer>> {
    const numbers = new Uint16Array(this.#roomFor(length));
    yield* this.into(name, numbers);
    return numbers;
  }

  *uint8(name: string, length: number): Restoring<Uint8Array<ArrayBuffer>> {
    const numbers = new Uint8Array(this.#roomFor(length));
    yield* this.into(name, numbers);
    return numbers;
  }

  *float64(name: string, length: number): Restoring<Float64Array<ArrayBuffer>> {
    const numbers = new Float64Array(this.#roomFor(length));
    yield* this.into(name, numbers);
    return numbers;
  }

  /** The numbers, all of which must be at least `least` and below `limit`. */
  within(numbers: Int32Array<ArrayBuffer>, least: number, limit: number): Int32Array<ArrayBuffer> {
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] ?? 0;
      if (number < least || number >= limit) this.doubt();
    }
    return numbers;
  }

  #roomFor(length: number): number {
    if (length >= 0 && length <= MOST_NUMBERS) return this.isDoubtful ? 0 : length;
    this.doubt();
    return 0;
  }
}

/** A short column that {@link ColumnReader.list} reads. */
export function* listed(name: string, numbers: Int32Array): Generator<NamedNumbers> {
  yield named(`${name}Length`, Int32Array.of(numbers.length));
  yield named(name, numbers);
}

/** Bytes of numbers in one part: some milliseconds' work. */
const LARGEST_PART = 1 << 22;
/** Bytes behind the numbers: their sum, and which part of its column it is. */
const TRAILER = 8;
const MOST_NUMBERS = 1 << 30;
const LAST = 0x7061_7274;
const NOT_LAST = 0x6d6f_7265;

function sealed(pieces: readonly Uint8Array[], isLast: boolean): Uint8Array {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const part = new Uint8Array(length + TRAILER);
  let at = 0;
  for (const piece of pieces) {
    part.set(piece, at);
    at += piece.length;
  }
  const mark = isLast ? LAST : NOT_LAST;
  const trailer = new DataView(part.buffer, length, TRAILER);
  trailer.setInt32(4, mark, true);
  trailer.setInt32(0, sumOf(part, length, mark), true);
  return part;
}

/** The numbers of a part; undefined where they are not those that were written. */
function opened(bytes: Uint8Array): Uint8Array | undefined {
  const length = bytes.length - TRAILER;
  if (length < 0) return undefined;
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + length, TRAILER);
  const mark = trailer.getInt32(4, true);
  const isWhole = (mark === LAST || mark === NOT_LAST) && trailer.getInt32(0, true) === sumOf(bytes, length, mark);
  return isWhole ? bytes.subarray(0, length) : undefined;
}

const isLastPart = (bytes: Uint8Array): boolean =>
  new DataView(bytes.buffer, bytes.byteOffset + bytes.length - TRAILER, TRAILER).getInt32(4, true) === LAST;

/** FNV-1a over units of 4 bytes: each step is one to one, so that no single wrong unit goes unnoticed. */
function sumOf(bytes: Uint8Array, length: number, mark: number): number {
  const whole = length & ~3;
  const isAligned = (bytes.byteOffset & 3) === 0;
  const units = new Int32Array(
    isAligned ? bytes.buffer : new Uint8Array(bytes.subarray(0, whole)).buffer,
    isAligned ? bytes.byteOffset : 0,
    whole >>> 2,
  );
  let sum = FNV_OFFSET ^ length ^ mark;
  for (let index = 0; index < units.length; index++) sum = turned(Math.imul(sum ^ (units[index] ?? 0), FNV_PRIME));
  for (let index = whole; index < length; index++) sum = turned(Math.imul(sum ^ (bytes[index] ?? 0), FNV_PRIME));
  return sum;
}

/** Rotated, so that high bits count for the low ones of what follows, too. */
const turned = (sum: number): number => (sum << 15) | (sum >>> 17);
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
