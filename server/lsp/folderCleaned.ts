import { recordHandEdits } from '../cleaned/cleanedFiles';
import { type CleanedShelf, createCleanedShelf } from '../cleaned/cleanedShelf';
import type { ArticleId } from '../core/article/types';
import { CLEANED_FOLDER } from '../core/clean/paths';
import { uriOf } from '../selection';
import type { FolderParts } from './folderParts';
import { FOLDER_MESSAGES } from './messages';
import { messageOf } from './reading';

/** How a folder follows its cleaned copies and what is typed into them. */
export class FolderCleaned {
  readonly shelf: CleanedShelf;
  readonly #parts: FolderParts;

  constructor(parts: FolderParts) {
    this.#parts = parts;
    this.shelf = createCleanedShelf(parts.uri, parts.host.files, id => this.#changed(id));
  }

  /** Lists the files again. Never rejects. */
  async refresh(): Promise<void> {
    await this.shelf.refresh().catch((error: unknown) => this.#parts.host.log(FOLDER_MESSAGES.cleanedNotListed(messageOf(error))));
  }

  /** What is typed into a document; nothing, where it is anything else than a cleaned copy. */
  typed(uri: string): void {
    const id = this.shelf.articleOf(uri);
    if (id !== null) this.#read(id);
  }

  /** The edits made by hand in a cleaned copy go into its script while its base is known: the article may change later. */
  async saved(id: ArticleId, uri: string): Promise<void> {
    const { corpus, host, uri: folder } = this.#parts;
    const source = corpus.textOf(id);
    const cleaned = uriOf(folder, CLEANED_FOLDER.slice(0, -1));
    if (source !== null && (await recordHandEdits(source, cleaned, uri, host.files))) this.shelf.onFileEvent({ uri, kind: 'changed' });
  }

  /** An open cleaned copy is read at once, so that what is said about it holds. */
  #changed(id: ArticleId): void {
    this.#parts.report({ cleaned: new Set([id]) });
    const uri = this.shelf.uriOf(id);
    if (uri !== null && this.shelf.known(id) === undefined && this.#parts.host.bufferOf(uri) !== undefined) this.#read(id);
  }

  #read(id: ArticleId): void {
    this.shelf.read(id).catch((error: unknown) => this.#parts.host.log(FOLDER_MESSAGES.cleanedNotRead(id, messageOf(error))));
  }
}
