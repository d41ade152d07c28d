import type { ArticleId } from '../article/types';
import type { ArticleNumbers } from './articleNumbers';

/** What one article contributes, by key: how many items, or where the postings are ranked its rank. */
export type Contributions = ReadonlyMap<string, number>;

export interface Posting {
  readonly article: ArticleId;
  /** Items; where the postings are ranked, the rank. */
  readonly count: number;
}

/** The place in time of an article before a change, and after it. */
export interface Orders {
  readonly was: string;
  readonly is: string;
}

interface List {
  /** Of the articles, in order; and beside each its count. */
  readonly articles: number[];
  readonly counts: number[];
  /** False while postings that came in a load wait at the end. */
  isSorted: boolean;
  items: number;
  /** For each posting how many items are before it, as far as that was asked for and is still so. */
  before: number[] | null;
}

/**
 * Key → articles in order of time, or of a rank and then of time; kept sorted under changes of single articles: replacing what an article
 * contributes costs a binary search and a splice for each key it has or had, whatever the size of the corpus. An article under a key
 * takes two numbers: the items themselves are in its record.
 */
export class Postings {
  readonly #lists = new Map<string, List>();
  readonly #numbers: ArticleNumbers;
  readonly #isRanked: boolean;

  /** `numbers` has the place in time of every article, but of one that is being replaced the one before. */
  constructor(numbers: ArticleNumbers, isRanked = false) {
    this.#numbers = numbers;
    this.#isRanked = isRanked;
  }

  /** Replaces what an article contributes. In a load the postings are put in order when they are next asked for. */
  replace(article: ArticleId, before: Contributions, after: Contributions, { was, is }: Orders, isLoad = false): void {
    const isInPlace = (key: string): boolean =>
      was === is && before.has(key) && after.has(key) && (!this.#isRanked || before.get(key) === after.get(key));
    for (const [key, count] of before) if (!isInPlace(key)) this.#remove(key, article, was, count);
    for (const [key, count] of after) {
      if (isInPlace(key)) this.#recount(key, article, is, count);
      else this.#add(key, article, is, count, isLoad);
    }
  }

  /** Ends a load, in steps: what is asked for next does not wait until its postings are in order. */
  *settle(): Generator<undefined> {
    for (const list of this.#lists.values()) {
      this.#sort(list);
      yield undefined;
    }
  }

  keys(): IterableIterator<string> {
    return this.#lists.keys();
  }

  entries(key: string): readonly Posting[] {
    const list = this.#sorted(key);
    return list?.articles.map((number, index) => ({ article: this.#numbers.idOf(number), count: list.counts[index] ?? 0 })) ?? [];
  }

  /** The posting at an index; undefined behind the last. */
  at(key: string, index: number): Posting | undefined {
    const list = this.#sorted(key);
    const number = list?.articles[index];
    return list === undefined || number === undefined ? undefined : { article: this.#numbers.idOf(number), count: list.counts[index] ?? 0 };
  }

  /** Index of the first posting at or behind an article and its place in time. */
  indexFrom(key: string, article: ArticleId, order: string): number {
    const list = this.#sorted(key);
    return list === undefined ? 0 : this.#indexIn(list, article, order, 0);
  }

  /** Number of articles under a key. */
  articles(key: string): number {
    return this.#lists.get(key)?.articles.length ?? 0;
  }

  /** Number of items under a key, over all articles. */
  count(key: string): number {
    return this.#lists.get(key)?.items ?? 0;
  }

  /** Number of items under a key in the postings before the one at `index`. What was counted is kept until a posting before it changes. */
  countBefore(key: string, index: number): number {
    const list = this.#sorted(key);
    if (list === undefined) return 0;
    list.before ??= [];
    const { counts, before } = list;
    while (before.length <= index && before.length <= counts.length) {
      const last = before.length - 1;
      before.push((before[last] ?? 0) + (counts[last] ?? 0));
    }
    return before[Math.min(index, counts.length)] ?? 0;
  }

  #add(key: string, article: ArticleId, order: string, count: number, isLoad: boolean): void {
    let list = this.#lists.get(key);
    if (list === undefined) {
      list = { articles: [], counts: [], isSorted: true, items: 0, before: null };
      this.#lists.set(key, list);
    }
    const number = this.#numbers.numberOf(article) ?? 0;
    list.items += count;
    if (isLoad) {
      list.articles.push(number);
      list.counts.push(count);
      list.isSorted = false;
      list.before = null;
      return;
    }
    this.#sort(list);
    const index = this.#indexIn(list, article, order, count);
    list.articles.splice(index, 0, number);
    list.counts.splice(index, 0, count);
    forgetAfter(list, index);
  }

  /** The article is where it was: moving the long tail of a common key costs more than all the rest. */
  #recount(key: string, article: ArticleId, order: string, count: number): void {
    const list = this.#lists.get(key);
    if (list === undefined || this.#isRanked) return;
    this.#sort(list);
    const index = this.#indexIn(list, article, order, 0);
    const before = list.counts[index] ?? 0;
    if (before === count) return;
    list.counts[index] = count;
    list.items += count - before;
    forgetAfter(list, index);
  }

  #remove(key: string, article: ArticleId, order: string, count: number): void {
    const list = this.#sorted(key);
    if (list === undefined) return;
    const index = this.#indexIn(list, article, order, count);
    if (list.articles[index] !== this.#numbers.numberOf(article)) return;
    list.articles.splice(index, 1);
    list.counts.splice(index, 1);
    list.items -= count;
    forgetAfter(list, index);
    if (list.articles.length === 0) this.#lists.delete(key);
  }

  #sorted(key: string): List | undefined {
    const list = this.#lists.get(key);
    if (list !== undefined) this.#sort(list);
    return list;
  }

  #sort(list: List): void {
    if (list.isSorted) return;
    const { articles, counts } = list;
    const places = articles
      .map((article, index) => ({ article, count: counts[index] ?? 0 }))
      .sort((a, b) =>
        this.#comesBefore(a.article, a.count, this.#numbers.idOf(b.article), this.#numbers.orderOf(b.article), b.count) ? -1 : 1,
      );
    for (const [index, { article, count }] of places.entries()) {
      articles[index] = article;
      counts[index] = count;
    }
    list.isSorted = true;
  }

  #indexIn({ articles, counts }: List, article: ArticleId, order: string, count: number): number {
    let low = 0;
    let high = articles.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#comesBefore(articles[middle] ?? 0, counts[middle] ?? 0, article, order, count)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #comesBefore(number: number, rank: number, article: ArticleId, order: string, otherRank: number): boolean {
    if (this.#isRanked && rank !== otherRank) return rank < otherRank;
    const own = this.#numbers.orderOf(number);
    return own < order || (own === order && this.#numbers.idOf(number) < article);
  }
}

/** What is before the posting that changed is counted as it was. */
function forgetAfter({ before }: List, index: number): void {
  if (before !== null) before.length = Math.min(before.length, index + 1);
}
