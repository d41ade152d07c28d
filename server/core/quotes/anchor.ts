import type { Span } from '../text/span';
import { splitsPair } from '../text/surrogates';
import { findResembling, resemblanceOf, resembles, similarity } from './approximate';
import { survives } from './survival';
import type { AnchorState, QuotedSpan, QuoteSelector } from './types';

/** Weights of the score's parts, as in Hypothesis' client; a part that has nothing to compare does not count. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
/** What a place must reach: its score, its own words and the text before or behind it; random English reaches 0.35 of each. */
interface Demands {
  readonly score: number;
  readonly quote: number;
  readonly context: number;
}
/** Short words are easily met with by chance. The rows of a table reach 0.6 of each other's context. */
const SHORT: Demands = { score: 0.7, quote: 0.5, context: 0.7 };
const LONG: Demands = { score: 0.6, quote: 0.55, context: 0.7 };
/** Where the text on one side is gone, the quote must not have changed much. */
const OTHER_SIDE = 0.5;
const ALIKE = 0.85;
/** By how much a place must lead the next best. */
const MARGIN = 0.06;
/** A quote this long that occurs in the text once, letter for letter, needs no context to be recognised. */
const DISTINCTIVE_LENGTH = 32;
/** And this long, it is recognised wherever it has gone. */
const UNMISTAKABLE = 64;
/** This many letters next to it say that a shorter quote is between its old neighbours. */
const BESIDE = 6;
const MUCH_ALIKE = 0.75;
/** Below this length a changed quote is looked for by its context alone. */
const SHORTEST_APPROXIMATE = 8;
/** A quote longer than this is looked for by its beginning and its end. */
const LONGEST_WHOLE = 384;
const ENDS = 160;
const CONTEXT = 32;
const LONGEST_CONTEXT = 128;
const MOST_CANDIDATES = 64;

/**
 * Where a quoted span is in `text`: at its recorded position (`exact`); else where its quote occurs (`moved`); else where something
 * like it occurs between the same words (`fuzzy`). Look-alikes are refused: a place must reach a score, lead the runner-up by a margin,
 * have its context on one side at least and not be the text that was beside the quote ({@link survives}); what fails that is an orphan.
 * All offsets are UTF-16. Bounded time on texts of any size.
 *
 * Method: Hypothesis' quote matching (position, exact quote, approximate quote; 50 quote, 20 prefix, 20 suffix, 2 position), with the
 * threshold and the margin that hypothesis/client#7571 shows to be missing there.
 */
export function anchorQuote(text: string, { quote, position }: QuotedSpan): AnchorState {
  if (quote.exact === '') return { state: 'orphan' };
  const here = { start: position.start, end: position.start + quote.exact.length };
  const isAtPosition = position.start >= 0 && text.startsWith(quote.exact, position.start);
  if (isAtPosition && isBetweenContexts(text, quote, here)) return { state: 'exact', span: here };
  if (isAtPosition && hasContext(text, quote, here) && survives(text, quote, here)) return { state: 'exact', span: here };
  const exact = exactPlaces(text, quote.exact, position.start);
  if (exact.length > 0) {
    const span = bestExact(text, quote, position, exact);
    if (span !== null) {
      if (quote.exact.length < UNMISTAKABLE && !isBeside(text, quote, span)) return { state: 'orphan' };
      if (!survives(text, quote, span)) return { state: 'orphan' };
      return { state: span.start === position.start ? 'exact' : 'moved', span: spanOf(span) };
    }
  }
  const best = bestApproximate(text, quote, position, exact);
  if (best === null || !isBeside(text, quote, best) || !survives(text, quote, best)) return { state: 'orphan' };
  return { state: 'fuzzy', span: spanOf(best), score: Math.round(best.score * 1000) / 1000 };
}

/**
 * The selectors of a span: its text with 32 UTF-16 units of context on each side, more (128 at most) where another place of the text
 * reads the same or the words themselves recur close by; a surrogate pair is never split.
 */
export function selectorsFor(text: string, span: Span): QuotedSpan {
  const position = { start: span.start, end: span.end };
  for (let context = recursNearby(text, span) ? LONGEST_CONTEXT : CONTEXT; ; context *= 2) {
    let start = Math.max(0, span.start - context);
    if (splitsPair(text, start)) start++;
    let end = Math.min(text.length, span.end + context);
    if (splitsPair(text, end)) end--;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
    const quote = { exact: text.slice(span.start, span.end), prefix: text.slice(start, span.start), suffix: text.slice(span.end, end) };
    if (context >= LONGEST_CONTEXT || isUnique(text, text.slice(start, end), start)) return { quote, position };
  }
}

