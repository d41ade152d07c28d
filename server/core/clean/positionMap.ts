import { firstEndingFrom, type Span } from '../text/span';
import type { CleanEdit } from './types';

/** Positions of a source and of its cleaned copy, mapped both ways. Offsets outside the texts are brought to their nearest ends. */
export interface PositionMap {
  /** An offset inside a cut maps to the place of the cut; inside a replacement, to its start. */
  toCleaned(offset: number): number;
  /** At the place of a cut, the offset behind it: where the character now standing there stands in the source. */
  toSource(offset: number): number;
  /** The part of a source span that is left. */
  spanToCleaned(span: Span): Span;
  /** From the first to the last of a span's characters; cuts between them are inside, cuts at its ends are not. */
  spanToSource(span: Span): Span;
}

/** A map that takes logarithmic time per offset. Edits are sorted and do not overlap. */
export function positionMapOf(edits: readonly CleanEdit[], sourceLength: number): PositionMap {
  const cleaned: Span[] = [];
  let shift = 0;
  for (const { start, end, replacement } of edits) {
    const at = start + shift;
    cleaned.push({ start: at, end: at + replacement.length });
    shift += replacement.length - (end - start);
  }
  const cleanedLength = sourceLength + shift;

  /** The last edit that starts at or before an offset of one of the sides. */
  const editAt = (spans: readonly Span[], offset: number): number => {
    let index = firstEndingFrom(spans, offset);
    while (index < spans.length && (spans[index]?.start ?? 0) <= offset) index++;
    return index - 1;
  };
  const toCleaned = (offset: number): number => {
    const at = Math.min(Math.max(0, offset), sourceLength);
    const index = editAt(edits, at);
    const [edit, place] = [edits[index], cleaned[index]];
    if (edit === undefined || place === undefined) return at;
    return at < edit.end ? place.start : place.end + (at - edit.end);
  };
  const toSource = (offset: number): number => {
    const at = Math.min(Math.max(0, offset), cleanedLength);
    const index = editAt(cleaned, at);
    const [edit, place] = [edits[index], cleaned[index]];
    if (edit === undefined || place === undefined) return at;
    return at < place.end ? edit.start : edit.end + (at - place.end);
  };
  const spanOf = (map: (offset: number) => number, span: Span): Span => {
    const start = map(span.start);
    return { start, end: span.end > span.start ? Math.max(start, map(span.end - 1) + 1) : start };
  };
  return {
    toCleaned,
    toSource,
    spanToCleaned: span => ({ start: toCleaned(span.start), end: toCleaned(span.end) }),
    spanToSource: span => spanOf(toSource, span),
  };
}
