import { type LineChange, lineChangesBetween, withLines } from '../core/annotations/lineChanges';
import { ANNOTATIONS_FOLDER, placeOfAnnotationPath } from '../core/annotations/paths';
import { type AnnotationFile, annotationsOf, lineOf, parseAnnotations, serialiseAnnotations } from '../core/annotations/store';
import type { Annotation } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import type { Register } from '../core/entities/types';
import type { FileProblem } from '../core/text/problem';
import { decodeText } from '../decode';
import type { FileSource } from '../files';
import { idOf, uriOf } from '../selection';
import { annotationMessages } from './messages';

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

/** What an operation changes in one file. */
export interface FileChange {
  readonly place: FilePlace;
  readonly changes: readonly LineChange[];
}

/** How files are changed together: `edit` gets them as they are on disk, by URI, and answers those that are different. */
export interface FilesEdit {
  /** In this order they are written. */
  readonly places: readonly FilePlace[];
  /** Asked again, with what is on the disk then, where another program was faster; an edit that is made already changes nothing. */
  edit(files: ReadonlyMap<string, AnnotationFile>): ReadonlyMap<string, AnnotationFile>;
  /** Keys of annotations whose place is known, so that they need not be looked for. */
  readonly placed?: readonly string[];
  /** Called before anything is written, each time {@link edit} was asked. */
  begin?(changes: readonly FileChange[]): Promise<void>;
  /**
   * What happens to a file that cannot be read or written. By default its change is kept in memory, and an unreadable file ends
   * all; `stop`: nothing is written after it, as that would lose lines; a function is told the reason, and the other files are changed.
   */
  readonly onFailure?: 'stop' | ((place: FilePlace, reason: string) => void);
}

/** What could not be written is kept and shown, and will be written as soon as that is possible. */
export class NotWritten extends Error {}

/** An annotation file that holds what a researcher should look at; spans are into `text`. */
export interface AnnotationFileProblems {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly FileProblem[];
}

/** Where a tag is used. */
export interface TagUse {
  readonly annotations: number;
  /** Each once. */
  readonly articles: readonly ArticleId[];
}

export interface AnnotationFilesHost {
  /** The corpus folder's URI. */
  readonly folder: string;
  readonly files: FileSource;
  /** The text that an article's positions are converted with. */
  textFor(article: ArticleId): string | null;
  /** An annotation's line has changed: its place must be found again. */
  lineChanged(article: ArticleId, key: string): void;
  /** Something could not be written. */
  unwritten?(): void;
}

/** Names an annotation within its folder: one id may be in several annotators' files. */
export const keyOf = ({ id, annotator }: Pick<Annotation, 'id' | 'annotator'>): string => `${annotator}/${id}`;

/**
 * The annotation files of one corpus folder, held in memory. A change reads the files again while no other program of this user writes, changes
 * what is in them and writes them whole, where nobody else wrote them meanwhile. So two programs' changes are merged by annotation, and what
 * came from outside in between stays. What cannot be written is kept, shown, and written later; any other failure leaves everything as it was.
 */
export class AnnotationFiles {
  readonly #host: AnnotationFilesHost;
  readonly #held = new Map<string, HeldFile>();
  readonly #unreadable = new Map<string, string>();
  readonly #byArticle = new Map<ArticleId, Set<string>>();
  readonly #byId = new Map<string, Set<string>>();
  /** Work on one file follows one another. */
  readonly #queues = new Map<string, Promise<unknown>>();
  /** Lines that could not be written, by the URI of their file. */
  readonly #unwritten = new Map<string, FileChange>();

  readonly #unknown = new WeakMap<AnnotationFile, { readonly known: Register['byId']; readonly problems: readonly FileProblem[] }>();

  #tagUse: ReadonlyMap<string, TagUse> | null = null;

  constructor(host: AnnotationFilesHost) {
    this.#host = host;
  }

