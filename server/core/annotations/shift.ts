import { editBetween } from '../text/edits';
import type { Span } from '../text/span';

/** A replacement of `[start, end)` by `newLength` UTF-16 units, as an editor reports it. */
export interface SpanEdit extends Span {
  readonly newLength: number;
}

/**
 * Where a span is after an edit; both in UTF-16 offsets, the edit's in the text before it.
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

/** The smallest single edit that turns one text into the other. */
export function spanEditBetween(before: string, after: string): SpanEdit {
  const { start, end, newText } = editBetween(before, after);
  return { start, end, newLength: newText.length };
}
