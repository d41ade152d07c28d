import { type Span, sliceOf } from '../text/span';
import { findResembling } from './approximate';
import { withQuoteBorders } from './borders';
import { besideContext, betweenContexts, betweenEnds, snapped, unchangedPlaces, wholeWordsAt } from './candidates';
import { type Evidence, evidenceAt, LONGEST_WHOLE } from './evidence';
import { placeInFrame } from './frames';
import { type Paragraphs, paragraphsFor, withinParagraph } from './paragraphs';
import { wholeAsQuoted } from './places';
import { plainTextOf, spanInSource } from './plainText';
import { isLikeTwin, isShort, knownByWords, recognised } from './recognition';
import { isInRival } from './rivals';
import { APART, CONTEXT, countOf, padded } from './selectors';
import { survives } from './survival';
import { type AnchorState, FRAME_UNITS, type OtherPlaces, type QuotedSpan, type QuoteSelector } from './types';

/** What a changed quote must reach: its score, its own words and the text before or behind it; random English reaches 0.35 of each. */
interface Demands {
  readonly score: number;
  readonly quote: number;
  readonly side: number;
}
/** Short words are easily met with by chance. The rows of a table reach 0.6 of each other's context. */
const SHORT: Demands = { score: 0.7, quote: 0.5, side: 0.7 };
const LONG: Demands = { score: 0.6, quote: 0.55, side: 0.7 };
/** Where the text on one side is gone, the quote must not have changed much. */
const OTHER_SIDE = 0.5;
const ALIKE = 0.85;
/** By how much a place must lead the next best. */
const MARGIN = 0.06;
/** From this length on a quote differs from others by itself. */
const DISTINCTIVE = 32;
/** A quote this long that nothing else was like is recognised by its own words, unchanged or with so much of it left. */
const RECOGNISED_UNCHANGED = 12;
const RECOGNISED = 32;
const RECOGNISED_BY = 0.72;
/** A shorter one with so many letters next to it as they were, by so much of it. */
const RECOGNISED_BESIDE = 0.65;
const RUN_BESIDE = 32;
/** Letters next to a changed quote that say that it is between its old neighbours. */
const BESIDE = 6;
const MUCH_ALIKE = 0.75;
/** What a context must reach where one of the places it may belong to is gone. */
const MUCH_ALIKE_AROUND = 0.7;
/** So many letters on both sides together that are next to an unchanged quote as they were. */
const LONG_RUN = 64;
/** Below this length a changed quote is looked for by its context alone. */
const SHORTEST_APPROXIMATE = 8;
const MOST_CANDIDATES = 64;

/**
 * Where a quoted span is in `text`: at its recorded position (`exact`); else where its words are (`moved`), in another writing perhaps
 * ({@link plainTextOf}); else where something like them is between the same words (`fuzzy`). Look-alikes are refused: a place must reach a
 * score, lead the runner-up by a margin, be told by its context from the other places that read like it when it was recorded, and not be
 * the text that was beside the quote ({@link survives}); what fails that is an orphan. All offsets are UTF-16. Bounded time on texts of any size.
 *
 * Method: Hypothesis' quote matching (position, exact quote, approximate quote; 50 quote, 20 prefix, 20 suffix, 2 position), with the
 * threshold and the margin that hypothesis/client#7571 shows to be missing there.
 */
