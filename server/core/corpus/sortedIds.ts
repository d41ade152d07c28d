import type { ArticleId } from '../article/types';

/** A set of ids that is asked for in order. Of a change, the next question costs what a look at all does, and not that they are sorted again. */
export class SortedIds {
  #sorted: readonly ArticleId[] = [];
  readonly #added = new Set<ArticleId>();
  readonly #deleted = new Set<ArticleId>();

  /** Nothing, where it is there. */
  add(id: ArticleId): void {
    if (!this.#deleted.delete(id)) this.#added.add(id);
  }

  /** `id` must be there. */
  delete(id: ArticleId): void {
    if (!this.#added.delete(id)) this.#deleted.add(id);
  }

  /** By code units; another list where others are in it. */
  all(): readonly ArticleId[] {
    if (this.#added.size === 0 && this.#deleted.size === 0) return this.#sorted;
    const added = [...this.#added].sort();
    const all: ArticleId[] = [];
    let next = 0;
    for (const id of this.#sorted) {
      for (let each = added[next]; each !== undefined && each <= id; each = added[++next]) if (each < id) all.push(each);
      if (!this.#deleted.has(id)) all.push(id);
    }
    for (; next < added.length; next++) all.push(added[next] as ArticleId);
    this.#added.clear();
    this.#deleted.clear();
    this.#sorted = all;
    return all;
  }
}
