import type { ArticleId } from '../article/types';
import type { ArticleNumbers } from './articleNumbers';
import { NumberPairs } from './numberPairs';
import type { PostingColumns } from './outlinePage';

/** What one article contributes, by key: how many items, or where the postings are ranked its rank. */
export type Contributions = ReadonlyMap<string, number>;

/** Called with how many items came under a key. */
type Added = (key: string, items: number) => void;

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
  /** The articles in order, each with its count. */
  readonly pairs: NumberPairs;
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

  /**
   * As {@link replace} in a load, of many articles that contributed nothing, by their numbers within a page: an article without a number stays
   * away. `added` is called for each key with the items that came under it.
   */
  loadPage({ keys, lengths, articles, counts }: PostingColumns, numbers: readonly (number | undefined)[], added?: Added): void {
    let at = 0;
    for (const [nth, key] of keys.entries()) {
      let list: List | undefined;
      let items = 0;
      for (const end = at + (lengths[nth] ?? 0); at < end; at++) {
        const number = numbers[articles[at] ?? -1];
        const count = counts[at] ?? 0;
        if (number === undefined) continue;
        list ??= this.#listOf(key);
        list.pairs.push(number, count);
        items += count;
      }
      if (list === undefined) continue;
      list.items += items;
      list.isSorted = false;
      list.before = null;
      added?.(key, items);
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
    return list === undefined ? [] : Array.from({ length: list.pairs.length }, (_, index) => this.#postingAt(list, index));
  }

  /** The posting at an index; undefined behind the last. */
  at(key: string, index: number): Posting | undefined {
    const list = this.#sorted(key);
    return list !== undefined && index >= 0 && index < list.pairs.length ? this.#postingAt(list, index) : undefined;
  }

  /** Index of the first posting at or behind an article and its place in time. */
  indexFrom(key: string, article: ArticleId, order: string): number {
    const list = this.#sorted(key);
    return list === undefined ? 0 : this.#indexIn(list, article, order, 0);
  }

  /** Number of articles under a key. */
  articles(key: string): number {
    return this.#lists.get(key)?.pairs.length ?? 0;
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
    const { pairs, before } = list;
    while (before.length <= index && before.length <= pairs.length) {
      const last = before.length - 1;
      before.push(last < 0 ? 0 : (before[last] ?? 0) + pairs.secondAt(last));
    }
    return before[Math.min(index, pairs.length)] ?? 0;
  }

  #postingAt({ pairs }: List, index: number): Posting {
    return { article: this.#numbers.idOf(pairs.firstAt(index)), count: pairs.secondAt(index) };
  }

  #add(key: string, article: ArticleId, order: string, count: number, isLoad: boolean): void {
    const list = this.#listOf(key);
    const number = this.#numbers.numberOf(article) ?? 0;
    list.items += count;
    if (isLoad) {
      list.pairs.push(number, count);
      list.isSorted = false;
      list.before = null;
      return;
    }
    this.#sort(list);
    const index = this.#indexIn(list, article, order, count);
    list.pairs.insert(index, number, count);
    forgetAfter(list, index);
  }

  #listOf(key: string): List {
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const list: List = { pairs: new NumberPairs(), isSorted: true, items: 0, before: null };
    this.#lists.set(key, list);
    return list;
  }

  /** The article is where it was: moving the long tail of a common key costs more than all the rest. */
  #recount(key: string, article: ArticleId, order: string, count: number): void {
    const list = this.#lists.get(key);
    if (list === undefined || this.#isRanked) return;
    const index = this.#placeIn(list, article, order, 0);
    if (index < 0 || index === list.pairs.length) return;
    const before = list.pairs.secondAt(index);
    if (before === count) return;
    list.pairs.setSecond(index, count);
    list.items += count - before;
    forgetAfter(list, index);
  }

  #remove(key: string, article: ArticleId, order: string, count: number): void {
    const list = this.#lists.get(key);
    if (list === undefined) return;
    const index = this.#placeIn(list, article, order, count);
    if (index < 0 || index === list.pairs.length || list.pairs.firstAt(index) !== this.#numbers.numberOf(article)) return;
    list.pairs.remove(index);
    list.items -= count;
    forgetAfter(list, index);
    if (list.pairs.length === 0) this.#lists.delete(key);
  }

  #sorted(key: string): List | undefined {
    const list = this.#lists.get(key);
    if (list !== undefined) this.#sort(list);
    return list;
  }

  #sort(list: List): void {
    if (list.isSorted) return;
    const { pairs } = list;
    const inTime = placesByRank(pairs, this.#numbers.ranks);
    pairs.reorder(inTime === null ? this.#placesInOrder(list) : this.#isRanked ? byCount(inTime, pairs) : inTime);
    list.isSorted = true;
  }

  /** The places of a list's postings as they should follow each other. */
  #placesInOrder({ pairs }: List): readonly number[] {
    // Looked up once for each posting, and not for each comparison.
    const places = Array.from({ length: pairs.length }, (_, index) => {
      const article = pairs.firstAt(index);
      return { index, count: pairs.secondAt(index), order: this.#numbers.orderOf(article), id: this.#numbers.idOf(article) };
    });
    const isRanked = this.#isRanked;
    places.sort((a, b) => {
      if (isRanked && a.count !== b.count) return a.count - b.count;
      return a.order < b.order || (a.order === b.order && a.id < b.id) ? -1 : 1;
    });
    return places.map(({ index }) => index);
  }

  /** Where the posting of an article is. While a load goes on, it is looked for: somebody who types does not wait until all of it is in order. */
  #placeIn(list: List, article: ArticleId, order: string, count: number): number {
    return list.isSorted ? this.#indexIn(list, article, order, count) : list.pairs.indexOfFirst(this.#numbers.numberOf(article) ?? -1);
  }

  #indexIn({ pairs }: List, article: ArticleId, order: string, count: number): number {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#comesBefore(pairs.firstAt(middle), pairs.secondAt(middle), article, order, count)) low = middle + 1;
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

/** The places of a list's postings in order of time, which the ranks of their articles say; null where these are not known. */
function placesByRank(pairs: NumberPairs, ranks: Int32Array | null): Float64Array | null {
  if (ranks === null) return null;
  const { length } = pairs;
  const places = new Float64Array(length);
  for (let index = 0; index < length; index++) places[index] = (ranks[pairs.firstAt(index)] ?? 0) * length + index;
  places.sort();
  for (let index = 0; index < length; index++) places[index] = (places[index] ?? 0) % length;
  return places;
}

/** Places in order of their counts; those of one count stay in their order. */
const byCount = (places: Float64Array, pairs: NumberPairs): Float64Array => places.sort((a, b) => pairs.secondAt(a) - pairs.secondAt(b));
