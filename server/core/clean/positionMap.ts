import { firstEndingFrom, type Span } from '../text/span';
import type { Replacement } from './types';

/** Positions of a source and of its cleaned copy, mapped both ways. Offsets outside the texts are brought to their nearest ends. */
export interface PositionMap {
  /** An offset inside a cut maps to the place of the cut; inside a replacement, to its start. */
  toCleaned(offset: number): number;
  /** At the place of a cut, the offset after it: the place in the source of the character that follows the cut. */
  toSource(offset: number): number;
  /** What is left of a source span; of a replacement it touches, the whole. */
  spanToCleaned(span: Span): Span;
  /** From the first to the last of a span's characters; cuts between them are inside, cuts at its ends are not. */
  spanToSource(span: Span): Span;
}

/** Source ⇄ cleaned copy, from source ⇄ base and base ⇄ cleaned copy. */
export const composedMap = (first: PositionMap, second: PositionMap): PositionMap => ({
  toCleaned: offset => second.toCleaned(first.toCleaned(offset)),
  toSource: offset => first.toSource(second.toSource(offset)),
  spanToCleaned: span => second.spanToCleaned(first.spanToCleaned(span)),
  spanToSource: span => first.spanToSource(second.spanToSource(span)),
});

/** A map that takes logarithmic time per offset. Edits are sorted and do not overlap. */
export function positionMapOf(edits: readonly Replacement[], sourceLength: number): PositionMap {
  const spans: Span[] = [];
  let shift = 0;
  for (const { start, end, replacement } of edits) {
    const at = start + shift;
    spans.push({ start: at, end: at + replacement.length });
    shift += replacement.length - (end - start);
  }
  const source: Side = { spans: edits, length: sourceLength };
  const cleaned: Side = { spans, length: sourceLength + shift };
  return {
    toCleaned: offset => mapped(source, cleaned, offset),
    toSource: offset => mapped(cleaned, source, offset),
    spanToCleaned: span => mappedSpan(source, cleaned, span),
    spanToSource: span => mappedSpan(cleaned, source, span),
  };
}

/** One of the two texts: where it differs from the other, and its length. */
interface Side {
  readonly spans: readonly Span[];
  readonly length: number;
}

/** The last difference that starts at or before an offset. */
function lastFrom({ spans }: Side, offset: number): number {
  let index = firstEndingFrom(spans, offset);
  while (index < spans.length && (spans[index]?.start ?? 0) <= offset) index++;
  return index - 1;
}

function mapped(from: Side, to: Side, offset: number): number {
  const at = Math.min(Math.max(0, offset), from.length);
  const index = lastFrom(from, at);
  const [here, there] = [from.spans[index], to.spans[index]];
  if (here === undefined || there === undefined) return at;
  return at < here.end ? there.start : there.end + (at - here.end);
}

/** By its first and its last character, so that what goes or comes at its borders stays outside. */
function mappedSpan(from: Side, to: Side, span: Span): Span {
  const start = mapped(from, to, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = Math.min(Math.max(0, span.end - 1), from.length);
  const index = lastFrom(from, last);
  const [here, there] = [from.spans[index], to.spans[index]];
  const inside = here !== undefined && there !== undefined && last < here.end;
  return { start, end: Math.max(start, inside ? there.end : mapped(from, to, last) + 1) };
}
