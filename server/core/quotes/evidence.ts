import type { Span } from '../text/span';
import { resemblanceOf, similarity } from './approximate';
import { padded } from './selectors';
import type { QuoteSelector } from './types';

/** Weights of the score's parts, as in Hypothesis' client; a part that has nothing to compare does not count. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
/** A longer quote is compared by its errors alone. */
export const LONGEST_WHOLE = 384;

/** What says that a place of a text is where a quote is. Shares of 1. */
export interface Evidence extends Span {
  /** All of it, weighted. */
  readonly score: number;
  readonly quote: number;
  /** The more similar side of the context, and the less similar one; 0 and 1 where none was recorded. */
  readonly side: number;
  readonly otherSide: number;
  /** Both sides, by their length. */
  readonly context: number;
  /** How many letters on both sides together are next to the place as they were, and which share of the context they are. */
  readonly run: number;
  readonly runShare: number;
}

/** `quote`: in plain text, its context filled up at the borders of the text. */
export function evidenceAt(text: string, { exact, prefix, suffix }: QuoteSelector, position: Span, place: Span): Evidence {
  const here = text.slice(place.start, place.end);
  const quote = here === exact ? 1 : exact.length > LONGEST_WHOLE ? resemblanceOf(here, exact) : similarity(here, exact);
  const before = padded(text.slice(Math.max(0, place.start - prefix.length), place.start), prefix.length, -1);
  const behind = padded(text.slice(place.end, place.end + suffix.length), suffix.length, 1);
  const front = prefix === '' ? null : similarity(before, prefix);
  const back = suffix === '' ? null : similarity(behind, suffix);
  const nearness = 1 - Math.min(1, Math.abs(place.start - position.start) / Math.max(1, text.length));
  const weights = WEIGHTS.quote + WEIGHTS.position + (front === null ? 0 : WEIGHTS.prefix) + (back === null ? 0 : WEIGHTS.suffix);
  const sum = WEIGHTS.quote * quote + WEIGHTS.position * nearness + WEIGHTS.prefix * (front ?? 0) + WEIGHTS.suffix * (back ?? 0);
  const recorded = prefix.length + suffix.length;
  const run = sharedEnd(before, prefix) + sharedStart(behind, suffix);
  return {
    start: place.start,
    end: place.end,
    score: sum / weights,
    quote,
    side: Math.max(front ?? 0, back ?? 0),
    otherSide: Math.min(front ?? 1, back ?? 1),
    context: recorded === 0 ? 0 : ((front ?? 0) * prefix.length + (back ?? 0) * suffix.length) / recorded,
    run,
    runShare: recorded === 0 ? 0 : run / recorded,
  };
}

/** How many letters at the end of two texts are the same, and at their beginning. */
export function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}

export function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
