import type { Span } from '../text/span';
import { findResembling, similarity } from './approximate';
import { wholeAsQuoted } from './places';
import { padded } from './selectors';
import { agreementAt, isNeighbour, twinsIn } from './survival';
import type { QuoteSelector } from './types';

/** So many letters next to a place that are as they were recorded. */
const RECOGNISED_BY = 40;
/** As {@link RECOGNISED_BY}, where one side is as it was recorded as far as that goes. */
const RECOGNISED_BY_SIDE = 32;
const WHOLE_SIDE = 32;
/** As {@link RECOGNISED_BY} for shorter words, see {@link isShort}. */
const SHORT_RECOGNISED_BY = 44;
const SHORTEST_DISTINCTIVE = 12;
/** By how many it must lead every other place, of the text and of what was recorded. */
const LEAD = 24;
const LEAD_OVER_RECORDED = 12;
/** Recorded words that reach the border of the record by so many letters may go on as they do at the place. */
const MAY_GO_ON = 8;
const LONGEST = 4096;
/** Letters on each side that say that a changed quote is between its neighbours; with fewer on one side it must not have changed much. */
const BESIDE = 6;
const SHORTEST = 8;
const LEAST_ALIKE = 0.55;
/** A word or two of which more differs is other words. */
const SHORT = 16;
const ALIKE = 0.7;

/** A place, and how much of the quote is there: 1 for all of it. */
interface Place extends Span {
  readonly quote: number;
}

/**
 * The place that is told from all others by the letters next to it, however much the text farther away has changed: those of a quote that moved with
 * its paragraph. Null where no place has enough of them or leads by enough, or where the letters are as well those of a place that was recorded
 * beside the quote. This holds only where the other places that read like the quote are all in its context.
 *
 * Method: a match must be the best in both directions, as in cross-checking of descriptors: no other place fits the record, nor another part of
 * the record the place.
 */
export function recognised<P extends Place>(text: string, quote: QuoteSelector, places: readonly P[]): P | null {
  const ranked = places
    .map(place => ({ place, ...lettersBeside(text, quote, place) }))
    .sort((a, b) => b.letters - a.letters || b.place.quote - a.place.quote);
  const [best] = ranked;
  if (best === undefined || best.letters < leastLetters(quote, best.place, best.isWholeSide)) return null;
  const next = ranked.find(({ place }) => place.end <= best.place.start || place.start >= best.place.end);
  if (next !== undefined && best.letters - next.letters < LEAD) return null;
  if (!isLikeQuote(text, quote, best.place) || isOfAnother(text, quote, best.place)) return null;
  return isShort(quote, best.place) && (!isBetween(text, quote, best.place) || isLikeTwin(text, quote, best.place)) ? null : best.place;
}

/** True for unchanged words that sentence after sentence may have at its beginning ('She said'). */
export const isShort = ({ exact }: QuoteSelector, { quote }: Place): boolean => quote === 1 && exact.length < SHORTEST_DISTINCTIVE;

function leastLetters(quote: QuoteSelector, place: Place, isWholeSide: boolean): number {
  if (isShort(quote, place)) return SHORT_RECOGNISED_BY;
  return isWholeSide ? RECOGNISED_BY_SIDE : RECOGNISED_BY;
}

/**
 * The place of a long changed quote that is told by its own words alone, as where its paragraph was edited and moved: no other place is like it, nor
 * anything that was recorded beside it. This holds only where the other places that read like the quote are all in its context.
 */
export function knownByWords<P extends Place>(text: string, { exact, prefix, suffix }: QuoteSelector, places: readonly P[]): P | null {
  if (exact.length < LONG || exact.length > LONGEST_PATTERN) return null;
  const [best, ...others] = [...places].sort((a, b) => b.quote - a.quote);
  if (best === undefined || best.quote < MUCH_ALIKE || best.end - best.start > LONGEST_PATTERN) return null;
  const isNear = ({ quote, start, end }: P): boolean => quote > best.quote - CLEARLY_LESS && (end <= best.start || start >= best.end);
  if (others.some(isNear)) return null;
  const here = text.slice(best.start, best.end);
  const never = (): boolean => false;
  const errors = [prefix, suffix].flatMap(part => findResembling(part, here, 0, never)).map(found => found.errors);
  const recorded = errors.length === 0 ? 0 : 1 - Math.min(...errors) / here.length;
  return recorded <= best.quote - CLEARLY_LESS ? best : null;
}

const LONG = 28;
const MUCH_ALIKE = 0.8;

const besideAt = (text: string, { prefix, suffix }: QuoteSelector, { start, end }: Span) =>
  agreementAt({ before: prefix, behind: suffix }, neighboursAt(text, start, end), LONGEST);

