import type { Article, ArticleId } from '../article/types';
import type { MadeUnits } from '../reuse/madeUnits';
import type { WordSource } from '../reuse/readWords';
import { ReuseIndex } from '../reuse/reuseIndex';
import type { IndexColumn, Restoring } from '../reuse/snapshot';
import type { ArticleRecords } from './records';

/** Of which articles an index was kept. */
export interface KeptIndex {
  /** True where the corpus has an article as that index had it. */
  isAsIndexed(id: ArticleId): boolean;
  /** The text as that index had it; undefined where nobody knows. */
  sourceOf(id: ArticleId): WordSource | undefined;
}

/** The index of copies of a corpus: which articles it has yet to take in, and how it takes over what another one was. */
export class IndexedCopies {
  readonly #records: ArticleRecords;
  #index: ReuseIndex;
  readonly #waiting = new Set<ArticleId>();
  /** What changed since an index began to be restored; null where none is. */
  #changed: Set<ArticleId> | null = null;

  constructor(records: ArticleRecords) {
    this.#records = records;
    this.#index = new ReuseIndex({ get: id => records.source(id) });
  }

  get index(): ReuseIndex {
    return this.#index;
  }

  /** An article is in the records, and in the index once {@link settle} came to it. */
  wait(id: ArticleId): void {
    this.#waiting.add(id);
  }

  /** See {@link ReuseIndex.set}. */
  set(article: Article, outlet: string | undefined): ReadonlySet<ArticleId> {
    this.#isKnown(article.id);
    return this.#index.set(article, outlet);
  }

  /** See {@link ReuseIndex.load}. */
  load(article: Article, outlet: string | undefined): void {
    this.#isKnown(article.id);
    this.#index.load(article, outlet);
  }

  /** See {@link ReuseIndex.loadMade}. */
  loadMade(id: ArticleId, outlet: string | undefined, made: MadeUnits): void {
    this.#isKnown(id);
    this.#index.loadMade(id, outlet, made);
  }

  delete(id: ArticleId): ReadonlySet<ArticleId> {
    this.#isKnown(id);
    return this.#index.delete(id);
  }

  /** Takes in those that wait, an article a step, and ends what {@link load} began. */
  *settle(): Generator<undefined> {
    for (const id of this.#waiting) {
      this.#waiting.delete(id);
      const record = this.#records.get(id);
      if (record !== undefined) this.#index.load(record.article, record.header.outlet?.value);
      yield undefined;
    }
    yield* this.#index.settle();
  }

  /**
   * Takes over an index whose columns are given as {@link ReuseIndex.restoring} says, and brings it to the articles as they are: those
   * that it has as they are wait no more. False where it cannot be, and all is as it was. Other changes may come between two steps.
   */
  *restore(kept: KeptIndex): Restoring<boolean> {
    // What came before is in no index that was kept.
    this.#changed = new Set(this.#index.ids);
    try {
      const texts = new Map<ArticleId, WordSource>();
      const index = yield* ReuseIndex.restoring({ get: id => texts.get(id) ?? this.#records.source(id) });
      if (index === undefined) return false;
      const unload = (id: ArticleId): boolean => {
        const source = kept.sourceOf(id);
        if (source === undefined) return false;
        texts.set(id, source);
        index.unload(id);
        texts.delete(id);
        return true;
      };
      const unchanged: ArticleId[] = [];
      for (const id of [...index.ids]) {
        if (this.#changed.has(id)) continue;
        if (kept.isAsIndexed(id)) {
          unchanged.push(id);
          continue;
        }
        if (!unload(id)) return false;
        yield undefined;
      }
      // From here on at once.
      const has = new Set(index.ids);
      for (const id of this.#changed) if (has.has(id) && !unload(id)) return false;
      this.#index = index;
      for (const id of unchanged) if (!this.#changed.has(id)) this.#waiting.delete(id);
      for (const id of this.#changed) {
        const record = this.#waiting.has(id) ? undefined : this.#records.get(id);
        if (record !== undefined) index.load(record.article, record.header.outlet?.value);
      }
      return true;
    } finally {
      this.#changed = null;
    }
  }

  /** All that the index holds: see {@link ReuseIndex.columns}. */
  columns(): Generator<IndexColumn> {
    return this.#index.columns();
  }

  #isKnown(id: ArticleId): void {
    this.#waiting.delete(id);
    this.#changed?.add(id);
  }
}
