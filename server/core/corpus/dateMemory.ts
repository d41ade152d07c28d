import type { Article, ArticleId } from '../article/types';
import { type FindInPassage, type FoundInPassages, findInPassages, type KnownDates } from '../publication/passages';
import type { FoundTimex, Meaning } from '../timex/index';

/** Expressions remembered over all articles, at some 150 bytes each; a passage without any counts for one. */
const MOST_REMEMBERED = 250_000;

/** Meanings shared between expressions: '2018' and 'last year' mean the same wherever they are. */
const MOST_SHARED = 20_000;

/**
 * What was found in the passages of each article, so that an edit searches its own passages only. Beyond its bound it forgets the
 * articles that were read or edited longest ago; they are searched once more when they are edited.
 */
export class DateMemory {
  readonly #remembered = new Map<ArticleId, Remembered>();
  readonly #meanings = new Map<string, Meaning>();
  readonly #find: FindInPassage | undefined;
  readonly #most: number;
  #size = 0;

  /** `find` looks into one passage; `most` bounds the expressions remembered. */
  constructor(find?: FindInPassage, most = MOST_REMEMBERED) {
    this.#find = find;
    this.#most = most;
  }

  /**
   * What is found in an article's passages: equal to {@link findInPassages} of it alone. `given` is what was found for the same text
   * elsewhere.
   */
  find(article: Article, given?: KnownDates): FoundInPassages {
    const before = this.#remembered.get(article.id);
    if (before?.article === article) {
      this.#remembered.delete(article.id);
      this.#remembered.set(article.id, before);
      return before.found;
    }
    const known = new Set(before?.found);
    const found = findInPassages(article, given ?? before, this.#find).map(list => (known.has(list) ? list : this.#shared(list)));
    this.forget(article.id);
    this.#remember({ article, found, size: sizeOf(found) });
    return found;
  }

  forget(id: ArticleId): void {
    this.#size -= this.#remembered.get(id)?.size ?? 0;
    this.#remembered.delete(id);
  }

  #remember(remembered: Remembered): void {
    this.#remembered.set(remembered.article.id, remembered);
    this.#size += remembered.size;
    for (const oldest of this.#remembered.keys()) {
      if (this.#size <= this.#most || oldest === remembered.article.id) break;
      this.forget(oldest);
    }
  }

  #shared(list: readonly FoundTimex[]): readonly FoundTimex[] {
    return list.length === 0 ? NOTHING : list.map(timex => ({ ...timex, meaning: this.#sharedMeaning(timex.meaning) }));
  }

  #sharedMeaning(meaning: Meaning): Meaning {
    const key = JSON.stringify(meaning);
    const known = this.#meanings.get(key);
    if (known !== undefined) return known;
    if (this.#meanings.size >= MOST_SHARED) this.#meanings.clear();
    this.#meanings.set(key, meaning);
    return meaning;
  }
}

interface Remembered {
  readonly article: Article;
  readonly found: FoundInPassages;
  readonly size: number;
}

const NOTHING: readonly FoundTimex[] = [];

const sizeOf = (found: FoundInPassages): number => found.reduce((size, list) => size + Math.max(1, list.length), 0);
