import type { KnownPlace } from '../core/import/known';
import { importedFields, type NamedPlace, shownPlace } from '../core/import/render';
import type { DocumentFacts } from '../core/import/types';
import { foldForSearch } from '../core/text/fold';
import { decodeText } from '../decode';
import type { FileSource } from '../files';
import { idOf } from '../selection';
import { fileBodyHash } from './fileBody';

/** An article of the project that an import wrote once, as its front matter shows, and where it is now. */
interface FoundArticle {
  readonly file: string;
  readonly body: string;
  readonly title: string;
}

const EXCLUDED = ['**/.*', '**/pressmark', '**/node_modules'];
const TEXT = /\.(?:txt|md)$/i;

/** Articles that were moved or renamed within the project since they were imported, by the id or the source in their front matter, or by their body. */
export class MovedArticles {
  readonly #byId = new Map<string, FoundArticle>();
  readonly #bySource = new Map<string, FoundArticle>();
  readonly #byBody = new Map<string, FoundArticle>();

  /** Reads the text files of a project that front matter of an import is in. */
  static async load(files: FileSource, project: string): Promise<MovedArticles> {
    const moved = new MovedArticles();
    for (const { uri } of (await files.list(project, EXCLUDED)).files) {
      const file = TEXT.test(uri) ? idOf(project, uri) : null;
      const bytes = file === null ? null : await files.read(uri).catch(() => null);
      if (file !== null && bytes !== null) moved.#take(file, bytes);
    }
    return moved;
  }

  /** Where a document is now that an import wrote before; `known` is what was noted down about it then. */
  find(facts: DocumentFacts, body: string, place: NamedPlace, known: KnownPlace | undefined): string | null {
    const hasTitle = (found: FoundArticle | undefined) => found !== undefined && found.title === foldForSearch(facts.title ?? '');
    const byId = facts.id === undefined ? undefined : this.#byId.get(facts.id);
    if (byId !== undefined && (hasTitle(byId) || byId.body === body || byId.body === known?.body)) return byId.file;
    const bySource = this.#bySource.get(shownPlace(place));
    if (bySource !== undefined && hasTitle(bySource) && (facts.id === undefined || byId === undefined)) return bySource.file;
    const byBody = this.#byBody.get(body);
    return hasTitle(byBody) ? (byBody?.file ?? null) : null;
  }

  #take(file: string, bytes: Uint8Array): void {
    const { text } = decodeText(bytes);
    const imported = importedFields(text);
    if (imported === null) return;
    const { id, sources, title } = imported;
    const found = { file, body: fileBodyHash(bytes), title: foldForSearch(title) };
    if (id !== undefined) this.#byId.set(id, found);
    for (const each of sources) this.#bySource.set(each, found);
    this.#byBody.set(found.body, found);
  }
}
