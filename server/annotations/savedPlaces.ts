import { type AnnotationFile, annotationsOf, lineOf, putAnnotation } from '../core/annotations/store';
import type { Annotation } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import type { QuoteSelector } from '../core/quotes/types';
import type { Span } from '../core/text/span';
import type { AnnotationFiles } from './annotationFiles';
import type { AnnotationPlaces } from './annotationPlaces';
import { inEach } from './filesEdit';
import { keyOf } from './heldFiles';

/** Writes down where annotations are when the text they followed is saved. This is not an operation that can be taken back. */
export class SavedPlaces {
  readonly #files: AnnotationFiles;
  readonly #places: AnnotationPlaces;

  /** Keys of annotations whose context was written down again: it grows again when the words around come back. */
  readonly #rewritten = new Set<string>();

  constructor(files: AnnotationFiles, places: AnnotationPlaces) {
    this.#files = files;
    this.#places = places;
  }

  /**
   * The article was saved as it is now: positions, and the quotes of annotations that followed exactly, are written down. One whose first
   * or last words were deleted keeps what was written of it.
   */
  async onSaved(article: ArticleId): Promise<void> {
    const anchors = this.#places.anchorsOf(article);
    if (anchors === null) return;
    const { text } = anchors;
    const writes = this.#files.held.of(article).map(held => {
      const settled = annotationsOf(held.file).flatMap(annotation => {
        const { state, ...anchor } = anchors.anchorOf(keyOf(annotation), annotation);
        const span = (state === 'exact' || state === 'moved') && 'span' in anchor ? anchor.span : null;
        if (span === null) return [];
        const selectors = this.#places.selectorsOf(article, text, span);
        const known = this.#rewritten.has(keyOf(annotation)) ? sameQuote(annotation.quote, selectors.quote) : true;
        if (known && holds(text, annotation, span) && !hasMoreLike(annotation.quote, selectors.quote)) return [];
        this.#rewritten.add(keyOf(annotation));
        return [{ annotation: { ...annotation, ...selectors }, line: lineOf(held.file, annotation.id)?.line }];
      });
      if (settled.length === 0) return null;
      const apply = (file: AnnotationFile): AnnotationFile =>
        settled.reduce(
          (all, { annotation, line }) => (lineOf(all, annotation.id)?.line === line ? putAnnotation(all, annotation, text) : all),
          file,
        );
      return this.#files.change({ places: [held], edit: inEach(apply), placed: settled.map(each => keyOf(each.annotation)) });
    });
    await Promise.all(writes);
  }
}

const sameQuote = (a: QuoteSelector, b: QuoteSelector): boolean => a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;

/** True where more places read like a quote now than when it was written down: one of them must not be taken for it once it is gone. */
function hasMoreLike({ others: before }: QuoteSelector, { others: now }: QuoteSelector): boolean {
  if (now === undefined) return false;
  const isIndistinct = now.isIndistinct === true && before?.isIndistinct !== true;
  return isIndistinct || now.same > (before?.same ?? 0) || now.similar > (before?.similar ?? 0);
}

/** True where the annotation as it is written down describes this span of this text. */
function holds(text: string, { position, quote }: Annotation, span: Span): boolean {
  if (position.start !== span.start || position.end !== span.end || text.slice(span.start, span.end) !== quote.exact) return false;
  return text.endsWith(quote.prefix, span.start) && text.startsWith(quote.suffix, span.end);
}
