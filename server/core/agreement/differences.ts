import { overlaps, type Span, sameSpan } from '../text/span';
import { bestAlignment } from './alignment';
import { combinedDissimilarity } from './gamma';
import type { TaggedSpan } from './types';

/** One annotation in a comparison; its `tag` is whatever must be the same for two to agree, as a tag and an entity together. */
export interface ComparedUnit extends TaggedSpan {
  readonly id: string;
  readonly annotator: string;
}

/** Annotations of one place that belong together, of each annotator one at most. */
export interface ComparedPlace<Unit extends ComparedUnit> extends Span {
  readonly units: readonly Unit[];
  /** True where every annotator has the same here: borders and tag. */
  readonly isAgreed: boolean;
}

/**
 * What annotators have in an article, place by place in text order: their best alignment (see `bestAlignment`), in which only annotations
 * that share a character are put together.
 *
 * @param annotators the units of each; an empty list for one who has none
 */
export function* comparedPlaces<Unit extends ComparedUnit>(
  annotators: readonly (readonly Unit[])[],
): Generator<void, ComparedPlace<Unit>[]> {
  const { unitary } = yield* bestAlignment(annotators, (a, b) => (overlaps(a, b) ? combinedDissimilarity(a, b) : Number.POSITIVE_INFINITY));
  const places = unitary.map(row => {
    const units = row.filter(unit => unit !== null);
    const [first] = units;
    return {
      start: units.reduce((least, { start }) => Math.min(least, start), first?.start ?? 0),
      end: units.reduce((most, { end }) => Math.max(most, end), 0),
      units,
      isAgreed: units.length === annotators.length && units.every(unit => first !== undefined && isSame(unit, first)),
    };
  });
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** True for annotations that say the same: one of them is enough in a set that people agreed on. */
export const isSame = (a: TaggedSpan, b: TaggedSpan): boolean => sameSpan(a, b) && a.tag === b.tag;
