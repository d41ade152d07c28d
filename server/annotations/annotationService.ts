import type { LostArticle } from '../core/annotations/renamed';
import type { SpanEdit } from '../core/annotations/shift';
import { annotationsOf, lineOf, type StoredLine } from '../core/annotations/store';
import type { Annotation } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import type { Register } from '../core/entities/types';
import { isBroken } from '../core/yaml/read';
import { AnnotationChanges } from './annotationChanges';
import { type AnnotationFileProblems, orphansIn, unknownEntitiesIn, unreadableIn } from './annotationFileProblems';
import { AnnotationFiles } from './annotationFiles';
import type { AnnotationHost } from './annotationHost';
import { AnnotationMoves } from './annotationMoves';
import { AnnotationOperations } from './annotationOperations';
import { AnnotationPlaces, type PlacedAnnotation } from './annotationPlaces';
import { AnnotationTags } from './annotationTags';
import { keyOf } from './heldFiles';
import { MergedEntities } from './mergedEntities';
import { SavedPlaces } from './savedPlaces';
import type { TagUse } from './tagCounts';
import type { TakenBack } from './takeBack';

/**
 * The annotations of one corpus folder: on disk, and where they are in the current texts. It reads them, and follows texts and files that
 * change; each kind of change is made by a part of its own. Offsets are UTF-16.
 */
export class AnnotationService {
  readonly #host: AnnotationHost;
  readonly #files: AnnotationFiles;
  readonly #places: AnnotationPlaces;
  readonly #saved: SavedPlaces;
  readonly #operations: AnnotationOperations;
  /** The changes that a person makes. */
  readonly changes: AnnotationChanges;
  /** Changes annotations when their tag is renamed, merged, split or deleted. */
  readonly tags: AnnotationTags;
  /** Changes annotations when their entities are merged. */
  readonly mergedEntities: MergedEntities;
  /** Brings annotations to other articles. */
  readonly moves: AnnotationMoves;

  constructor(host: AnnotationHost) {
    this.#host = host;
    const files = new AnnotationFiles({
      folder: host.folder,
      files: host.files,
      textFor: article => this.#places.textFor(article),
      lineChanged: (article, key) => this.#places.forget(article, key),
      unwritten: () => host.unwritten?.(),
      pause: async () => host.pause?.(),
    });
    const places = new AnnotationPlaces(host, files);
    const operations = new AnnotationOperations(host, files);
    const parts = { host, files, places, operations };
    this.#files = files;
    this.#places = places;
    this.#saved = new SavedPlaces(files, places);
    this.#operations = operations;
    this.changes = new AnnotationChanges(parts);
    this.tags = new AnnotationTags(parts);
    this.mergedEntities = new MergedEntities(parts);
    this.moves = new AnnotationMoves(parts, this.changes);
  }

  /**
   * Reads every annotation file, those of some articles first; again later, what is the same keeps its place. Between two of them it waits
   * for `pause`. Rejects where the folder cannot be listed.
   */
  async load(first: readonly ArticleId[] = [], pause?: () => Promise<void>): Promise<void> {
    await this.#files.load(first, pause);
  }

  /** Articles that have annotations, sorted; those whose file is gone included. */
  articles(): readonly ArticleId[] {
    return this.#files.held.articles();
  }

  /** True where an article has annotations. */
  has(article: ArticleId): boolean {
    return this.#files.held.has(article);
  }

  /** How many annotations there are. */
  get size(): number {
    return this.#files.held.size;
  }

  /** How many annotations have each tag, and in which articles. */
  tagUse(): ReadonlyMap<string, TagUse> {
    return this.#files.held.tagUse();
  }

  /** Articles with annotations that name some of the entities. */
  naming(isMeant: (entity: string) => boolean): ReadonlySet<ArticleId> {
    const files = this.#files.held.withEntities();
    return new Set(
      files.flatMap(({ article, file }) =>
        annotationsOf(file).some(({ entity }) => entity !== undefined && isMeant(entity)) ? [article] : [],
      ),
    );
  }

  /** Another text whenever {@link list} of an article may answer otherwise, as long as the article's own text is the same. */
  versionOf(article: ArticleId): string {
    return this.#places.versionOf(article);
  }

  /** Articles whose annotations are others than when this was asked last, those aside that only followed their text. */
  takeChanged(): ReadonlySet<ArticleId> {
    return this.#files.held.takeChanged();
  }

  /** An article's annotations of all annotators as they are written down, in no order. */
  written(article: ArticleId): readonly Annotation[] {
    return this.#files.held.annotationsOf(article);
  }

  /** An annotation as it is written down, by its id; undefined where there is none. */
  writtenAs(id: string): Annotation | undefined {
    const held = this.#places.fileOf(id);
    return held === undefined ? undefined : (lineOf(held.file, id)?.annotation ?? undefined);
  }

