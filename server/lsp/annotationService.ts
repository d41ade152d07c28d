import { selectorsFor } from '../core/annotations/anchor';
import {
  ANNOTATIONS_FOLDER,
  annotationPathOf,
  annotatorFolderOf,
  pathInAnnotatorFolder,
  placeOfAnnotationPath,
} from '../core/annotations/paths';
import { type SpanEdit, splitsPair } from '../core/annotations/shift';
import {
  type AnnotationFile,
  annotationsOf,
  lineOf,
  parseAnnotations,
  putAnnotation,
  removeAnnotation,
  serialiseAnnotations,
} from '../core/annotations/store';
import type { AnchorState, Annotation } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import type { FileProblem } from '../core/text/problem';
import type { Span } from '../core/text/span';
import type { FileSource } from '../files';
import { idOf, uriOf } from '../selection';
import { ArticleAnchors } from './articleAnchors';

export interface AnnotationServiceOptions {
  /** The corpus folder's URI. */
  readonly folder: string;
  readonly files: FileSource;
  /** An article's text of now, the buffer's where it is open; null where there is no such article. */
  textOf(article: ArticleId): string | null;
  /** The name under which annotations are made now. */
  annotator(): string;
  /** A new UUID. */
  newId(): string;
  /** An ISO 8601 instant, UTC. */
  now(): string;
}

/** An annotation and where it stands in its article's text of now. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly anchor: AnchorState;
}

export interface AnnotationContent {
  readonly tag?: string;
  readonly entity?: string;
  readonly note?: string;
}

/** Null clears a field, an absent one stays; `span` anchors the annotation anew. */
export interface AnnotationChange {
  readonly tag?: string | null;
  readonly entity?: string | null;
  readonly note?: string | null;
  readonly span?: Span;
}

/** An annotation file that holds what a researcher should look at; spans are into `text`. */
export interface AnnotationFileProblems {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly FileProblem[];
}

/**
 * The annotations of one corpus folder: on disk, and where they stand in the texts of now. Changes read the file again, change it and
 * write it whole, one after another for each file, so that what came from outside in between stays; what fails is rejected with a
 * sentence for the user and leaves everything as it was. Offsets are UTF-16.
 */
export class AnnotationService {
  readonly #options: AnnotationServiceOptions;
  readonly #held = new Map<string, HeldFile>();
  readonly #unreadable = new Map<string, string>();
  readonly #byArticle = new Map<ArticleId, Set<string>>();
  readonly #byId = new Map<string, Set<string>>();
  readonly #anchors = new Map<ArticleId, ArticleAnchors>();
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(options: AnnotationServiceOptions) {
    this.#options = options;
  }

