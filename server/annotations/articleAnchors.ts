import { concerns, followEdits, type Place } from '../core/annotations/follow';
import { PlaceMemory } from '../core/annotations/placeMemory';
import { type SpanEdit, shiftSpan, spanEditBetween } from '../core/annotations/shift';
import { textHashOf } from '../core/annotations/textHash';
import type { Annotation } from '../core/annotations/types';
import { anchorQuote } from '../core/quotes/anchor';
import { selectorsFor } from '../core/quotes/selectors';
import type { AnchorState } from '../core/quotes/types';
import { overlaps, type Span } from '../core/text/span';

/** Where the annotations of one article are in one text, and how they follow it from text to text. Offsets are UTF-16. */
export class ArticleAnchors {
  #text: string;
  #hashed: { readonly text: string; readonly hash: string } | undefined;
  #places = new Map<string, Place>();
  readonly #memory = new PlaceMemory();
  /** The text before this one, while annotations that are not asked for yet are known there only. */
  #replaced: Replaced | null = null;
  #version = ++versions;

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

  /** Another number after each change of places, and of other anchors; looking for annotations changes nothing. */
  get version(): number {
    return this.#version;
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
    this.#version = ++versions;
    this.#memory.forget(key);
    this.#places.set(key, { anchor: { state: 'exact', span } });
  }

  get(key: string): AnchorState | undefined {
    return this.#places.get(key)?.anchor;
  }

  /** Takes a {@link set} back. */
  restore(key: string, anchor: AnchorState | undefined): void {
    this.#version = ++versions;
    if (anchor === undefined) this.#places.delete(key);
    else this.#places.set(key, { anchor });
  }

  forget(key: string): void {
    this.#version = ++versions;
    this.#memory.forget(key);
    this.#replaced?.places.delete(key);
    this.#places.delete(key);
  }

  /** Follows edits exactly, and back to an earlier text. `annotations` by key, as they are written down. */
  applyEdits(edits: readonly SpanEdit[], after: string, annotations: ReadonlyMap<string, Annotation>): void {
    this.#version = ++versions;
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
    this.#version = ++versions;
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

/** How often anchors were made or changed. */
let versions = 0;

interface Replaced {
  readonly text: string;
  /** How the present text differs. */
  readonly edit: SpanEdit;
  readonly places: Map<string, Place>;
}

/** Where so much has changed, what is next to it may be the same by chance. */
const LARGE = 128;
const NEAR = 48;

/**
 * By how much an edit may as well have been made further to the front: what is taken out of a text with look-alikes, or put into it, is known only
 * up to what it has in common with the text in front of it.
 */
function slideOf(before: string, after: string, { start, end, newLength }: SpanEdit): number {
  const longer = newLength === 0 ? before : end === start ? after : null;
  const length = Math.max(end - start, newLength);
  let slide = 0;
  while (longer !== null && slide < start && longer.charCodeAt(start - 1 - slide) === longer.charCodeAt(start + length - 1 - slide))
    slide++;
  return slide;
}

/** True where a place was in the text before an edit already, beside the annotation: it reads like it, and is not it. */
function wasAnother(found: Span, placed: Span, { start, end, newLength }: SpanEdit, slide: number): boolean {
  const isBefore = found.end <= start - slide;
  if (!isBefore && found.start < start + newLength) return false;
  const by = isBefore ? 0 : end - start - newLength;
  return !overlaps({ start: found.start + by, end: found.end + by }, placed);
}

function refound(known: AnchorState | undefined, annotation: Annotation, edit: SpanEdit, before: string, after: string): AnchorState {
  const placed = known === undefined || known.state === 'orphan' ? null : known;
  const near = Math.max(edit.end - edit.start, edit.newLength) > LARGE ? NEAR : 0;
  const untouched =
    placed !== null &&
    (edit.end + near <= placed.span.start || edit.start - Math.max(near, slideOf(before, after, edit)) >= placed.span.end);
  const shifted = placed === null ? null : shiftSpan(placed.span, edit);
  if (placed?.state === 'exact' && untouched && shifted !== null) {
    const asWritten = shifted.start === annotation.position.start && after.startsWith(annotation.quote.exact, shifted.start);
    return { state: asWritten ? 'exact' : 'moved', span: shifted };
  }
  const asWritten = anchorQuote(after, annotation);
  if (asWritten.state === 'exact' || placed === null || shifted === null) return asWritten;
  if (asWritten.state !== 'orphan' && wasAnother(asWritten.span, placed.span, edit, slideOf(before, after, edit)))
    return { state: 'orphan' };
  if (untouched) return { ...placed, span: shifted };
  if (placed.state === 'fuzzy') return asWritten;
  const { quote } = selectorsFor(before, placed.span);
  const byLastQuote = anchorQuote(after, { quote, position: shifted });
  if (byLastQuote.state === 'exact') return { state: 'moved', span: byLastQuote.span };
  return byLastQuote.state === 'orphan' ? asWritten : byLastQuote;
}
