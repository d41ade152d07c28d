import { lineChangesBetween } from '../core/annotations/lineChanges';
import type { OperationKind } from '../core/annotations/operations';
import { annotatorFolderOf, pathInAnnotatorFolder } from '../core/annotations/paths';
import type { LostArticle } from '../core/annotations/renamed';
import type { SpanEdit } from '../core/annotations/shift';
import {
  type AnnotationFile,
  annotationsOf,
  lineOf,
  putAnnotation,
  putAnnotations,
  removeAnnotations,
  restoreLines,
  type StoredLine,
} from '../core/annotations/store';
import { textHashOf } from '../core/annotations/textHash';
import { type Annotation, contentOf } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import type { Register } from '../core/entities/types';
import { selectorsFor } from '../core/quotes/anchor';
import type { AnchorState, QuotedSpan, QuoteSelector } from '../core/quotes/types';
import type { Span } from '../core/text/span';
import { isBroken } from '../core/yaml/read';
import type { FileSource } from '../files';
import { uriOf } from '../selection';
import {
  type AnnotationFileProblems,
  AnnotationFiles,
  type FileChange,
  type FilePlace,
  type FilesEdit,
  type HeldFile,
  keyOf,
  NotWritten,
  type TagUse,
} from './annotationFiles';
import { ArticleAnchors } from './articleAnchors';
import { type AnnotationChange, type AnnotationContent, checkedSpan, filled, withContent } from './content';
import { annotationMessages } from './messages';
import { movesOf } from './moves';
import type { OperationLog } from './operationLog';
import { linesBack, retagged, saysOnly } from './retag';
import { type TakenBack, takeBack } from './takeBack';

export interface AnnotationServiceOptions {
  /** The corpus folder's URI. */
  readonly folder: string;
  readonly files: FileSource;
  /** The current text of an article, the buffer's where it is open; null where there is no such article. */
  textOf(article: ArticleId): string | null;
  /** The name under which annotations are made now. */
  annotator(): string;
  /** A new UUID. */
  newId(): string;
  /** An ISO 8601 instant, UTC. */
  now(): string;
  /** Where changes are written down, so that they can be taken back; without it they cannot be. */
  operations?(): Promise<OperationLog>;
  /** Something could not be written, and is kept: {@link AnnotationService.writeAgain} tries again. */
  unwritten?(): void;
}

/** An annotation and where it is in the current text of its article. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly anchor: AnchorState;
  /** Present where this could not be written to the disk yet. */
  readonly unwritten?: true;
}

/** A span of an article's current text, and what is said about it. */
export interface NewAnnotation {
  readonly article: ArticleId;
  readonly span: Span;
  readonly content: AnnotationContent;
}

/**
 * The annotations of one corpus folder: on disk, and where they are in the current texts. What is acknowledged is on the disk, and what other
 * programs changed meanwhile stays. A change that cannot be written is rejected with a sentence for the user, kept, and shown as `unwritten`;
 * any other failure leaves everything as it was. Offsets are UTF-16.
 */
export class AnnotationService {
  readonly #options: AnnotationServiceOptions;
  readonly #files: AnnotationFiles;
  readonly #anchors = new Map<ArticleId, ArticleAnchors>();
  /** By id, the oldest first. */
  readonly #deleted = new Map<string, DeletedLines>();

  /** Keys of annotations whose context this service wrote down again: it grows again when the words around come back. */
  readonly #rewritten = new Set<string>();

  /** Texts of articles before they went or were replaced, as `textHash` names them. */
  readonly #lastTexts = new Map<ArticleId, string>();

  /** Annotations that went along when their entity was merged, by id: undoing the merge brings them back. */
  readonly #moved = new Map<string, { readonly from: string; readonly to: string }>();