const neighboursAt = (text: string, start: number, end: number) => ({
  before: padded(text.slice(Math.max(0, start - LONGEST), start), LONGEST, -1),
  behind: padded(text.slice(end, end + LONGEST), LONGEST, 1),
});

function lettersBeside(text: string, quote: QuoteSelector, place: Span): { readonly letters: number; readonly isWholeSide: boolean } {
  const { before, behind } = besideAt(text, quote, place);
  const { prefix, suffix } = quote;
  const isWhole = (count: number, recorded: string): boolean => count >= WHOLE_SIDE && count === recorded.length;
  return { letters: before + behind, isWholeSide: isWhole(before, prefix) || isWhole(behind, suffix) };
}

/** True where some letters on either side of a place are as they were. */
function isBetween(text: string, quote: QuoteSelector, place: Span): boolean {
  const { before, behind } = besideAt(text, quote, place);
  return Math.min(before, behind) >= BESIDE;
}

function isLikeQuote(text: string, quote: QuoteSelector, place: Place): boolean {
  if (place.quote === 1) return true;
  if (isBetween(text, quote, place)) return place.quote >= (quote.exact.length < SHORT ? ALIKE : LEAST_ALIKE);
  return place.quote >= ALIKE && Math.min(place.end - place.start, quote.exact.length) >= SHORTEST;
}

/** True where a changed place is like something that was recorded beside the quote, or not clearly less than like the quote. */
function isLikeAnother(text: string, { exact, prefix, suffix }: QuoteSelector, { start, end }: Span): boolean {
  if (Math.max(exact.length, end - start) > LONGEST_PATTERN) return true;
  const here = text.slice(Math.max(0, start - AROUND), end + AROUND);
  const own = similarity(here, prefix.slice(-AROUND) + exact + suffix.slice(0, AROUND));
  const never = (): boolean => false;
  const errors = [prefix, suffix].flatMap(part => findResembling(part, here, 0, never)).map(found => found.errors);
  return errors.length > 0 && 1 - Math.min(...errors) / here.length > own - CLEARLY_LESS;
}

const AROUND = 24;
const LONGEST_PATTERN = 384;
const CLEARLY_LESS = 0.2;

/** True where what is at a place may as well be what was recorded beside the quote. */
function isOfAnother(text: string, quote: QuoteSelector, place: Place): boolean {
  const { exact, prefix, suffix } = quote;
  const here = text.slice(place.start, place.end);
  if (here !== exact && (isNeighbour(here, prefix, suffix) || isLikeAnother(text, quote, place))) return true;
  const own = besideAt(text, quote, place);
  const now = neighboursAt(text, place.start, place.end);
  return twinsIn(prefix + exact + suffix, here, prefix.length).some(twin => {
    const letters = agreementAt(twin, now, LONGEST);
    const mayBe = (count: number, recorded: string): number => (count === recorded.length && count >= MAY_GO_ON ? LONGEST : count);
    const [before, behind] = [mayBe(letters.before, twin.before), mayBe(letters.behind, twin.behind)];
    if (before + behind + LEAD_OVER_RECORDED > own.before + own.behind) return true;
    return Math.max(before - own.before, behind - own.behind) >= LEAD;
  });
}

/**
 * True where what is around the unchanged quote may be what was recorded around another place of the same words: it is not clearly more like
 * what was around the quote, or on one side it is less. This counts where few letters are as they were, too.
 */
export function isLikeTwin(text: string, { exact, prefix, suffix }: QuoteSelector, place: Span): boolean {
  const before = padded(text.slice(Math.max(0, place.start - AROUND_TWIN), place.start), AROUND_TWIN, -1);
  const behind = padded(text.slice(place.end, place.end + AROUND_TWIN), AROUND_TWIN, 1);
  const [front, back] = [prefix.slice(-AROUND_TWIN), suffix.slice(0, AROUND_TWIN)];
  const recorded = prefix + exact + suffix;
  const isWhole = wholeAsQuoted({ exact, prefix, suffix });
  const twins = twinsIn(recorded, exact, prefix.length).filter(twin =>
    isWhole(recorded, { start: twin.before.length, end: twin.before.length + exact.length }),
  );
  return twins.some(twin => {
    const lead = (now: (length: number) => string, own: string, other: string): number =>
      other === '' ? 0 : similarity(now(own.length), own) - similarity(now(other.length), other);
    const leads = [
      lead(length => before.slice(AROUND_TWIN - length), front, twin.before.slice(-AROUND_TWIN)),
      lead(length => behind.slice(0, length), back, twin.behind.slice(0, AROUND_TWIN)),
    ];
    return Math.min(...leads) < -LESS_ON_A_SIDE || leads.reduce((sum, each) => sum + each, 0) < 2 * CLEARLY_LESS;
  });
}

const AROUND_TWIN = 64;
const LESS_ON_A_SIDE = 0.1;
