import { anchorQuote } from '../quotes/anchor';
import { selectorsFor } from '../quotes/selectors';
import type { AnchorState, QuoteSelector } from '../quotes/types';
import { covers, overlaps, type Span, sameSpan } from '../text/span';
import { isHighSurrogate, isLowSurrogate } from '../text/surrogates';
import { wordsOf } from '../text/words';
import { type SpanEdit, shiftSpan, shiftSpanThrough } from './shift';
import type { Annotation } from './types';

/** Where an annotation is in a text that is being edited. Offsets are UTF-16. */
export interface Place {
  readonly anchor: AnchorState;
  /** The annotated text without what was typed at its borders, and with all of that; absent where nothing was. */
  readonly typed?: { readonly own: Span; readonly wide: Span };
  /** The annotation before an edit took its first or last words, as long as it is in doubt where it ends. */
  readonly whole?: Whole;
}

interface Whole {
  readonly anchor: AnchorState;
  readonly quote: QuoteSelector;
  /** Where its text began, in the current text, with what was inserted there. */
  readonly at: Span;
}

/**
 * The place after edits of the text.
 *
 * - What is typed at a border belongs to the annotation as long as it is one word with it: 'Monda' and a typed 'y'.
 * - A deletion of the first or last words leaves the rest as a fuzzy place, its score the share of the text that is left; a deletion of
 *   all of it leaves an orphan. Both are whole again when an edit (undo, paste, typing) brings the text back.
 * - Where letters of the first or last word were deleted and others typed in their place, the border is certain again.
 *
 * @param edits in order of application, each in the offsets the one before it left
 * @param stored the annotation as it is written down
 */
export function followEdits(
  place: Place,
  edits: readonly SpanEdit[],
  before: string,
  after: string,
  stored: Annotation | undefined,
): Place {
  const inserted = insertedBy(edits);
  const { anchor } = place;
  if (anchor.state === 'orphan') {
    const whole = place.whole && { ...place.whole, at: edits.reduce(shiftWide, place.whole.at) };
    return broughtBack({ anchor, ...(whole && { whole }) }, inserted, after, stored);
  }
  let own = place.typed?.own ?? anchor.span;
  let wide = place.typed?.wide ?? anchor.span;
  let cut = false;
  for (const edit of edits) {
    cut ||= cuts(own, edit);
    own = shiftSpan(own, edit);
    wide = shiftWide(wide, edit);
  }
  const whole = wholeOf(place, anchor.span, cut, edits, before);
  if (own.end <= own.start) {
    const gone: Place = { anchor: { state: 'orphan' }, ...(whole === undefined ? {} : { whole }) };
    return broughtBack(gone, inserted, after, stored);
  }
  if (wide.start > own.start || wide.end < own.end) wide = { start: Math.min(own.start, wide.start), end: Math.max(own.end, wide.end) };
  const span = inOneWord(after, own, wide);
  const typed = sameSpan(own, wide) ? {} : { typed: { own, wide } };
  const isDoubtful = whole !== undefined || anchor.state === 'fuzzy';
  const back = isDoubtful ? completed(whole, own, inserted, after, stored) : null;
  if (back !== null) return { anchor: back };
  if (whole === undefined) return { anchor: { ...anchor, span }, ...typed };
  if (isRetyped(whole, own, span, after)) return { anchor: at(whole.anchor, span) };
  const score = Math.round(1000 * Math.min(1, (span.end - span.start) / whole.quote.exact.length)) / 1000;
  return { anchor: { state: 'fuzzy', span, score }, ...typed, whole };
}

/** True where an edit reaches the place or one of its borders, so that it may not lead back by itself. */
export function concerns({ anchor, typed, whole }: Place, edits: readonly SpanEdit[]): boolean {
  if (anchor.state === 'orphan' || whole !== undefined) return true;
  let span = typed?.wide ?? anchor.span;
  for (const edit of edits) {
    if (edit.end >= span.start && edit.start <= span.end) return true;
    span = shiftSpan(span, edit);
  }
  return false;
}

/** How much text around an insertion is looked at as context. */
const NEARBY = 128;
/** A shorter text may be the beginning of any other that is typed where it was. */
const SHORTEST_RETYPED = 4;

const at = (anchor: AnchorState, span: Span): AnchorState => (anchor.state === 'orphan' ? { state: 'exact', span } : { ...anchor, span });

/** True where an edit takes the first or the last of the text without putting other text in its place. */
function cuts(span: Span, edit: SpanEdit): boolean {
  if (edit.end <= span.start || edit.start >= span.end || edit.start === edit.end) return false;
  if (edit.start < span.start || edit.end > span.end) return true;
  const atBorder = edit.start === span.start || edit.end === span.end;
  return atBorder && (edit.newLength === 0 || sameSpan(edit, span));
}

/** As {@link shiftSpan}, but what is inserted at a border is inside. */
function shiftWide(span: Span, edit: SpanEdit): Span {
  const isInsertion = edit.start === edit.end;
  if (isInsertion && (edit.start === span.start || edit.start === span.end)) return { start: span.start, end: span.end + edit.newLength };
  return shiftSpan(span, edit);
}

