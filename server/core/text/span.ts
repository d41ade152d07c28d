/** A half-open range `[start, end)` of UTF-16 code units into one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True where `offset` is inside the span or at its end: an editor's cursor after a word is still on it. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A span of a text without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  const part = sliceOf(text, span);
  const start = span.start + part.length - part.trimStart().length;
  return { start, end: Math.max(start, span.start + part.trimEnd().length) };
}

/** Document order: by start, the longer first where starts agree. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Index of the first span of a sorted, non-overlapping list that ends at or after `offset`; the list's length where none does. */
export function firstEndingFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span of a sorted, non-overlapping list that an editor's cursor at `offset` is on; where two meet, the one that starts there. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const index = firstEndingFrom(spans, offset);
  const found = spans[index];
  const next = spans[index + 1];
  if (next !== undefined && next.start === offset) return next;
  return found !== undefined && touches(found, offset) ? found : undefined;
}