  /** Reads every annotation file; again later, what is the same keeps its place. Rejects where the folder cannot be listed. */
  async load(): Promise<void> {
    const { files, folder } = this.#options;
    const listing = await files.list(uriOf(folder, ANNOTATIONS_FOLDER), []);
    this.#unreadable.clear();
    for (const { uri, reason } of listing.unreadable) this.#unreadable.set(uri, reason);
    const uris = new Set(listing.files.map(file => this.#normal(file.uri)).filter(uri => uri !== null));
    for (const uri of this.#held.keys()) uris.add(uri);
    const waiting = [...uris];
    const worker = async (): Promise<void> => {
      for (let uri = waiting.pop(); uri !== undefined; uri = waiting.pop()) await this.#reload(uri);
    };
    await Promise.all(Array.from({ length: 16 }, worker));
  }

  /** Articles that have annotations, sorted; those whose file is gone included. */
  articles(): readonly ArticleId[] {
    return [...this.#byArticle.keys()].sort();
  }

  get size(): number {
    return this.#byId.size;
  }

  /** An article's annotations of all annotators, in text order, orphans last. */
  list(article: ArticleId): readonly PlacedAnnotation[] {
    const anchors = this.#anchorsOf(article);
    const placed = this.#filesOf(article).flatMap(held =>
      annotationsOf(held.file).map(annotation => ({ annotation, anchor: anchors?.anchorOf(keyOf(annotation), annotation) ?? ORPHAN })),
    );
    return placed.sort(byPlace);
  }

  /** An annotation by its id; undefined where there is none. */
  find(id: string): PlacedAnnotation | undefined {
    const held = this.#fileOf(id);
    if (held === undefined) return undefined;
    const anchors = this.#anchorsOf(held.article);
    const annotation = lineOf(held.file, id)?.annotation;
    return annotation ? { annotation, anchor: anchors?.anchorOf(keyOf(annotation), annotation) ?? ORPHAN } : undefined;
  }

  /** Files with unreadable lines, unknown fields, merge conflicts, or that could not be read at all. */
  problems(): readonly AnnotationFileProblems[] {
    const inFiles = [...this.#held].flatMap(([uri, { raw, file }]) =>
      file.problems.length === 0 ? [] : [{ uri, text: raw, problems: file.problems }],
    );
    const unread = [...this.#unreadable].map(([uri, message]) => ({
      uri,
      text: '',
      problems: [{ code: 'unreadable-file', severity: 'error' as const, message, start: 0, end: 0 }],
    }));
    return [...inFiles, ...unread].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** Annotates a span of the article's text of now, in the current annotator's name. */
  async create(article: ArticleId, span: Span, content: AnnotationContent): Promise<PlacedAnnotation> {
    const text = this.#requiredText(article);
    const selectors = selectorsFor(text, checkedSpan(text, span));
    const annotator = annotatorFolderOf(this.#options.annotator());
    const path = annotationPathOf(annotator, article);
    if (path === null) throw new Error(`'${article}' cannot be annotated: its path leads out of the folder.`);
    const annotation = withContent({ id: this.#options.newId(), article, annotator, ...selectors, created: this.#options.now() }, content);
    const key = keyOf(annotation);
    this.#anchorsOf(article)?.set(key, selectors.position);
    try {
      await this.#rewrite(uriOf(this.#options.folder, path), annotator, article, file => putAnnotation(file, annotation, text), [key]);
    } catch (error) {
      this.#anchors.get(article)?.forget(key);
      throw error;
    }
    return this.find(annotation.id) ?? { annotation, anchor: { state: 'exact', span: selectors.position } };
  }

  /** Changes what an annotation says or where it stands; anyone's annotation may be changed, and stays in their name. */
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
      if (!annotation) throw new Error(GONE);
      const { tag, entity, note, ...rest } = annotation;
      const content = { ...filled({ tag, entity, note }), ...filled(change) };
      return putAnnotation(file, withContent({ ...rest, ...selectors, modified }, content), text);
    };
    try {
      await this.#rewrite(held.uri, held.annotator, held.article, apply, [key]);
    } catch (error) {
      anchors?.restore(key, before);
      throw error;
    }
    const placed = this.find(id);
    if (placed === undefined) throw new Error(GONE);
    return placed;
  }

  async delete(id: string): Promise<void> {
    const held = this.#requiredFile(id);
    await this.#rewrite(held.uri, held.annotator, held.article, file => removeAnnotation(file, id), []);
  }

  /**
   * The article's buffer was edited: annotations follow exactly. One whose text was deleted is an orphan until an edit (undo, paste)
   * brings its text back.
   *
   * @param edits in order of application, each in the offsets the one before it left
   * @returns whether the article has annotations
   */
  onBufferEdit(article: ArticleId, edits: readonly SpanEdit[], before: string, after: string): boolean {
    if (!this.#byArticle.has(article)) return false;
    this.#view(article, before).applyEdits(edits, after, this.#annotationsByKey(article));
    return true;
  }

  /** The article's text is another one and no edits are known: annotations are found again. Returns whether it has any. */
  onTextReplaced(article: ArticleId, text: string): boolean {
    if (!this.#byArticle.has(article)) return false;
    this.#view(article, text);
    return true;
  }

  /** The article was saved as it is now: positions, and the quotes of annotations that followed exactly, are written down. */
  async onSaved(article: ArticleId): Promise<void> {
    const text = this.#options.textOf(article);
    const anchors = this.#anchorsOf(article);
    if (text === null || anchors === null) return;
    const writes = this.#filesOf(article).map(held => {
      const settled = annotationsOf(held.file).flatMap(annotation => {
        const { state, ...anchor } = anchors.anchorOf(keyOf(annotation), annotation);
        const span = (state === 'exact' || state === 'moved') && 'span' in anchor ? anchor.span : null;
        if (span === null || holds(text, annotation, span)) return [];
        return [{ annotation: { ...annotation, ...selectorsFor(text, span) }, line: lineOf(held.file, annotation.id)?.line }];
      });
      if (settled.length === 0) return null;
      const apply = (file: AnnotationFile): AnnotationFile =>
        settled.reduce(
          (all, { annotation, line }) => (lineOf(all, annotation.id)?.line === line ? putAnnotation(all, annotation, text) : all),
          file,
        );
      return this.#rewrite(
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
  async onFileEvent(uri: string): Promise<boolean> {
    const file = this.#normal(uri);
    if (file !== null) return this.#reload(file);
    const path = idOf(this.#options.folder, uri);
    if (path === null || !`${path}/`.startsWith(`${ANNOTATIONS_FOLDER}/`) || /\.[^/]*$/.test(path)) return false;
    const before = this.#state();
    await this.load();
    return this.#state() !== before;
  }

  /** An article's file has another name now: its annotations move along, those of every annotator. */
  async onArticleRenamed(from: ArticleId, to: ArticleId): Promise<void> {
    const text = this.#options.textOf(to);
    const anchors = this.#anchors.get(from);
    if (anchors !== undefined) this.#anchors.set(to, anchors);
    for (const held of this.#filesOf(from)) {
      const path = pathInAnnotatorFolder(held.annotator, to);
      if (path === null) throw new Error(`The annotations of '${from}' stay where they are: the path '${to}' leads out of the folder.`);
      const uri = uriOf(this.#options.folder, path);
      const moved = await this.#serially(held.uri, async () => this.#parse(await this.#read(held.uri), held.annotator, from, text));
      const apply = (file: AnnotationFile): AnnotationFile => mergedInto(file, moved, to, text);
      await this.#rewrite(uri, held.annotator, to, apply, annotationsOf(moved).map(keyOf));
      await this.#serially(held.uri, async () => {
        await this.#options.files.delete(held.uri);
        this.#drop(held.uri);
      });
    }
    this.#anchors.delete(from);
  }

  /** Reads a file, changes it and writes it, when all earlier writes to it are done. */
  #rewrite(
    uri: string,
    annotator: string,
    article: ArticleId,
    change: (file: AnnotationFile) => AnnotationFile,
    anchored: readonly string[],
  ): Promise<void> {
    return this.#serially(uri, async () => {
      const raw = await this.#read(uri);
      const before = this.#parse(raw, annotator, article, this.#textKnown(article));
      const file = change(before);
      const written = serialiseAnnotations(file);
      if (file !== before && written !== raw) {
        if (written === '') await this.#options.files.delete(uri);
        else await this.#options.files.write(uri, new TextEncoder().encode(written));
      }
      this.#adopt(uri, annotator, article, file === before ? raw : written, new Set(anchored));
    });
  }

  /** Takes over what the disk holds; returns whether that is news. */
  #reload(uri: string): Promise<boolean> {
    const place = placeOfAnnotationPath(idOf(this.#options.folder, uri) ?? '');
    if (place === null) return Promise.resolve(false);
    return this.#serially(uri, async () => {
      let raw: string;
      try {
        raw = await this.#read(uri);
      } catch (error) {
        const known = this.#unreadable.has(uri);
        this.#unreadable.set(uri, error instanceof Error ? error.message : String(error));
        return !known;
      }
      this.#unreadable.delete(uri);
      if (raw === (this.#held.get(uri)?.raw ?? '')) return false;
      this.#adopt(uri, place.annotator, place.article, raw, new Set());
      return true;
    });
  }

  /** An empty text where there is no file. Rejects where its bytes are not UTF-8, because rewriting would lose some. */
  async #read(uri: string): Promise<string> {
    const bytes = await this.#options.files.read(uri);
    if (bytes === null) return '';
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      const path = idOf(this.#options.folder, uri) ?? uri;
      throw new Error(`'${path}' is not UTF-8 text, so its annotations are not read and nothing is written to it. Save it as UTF-8.`);
    }
  }

  #parse(raw: string, annotator: string, article: ArticleId, text: string | null): AnnotationFile {
    return parseAnnotations(raw, article, annotator, text);
  }

  /** `anchored`: annotations whose places are known; those of other lines that changed are looked for when next asked. */
  #adopt(uri: string, annotator: string, article: ArticleId, raw: string, anchored: ReadonlySet<string>): void {
    const old = this.#held.get(uri);
    this.#drop(uri);
    if (raw === '') return;
    const text = this.#textKnown(article);
    const file = this.#parse(raw, annotator, article, text);
    this.#held.set(uri, { uri, annotator, article, raw, file, text });
    addTo(this.#byArticle, article, uri);
    for (const annotation of annotationsOf(file)) {
      addTo(this.#byId, annotation.id, uri);
      const key = keyOf(annotation);
      const same = old !== undefined && lineOf(old.file, annotation.id)?.line === lineOf(file, annotation.id)?.line;
      if (!same && !anchored.has(key)) this.#anchors.get(article)?.forget(key);
    }
  }

  #drop(uri: string): void {
    const held = this.#held.get(uri);
    if (held === undefined) return;
    this.#held.delete(uri);
    removeFrom(this.#byArticle, held.article, uri);
    for (const { id } of annotationsOf(held.file)) removeFrom(this.#byId, id, uri);
  }

  /** Where the article's annotations stand in its text of now; null where it has no text. */
  #anchorsOf(article: ArticleId): ArticleAnchors | null {
    const text = this.#options.textOf(article);
    if (text !== null) return this.#view(article, text);
    this.#anchors.delete(article);
    return null;
  }

  #view(article: ArticleId, text: string): ArticleAnchors {
    const anchors = this.#anchors.get(article);
    if (anchors?.text === text) return anchors;
    for (const held of this.#filesOf(article)) {
      if (held.text !== text) this.#held.set(held.uri, { ...held, file: this.#parse(held.raw, held.annotator, article, text), text });
    }
    if (anchors !== undefined) {
      anchors.replaceText(text, this.#annotationsByKey(article));
      return anchors;
    }
    const fresh = new ArticleAnchors(text);
    this.#anchors.set(article, fresh);
    // Where they stand must be known before the first edit moves them.
    for (const [key, annotation] of this.#annotationsByKey(article)) fresh.anchorOf(key, annotation);
    return fresh;
  }

  /** The text that positions are converted with: the one the anchors stand in. */
  #textKnown(article: ArticleId): string | null {
    return this.#anchors.get(article)?.text ?? this.#options.textOf(article);
  }

  #filesOf(article: ArticleId): HeldFile[] {
    return [...(this.#byArticle.get(article) ?? [])].flatMap(uri => this.#held.get(uri) ?? []);
  }

  #annotationsByKey(article: ArticleId): ReadonlyMap<string, Annotation> {
    const all = this.#filesOf(article).flatMap(held => annotationsOf(held.file));
    return new Map(all.map(annotation => [keyOf(annotation), annotation]));
  }

  /** The current annotator's, where an id stands in several files. */
  #fileOf(id: string): HeldFile | undefined {
    const files = [...(this.#byId.get(id) ?? [])].flatMap(uri => this.#held.get(uri) ?? []);
    const mine = annotatorFolderOf(this.#options.annotator());
    return files.find(held => held.annotator === mine) ?? files[0];
  }

  #requiredFile(id: string): HeldFile {
    const held = this.#fileOf(id);
    if (held === undefined) throw new Error(GONE);
    return held;
  }

  #requiredText(article: ArticleId): string {
    const text = this.#options.textOf(article);
    if (text === null) throw new Error(`There is no article '${article}' in this folder any more.`);
    return text;
  }

  /** The URI of an annotation file in one spelling; null for any other file. */
  #normal(uri: string): string | null {
    const path = idOf(this.#options.folder, uri);
    return path !== null && placeOfAnnotationPath(path) !== null ? uriOf(this.#options.folder, path) : null;
  }

  #serially<T>(uri: string, job: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(uri) ?? Promise.resolve();
    const run = before.then(job, job);
    const settled = run.catch(() => undefined);
    this.#queues.set(uri, settled);
    void settled.then(() => {
      if (this.#queues.get(uri) === settled) this.#queues.delete(uri);
    });
    return run;
  }

  #state(): string {
    return JSON.stringify([...this.#held].map(([uri, { raw }]) => [uri, raw]));
  }
}

interface HeldFile {
  readonly uri: string;
  readonly annotator: string;
  readonly article: ArticleId;
  /** The file's text as it is on disk. */
  readonly raw: string;
  readonly file: AnnotationFile;
  /** What positions were converted with. */
  readonly text: string | null;
}

const ORPHAN: AnchorState = { state: 'orphan' };
const GONE = 'This annotation is not there any more: it was deleted, or its file was changed from outside.';

const keyOf = ({ id, annotator }: Pick<Annotation, 'id' | 'annotator'>): string => `${annotator}/${id}`;

/** The span with surrogate pairs whole; an error for the user where there is nothing in it. */
function checkedSpan(text: string, span: Span): Span {
  const start = splitsPair(text, span.start) ? span.start - 1 : span.start;
  const end = splitsPair(text, span.end) ? span.end + 1 : span.end;
  if (start < 0 || end > text.length || end <= start) throw new Error('There is no text in the selection: select the words to annotate.');
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
  if (!tag && !entity && !note) throw new Error('An annotation says something: give it a tag, an entity or a note, or delete it.');
  return { ...base, ...(tag ? { tag } : {}), ...(entity ? { entity } : {}), ...(note ? { note } : {}) };
}

/** True where the annotation as it is written down describes this span of this text. */
function holds(text: string, { position, quote }: Annotation, span: Span): boolean {
  if (position.start !== span.start || position.end !== span.end || text.slice(span.start, span.end) !== quote.exact) return false;
  return (
    text.endsWith(quote.prefix, span.start) &&
    text.slice(0, span.start).length >= quote.prefix.length &&
    text.startsWith(quote.suffix, span.end)
  );
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

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

function removeFrom(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values?.delete(value) && values.size === 0) map.delete(key);
}
