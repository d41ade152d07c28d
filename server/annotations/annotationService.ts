import { annotationPathOf, annotatorFolderOf } from '../core/annotations/paths';
import type { SpanEdit } from '../core/annotations/shift';
import {
  type AnnotationFile,
  annotationsOf,
  lineOf,
  putAnnotation,
  removeAnnotation,
  restoreLines,
  type StoredLine,
} from '../core/annotations/store';
import type { Annotation } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import type { Register } from '../core/entities/types';
import { selectorsFor } from '../core/quotes/anchor';
import type { AnchorState, QuoteSelector } from '../core/quotes/types';
import type { Span } from '../core/text/span';
import { splitsPair } from '../core/text/surrogates';
import { isBroken } from '../core/yaml/read';
import type { FileSource } from '../files';
import { uriOf } from '../selection';
import { type AnnotationFileProblems, AnnotationFiles, type HeldFile, keyOf } from './annotationFiles';
import { ArticleAnchors } from './articleAnchors';
import { annotationMessages } from './messages';

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
}

/** An annotation and where it is in the current text of its article. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly anchor: AnchorState;
}

export interface AnnotationContent {
  readonly tag?: string;
  readonly entity?: string;
  readonly note?: string;
}

/** Null clears a field, an absent one stays; `span` anchors the annotation again. */
export interface AnnotationChange {
  readonly tag?: string | null;
  readonly entity?: string | null;
  readonly note?: string | null;
  readonly span?: Span;
}

/**
 * The annotations of one corpus folder: on disk, and where they are in the current texts. Changes read the file again, change it and
 * write it whole, one after another for each file, so that what came from outside in between stays; what fails is rejected with a
 * sentence for the user and leaves everything as it was. Offsets are UTF-16.
 */
export class AnnotationService {
  readonly #options: AnnotationServiceOptions;
  readonly #files: AnnotationFiles;
  readonly #anchors = new Map<ArticleId, ArticleAnchors>();
  /** By id, the oldest first. */
  readonly #deleted = new Map<string, Pick<HeldFile, 'uri' | 'annotator' | 'article'> & { readonly lines: readonly StoredLine[] }>();

  /** Keys of annotations whose context this service wrote down again: it grows again when the words around come back. */
  readonly #rewritten = new Set<string>();

  /** Annotations that went along when their entity was merged, by id: undoing the merge brings them back. */
  readonly #moved = new Map<string, { readonly from: string; readonly to: string }>();

