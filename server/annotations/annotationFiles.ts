import { ANNOTATIONS_FOLDER, pathInAnnotatorFolder, placeOfAnnotationPath } from '../core/annotations/paths';
import { type AnnotationFile, annotationsOf, lineOf, parseAnnotations, serialiseAnnotations } from '../core/annotations/store';
import type { Annotation } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import type { Register } from '../core/entities/types';
import type { FileProblem } from '../core/text/problem';
import { decodeText } from '../decode';
import type { FileSource } from '../files';
import { idOf, uriOf } from '../selection';
import { annotationMessages } from './messages';

/** One annotator's annotations of one article, as they are on disk. */
export interface HeldFile {
  readonly uri: string;
  /** The annotator's folder. */
  readonly annotator: string;
  readonly article: ArticleId;
  readonly raw: string;
  readonly file: AnnotationFile;
  /** The article's text that positions were converted with; null where there was none. */
  readonly text: string | null;
}

/** An annotation file that holds what a researcher should look at; spans are into `text`. */
export interface AnnotationFileProblems {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly FileProblem[];
}

export interface AnnotationFilesHost {
  /** The corpus folder's URI. */
  readonly folder: string;
  readonly files: FileSource;
  /** The text that an article's positions are converted with. */
  textFor(article: ArticleId): string | null;
  /** An annotation's line has changed: its place must be found again. */
  lineChanged(article: ArticleId, key: string): void;
}

/** Names an annotation within its folder: one id may be in several annotators' files. */
export const keyOf = ({ id, annotator }: Pick<Annotation, 'id' | 'annotator'>): string => `${annotator}/${id}`;

/**
 * The annotation files of one corpus folder, held in memory. A change reads the file again, changes it and writes it whole; the changes of
 * one file follow one another, so that what came from outside in between stays. What fails is rejected and leaves everything as it was.
 */
export class AnnotationFiles {
  readonly #host: AnnotationFilesHost;
  readonly #held = new Map<string, HeldFile>();
  readonly #unreadable = new Map<string, string>();
  readonly #byArticle = new Map<ArticleId, Set<string>>();
  readonly #byId = new Map<string, Set<string>>();
  readonly #queues = new Map<string, Promise<unknown>>();

  readonly #unknown = new WeakMap<AnnotationFile, { readonly known: Register['byId']; readonly problems: readonly FileProblem[] }>();

  constructor(host: AnnotationFilesHost) {
    this.#host = host;
  }

