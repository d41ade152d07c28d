import { type Span, sliceOf } from '../text/span';
import { splitsPair } from '../text/surrogates';
import { findResembling, isMoreSimilar, similarity } from './approximate';
import { betweenContexts, unchangedPlaces } from './candidates';
import { frameOf } from './frames';
import { exactPlaces, wholeAs } from './places';
import { plainTextOf } from './plainText';
import { rivalSentences } from './rivals';
import type { OtherPlaces, QuotedSpan } from './types';

/** UTF-16 units on each side where nothing else reads like the span. */
export const CONTEXT = 32;
/** A short quote whose words are in other places, too, is known by its context alone. */
const CONTEXT_OF_SHORT = 64;
const LONGEST_CONTEXT = 2048;
/** More is of no use where no context distinguishes two places, as in a table. */
const LONGEST_OF_NO_USE = 128;
/** A longer quote is looked for by its beginning. */
const LONGEST_PATTERN = 256;
/** Contexts that are more alike than this do not distinguish two places; random English reaches 0.35. */
export const APART = 0.5;
/** From this length on a quote is known by its own words, so that it is looked for what is like them. */
const isLong = (exact: string): boolean => exact.length >= 12;
/** On each side, places with the same words that are compared with it: the nearest, and the nearest with the same letters next to them. */
const NEAREST_RIVALS = 8;
/** Letters on both sides that say, where they are elsewhere, that what is between them is like the span. */
const BETWEEN = 8;
/** So many places are compared by long contexts. */
const MOST_COMPARED_FAR = 4;
/** So many parts of the text are looked through for what is similar. */
const MOST_SIMILAR = 8;

/**
 * The selectors of a span: its text with 32 UTF-16 units of context on each side, 64 where its few words are elsewhere, too; more, 2,048 at
 * most, where another place of the text reads like it: so much that its context differs from that of the other place by half, and that the other place itself is in it where it
 * is close by. A surrogate pair is never split.
 */
export function selectorsFor(text: string, span: Span): QuotedSpan {
  const exact = text.slice(span.start, span.end);
  const { same, similar } = rivalsOf(text, span);
  const least = !isLong(exact) && same.length > 0 ? CONTEXT_OF_SHORT : CONTEXT;
  let [before, behind] = [least, least];
  let far = MOST_COMPARED_FAR;
  let isIndistinct = false;
  let areInContext = true;
  for (const rival of [...same, ...similar].sort((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start))) {
    const most = far > 0 ? LONGEST_CONTEXT : LONGEST_OF_NO_USE;
    const alikeBefore = contextApart(text, span.start, rival.start, -1, most);
    const alikeBehind = contextApart(text, span.end, rival.end, 1, most);
    isIndistinct ||= Math.max(alikeBefore, alikeBehind) === Number.POSITIVE_INFINITY;
    if (Math.max(alikeBefore, alikeBehind) > LONGEST_OF_NO_USE) far--;
    if (alikeBefore <= LONGEST_CONTEXT) before = Math.max(before, alikeBefore);
    if (alikeBehind <= LONGEST_CONTEXT) behind = Math.max(behind, alikeBehind);
    const isBesideAlike = (): boolean =>
      Math.max(alikeBefore, alikeBehind) > CONTEXT ||
      areSameBeside(text, span, rival) ||
      areAlikeAtBorder(text, span, rival) ||
      endAlike(text, span, rival);
    const distance = rival.end <= span.start ? span.start - rival.end : rival.start - span.end;
    if (distance > LONGEST_CONTEXT) {
      areInContext &&= !isBesideAlike();
      continue;
    }
    if (!isLong(exact) && !isBesideAlike()) continue;
    const beyond = Math.max(alikeBefore, alikeBehind, CONTEXT);
    const needed = distance + rival.end - rival.start + (beyond > LONGEST_CONTEXT ? LONGEST_OF_NO_USE : beyond);
    if (needed > LONGEST_CONTEXT) [isIndistinct, areInContext] = [true, false];
    const covering = lengthFor(needed);
    if (rival.end <= span.start) before = Math.max(before, covering);
    else behind = Math.max(behind, covering);
  }
  const likeShort = isLong(exact) ? [] : likeBeside(text, span);
  for (const rival of likeShort) {
    areInContext &&= Math.max(span.start - rival.start, rival.end - span.end) + CONTEXT <= LONGEST_CONTEXT;
    if (rival.end <= span.start) before = Math.max(before, lengthFor(span.end - rival.start + CONTEXT));
    else behind = Math.max(behind, lengthFor(rival.end - span.start + CONTEXT));
  }
  const selectors = selectorsOf(text, span, before, behind);
  const counted = countedAround(text, span);
  const others: OtherPlaces = {
    ...counted,
    similar: isLong(exact) ? similar.length : likeShort.length,
    ...(isIndistinct && { isIndistinct }),
    ...(span.start === selectors.quote.prefix.length && { startsText: true }),
    ...(span.end + selectors.quote.suffix.length === text.length && { endsText: true }),
    ...(areInContext && counted.same <= same.length && similar.length < MOST_SIMILAR && { areInContext }),
  };
  const sentences = rivalSentences(text, span);
  if (others.same + others.similar + sentences.length === 0) return selectors;
  const [paragraph, sentence] = [frameOf(text, span, 'paragraph'), frameOf(text, span, 'sentence')];
  return {
    ...selectors,
    quote: {
      ...selectors.quote,
      others: { ...others, ...(paragraph && { paragraph }), ...(sentence && { sentence }), ...(sentences.length > 0 && { sentences }) },
    },
  };
}