export function anchorQuote(text: string, { quote, position, textHash }: QuotedSpan): AnchorState {
  const { exact } = quote;
  if (exact === '') return { state: 'orphan' };
  const here = { start: position.start, end: position.start + exact.length };
  const isAtPosition = position.start >= 0 && text.startsWith(exact, position.start);
  if (text === exact) return { state: position.start === 0 ? 'exact' : 'moved', span: { start: 0, end: text.length } };
  if (isAtPosition && isBetweenContexts(text, quote, here) && areAllThere(text, quote)) return { state: 'exact', span: here };
  const plain = plainTextOf(text);
  const { exact: words, prefix, suffix } = plainQuote(quote);
  if (words.trim() === '') return isAtPosition && isBeside(text, quote, here) ? { state: 'exact', span: here } : { state: 'orphan' };
  const others = quote.others ?? (textHash === undefined ? undefined : NO_OTHERS);
  // What begins or ends with the text is told by that from other places that read like it.
  const isFirst = quote.others?.startsText === true;
  const isLast = quote.others?.endsText === true;
  const withBorder = (context: string): number => Math.max(CONTEXT, 2 * context.length);
  const start = plain.fromSource(position.start);
  const found = anchorWords(plain.text, {
    position: { start, end: start + words.length },
    quote: { exact: words, prefix, suffix },
    bordered: {
      exact: words,
      prefix: isFirst ? padded(prefix, withBorder(prefix), -1) : prefix,
      suffix: isLast ? padded(suffix, withBorder(suffix), 1) : suffix,
    },
    others,
    paragraphs: () => paragraphsFor(text, plain, quote),
    framed:
      FRAME_UNITS.map(unit => {
        const frame = others?.[unit];
        return frame === undefined ? null : placeInFrame(text, plain, unit, frame, { exact: words, prefix, suffix });
      }).find(place => place !== null) ?? null,
  });
  if (found.state === 'orphan') return found;
  if (others?.sentences !== undefined && isInRival(text, plain, found.span, others.sentences)) return { state: 'orphan' };
  const span = spanInSource(plain, found.span);
  if (found.state === 'fuzzy') return { ...found, span };
  return { state: span.start === position.start && sliceOf(text, span) === exact ? 'exact' : 'moved', span };
}

/** All of no places are in the context of a quote. */
const NO_OTHERS: OtherPlaces = { same: 0, before: 0, similar: 0, areInContext: true };

/** A quote in plain text. */
interface Wanted {
  readonly position: Span;
  readonly quote: QuoteSelector;
  /** With context filled up at the borders of the text. */
  readonly bordered: QuoteSelector;
  /** Undefined where nobody looked. */
  readonly others: OtherPlaces | undefined;
  /** Null where the quote is in more than one paragraph. */
  paragraphs(): Paragraphs | null;
  /** Where it is by the rest of its paragraph or sentence; null where that does not say. */
  readonly framed: ReturnType<typeof placeInFrame>;
}

function anchorWords(text: string, wanted: Wanted): AnchorState {
  const { quote, framed } = wanted;
  if (framed !== null)
    return framed.quote === 1
      ? { state: 'moved', span: spanOf(framed) }
      : { state: 'fuzzy', span: spanOf(framed), score: rounded(framed.quote) };
  if (wanted.others?.isIndistinct && occurrences(text, quote) <= wanted.others.same) return { state: 'orphan' };
  const places = unchangedPlaces(text, quote, wanted.position.start);
  // A mark without words says nothing by itself: only all of what was next to it does.
  const isMark = (wanted.others?.same ?? 0) > 0 && !WORD.test(quote.exact);
  const unchanged = weighed(
    text,
    isMark ? places.filter(place => isBetweenContexts(text, nearest(quote, CONTEXT), place)) : places,
    wanted,
  );
  // Where all other places are recorded, the letters next to a place may distinguish it from them.
  const areOthersKnown = wanted.others?.areInContext === true && wanted.others.isIndistinct !== true;
  const known = areOthersKnown ? recognised(text, wanted.bordered, unchanged) : null;
  if (known !== null) return { state: 'moved', span: spanOf(known) };
  const found = bestUnchanged(text, unchanged, wanted);
  if (found !== null) {
    const isOnly = unchanged.length === 1 && wanted.others?.same === 0;
    const isSame = found.side === 1 && found.otherSide === 1;
    if (isOnly || isSame || survives(text, wanted.bordered, found)) return { state: 'moved', span: spanOf(found) };
  }
  if (isMark) return { state: 'orphan' };
  const changed = changedPlaces(text, wanted, unchanged);
  const first = winner(text, changed, wanted);
  const byContext = first !== null && survives(text, wanted.bordered, first) ? first : null;
  const best = byContext ?? (areOthersKnown ? changedAmong(text, wanted, changed) : null);
  return best === null || isOtherNumber(text, quote.exact, best)
    ? { state: 'orphan' }
    : { state: 'fuzzy', span: spanOf(best), score: rounded(best.score) };
}