  constructor(options: AnnotationServiceOptions) {
    this.#options = options;
    this.#files = new AnnotationFiles({
      folder: options.folder,
      files: options.files,
      textFor: article => this.#anchors.get(article)?.text ?? options.textOf(article),
      lineChanged: (article, key) => this.#anchors.get(article)?.forget(key),
      unwritten: () => options.unwritten?.(),
    });
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
    return this.#files.articles();
  }

  get size(): number {
    return this.#files.size;
  }

  /** How many annotations have each tag, and in which articles. */
  tagUse(): ReadonlyMap<string, TagUse> {
    return this.#files.tagUse();
  }

  /** An article's annotations of all annotators as they are written down, in no order. */
  written(article: ArticleId): readonly Annotation[] {
    return this.#files.of(article).flatMap(held => annotationsOf(held.file));
  }

  /** An article's annotations of all annotators, in text order, orphans last. */
  list(article: ArticleId): readonly PlacedAnnotation[] {
    const anchors = this.#anchorsOf(article);
    const placed = this.#files
      .of(article)
      .flatMap(held => annotationsOf(held.file).map(annotation => this.#placed(held, annotation, anchors)));
    return placed.sort(byPlace);
  }

  /** Looks for an article's annotations in its present text, one a step, so that {@link list} has them; less where something changes meanwhile. */
  *place(article: ArticleId): Generator<void> {
    const anchors = this.#anchorsOf(article);
    if (anchors === null) return;
    const { text } = anchors;
    const files = this.#files.of(article);
    for (const _ of anchors.find(this.#annotationsByKey(article))) {
      yield;
      const now = this.#files.of(article);
      if (anchors.text !== text || now.length !== files.length || now.some((file, nth) => file !== files[nth])) return;
    }
  }

  /** An annotation by its id; undefined where there is none. */
  find(id: string): PlacedAnnotation | undefined {
    const article = this.#fileOf(id)?.article;
    if (article === undefined) return undefined;
    const anchors = this.#anchorsOf(article);
    const held = this.#fileOf(id);
    const annotation = held && lineOf(held.file, id)?.annotation;
    return held && annotation ? this.#placed(held, annotation, anchors) : undefined;
  }

  #placed({ uri }: HeldFile, annotation: Annotation, anchors: ArticleAnchors | null): PlacedAnnotation {
    const anchor = anchors?.anchorOf(keyOf(annotation), annotation) ?? ORPHAN;
    return { annotation, anchor, ...(this.#files.isUnwritten(uri, annotation.id) && { unwritten: true }) };
  }

  /** Tries to write what could not be written before. Answers whether any of it is on the disk now, and whether all is. */
  writeAgain(): Promise<{ readonly some: boolean; readonly all: boolean }> {
    return this.#files.writeAgain();
  }

  /**
   * Files with unreadable lines, unknown fields, merge conflicts, or that could not be read at all; and annotations whose entity is not in
   * the register. An entity that is missing only because its entry cannot be read is not reported.
   */
  problems(register: Register): readonly AnnotationFileProblems[] {
    return [...this.#files.problems(), ...(isBroken(register.problems) ? [] : this.#files.unknownEntities(register.byId))];
  }

  /** The lines of annotations whose text was not found in their article, or whose article does not exist. */
  orphans(): readonly AnnotationFileProblems[] {
    const orphaned = new Set(
      this.articles().flatMap(article =>
        this.list(article).flatMap(({ annotation, anchor }) => (anchor.state === 'orphan' ? [keyOf(annotation)] : [])),
      ),
    );
    return this.#files.orphans(
      annotation => orphaned.has(keyOf(annotation)),
      article => this.#options.textOf(article) !== null,
    );
  }

  /** Annotates a span of the article's current text, in the current annotator's name. */
  async create(article: ArticleId, span: Span, content: AnnotationContent): Promise<PlacedAnnotation> {
    const [id] = await this.createAll([{ article, span, content }]);
    return this.#required(id);
  }

  /** Annotates many spans in one operation, as {@link create} does; answers their ids. Where one cannot be annotated, none is. */
  async createAll(items: readonly NewAnnotation[]): Promise<readonly string[]> {
    const annotator = annotatorFolderOf(this.#options.annotator());
    const created = this.#options.now();
    const made = items.map(({ article, span, content }) => {
      const text = this.#requiredText(article);
      const selectors = this.#selectorsOf(article, text, checkedSpan(text, span));
      const annotation = withContent({ id: this.#options.newId(), article, annotator, ...selectors, created }, content);
      return { annotation, text, place: this.#placeOf(annotator, article) };
    });
    const byUri = groupedBy(made, ({ place }) => place.uri);
    for (const { annotation } of made) this.#anchorsOf(annotation.article)?.set(keyOf(annotation), annotation.position);
    const apply = (file: AnnotationFile, uri: string): AnnotationFile => {
      const all = byUri.get(uri) ?? [];
      return putAnnotations(
        file,
        all.map(({ annotation }) => annotation),
        all[0]?.text ?? null,
      );
    };
    try {
      const placed = made.map(({ annotation }) => keyOf(annotation));
      await this.#operate('create', placesOf(byUri), { edit: inEach(apply), placed });
    } catch (error) {
      if (!(error instanceof NotWritten))
        for (const { annotation } of made) this.#anchors.get(annotation.article)?.forget(keyOf(annotation));
      throw error;
    }
    return made.map(({ annotation }) => annotation.id);
  }

  /**
   * Adds annotations of another tool in their own annotators' names; one whose id is there takes its place, and one that says the same of
   * the same words is not doubled. Offsets are into `textOf`'s answers. A file that cannot be read or written stays as it is, with a sentence in `refused`.
   */
  async add(annotations: readonly Annotation[]): Promise<{ added: number; refused: string[] }> {
    const refused: string[] = [];
    const fit = annotations.flatMap(annotation => {
      try {
        return [{ annotation, place: this.#placeOf(annotatorFolderOf(annotation.annotator), annotation.article) }];
      } catch (error) {
        refused.push(error instanceof Error ? error.message : String(error));
        return [];
      }
    });
    const byUri = groupedBy(fit, ({ place }) => place.uri);
    const failed = new Set<string>();
    const apply = (file: AnnotationFile, uri: string): AnnotationFile => {
      const all = notDoubled(
        file,
        (byUri.get(uri) ?? []).map(({ annotation }) => annotation),
      );
      const text = this.#options.textOf(file.article);
      const textHash = text === null ? undefined : textHashOf(text);
      return putAnnotations(file, textHash === undefined ? all : all.map(each => ({ ...each, textHash })), text);
    };
    await this.#operate('import', placesOf(byUri), {
      edit: inEach(apply),
      onFailure: ({ uri }, reason) => {
        failed.add(uri);
        refused.push(reason);
      },
    });
    return { added: fit.filter(({ place }) => !failed.has(place.uri)).length, refused };
  }

  /** An annotation of an article as it is written down, by its id. */
  lineOf(article: ArticleId, id: string): StoredLine | undefined {
    for (const { file } of this.#files.of(article)) {
      const line = lineOf(file, id);
      if (line !== undefined) return line;
    }
    return undefined;
  }

  /** Changes the lines of one annotator's file of an article; a file that is missing is empty. `annotator` is a folder's name. */
  changeFile(annotator: string, article: ArticleId, change: (file: AnnotationFile) => AnnotationFile): Promise<void> {
    const path = pathInAnnotatorFolder(annotator, article);
    if (path === null) throw new Error(annotationMessages.unfitName(article));
    return this.#files.change({ places: [{ uri: uriOf(this.#options.folder, path), annotator, article }], edit: inEach(change) });
  }

  /** Those of the places that the current annotator has not annotated in this way already. */
  notYet<P extends { readonly article: ArticleId; readonly span: Span }>(places: readonly P[], content: AnnotationContent): readonly P[] {
    const annotator = annotatorFolderOf(this.#options.annotator());
    const { tag, entity, note } = content;
    const known = new Map<ArticleId, ReadonlySet<string>>();
    const keyAt = ({ start, end }: Span): string => `${start}-${end}`;
    const annotatedIn = (article: ArticleId): ReadonlySet<string> => {
      const same = this.list(article).filter(
        ({ annotation: other }) => other.annotator === annotator && other.tag === tag && other.entity === entity && other.note === note,
      );
      return new Set(same.flatMap(({ anchor }) => (anchor.state === 'orphan' ? [] : [keyAt(anchor.span)])));
    };
    return places.filter(({ article, span }) => {
      const spans = known.get(article) ?? annotatedIn(article);
      known.set(article, spans);
      return !spans.has(keyAt(span));
    });
  }

  /** Changes what an annotation says or where it is; anyone's annotation may be changed, and stays in their name. */
  async update(id: string, change: AnnotationChange): Promise<PlacedAnnotation> {
    this.#requiredFile(id);
    if ((await this.updateAll([{ id, change }])) === 0) throw new Error(annotationMessages.gone);
    return this.#required(id);
  }

  /** Changes many annotations in one operation, as {@link update} does; those that no longer exist are passed over. Answers how many it changed. */
  async updateAll(items: readonly { readonly id: string; readonly change: AnnotationChange }[]): Promise<number> {
    const modified = this.#options.now();
    const due = items.flatMap(({ id, change }) => {
      const place = this.#fileOf(id);
      if (place === undefined) return [];
      const text = change.span === undefined ? null : this.#requiredText(place.article);
      const isPlaced = change.span !== undefined && text !== null;
      const selectors = isPlaced ? this.#selectorsOf(place.article, text, checkedSpan(text, change.span)) : null;
      return [{ id, change, place, text, selectors, key: keyOf({ id, annotator: place.annotator }) }];
    });
    const byUri = groupedBy(due, ({ place }) => place.uri);
    const before = due.map(({ place, key, selectors }) => {
      const anchors = this.#anchorsOf(place.article);
      const anchor = anchors?.get(key);
      if (selectors !== null) anchors?.set(key, selectors.position);
      return () => anchors?.restore(key, anchor);
    });
    const changed = new Set<string>();
    const apply = (file: AnnotationFile, uri: string): AnnotationFile => {
      const all = (byUri.get(uri) ?? []).flatMap(({ id, change, selectors, text, key }) => {
        const annotation = lineOf(file, id)?.annotation;
        if (!annotation) return [];
        changed.add(key);
        const { tag, entity, note, attributes, certainty, ...rest } = annotation;
        const content = { ...filled({ tag, entity, note, attributes, certainty }), ...filled(change) };
        return [{ annotation: withContent({ ...rest, ...selectors, modified }, content), text }];
      });
      const [moved, others] = [all.filter(({ text }) => text !== null), all.filter(({ text }) => text === null)];
      const put = (into: AnnotationFile, some: typeof all): AnnotationFile =>
        some.length === 0
          ? into
          : putAnnotations(
              into,
              some.map(({ annotation }) => annotation),
              some[0]?.text ?? null,
            );
      return put(put(file, moved), others);
    };
    try {
      await this.#operate('change', placesOf(byUri), { edit: inEach(apply), placed: due.map(({ key }) => key) });
    } catch (error) {
      if (!(error instanceof NotWritten)) for (const restore of before) restore();
      throw error;
    }
    return changed.size;
  }

  /** Takes the last change of annotations back, however many annotations it was about; null where there is none. */
  undo(): Promise<TakenBack | null> {
    return this.#takeBack('undo');
  }

  /** Makes the change that was taken back last again; null where there is none. */
  redo(): Promise<TakenBack | null> {
    return this.#takeBack('redo');
  }

  async #takeBack(direction: 'undo' | 'redo'): Promise<TakenBack | null> {
    const { folder, textOf } = this.#options;
    const log = await this.#options.operations?.();
    return log === undefined ? null : takeBack({ folder, files: this.#files, log, textOf: article => textOf(article) }, direction);
  }

  /** Changes files and writes down what was changed, as one operation. */
  async #operate(kind: OperationKind, places: readonly FilePlace[], edit: Omit<FilesEdit, 'places' | 'begin'>): Promise<void> {
    const log = await this.#options.operations?.();
    if (log === undefined) return this.#files.changeInPortions(places, edit);
    const operation = { id: this.#options.newId(), kind, time: this.#options.now() };
    const begin = async (changes: readonly FileChange[], part: number): Promise<void> => {
      const files = changes.map(({ place: { annotator, article }, changes: lines }) => ({ annotator, article, changes: lines }));
      if (files.length > 0) await log.append({ ...operation, part, files });
    };
    return this.#files.changeInPortions(places, { ...edit, begin });
  }

  /** What says where a span of an article's text is, and in which text. */
  #selectorsOf(article: ArticleId, text: string, span: Span): QuotedSpan & { readonly textHash: string } {
    const anchors = this.#anchors.get(article);
    return { ...selectorsFor(text, span), textHash: anchors?.text === text ? anchors.textHash : textHashOf(text) };
  }

  /** Throws where annotations of the article have no place. */
  #placeOf(annotator: string, article: ArticleId): FilePlace {
    const path = pathInAnnotatorFolder(annotator, article);
    if (path === null) throw new Error(annotationMessages.unfitName(article));
    return { uri: uriOf(this.#options.folder, path), annotator, article };
  }

  #required(id: string | undefined): PlacedAnnotation {
    const placed = id === undefined ? undefined : this.find(id);
    if (placed === undefined) throw new Error(annotationMessages.gone);
    return placed;
  }

  /**
   * Entities were merged: annotations of each key of `into` are of its value now. Where an entity is in the register again, which
   * `isKnown` says, those that were its own before are given back to it. Returns whether any changed.
   */
  async followEntities(into: ReadonlyMap<string, string>, isKnown: (entity: string) => boolean): Promise<boolean> {
    const changes = new Map<string, string>();
    for (const [id, { from, to }] of this.#moved) {
      if (isKnown(from) && this.find(id)?.annotation.entity === to) changes.set(id, from);
      if (isKnown(from)) this.#moved.delete(id);
    }
    if (into.size > 0)
      for (const article of this.articles())
        for (const annotation of this.#annotationsByKey(article).values()) {
          const to = annotation.entity === undefined ? undefined : into.get(annotation.entity);
          if (annotation.entity === undefined || to === undefined) continue;
          changes.set(annotation.id, to);
          this.#moved.set(annotation.id, { from: annotation.entity, to });
        }
    return (await this.updateAll([...changes].map(([id, entity]) => ({ id, change: { entity } })))) > 0;
  }

  /** How many annotations of a tag say nothing else. */
  saidOnlyBy(tag: string): number {
    return this.#tagged(tag).reduce((sum, { file }) => sum + annotationsOf(file).filter(saysOnly(tag)).length, 0);
  }

  /**
   * Gives every annotation of a tag another one, in one operation. With null it is taken away, and annotations that say nothing else are
   * deleted. Returns what changed, for {@link retagBack}.
   */
  async retag(from: string, to: string | null): Promise<readonly FileChange[]> {
    const modified = this.#options.now();
    const tagged = this.#tagged(from);
    const made = new Map<string, FileChange>();
    const apply = (file: AnnotationFile, uri: string): AnnotationFile => {
      const after = retagged(file, { from, to, modified }, this.#textFor(file.article));
      made.set(uri, { place: { uri, annotator: file.annotator, article: file.article }, changes: lineChangesBetween(file, after) });
      return after;
    };
    const placed = tagged.flatMap(({ file }) => annotationsOf(file).map(keyOf));
    await this.#operate(to === null ? 'delete' : 'change', tagged, { edit: inEach(apply), placed });
    return [...made.values()];
  }

  /** Brings back what {@link retag} changed, in one operation; an annotation that was changed again since stays as it is. */
  async retagBack(changes: readonly FileChange[]): Promise<void> {
    const byUri = new Map(changes.map(each => [each.place.uri, each.changes]));
    const apply = (file: AnnotationFile, uri: string): AnnotationFile => linesBack(file, byUri.get(uri) ?? [], this.#textFor(file.article));
    await this.#operate(
      'change',
      changes.map(({ place }) => place),
      { edit: inEach(apply) },
    );
  }

  #textFor(article: ArticleId): string | null {
    return this.#anchors.get(article)?.text ?? this.#options.textOf(article);
  }

  #tagged(tag: string): HeldFile[] {
    const articles = this.#files.tagUse().get(tag)?.articles ?? [];
    return articles.flatMap(article => this.#files.of(article)).filter(({ file }) => annotationsOf(file).some(each => each.tag === tag));
  }

  async delete(id: string): Promise<void> {
    this.#requiredFile(id);
    await this.deleteAll([id]);
  }

  /** Deletes many annotations in one operation; those that no longer exist are passed over. Answers how many it deleted. */
  async deleteAll(ids: readonly string[]): Promise<number> {
    const due = ids.flatMap(id => {
      const place = this.#fileOf(id);
      return place === undefined ? [] : [{ id, place }];
    });
    const byUri = groupedBy(due, ({ place }) => place.uri);
    const deleted = new Map<string, DeletedLines>();
    const apply = (file: AnnotationFile, uri: string): AnnotationFile => {
      const gone = new Set((byUri.get(uri) ?? []).map(({ id }) => id));
      for (const stored of file.lines) {
        const { annotation } = stored;
        if (annotation === null || !gone.has(annotation.id)) continue;
        const known = deleted.get(annotation.id)?.lines.filter(({ line }) => line !== stored.line) ?? [];
        deleted.set(annotation.id, { uri, annotator: file.annotator, article: file.article, lines: [...known, stored] });
      }
      return removeAnnotations(file, gone);
    };
    await this.#operate('delete', placesOf(byUri), { edit: inEach(apply) });
    for (const [id, lines] of deleted) {
      this.#deleted.delete(id);
      this.#deleted.set(id, lines);
      const [oldest] = this.#deleted.keys();
      if (this.#deleted.size > MOST_DELETED && oldest !== undefined) this.#deleted.delete(oldest);
    }
    return deleted.size;
  }

  /** Brings a deleted annotation back as it was, its id included; one of the last hundred deleted since the folder was opened. */
  async restore(id: string): Promise<PlacedAnnotation> {
    const deleted = this.#deleted.get(id);
    if (deleted === undefined) throw new Error(annotationMessages.notDeletedHere);
    const { uri, annotator, article, lines } = deleted;
    await this.#operate('create', [{ uri, annotator, article }], { edit: inEach(file => restoreLines(file, lines)) });
    this.#deleted.delete(id);
    return this.#required(id);
  }

  /**
   * The article's buffer was edited: annotations follow exactly. One whose text was deleted is an orphan until an edit (undo, paste)
   * brings its text back.
   *
   * @param edits in order of application, each in the offsets the one before it left
   * @returns whether the article has annotations
   */
  onBufferEdit(article: ArticleId, edits: readonly SpanEdit[], before: string, after: string): boolean {
    if (!this.#files.has(article)) return false;
    this.#view(article, before).applyEdits(edits, after, this.#annotationsByKey(article));
    return true;
  }

  /** The article's text is another one and no edits are known: annotations are found again. Returns whether it has any. */
  onTextReplaced(article: ArticleId, text: string): boolean {
    if (!this.#files.has(article)) return false;
    this.#rememberText(article, text);
    this.#view(article, text);
    return true;
  }

  /**
   * Of some articles those annotated ones that are gone, and those of which less than half of the annotations are where they were written down, in another
   * text: they may have been renamed, see `findRenamed`.
   */
  lostArticles(among: Iterable<ArticleId> = this.articles()): readonly LostArticle[] {
    return [...among].flatMap(article => {
      if (!this.#files.has(article)) return [];
      const annotations = [...this.#annotationsByKey(article).values()];
      const text = this.#options.textOf(article);
      if (text === null) this.#anchorsOf(article);
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

  /**
   * The article was saved as it is now: positions, and the quotes of annotations that followed exactly, are written down. One whose first
   * or last words were deleted keeps what was written of it.
   */
  async onSaved(article: ArticleId): Promise<void> {
    const text = this.#options.textOf(article);
    const anchors = this.#anchorsOf(article);
    if (text === null || anchors === null) return;
    const writes = this.#files.of(article).map(held => {
      const settled = annotationsOf(held.file).flatMap(annotation => {
        const { state, ...anchor } = anchors.anchorOf(keyOf(annotation), annotation);
        const span = (state === 'exact' || state === 'moved') && 'span' in anchor ? anchor.span : null;
        if (span === null) return [];
        const selectors = this.#selectorsOf(article, text, span);
        const known = this.#rewritten.has(keyOf(annotation)) ? sameQuote(annotation.quote, selectors.quote) : true;
        if (known && holds(text, annotation, span)) return [];
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

  /** The buffer was closed and its edits dropped: what the disk says counts again, against `textOf`'s next answer. */
  onClosedWithoutSave(article: ArticleId): void {
    this.#anchors.delete(article);
  }

  /** A file or folder below `pressmark/annotations` changed or went; our own writes change nothing. Returns whether annotations did. */
  onFileEvent(uri: string): Promise<boolean> {
    return this.#files.reload(uri);
  }

  /**
   * Articles have other names now, two of them each other's perhaps: their annotations move along, those of every annotator. What else is
   * in the files of the new names stays there.
   */
  async onArticlesRenamed(renames: readonly { readonly from: ArticleId; readonly to: ArticleId }[]): Promise<void> {
    const moves = renames.flatMap(({ from, to }) => this.#files.of(from).map(held => ({ held, target: this.#renamed(held, to) })));
    if (moves.length === 0) return;
    const anchors = new Map(renames.map(({ from, to }) => [to, this.#anchors.get(from)]));
    for (const { from } of renames) {
      this.#anchors.delete(from);
      this.#lastTexts.delete(from);
    }
    for (const [to, known] of anchors) if (known !== undefined) this.#anchors.set(to, known);
    const placed = moves.flatMap(({ held }) => annotationsOf(held.file).map(keyOf));
    const { places, edits } = movesOf(moves, article => this.#options.textOf(article));
    for (const edit of edits) await this.#files.change({ places, edit, placed, onFailure: 'stop' });
  }

  /**
   * Puts an annotation on a span of another article, or of its own: by hand, where it has lost its place. It keeps its id, its annotator and
   * what it says.
   */
  async reattach(id: string, article: ArticleId, span: Span): Promise<PlacedAnnotation> {
    const held = this.#requiredFile(id);
    if (held.article === article) return this.update(id, { span });
    const text = this.#requiredText(article);
    const selectors = this.#selectorsOf(article, text, checkedSpan(text, span));
    const target = this.#placeOf(held.annotator, article);
    const key = keyOf({ id, annotator: held.annotator });
    const modified = this.#options.now();
    const edit: FilesEdit['edit'] = files => {
      const [from, into] = [files.get(held.uri), files.get(target.uri)];
      const stored = (from && lineOf(from, id)) ?? (into && lineOf(into, id));
      if (from === undefined || into === undefined || stored?.annotation == null) throw new Error(annotationMessages.gone);
      const annotation = { ...stored.annotation, article, ...selectors, modified };
      const moved = putAnnotation(restoreLines(into, [stored]), annotation, text);
      return new Map([
        [target.uri, moved],
        [held.uri, removeAnnotations(from, new Set([id]))],
      ]);
    };
    this.#anchorsOf(article)?.set(key, selectors.position);
    try {
      await this.#operate('move', [target, held], { edit, placed: [key], onFailure: 'stop' });
    } catch (error) {
      this.#anchors.get(article)?.forget(key);
      throw error;
    }
    return this.#required(id);
  }

  #renamed({ annotator, article }: HeldFile, to: ArticleId): FilePlace {
    const path = pathInAnnotatorFolder(annotator, to);
    if (path === null) throw new Error(annotationMessages.notMoved(article, to));
    return { uri: uriOf(this.#options.folder, path), annotator, article: to };
  }

  /** Where the article's annotations are in its current text; null where it has no text. */
  #anchorsOf(article: ArticleId): ArticleAnchors | null {
    const text = this.#options.textOf(article);
    if (text !== null) return this.#view(article, text);
    this.#rememberText(article, null);
    this.#anchors.delete(article);
    return null;
  }

  #view(article: ArticleId, text: string): ArticleAnchors {
    const anchors = this.#anchors.get(article);
    if (anchors?.text === text) return anchors;
    anchors?.findAll(this.#annotationsByKey(article));
    this.#files.convertWith(article, text);
    if (anchors !== undefined) {
      anchors.replaceText(text, this.#annotationsByKey(article));
      return anchors;
    }
    const fresh = new ArticleAnchors(text);
    this.#anchors.set(article, fresh);
    return fresh;
  }

  #annotationsByKey(article: ArticleId): ReadonlyMap<string, Annotation> {
    const all = this.#files.of(article).flatMap(held => annotationsOf(held.file));
    return new Map(all.map(annotation => [keyOf(annotation), annotation]));
  }

  /** The current annotator's, where an id occurs in several files. */
  #fileOf(id: string): HeldFile | undefined {
    const files = this.#files.holding(id);
    const mine = annotatorFolderOf(this.#options.annotator());
    return files.find(held => held.annotator === mine) ?? files[0];
  }

  #requiredFile(id: string): HeldFile {
    const held = this.#fileOf(id);
    if (held === undefined) throw new Error(annotationMessages.gone);
    return held;
  }

  #requiredText(article: ArticleId): string {
    const text = this.#options.textOf(article);
    if (text === null) throw new Error(annotationMessages.noArticle(article));
    return text;
  }
}

interface DeletedLines extends FilePlace {
  readonly lines: readonly StoredLine[];
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return groups;
}

/** Of files, each with what is done in it. */
const placesOf = (byUri: ReadonlyMap<string, readonly { readonly place: FilePlace }[]>): FilePlace[] =>
  [...byUri.values()].flatMap(([first]) => (first === undefined ? [] : [first.place]));

/** The edit that changes each file by itself. */
const inEach =
  (change: (file: AnnotationFile, uri: string) => AnnotationFile): FilesEdit['edit'] =>
  files =>
    new Map([...files].map(([uri, file]) => [uri, change(file, uri)]));

/** Without the annotations that a file has under other ids; what is related to one of them is related to the one in the file. */
function notDoubled(file: AnnotationFile, annotations: readonly Annotation[]): readonly Annotation[] {
  const saying = ({ position: { start, end }, quote, relations, ...rest }: Annotation): string =>
    JSON.stringify([start, end, quote.exact, contentOf(rest)]);
  const known = new Map(annotationsOf(file).map(annotation => [saying(annotation), annotation.id]));
  const ids = new Map(
    annotations.map(annotation => [annotation.id, lineOf(file, annotation.id) ? undefined : known.get(saying(annotation))]),
  );
  return annotations.flatMap(annotation => {
    if (ids.get(annotation.id) !== undefined) return [];
    const relations = annotation.relations?.map(({ type, target }) => ({ type, target: ids.get(target) ?? target }));
    return [{ ...annotation, ...(relations && { relations }) }];
  });
}

/** Deleted annotations that can be brought back. */
const MOST_DELETED = 100;

const ORPHAN: AnchorState = { state: 'orphan' };

const sameQuote = (a: QuoteSelector, b: QuoteSelector): boolean => a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;

/** True where the annotation as it is written down describes this span of this text. */
function holds(text: string, { position, quote }: Annotation, span: Span): boolean {
  if (position.start !== span.start || position.end !== span.end || text.slice(span.start, span.end) !== quote.exact) return false;
  return text.endsWith(quote.prefix, span.start) && text.startsWith(quote.suffix, span.end);
}

function byPlace(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const placeOf = ({ annotation, anchor }: PlacedAnnotation): Span => (anchor.state === 'orphan' ? annotation.position : anchor.span);
  const orphansLast = Number(a.anchor.state === 'orphan') - Number(b.anchor.state === 'orphan');
  return (
    orphansLast || placeOf(a).start - placeOf(b).start || placeOf(b).end - placeOf(a).end || (a.annotation.id < b.annotation.id ? -1 : 1)
  );
}