  /** Reads every annotation file. Rejects where the folder cannot be listed. Returns whether anything is different from before. */
  async load(): Promise<boolean> {
    const { files, folder } = this.#host;
    const listing = await files.list(uriOf(folder, ANNOTATIONS_FOLDER), []);
    this.#unreadable.clear();
    for (const { uri, reason } of listing.unreadable) this.#unreadable.set(uri, reason);
    const listed = listing.files.map(file => this.#fileUri(file.uri)).filter(uri => uri !== null);
    const waiting = [...new Set([...this.#held.keys(), ...listed])];
    let changed = false;
    const worker = async (): Promise<void> => {
      for (let uri = waiting.pop(); uri !== undefined; uri = waiting.pop()) if (await this.reload(uri)) changed = true;
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    return changed;
  }

  /** Takes over what the disk holds at a URI, or below it; returns whether that is news. */
  async reload(uri: string): Promise<boolean> {
    const { folder } = this.#host;
    const path = idOf(folder, uri);
    const place = path === null ? null : placeOfAnnotationPath(path);
    if (path !== null && place !== null) return this.#reloadFile(uriOf(folder, path), place.annotator, place.article);
    // A folder that was moved or deleted comes as one event; the temporary files of a write come as well.
    const isFolder = path !== null && `${path}/`.startsWith(`${ANNOTATIONS_FOLDER}/`) && !path.endsWith('.tmp');
    return isFolder ? this.load() : false;
  }

  /** Articles that have annotations, sorted. */
  articles(): readonly ArticleId[] {
    return [...this.#byArticle.keys()].sort();
  }

  /** How many annotations there are. */
  get size(): number {
    return this.#byId.size;
  }

  has(article: ArticleId): boolean {
    return this.#byArticle.has(article);
  }

  /** The files of an article, one for each annotator. */
  of(article: ArticleId): HeldFile[] {
    return [...(this.#byArticle.get(article) ?? [])].flatMap(uri => this.#held.get(uri) ?? []);
  }

  /** The files that contain an annotation with this id: more than one where somebody copied a folder. */
  holding(id: string): HeldFile[] {
    return [...(this.#byId.get(id) ?? [])].flatMap(uri => this.#held.get(uri) ?? []);
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

  /** The lines of annotations whose entity is not in the register; worked out once for a file and a register. */
  unknownEntities(known: Register['byId']): readonly AnnotationFileProblems[] {
    return [...this.#held].flatMap(([uri, { raw, file }]) => {
      let found = this.#unknown.get(file);
      if (found?.known !== known) {
        found = { known, problems: unknownEntitiesIn(raw, file, known) };
        this.#unknown.set(file, found);
      }
      return found.problems.length === 0 ? [] : [{ uri, text: raw, problems: found.problems }];
    });
  }

  /** Converts the positions of an article's files with another text. */
  convertWith(article: ArticleId, text: string): void {
    for (const held of this.of(article)) {
      if (held.text === text) continue;
      this.#held.set(held.uri, { ...held, file: parseAnnotations(held.raw, article, held.annotator, text), text });
    }
  }

  /**
   * Changes a file when all earlier changes of it are done.
   *
   * @param placed keys of annotations whose place is known, so that they need not be looked for
   */
  rewrite(
    uri: string,
    annotator: string,
    article: ArticleId,
    change: (file: AnnotationFile) => AnnotationFile,
    placed: readonly string[],
  ): Promise<void> {
    return this.#serially(uri, async () => {
      const raw = await this.#read(uri);
      const before = parseAnnotations(raw, article, annotator, this.#host.textFor(article));
      const file = change(before);
      const written = file === before ? raw : serialiseAnnotations(file);
      if (written !== raw) {
        if (written === '') await this.#host.files.delete(uri, this.#host.folder);
        else await this.#host.files.write(uri, new TextEncoder().encode(written), this.#host.folder);
      }
      this.#adopt(uri, annotator, article, written, new Set(placed));
    });
  }

  /** Moves a file to another article: `merge` brings its lines into what exists already. */
  async move(held: HeldFile, to: ArticleId, merge: (target: AnnotationFile, moved: AnnotationFile) => AnnotationFile): Promise<void> {
    const path = pathInAnnotatorFolder(held.annotator, to);
    if (path === null) throw new Error(annotationMessages.notMoved(held.article, to));
    await this.#serially(held.uri, async () => {
      const moved = parseAnnotations(await this.#read(held.uri), held.article, held.annotator, this.#host.textFor(to));
      const uri = uriOf(this.#host.folder, path);
      await this.rewrite(uri, held.annotator, to, file => merge(file, moved), annotationsOf(moved).map(keyOf));
      await this.#host.files.delete(held.uri, this.#host.folder);
      this.#drop(held.uri);
    });
  }

  #reloadFile(uri: string, annotator: string, article: ArticleId): Promise<boolean> {
    return this.#serially(uri, async () => {
      let raw: string;
      try {
        raw = await this.#read(uri);
      } catch (error) {
        const known = this.#unreadable.has(uri);
        this.#unreadable.set(uri, error instanceof Error ? error.message : String(error));
        return !known;
      }
      const readable = this.#unreadable.delete(uri);
      if (raw === (this.#held.get(uri)?.raw ?? '')) return readable;
      this.#adopt(uri, annotator, article, raw, new Set());
      return true;
    });
  }

  /** An empty text where there is no file. Rejects where its bytes are not UTF-8, because rewriting would lose some. */
  async #read(uri: string): Promise<string> {
    const bytes = await this.#host.files.read(uri);
    if (bytes === null) return '';
    try {
      if (decodeText(bytes).encoding.startsWith('utf-16')) throw new TypeError('UTF-16');
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new Error(annotationMessages.notUtf8(idOf(this.#host.folder, uri) ?? uri));
    }
  }

  #adopt(uri: string, annotator: string, article: ArticleId, raw: string, placed: ReadonlySet<string>): void {
    const old = this.#held.get(uri);
    this.#drop(uri);
    if (raw === '') return;
    const text = this.#host.textFor(article);
    const file = parseAnnotations(raw, article, annotator, text);
    this.#held.set(uri, { uri, annotator, article, raw, file, text });
    addTo(this.#byArticle, article, uri);
    for (const annotation of annotationsOf(file)) {
      addTo(this.#byId, annotation.id, uri);
      const same = old !== undefined && lineOf(old.file, annotation.id)?.line === lineOf(file, annotation.id)?.line;
      if (!same && !placed.has(keyOf(annotation))) this.#host.lineChanged(article, keyOf(annotation));
    }
  }

  #drop(uri: string): void {
    const held = this.#held.get(uri);
    if (held === undefined) return;
    this.#held.delete(uri);
    removeFrom(this.#byArticle, held.article, uri);
    for (const { id } of annotationsOf(held.file)) removeFrom(this.#byId, id, uri);
  }

  /** An annotation file's URI in one spelling; null for any other file. */
  #fileUri(uri: string): string | null {
    const path = idOf(this.#host.folder, uri);
    return path !== null && placeOfAnnotationPath(path) !== null ? uriOf(this.#host.folder, path) : null;
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

function unknownEntitiesIn(raw: string, file: AnnotationFile, known: Register['byId']): FileProblem[] {
  let end = 0;
  return file.lines.flatMap(({ line, annotation }) => {
    const start = Math.max(raw.indexOf(line, end), end);
    end = Math.min(raw.length, start + line.length);
    const entity = annotation?.entity;
    if (entity === undefined || known.has(entity)) return [];
    return [{ start, end, code: 'unknown-entity', severity: 'warning' as const, message: annotationMessages.unknownEntity(entity) }];
  });
}