/** True where the span's words, or much the same, are within {@link LONGEST_CONTEXT} of it again: only what is around both says which is left. */
function recursNearby(text: string, { start, end }: Span): boolean {
  const exact = text.slice(start, end);
  return [text.slice(Math.max(0, start - LONGEST_CONTEXT), start), text.slice(end, end + LONGEST_CONTEXT)].some(
    side => side.includes(exact) || (exact.length >= SHORTEST_APPROXIMATE && exact.length <= side.length && resembles(side, exact)),
  );
}

function isUnique(text: string, words: string, at: number): boolean {
  const first = text.indexOf(words);
  return first === at && text.indexOf(words, at + 1) === -1;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

interface Candidate extends Span {
  readonly score: number;
  readonly quoteAgrees: number;
  readonly contextAgrees: number;
  /** The less similar of the two sides; 1 at a border of the text that was one before. */
  readonly otherSideAgrees: number;
}

function score(text: string, quote: QuoteSelector, position: Span, place: Span): Candidate {
  const exactLength = quote.exact.length;
  const slice = text.slice(place.start, place.end);
  const quoteAgrees =
    slice === quote.exact ? 1 : exactLength > LONGEST_WHOLE ? resemblanceOf(slice, quote.exact) : similarity(slice, quote.exact);
  const before = text.slice(Math.max(0, place.start - quote.prefix.length), place.start);
  const behind = text.slice(place.end, place.end + quote.suffix.length);
  const prefix = quote.prefix === '' ? null : similarity(before, quote.prefix);
  const suffix = quote.suffix === '' ? null : similarity(behind, quote.suffix);
  const nearness = 1 - Math.min(1, Math.abs(place.start - position.start) / Math.max(1, text.length));
  let sum = WEIGHTS.quote * quoteAgrees + WEIGHTS.position * nearness;
  let most = WEIGHTS.quote + WEIGHTS.position;
  if (prefix !== null) {
    sum += WEIGHTS.prefix * prefix;
    most += WEIGHTS.prefix;
  }
  if (suffix !== null) {
    sum += WEIGHTS.suffix * suffix;
    most += WEIGHTS.suffix;
  }
  // A quote at a text's border has no context there: being at the border again is its context.
  const atBorder = (quote.prefix === '' && place.start === 0) || (quote.suffix === '' && place.end === text.length) ? 1 : 0;
  const contextAgrees = Math.max(prefix ?? 0, suffix ?? 0, atBorder);
  return { ...place, score: sum / most, quoteAgrees, contextAgrees, otherSideAgrees: Math.min(prefix ?? 1, suffix ?? 1) };
}

/** True where a word or so next to the quote is still there on one side, or both sides are much as they were. */
function isBeside(text: string, quote: QuoteSelector, place: Span): boolean {
  const { prefix, suffix } = quote;
  if (text.endsWith(prefix.slice(-BESIDE), place.start) || text.startsWith(suffix.slice(0, BESIDE), place.end)) return true;
  return (
    similarity(text.slice(Math.max(0, place.start - prefix.length), place.start), prefix) >= MUCH_ALIKE &&
    similarity(text.slice(place.end, place.end + suffix.length), suffix) >= MUCH_ALIKE
  );
}

/** True where all words recorded on both sides are there letter for letter. */
const isBetweenContexts = (text: string, { prefix, suffix }: QuoteSelector, place: Span): boolean =>
  prefix !== '' && suffix !== '' && text.endsWith(prefix, place.start) && text.startsWith(suffix, place.end);

/** True where the words on one side are there letter for letter, a few of the nearest at least. */
function hasContext(text: string, quote: QuoteSelector, place: Span): boolean {
  const before = quote.prefix.slice(-12);
  const behind = quote.suffix.slice(0, 12);
  if (before === '' && behind === '') return text.length === quote.exact.length;
  return (before !== '' && text.endsWith(before, place.start)) || (behind !== '' && text.startsWith(behind, place.end));
}

/** The places where the quote occurs letter for letter, the nearest {@link MOST_CANDIDATES} at each side of `expected`, in text order. */
function exactPlaces(text: string, exact: string, expected: number): readonly Span[] {
  const places: Span[] = [];
  let behind = 0;
  for (let at = text.indexOf(exact); at !== -1 && behind < MOST_CANDIDATES; at = text.indexOf(exact, at + 1)) {
    if (at >= expected) behind++;
    else if (places.length >= MOST_CANDIDATES) places.shift();
    places.push({ start: at, end: at + exact.length });
  }
  return places;
}

function bestExact(text: string, quote: QuoteSelector, position: Span, places: readonly Span[]): Span | null {
  const [only] = places;
  if (places.length === 1 && only !== undefined && (quote.exact.length >= DISTINCTIVE_LENGTH || only.start === position.start)) return only;
  const ranked = places.map(place => score(text, quote, position, place)).sort((a, b) => b.score - a.score || a.start - b.start);
  const [best, next] = ranked;
  if (best === undefined || best.contextAgrees < demandsOf(quote).context) return null;
  if (next === undefined || best.score - next.score >= MARGIN) return best;
  // Twins between the same words: the text moved by a little, or nothing can decide.
  const twins = ranked.filter(place => best.score - place.score < MARGIN);
  const byDistance = twins
    .map(place => ({ place, distance: Math.abs(place.start - position.start) }))
    .sort((a, b) => a.distance - b.distance);
  const [nearest, second] = byDistance;
  return nearest !== undefined && second !== undefined && nearest.distance * 4 <= second.distance ? nearest.place : null;
}

/** `exact`: places of the unchanged quote that were refused already; they count as runners-up. */
function bestApproximate(text: string, quote: QuoteSelector, position: Span, exact: readonly Span[]): Candidate | null {
  const ranked: Candidate[] = [];
  const seen = new Set<string>();
  const consider = (place: Span): void => {
    const snapped = snap(text, quote, place);
    const key = `${snapped.start} ${snapped.end}`;
    if (snapped.end <= snapped.start || seen.has(key)) return;
    seen.add(key);
    ranked.push(score(text, quote, position, snapped));
    ranked.sort((a, b) => b.score - a.score);
    if (ranked.length > MOST_CANDIDATES) ranked.pop();
  };
  for (const place of exact) consider(place);
  for (const place of betweenContexts(text, quote, position.start)) consider(place);
  let considered = 0;
  const enough = (found: readonly Span[]): boolean => {
    for (; considered < found.length; considered++) consider(found[considered] ?? position);
    const best = winner(ranked, demandsOf(quote));
    return best !== null && best.score >= 0.9;
  };
  if (quote.exact.length > LONGEST_WHOLE) for (const place of byBothEnds(text, quote.exact, position.start)) consider(place);
  else if (quote.exact.length >= SHORTEST_APPROXIMATE) findResembling(text, quote.exact, position.start, enough);
  return winner(ranked, demandsOf(quote));
}

const demandsOf = (quote: QuoteSelector): Demands => (quote.exact.length >= DISTINCTIVE_LENGTH ? LONG : SHORT);

function winner(ranked: readonly Candidate[], demands: Demands): Candidate | null {
  const [best] = ranked;
  if (best === undefined || best.score < demands.score) return null;
  if (best.contextAgrees < demands.context || best.quoteAgrees < demands.quote) return null;
  if (best.otherSideAgrees < OTHER_SIDE && best.quoteAgrees < ALIKE) return null;
  const next = ranked.find(place => place.end <= best.start || place.start >= best.end);
  return next === undefined || best.score - next.score >= MARGIN ? best : null;
}

/** The text between the words that were around the quote, and is not much longer than it. */
function betweenContexts(text: string, quote: QuoteSelector, expected: number): readonly Span[] {
  const before = quote.prefix.slice(-16);
  const behind = quote.suffix.slice(0, 16);
  if (before.length < 8 || behind.length < 8) return [];
  const places: Span[] = [];
  for (const place of exactPlaces(text, before, expected)) {
    const room = text.slice(place.end, place.end + 2 * quote.exact.length + 16 + behind.length);
    const length = room.indexOf(behind);
    if (length > 0) places.push({ start: place.end, end: place.end + length });
  }
  return places;
}

/** Stretches whose beginning and end resemble those of a long quote. */
function byBothEnds(text: string, exact: string, expected: number): readonly Span[] {
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

/** Brings a place's borders to where the old context ends and begins, when that is close by, and never between the halves of a pair. */
function snap(text: string, quote: QuoteSelector, place: Span): Span {
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
