import type { ArticleId } from '../article/types';
import { alignPlaces } from './align';
import { plainPlace } from './places';
import type { WordSource } from './readWords';
import type { Alignment, Place } from './types';

/** Where the texts of articles are. */
export type Sources = Pick<ReadonlyMap<ArticleId, WordSource>, 'get'>;

/**
 * The texts and the alignments that were asked for last: an article of a large family is aligned with all others of it, most of which stay as
 * they are while one is edited. What it holds of an article is forgotten when that changes.
 */
export class Alignments {
  readonly #sources: Sources;
  /** Those asked for last are behind the others. */
  readonly #texts = new Map<ArticleId, WordSource>();
  #letters = 0;
  /** By both places, and by article the keys. */
  readonly #known = new Map<string, Alignment>();
  readonly #keys = new Map<ArticleId, string[]>();
  #noted = 0;
  /** The article that replaces another, once its units do. */
  #given: (WordSource & { readonly id: ArticleId }) | null = null;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** The text of an article that the index holds. */
  sourceOf(id: ArticleId): WordSource {
    if (this.#given?.id === id) return this.#given;
    const known = this.#texts.get(id);
    if (known !== undefined) {
      this.#texts.delete(id);
      this.#texts.set(id, known);
      return known;
    }
    const source = this.#sources.get(id);
    if (source === undefined || source.text.length > MOST_LETTERS) return source ?? NO_TEXT;
    // No more than these two, for an article's other facts are none of this.
    const kept: WordSource = source.reading === undefined ? { text: source.text } : { text: source.text, reading: source.reading };
    this.#texts.set(id, kept);
    this.#letters += kept.text.length;
    for (const [oldest, { text }] of this.#texts) {
      if (this.#letters <= MOST_LETTERS) break;
      this.#texts.delete(oldest);
      this.#letters -= text.length;
    }
    return kept;
  }

  /** How two places differ, word by word. */
  align(a: Place, b: Place): Alignment {
    const key = `${a.article}\n${a.start} ${a.end} ${a.passage}\n${b.start} ${b.end} ${b.passage}\n${b.article}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const alignment = alignPlaces(this.sourceOf(a.article), plainPlace(a), this.sourceOf(b.article), plainPlace(b));
    if (this.#given !== null) return alignment;
    this.#note(key, alignment);
    return alignment;
  }

  /** From now on this is the article of its id; null: that is what the sources say again. */
  give(article: (WordSource & { readonly id: ArticleId }) | null): void {
    this.#given = article;
  }

  /** To be called where an article comes, changes or goes. */
  forget(id: ArticleId): void {
    const text = this.#texts.get(id);
    if (text !== undefined) {
      this.#texts.delete(id);
      this.#letters -= text.text.length;
    }
    const keys = this.#keys.get(id);
    if (keys === undefined) return;
    for (const key of keys) this.#known.delete(key);
    this.#keys.delete(id);
  }

  #note(key: string, alignment: Alignment): void {
    if (this.#noted++ >= MOST_NOTED) {
      this.#known.clear();
      this.#keys.clear();
      this.#noted = 0;
    }
    this.#known.set(key, alignment);
    for (const { article } of [alignment.a, alignment.b]) {
      const keys = this.#keys.get(article);
      if (keys === undefined) this.#keys.set(article, [key]);
      else keys.push(key);
    }
  }
}

const NO_TEXT: WordSource = { text: '' };
/** UTF-16 units of the texts that are at hand. */
const MOST_LETTERS = 1_500_000;
/** Alignments that are noted before all are forgotten, some 0.8 KB each. */
const MOST_NOTED = 10_000;
