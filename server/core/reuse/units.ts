import type { Passage, PassageKind } from '../article/types';
import { sliceOf } from '../text/span';
import type { HashedWords } from '../text/words';
import { isFurniture, kindAt, type Looks } from './looks';
import type { Relation } from './relate';
import { LEAST_RUN } from './runs';
import type { Place } from './types';

/** A passage, or where that is very long a part of it, as it is in an article. `end` is exclusive, in UTF-16 units. */
export interface Unit extends Place {
  readonly text: UnitText;
  /** Words at its end that the next part of the passage begins with. */
  readonly overlap: number;
  /** True where the passage has other parts. */
  readonly isPart: boolean;
  /** Which of its words begin with a capital, as one number; equal where they are the same. */
  readonly capitals: number;
  /** Long enough, and of a kind, to be called reuse where it occurs elsewhere too. */
  readonly reusable: boolean;
  /** Such that it may be called furniture where it recurs. */
  readonly line: boolean;
}

/** One sequence of words, however many units are made of it. */
export interface UnitText {
  readonly id: number;
  readonly key: number;
  readonly words: number;
  readonly units: Set<Unit>;
  /** Where its words are kept. */
  readonly block: number;
  /** Units that may be reuse; as long as there are any, the text's fingerprints are posted. */
  reusable: number;
  fingerprints: number;
  /** As {@link Unit.capitals} of all its units; null once two of them differed. */
  capitals: number | null;
  /** The texts that share its words, where that was asked since it last may have changed. */
  related: Relatives | null;
  /** By scope, the number of articles that hold the text as a line. */
  articles: Map<string, number> | null;
}

/** What the index holds of one article. */
export interface IndexedArticle {
  readonly looks: Looks;
  readonly units: readonly Unit[];
  /** By passage. */
  readonly unitsOf: readonly (readonly Unit[])[];
  readonly scopes: readonly string[];
}

/** A text that shares its words with the asked one, which is `a`. */
export interface Related extends Relation {
  readonly text: UnitText;
  /** How much of the shorter of the two is the same, in thousandths: which of many relatives are the nearest. */
  readonly share: number;
}

/** The texts that share their words with one, and whether that rests on common word pairs, too. */
export interface Relatives {
  readonly texts: readonly Related[];
  readonly leansOnCommon: boolean;
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

/** Index behind the last word of the passage's part that starts at word `from`. */
export function unitEnd(text: string, words: HashedWords, from: number): number {
  if (words.length - from <= LONGEST_UNIT + SHORTEST_REST) return words.length;
  for (let index = from + SHORTEST_PART; index < from + LONGEST_UNIT; index++) {
    if (/[.!?。！？\n]/.test(text.slice(words.ends[index - 1] ?? 0, words.starts[index] ?? 0))) return index;
  }
  return from + LONGEST_UNIT;
}

/** The texts of the nearest passages on either side that may be reuse, no further away than {@link BESIDE}. */
export function textsBeside(indexed: IndexedArticle, passage: number): UnitText[] {
  const texts: UnitText[] = [];
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= BESIDE; distance++) {
      const unit = indexed.unitsOf[passage + step * distance]?.find(({ reusable }) => reusable);
      if (kindAt(indexed.looks, passage + step * distance) === 'furniture') continue;
      if (unit === undefined) continue;
      texts.push(unit.text);
      break;
    }
  }
  return texts;
}

/** What was indexed of a text. */
export interface IndexedText {
  readonly indexed: IndexedArticle | undefined;
  readonly text: string;
}

/** Units of one text that the other has not, or has elsewhere or written otherwise. */
export function differing({ indexed, text }: IndexedText, { indexed: other, text: otherText }: IndexedText): readonly Unit[] {
  if (indexed === undefined) return [];
  if (other === undefined) return indexed.units;
  const atStart = new Map(other.units.map(unit => [unit.start, unit]));
  return indexed.units.filter(unit => {
    const same = atStart.get(unit.start);
    return (
      same === undefined ||
      same.text !== unit.text ||
      same.passage !== unit.passage ||
      same.end !== unit.end ||
      same.reusable !== unit.reusable ||
      sliceOf(text, unit) !== sliceOf(otherText, same)
    );
  });
}

export const textsOf = (units: readonly Unit[]): Set<UnitText> => new Set(units.map(unit => unit.text));

/** A unit before and after a change of its article, which holds its text once as it did before: nothing must be found again for it. */
export type StayedUnit = readonly [was: Unit, is: Unit];

export function stayedUnits(before: IndexedArticle | undefined, after: IndexedArticle | undefined): StayedUnit[] {
  if (before === undefined || after === undefined) return [];
  const [was, is] = [singleUnits(before), singleUnits(after)];
  return [...is].flatMap(([text, unit]) => {
    const old = was.get(text);
    const stayed = old !== undefined && old !== null && unit !== null && old.reusable === unit.reusable && old.capitals === unit.capitals;
    return stayed ? [[old, unit] as const] : [];
  });
}

/** By text its unit; null where there are several. */
function singleUnits({ units }: IndexedArticle): Map<UnitText, Unit | null> {
  const single = new Map<UnitText, Unit | null>();
  for (const unit of units) single.set(unit.text, single.has(unit.text) ? null : unit);
  return single;
}
