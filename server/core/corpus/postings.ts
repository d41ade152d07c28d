import type { ArticleId } from '../article/types';

/** What one article contributes to one key, and its position among the key's other postings. */
export interface Contribution<Item> {
  /** Sorts the postings of a key; those of one order are sorted by article. */
  readonly order: string;
  readonly items: readonly Item[];
}

export interface Posting<Item> extends Contribution<Item> {
  readonly article: ArticleId;
}

interface List<Item> {
  readonly entries: Posting<Item>[];
  /** False while postings that came in a load wait at the end. */
  isSorted: boolean;
  items: number;
  /** For each entry how many items are before it, as far as that was asked for and is still so. */
  readonly before: number[];
}

/**
 * Key → postings in order, kept sorted under changes of single articles: replacing an article's postings costs a binary
 * search and a splice for each key it has or had, whatever the size of the corpus.
 */
export class Postings<Item> {
  readonly #lists = new Map<string, List<Item>>();
  readonly #orders = new Map<ArticleId, ReadonlyMap<string, string>>();

  /** Replaces all that `article` contributes; an empty map removes it. In a load the postings are put in order when they are next asked for. */
  replace(article: ArticleId, contributions: ReadonlyMap<string, Contribution<Item>>, isLoad = false): void {
    const before = this.#orders.get(article);
    for (const [key, order] of before ?? []) if (contributions.get(key)?.order !== order) this.#remove(key, order, article);
    const orders = new Map<string, string>();
    for (const [key, contribution] of contributions) {
      const { order } = contribution;
      this.#put(key, { article, ...contribution }, before?.get(key) === order, isLoad);
      orders.set(key, order);
    }
    if (orders.size === 0) this.#orders.delete(article);
    else this.#orders.set(article, orders);
  }

  /** Ends a load: what is asked for next does not wait until its postings are in order. */
  settle(): void {
    for (const key of this.#lists.keys()) this.#sorted(key);
  }

  entries(key: string): readonly Posting<Item>[] {
    return this.#sorted(key)?.entries ?? [];
  }

  keys(): IterableIterator<string> {
    return this.#lists.keys();
  }

  /** Number of items under a key, over all articles. */
  count(key: string): number {
    return this.#lists.get(key)?.items ?? 0;
  }

  /** Number of items under a key in the postings before the one at `index`. What was counted is kept until a posting before it changes. */
  countBefore(key: string, index: number): number {
    const list = this.#sorted(key);
    if (list === undefined) return 0;
    const { entries, before } = list;
    while (before.length <= index && before.length <= entries.length) {
      const last = before.length - 1;
      before.push((before[last] ?? 0) + (entries[last]?.items.length ?? 0));
    }
    return before[Math.min(index, entries.length)] ?? 0;
  }

  /** Where the key has a posting of the same place, it is overwritten: moving the long tail of a common key costs more than all the rest. */
  #put(key: string, posting: Posting<Item>, again: boolean, isLoad: boolean): void {
    let list = this.#lists.get(key);
    if (list === undefined) {
      list = { entries: [], isSorted: true, items: 0, before: [] };
      this.#lists.set(key, list);
    }
    if (isLoad && !again) {
      list.entries.push(posting);
      list.isSorted = false;
      list.items += posting.items.length;
      list.before.length = 0;
      return;
    }
    this.#sorted(key);
    const index = firstFrom(list.entries, posting.order, posting.article);
    const old = again ? list.entries[index] : undefined;
    if (old === undefined) list.entries.splice(index, 0, posting);
    else list.entries[index] = posting;
    list.items += posting.items.length - (old?.items.length ?? 0);
    forgetAfter(list, index);
  }

  #sorted(key: string): List<Item> | undefined {
    const list = this.#lists.get(key);
    if (list?.isSorted === false) {
      list.entries.sort((a, b) => (comesBefore(a, b.order, b.article) ? -1 : 1));
      list.isSorted = true;
    }
    return list;
  }

  #remove(key: string, order: string, article: ArticleId): void {
    const list = this.#sorted(key);
    if (list === undefined) return;
    const index = firstFrom(list.entries, order, article);
    const found = list.entries[index];
    if (found === undefined || found.article !== article) return;
    list.entries.splice(index, 1);
    list.items -= found.items.length;
    forgetAfter(list, index);
    if (list.entries.length === 0) this.#lists.delete(key);
  }
}

/** What is before the posting that changed is counted as it was. */
function forgetAfter({ before }: List<unknown>, index: number): void {
  before.length = Math.min(before.length, index + 1);
}

const comesBefore = (posting: Posting<unknown>, order: string, article: ArticleId): boolean =>
  posting.order < order || (posting.order === order && posting.article < article);

/** Index of the first posting at or behind `(order, article)`. */
export function firstFrom(entries: readonly Posting<unknown>[], order: string, article: ArticleId): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && comesBefore(entry, order, article)) low = middle + 1;
    else high = middle;
  }
  return low;
}
