import { annotatorFolderOf } from '../core/annotations/paths';
import type { LostArticle } from '../core/annotations/renamed';
import type { SpanEdit } from '../core/annotations/shift';
import { annotationsOf, lineOf } from '../core/annotations/store';
import { textHashOf } from '../core/annotations/textHash';
import type { Annotation } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import { selectorsFor } from '../core/quotes/selectors';
import type { AnchorState, QuotedSpan } from '../core/quotes/types';
import type { Span } from '../core/text/span';
import type { AnnotationFiles } from './annotationFiles';
import type { AnnotationHost } from './annotationHost';
import { ArticleAnchors } from './articleAnchors';
import { type HeldFile, keyOf } from './heldFiles';
import { annotationMessages } from './messages';

/** An annotation and where it is in the current text of its article. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly anchor: AnchorState;
  /** Present where this could not be written to the disk yet. */
  readonly unwritten?: true;
}

/** Where a folder's annotations are in the current texts of their articles, which they follow from text to text. Offsets are UTF-16. */
export class AnnotationPlaces {
  readonly #host: Pick<AnnotationHost, 'textOf' | 'annotator'>;
  readonly #files: AnnotationFiles;
  readonly #anchors = new Map<ArticleId, ArticleAnchors>();

  /** Texts of articles before they went or were replaced, as `textHash` names them. */
  readonly #lastTexts = new Map<ArticleId, string>();

  constructor(host: Pick<AnnotationHost, 'textOf' | 'annotator'>, files: AnnotationFiles) {
    this.#host = host;
    this.#files = files;
  }