const lengthFor = (least: number): number => Math.min(LONGEST_CONTEXT, 2 ** Math.ceil(Math.log2(least)));

/** True where the text next to two places is alike on one side. */
const areAlikeBeside = (text: string, own: Span, other: Span): boolean =>
  isMoreSimilar(beside(text, own.start, CONTEXT, -1), beside(text, other.start, CONTEXT, -1), APART) ||
  isMoreSimilar(beside(text, own.end, CONTEXT, 1), beside(text, other.end, CONTEXT, 1), APART);

/** True where the letters next to two places are the same on one side. */
function areSameBeside(text: string, own: Span, other: Span): boolean {
  const before = text.slice(Math.max(0, own.start - BESIDE), own.start);
  const behind = text.slice(own.end, own.end + BESIDE);
  return (
    (before.length === BESIDE && text.endsWith(before, other.start)) || (behind.length === BESIDE && text.startsWith(behind, other.end))
  );
}

/** As {@link areAlikeBeside}, where the border of the text is close by. */
const areAlikeAtBorder = (text: string, own: Span, other: Span): boolean =>
  (own.start < CONTEXT || own.end + CONTEXT > text.length) && areAlikeBeside(text, own, other);

/** True where two places are as far from the beginning or the end of their sentences or lines, and there read the same or are next to it. */
function endAlike(text: string, own: Span, other: Span): boolean {
  const tailOf = ({ end }: Span): string | undefined => TAIL.exec(text.slice(end, end + END))?.[0].trim();
  const headOf = ({ start }: Span): string | undefined => HEAD.exec(text.slice(Math.max(0, start - END), start))?.[0].trim();
  const areAlike = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && (a === b || Math.max(a.length, b.length) <= CLOSE);
  return areAlike(tailOf(own), tailOf(other)) || areAlike(headOf(own), headOf(other));
}

const TAIL = /^[^.!?\n]*(?=[.!?\n]|$)/u;
const HEAD = /(?<=^|[.!?\n])[^.!?\n]*$/u;
/** So much of a sentence is looked at, and so little of it counts as its beginning or end. */
const END = 80;
const CLOSE = 12;

/** How often the words of a span are before it and in all other places, in whatever writing. */
function countedAround(text: string, span: Span): { readonly same: number; readonly before: number } {
  if (isOnlyOnce(text, span)) return { same: 0, before: 0 };
  const plain = plainTextOf(text);
  const [start, end] = [plain.fromSource(span.start), plain.fromSource(span.end)];
  const words = plain.text.slice(start, end);
  if (words.trim() === '') return { same: 0, before: 0 };
  const isWhole = wholeAs(plain.text, { start, end });
  const before = countOf(plain.text, words, isWhole, 0, start);
  return { same: before + countOf(plain.text, words, isWhole, end), before };
}