const WORD = /[\p{L}\p{N}]/u;

/** True where a short quote has another number now, as "Figure 2" for "Figure 1", and not all around it is as it was. */
function isOtherNumber(text: string, exact: string, { start, end, otherSide }: Evidence): boolean {
  const numbersIn = (words: string): string => (words.match(NUMBERS) ?? []).join(' ');
  return exact.length < DISTINCTIVE && otherSide < MUCH_ALIKE && numbersIn(exact) !== numbersIn(text.slice(start, end));
}

const NUMBERS = /\p{N}+/gu;

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** The place that differs from all others by the letters next to it or the words of the changed quote; one of the unchanged quote was refused already. */
function changedAmong(text: string, wanted: Wanted, places: readonly Evidence[]): Evidence | null {
  const { bordered, quote, position } = wanted;
  const all = [...places];
  const consider = considering(text, wanted, all);
  for (const place of besideContext(text, quote, position.start)) consider(place);
  const isChanged = (place: Evidence | null): place is Evidence => place !== null && place.quote < 1;
  return [recognised(text, bordered, all), knownByWords(text, quote, all)].find(isChanged) ?? null;
}

/** What says that the quote is at each of some places; all of a long context is looked at for the best of them only. */
function weighed(text: string, places: readonly Span[], { bordered, position }: Wanted): Evidence[] {
  if (places.length <= MOST_WEIGHED || Math.max(bordered.prefix.length, bordered.suffix.length) <= NEAREST)
    return places.map(place => evidenceAt(text, bordered, position, place));
  const ranked = places.map(place => evidenceAt(text, nearest(bordered, NEAREST), position, place)).sort((a, b) => b.score - a.score);
  return [...ranked.slice(0, MOST_WEIGHED).map(place => evidenceAt(text, bordered, position, place)), ...ranked.slice(MOST_WEIGHED)];
}

const nearest = ({ exact, prefix, suffix }: QuoteSelector, length: number): QuoteSelector => ({
  exact,
  prefix: prefix.slice(-length),
  suffix: suffix.slice(0, length),
});

const MOST_WEIGHED = 6;
/** Context that decides between places of which none is gone. */
const NEXT = 48;
const NEAREST = 128;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** True where all words recorded on both sides are there letter for letter. */
const isBetweenContexts = (text: string, { prefix, suffix }: QuoteSelector, place: Span): boolean =>
  prefix !== '' && suffix !== '' && text.endsWith(prefix, place.start) && text.startsWith(suffix, place.end);

/** True where a word or so next to the quote is still there on one side, or both sides are much as they were. */
function isBeside(text: string, { prefix, suffix }: QuoteSelector, place: Span & { readonly otherSide?: number }): boolean {
  const [before, behind] = [prefix.slice(-BESIDE), suffix.slice(0, BESIDE)];
  if ((before !== '' && text.endsWith(before, place.start)) || (behind !== '' && text.startsWith(behind, place.end))) return true;
  return (place.otherSide ?? 0) >= MUCH_ALIKE;
}

/** The place that some of its context says is the one that was recorded, how often the words are in the text considered; null where that is in doubt. */
function bestByCount(text: string, places: readonly Evidence[], wanted: Wanted): Evidence | null {
  const { quote, bordered, position, others } = wanted;
  const isFar = Math.max(quote.prefix.length, quote.suffix.length) > CONTEXT;
  const more = others === undefined || others.same === 0 ? 0 : occurrences(text, quote) - others.same;
  if (more <= 0) {
    const found = leading(places, wanted);
    return found === null || others === undefined || others.same === 0 || isLeft(text, found, wanted, isFar) ? found : null;
  }
  // None is gone, so that the words next to the quote decide; where some have come, more of these must be as they were.
  const next = nearest(quote, NEXT);
  const weighed = places.map(place => evidenceAt(text, next, position, place));
  const found = leading(weighed, wanted, more === 1 ? ALL_THERE : MORE_THERE);
  if (found === null) return null;
  const far = evidenceAt(text, bordered, position, found);
  return !isFar || far.side >= APART ? far : null;
}

