import type { Article, Passage } from '../article/types';
import { emptyWords } from '../text/words';
import { capitalsOf } from './capitals';
import type { IndexedArticles } from './indexedArticles';
import { looksOf } from './looks';
import { readWords } from './readWords';
import { canBeFurniture, scopesOf } from './recurrence';
import { LEAST_WORDS_AROUND } from './runs';
import type { Texts } from './texts';
import { MOST_SCRATCH } from './unitPlaces';
import { type IndexedArticle, isReusable, OVERLAP, unitEnd } from './units';
import type { UnitFacts, UnitTable } from './unitTable';

/** Makes units of articles: of each passage, or where it is very long of each part of it. */
export class ArticleUnits {
  readonly #articles: IndexedArticles;
  readonly #units: UnitTable;
  readonly #texts: Texts;
  #words = emptyWords();

  constructor(articles: IndexedArticles, units: UnitTable, texts: Texts) {
    this.#articles = articles;
    this.#units = units;
    this.#texts = texts;
  }

  /** An article of an outlet as the index holds it, none of whose units is linked yet. */
  of(article: Article, outlet: string | undefined): IndexedArticle {
    const { id } = article;
    const number = this.#articles.numberFor(id);
    const units: UnitFacts[] = [];
    for (const [index, passage] of article.passages.entries()) this.#add(article, number, passage, index, units);
    if (this.#words.hashes.length > MOST_SCRATCH) this.#words = emptyWords();
    const scopes = this.#articles.sameScopes(scopesOf(id, outlet));
    return { id, number, looks: looksOf(article), scopes, first: this.#units.add(units), count: units.length };
  }

  #add(article: Article, number: number, passage: Passage, index: number, units: UnitFacts[]): void {
    const words = readWords(article, passage, this.#words);
    for (let from = 0; from < words.length; ) {
      const to = unitEnd(article.text, words, from);
      const whole = from === 0 && to === words.length;
      const end = Math.min(words.length, to + OVERLAP);
      units.push({
        article: number,
        passage: index,
        start: whole ? passage.start : (words.starts[from] ?? 0),
        end: whole ? passage.end : (words.ends[end - 1] ?? 0),
        text: this.#texts.of(words, from, end),
        overlap: end - to,
        isPart: !whole,
        capitals: end - from < LEAST_WORDS_AROUND ? 0 : capitalsOf(article.text, words, from, end),
        isReusable: isReusable(passage, to - from),
        isLine: whole && canBeFurniture(passage.kind),
      });
      from = to;
    }
  }
}