/** True for a word that is certain to be nowhere else, in whatever writing; false where only the plain text says so. */
function isOnlyOnce(text: string, span: Span): boolean {
  const word = sliceOf(text, span);
  const isOnce = ASCII_LETTERS.test(word) && text.indexOf(word) === span.start && text.indexOf(word, span.start + 1) === -1;
  return isOnce && !UNPLAIN.test(text) && !HYPHENATED.test(text);
}

const ASCII_LETTERS = /^[a-z]+$/i;
/** Neither ASCII nor one of the typographic marks and blanks, which a plain text may write in ASCII letters, or without. */
const UNPLAIN = /[\u0080-\u009f\u00a1-\u200f\u2023-\u2025\u2027-\uffff]/;
const HYPHENATED = /-[ ]*\r?\n/;

/** How often words occur in a part of a text, without counting more than is needed. */
export function countOf(text: string, words: string, isWhole: (text: string, place: Span) => boolean, from = 0, to = text.length): number {
  let count = 0;
  for (let at = text.indexOf(words, from); at !== -1 && at + words.length <= to && count < MOST_COUNTED; ) {
    const end = at + words.length;
    const counts = isWhole(text, { start: at, end });
    if (counts) count++;
    at = text.indexOf(words, counts ? end : at + 1);
  }
  return count;
}

const MOST_COUNTED = 1000;

function selectorsOf(text: string, span: Span, before: number, behind: number): QuotedSpan {
  let start = Math.max(0, span.start - before);
  if (splitsPair(text, start)) start++;
  let end = Math.min(text.length, span.end + behind);
  if (splitsPair(text, end)) end--;
  start = Math.min(start, span.start);
  end = Math.max(end, span.end);
  const quote = { exact: text.slice(span.start, span.end), prefix: text.slice(start, span.start), suffix: text.slice(span.end, end) };
  return { quote, position: { start: span.start, end: span.end } };
}

/** Other places that could be taken for the span if it were gone: the nearest with its words, and those most like it. */
function rivalsOf(text: string, span: Span): { readonly same: readonly Span[]; readonly similar: readonly Span[] } {
  const exact = text.slice(span.start, span.end);
  const isOther = (place: Span): boolean => place.end <= span.start || place.start >= span.end;
  const same = unchangedPlaces(text, selectorsOf(text, span, CONTEXT, CONTEXT).quote, span.start, NEAREST_RIVALS).filter(isOther);
  const similar: Span[] = [];
  const isNew = (place: Span): boolean =>
    isOther(place) && ![...same, ...similar].some(each => each.start < place.end && each.end > place.start);
  const nearest = selectorsOf(text, span, BETWEEN, BETWEEN).quote;
  similar.push(...betweenContexts(text, nearest, span.start).filter(isNew).slice(0, MOST_SIMILAR));
  if (!isLong(exact)) return { same, similar };
  let at = 0;
  const known = [span, ...same].sort((a, b) => a.start - b.start);
  const between = [...known, { start: text.length, end: text.length }].map(({ start, end }) => {
    const part = { start: at, end: start };
    at = Math.max(at, end);
    return part;
  });
  for (let most = MOST_SIMILAR; most > 0 && between.length > 0; most--) {
    const part = between.shift();
    if (part === undefined || part.end - part.start < exact.length / 2) continue;
    const best = bestIn(text, part, exact, span.start);
    if (best === null) continue;
    if (isNew(best)) similar.push(best);
    between.push({ start: part.start, end: best.start }, { start: best.end, end: part.end });
  }
  return { same, similar };
}

