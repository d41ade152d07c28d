import type { Span } from '../text/span';

/** A replacement of `[start, end)` by `newLength` UTF-16 units, as an editor reports it. */
export interface SpanEdit extends Span {
  readonly newLength: number;
}

/**
 * Where a span stands after an edit; both in UTF-16 offsets, the edit's in the text before it.
 *
 * - Typing right before or right behind the span does not extend it; typing inside does.
 * - A replacement inside the span, its first or last words included, stays inside.
 * - A replacement across one border cuts the span there: the new text belongs outside.
 * - An edit over the whole span collapses it to the empty span at the edit's start: its text is gone.
 */
export function shiftSpan(span: Span, edit: SpanEdit): Span {
  const delta = edit.newLength - (edit.end - edit.start);
  if (edit.end <= span.start) return { start: span.start + delta, end: span.end + delta };
  if (edit.start >= span.end) return span;
  if (edit.start <= span.start && edit.end >= span.end) return { start: edit.start, end: edit.start };
  if (edit.start < span.start) return { start: edit.start + edit.newLength, end: span.end + delta };
  if (edit.end > span.end) return { start: span.start, end: edit.start };
  return { start: span.start, end: span.end + delta };
}

/** The span after edits that follow one another, each in the offsets the one before it left (LSP's order). */
export function shiftSpanThrough(span: Span, edits: readonly SpanEdit[]): Span {
  return edits.reduce(shiftSpan, span);
}

/** The smallest single edit that turns one text into the other: what stands between their common beginning and end. Never splits a surrogate pair. */
export function editBetween(before: string, after: string): SpanEdit {
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  if (head > 0 && isHighSurrogate(before.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < limit - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;
  return { start: head, end: before.length - tail, newLength: after.length - tail - head };
}

export const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
export const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** True where an offset stands between the two halves of a surrogate pair. */
export const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && offset < text.length && isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset));
