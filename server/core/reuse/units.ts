import type { ArticleId, Passage, PassageKind } from '../article/types';
import { sliceOf } from '../text/span';
import type { HashedWords } from '../text/words';
import { isFurniture, kindAt, type Looks } from './looks';
import { LEAST_RUN } from './runs';
import type { TextId } from './texts';
import type { UnitId, UnitTable } from './unitTable';

/** What the index holds of one article. */
export interface IndexedArticle {
  readonly id: ArticleId;
  /** Its number in the index, by which units name it. */
  readonly number: number;
  readonly looks: Looks;
  /** Its units are `count` side by side from `first` on, in order of its text. */
  readonly first: UnitId;
  readonly count: number;
  readonly scopes: readonly string[];
}

/** How many passages away a copied passage may be from the lines that belong to it. */
export const BESIDE = 3;

/** Fewest words of a passage that can be reuse. */
const LEAST_WORDS: Partial<Record<PassageKind, number>> = {
  body: 8,
  caption: 8,
  quote: 8,
  list: 8,
  heading: 8,
  headline: 10,
  furniture: 15,
};

export const isReusable = (passage: Passage, words: number): boolean =>
  words >= (LEAST_WORDS[passage.kind] ?? Number.POSITIVE_INFINITY) && !isFurniture(passage);

/** Passages of more words are taken in parts, that end with a sentence where one ends in time. */
const LONGEST_UNIT = 400;
const SHORTEST_PART = 200;
/** What would be left of a passage behind its last part is added to this one where it has fewer words. */
const SHORTEST_REST = 60;
/** Words that a part shares with the next one: all but one of the words of a run, so that none is lost between them. */
export const OVERLAP = LEAST_RUN - 1;
/** No unit has more words. */
export const MOST_WORDS = LONGEST_UNIT + SHORTEST_REST + OVERLAP;

/** Index behind the last word of the passage's part that starts at word `from`. */
export function unitEnd(text: string, words: HashedWords, from: number): number {
  if (words.length - from <= LONGEST_UNIT + SHORTEST_REST) return words.length;
  for (let index = from + SHORTEST_PART; index < from + LONGEST_UNIT; index++) {
    if (/[.!?。！？\n]/.test(text.slice(words.ends[index - 1] ?? 0, words.starts[index] ?? 0))) return index;
  }
  return from + LONGEST_UNIT;
}

/** The units of an article, in order. */
export function* unitsOf(indexed: IndexedArticle | undefined): Generator<UnitId> {
  if (indexed === undefined) return;
  for (let unit = indexed.first; unit < indexed.first + indexed.count; unit++) yield unit;
}

/** The first unit of a passage, behind which its others are; -1 where it has none. */
export function firstUnitAt(units: UnitTable, { first, count }: IndexedArticle, passage: number): UnitId {
  let [low, high] = [first, first + count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (units.passageOf(middle) < passage) low = middle + 1;
    else high = middle;
  }
  return low < first + count && units.passageOf(low) === passage ? low : -1;
}

/** The units of a passage, in order. */
export function* unitsAt(units: UnitTable, indexed: IndexedArticle, passage: number): Generator<UnitId> {
  const first = firstUnitAt(units, indexed, passage);
  if (first < 0) return;
  for (let unit = first; unit < indexed.first + indexed.count && units.passageOf(unit) === passage; unit++) yield unit;
}

/** The texts of the nearest passages on either side that may be reuse, no further away than {@link BESIDE}. */
export function textsBeside(units: UnitTable, indexed: IndexedArticle, passage: number): TextId[] {
  const texts: TextId[] = [];
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= BESIDE; distance++) {
      const beside = passage + step * distance;
      if (kindAt(indexed.looks, beside) === 'furniture') continue;
      const unit = firstReusableAt(units, indexed, beside);
      if (unit < 0) continue;
      texts.push(units.textOf(unit));
      break;
    }
  }
  return texts;
}

function firstReusableAt(units: UnitTable, indexed: IndexedArticle, passage: number): UnitId {
  const first = firstUnitAt(units, indexed, passage);
  if (first < 0) return -1;
  for (let unit = first; unit < indexed.first + indexed.count && units.passageOf(unit) === passage; unit++) {
    if (units.isReusable(unit)) return unit;
  }
  return -1;
}

/** What was indexed of a text. */
export interface IndexedText {
  readonly indexed: IndexedArticle | undefined;
  readonly text: string;
}

/** Units of one text that the other has not, or has elsewhere or written otherwise. */
export function differing(units: UnitTable, { indexed, text }: IndexedText, { indexed: other, text: otherText }: IndexedText): UnitId[] {
  if (other === undefined) return [...unitsOf(indexed)];
  const spanOf = (unit: UnitId) => ({ start: units.startOf(unit), end: units.endOf(unit) });
  const atStart = new Map([...unitsOf(other)].map(unit => [units.startOf(unit), unit]));
  return [...unitsOf(indexed)].filter(unit => {
    const same = atStart.get(units.startOf(unit));
    return (
      same === undefined ||
      units.textOf(same) !== units.textOf(unit) ||
      units.passageOf(same) !== units.passageOf(unit) ||
      units.endOf(same) !== units.endOf(unit) ||
      units.isReusable(same) !== units.isReusable(unit) ||
      sliceOf(text, spanOf(unit)) !== sliceOf(otherText, spanOf(same))
    );
  });
}

export const textsOf = (units: UnitTable, those: Iterable<UnitId>): Set<TextId> => {
  const texts = new Set<TextId>();
  for (const unit of those) texts.add(units.textOf(unit));
  return texts;
};

/** A unit before and after a change of its article, which holds its text once as it did before: nothing must be found again for it. */
export type StayedUnit = readonly [was: UnitId, is: UnitId];

export function stayedUnits(units: UnitTable, before: IndexedArticle | undefined, after: IndexedArticle | undefined): StayedUnit[] {
  if (before === undefined || after === undefined) return [];
  const [was, is] = [singleUnits(units, before), singleUnits(units, after)];
  return [...is].flatMap(([text, unit]) => {
    const old = was.get(text) ?? -1;
    const stayed =
      old >= 0 && unit >= 0 && units.isReusable(old) === units.isReusable(unit) && units.capitalsOf(old) === units.capitalsOf(unit);
    return stayed ? [[old, unit] as const] : [];
  });
}

/** By text its unit; -1 where there are several. */
function singleUnits(units: UnitTable, indexed: IndexedArticle): Map<TextId, UnitId> {
  const single = new Map<TextId, UnitId>();
  for (const unit of unitsOf(indexed)) {
    const text = units.textOf(unit);
    single.set(text, single.has(text) ? -1 : unit);
  }
  return single;
}