  constructor(options: AnnotationServiceOptions) {
    this.#options = options;
    this.#files = new AnnotationFiles({
      folder: options.folder,
      files: options.files,
      textFor: article => this.#anchors.get(article)?.text ?? options.textOf(article),
      lineChanged: (article, key) => this.#anchors.get(article)?.forget(key),
    });
  }

  /** Reads every annotation file; again later, what is the same keeps its place. Rejects where the folder cannot be listed. */
  async load(): Promise<void> {
    await this.#files.load();
  }

  /** Articles that have annotations, sorted; those whose file is gone included. */
  articles(): readonly ArticleId[] {
    return this.#files.articles();
  }

  get size(): number {
    return this.#files.size;
  }

  /** An article's annotations of all annotators, in text order, orphans last. */
  list(article: ArticleId): readonly PlacedAnnotation[] {
    const anchors = this.#anchorsOf(article);
    const placed = this.#files
      .of(article)
      .flatMap(held =>
        annotationsOf(held.file).map(annotation => ({ annotation, anchor: anchors?.anchorOf(keyOf(annotation), annotation) ?? ORPHAN })),
      );
    return placed.sort(byPlace);
  }

  /** An annotation by its id; undefined where there is none. */
  find(id: string): PlacedAnnotation | undefined {
    const article = this.#fileOf(id)?.article;
    if (article === undefined) return undefined;
    const anchors = this.#anchorsOf(article);
    const held = this.#fileOf(id);
    const annotation = held && lineOf(held.file, id)?.annotation;
    return annotation ? { annotation, anchor: anchors?.anchorOf(keyOf(annotation), annotation) ?? ORPHAN } : undefined;
  }

  /**
   * Files with unreadable lines, unknown fields, merge conflicts, or that could not be read at all; and annotations whose entity is not in
   * the register. An entity that is missing only because its entry cannot be read is not reported.
   */
  problems(register: Register): readonly AnnotationFileProblems[] {
    return [...this.#files.problems(), ...(isBroken(register.problems) ? [] : this.#files.unknownEntities(register.byId))];
  }

  /** Annotates a span of the article's current text, in the current annotator's name. */
  async create(article: ArticleId, span: Span, content: AnnotationContent): Promise<PlacedAnnotation> {
    const text = this.#requiredText(article);
    const selectors = selectorsFor(text, checkedSpan(text, span));
    const annotator = annotatorFolderOf(this.#options.annotator());
    const path = annotationPathOf(annotator, article);
    if (path === null) throw new Error(annotationMessages.unfitName(article));
    const annotation = withContent({ id: this.#options.newId(), article, annotator, ...selectors, created: this.#options.now() }, content);
    const key = keyOf(annotation);
    this.#anchorsOf(article)?.set(key, selectors.position);
    try {
      await this.#files.rewrite(uriOf(this.#options.folder, path), annotator, article, file => putAnnotation(file, annotation, text), [
        key,
      ]);
    } catch (error) {
      this.#anchors.get(article)?.forget(key);
      throw error;
    }
    return this.find(annotation.id) ?? { annotation, anchor: { state: 'exact', span: selectors.position } };
  }

  /**
   * Adds annotations of another tool in their own annotators' names; one whose id is there takes its place. Offsets are into `textOf`'s
   * answers. A file that cannot be read or written stays as it is, with a sentence in `refused`.
   */
  async add(annotations: readonly Annotation[]): Promise<{ added: number; refused: string[] }> {
    const byPath = new Map<string, Annotation[]>();
    const refused: string[] = [];
    for (const annotation of annotations) {
      const path = annotationPathOf(annotation.annotator, annotation.article);
      if (path === null) refused.push(annotationMessages.unfitName(annotation.article));
      else byPath.set(path, [...(byPath.get(path) ?? []), annotation]);
    }
    let added = 0;
    for (const [path, all] of byPath) {
      const { annotator, article } = all[0] as Annotation;
      const text = this.#options.textOf(article);
      const apply = (file: AnnotationFile): AnnotationFile => all.reduce((each, annotation) => putAnnotation(each, annotation, text), file);
      try {
        await this.#files.rewrite(uriOf(this.#options.folder, path), annotatorFolderOf(annotator), article, apply, []);
        added += all.length;
      } catch (error) {
        refused.push(error instanceof Error ? error.message : String(error));
      }
    }
    return { added, refused };
  }

  /** Changes what an annotation says or where it is; anyone's annotation may be changed, and stays in their name. */
  async update(id: string, change: AnnotationChange): Promise<PlacedAnnotation> {
    const held = this.#requiredFile(id);
    const text = change.span === undefined ? null : this.#requiredText(held.article);
    const selectors = change.span === undefined || text === null ? null : selectorsFor(text, checkedSpan(text, change.span));
    const modified = this.#options.now();
    const key = keyOf({ id, annotator: held.annotator });
    const anchors = this.#anchorsOf(held.article);
    const before = anchors?.get(key);
    if (selectors !== null) anchors?.set(key, selectors.position);
    const apply = (file: AnnotationFile): AnnotationFile => {
      const annotation = lineOf(file, id)?.annotation;
      if (!annotation) throw new Error(annotationMessages.gone);
      const { tag, entity, note, ...rest } = annotation;
      const content = { ...filled({ tag, entity, note }), ...filled(change) };
      return putAnnotation(file, withContent({ ...rest, ...selectors, modified }, content), text);
    };
    try {
      await this.#files.rewrite(held.uri, held.annotator, held.article, apply, [key]);
    } catch (error) {
      anchors?.restore(key, before);
      throw error;
    }
    const placed = this.find(id);
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
        for (const { annotation } of this.list(article)) {
          const to = annotation.entity === undefined ? undefined : into.get(annotation.entity);
          if (annotation.entity === undefined || to === undefined) continue;
          changes.set(annotation.id, to);
          this.#moved.set(annotation.id, { from: annotation.entity, to });
        }
    for (const [id, entity] of changes) await this.update(id, { entity });
    return changes.size > 0;
  }

  async delete(id: string): Promise<void> {
    const { uri, annotator, article } = this.#requiredFile(id);
    let lines: readonly StoredLine[] = [];
    const change = (file: AnnotationFile): AnnotationFile => {
      const rest = removeAnnotation(file, id);
      lines = file.lines.filter(line => !rest.lines.includes(line));
      return rest;
    };
    await this.#files.rewrite(uri, annotator, article, change, []);
    this.#deleted.delete(id);
    this.#deleted.set(id, { uri, annotator, article, lines });
    const [oldest] = this.#deleted.keys();
    if (this.#deleted.size > MOST_DELETED && oldest !== undefined) this.#deleted.delete(oldest);
  }

  /** Brings a deleted annotation back as it was, its id included; one of the last hundred deleted since the folder was opened. */
  async restore(id: string): Promise<PlacedAnnotation> {
    const deleted = this.#deleted.get(id);
    if (deleted === undefined) throw new Error(annotationMessages.notDeletedHere);
    const { uri, annotator, article, lines } = deleted;
    await this.#files.rewrite(uri, annotator, article, file => restoreLines(file, lines), []);
    this.#deleted.delete(id);
    const placed = this.find(id);
    if (placed === undefined) throw new Error(annotationMessages.gone);
    return placed;
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
    this.#view(article, text);
    return true;
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
        const selectors = selectorsFor(text, span);
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
      return this.#files.rewrite(
        held.uri,
        held.annotator,
        article,
        apply,
        settled.map(each => keyOf(each.annotation)),
      );
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

  /** An article's file has another name now: its annotations move along, those of every annotator. */
  async onArticleRenamed(from: ArticleId, to: ArticleId): Promise<void> {
    const text = this.#options.textOf(to);
    const anchors = this.#anchors.get(from);
    if (anchors !== undefined) this.#anchors.set(to, anchors);
    for (const held of this.#files.of(from)) await this.#files.move(held, to, (target, moved) => mergedInto(target, moved, to, text));
    this.#anchors.delete(from);
  }

  /** Where the article's annotations are in its current text; null where it has no text. */
  #anchorsOf(article: ArticleId): ArticleAnchors | null {
    const text = this.#options.textOf(article);
    if (text !== null) return this.#view(article, text);
    this.#anchors.delete(article);
    return null;
  }

  #view(article: ArticleId, text: string): ArticleAnchors {
    const anchors = this.#anchors.get(article);
    if (anchors?.text === text) return anchors;
    this.#files.convertWith(article, text);
    if (anchors !== undefined) {
      anchors.replaceText(text, this.#annotationsByKey(article));
      return anchors;
    }
    const fresh = new ArticleAnchors(text);
    this.#anchors.set(article, fresh);
    // Where they are must be known before the first edit moves them.
    for (const [key, annotation] of this.#annotationsByKey(article)) fresh.anchorOf(key, annotation);
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

/** Deleted annotations that can be brought back. */
const MOST_DELETED = 100;

const ORPHAN: AnchorState = { state: 'orphan' };

/** The span with surrogate pairs whole; an error for the user where there is nothing in it. */
function checkedSpan(text: string, span: Span): Span {
  const start = splitsPair(text, span.start) ? span.start - 1 : span.start;
  const end = splitsPair(text, span.end) ? span.end + 1 : span.end;
  if (start < 0 || end > text.length || end <= start) throw new Error(annotationMessages.emptySelection);
  return { start, end };
}

/** Null and empty mean absent, so that they overwrite. */
function filled(content: { [Field in keyof AnnotationContent]?: string | null | undefined }): AnnotationChange {
  const fields: { tag?: string | null; entity?: string | null; note?: string | null } = {};
  for (const field of ['tag', 'entity', 'note'] as const) {
    const value = content[field];
    if (value !== undefined) fields[field] = value === '' ? null : value;
  }
  return fields;
}

function withContent(base: Omit<Annotation, 'tag' | 'entity' | 'note'>, content: Omit<AnnotationChange, 'span'>): Annotation {
  const { tag, entity, note } = content;
  if (!tag && !entity && !note) throw new Error(annotationMessages.empty);
  return { ...base, ...(tag ? { tag } : {}), ...(entity ? { entity } : {}), ...(note ? { note } : {}) };
}

const sameQuote = (a: QuoteSelector, b: QuoteSelector): boolean => a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;

/** True where the annotation as it is written down describes this span of this text. */
function holds(text: string, { position, quote }: Annotation, span: Span): boolean {
  if (position.start !== span.start || position.end !== span.end || text.slice(span.start, span.end) !== quote.exact) return false;
  return text.endsWith(quote.prefix, span.start) && text.startsWith(quote.suffix, span.end);
}

/** A file's lines brought into the file of the article's new name; lines it has already are not doubled. */
function mergedInto(file: AnnotationFile, moved: AnnotationFile, to: ArticleId, text: string | null): AnnotationFile {
  const has = new Set(file.lines.map(stored => stored.line));
  const lines = [...file.lines, ...moved.lines.filter(stored => !has.has(stored.line))];
  const all: AnnotationFile = { ...file, lines, conflicted: file.conflicted || moved.conflicted };
  return annotationsOf(moved).reduce((each, annotation) => {
    const newest = lineOf(each, annotation.id) === lineOf(moved, annotation.id);
    return newest ? putAnnotation(each, { ...annotation, article: to }, text) : each;
  }, all);
}

function byPlace(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const placeOf = ({ annotation, anchor }: PlacedAnnotation): Span => (anchor.state === 'orphan' ? annotation.position : anchor.span);
  const orphansLast = Number(a.anchor.state === 'orphan') - Number(b.anchor.state === 'orphan');
  return (
    orphansLast || placeOf(a).start - placeOf(b).start || placeOf(b).end - placeOf(a).end || (a.annotation.id < b.annotation.id ? -1 : 1)
  );
}
