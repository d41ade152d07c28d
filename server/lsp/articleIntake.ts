import type { AnnotationService } from '../annotations/annotationService';
import type { ArticleId } from '../core/article/types';
import type { ArticleText, CorpusChange } from '../core/corpus/corpus';
import type { DecodedText } from '../decode';
import { type ArticleFile, idOf } from '../selection';
import type { FolderParts } from './folderParts';
import type { FolderSelection } from './folderSelection';
import { type Reading, readText, whyNot } from './reading';

/** A file as it was read, with the facts of its text where these were worked out. */
export interface ReadFile extends ArticleFile {
  readonly decoded: Reading;
  readonly facts?: ArticleText['facts'];
  readonly outline?: ArticleText['outline'];
}

/** How files become articles of the corpus: a buffer beats the disk, limits are kept, annotations go along. */
export class ArticleIntake {
  readonly #parts: FolderParts;
  readonly #selection: FolderSelection;
  readonly #annotations: AnnotationService;

  constructor(parts: FolderParts, selection: FolderSelection, annotations: AnnotationService) {
    this.#parts = parts;
    this.#selection = selection;
    this.#annotations = annotations;
  }

  /** The changes that bring files into the corpus; what a limit or an error keeps out is noted and leaves the corpus. */
  admit(files: readonly ReadFile[]): CorpusChange[] {
    const { corpus, settings, leftOut, notes } = this.#parts;
    const limits = settings().files;
    let size = corpus.size;
    return files.map(({ id, uri, decoded }) => {
      notes.delete(uri);
      leftOut.delete(uri);
      if (decoded === null || this.#selection.isOutput(uri)) return gone(id);
      const known = corpus.summary(id) !== undefined;
      const full = !known && size >= limits.maxCount;
      const reason = whyNot(decoded, limits, full);
      if (reason !== null || 'reason' in decoded) {
        leftOut.set(uri, reason ?? '');
        return gone(id);
      }
      if (decoded.problem !== undefined) notes.set(uri, decoded.problem);
      if (!known) size++;
      return { kind: 'article', id, text: decoded.text };
    });
  }

  /** Reads a file; the text that the editor has of it counts where it is open. `measured`: its size is known to be within the limit. */
  async read(uri: string, measured: boolean): Promise<Reading> {
    const { host, settings } = this.#parts;
    return this.#buffered(uri) ?? readText(host.files, uri, settings().files, measured);
  }

  /** Reads files again and brings them into the corpus. */
  async readAgain(uris: readonly string[]): Promise<void> {
    const files = await Promise.all(
      uris.map(async uri => ({ id: idOf(this.#parts.uri, uri) ?? uri, uri, decoded: await this.read(uri, false) })),
    );
    if (this.#parts.isClosed()) return;
    this.#takeIn(files, changes => {
      if (changes.length > 0) this.#parts.apply(changes);
    });
  }

  /**
   * Brings files into the corpus while their whole folder is read: what they change for others is not asked. Answers the articles that came, of
   * which the folder has yet to say so.
   */
  load(files: readonly ReadFile[]): ReadonlySet<ArticleId> {
    const { corpus, apply } = this.#parts;
    let came: ReadonlySet<ArticleId> = new Set();
    this.#takeIn(files, changes => {
      const articles = changes.flatMap((change, index) => {
        if (change.kind !== 'article' || change.text === null) return [];
        const { decoded, facts, outline } = files[index] ?? {};
        const isAsRead = decoded && 'text' in decoded && decoded.text === change.text;
        return [{ id: change.id, text: change.text, ...(isAsRead && { facts, outline }) }];
      });
      came = corpus.load(articles).articles;
      const removed = changes.filter(({ text }) => text === null);
      if (removed.length > 0) apply(removed);
    });
    return came;
  }

  /** A buffer that was opened meanwhile counts instead of what was read. */
  #takeIn(files: readonly ReadFile[], take: (changes: readonly CorpusChange[]) => void): void {
    const changes = this.admit(files.map(file => ({ ...file, decoded: this.#buffered(file.uri) ?? file.decoded })));
    const moved = changes.map(change => this.#moveAnnotations(change)).includes(true);
    take(changes);
    if (moved) this.#parts.report({ annotations: true });
  }

  /** Brings the annotations of an article to its next text; true where it has any. */
  #moveAnnotations(change: CorpusChange): boolean {
    if (change.kind !== 'article' || change.text === null) return false;
    const changed = this.#parts.corpus.textOf(change.id) !== change.text;
    return changed && this.#annotations.onTextReplaced(change.id, change.text);
  }

  #buffered(uri: string): DecodedText | undefined {
    const text = this.#parts.host.bufferOf(uri);
    return text === undefined ? undefined : { text, encoding: 'utf-8' };
  }
}

export const gone = (id: ArticleId): CorpusChange => ({ kind: 'article', id, text: null });
