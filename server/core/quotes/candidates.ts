import type { Span } from '../text/span';
import { splitsPair } from '../text/surrogates';
import { endsWord, startsWord } from '../text/words';
import { findResembling } from './approximate';
import { exactPlaces, wholeAsQuoted } from './places';
import type { QuoteSelector } from './types';

const MOST_CANDIDATES = 64;
/** Letters next to a short quote with which it is looked for farther away. */
const BESIDE = 6;
const ENDS = 160;

/** The nearest places of the unchanged quote, and those of it with the words next to it, which may be farther away. In text order. */
export function unchangedPlaces(text: string, quote: QuoteSelector, expected: number, most = MOST_CANDIDATES): readonly Span[] {
  const { exact, prefix, suffix } = quote;
  const isWhole = wholeAsQuoted(quote);
  const places = exactPlaces(text, exact, expected, most, place => isWhole(text, place));
  if (places.length < most) return places;
  const before = prefix.slice(-BESIDE);
  const beside = [
    ...exactPlaces(text, before + exact, expected, most).map(({ start, end }) => ({ start: start + before.length, end })),
    ...exactPlaces(text, exact + suffix.slice(0, BESIDE), expected, most).map(({ start }) => ({
      start,
      end: start + exact.length,
    })),
  ];
  const all = new Map([...places, ...beside.filter(place => isWhole(text, place))].map(place => [place.start, place]));
  return [...all.values()].sort((a, b) => a.start - b.start);
}

/** The text between the words that were around the quote, and is not much longer than it. */
export function betweenContexts(text: string, quote: QuoteSelector, expected: number): readonly Span[] {
  const before = quote.prefix.slice(-16);
  const behind = quote.suffix.slice(0, 16);
  if (before.length < 8 || behind.length < 8) return [];
  const places: Span[] = [];
  for (const place of exactPlaces(text, before, expected, MOST_CANDIDATES)) {
    const room = text.slice(place.end, place.end + 2 * quote.exact.length + 16 + behind.length);
    const length = room.indexOf(behind);
    if (length > 0) places.push({ start: place.end, end: place.end + length });
  }
  return places;
}

/** As much text as a short quote has, next to the words that were next to it on one side. */
export function besideContext(text: string, { exact, prefix, suffix }: QuoteSelector, expected: number): readonly Span[] {
  if (exact.length > LONGEST_SHORT) return [];
  const [before, behind] = [prefix.slice(-NEIGHBOUR), suffix.slice(0, NEIGHBOUR)];
  return [
    ...(before.length < NEIGHBOUR ? [] : exactPlaces(text, before, expected, MOST_BESIDE)).map(({ end }) => ({
      start: end,
      end: Math.min(text.length, end + exact.length),
    })),
    ...(behind.length < NEIGHBOUR ? [] : exactPlaces(text, behind, expected, MOST_BESIDE)).map(({ start }) => ({
      start: Math.max(0, start - exact.length),
      end: start,
    })),
  ];
}

/** Longer quotes are found by their own words. */
const LONGEST_SHORT = 32;
const NEIGHBOUR = 16;
const MOST_BESIDE = 4;

/** Stretches whose beginning and end resemble those of a long quote. */
export function betweenEnds(text: string, exact: string, expected: number): readonly Span[] {
  const never = (): boolean => false;
  const heads = findResembling(text, exact.slice(0, ENDS), expected, never);
  const tails = findResembling(text, exact.slice(-ENDS), expected + exact.length - ENDS, never);
  const good = (errors: number): boolean => errors <= 0.35 * ENDS;
  const places: Span[] = [];
  for (const head of heads.filter(match => good(match.errors)).slice(0, 8)) {
    for (const tail of tails.filter(match => good(match.errors)).slice(0, 8)) {
      const length = tail.end - head.start;
      if (length >= exact.length / 2 && length <= exact.length * 1.5) places.push({ start: head.start, end: tail.end });
    }
  }
  return places;
}

/** The words that a place is part of, whole, and those that are all in it. */
export function wholeWordsAt(text: string, { start, end }: Span): readonly Span[] {
  const outer = { start, end };
  while (outer.start > 0 && start - outer.start < LONGEST_WORD && !startsWord(text, outer.start)) outer.start--;
  while (outer.end < text.length && outer.end - end < LONGEST_WORD && !endsWord(text, outer.end)) outer.end++;
  const inner = { start, end };
  while (inner.start < end && !startsWord(text, inner.start)) inner.start++;
  while (inner.end > inner.start && !endsWord(text, inner.end)) inner.end--;
  return [outer, inner];
}

const LONGEST_WORD = 48;

/** Brings a place's borders to where the old context ends and begins, when that is close by, and never between the halves of a pair. */
export function snapped(text: string, quote: QuoteSelector, place: Span): Span {
  const reach = Math.max(2, Math.min(24, Math.floor(quote.exact.length / 4)));
  const before = quote.prefix.slice(-8);
  const behind = quote.suffix.slice(0, 8);
  let { start, end } = place;
  if (before.length >= 4 && !text.endsWith(before, start)) {
    const from = Math.max(0, start - reach - before.length);
    const at = text.slice(from, Math.min(start + reach, end)).lastIndexOf(before);
    if (at !== -1) start = from + at + before.length;
  }
  if (behind.length >= 4 && !text.startsWith(behind, end)) {
    const from = Math.max(start, end - reach);
    const at = text.slice(from, end + reach + behind.length).indexOf(behind);
    if (at !== -1) end = from + at;
  }
  if (splitsPair(text, start)) start--;
  if (splitsPair(text, end)) end++;
  return { start, end };
}
