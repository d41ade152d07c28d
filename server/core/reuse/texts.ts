import { withRoom } from './columns';
import { IntTable } from './intTable';
import { type ColumnReader, listed, type NamedNumbers, named, type Restoring, under } from './snapshot';
import { contentKey } from './wordHashes';
import { WordStore } from './wordStore';

/** The number of a text. A number is given again once its text is gone. */
export type TextId = number;

/** The distinct sequences of words, however many units are made of each: numbers in columns, by text. */
export class Texts {
  readonly #store = new WordStore();
  /** By the lower half of its key, the number of a text and 1. */
  readonly #byKey = new IntTable();
  /** By key, the texts whose place there another text has. */
  readonly #crowded = new Map<number, TextId>();
  readonly #free: TextId[] = [];
  #end = 0;
  #keys = new Float64Array(0);
  #blocks = new Int32Array(0);
  #words = new Uint16Array(0);
  #fingerprints = new Uint16Array(0);
  #reusable = new Int32Array(0);
  #capitals = new Int32Array(0);
  #marks = new Uint8Array(0);

  /** More than the number of any text. */
  get end(): number {
    return this.#end;
  }

  /** All texts. */
  *ids(): Generator<TextId> {
    for (let text = 0; text < this.#end; text++) if ((this.#words[text] ?? 0) > 0) yield text;
  }

  /** The text of the words `[from, to)`, by their hashes, one at least, which may be new. */
  of(hashes: Int32Array, from: number, to: number): TextId {
    const key = contentKey(hashes, from, to);
    const posted = this.#byKey.seek(key | 0);
    if (posted > 0 && this.#keys[posted - 1] === key) return posted - 1;
    const crowded = this.#crowded.get(key);
    if (crowded !== undefined) return crowded;
    const text = this.#free.pop() ?? this.#end;
    if (text === this.#end) this.#makeRoom(++this.#end);
    if (posted === 0) this.#byKey.put(text + 1);
    else this.#crowded.set(key, text);
    this.#keys[text] = key;
    this.#blocks[text] = this.#store.add(hashes, from, to);
    this.#words[text] = to - from;
    return text;
  }

  /** Forgets a text. */
  drop(text: TextId): void {
    const key = this.keyOf(text);
    if (!this.#crowded.delete(key) && this.#byKey.seek(key | 0) === text + 1) this.#byKey.remove();
    this.#store.remove(this.#blocks[text] ?? 0, this.lengthOf(text));
    for (const column of [this.#words, this.#fingerprints, this.#reusable, this.#capitals, this.#marks]) column[text] = 0;
    this.#free.push(text);
  }

  /** A number for its words: equal for the same words only. */
  keyOf(text: TextId): number {
    return this.#keys[text] ?? 0;
  }

  /** Its words, as many as {@link lengthOf} says, read over `into`, which must have room for {@link LONGEST_TEXT}. */
  wordsOf(text: TextId, into: Int32Array): Int32Array {
    return this.#store.read(this.#blocks[text] ?? 0, this.lengthOf(text), into);
  }

  /** How many words it has. */
  lengthOf(text: TextId): number {
    return this.#words[text] ?? 0;
  }

  /** How many different fingerprints it is posted under. */
  readonly fingerprintsOf = (text: TextId): number => this.#fingerprints[text] ?? 0;

  setFingerprints(text: TextId, count: number): void {
    this.#fingerprints[text] = count;
  }

  /** How many of its units may be reuse; as long as there are any, its fingerprints are posted. */
  reusableOf(text: TextId): number {
    return this.#reusable[text] ?? 0;
  }

  addReusable(text: TextId, step: 1 | -1): void {
    this.#reusable[text] = this.reusableOf(text) + step;
  }

  /** True where two of its units that may be reuse were written with other capitals since there were none. */
  hasOtherCapitals(text: TextId): boolean {
    return this.#marks[text] === OTHER_CAPITALS;
  }

  /** Notes the capitals of a unit that may be reuse; at the `first` one, those noted before are forgotten. */
  noteCapitals(text: TextId, capitals: number, first: boolean): void {
    if (first) {
      this.#capitals[text] = capitals;
      this.#marks[text] = 0;
    } else if (this.#capitals[text] !== capitals) this.#marks[text] = OTHER_CAPITALS;
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    const columns = [this.#keys, this.#blocks, this.#words, this.#fingerprints, this.#reusable, this.#capitals, this.#marks];
    return columns.reduce((bytes, column) => bytes + column.byteLength, this.#store.bytes + this.#byKey.bytes);
  }

  /** What {@link restore} takes over. */
  *columns(): Generator<NamedNumbers> {
    yield* listed('shape', Int32Array.from([this.#end, ...this.#crowded.values()]));
    yield named('crowded', Float64Array.from(this.#crowded.keys()));
    yield* under('words', this.#store.columns());
    yield* under('byKey', this.#byKey.columns());
    yield named('keys', this.#keys.subarray(0, this.#end));
    yield named('blocks', this.#blocks.subarray(0, this.#end));
    yield named('lengths', this.#words.subarray(0, this.#end));
    yield named('fingerprints', this.#fingerprints.subarray(0, this.#end));
    yield named('reusable', this.#reusable.subarray(0, this.#end));
    yield named('capitals', this.#capitals.subarray(0, this.#end));
    yield named('marks', this.#marks.subarray(0, this.#end));
  }

  /** Takes over what others were, where there are none. */
  *restore(reader: ColumnReader): Restoring<void> {
    const [end = 0, ...crowded] = yield* reader.list('shape');
    const keys = yield* reader.float64('crowded', crowded.length);
    for (const [at, text] of crowded.entries()) this.#crowded.set(keys[at] ?? 0, text);
    yield* this.#store.restore(reader.under('words'));
    yield* this.#byKey.restore(reader.under('byKey'));
    this.#keys = yield* reader.float64('keys', end);
    this.#blocks = yield* reader.int32('blocks', end);
    this.#words = yield* reader.uint16('lengths', end);
    this.#fingerprints = yield* reader.uint16('fingerprints', end);
    this.#reusable = yield* reader.int32('reusable', end);
    this.#capitals = yield* reader.int32('capitals', end);
    this.#marks = yield* reader.uint8('marks', end);
    this.#end = end;
    for (let text = end - 1; text >= 0; text--) if (this.#words[text] === 0) this.#free.push(text);
  }

  #makeRoom(length: number): void {
    this.#keys = withRoom(this.#keys, length);
    this.#blocks = withRoom(this.#blocks, length);
    this.#words = withRoom(this.#words, length);
    this.#fingerprints = withRoom(this.#fingerprints, length);
    this.#reusable = withRoom(this.#reusable, length);
    this.#capitals = withRoom(this.#capitals, length);
    this.#marks = withRoom(this.#marks, length);
  }
}

const OTHER_CAPITALS = 1;
