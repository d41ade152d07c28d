import type { Span } from '../text/span';
import type { PlainText } from './plainText';
import type { QuoteSelector } from './types';

/** How a quote that is inside one paragraph is placed in the paragraphs of a text. */
export interface Paragraphs {
  /** Where each paragraph begins in the plain text, in order. */
  readonly starts: readonly number[];
  /** The quote began with its paragraph, and ended with it. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** Blank lines of any system. */
const BREAK = /\n[^\S\n]*\n\s*/g;

const known = new WeakMap<PlainText, readonly number[]>();

/** Null where the quote goes over the border of a paragraph. `quote`: as it was recorded, in the writing of its text. */
export function paragraphsFor(source: string, plain: PlainText, { exact, prefix, suffix, others }: QuoteSelector): Paragraphs | null {
  if (exact.search(BREAK) >= 0) return null;
  const starts = known.get(plain) ?? [
    0,
    ...[...source.matchAll(BREAK)].map(({ index, 0: { length } }) => plain.fromSource(index + length)),
  ];
  known.set(plain, starts);
  return {
    starts,
    begins: isBreak(prefix.slice(prefix.trimEnd().length)) || (prefix === '' && others?.startsText === true),
    ends: isBreak(suffix.slice(0, suffix.length - suffix.trimStart().length)) || (suffix === '' && others?.endsText === true),
  };
}

/** A place in plain text, cut off at the borders of its paragraph; where the quote had these borders, up to them if they are near. */
export function withinParagraph(text: string, place: Span, { starts, begins, ends }: Paragraphs): Span {
  let at = lastStart(starts, place.start);
  let own = paragraphAt(text, starts, at);
  // Of two paragraphs the one with more of the place.
  while (at + 1 < starts.length && place.end > own.end && overlap(place, paragraphAt(text, starts, at + 1)) > overlap(place, own))
    own = paragraphAt(text, starts, ++at);
  const [start, end] = [Math.max(place.start, own.start), Math.min(place.end, own.end)];
  if (end <= start) return place;
  const near = NEAR_BORDER * (end - start);
  return { start: begins && start - own.start <= near ? own.start : start, end: ends && own.end - end <= near ? own.end : end };
}

/** Words that were put in at the border of a quote may be so much of it. */
const NEAR_BORDER = 0.25;

const isBreak = (blanks: string): boolean => blanks.split('\n').length > 2;

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Without the blank that is in place of the break behind it. */
const paragraphAt = (text: string, starts: readonly number[], at: number): Span => ({
  start: starts[at] ?? 0,
  end: (starts[at + 1] ?? text.length + 1) - 1,
});

/** The index of the last paragraph that begins at an offset or before it. */
function lastStart(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