  /** An annotation of an article as it is written down, by its id. */
  lineOf(article: ArticleId, id: string): StoredLine | undefined {
    for (const { file } of this.#files.held.of(article)) {
      const line = lineOf(file, id);
      if (line !== undefined) return line;
    }
    return undefined;
  }

  /** An article's annotations of all annotators, in text order, orphans last. */
  list(article: ArticleId): readonly PlacedAnnotation[] {
    return this.#places.list(article);
  }

  /** Looks for an article's annotations in its present text, one a step, so that {@link list} has them; less where something changes meanwhile. */
  place(article: ArticleId): Generator<void> {
    return this.#places.place(article);
  }

  /** An annotation by its id; undefined where there is none. */
  find(id: string): PlacedAnnotation | undefined {
    return this.#places.find(id);
  }

  /**
   * Files with unreadable lines, unknown fields, merge conflicts, or that could not be read at all; and annotations whose entity is not in
   * the register. An entity that is missing only because its entry cannot be read is not reported.
   */
  problems(register: Register): readonly AnnotationFileProblems[] {
    const { held, unreadable } = this.#files;
    const unknown = isBroken(register.problems) ? [] : unknownEntitiesIn(held.withEntities(), register.byId);
    return [...unreadableIn(held.withProblems(), unreadable), ...unknown];
  }

  /** As {@link problems}, of one file or folder. */
  problemsIn(uri: string, register: Register): readonly AnnotationFileProblems[] {
    const reason = this.#files.unreadable.get(uri);
    const file = this.#files.held.get(uri);
    const files = file === undefined ? [] : [file];
    const unknown = isBroken(register.problems) ? [] : unknownEntitiesIn(files, register.byId);
    return [...unreadableIn(files, new Map(reason === undefined ? [] : [[uri, reason]])), ...unknown];
  }

  /** The lines of annotations whose text was not found in their article, or whose article does not exist. */
  orphans(): readonly AnnotationFileProblems[] {
    const orphaned = new Set(
      this.articles().flatMap(article =>
        this.list(article).flatMap(({ annotation, anchor }) => (anchor.state === 'orphan' ? [keyOf(annotation)] : [])),
      ),
    );
    return orphansIn(
      this.#files.held.all(),
      annotation => orphaned.has(keyOf(annotation)),
      article => this.#host.textOf(article) !== null,
    );
  }

  /** Annotated articles that may have been renamed, see {@link AnnotationPlaces.lostArticles}. */
  lostArticles(among: Iterable<ArticleId> = this.articles()): readonly LostArticle[] {
    return this.#places.lostArticles(among);
  }

  /** Takes the last change of annotations back, however many annotations it was about; null where there is none. */
  undo(): Promise<TakenBack | null> {
    return this.#operations.takeBack('undo');
  }

  /** Makes the change that was taken back last again; null where there is none. */
  redo(): Promise<TakenBack | null> {
    return this.#operations.takeBack('redo');
  }

  /**
   * Whether changes that follow the codebook or the register were cut off, see {@link AnnotationTags.finish} and {@link MergedEntities.finish}.
   *
   * @param pause waits until another program that makes such a change just now has written more of it
   */
  areUnfinished(pause: () => Promise<void>): Promise<boolean> {
    return this.#operations.areUnfinished(pause);
  }

  /** Tries to write what could not be written before. Answers whether any of it is on the disk now, and whether all is. */
  writeAgain(): Promise<{ readonly some: boolean; readonly all: boolean }> {
    return this.#files.writeAgain();
  }

  /** The article's buffer was edited, see {@link AnnotationPlaces.onBufferEdit}. Returns whether the article has annotations. */
  onBufferEdit(article: ArticleId, edits: readonly SpanEdit[], before: string, after: string): boolean {
    return this.#places.onBufferEdit(article, edits, before, after);
  }

  /** The article's text is another one and no edits are known: annotations are found again. Returns whether it has any. */
  onTextReplaced(article: ArticleId, text: string): boolean {
    return this.#places.onTextReplaced(article, text);
  }

  /** The article was saved as it is now: where its annotations are is written down, see {@link SavedPlaces.onSaved}. */
  onSaved(article: ArticleId): Promise<void> {
    return this.#saved.onSaved(article);
  }

  /** The buffer was closed and its edits dropped: what the disk says counts again. */
  onClosedWithoutSave(article: ArticleId): void {
    this.#places.onClosedWithoutSave(article);
  }

  /** A file or folder below `pressmark/annotations` changed or went; our own writes change nothing. Returns whether annotations did. */
  onFileEvent(uri: string): Promise<boolean> {
    return this.#files.reload(uri);
  }
}
