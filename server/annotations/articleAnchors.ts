import { concerns, followEdits, type Place } from '../core/annotations/follow';
import { PlaceMemory } from '../core/annotations/placeMemory';
import { type SpanEdit, shiftSpan, spanEditBetween } from '../core/annotations/shift';
import { textHashOf } from '../core/annotations/textHash';
import type { Annotation } from '../core/annotations/types';
import { anchorQuote, selectorsFor } from '../core/quotes/anchor';
import type { AnchorState } from '../core/quotes/types';
import type { Span } from '../core/text/span';

/** Where the annotations of one article are in one text, and how they follow it from text to text. Offsets are UTF-16. */
export class ArticleAnchors {
  #text: string;
  #hashed: { readonly text: string; readonly hash: string } | undefined;
  #places = new Map<string, Place>();
  readonly #memory = new PlaceMemory();
  /** The text before this one, while annotations that are not asked for yet are known there only. */
  #replaced: Replaced | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** Names the text, see `textHash`. */
  get textHash(): string {
    if (this.#hashed?.text !== this.#text) this.#hashed = { text: this.#text, hash: textHashOf(this.#text) };
    return this.#hashed.hash;
  }

  /** Where an annotation is; looked for when it is asked for the first time in this text. */
  anchorOf(key: string, annotation: Annotation): AnchorState {
    const known = this.#places.get(key);
    if (known !== undefined) return known.anchor;
    const replaced = this.#replaced;
    const anchor =
      replaced === null
        ? anchorQuote(this.#text, annotation)
        : refound(replaced.places.get(key)?.anchor, annotation, replaced.edit, replaced.text, this.#text);
    this.#places.set(key, { anchor });
    return anchor;
  }

  /** Looks for those that nobody asked for yet, one a step. `annotations` by key, as they are written down. */
  *find(annotations: ReadonlyMap<string, Annotation>): Generator<void> {
    for (const [key, annotation] of annotations) {
      if (this.#places.has(key)) continue;
      this.anchorOf(key, annotation);
      yield;
    }
    this.#replaced = null;
  }

  /** As {@link find}, at once: before the text changes, it must be known where they are. */
  findAll(annotations: ReadonlyMap<string, Annotation>): void {
    for (const _ of this.find(annotations));
  }

  /** Says where an annotation is. */
  set(key: string, span: Span): void {
    this.#memory.forget(key);
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
    this.#memory.forget(key);
    this.#replaced?.places.delete(key);
    this.#places.delete(key);
  }

  /** Follows edits exactly, and back to an earlier text. `annotations` by key, as they are written down. */
  applyEdits(edits: readonly SpanEdit[], after: string, annotations: ReadonlyMap<string, Annotation>): void {
    this.findAll(annotations);
    const before = this.#text;
    this.#text = after;
    const known = this.#memory.of(after);
    const left = new Map<string, Place>();
    for (const [key, place] of this.#places) {
      if (concerns(place, edits)) left.set(key, place);
      this.#places.set(key, known?.get(key) ?? followEdits(place, edits, before, after, annotations.get(key)));
    }
    this.#memory.remember(before, left);
  }

  /**
   * Follows to another text: exactly outside the part that differs, by selectors inside it; back to an earlier text exactly. Annotations are
   * looked for when they are asked for. All were found before in the text that is replaced.
   */
  replaceText(after: string, annotations: ReadonlyMap<string, Annotation>): void {
    const before = this.#text;
    this.#text = after;
    const edit = spanEditBetween(before, after);
    const known = this.#memory.of(after);
    const left = new Map<string, Place>();
    const places = new Map<string, Place>();
    for (const key of annotations.keys()) {
      const place = this.#places.get(key);
      if (place !== undefined && concerns(place, [edit])) left.set(key, place);
      const there = known?.get(key);
      if (there !== undefined) places.set(key, there);
    }
    this.#memory.remember(before, left);
    this.#replaced = { text: before, edit, places: this.#places };
    this.#places = places;
  }
}

interface Replaced {
  readonly text: string;
  /** How the present text differs. */
  readonly edit: SpanEdit;
  readonly places: Map<string, Place>;
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
