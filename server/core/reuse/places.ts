import type { Span } from '../text/span';
import type { Place } from './types';

/** A run of words with the quotation marks before it and the points behind it, up to the nearest white space. */
export function withPunctuation(text: string, first: number, last: number, within: Span): Span {
  const isWhite = (at: number): boolean => /\s/.test(text.charAt(at));
  let start = first;
  while (start > within.start && first - start < MOST_PUNCTUATION && !isWhite(start - 1)) start--;
  let end = last;
  while (end < within.end && end - last < MOST_PUNCTUATION && !isWhite(end)) end++;
  return { start: start > within.start && !isWhite(start - 1) ? first : start, end: end < within.end && !isWhite(end) ? last : end };
}

const MOST_PUNCTUATION = 4;

export const plainPlace = ({ article, passage, start, end }: Place): Place => ({ article, passage, start, end });

export const byPlace = (a: Place, b: Place): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end;

/** In order of the first place's text. */
export const byPlaces = (x: Pick<PlacePair, 'a' | 'b'>, y: Pick<PlacePair, 'a' | 'b'>): number => byPlace(x.a, y.a) || byPlace(x.b, y.b);

/** Two places that share their words; `equal` where they are known to have the same. */
export interface PlacePair {
  readonly a: Place;
  readonly b: Place;
  readonly equal: boolean;
}

/** Joins pairs of which one goes on where another ends, or before it does, on both sides: parts of long passages. */
export function continued(pairs: readonly PlacePair[]): PlacePair[] {
  const sorted = [...pairs].sort((x, y) => byPlace(x.b, y.b) || byPlace(x.a, y.a));
  const joined: PlacePair[] = [];
  for (const pair of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(last.a, pair.a) && goesOn(last.b, pair.b)) {
      const equal = last.equal && pair.equal && last.b.end <= pair.b.start;
      joined[joined.length - 1] = { a: { ...last.a, end: pair.a.end }, b: { ...last.b, end: pair.b.end }, equal };
    } else joined.push(pair);
  }
  return joined;
}

/** True where a place begins in another, or right behind it, and ends later. */
export const goesOn = (before: Place, after: Place): boolean =>
  before.article === after.article &&
  before.passage === after.passage &&
  after.start >= before.start &&
  after.end >= before.end &&
  after.start - before.end <= GAP;

/** White space and quotation marks between two parts of a passage, in UTF-16 units. */
const GAP = 8;
