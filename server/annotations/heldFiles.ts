import { pathInAnnotatorFolder } from '../core/annotations/paths';
import { type AnnotationFile, annotationsOf, lineOf } from '../core/annotations/store';
import type { Annotation } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import { uriOf } from '../selection';
import { annotationMessages } from './messages';
import { TagCounts, type TagUse } from './tagCounts';

/** Where one annotator's annotations of one article are. */
export interface FilePlace {
  readonly uri: string;
  /** The annotator's folder. */
  readonly annotator: string;
  readonly article: ArticleId;
}

/** One annotator's annotations of one article. */
export interface HeldFile extends FilePlace {
  /** As it is on disk. */
  readonly raw: string;
  readonly onDisk: AnnotationFile;
  /** The same with what could not be written yet. */
  readonly file: AnnotationFile;
  /** The article's text that positions were converted with; null where there was none. */
  readonly text: string | null;
}

/** Where an annotator's annotations of an article are. Throws `unfit`, a sentence for the user, where they can have no place. */
export function placeIn(folder: string, annotator: string, article: ArticleId, unfit = annotationMessages.unfitName(article)): FilePlace {
  const path = pathInAnnotatorFolder(annotator, article);
  if (path === null) throw new Error(unfit);
  return { uri: uriOf(folder, path), annotator, article };
}

/** Names an annotation within its folder: one id may be in several annotators' files. */
export const keyOf = ({ id, annotator }: Pick<Annotation, 'id' | 'annotator'>): string => `${annotator}/${id}`;

/** {@link HeldFiles} for those that only read them. */
export type HeldFilesView = Omit<HeldFiles, 'put' | 'convert' | 'drop'>;

/** The annotation files of one corpus folder in memory, found by their URI, their article and the ids in them. */
export class HeldFiles {
  readonly #byUri = new Map<string, HeldFile>();
  readonly #byArticle = new Map<ArticleId, Set<string>>();
  readonly #byId = new Map<string, Set<string>>();
  readonly #tags = new TagCounts();
  /** URIs of files in which something could not be read, is unknown, or is a conflict. */
  readonly #withProblems = new Set<string>();
  /** URIs of files with annotations that name entities. */
  readonly #withEntities = new Set<string>();
  /** How often the files of an article became others. */
  readonly #versions = new Map<ArticleId, number>();
  #changed = new Set<ArticleId>();
  #articles: readonly ArticleId[] | null = null;

  /** All of them, in no order. */
  all(): readonly HeldFile[] {
    return [...this.#byUri.values()];
  }

  get(uri: string): HeldFile | undefined {
    return this.#byUri.get(uri);
  }

  /** Articles that have annotations, sorted. */
  articles(): readonly ArticleId[] {
    this.#articles ??= [...this.#byArticle.keys()].sort();
    return this.#articles;
  }

  /** A number that is another one after each change of an article's files. */
  versionOf(article: ArticleId): number {
    return this.#versions.get(article) ?? 0;
  }

  /** Articles whose annotations are others than when this was asked last. */
  takeChanged(): ReadonlySet<ArticleId> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** The files that have problems of their own, in no order. */
  withProblems(): readonly HeldFile[] {
    return this.#at(this.#withProblems);
  }

  /** The files in which some annotation names an entity, in no order. */
  withEntities(): readonly HeldFile[] {
    return this.#at(this.#withEntities);
  }

  /** How many annotations there are. */
  get size(): number {
    return this.#byId.size;
  }

  /** How many annotations have each tag, and in which articles. */
  tagUse(): ReadonlyMap<string, TagUse> {
    return this.#tags.use();
  }

  has(article: ArticleId): boolean {
    return this.#byArticle.has(article);
  }

  /** The files of an article, one for each annotator. */
  of(article: ArticleId): HeldFile[] {
    return this.#at(this.#byArticle.get(article));
  }

  /** An article's annotations of all annotators, in no order. */
  annotationsOf(article: ArticleId): readonly Annotation[] {
    return this.of(article).flatMap(({ file }) => annotationsOf(file));
  }

  /** The files that contain an annotation with this id: more than one where somebody copied a folder. */
  holding(id: string): HeldFile[] {
    return this.#at(this.#byId.get(id));
  }

  #at(uris: Iterable<string> = []): HeldFile[] {
    return [...uris].flatMap(uri => this.#byUri.get(uri) ?? []);
  }

  /** A file as it is now. Returns the annotations whose lines are not as they were. */
  put(held: HeldFile): readonly Annotation[] {
    const { uri, article, file } = held;
    const old = this.#byUri.get(uri);
    this.#set(held);
    if (old === undefined) {
      if (!this.#byArticle.has(article)) this.#articles = null;
      addTo(this.#byArticle, article, uri);
    }
    for (const { id } of old === undefined ? [] : annotationsOf(old.file))
      if (lineOf(file, id) === undefined) removeFrom(this.#byId, id, uri);
    this.#tags.replace(article, old?.file, file);
    this.#changed.add(article);
    return annotationsOf(file).filter(({ id }) => {
      const before = old === undefined ? undefined : lineOf(old.file, id);
      if (before === undefined) addTo(this.#byId, id, uri);
      return before === undefined || before.line !== lineOf(file, id)?.line;
    });
  }

  /** A file with the same lines, whose positions were converted with another text. */
  convert(held: HeldFile): void {
    this.#set(held);
  }

  /** A file is gone. */
  drop(uri: string): void {
    const held = this.#byUri.get(uri);
    if (held === undefined) return;
    const { article, file } = held;
    this.#byUri.delete(uri);
    this.#withProblems.delete(uri);
    this.#withEntities.delete(uri);
    this.#versions.set(article, this.versionOf(article) + 1);
    this.#changed.add(article);
    removeFrom(this.#byArticle, article, uri);
    if (!this.#byArticle.has(article)) this.#articles = null;
    for (const { id } of annotationsOf(file)) removeFrom(this.#byId, id, uri);
    this.#tags.replace(article, file, undefined);
  }

  #set(held: HeldFile): void {
    const { uri, article, file } = held;
    this.#byUri.set(uri, held);
    this.#versions.set(article, this.versionOf(article) + 1);
    mark(this.#withProblems, uri, file.problems.length > 0);
    mark(
      this.#withEntities,
      uri,
      annotationsOf(file).some(({ entity }) => entity !== undefined),
    );
  }
}

function mark(marked: Set<string>, uri: string, is: boolean): void {
  if (is) marked.add(uri);
  else marked.delete(uri);
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