/** The nearest places with words like those of a short span that have the same letters next to them on one side, and there much alike. */
function likeBeside(text: string, span: Span): Span[] {
  const exact = sliceOf(text, span);
  const from = Math.max(0, span.start - CLOSE_BY);
  const near = text.slice(from, span.end + CLOSE_BY);
  const [before, behind] = [text.slice(Math.max(0, span.start - BESIDE), span.start), text.slice(span.end, span.end + BESIDE)];
  const starts = [
    ...(before.length < BESIDE ? [] : exactPlaces(near, before, span.start - from, NEAREST_LIKE)).map(({ end }) => from + end),
    ...(behind.length < BESIDE ? [] : exactPlaces(near, behind, span.end - from, NEAREST_LIKE)).map(
      ({ start }) => from + start - exact.length,
    ),
  ];
  return starts
    .map(at => ({ start: Math.max(0, at), end: Math.min(text.length, at + exact.length) }))
    .filter(place => place.end <= span.start || place.start >= span.end)
    .filter(place => {
      const here = sliceOf(text, place);
      if (here === exact) return false;
      return areLongAlikeBeside(text, span, place) || (similarity(here, exact) >= LIKE && areAlikeBeside(text, span, place));
    });
}

/** True where so many letters next to two places are the same on one side that these say that what is between is alike, whatever it is. */
function areLongAlikeBeside(text: string, own: Span, other: Span): boolean {
  // Nearer, they are the same only where the text repeats one sign.
  if (Math.abs(other.start - own.start) < CONTEXT) return false;
  const before = text.slice(Math.max(0, own.start - CONTEXT), own.start);
  const behind = text.slice(own.end, own.end + CONTEXT);
  return (
    (before.length === CONTEXT && text.endsWith(before, other.start)) || (behind.length === CONTEXT && text.startsWith(behind, other.end))
  );
}

/** So far away are words like a short quote looked for, and so many at each side. */
const CLOSE_BY = 4096;
const NEAREST_LIKE = 2;
/** So much of a short quote, and so many letters next to it, make another place like it. */
const LIKE = 0.5;
const BESIDE = 6;

/** The place in a part of a text that is most like some words. */
function bestIn(text: string, part: Span, exact: string, expected: number): Span | null {
  const pattern = exact.slice(0, LONGEST_PATTERN);
  const [best] = [...findResembling(text.slice(part.start, part.end), pattern, expected - part.start, () => false)].sort(
    (a, b) => a.errors - b.errors,
  );
  if (best === undefined) return null;
  const start = part.start + best.start;
  return { start, end: Math.min(part.end, part.start + best.end + exact.length - pattern.length) };
}

/** What was compared in the text that was asked about last: the places of a word are compared with each other, each pair from both ends. */
const compared = { text: '', alike: new Map<string, boolean>() };

function areAlike(text: string, own: number, other: number, side: 1 | -1, length: number): boolean {
  if (compared.text !== text) {
    compared.text = text;
    compared.alike.clear();
  }
  const key = `${Math.min(own, other)} ${Math.max(own, other)} ${side * length}`;
  const known = compared.alike.get(key);
  if (known !== undefined) return known;
  const alike = isMoreSimilar(beside(text, own, length, side), beside(text, other, length, side), APART);
  compared.alike.set(key, alike);
  return alike;
}

/** How much context on one side of two places distinguishes them; infinite where none does. A text's border is like nothing else. */
function contextApart(text: string, own: number, other: number, side: 1 | -1, most: number): number {
  for (let length = CONTEXT; length <= most; length *= 2) {
    if (!areAlike(text, own, other, side, length)) return length;
    if (side < 0 ? own < length : own + length > text.length) return length;
  }
  return Number.POSITIVE_INFINITY;
}

const beside = (text: string, at: number, length: number, side: 1 | -1): string =>
  side < 0 ? padded(text.slice(Math.max(0, at - length), at), length, -1) : padded(text.slice(at, at + length), length, 1);

/** Context that the border of a text cuts, filled up with what is in no text. */
export function padded(context: string, length: number, side: 1 | -1): string {
  if (context.length >= length) return context;
  const border = BORDER.repeat(length - context.length);
  return side < 0 ? border + context : context + border;
}

const BORDER = '\u0000';
