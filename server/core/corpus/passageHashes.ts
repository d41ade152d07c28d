import { passageHash } from '../article/passageKey';
import type { Article, ArticleId } from '../article/types';

/**
 * Which articles contain a passage of a text, by a hash of it: four bytes a passage. Two texts of one hash are rare, so that an
 * answer may name an article too many, never one too few.
 */
export class PassageHashes {
  readonly #hashes = new Map<ArticleId, Uint32Array>();
  /** Of the texts that are watched: the articles that hold them. */
  #watched: ReadonlyMap<number, Set<ArticleId>> = new Map();

  set(article: Article): void {
    this.setHashes(article.id, hashesOfPassages(article));
  }

  /** The hashes of an article's passages, sorted, in no order of the text. */
  hashesOf(id: ArticleId): Uint32Array {
    return this.#hashes.get(id) ?? NO_HASHES;
  }

  /** As {@link set}, for an article of which {@link hashesOf} is known. */
  setHashes(id: ArticleId, hashes: Uint32Array): void {
    this.delete(id);
    this.#hashes.set(id, hashes);
    for (const hash of hashes) this.#watched.get(hash)?.add(id);
  }

  delete(id: ArticleId): void {
    for (const hash of this.#hashes.get(id) ?? []) this.#watched.get(hash)?.delete(id);
    this.#hashes.delete(id);
  }

  /** The articles that contain a passage of one of the texts (as `passageKey` gives them). */
  articlesHolding(keys: Iterable<string>): ReadonlySet<ArticleId> {
    const found = new Set<ArticleId>();
    for (const hash of new Set([...keys].map(key => passageHash(key)))) for (const id of this.#holders(hash)) found.add(id);
    return found;
  }

  /** From now on {@link holdersOf} answers for these texts, and for no others. */
  watch(keys: Iterable<string>): void {
    const before = this.#watched;
    const hashes = new Set([...keys].map(key => passageHash(key)));
    this.#watched = new Map([...hashes].map(hash => [hash, before.get(hash) ?? new Set(this.#holders(hash))]));
  }

  holdersOf(key: string): ReadonlySet<ArticleId> {
    return this.#watched.get(passageHash(key)) ?? NONE;
  }

  #holders(hash: number): ArticleId[] {
    const known = this.#watched.get(hash);
    if (known !== undefined) return [...known];
    return [...this.#hashes].flatMap(([id, hashes]) => (includes(hashes, hash) ? [id] : []));
  }
}

/** The hashes of an article's passages, sorted. */
export const hashesOfPassages = ({ text, passages }: Article): Uint32Array =>
  Uint32Array.from(passages, passage => passageHash(text, passage)).sort();

const NONE: ReadonlySet<ArticleId> = new Set();
const NO_HASHES = new Uint32Array();

function includes(sorted: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
