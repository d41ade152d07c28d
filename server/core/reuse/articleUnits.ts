import type { ArticleId } from '../article/types';
import type { IndexedArticles } from './indexedArticles';
import { type MadeUnits, unitsIn } from './madeUnits';
import { scopesOf } from './recurrence';
import type { Texts } from './texts';
import type { IndexedArticle } from './units';
import type { UnitFacts, UnitTable } from './unitTable';

/** Takes the units that were made of articles into the tables of an index. */
export class ArticleUnits {
  readonly #articles: IndexedArticles;
  readonly #units: UnitTable;
  readonly #texts: Texts;

  constructor(articles: IndexedArticles, units: UnitTable, texts: Texts) {
    this.#articles = articles;
    this.#units = units;
    this.#texts = texts;
  }

  /** An article of an outlet as the index holds it, none of whose units is linked yet. */
  of(id: ArticleId, outlet: string | undefined, { looks, fields, hashes }: MadeUnits): IndexedArticle {
    const number = this.#articles.numberFor(id);
    const units: UnitFacts[] = [];
    let at = 0;
    for (const { words, passage, start, end, overlap, capitals, isPart, isReusable, isLine } of unitsIn(fields)) {
      const text = this.#texts.of(hashes, at, at + words);
      units.push({ article: number, passage, start, end, text, overlap, capitals, isPart, isReusable, isLine });
      at += words;
    }
    const scopes = this.#articles.sameScopes(scopesOf(id, outlet));
    return { id, number, looks, scopes, first: this.#units.add(units), count: units.length };
  }
}
