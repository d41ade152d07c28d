import { type ColumnReader, listed, type NamedNumbers, type Restoring } from './snapshot';

/**
 * Lists of the numbers of texts, in blocks of a few sizes that are cut from large arrays; a block that is given back is taken again by the
 * next list of its size. A block begins with the length of its list.
 */
export class OwnerLists {
  readonly #chunks: Int32Array[] = [];
  /** Where the last chunk is free. */
  #end = CHUNK;
  /** By size of blocks the first that is free, from 1, of which each names the next. */
  readonly #free = new Map<number, number>();

  /** A list of two texts; returns where it is. */
  ofTwo(first: number, second: number): number {
    const place = this.#take(roomFor(2));
    const chunk = this.chunkOf(place);
    const at = place & MASK;
    chunk[at] = 2;
    chunk[at + 1] = first;
    chunk[at + 2] = second;
    return place;
  }

  /** The array that a list is in: its length is at {@link offsetIn}, and its texts behind it. */
  chunkOf(place: number): Int32Array {
    return this.#chunks[place >>> BITS] ?? EMPTY;
  }

  lengthOf(place: number): number {
    return this.chunkOf(place)[place & MASK] ?? 0;
  }

  /** Returns where the list is now. */
  add(place: number, owner: number): number {
    const chunk = this.chunkOf(place);
    const at = place & MASK;
    const length = chunk[at] ?? 0;
    const room = roomFor(length);
    if (length === room) return this.#moved(place, length, roomFor(length + 1), owner);
    chunk[at + 1 + length] = owner;
    chunk[at] = length + 1;
    return place;
  }

  /** Returns where the list is now; it must have more than two texts. */
  remove(place: number, owner: number): number {
    const chunk = this.chunkOf(place);
    const at = place & MASK;
    const length = chunk[at] ?? 0;
    const index = chunk.subarray(at + 1, at + 1 + length).indexOf(owner);
    if (index < 0) return place;
    chunk[at + 1 + index] = chunk[at + length] ?? 0;
    chunk[at] = length - 1;
    return roomFor(length - 1) === roomFor(length) ? place : this.#moved(place, length - 1, roomFor(length - 1));
  }

  /** Gives back a list's room. */
  drop(place: number): void {
    this.#give(place, roomFor(this.lengthOf(place)));
  }

  get bytes(): number {
    return this.#chunks.reduce((bytes, chunk) => bytes + chunk.byteLength, 0);
  }

  /** What {@link restore} takes over. */
  *columns(): Generator<NamedNumbers> {
    yield* listed('shape', Int32Array.from([this.#chunks.length, this.#end, ...[...this.#free].flat()]));
    yield { name: 'chunks', pieces: this.#chunks };
  }

  /** Takes over what other lists held, into empty ones. */
  *restore(reader: ColumnReader): Restoring<void> {
    const [chunks = 0, end = 0, ...free] = yield* reader.list('shape');
    if (reader.isDoubtful) return;
    for (let chunk = 0; chunk < chunks; chunk++) this.#chunks.push(new Int32Array(CHUNK));
    this.#end = end;
    for (let at = 0; at < free.length; at += 2) this.#free.set(free[at] ?? 0, free[at + 1] ?? 0);
    yield* reader.into('chunks', ...this.#chunks);
  }

  #moved(place: number, length: number, room: number, added?: number): number {
    const to = this.#take(room);
    const [from, chunk] = [this.chunkOf(place), this.chunkOf(to)];
    chunk.set(from.subarray(place & MASK, (place & MASK) + 1 + length), to & MASK);
    this.#give(place, added === undefined ? roomFor(length + 1) : roomFor(length));
    chunk[to & MASK] = length;
    if (added === undefined) return to;
    chunk[(to & MASK) + 1 + length] = added;
    chunk[to & MASK] = length + 1;
    return to;
  }

  #take(room: number): number {
    const free = this.#free.get(room) ?? 0;
    if (free > 0) {
      this.#free.set(room, this.chunkOf(free - 1)[(free - 1) & MASK] ?? 0);
      return free - 1;
    }
    if (this.#end + room + 1 > CHUNK) {
      this.#chunks.push(new Int32Array(CHUNK));
      this.#end = 0;
    }
    this.#end += room + 1;
    return ((this.#chunks.length - 1) << BITS) + this.#end - room - 1;
  }

  #give(place: number, room: number): void {
    this.chunkOf(place)[place & MASK] = this.#free.get(room) ?? 0;
    this.#free.set(room, place + 1);
  }
}

/** The index of a list's length in its chunk. */
export const offsetIn = (place: number): number => place & MASK;

/** The most texts that a list has room for. */
export const MOST_LISTED = 512;

const BITS = 14;
const CHUNK = 1 << BITS;
const MASK = CHUNK - 1;
const EMPTY = new Int32Array(1);

/** Rooms that lists have, in texts: each a third or a half larger than the one before. */
const ROOMS: readonly number[] = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, MOST_LISTED];
const ROOM_BY_LENGTH = Int32Array.from({ length: MOST_LISTED + 1 }, (_, length) => ROOMS.find(room => room >= length) ?? MOST_LISTED);
const roomFor = (length: number): number => ROOM_BY_LENGTH[length] ?? MOST_LISTED;