/** True where an unchanged quote, of whose places one is gone, is the one that was recorded; `isFar`: only far context told them apart. */
function isLeft(text: string, found: Evidence, { quote, position }: Wanted, isFar: boolean): boolean {
  // The border of the text is beside another place as well, once what was there is gone.
  const { side, otherSide, context } = evidenceAt(text, quote, position, found);
  if (!isFar) return side >= ALIKE || context >= MUCH_ALIKE_AROUND;
  return found.run >= LONG_RUN || Math.max(found.otherSide, otherSide) >= APART;
}

/** The place of the unchanged quote that is the one that was recorded; null where that is in doubt. */
function bestUnchanged(text: string, places: readonly Evidence[], wanted: Wanted): Evidence | null {
  const known = bestByCount(text, places, wanted);
  if (wanted.others?.areInContext !== true) return known;
  if (known !== null) return isShort(wanted.quote, known) && isLikeTwin(text, wanted.bordered, known) ? null : known;
  // What is near on both sides, and nowhere else, however much of it has changed.
  const near = nearest(wanted.bordered, NEAR);
  const beside = places.map(place => evidenceAt(text, near, wanted.position, place));
  const [best] = [...beside].sort((a, b) => b.score - a.score);
  if (best === undefined || !isClearly(best, beside) || isLikeTwin(text, wanted.bordered, best)) return null;
  return places.find(({ start }) => start === best.start) ?? null;
}

/** True where both sides of a place are somewhat as they were, and no other place is nearly as good. */
function isClearly({ score, otherSide, start, end }: Evidence, places: readonly Evidence[]): boolean {
  const isOther = (place: Evidence): boolean => place.end <= start || place.start >= end;
  return otherSide >= BOTH_SIDES && !places.some(place => isOther(place) && score - place.score < CLEARLY);
}

const NEAR = 64;
/** Random English reaches 0.35 of each. */
const BOTH_SIDES = 0.45;
const CLEARLY = 0.1;

type Beside = Pick<Evidence, 'context' | 'side' | 'runShare'>;
const ALL_THERE: Beside = { context: 0.5, side: 0.6, runShare: 0.25 };
const MORE_THERE: Beside = { context: 0.6, side: 0.7, runShare: 0.4 };

