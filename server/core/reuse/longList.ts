/**
 * A list of very many texts, which is not read before few are left of it: the lower half of each number, by the upper half, so that a text
 * takes two bytes. In no order.
 */
export class LongList {
  /** By the upper half of its numbers; undefined where there are none. */
  readonly #parts: (Part | undefined)[] = [];
  #length = 0;

  constructor(owners: Iterable<number> = []) {
    for (const owner of owners) this.add(owner);
  }

  get length(): number {
    return this.#length;
  }

  get bytes(): number {
    return this.#parts.reduce((bytes, part) => bytes + (part?.lower.byteLength ?? 0), 0);
  }

  *owners(): Generator<number> {
    for (const [upper, part] of this.#parts.entries()) {
      for (let at = 0; at < (part?.length ?? 0); at++) yield upper * PART + (part?.lower[at] ?? 0);
    }
  }

  add(owner: number): void {
    const upper = Math.floor(owner / PART);
    const part = this.#parts[upper] ?? this.#addPart(upper, FEWEST);
    if (part.length === part.lower.length) {
      const larger = new Uint16Array(Math.ceil(part.length * GROWTH));
      larger.set(part.lower);
      part.lower = larger;
    }
    part.lower[part.length++] = owner % PART;
    this.#length++;
  }

  remove(owner: number): void {
    const upper = Math.floor(owner / PART);
    const part = this.#parts[upper];
    const at = part?.lower.subarray(0, part.length).indexOf(owner % PART) ?? -1;
    if (part === undefined || at < 0) return;
    part.lower[at] = part.lower[--part.length] ?? 0;
    if (part.length === 0) this.#parts[upper] = undefined;
    this.#length--;
  }

  /** For {@link ofLengths}: by upper half, how many numbers have it. */
  get lengths(): readonly number[] {
    return Array.from(this.#parts, part => part?.length ?? 0);
  }

  /** The lower halves, one array for each upper half that numbers have. */
  get lower(): readonly Uint16Array<ArrayBuffer>[] {
    return this.#parts.flatMap(part => (part === undefined ? [] : [part.lower.subarray(0, part.length)]));
  }

  /** A list with room for another one's numbers, to be written over {@link lower}. */
  static ofLengths(lengths: Iterable<number>): LongList {
    const list = new LongList();
    let upper = 0;
    for (const length of lengths) {
      if (length > 0) list.#addPart(upper, length).length = length;
      list.#length += length;
      upper++;
    }
    return list;
  }

  #addPart(upper: number, room: number): Part {
    while (this.#parts.length <= upper) this.#parts.push(undefined);
    const part = { lower: new Uint16Array(room), length: 0 };
    this.#parts[upper] = part;
    return part;
  }
}

interface Part {
  lower: Uint16Array<ArrayBuffer>;
  length: number;
}

/** So many numbers at most have the same upper half. */
export const MOST_IN_PART = 1 << 16;
const PART = MOST_IN_PART;
const FEWEST = 32;
const GROWTH = 1.25;
