import { type SpanEdit, shiftSpan, shiftSpanThrough, spanEditBetween } from '../core/annotations/shift';
import type { Annotation } from '../core/annotations/types';
import { anchorQuote, selectorsFor } from '../core/quotes/anchor';
import type { AnchorState, QuoteSelector } from '../core/quotes/types';
import type { Span } from '../core/text/span';

/** Where an annotation stands; for one whose text was deleted in the buffer also what stood there and where. */
interface Place {
  readonly anchor: AnchorState;
  readonly gone?: { readonly quote: QuoteSelector; readonly at: number };
}

/** Where the annotations of one article stand in one text, and how they follow it from text to text. Offsets are UTF-16. */
export class ArticleAnchors {
  #text: string;
  #places = new Map<string, Place>();

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** Where an annotation stands; looked for by its selectors when it is asked for the first time. */
  anchorOf(key: string, annotation: Annotation): AnchorState {
    const known = this.#places.get(key);
    if (known !== undefined) return known.anchor;
    const anchor = anchorQuote(this.#text, annotation);
    this.#places.set(key, { anchor });
    return anchor;
  }

  /** Says where an annotation stands. */
  set(key: string, span: Span): void {
    this.#places.set(key, { anchor: { state: 'exact', span } });
  }

  get(key: string): AnchorState | undefined {
    return this.#places.get(key)?.anchor;
  }

  /** Takes a {@link set} back. */
  restore(key: string, anchor: AnchorState | undefined): void {
    if (anchor === undefined) this.#places.delete(key);
    else this.#places.set(key, { anchor });
  }

  forget(key: string): void {
    this.#places.delete(key);
  }

  /** Follows edits exactly. `annotations` by key, as they are written down. */
  applyEdits(edits: readonly SpanEdit[], after: string, annotations: ReadonlyMap<string, Annotation>): void {
    const before = this.#text;
    this.#text = after;
    const inserted = insertedBy(edits);
    for (const [key, place] of this.#places) {
      const shifted = shiftPlace(place, edits, before);
      this.#places.set(key, shifted.gone === undefined ? shifted : this.#broughtBack(shifted, inserted, annotations.get(key)));
    }
  }

  /** Follows to another text: exactly outside the part that differs, by selectors inside it. */
  replaceText(after: string, annotations: ReadonlyMap<string, Annotation>): void {
    const before = this.#text;
    this.#text = after;
    const edit = spanEditBetween(before, after);
    const places = new Map<string, Place>();
    for (const [key, annotation] of annotations) {
      const known = this.#places.get(key)?.anchor;
      places.set(key, { anchor: refound(known, annotation, edit, before, after) });
    }
    this.#places = places;
  }

  /** A deleted text that an edit put back, at its old place or where it was pasted. */
  #broughtBack(place: Place, inserted: readonly Span[], annotation: Annotation | undefined): Place {
    if (place.gone === undefined) return place;
    const { quote, at } = place.gone;
    for (const region of inserted) {
      if ((region.end - region.start) * 2 < quote.exact.length) continue;
      const asWritten = annotation && anchorQuote(this.#text, annotation);
      if (asWritten?.state === 'exact') return { anchor: asWritten };
      const from = Math.max(0, region.start - NEARBY);
      const around = this.#text.slice(from, region.end + NEARBY);
      const found = anchorQuote(around, { quote, position: { start: Math.max(0, at - from), end: Math.max(0, at - from) } });
      if (found.state === 'orphan') continue;
      const span = { start: found.span.start + from, end: found.span.end + from };
      if (span.start >= region.end || span.end <= region.start) continue;
      return { anchor: found.state === 'fuzzy' ? { ...found, span } : { state: 'exact', span } };
    }
    return place;
  }
}

/** How much text around an insertion is looked at as context. */
const NEARBY = 128;

function shiftPlace(place: Place, edits: readonly SpanEdit[], before: string): Place {
  const { anchor, gone } = place;
  if (anchor.state !== 'orphan') {
    const span = shiftSpanThrough(anchor.span, edits);
    if (span.end > span.start) return { anchor: { ...anchor, span } };
    return { anchor: { state: 'orphan' }, gone: { quote: selectorsFor(before, anchor.span).quote, at: span.start } };
  }
  if (gone === undefined) return place;
  return { anchor, gone: { quote: gone.quote, at: shiftSpanThrough({ start: gone.at, end: gone.at }, edits).start } };
}

/** Where the new text of each edit stands when all are made. */
function insertedBy(edits: readonly SpanEdit[]): Span[] {
  return edits.flatMap((edit, index) => {
    const region = edits.slice(index + 1).reduce<Span>(shiftSpan, { start: edit.start, end: edit.start + edit.newLength });
    return region.end > region.start ? [region] : [];
  });
}

function refound(known: AnchorState | undefined, annotation: Annotation, edit: SpanEdit, before: string, after: string): AnchorState {
  const placed = known === undefined || known.state === 'orphan' ? null : known;
  const untouched = placed !== null && (edit.end <= placed.span.start || edit.start >= placed.span.end);
  const shifted = placed === null ? null : shiftSpan(placed.span, edit);
  if (placed?.state === 'exact' && untouched && shifted !== null) {
    const asWritten = shifted.start === annotation.position.start && after.startsWith(annotation.quote.exact, shifted.start);
    return { state: asWritten ? 'exact' : 'moved', span: shifted };
  }
  const asWritten = anchorQuote(after, annotation);
  if (asWritten.state === 'exact' || placed === null || shifted === null) return asWritten;
  if (untouched) return { ...placed, span: shifted };
  if (placed.state === 'fuzzy') return asWritten;
  const byLastQuote = anchorQuote(after, { quote: selectorsFor(before, placed.span).quote, position: shifted });
  if (byLastQuote.state === 'exact') return { state: 'moved', span: byLastQuote.span };
  return byLastQuote.state === 'orphan' ? asWritten : byLastQuote;
}
