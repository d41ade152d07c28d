/** Pairs of whole numbers of 32 bits in a row: a pair takes 8 bytes, and hardly more where they are many. */
export class NumberPairs {
  /** First and second numbers in turn. */
  #numbers: Int32Array<ArrayBuffer> = NONE;
  #length = 0;

  /** How many pairs there are. */
  get length(): number {
    return this.#length;
  }

  firstAt(index: number): number {
    return this.#numbers[2 * index] ?? 0;
  }

  secondAt(index: number): number {
    return this.#numbers[2 * index + 1] ?? 0;
  }

  /** The index of a pair with this first number; -1 where there is none. */
  indexOfFirst(first: number): number {
    for (let index = 0; index < this.#length; index++) if (this.#numbers[2 * index] === first) return index;
    return -1;
  }

  setSecond(index: number, second: number): void {
    this.#numbers[2 * index + 1] = second;
  }

  /** Adds a pair before the one at an index, or behind the last. */
  insert(index: number, first: number, second: number): void {
    const end = 2 * this.#length++;
    if (end === this.#numbers.length) {
      const larger = new Int32Array(2 * Math.ceil(this.#length * GROWTH));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    if (2 * index < end) this.#numbers.copyWithin(2 * index + 2, 2 * index, end);
    this.#numbers[2 * index] = first;
    this.#numbers[2 * index + 1] = second;
  }

  push(first: number, second: number): void {
    this.insert(this.#length, first, second);
  }

  remove(index: number): void {
    this.#numbers.copyWithin(2 * index, 2 * index + 2, 2 * this.#length--);
  }

  /** Puts the pairs in an order, which names each of them by its index; no room for others is left. */
  reorder(order: ArrayLike<number>): void {
    const numbers = new Int32Array(2 * order.length);
    for (let to = 0; to < order.length; to++) {
      const from = order[to] ?? 0;
      numbers[2 * to] = this.firstAt(from);
      numbers[2 * to + 1] = this.secondAt(from);
    }
    this.#numbers = numbers;
    this.#length = order.length;
  }
}

const NONE = new Int32Array(0);
const GROWTH = 1.25;
