import { aboutOf, annotationsOf, lineOf, putAnnotation, removeAnnotations, restoreLines } from '../core/annotations/store';
import type { ArticleId } from '../core/article/types';
import type { Span } from '../core/text/span';
import type { AnnotationChanges } from './annotationChanges';
import type { AnnotationParts } from './annotationParts';
import type { PlacedAnnotation } from './annotationPlaces';
import { checkedSpan } from './content';
import type { FilesEdit } from './filesEdit';
import { keyOf, placeIn } from './heldFiles';
import { annotationMessages } from './messages';
import { movesOf } from './moves';

/** Brings annotations to another article: all of them, where theirs was renamed, or one, by hand. */
export class AnnotationMoves {
  readonly #parts: AnnotationParts;
  readonly #changes: AnnotationChanges;

  constructor(parts: AnnotationParts, changes: AnnotationChanges) {
    this.#parts = parts;
    this.#changes = changes;
  }

  /**
   * Articles have other names now, two of them each other's perhaps: their annotations move along, those of every annotator. What else is
   * in the files of the new names stays there.
   */
  async onArticlesRenamed(renames: readonly { readonly from: ArticleId; readonly to: ArticleId }[]): Promise<void> {
    const { host, files } = this.#parts;
    const moves = renames.flatMap(({ from, to }) => {
      const unfit = annotationMessages.notMoved(from, to);
      return files.held.of(from).map(held => ({ held, target: placeIn(host.folder, held.annotator, to, unfit) }));
    });
    if (moves.length === 0) return;
    this.#parts.places.onArticlesRenamed(renames);
    const placed = moves.flatMap(({ held }) => annotationsOf(held.file).map(keyOf));
    const { places, edits } = movesOf(moves, article => host.textOf(article));
    for (const edit of edits) await files.change({ places, edit, placed, onFailure: 'stop' });
  }

  /**
   * Puts an annotation on a span of another article, or of its own: by hand, where it has lost its place. It keeps its id, its annotator and
   * what it says.
   */
  async reattach(id: string, article: ArticleId, span: Span): Promise<PlacedAnnotation> {
    const { host, places, operations } = this.#parts;
    const held = places.requiredFile(id);
    if (held.article === article) return this.#changes.update(id, { span });
    const text = places.requiredText(article);
    const selectors = places.selectorsOf(article, text, checkedSpan(text, span));
    const target = placeIn(host.folder, held.annotator, article);
    const key = keyOf({ id, annotator: held.annotator });
    const modified = host.now();
    const edit: FilesEdit['edit'] = files => {
      const [from, into] = [files.get(held.uri), files.get(target.uri)];
      const stored = (from && lineOf(from, id)) ?? (into && lineOf(into, id));
      if (from === undefined || into === undefined || stored?.annotation == null) throw new Error(annotationMessages.gone);
      const annotation = { ...stored.annotation, article, ...selectors, modified };
      const leaving = from.lines.filter(line => aboutOf(line) === id);
      const moved = putAnnotation(restoreLines(into, leaving), annotation, text);
      return new Map([
        [target.uri, moved],
        [held.uri, removeAnnotations(from, new Set([id]))],
      ]);
    };
    places.anchorsOf(article)?.set(key, selectors.position);
    try {
      await operations.make('move', [target, held], { edit, placed: [key], onFailure: 'stop' });
    } catch (error) {
      places.forget(article, key);
      throw error;
    }
    return places.required(id);
  }
}
