import { withRoom } from './columns';
import { type ColumnReader, listed, type NamedNumbers, named, type Restoring } from './snapshot';
import type { TextId } from './texts';

/** The number of a unit: a passage, or where that is very long a part of it, as it is in an article. A number is given again once its unit is gone. */
export type UnitId = number;

/** A unit, as it is kept. Offsets are UTF-16 units, `end` exclusive. */
export interface UnitFacts {
  /** The number of its article in the index. */
  readonly article: number;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly text: TextId;
  /** Words at its end that the next part of the passage begins with. */
  readonly overlap: number;
  /** Which of its words begin with a capital, as one number; equal where they are the same. */
  readonly capitals: number;
  /** True where the passage has other parts. */
  readonly isPart: boolean;
  /** Long enough, and of a kind, to be called reuse where it occurs elsewhere too. */
  readonly isReusable: boolean;
  /** Such that it may be called furniture where it recurs. */
  readonly isLine: boolean;
}

/** All units: numbers in columns, those of an article side by side; and by text the units that were {@link link}ed, in no order. */
export class UnitTable {
  #end = 0;
  /** By number of units, where so many are free side by side. */
  readonly #free = new Map<number, UnitId[]>();
  #articles = new Int32Array(0);
  #passages = new Int32Array(0);
  #starts = new Int32Array(0);
  #ends = new Int32Array(0);
  #texts = new Int32Array(0);
  #capitals = new Int32Array(0);
  #overlaps = new Uint8Array(0);
  #marks = new Uint8Array(0);
  /** Units of the same text, and 1; 0 where there are no more. */
  #next = new Int32Array(0);
  #previous = new Int32Array(0);
  /** By text: one of its units, and 1; and how many it has. */
  #firsts = new Int32Array(0);
  #counts = new Int32Array(0);

  /** Keeps units side by side; returns the first one's number. */
  add(units: readonly UnitFacts[]): UnitId {
    const free = this.#free.get(units.length)?.pop();
    const first = free ?? this.#end;
    if (free === undefined) this.#makeRoom(first + units.length);
    for (const [nth, unit] of units.entries()) {
      const at = first + nth;
      this.#articles[at] = unit.article;
      this.#passages[at] = unit.passage;
      this.#starts[at] = unit.start;
      this.#ends[at] = unit.end;
      this.#texts[at] = unit.text;
      this.#capitals[at] = unit.capitals;
      this.#overlaps[at] = unit.overlap;
      this.#marks[at] = (unit.isReusable ? REUSABLE : 0) | (unit.isLine ? LINE : 0) | (unit.isPart ? PART : 0);
    }
    return first;
  }

  /** Gives back the numbers of `count` units side by side, none of which is linked. */
  drop(first: UnitId, count: number): void {
    const free = this.#free.get(count);
    if (free === undefined) this.#free.set(count, [first]);
    else free.push(first);
  }

  /** Adds a unit to those of its text. */
  link(unit: UnitId): void {
    const text = this.textOf(unit);
    if (text >= this.#firsts.length) {
      this.#firsts = withRoom(this.#firsts, text + 1);
      this.#counts = withRoom(this.#counts, text + 1);
    }
    const next = this.#firsts[text] ?? 0;
    this.#next[unit] = next;
    this.#previous[unit] = 0;
    if (next > 0) this.#previous[next - 1] = unit + 1;
    this.#firsts[text] = unit + 1;
    this.#counts[text] = this.countOf(text) + 1;
  }

