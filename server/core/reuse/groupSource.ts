import type { ArticleId } from '../article/types';
import type { WordRange } from './relate';
import type { Related } from './relatedTexts';
import type { TextId, Texts } from './texts';
import type { Alignment, Place } from './types';
import type { IndexedArticle } from './units';
import type { UnitId, UnitTable } from './unitTable';

/** What groups are made from: the distinct texts, which of them share their words, and where they are. */
export interface GroupSource {
  readonly texts: Texts;
  readonly units: UnitTable;
  relatedTo(text: TextId): readonly Related[];
  isFurniture(text: TextId): boolean;
  isHeadline(place: Place): boolean;
  /** A unit as a place; the words `range` of it, where that is given. */
  placeOf(unit: UnitId, range?: WordRange): Place;
  align(a: Place, b: Place): Alignment;
  /** The articles that hold units, in no order. */
  articles(): Iterable<IndexedArticle>;
  order(id: ArticleId): string;
}

/** Compares places by the time of their articles. */
export type ByTime = (a: Place, b: Place) => number;