function wholeOf(place: Place, span: Span, cut: boolean, edits: readonly SpanEdit[], before: string): Whole | undefined {
  const { whole } = place;
  if (whole !== undefined) return { ...whole, at: edits.reduce(shiftWide, whole.at) };
  if (!cut) return undefined;
  const at = shiftSpanThrough({ start: span.start, end: span.start }, edits);
  return { anchor: place.anchor, quote: selectorsFor(before, span).quote, at };
}

/** Where the new text of each edit is when all are made. */
function insertedBy(edits: readonly SpanEdit[]): Span[] {
  return edits.flatMap((edit, index) => {
    const region = edits.slice(index + 1).reduce<Span>(shiftSpan, { start: edit.start, end: edit.start + edit.newLength });
    return region.end > region.start ? [region] : [];
  });
}

/** `own` with what of `wide` is in one word with its first or its last character. */
function inOneWord(text: string, own: Span, wide: Span): Span {
  const first = own.start + (isHighSurrogate(text.charCodeAt(own.start)) ? 2 : 1);
  const last = own.end - (isLowSurrogate(text.charCodeAt(own.end - 1)) ? 2 : 1);
  const head = wide.start < own.start ? wordsOf(text, { start: wide.start, end: first }).at(-1) : undefined;
  const tail = wide.end > own.end ? wordsOf(text, { start: last, end: wide.end })[0] : undefined;
  return {
    start: head !== undefined && head.end >= first ? head.start : own.start,
    end: tail !== undefined && tail.start <= last ? Math.max(own.end, tail.end) : own.end,
  };
}

/** The whole text again, where an insertion completed what is left of it: as it was last, or as it is written down. */
function completed(whole: Whole | undefined, left: Span, inserted: readonly Span[], text: string, stored?: Annotation): AnchorState | null {
  for (const [exact, state] of [
    [whole?.quote.exact, whole?.anchor.state === 'fuzzy' ? whole.anchor : null],
    [stored?.quote.exact, null],
  ] as const) {
    if (exact === undefined) continue;
    const window = { start: Math.max(0, left.start - exact.length), end: left.end + exact.length };
    const places = occurrences(text, exact, window).filter(place => overlaps(place, left) && isInserted(place, inserted));
    const span = places.find(place => covers(place, left)) ?? places[0];
    if (span !== undefined) return at(state ?? { state: 'exact', span }, span);
  }
  return null;
}

function occurrences(text: string, words: string, within: Span): Span[] {
  const found: Span[] = [];
  const part = text.slice(within.start, within.end);
  for (let index = part.indexOf(words); index !== -1; index = part.indexOf(words, index + 1))
    found.push({ start: within.start + index, end: within.start + index + words.length });
  return found;
}

const isInserted = (span: Span, inserted: readonly Span[]): boolean =>
  inserted.some(region => region.start < span.end && region.end > span.start);

/** True where only letters of the first or last word were deleted, and others were typed in their place. */
function isRetyped({ quote: { exact } }: Whole, own: Span, span: Span, text: string): boolean {
  const left = text.slice(own.start, own.end);
  const words = wordsOf(exact);
  const [first, last] = [words[0], words.at(-1)];
  if (span.end > own.end && exact.startsWith(left)) return last !== undefined && last.start < left.length && last.end === exact.length;
  if (span.start < own.start && exact.endsWith(left))
    return first !== undefined && first.start === 0 && first.end > exact.length - left.length;
  return false;
}

/** A deleted text that an edit put back, at its old place or where it was pasted. */
function broughtBack(place: Place, inserted: readonly Span[], text: string, stored: Annotation | undefined): Place {
  const asWritten = (): AnchorState => (stored === undefined ? { state: 'orphan' } : anchorQuote(text, stored));
  if (place.whole === undefined) {
    if (
      stored === undefined ||
      !inserted.some(region => text.slice(...around(region, stored.quote.exact.length)).includes(stored.quote.exact))
    )
      return place;
    return { anchor: asWritten() };
  }
  const { quote, at: hole, anchor } = place.whole;
  const [retyped] = quote.exact.length < SHORTEST_RETYPED ? [] : occurrences(text, quote.exact, hole);
  if (retyped !== undefined && isInserted(retyped, inserted)) return { anchor: at(anchor, retyped) };
  for (const region of inserted) {
    if ((region.end - region.start) * 2 < quote.exact.length) continue;
    const written = asWritten();
    if (written.state === 'exact') return { anchor: written };
    const [start, end] = around(region, NEARBY);
    const expected = Math.max(0, hole.start - start);
    const found = anchorQuote(text.slice(start, end), { quote, position: { start: expected, end: expected } });
    if (found.state === 'orphan') continue;
    const span = { start: found.span.start + start, end: found.span.end + start };
    if (!overlaps(span, region)) continue;
    return { anchor: found.state === 'fuzzy' ? { ...found, span } : at(anchor, span) };
  }
  return place;
}

const around = ({ start, end }: Span, reach: number): [number, number] => [Math.max(0, start - reach), end + reach];
