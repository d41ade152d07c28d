import type { ArticleId } from '../article/types';

/** A small number for each article, by which lists name it, and its place in time: a string that sorts as the articles do. */
export class ArticleNumbers {
  readonly #numbers = new Map<ArticleId, number>();
  readonly #ids: ArticleId[] = [];
  readonly #orders: string[] = [];
  readonly #free: number[] = [];

  numberOf(id: ArticleId): number | undefined {
    return this.#numbers.get(id);
  }

  idOf(number: number): ArticleId {
    return this.#ids[number] ?? '';
  }

  orderOf(number: number): string {
    return this.#orders[number] ?? '';
  }

  /** Gives an article its place in time, and a number where it has none. */
  set(id: ArticleId, order: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#free.pop() ?? this.#ids.length;
      this.#numbers.set(id, number);
      this.#ids[number] = id;
    }
    this.#orders[number] = order;
    return number;
  }

  delete(id: ArticleId): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#numbers.delete(id);
    this.#ids[number] = '';
    this.#free.push(number);
  }
}
