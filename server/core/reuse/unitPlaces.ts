import type { ArticleId } from '../article/types';
import { emptyWords } from '../text/words';
import type { Alignments } from './alignments';
import { isListOfNames } from './capitals';
import type { IndexedArticles } from './indexedArticles';
import { kindAt } from './looks';
import { withPunctuation } from './places';
import { readWords } from './readWords';
import type { WordRange } from './relate';
import type { Texts } from './texts';
import type { Place } from './types';
import type { UnitId, UnitTable } from './unitTable';

/** Where units are in their articles' texts. */
export class UnitPlaces {
  readonly #articles: IndexedArticles;
  readonly #units: UnitTable;
  readonly #texts: Texts;
  readonly #alignments: Alignments;
  #words = emptyWords();

  constructor(articles: IndexedArticles, units: UnitTable, texts: Texts, alignments: Alignments) {
    this.#articles = articles;
    this.#units = units;
    this.#texts = texts;
    this.#alignments = alignments;
  }

  /** The article that a unit is in. */
  articleOf(unit: UnitId): ArticleId {
    return this.#articles.at(this.#units.articleOf(unit))?.id ?? '';
  }

  wholeOf(unit: UnitId): Place {
    const units = this.#units;
    return { article: this.articleOf(unit), passage: units.passageOf(unit), start: units.startOf(unit), end: units.endOf(unit) };
  }

  /** The words `[range)` of a unit, as a place; the whole unit where they are all. */
  placeOf(unit: UnitId, range?: WordRange): Place {
    const whole = this.wholeOf(unit);
    if (range === undefined || (range.start === 0 && range.end === this.#texts.lengthOf(this.#units.textOf(unit)))) return whole;
    const written = this.#alignments.sourceOf(whole.article);
    const words = readWords(written, whole, this.#scratch());
    const [first, last] = [words.starts[range.start] ?? whole.start, words.ends[range.end - 1] ?? whole.end];
    return { ...whole, ...withPunctuation(written.text, first, last, whole) };
  }

  /** True where a run of a unit's words is a line-up or a table. */
  isListOfNames(unit: UnitId, range: WordRange): boolean {
    const place = this.wholeOf(unit);
    const written = this.#alignments.sourceOf(place.article);
    return isListOfNames(written.text, readWords(written, place, this.#scratch()), range);
  }

  isHeadline({ article, passage }: Place): boolean {
    return kindAt(this.#articles.of(article)?.looks ?? '', passage) === 'headline';
  }

  /** True where one of two units is the headline above the other: that it says the same does not make it a copy. */
  isHeadlineOf(a: UnitId, b: UnitId): boolean {
    return this.#units.articleOf(a) === this.#units.articleOf(b) && this.isHeadline(this.wholeOf(a)) !== this.isHeadline(this.wholeOf(b));
  }

  #scratch() {
    if (this.#words.hashes.length > MOST_SCRATCH) this.#words = emptyWords();
    return this.#words;
  }
}

/** Words that one article's passage may leave room for in memory. */
export const MOST_SCRATCH = 1 << 18;