/** `least`: what is enough next to the quote, one of it; without it {@link isKnown} says what is. */
function leading(places: readonly Evidence[], { quote, position, others }: Wanted, least?: Beside): Evidence | null {
  const ranked = [...places].sort((a, b) => b.score - a.score || a.start - b.start);
  const [best, next] = ranked;
  if (best === undefined) return null;
  const isEnough =
    least === undefined
      ? isKnown(best, places.length, quote, others) || (others === undefined && isOnlyHere(places, position))
      : best.context >= least.context || best.side >= least.side || best.runShare >= least.runShare;
  if (!isEnough) return null;
  if (next === undefined || best.score - next.score >= MARGIN) return best;
  // Twins between the same words: their order decides where none is gone, and the distance where nobody counted them.
  if (best.otherSide < OTHER_SIDE) return null;
  if (others !== undefined) return places.length === others.same + 1 ? twin(places, best, others.before) : null;
  const twins = ranked.filter(place => best.score - place.score < MARGIN);
  const byDistance = twins
    .map(place => ({ place, distance: Math.abs(place.start - position.start) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = byDistance;
  return first !== undefined && second !== undefined && first.distance * 4 <= second.distance ? first.place : null;
}

/** The place with so many before it, if it is as good as the best. */
function twin(places: readonly Evidence[], best: Evidence, before: number): Evidence | null {
  const own = [...places].sort((a, b) => a.start - b.start)[before];
  return own !== undefined && best.score - own.score < MARGIN ? own : null;
}

/** False where one of several places that no context distinguishes is gone. */
const areAllThere = (text: string, quote: QuoteSelector): boolean =>
  quote.others?.isIndistinct !== true || occurrences(plainTextOf(text).text, plainQuote(quote)) > quote.others.same;

const plainQuote = ({ exact, prefix, suffix }: QuoteSelector): QuoteSelector => ({
  exact: plainTextOf(exact).text,
  prefix: plainTextOf(prefix).text,
  suffix: plainTextOf(suffix).text,
});

/** How often the words of a quote are in a text: as whole words, where they were. */
const occurrences = (text: string, quote: QuoteSelector): number => countOf(text, quote.exact, wholeAsQuoted(quote));

/** True for a quote that is only at its recorded position, with or without context. */
const isOnlyHere = ([only, ...more]: readonly Evidence[], position: Span): boolean => more.length === 0 && only?.start === position.start;

/** True where what is around an unchanged quote says that it is the one, or its words alone do. */
function isKnown({ side, context, run, runShare }: Evidence, found: number, { exact }: QuoteSelector, others?: OtherPlaces): boolean {
  if (side >= 0.7 || context >= 0.6 || runShare >= 0.5) return true;
  if (others === undefined) return found === 1 && exact.length >= DISTINCTIVE;
  return others.same === 0 && found === 1 && (exact.length >= RECOGNISED_UNCHANGED || side >= 0.5 || run >= 8);
}

/** Places of the changed quote. `unchanged`: those of the unchanged quote that were refused already; they count as runners-up. */
function changedPlaces(text: string, wanted: Wanted, unchanged: readonly Evidence[]): readonly Evidence[] {
  const { quote, position } = wanted;
  const ranked: Evidence[] = [...unchanged];
  const consider = considering(text, wanted, ranked);
  for (const place of betweenContexts(text, quote, position.start)) consider(place);
  let considered = 0;
  const enough = (found: readonly Span[]): boolean => {
    for (; considered < found.length; considered++) consider(found[considered] ?? position);
    const best = winner(text, ranked, wanted);
    return best !== null && best.score >= 0.9;
  };
  if (quote.exact.length > LONGEST_WHOLE) for (const place of betweenEnds(text, quote.exact, position.start)) consider(place);
  else if (quote.exact.length >= SHORTEST_APPROXIMATE) findResembling(text, quote.exact, position.start, enough);
  return ranked;
}

/** Adds a place to `ranked`, the best first, with the borders that it has there. */
function considering(text: string, wanted: Wanted, ranked: Evidence[]): (place: Span) => void {
  const { quote, bordered, position } = wanted;
  const keyOf = ({ start, end }: Span): string => `${start} ${end}`;
  const seen = new Set(ranked.map(keyOf));
  const isWhole = wholeAsQuoted(quote);
  const paragraphs = wanted.paragraphs();
  const inside = (place: Span): Span => (paragraphs === null ? place : withinParagraph(text, place, paragraphs));
  const add = ({ start, end }: Span): void => {
    const key = keyOf({ start, end });
    if (end <= start || seen.has(key)) return;
    seen.add(key);
    ranked.push(evidenceAt(text, bordered, position, { start, end }));
    ranked.sort((a, b) => b.score - a.score);
    if (ranked.length > MOST_CANDIDATES) ranked.pop();
  };
  return place => {
    const near = inside(snapped(text, quote, place));
    for (const whole of isWhole(text, near) ? [near] : wholeWordsAt(text, near)) add(inside(withQuoteBorders(text, quote, whole)));
  };
}

function winner(text: string, ranked: readonly Evidence[], { quote, others }: Wanted): Evidence | null {
  const [best] = [...ranked].sort((a, b) => b.score - a.score);
  // An unchanged quote that leads was refused already.
  if (best === undefined || best.quote === 1) return null;
  const next = ranked.find(place => place.end <= best.start || place.start >= best.end);
  if (next !== undefined && best.score - next.score < MARGIN) return null;
  const isAlone = others !== undefined && others.same + others.similar === 0 && quote.exact.length >= RECOGNISED;
  if (isAlone && best.quote >= RECOGNISED_BY) return best;
  const isNew = others !== undefined && others.same + others.similar === 0 && quote.exact.length >= RECOGNISED_UNCHANGED;
  if (isNew && best.quote >= RECOGNISED_BESIDE && best.run >= RUN_BESIDE) return best;
  const demands = quote.exact.length >= DISTINCTIVE ? LONG : SHORT;
  if (best.score < demands.score || best.side < demands.side || best.quote < demands.quote) return null;
  if (best.otherSide < OTHER_SIDE && best.quote < ALIKE) return null;
  return isBeside(text, quote, best) ? best : null;
}