  /** Reads every annotation file. Rejects where the folder cannot be listed. Returns whether anything is different from before. */
  async load(first: readonly ArticleId[] = [], pause: () => Promise<void> = async () => undefined): Promise<boolean> {
    const { files, folder } = this.#host;
    const listing = await files.list(uriOf(folder, ANNOTATIONS_FOLDER), []);
    this.#unreadable.clear();
    for (const { uri, reason } of listing.unreadable) this.#unreadable.set(uri, reason);
    const listed = listing.files.map(file => this.#fileUri(file.uri)).filter(uri => uri !== null);
    const wanted = new Set(first);
    const isWanted = (uri: string): boolean => wanted.has(placeOfAnnotationPath(idOf(folder, uri) ?? '')?.article ?? '');
    const all = [...new Set([...this.#held.keys(), ...listed])];
    // The last is read first.
    const waiting = wanted.size === 0 ? all : [...all.filter(uri => !isWanted(uri)), ...all.filter(isWanted)];
    let changed = false;
    const worker = async (): Promise<void> => {
      for (let uri = waiting.pop(); uri !== undefined; uri = waiting.pop()) {
        if (await this.reload(uri)) changed = true;
        await pause();
      }
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

  /** How many annotations have each tag, and in how many articles; worked out once for each change. */
  tagUse(): ReadonlyMap<string, TagUse> {
    this.#tagUse ??= tagUseIn(this.#held.values());
    return this.#tagUse;
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

  /** The lines of annotations that `isOrphan` is true of; `hasArticle` says whether there is an article to find them in. */
  orphans(isOrphan: (annotation: Annotation) => boolean, hasArticle: (article: ArticleId) => boolean): readonly AnnotationFileProblems[] {
    return [...this.#held].flatMap(([uri, { raw, file, article }]) => {
      const problems = problemsOfLines(raw, file, annotation => {
        if (!hasArticle(article))
          return { code: 'annotation-without-article', severity: 'warning', message: annotationMessages.vanished(article) };
        if (!isOrphan(annotation)) return null;
        return { code: 'orphan-annotation', severity: 'warning', message: annotationMessages.orphan(annotation.quote.exact.slice(0, 60)) };
      });
      return problems.length === 0 ? [] : [{ uri, text: raw, problems }];
    });
  }

  /** Converts the positions of an article's files with another text. */
  convertWith(article: ArticleId, text: string): void {
    for (const held of this.of(article)) {
      if (held.text === text) continue;
      const onDisk = parseAnnotations(held.raw, article, held.annotator, text);
      this.#held.set(held.uri, { ...held, onDisk, file: this.#withUnwritten(held, onDisk, text), text });
    }
  }

  /** True for an annotation that is not on the disk as it is shown. */
  isUnwritten(uri: string, id: string): boolean {
    return this.#unwritten.get(uri)?.changes.some(change => change.id === id) === true;
  }

  /** Changes files together. Rejects with {@link NotWritten} where that is kept, and with another error where nothing was changed. */
  change(edit: FilesEdit): Promise<void> {
    return this.#host.files.exclusively(this.#host.folder, async () => {
      const leave = await Promise.all(edit.places.map(({ uri }) => this.#enter(uri)));
      try {
        await this.#commit(edit);
      } finally {
        for (const left of leave) left();
      }
    });
  }

  /**
   * As {@link change} for many files, of which some are written together, so that other programs may write in between. What could not be
   * written is kept, and the rest is written.
   *
   * @param edit `begin` gets the number of the portion, too
   */
  async changeInPortions(
    places: readonly FilePlace[],
    { begin, ...edit }: Omit<FilesEdit, 'places' | 'begin'> & { begin?(changes: readonly FileChange[], portion: number): Promise<void> },
  ): Promise<void> {
    let unwritten: NotWritten | undefined;
    for (let portion = 0; portion * MOST_TOGETHER < places.length; portion++) {
      const some = places.slice(portion * MOST_TOGETHER, (portion + 1) * MOST_TOGETHER);
      try {
        await this.change({ ...edit, places: some, ...(begin && { begin: changes => begin(changes, portion) }) });
      } catch (error) {
        if (!(error instanceof NotWritten)) throw error;
        unwritten ??= error;
      }
    }
    if (unwritten !== undefined) throw unwritten;
  }

  /** Writes what could not be written before. Answers whether any of it is on the disk now, and whether all is. */
  async writeAgain(): Promise<{ readonly some: boolean; readonly all: boolean }> {
    const before = this.#unwritten.size;
    const places = [...this.#unwritten.values()].map(({ place }) => place);
    for (const place of places)
      await this.change({ places: [place], edit: files => files }).catch((error: unknown) => {
        if (!(error instanceof NotWritten)) throw error;
      });
    return { some: this.#unwritten.size < before, all: this.#unwritten.size === 0 };
  }

  async #commit({ places, edit, placed = [], begin, onFailure }: FilesEdit): Promise<void> {
    const { files, folder } = this.#host;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const found = (await inPortions(places, place => this.#find(place, onFailure))).filter(each => each !== null);
      const edited = edit(new Map(found.map(({ place, file }) => [place.uri, file])));
      const due = found.map(each => {
        const after = edited.get(each.place.uri) ?? each.file;
        return { ...each, after, written: after === each.onDisk ? each.raw : serialiseAnnotations(after) };
      });
      await begin?.(
        due.flatMap(({ place, file, after }) => {
          const changes = file === after ? [] : lineChangesBetween(file, after);
          return changes.length === 0 ? [] : [{ place, changes }];
        }),
      );
      let isOvertaken = false;
      let kept: string | undefined;
      let isNews = false;
      for (const { place, bytes, raw, onDisk, file, text, after, written } of due) {
        let now = raw;
        try {
          const content = written === '' ? null : new TextEncoder().encode(written);
          if (written === raw || (await files.swap(place.uri, bytes, content, folder))) {
            this.#unwritten.delete(place.uri);
            now = written;
          } else isOvertaken = true;
        } catch (error) {
          if (onFailure === 'stop') throw error;
          if (onFailure === undefined) {
            kept ??= reasonOf(error);
            isNews ||= after !== file;
            this.#unwritten.set(place.uri, { place, changes: lineChangesBetween(onDisk, after) });
          } else onFailure(place, reasonOf(error));
        }
        if (isOvertaken) break;
        this.#adopt(place, now, { onDisk, text }, new Set(placed));
      }
      if (isOvertaken) continue;
      if (kept === undefined) return;
      if (isNews) this.#host.unwritten?.();
      throw new NotWritten(annotationMessages.notWritten(kept));
    }
    throw new Error(annotationMessages.overtaken);
  }

  /** A file as it is on disk, and with what could not be written yet. Null where it cannot be read and the others can do without it. */
  async #find(place: FilePlace, onFailure: FilesEdit['onFailure']) {
    try {
      const bytes = await this.#host.files.read(place.uri);
      const raw = this.#decoded(place.uri, bytes);
      const text = this.#host.textFor(place.article);
      const onDisk = this.#parsed(place, raw, text, this.#held.get(place.uri));
      return { place, bytes, raw, text, onDisk, file: this.#withUnwritten(place, onDisk, text) };
    } catch (error) {
      if (typeof onFailure !== 'function') throw error;
      onFailure(place, reasonOf(error));
      return null;
    }
  }

  /** `known`: the file as it was read before. */
  #parsed(
    { uri, article, annotator }: FilePlace,
    raw: string,
    text: string | null,
    known?: Pick<HeldFile, 'onDisk' | 'text'>,
  ): AnnotationFile {
    const held = this.#held.get(uri);
    if (held?.text === text && held.raw === raw) return held.onDisk;
    return parseAnnotations(raw, article, annotator, text, known?.text === text ? known.onDisk : undefined);
  }

  #withUnwritten({ uri, article, annotator }: FilePlace, file: AnnotationFile, text: string | null): AnnotationFile {
    const unwritten = this.#unwritten.get(uri);
    if (unwritten === undefined) return file;
    const lines = new Map(unwritten.changes.map(({ id, after }) => [id, after]));
    return withLines(file, lines, line => parseAnnotations(line, article, annotator, text).lines[0] ?? { line, ...NOWHERE });
  }

  #reloadFile(uri: string, annotator: string, article: ArticleId): Promise<boolean> {
    return this.#serially(uri, async () => {
      let raw: string;
      try {
        raw = this.#decoded(uri, await this.#host.files.read(uri));
      } catch (error) {
        const known = this.#unreadable.has(uri);
        this.#unreadable.set(uri, reasonOf(error));
        return !known;
      }
      const readable = this.#unreadable.delete(uri);
      const held = this.#held.get(uri);
      if (raw === (held?.raw ?? '')) return readable;
      this.#adopt({ uri, annotator, article }, raw, held, new Set());
      return true;
    });
  }

  /** An empty text where there is no file. Throws where its bytes are not UTF-8, because rewriting would lose some. */
  #decoded(uri: string, bytes: Uint8Array | null): string {
    if (bytes === null) return '';
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      if (text.includes('\0') && decodeText(bytes).encoding.startsWith('utf-16')) throw new TypeError('UTF-16');
      return text;
    } catch {
      throw new Error(annotationMessages.notUtf8(idOf(this.#host.folder, uri) ?? uri));
    }
  }

  /** Takes over what a file holds. `known` is the file as it was before, whose lines need not be read again. */
  #adopt(place: FilePlace, raw: string, known: Pick<HeldFile, 'onDisk' | 'text'> | undefined, placed: ReadonlySet<string>): void {
    const { uri, article } = place;
    const old = this.#held.get(uri);
    const text = this.#host.textFor(article);
    const onDisk = this.#parsed(place, raw, text, known);
    const file = this.#withUnwritten(place, onDisk, text);
    if (old?.raw === raw && old.file === file && old.text === text) return;
    const annotations = annotationsOf(file);
    if (raw === '' && annotations.length === 0) {
      this.#drop(uri);
      return;
    }
    this.#held.set(uri, { ...place, raw, onDisk, file, text });
    this.#tagUse = null;
    if (old === undefined) addTo(this.#byArticle, article, uri);
    for (const { id } of old === undefined ? [] : annotationsOf(old.file))
      if (lineOf(file, id) === undefined) removeFrom(this.#byId, id, uri);
    for (const annotation of annotations) {
      const before = old === undefined ? undefined : lineOf(old.file, annotation.id);
      if (before === undefined) addTo(this.#byId, annotation.id, uri);
      const same = before !== undefined && before.line === lineOf(file, annotation.id)?.line;
      if (!same && !placed.has(keyOf(annotation))) this.#host.lineChanged(article, keyOf(annotation));
    }
  }

  #drop(uri: string): void {
    const held = this.#held.get(uri);
    if (held === undefined) return;
    this.#held.delete(uri);
    this.#tagUse = null;
    removeFrom(this.#byArticle, held.article, uri);
    for (const { id } of annotationsOf(held.file)) removeFrom(this.#byId, id, uri);
  }

  /** An annotation file's URI in one spelling; null for any other file. */
  #fileUri(uri: string): string | null {
    const path = idOf(this.#host.folder, uri);
    return path !== null && placeOfAnnotationPath(path) !== null ? uriOf(this.#host.folder, path) : null;
  }

  /** Waits until nothing else is done with a file; nothing is, until the answer is called. */
  #enter(uri: string): Promise<() => void> {
    return new Promise(resolve => {
      void this.#serially(uri, () => new Promise<void>(leave => resolve(leave)));
    });
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

/** How often a change is tried where other programs are faster. */
const MOST_TRIES = 20;
/** How many files are read at a time, and how many are written before other programs may write. */
const PORTION = 16;
const MOST_TOGETHER = 64;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const NOWHERE = { annotation: null, codePoints: { start: 0, end: 0 } } as const;

async function inPortions<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < items.length; at += PORTION) done.push(...(await Promise.all(items.slice(at, at + PORTION).map(work))));
  return done;
}

function tagUseIn(files: Iterable<HeldFile>): ReadonlyMap<string, TagUse> {
  const use = new Map<string, { annotations: number; readonly articles: Set<ArticleId> }>();
  for (const { article, file } of files) {
    for (const { tag } of annotationsOf(file)) {
      if (tag === undefined) continue;
      const known = use.get(tag) ?? { annotations: 0, articles: new Set<ArticleId>() };
      use.set(tag, known);
      known.annotations++;
      known.articles.add(article);
    }
  }
  return new Map([...use].map(([tag, { annotations, articles }]) => [tag, { annotations, articles: [...articles] }]));
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

/** A problem for each line whose annotation `judge` finds one in, at the line's span in `raw`. */
function problemsOfLines(
  raw: string,
  file: AnnotationFile,
  judge: (annotation: Annotation) => Pick<FileProblem, 'code' | 'severity' | 'message'> | null,
): FileProblem[] {
  let end = 0;
  return file.lines.flatMap(({ line, annotation }) => {
    const start = Math.max(raw.indexOf(line, end), end);
    end = Math.min(raw.length, start + line.length);
    const problem = annotation === null ? null : judge(annotation);
    return problem === null ? [] : [{ start, end, ...problem }];
  });
}

const unknownEntitiesIn = (raw: string, file: AnnotationFile, known: Register['byId']): FileProblem[] =>
  problemsOfLines(raw, file, ({ entity }) =>
    entity === undefined || known.has(entity)
      ? null
      : { code: 'unknown-entity', severity: 'warning', message: annotationMessages.unknownEntity(entity) },
  );