  /** Takes a unit out of those of its text. */
  unlink(unit: UnitId): void {
    const text = this.textOf(unit);
    const [next, previous] = [this.#next[unit] ?? 0, this.#previous[unit] ?? 0];
    if (next > 0) this.#previous[next - 1] = previous;
    if (previous > 0) this.#next[previous - 1] = next;
    else this.#firsts[text] = next;
    this.#counts[text] = this.countOf(text) - 1;
  }

  /** A text's units that are linked, in no order; none may be linked or unlinked meanwhile. */
  *of(text: TextId): Generator<UnitId> {
    for (let unit = this.firstOf(text); unit >= 0; unit = this.nextOf(unit)) yield unit;
  }

  /** The first of a text's units, of which {@link nextOf} gives the others; -1 where there is none. */
  firstOf(text: TextId): UnitId {
    return (this.#firsts[text] ?? 0) - 1;
  }

  /** Another unit of the same text; -1 behind the last. */
  nextOf(unit: UnitId): UnitId {
    return (this.#next[unit] ?? 0) - 1;
  }

  /** How many units a text has. */
  countOf(text: TextId): number {
    return this.#counts[text] ?? 0;
  }

  articleOf(unit: UnitId): number {
    return this.#articles[unit] ?? 0;
  }

  passageOf(unit: UnitId): number {
    return this.#passages[unit] ?? 0;
  }

  startOf(unit: UnitId): number {
    return this.#starts[unit] ?? 0;
  }

  endOf(unit: UnitId): number {
    return this.#ends[unit] ?? 0;
  }

  textOf(unit: UnitId): TextId {
    return this.#texts[unit] ?? 0;
  }

  capitalsOf(unit: UnitId): number {
    return this.#capitals[unit] ?? 0;
  }

  overlapOf(unit: UnitId): number {
    return this.#overlaps[unit] ?? 0;
  }

  isReusable(unit: UnitId): boolean {
    return ((this.#marks[unit] ?? 0) & REUSABLE) !== 0;
  }

  isLine(unit: UnitId): boolean {
    return ((this.#marks[unit] ?? 0) & LINE) !== 0;
  }

  isPart(unit: UnitId): boolean {
    return ((this.#marks[unit] ?? 0) & PART) !== 0;
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    const columns = [this.#articles, this.#passages, this.#starts, this.#ends, this.#texts, this.#capitals, this.#overlaps, this.#marks];
    return [...columns, this.#next, this.#previous, this.#firsts, this.#counts].reduce((bytes, column) => bytes + column.byteLength, 0);
  }

  /** What {@link restore} takes over; `texts` is more than the number of any text. */
  *columns(texts: number): Generator<NamedNumbers> {
    const free = [...this.#free].flatMap(([count, firsts]) => firsts.flatMap(first => [count, first]));
    yield* listed('shape', Int32Array.from([this.#end, ...free]));
    const end = this.#end;
    yield named('articles', this.#articles.subarray(0, end));
    yield named('passages', this.#passages.subarray(0, end));
    yield named('starts', this.#starts.subarray(0, end));
    yield named('ends', this.#ends.subarray(0, end));
    yield named('texts', this.#texts.subarray(0, end));
    yield named('capitals', this.#capitals.subarray(0, end));
    yield named('overlaps', this.#overlaps.subarray(0, end));
    yield named('marks', this.#marks.subarray(0, end));
    yield named('next', this.#next.subarray(0, end));
    yield named('previous', this.#previous.subarray(0, end));
    this.#firsts = withRoom(this.#firsts, texts);
    this.#counts = withRoom(this.#counts, texts);
    yield named('firsts', this.#firsts.subarray(0, texts));
    yield named('counts', this.#counts.subarray(0, texts));
  }

  /** Takes over what another table held, of so many articles and texts, into an empty one. */
  *restore(reader: ColumnReader, articles: number, texts: number): Restoring<void> {
    const [end = 0, ...free] = yield* reader.list('shape');
    this.#articles = reader.within(yield* reader.int32('articles', end), 0, articles);
    this.#passages = yield* reader.int32('passages', end);
    this.#starts = yield* reader.int32('starts', end);
    this.#ends = yield* reader.int32('ends', end);
    this.#texts = reader.within(yield* reader.int32('texts', end), 0, texts);
    this.#capitals = yield* reader.int32('capitals', end);
    this.#overlaps = yield* reader.uint8('overlaps', end);
    this.#marks = yield* reader.uint8('marks', end);
    this.#next = reader.within(yield* reader.int32('next', end), 0, end + 1);
    this.#previous = reader.within(yield* reader.int32('previous', end), 0, end + 1);
    this.#firsts = reader.within(yield* reader.int32('firsts', texts), 0, end + 1);
    this.#counts = reader.within(yield* reader.int32('counts', texts), 0, end + 1);
    this.#end = end;
    for (let at = 0; at < free.length; at += 2) this.drop(free[at + 1] ?? 0, free[at] ?? 0);
  }

  #makeRoom(length: number): void {
    this.#end = length;
    this.#articles = withRoom(this.#articles, length);
    this.#passages = withRoom(this.#passages, length);
    this.#starts = withRoom(this.#starts, length);
    this.#ends = withRoom(this.#ends, length);
    this.#texts = withRoom(this.#texts, length);
    this.#capitals = withRoom(this.#capitals, length);
    this.#overlaps = withRoom(this.#overlaps, length);
    this.#marks = withRoom(this.#marks, length);
    this.#next = withRoom(this.#next, length);
    this.#previous = withRoom(this.#previous, length);
  }
}

const REUSABLE = 1;
const LINE = 2;
const PART = 4;
