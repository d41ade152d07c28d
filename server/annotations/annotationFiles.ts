import { type LineChange, lineChangesBetween, withLines } from '../core/annotations/lineChanges';
import { ANNOTATIONS_FOLDER, placeOfAnnotationPath } from '../core/annotations/paths';
import {
  type AnnotationFile,
  aboutOf,
  annotationsOf,
  idOfLine,
  inOrder,
  parseAnnotations,
  serialiseAnnotations,
} from '../core/annotations/store';
import type { ArticleId } from '../core/article/types';
import { decodeText } from '../decode';
import type { FileSource, FileSwap, SwapOutcome } from '../files';
import { idOf, uriOf } from '../selection';
import { type FileChange, type FilesEdit, NotWritten } from './filesEdit';
import { writeGitAttributes } from './gitAttributes';
import { type FilePlace, type HeldFile, HeldFiles, type HeldFilesView, keyOf } from './heldFiles';
import { annotationMessages } from './messages';

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
  /** Called between the parts of long work: others have their turn. */
  pause?(): Promise<void>;
}

/**
 * The annotation files of one corpus folder, held in memory. A change reads the files again while no other program of this user writes, changes
 * what is in them and writes them whole, where nobody else wrote them meanwhile. So two programs' changes are merged by annotation, and what
 * came from outside in between stays. What cannot be written is kept, shown, and written later; any other failure leaves everything as it was.
 */
export class AnnotationFiles {
  readonly #host: AnnotationFilesHost;
  readonly #held = new HeldFiles();
  readonly #unreadable = new Map<string, string>();
  /** Work on one file follows one another. */
  readonly #queues = new Map<string, Promise<unknown>>();
  /** Lines that could not be written, by the URI of their file. */
  readonly #unwritten = new Map<string, FileChange>();

