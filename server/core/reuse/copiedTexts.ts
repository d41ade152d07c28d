import { withRoom } from './columns';
import type { RelatedTexts } from './relatedTexts';
import type { TextId, Texts } from './texts';
import type { UnitTable } from './unitTable';

/** Which texts are copied: which occur in two articles, or share their words with one in another article. What was found is remembered until it may have changed. */
export class CopiedTexts {
  readonly #texts: Texts;
  readonly #units: UnitTable;
  readonly #related: () => RelatedTexts;
  #states = new Uint8Array(0);
  #isAnyKnown = false;
  /** Texts of which it may have changed, and what it was. */
  readonly #doubted = new Map<TextId, boolean>();

  constructor(texts: Texts, units: UnitTable, related: () => RelatedTexts) {
    this.#texts = texts;
    this.#units = units;
    this.#related = related;
  }

  has(text: TextId): boolean {
    let state = this.#states[text] ?? UNKNOWN;
    if (state === UNKNOWN) {
      state = this.#find(text);
      this.#states = withRoom(this.#states, this.#texts.end);
      this.#states[text] = state;
      this.#isAnyKnown = true;
    }
    return (state & COPIED) !== 0;
  }

  /** True where a unit of a text less or more may change whether it is copied, or a text that shares its words: it is in one article at most. */
  restsOn(text: TextId): boolean {
    return this.#isAnyKnown && !this.#isInTwo(text);
  }

  /** To be called where the articles that a text is in have changed. */
  doubtItself(text: TextId): void {
    this.#doubt(text, this.#states[text] ?? UNKNOWN);
  }

  /** To be called where the texts that share a text's words have changed, or their articles; `isCommon` where that concerns only texts that were looked up under common word pairs. */
  readonly doubt = (text: TextId, isCommon: boolean): void => {
    const state = this.#states[text] ?? UNKNOWN;
    if ((state & BY_ITSELF) === 0 && (!isCommon || (state & LEANING) !== 0)) this.#doubt(text, state);
  };

  /** The texts that became copies since this was last asked, or are copies no longer. */
  *turned(): Generator<TextId> {
    for (const [text, was] of this.#doubted) if (this.#units.countOf(text) > 0 && this.has(text) !== was) yield text;
    this.#doubted.clear();
  }

  /** True where nothing is remembered. */
  get isEmpty(): boolean {
    return !this.#isAnyKnown;
  }

  forget(text: TextId): void {
    if (text < this.#states.length) this.#states[text] = UNKNOWN;
    this.#doubted.delete(text);
  }

  forgetAll(): void {
    if (!this.#isAnyKnown) return;
    this.#states.fill(UNKNOWN);
    this.#doubted.clear();
    this.#isAnyKnown = false;
  }

  get bytes(): number {
    return this.#states.byteLength;
  }

  #doubt(text: TextId, state: number): void {
    if (state === UNKNOWN) return;
    this.#states[text] = UNKNOWN;
    if (!this.#doubted.has(text)) this.#doubted.set(text, (state & COPIED) !== 0);
  }

  #find(text: TextId): number {
    if (this.#isInTwo(text)) return KNOWN | COPIED | BY_ITSELF;
    if (this.#texts.reusableOf(text) === 0) return KNOWN;
    const [units, article] = [this.#units, this.#firstArticleOf(text)];
    let first = article;
    const isInAnother = (other: TextId): boolean => {
      for (let unit = units.firstOf(other); unit >= 0; unit = units.nextOf(unit)) {
        if (!units.isReusable(unit) || units.articleOf(unit) === first) continue;
        if (first >= 0) return true;
        first = units.articleOf(unit);
      }
      return false;
    };
    const { holds, leansOnCommon } = this.#related().any(text, isInAnother);
    return KNOWN | (holds ? COPIED : 0) | (leansOnCommon ? LEANING : 0);
  }

  #firstArticleOf(text: TextId): number {
    const units = this.#units;
    for (const unit of units.of(text)) if (units.isReusable(unit)) return units.articleOf(unit);
    return -1;
  }

  #isInTwo(text: TextId): boolean {
    const units = this.#units;
    let first = -1;
    for (let unit = units.firstOf(text); unit >= 0; unit = units.nextOf(unit)) {
      if (!units.isReusable(unit) || units.articleOf(unit) === first) continue;
      if (first >= 0) return true;
      first = units.articleOf(unit);
    }
    return false;
  }
}

const UNKNOWN = 0;
const KNOWN = 1;
const COPIED = 2;
/** Marks a text that is in two articles. */
const BY_ITSELF = 4;
/** Marks a text that was looked up under common word pairs, too. */
const LEANING = 8;
