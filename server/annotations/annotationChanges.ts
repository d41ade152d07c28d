import { annotatorFolderOf } from '../core/annotations/paths';
import {
  type AnnotationFile,
  aboutOf,
  annotationsOf,
  lineOf,
  putAnnotations,
  putReplies,
  removeAnnotations,
  restoreLines,
  type StoredLine,
} from '../core/annotations/store';
import { textHashOf } from '../core/annotations/textHash';
import { type Annotation, contentOf } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import type { Span } from '../core/text/span';
import type { AnnotationFiles } from './annotationFiles';
import type { AnnotationHost } from './annotationHost';
import type { AnnotationOperations } from './annotationOperations';
import type { AnnotationParts } from './annotationParts';
import type { AnnotationPlaces, PlacedAnnotation } from './annotationPlaces';
import {
  type AnnotationChange,
  type AnnotationContent,
  checkedSpan,
  filled,
  isOnlyReplying,
  relationsOf,
  saidText,
  withContent,
  withTalk,
} from './content';
import { byFile, inEach, NotWritten, placesOf, type Waiting } from './filesEdit';
import { type FilePlace, keyOf, placeIn } from './heldFiles';
import { annotationMessages } from './messages';
import { textHashesOf } from './textHashes';

/** A span of an article's current text, and what is said about it. */
export interface NewAnnotation {
  readonly article: ArticleId;
  readonly span: Span;
  readonly content: AnnotationContent;
}

/**
 * The changes that a person makes: annotations are created, imported, updated, deleted and restored, each time in one operation. What is
 * acknowledged is on the disk, and what other programs changed meanwhile stays. A change that cannot be written is rejected with a sentence
 * for the user, kept, and shown as `unwritten`; any other failure leaves everything as it was. Offsets are UTF-16.
 */
export class AnnotationChanges {
  readonly #host: AnnotationHost;
  readonly #files: AnnotationFiles;
  readonly #places: AnnotationPlaces;
  readonly #operations: AnnotationOperations;
  /** By id, the oldest first. */
  readonly #deleted = new Map<string, DeletedLines>();

  constructor({ host, files, places, operations }: AnnotationParts) {
    this.#host = host;
    this.#files = files;
    this.#places = places;
    this.#operations = operations;
  }

  /** Annotates a span of the article's current text, in the current annotator's name. */
  async create(article: ArticleId, span: Span, content: AnnotationContent): Promise<PlacedAnnotation> {
    const [id] = await this.createAll([{ article, span, content }]);
    return this.#places.required(id);
  }