  #hasGitAttributes = false;

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
    const all = [...new Set([...this.#held.all().map(({ uri }) => uri), ...listed])];
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

  /** What is in memory. */
  get held(): HeldFilesView {
    return this.#held;
  }

  /** Why files and folders could not be read, by their URI. */
  get unreadable(): ReadonlyMap<string, string> {
    return this.#unreadable;
  }

  /** Converts the positions of an article's files with another text. */
  convertWith(article: ArticleId, text: string): void {
    for (const held of this.#held.of(article)) {
      if (held.text === text) continue;
      const onDisk = parseAnnotations(held.raw, article, held.annotator, text);
      this.#held.convert({ ...held, onDisk, file: this.#withUnwritten(held, onDisk, text), text });
    }
  }

  /** True for an annotation that is not on the disk as it is shown, its replies included. */
  isUnwritten(uri: string, id: string): boolean {
    const unwritten = this.#unwritten.get(uri);
    if (unwritten === undefined) return false;
    const about = new Set(this.#held.get(uri)?.file.lines.flatMap(stored => (aboutOf(stored) === id ? (idOfLine(stored) ?? []) : [])));
    return unwritten.changes.some(change => change.id === id || about.has(change.id));
  }

  /** Changes files together. Rejects with {@link NotWritten} where that is kept, and with another error where nothing was changed. */
  change(edit: FilesEdit): Promise<void> {
    return this.#change(edit, false);
  }

  #change(edit: FilesEdit, isBulk: boolean): Promise<void> {
    return this.#host.files.exclusively(this.#host.folder, async () => {
      const leave = await Promise.all(edit.places.map(({ uri }) => this.#enter(uri)));
      try {
        await this.#commit(edit, isBulk);
        await this.#writeGitAttributes();
      } finally {
        for (const left of leave) left();
      }
    });
  }

  /**
   * As {@link change} for many files, of which some are written together, so that other programs may write in between. Cancelled in between, it ends.
   * What could not be written is kept, and the rest is written. More files than are written together have no order, unless `onFailure` is `stop`, and are read
   * only where they are not as they are known.
   *
   * @param edit `begin` gets the number of the portion, too
   */
  async changeInPortions(
    places: readonly FilePlace[],
    { begin, ...edit }: Omit<FilesEdit, 'places' | 'begin'> & { begin?(changes: readonly FileChange[], portion: number): Promise<void> },
  ): Promise<void> {
    let unwritten: NotWritten | undefined;
    const isBulk = places.length > MOST_TOGETHER && edit.onFailure !== 'stop';
    const size = isBulk ? MOST_IN_BULK : MOST_TOGETHER;
    for (const [portion, some] of [...portionsOf(places, size)].entries()) {
      edit.waiting?.report((portion * size) / places.length);
      if (edit.waiting?.isCancelled() === true) break;
      try {
        await this.#change({ ...edit, places: some, ...(begin && { begin: changes => begin(changes, portion) }) }, isBulk);
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

  /** Once, after the first change. */
  async #writeGitAttributes(): Promise<void> {
    if (this.#hasGitAttributes) return;
    this.#hasGitAttributes = true;
    await writeGitAttributes(this.#host.files, this.#host.folder);
  }

  /** `isBulk`: files are written side by side, and at the first try they are taken to be as they are known, which writing them verifies. */
  async #commit({ places, edit, placed = [], begin, onFailure }: FilesEdit, isBulk: boolean): Promise<void> {
    const isPlaced = new Set(placed);
    /** What was written at earlier tries. */
    const made = new Map<string, FileChange>();
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const isGuess = isBulk && tries === 0;
      const due: DueFile[] = [];
      for (const some of portionsOf(places, MOST_TOGETHER)) {
        const found = isGuess ? some.map(place => this.#known(place)) : await this.#findAll(some, onFailure);
        const edited = edit(new Map(found.map(({ place, file }) => [place.uri, file])));
        due.push(...found.map(each => dueFile(each, edited.get(each.place.uri) ?? each.file)));
        if (isBulk) await this.#host.pause?.();
      }
      const changes = due.flatMap(({ place, changes }) => (changes.length === 0 ? [] : [{ place, changes }]));
      const isDue = new Set(changes.map(({ place }) => place.uri));
      await begin?.([...[...made.values()].filter(({ place }) => !isDue.has(place.uri)), ...changes]);
      let isOvertaken = false;
      let kept: string | undefined;
      let isNews = false;
      for (const some of portionsOf(due, isBulk ? due.length : 1)) {
        const outcomes = await this.#writeAll(some, isGuess);
        for (const [nth, each] of some.entries()) {
          const { place, raw, onDisk, file, text, after, written } = each;
          const outcome = outcomes[nth];
          let now = raw;
          if (outcome === true) {
            this.#unwritten.delete(place.uri);
            now = written;
            if (each.changes.length > 0) made.set(place.uri, { place, changes: each.changes });
          } else if (outcome === false || isGuess) {
            isOvertaken = true;
            continue;
          } else {
            const { error } = outcome ?? {};
            if (onFailure === 'stop') throw error;
            if (onFailure === undefined) {
              kept ??= reasonOf(error);
              isNews ||= after !== file;
              this.#unwritten.set(place.uri, { place, changes: lineChangesBetween(onDisk, after) });
            } else onFailure(place, reasonOf(error));
          }
          // Many lines that were just written are not read again; one at a time, they are, so that positions are those of the text now.
          this.#adopt(place, now, { onDisk: isBulk && outcome === true ? after : onDisk, text }, isPlaced);
          if (isBulk) await this.#host.pause?.();
        }
        if (isOvertaken) break;
      }
      if (isOvertaken) continue;
      if (kept === undefined) return;
      if (isNews) this.#host.unwritten?.();
      throw new NotWritten(annotationMessages.notWritten(kept));
    }
    throw new Error(annotationMessages.overtaken);
  }

  /** `isGuess`: what is on the disk is only known from before. False for a file that another program wrote meanwhile. */
  async #writeAll(due: readonly DueFile[], isGuess: boolean): Promise<readonly SwapOutcome[]> {
    const { files, folder } = this.#host;
    const encoder = new TextEncoder();
    const swaps = due.flatMap(({ place: { uri }, bytes, raw, written }) =>
      written === raw ? [] : [{ uri, before: bytes, after: written === '' ? null : encoder.encode(written) }],
    );
    const changed = swaps.length > 1 ? await files.swapAll(swaps, folder) : await Promise.all(swaps.map(each => this.#writeOne(each)));
    const outcomes = new Map(swaps.map(({ uri }, nth) => [uri, changed[nth]]));
    return Promise.all(due.map(each => outcomes.get(each.place.uri) ?? (isGuess ? this.#isAsKnown(each) : true)));
  }

  #writeOne({ uri, before, after }: FileSwap): Promise<SwapOutcome> {
    return this.#host.files.swap(uri, before, after, this.#host.folder).catch((error: unknown) => ({ error }));
  }

  #isAsKnown({ place, bytes }: FoundFile): Promise<SwapOutcome> {
    return this.#host.files.read(place.uri).then(
      now => sameBytes(now, bytes),
      (error: unknown) => ({ error }),
    );
  }

  async #findAll(places: readonly FilePlace[], onFailure: FilesEdit['onFailure']): Promise<FoundFile[]> {
    const found: (FoundFile | null)[] = [];
    for (const some of portionsOf(places, PORTION)) found.push(...(await Promise.all(some.map(place => this.#find(place, onFailure)))));
    return found.filter(each => each !== null);
  }

  /** A file as it was when it was last read or written. */
  #known(place: FilePlace): FoundFile {
    const raw = this.#held.get(place.uri)?.raw ?? '';
    return this.#found(place, raw === '' ? null : new TextEncoder().encode(raw), raw);
  }

  /** A file as it is on disk, and with what could not be written yet. Null where it cannot be read and the others can do without it. */
  async #find(place: FilePlace, onFailure: FilesEdit['onFailure']): Promise<FoundFile | null> {
    try {
      const bytes = await this.#host.files.read(place.uri);
      return this.#found(place, bytes, this.#decoded(place.uri, bytes));
    } catch (error) {
      if (typeof onFailure !== 'function') throw error;
      onFailure(place, reasonOf(error));
      return null;
    }
  }

  #found(place: FilePlace, bytes: Uint8Array | null, raw: string): FoundFile {
    const text = this.#host.textFor(place.article);
    const onDisk = this.#parsed(place, raw, text, this.#held.get(place.uri));
    return { place, bytes, raw, text, onDisk, file: this.#withUnwritten(place, onDisk, text) };
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
    if (raw === '' && annotationsOf(file).length === 0) {
      this.#held.drop(uri);
      return;
    }
    for (const annotation of this.#held.put({ ...place, raw, onDisk, file, text }))
      if (!placed.has(keyOf(annotation))) this.#host.lineChanged(article, keyOf(annotation));
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
/** As {@link MOST_TOGETHER}, where they are written side by side. */
const MOST_IN_BULK = 512;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const NOWHERE = { annotation: null, codePoints: { start: 0, end: 0 } } as const;

interface FoundFile extends Pick<HeldFile, 'raw' | 'text' | 'onDisk' | 'file'> {
  readonly place: FilePlace;
  /** As on the disk; null where there is no file. */
  readonly bytes: Uint8Array | null;
}

/** A file with its change. */
interface DueFile extends FoundFile {
  readonly after: AnnotationFile;
  /** The text that it gets. */
  readonly written: string;
  readonly changes: readonly LineChange[];
}

function dueFile(found: FoundFile, edited: AnnotationFile): DueFile {
  const after = edited === found.onDisk || edited === found.file ? edited : inOrder(edited);
  return {
    ...found,
    after,
    written: after === found.onDisk ? found.raw : serialiseAnnotations(after),
    changes: found.file === after ? [] : lineChangesBetween(found.file, after),
  };
}

const sameBytes = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : a.length === b.length && a.every((byte, at) => byte === b[at]);

function* portionsOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
