import { byPlace } from './places';
import type { Related, RelatedTexts } from './relatedTexts';
import type { UnitPair } from './shared';
import type { TextId, Texts } from './texts';
import type { UnitPlaces } from './unitPlaces';
import { type IndexedArticle, unitsAt } from './units';
import type { UnitId, UnitTable } from './unitTable';

/** The copies of passages, as far as they are listed. */
export class PassageCopies {
  readonly #units: UnitTable;
  readonly #texts: Texts;
  readonly #related: RelatedTexts;
  readonly #places: UnitPlaces;
  /** What {@link firstUnitsOf} found since the last change. */
  readonly #firstUnits = new Map<TextId, readonly UnitId[]>();

  constructor(units: UnitTable, texts: Texts, related: RelatedTexts, places: UnitPlaces) {
    this.#units = units;
    this.#texts = texts;
    this.#related = related;
    this.#places = places;
  }

  /** Of each unit of a passage the first copies. */
  of(indexed: IndexedArticle | undefined, passage: number): UnitPair[] {
    const pairs: UnitPair[] = [];
    if (indexed === undefined) return pairs;
    for (const unit of unitsAt(this.#units, indexed, passage)) {
      if (!this.#units.isReusable(unit)) continue;
      if (pairs.length >= MOST_PAIRS) break;
      this.#addEqual(unit, pairs);
      this.#addRelated(unit, pairs);
    }
    return pairs;
  }

  /** A text's units that may be reuse, in order of article and offset; of very many the first. */
  firstUnitsOf(text: TextId): readonly UnitId[] {
    let first = this.#firstUnits.get(text);
    if (first === undefined) {
      first = [...this.#units.of(text)]
        .filter(unit => this.#units.isReusable(unit))
        .sort((a, b) => byPlace(this.#places.wholeOf(a), this.#places.wholeOf(b)))
        .slice(0, MOST_COPIES + 1);
      this.#firstUnits.set(text, first);
    }
    return first;
  }

  /** To be called where units have come or gone. */
  forgetAll(): void {
    this.#firstUnits.clear();
  }

  #addEqual(unit: UnitId, pairs: UnitPair[]): void {
    const text = this.#units.textOf(unit);
    if (this.#units.countOf(text) === 1) return;
    const others = this.firstUnitsOf(text).filter(other => other !== unit && !this.#places.isHeadlineOf(unit, other));
    const whole = { start: 0, end: this.#texts.lengthOf(text) };
    for (const other of others.slice(0, MOST_COPIES)) pairs.push({ a: unit, aRange: whole, b: other, bRange: whole, equal: true });
  }

  #addRelated(unit: UnitId, pairs: UnitPair[]): void {
    const most = pairs.length + MOST_COPIES;
    for (const related of nearestOf(this.#related.of(this.#units.textOf(unit)))) {
      for (const other of this.firstUnitsOf(related.text)) {
        if (pairs.length >= most) return;
        if (this.#places.isHeadlineOf(unit, other)) continue;
        pairs.push({ a: unit, aRange: related.a, b: other, bRange: related.b, equal: false });
      }
    }
  }
}

/** More copies of one passage are not listed one by one; groups of copies have them all. */
export const MOST_COPIES = 200;
/** Of the relatives of one text so many, the nearest, are compared with it word by word. */
export const MOST_RELATIVES = 50;
const nearestOf = (related: readonly Related[]): readonly Related[] =>
  related.length <= MOST_RELATIVES ? related : [...related].sort((x, y) => y.share - x.share).slice(0, MOST_RELATIVES);
/** Parts of one passage that are paired. */
const MOST_PAIRS = 20000;
