import { MOST_COPIES } from './passageCopies';
import type { RelatedTexts } from './relatedTexts';
import type { TextId, Texts } from './texts';
import { type IndexedArticle, textsOf, unitsOf } from './units';
import type { UnitId, UnitTable } from './unitTable';

/** Which articles, by number, hold a text or one that shares its words. */
export class SharingArticles {
  readonly #units: UnitTable;
  readonly #texts: Texts;
  readonly #related: RelatedTexts;

  constructor(units: UnitTable, texts: Texts, related: RelatedTexts) {
    this.#units = units;
    this.#texts = texts;
    this.#related = related;
  }

  /** The articles that share a passage with one, which may be among them. */
  with(indexed: IndexedArticle | undefined): Set<number> {
    const articles = new Set<number>();
    const known = new Set<TextId>();
    for (const text of textsOf(this.#units, unitsOf(indexed))) {
      if (this.#texts.reusableOf(text) === 0) continue;
      for (const sharing of [text, ...this.#related.now(text).map(related => related.text)]) this.#addHolders(sharing, articles, known);
    }
    return articles;
  }

  /**
   * The other articles of which at least `least` passages share words with one; lines that are furniture there do not count, nor texts in
   * more places than are listed ({@link MOST_COPIES}).
   */
  listing(indexed: IndexedArticle | undefined, least: number, isFurniture: (unit: UnitId) => boolean): number[] {
    const units = this.#units;
    const passagesIn = new Map<number, Set<number>>();
    const reusable = [...unitsOf(indexed)].filter(unit => units.isReusable(unit));
    for (const text of textsOf(units, reusable)) {
      for (const sharing of [text, ...this.#related.of(text).map(related => related.text)]) {
        const places = units.countOf(sharing);
        if (places > MOST_COPIES) continue;
        for (const unit of units.of(sharing)) {
          const article = units.articleOf(unit);
          if (!units.isReusable(unit) || article === indexed?.number || (places > FEW_PLACES && isFurniture(unit))) continue;
          const passages = passagesIn.get(article);
          if (passages === undefined) passagesIn.set(article, new Set([units.passageOf(unit)]));
          else passages.add(units.passageOf(unit));
        }
      }
    }
    return [...passagesIn].filter(([, passages]) => passages.size >= least).map(([article]) => article);
  }

  /** Adds the articles of all texts that some texts concern: see {@link RelatedTexts.concernedBy}. */
  addConcerned(texts: ReadonlySet<TextId>, articles: Set<number>): void {
    const known = new Set<TextId>();
    for (const text of texts) {
      if (this.#texts.reusableOf(text) === 0) continue;
      this.#addHolders(text, articles, known);
      for (const other of this.#related.concernedBy(text, one => known.has(one))) this.#addHolders(other, articles, known);
    }
  }

  #addHolders(text: TextId, articles: Set<number>, texts: Set<TextId>): void {
    if (texts.has(text)) return;
    texts.add(text);
    const units = this.#units;
    for (let unit = units.firstOf(text); unit >= 0; unit = units.nextOf(unit)) {
      if (units.isReusable(unit)) articles.add(units.articleOf(unit));
    }
  }
}

/** A text in so few places is not asked whether it is furniture there. */
const FEW_PLACES = 10;