  /**
   * Annotates many spans in one operation, as {@link create} does; answers the ids of those that were made before it was cancelled. Where one
   * cannot be annotated, none is.
   */
  async createAll(items: readonly NewAnnotation[], waiting?: Waiting): Promise<readonly string[]> {
    const annotator = annotatorFolderOf(this.#host.annotator());
    const created = this.#host.now();
    const made: NewlyMade[] = [];
    const unmade = (): void => {
      for (const { annotation } of made) this.#places.forget(annotation.article, keyOf(annotation));
    };
    try {
      let hashes: ReadonlyMap<string, string> | undefined;
      for (const [nth, { article, span, content }] of items.entries()) {
        if (nth % HASHED_TOGETHER === 0 && items.length > 1)
          hashes = await textHashesOf(items.slice(nth, nth + HASHED_TOGETHER).map(each => this.#places.requiredText(each.article)));
        if (made.length > 0) await this.#host.pause?.();
        waiting?.report((PREPARED * nth) / items.length);
        if (waiting?.isCancelled() === true) {
          unmade();
          return [];
        }
        const text = this.#places.requiredText(article);
        const place = placeIn(this.#host.folder, annotator, article);
        const selectors = this.#places.selectorsOf(article, text, checkedSpan(text, span), hashes);
        const annotation = withContent(
          { id: this.#host.newId(), article, annotator, ...selectors, ...relationsOf(content), created },
          content,
        );
        // At once, so that it follows what is typed before it is written.
        this.#places.anchorsOf(article)?.set(keyOf(annotation), annotation.position);
        made.push({ annotation, text, place });
      }
      const byUri = byFile(made);
      const apply = (file: AnnotationFile, uri: string): AnnotationFile => putPlaced(file, byUri.get(uri) ?? []);
      const placed = made.map(({ annotation }) => keyOf(annotation));
      const writing = waiting && { ...waiting, report: (share: number) => waiting.report(PREPARED + (1 - PREPARED) * share) };
      await this.#operations.make('create', placesOf(byUri), { edit: inEach(apply), placed, waiting: writing });
    } catch (error) {
      if (!(error instanceof NotWritten)) unmade();
      throw error;
    }
    const ids = made.map(({ annotation }) => annotation.id);
    return waiting?.isCancelled() === true ? ids.filter(id => this.#places.fileOf(id) !== undefined) : ids;
  }

  /**
   * Adds annotations of another tool in their own annotators' names; one whose id is there takes its place, and one that says the same of
   * the same words is not doubled. Offsets are into `textOf`'s answers. A file that cannot be read or written stays as it is, with a sentence in `refused`.
   */
  async add(annotations: readonly Annotation[]): Promise<{ added: number; refused: string[] }> {
    const refused: string[] = [];
    const fit = annotations.flatMap(annotation => {
      try {
        return [{ annotation, place: placeIn(this.#host.folder, annotatorFolderOf(annotation.annotator), annotation.article) }];
      } catch (error) {
        refused.push(error instanceof Error ? error.message : String(error));
        return [];
      }
    });
    const byUri = byFile(fit);
    const failed = new Set<string>();
    const apply = (file: AnnotationFile, uri: string): AnnotationFile => {
      const all = notDoubled(
        file,
        (byUri.get(uri) ?? []).map(({ annotation }) => annotation),
      );
      const text = this.#host.textOf(file.article);
      const textHash = text === null ? undefined : textHashOf(text);
      return putAnnotations(file, textHash === undefined ? all : all.map(each => ({ ...each, textHash })), text);
    };
    await this.#operations.make('import', placesOf(byUri), {
      edit: inEach(apply),
      onFailure: ({ uri }, reason) => {
        failed.add(uri);
        refused.push(reason);
      },
    });
    return { added: fit.filter(({ place }) => !failed.has(place.uri)).length, refused };
  }

  /** Those of the places that the current annotator has not annotated in this way already. */
  notYet<P extends { readonly article: ArticleId; readonly span: Span }>(places: readonly P[], content: AnnotationContent): readonly P[] {
    const annotator = annotatorFolderOf(this.#host.annotator());
    const { tag, entity, note } = content;
    const known = new Map<ArticleId, ReadonlySet<string>>();
    const keyAt = ({ start, end }: Span): string => `${start}-${end}`;
    const isSame = (other: Annotation): boolean =>
      other.annotator === annotator && other.tag === tag && other.entity === entity && other.note === note;
    const annotatedIn = (article: ArticleId): ReadonlySet<string> => {
      // Only where there are any, annotations are looked for in the text.
      if (!this.#files.held.annotationsOf(article).some(isSame)) return new Set();
      const same = this.#places.list(article).filter(({ annotation }) => isSame(annotation));
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
    this.#places.requiredFile(id);
    if ((await this.updateAll([{ id, change }])) === 0) throw new Error(annotationMessages.gone);
    return this.#places.required(id);
  }

  /** Changes many annotations in one operation, as {@link update} does; those that no longer exist are passed over. Answers how many it changed. */
  async updateAll(items: readonly { readonly id: string; readonly change: AnnotationChange }[]): Promise<number> {
    const modified = this.#host.now();
    const due = items.flatMap(({ id, change }) => {
      const place = this.#places.fileOf(id);
      if (place === undefined) return [];
      const text = change.span === undefined ? null : this.#places.requiredText(place.article);
      const isPlaced = change.span !== undefined && text !== null;
      const selectors = isPlaced ? this.#places.selectorsOf(place.article, text, checkedSpan(text, change.span)) : null;
      return [{ id, change, place, text, selectors, key: keyOf({ id, annotator: place.annotator }) }];
    });
    const byUri = byFile(due);
    const before = due.map(({ place, key, selectors }) => {
      const anchors = this.#places.anchorsOf(place.article);
      const anchor = anchors?.get(key);
      if (selectors !== null) anchors?.set(key, selectors.position);
      return () => anchors?.restore(key, anchor);
    });
    const changed = new Set<string>();
    const apply = (file: AnnotationFile, uri: string): AnnotationFile => {
      const there = (byUri.get(uri) ?? []).filter(({ id }) => lineOf(file, id)?.annotation != null);
      const all = there.flatMap(({ id, change, selectors, text, key }) => {
        changed.add(key);
        const annotation = isOnlyReplying(change) ? null : lineOf(file, id)?.annotation;
        if (!annotation) return [];
        const { tag, entity, note, attributes, certainty, ...rest } = annotation;
        const content = { ...filled({ tag, entity, note, attributes, certainty }), ...filled(change) };
        return [{ annotation: withContent({ ...withTalk(rest, change), ...selectors, modified }, content), text }];
      });
      const [moved, others] = [all.filter(({ text }) => text !== null), all.filter(({ text }) => text === null)];
      const said = putPlaced(putPlaced(file, moved), others);
      return there.reduce((after, { id, place, change }) => {
        const replies = change.replies?.(lineOf(after, id)?.annotation?.replies ?? []);
        return replies === undefined ? after : putReplies(after, id, replies, { modified, articleText: this.#host.textOf(place.article) });
      }, said);
    };
    try {
      await this.#operations.make('change', placesOf(byUri), { edit: inEach(apply), placed: due.map(({ key }) => key) });
    } catch (error) {
      if (!(error instanceof NotWritten)) for (const restore of before) restore();
      throw error;
    }
    return changed.size;
  }

  /** Answers an annotation's note in the current annotator's name. */
  async reply(id: string, text: string): Promise<PlacedAnnotation> {
    const { newId, now } = this.#host;
    const reply = { id: newId(), annotator: annotatorFolderOf(this.#host.annotator()), text: saidText(text), created: now() };
    return this.update(id, { replies: before => [...before, reply] });
  }

  /** Changes the text of a reply; null deletes it. */
  async changeReply(id: string, reply: string, text: string | null): Promise<PlacedAnnotation> {
    const written = text === null ? null : saidText(text);
    const modified = this.#host.now();
    const { replies = [] } = this.#places.required(id).annotation;
    if (!replies.some(each => each.id === reply)) throw new Error(annotationMessages.replyGone);
    return this.update(id, {
      replies: before =>
        before.flatMap(each => (each.id !== reply ? [each] : written === null ? [] : [{ ...each, text: written, modified }])),
    });
  }

  /** Deletes an annotation; an error for the user where it no longer exists. */
  async delete(id: string): Promise<void> {
    this.#places.requiredFile(id);
    await this.deleteAll([id]);
  }

  /** Deletes many annotations with their replies in one operation; those that no longer exist are passed over. Answers how many it deleted. */
  async deleteAll(ids: readonly string[]): Promise<number> {
    const due = ids.flatMap(id => {
      const place = this.#places.fileOf(id);
      return place === undefined ? [] : [{ id, place }];
    });
    const byUri = byFile(due);
    const deleted = new Map<string, DeletedLines>();
    const apply = (file: AnnotationFile, uri: string): AnnotationFile => {
      const gone = new Set((byUri.get(uri) ?? []).map(({ id }) => id));
      for (const stored of file.lines) {
        const id = aboutOf(stored);
        if (id === undefined || !gone.has(id) || lineOf(file, id) === undefined) continue;
        const known = deleted.get(id)?.lines.filter(({ line }) => line !== stored.line) ?? [];
        deleted.set(id, { uri, annotator: file.annotator, article: file.article, lines: [...known, stored] });
      }
      return removeAnnotations(file, gone);
    };
    await this.#operations.make('delete', placesOf(byUri), { edit: inEach(apply) });
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
    await this.#operations.make('create', [{ uri, annotator, article }], { edit: inEach(file => restoreLines(file, lines)) });
    this.#deleted.delete(id);
    return this.#places.required(id);
  }

  /** Changes the lines of one annotator's file of an article; a file that is missing is empty. `annotator` is a folder's name. */
  changeFile(annotator: string, article: ArticleId, change: (file: AnnotationFile) => AnnotationFile): Promise<void> {
    return this.#files.change({ places: [placeIn(this.#host.folder, annotator, article)], edit: inEach(change) });
  }
}

/** The file with annotations that were placed in one text, which each has beside it; null where their places are as they were. */
const putPlaced = (file: AnnotationFile, placed: readonly PlacedIn[]): AnnotationFile =>
  placed.length === 0
    ? file
    : putAnnotations(
        file,
        placed.map(({ annotation }) => annotation),
        placed[0]?.text ?? null,
      );

interface NewlyMade extends PlacedIn {
  readonly place: FilePlace;
}

interface PlacedIn {
  readonly annotation: Annotation;
  readonly text: string | null;
}

/** Without the annotations that a file has under other ids; what is related to one of them is related to the one in the file. */
function notDoubled(file: AnnotationFile, annotations: readonly Annotation[]): readonly Annotation[] {
  const saying = ({ position: { start, end }, quote, relations, replies, resolved, ...rest }: Annotation): string =>
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

interface DeletedLines extends FilePlace {
  readonly lines: readonly StoredLine[];
}

const HASHED_TOGETHER = 32;
/** The share of the work that is done before anything is written. */
const PREPARED = 0.3;

/** Deleted annotations that can be brought back. */
const MOST_DELETED = 100;
