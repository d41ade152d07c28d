import type { Span } from '../text/span';

/** What a border moves by. */
export const STRETCH_UNITS = ['word', 'sentence', 'passage'] as const;
export type StretchUnit = (typeof STRETCH_UNITS)[number];

/**
 * A span with one border at the next border of a unit: outwards where it is extended, inwards where it is shrunk, never to nothing.
 * The same span where there is no such border.
 *
 * @param units words, sentences or passages around the border, in any order; UTF-16 offsets, as those of the span
 */
export function stretched(span: Span, edge: 'start' | 'end', direction: 'extend' | 'shrink', units: readonly Span[]): Span {
  const { start, end } = span;
  if (edge === 'end') {
    const ends = units.map(unit => unit.end);
    const further = ends.filter(at => (direction === 'extend' ? at > end : at > start && at < end));
    if (further.length === 0) return span;
    return { start, end: direction === 'extend' ? Math.min(...further) : Math.max(...further) };
  }
  const starts = units.map(unit => unit.start);
  const further = starts.filter(at => (direction === 'extend' ? at < start : at > start && at < end));
  if (further.length === 0) return span;
  return { start: direction === 'extend' ? Math.max(...further) : Math.min(...further), end };
}

/** The border that an offset is nearer to; the end where it is in the middle. */
export const nearerEdge = (span: Span, offset: number): 'start' | 'end' => (offset - span.start < span.end - offset ? 'start' : 'end');
