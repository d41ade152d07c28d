import { type Beside, besideInSteps, besideMessages, NOTHING_BESIDE } from '../beside';
import { isExportMarker } from '../core/annotations/exportMarker';
import type { ArticleId } from '../core/article/types';
import { cleanedOfScript } from '../core/clean/paths';
import type { Listing } from '../files';
import type { Settings } from '../protocol';
import { articleMatcher, idOf, type Selection, selectionInSteps, uriOf } from '../selection';
import { defaultSettings } from '../settings';
import type { FolderParts } from './folderParts';
import { FOLDER_MESSAGES } from './messages';
import { inTurns } from './timing';
import { baseName } from './uris';

/** Which files of a folder are its articles, by the settings and by what Pressmark wrote itself. */
export class FolderSelection {
  readonly #parts: FolderParts;
  /** What may hold articles, too, but is not read. */
  beside: Beside = NOTHING_BESIDE;
  /** Kinds of files beside the articles that were reported. */
  readonly #reportedBeside = new Set<string>();
  #matches = articleMatcher(defaultSettings.files);
  /** URIs of files that Pressmark wrote itself, and that are not articles for that reason. */
  #outputs: ReadonlySet<string> = new Set();

  constructor(parts: FolderParts) {
    this.#parts = parts;
  }

  configure(files: Settings['files']): void {
    this.#matches = articleMatcher(files);
  }

  /** The id an article of this URI would have; null where the settings do not make it one. */
  articleIdOf(uri: string): ArticleId | null {
    const id = idOf(this.#parts.uri, uri);
    return id !== null && !id.startsWith('pressmark/') && this.#matches(id) && !this.#outputs.has(uri) ? id : null;
  }

  /** True where the settings make a file of this id an article, whoever wrote it. */
  matches(id: ArticleId): boolean {
    return this.#matches(id);
  }

  /** True for a file that Pressmark wrote itself. */
  isOutput(uri: string): boolean {
    return this.#outputs.has(uri);
  }

  /** Lists the folder. Rejects where that cannot be done. */
  async select(): Promise<Selection & Pick<Listing, 'files' | 'unreadable'>> {
    const selection = await this.#select();
    this.#outputs = selection.outputs;
    this.#setBeside(selection.beside);
    return selection;
  }

  /** Looks again what may hold articles, too. */
  async updateBeside(): Promise<void> {
    this.#setBeside((await this.#select()).beside);
  }

  /** Looks again which files Pressmark wrote itself. Answers those that are articles now, and those that no longer are. */
  async updateOutputs(): Promise<string[]> {
    const before = this.#outputs;
    const { outputs } = await this.#select();
    this.#outputs = outputs;
    return [...new Set([...before, ...outputs])].filter(uri => before.has(uri) !== outputs.has(uri));
  }

  /** True for a file that says of others that Pressmark wrote them. */
  marksOutputs(uri: string): boolean {
    const path = idOf(this.#parts.uri, uri);
    return path !== null && !path.startsWith('pressmark/') && (cleanedOfScript(path) !== null || isExportMarker(path));
  }

  async #select(): Promise<Selection & Pick<Listing, 'files' | 'unreadable'> & { readonly beside: Beside }> {
    const { uri: folder, host } = this.#parts;
    const settings = this.#parts.settings().files;
    const { files, unreadable, links = [] } = await host.files.list(folder, [...settings.exclude, 'pressmark']);
    const own = uriOf(folder, 'pressmark');
    const isInFolder = ({ uri }: { readonly uri: string }): boolean => uri !== own && !uri.startsWith(`${own}/`);
    const listing = { files: files.filter(isInFolder), links: links.filter(isInFolder) };
    const beside = await inTurns(besideInSteps(folder, listing, settings));
    return { ...(await inTurns(selectionInSteps(folder, listing.files, settings))), files: listing.files, unreadable, beside };
  }

  /** Said once for the folder, and again only where it has other kinds of files. */
  #setBeside(beside: Beside): void {
    this.beside = beside;
    const kinds = [...beside.forms.keys(), ...(beside.links.length === 0 ? [] : ['link'])];
    if (kinds.every(kind => this.#reportedBeside.has(kind))) return;
    for (const kind of kinds) this.#reportedBeside.add(kind);
    const { host, uri } = this.#parts;
    for (const message of besideMessages(beside)) host.warn(FOLDER_MESSAGES.beside(baseName(uri), message));
  }
}
