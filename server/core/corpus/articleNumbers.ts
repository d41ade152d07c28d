import type { ArticleId } from '../article/types';
import { sortedInSteps } from '../text/inSteps';

/** A small number for each article, by which lists name it, and its place in time: a string that sorts as the articles do. */
export class ArticleNumbers {
  readonly #numbers = new Map<ArticleId, number>();
  readonly #ids: ArticleId[] = [];
  readonly #orders: string[] = [];
  readonly #free: number[] = [];
  #changes = 0;
  #ranks: Int32Array | null = null;

  numberOf(id: ArticleId): number | undefined {
    return this.#numbers.get(id);
  }

  idOf(number: number): ArticleId {
    return this.#ids[number] ?? '';
  }

  orderOf(number: number): string {
    return this.#orders[number] ?? '';
  }

  /** By number, how many articles come before: by time, then by id. Null before {@link rank}, and where an article changed its place since. */
  get ranks(): Int32Array | null {
    return this.#ranks;
  }

  /** Works out {@link ranks}, in steps between which articles may change. */
  *rank(): Generator<undefined> {
    if (this.#ranks !== null) return;
    const changes = this.#changes;
    const inOrder = yield* sortedInSteps([...this.#numbers.values()], this.#compare, RANKED_TOGETHER);
    if (this.#changes !== changes) return;
    const ranks = new Int32Array(this.#ids.length);
    for (const [rank, number] of inOrder.entries()) ranks[number] = rank;
    this.#ranks = ranks;
  }

  readonly #compare = (a: number, b: number): number => {
    const [first, second] = [this.orderOf(a), this.orderOf(b)];
    return first < second || (first === second && this.idOf(a) < this.idOf(b)) ? -1 : 1;
  };

  /** Gives an article its place in time, and a number where it has none. */
  set(id: ArticleId, order: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#free.pop() ?? this.#ids.length;
      this.#numbers.set(id, number);
      this.#ids[number] = id;
    } else if (this.#orders[number] === order) return number;
    this.#orders[number] = order;
    this.#placesChanged();
    return number;
  }

  delete(id: ArticleId): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#numbers.delete(id);
    this.#ids[number] = '';
    this.#free.push(number);
    this.#placesChanged();
  }

  #placesChanged(): void {
    this.#changes++;
    this.#ranks = null;
  }
}

/** So many are put in order in one step. */
const RANKED_TOGETHER = 1000;