  /** An article's annotations of all annotators, in text order, orphans last. */
  list(article: ArticleId): readonly PlacedAnnotation[] {
    const anchors = this.anchorsOf(article);
    const placed = this.#files.held
      .of(article)
      .flatMap(held => annotationsOf(held.file).map(annotation => this.#placed(held, annotation, anchors)));
    return placed.sort(byPlace);
  }

  /** Another text whenever {@link list} of an article may answer otherwise, as long as the article's own text is the same. */
  versionOf(article: ArticleId): string {
    return `${this.#files.held.versionOf(article)}.${this.#anchors.get(article)?.version ?? 0}`;
  }

  /** Looks for an article's annotations in its present text, one a step, so that {@link list} has them; less where something changes meanwhile. */
  *place(article: ArticleId): Generator<void> {
    const anchors = this.anchorsOf(article);
    if (anchors === null) return;
    const { text } = anchors;
    const files = this.#files.held.of(article);
    for (const _ of anchors.find(this.#byKey(article))) {
      yield;
      const now = this.#files.held.of(article);
      if (anchors.text !== text || now.length !== files.length || now.some((file, nth) => file !== files[nth])) return;
    }
  }

  /** An annotation by its id; undefined where there is none. */
  find(id: string): PlacedAnnotation | undefined {
    const article = this.fileOf(id)?.article;
    if (article === undefined) return undefined;
    const anchors = this.anchorsOf(article);
    const held = this.fileOf(id);
    const annotation = held && lineOf(held.file, id)?.annotation;
    return held && annotation ? this.#placed(held, annotation, anchors) : undefined;
  }

  /** As {@link find}; an error for the user where there is none. */
  required(id: string | undefined): PlacedAnnotation {
    const placed = id === undefined ? undefined : this.find(id);
    if (placed === undefined) throw new Error(annotationMessages.gone);
    return placed;
  }

  #placed({ uri }: HeldFile, annotation: Annotation, anchors: ArticleAnchors | null): PlacedAnnotation {
    const anchor = anchors?.anchorOf(keyOf(annotation), annotation) ?? ORPHAN;
    return { annotation, anchor, ...(this.#files.isUnwritten(uri, annotation.id) && { unwritten: true }) };
  }

  /** The file that contains an annotation: the current annotator's, where its id occurs in several. */
  fileOf(id: string): HeldFile | undefined {
    const files = this.#files.held.holding(id);
    const mine = annotatorFolderOf(this.#host.annotator());
    return files.find(held => held.annotator === mine) ?? files[0];
  }

  /** As {@link fileOf}; an error for the user where there is none. */
  requiredFile(id: string): HeldFile {
    const held = this.fileOf(id);
    if (held === undefined) throw new Error(annotationMessages.gone);
    return held;
  }

  /** The text that an article's annotations are placed in; where none are yet, its current one. Null where there is none. */
  textFor(article: ArticleId): string | null {
    return this.#anchors.get(article)?.text ?? this.#host.textOf(article);
  }

  /** The current text of an article; an error for the user where there is none. */
  requiredText(article: ArticleId): string {
    const text = this.#host.textOf(article);
    if (text === null) throw new Error(annotationMessages.noArticle(article));
    return text;
  }

  /** What says where a span of an article's text is, and in which text. `hashes` of texts that are known. */
  selectorsOf(
    article: ArticleId,
    text: string,
    span: Span,
    hashes?: ReadonlyMap<string, string>,
  ): QuotedSpan & { readonly textHash: string } {
    const anchors = this.#anchors.get(article);
    const textHash = hashes?.get(text) ?? (anchors?.text === text ? anchors.textHash : textHashOf(text));
    return { ...selectorsFor(text, span), textHash };
  }

  /** Where the article's annotations are in its current text; null where it has no text. */
  anchorsOf(article: ArticleId): ArticleAnchors | null {
    const text = this.#host.textOf(article);
    if (text !== null) return this.#view(article, text);
    this.#rememberText(article, null);
    this.#anchors.delete(article);
    return null;
  }

  /** An annotation, by its key, must be looked for again. */
  forget(article: ArticleId, key: string): void {
    this.#anchors.get(article)?.forget(key);
  }

  /**
   * The article's buffer was edited: annotations follow exactly. One whose text was deleted is an orphan until an edit (undo, paste)
   * brings its text back.
   *
   * @param edits in order of application, each in the offsets the one before it left
   * @returns whether the article has annotations
   */
  onBufferEdit(article: ArticleId, edits: readonly SpanEdit[], before: string, after: string): boolean {
    if (!this.#files.held.has(article)) return false;
    this.#view(article, before).applyEdits(edits, after, this.#byKey(article));
    return true;
  }

  /** The article's text is another one and no edits are known: annotations are found again. Returns whether it has any. */
  onTextReplaced(article: ArticleId, text: string): boolean {
    if (!this.#files.held.has(article)) return false;
    this.#rememberText(article, text);
    this.#view(article, text);
    return true;
  }

  /** The buffer was closed and its edits dropped: what the disk says counts again, against `textOf`'s next answer. */
  onClosedWithoutSave(article: ArticleId): void {
    this.#anchors.delete(article);
  }

  /** Articles have other names now, two of them each other's perhaps: the places in their texts are the same. */
  onArticlesRenamed(renames: readonly { readonly from: ArticleId; readonly to: ArticleId }[]): void {
    const anchors = new Map(renames.map(({ from, to }) => [to, this.#anchors.get(from)]));
    for (const { from } of renames) {
      this.#anchors.delete(from);
      this.#lastTexts.delete(from);
    }
    for (const [to, known] of anchors) if (known !== undefined) this.#anchors.set(to, known);
  }

  /**
   * Of some articles those annotated ones that are gone, and those of which less than half of the annotations are where they were written down, in another
   * text: they may have been renamed, see `findRenamed`.
   */
  lostArticles(among: Iterable<ArticleId>): readonly LostArticle[] {
    return [...among].flatMap(article => {
      if (!this.#files.held.has(article)) return [];
      const annotations = [...this.#byKey(article).values()];
      const text = this.#host.textOf(article);
      if (text === null) this.anchorsOf(article);
      const placed = text === null ? 0 : annotations.filter(({ position, quote }) => text.startsWith(quote.exact, position.start)).length;
      if (2 * placed >= annotations.length) return [];
      const last = this.#lastTexts.get(article);
      const texts = new Set([...annotations.flatMap(({ textHash }) => textHash ?? []), ...(last === undefined ? [] : [last])]);
      const isOwn = text !== null && (texts.size === 0 || texts.has(textHashOf(text)));
      return isOwn ? [] : [{ article, annotations, texts, isGone: text === null }];
    });
  }

  /** What an annotated article said before its text went or became another one outside the editor. */
  #rememberText(article: ArticleId, text: string | null): void {
    const before = this.#anchors.get(article);
    if (before !== undefined && before.text !== text) this.#lastTexts.set(article, before.textHash);
  }

  #view(article: ArticleId, text: string): ArticleAnchors {
    const anchors = this.#anchors.get(article);
    if (anchors?.text === text) return anchors;
    anchors?.findAll(this.#byKey(article));
    this.#files.convertWith(article, text);
    if (anchors !== undefined) {
      anchors.replaceText(text, this.#byKey(article));
      return anchors;
    }
    const fresh = new ArticleAnchors(text);
    this.#anchors.set(article, fresh);
    return fresh;
  }

  #byKey(article: ArticleId): ReadonlyMap<string, Annotation> {
    return new Map(this.#files.held.annotationsOf(article).map(annotation => [keyOf(annotation), annotation]));
  }
}

const ORPHAN: AnchorState = { state: 'orphan' };

function byPlace(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const placeOf = ({ annotation, anchor }: PlacedAnnotation): Span => (anchor.state === 'orphan' ? annotation.position : anchor.span);
  const orphansLast = Number(a.anchor.state === 'orphan') - Number(b.anchor.state === 'orphan');
  return (
    orphansLast || placeOf(a).start - placeOf(b).start || placeOf(b).end - placeOf(a).end || (a.annotation.id < b.annotation.id ? -1 : 1)
  );
}
