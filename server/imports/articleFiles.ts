import { definedFacts } from '../core/import/definedFacts';
import { fileNameOf, markOf } from '../core/import/fileName';
import { FoundPlaces } from '../core/import/foundPlaces';
import { bodyHashOf, type KnownArticle, KnownArticles, type KnownPlace } from '../core/import/known';
import { IMPORTS_FOLDER, KNOWN_FILE, knownArticleIn, knownLine } from '../core/import/knownFile';
import { articleImportMessages } from '../core/import/messages';
import { bodyOf, type NamedPlace, renderArticle, shownPlace, withSources } from '../core/import/render';
import type { DocumentFacts, ImportedDocument } from '../core/import/types';
import { decodeText } from '../decode';
import type { FileSource } from '../files';
import { piecesOf } from '../knowledge/pieces';
import { idOf, tooLarge, uriOf } from '../selection';
import { fileBodyHash } from './fileBody';
import { importServiceMessages } from './messages';
import { MovedArticles } from './movedArticles';

/** Where articles are written. */
export interface ImportPlaces {
  /** URI of the project's folder. */
  readonly project: string;
  /** URI of the folder for the articles. */
  readonly out: string;
  /** URI of what no link may lead out of: the project, where `out` is in it, else `out`. */
  readonly within: string;
}

/** What happened to a document. */
export type Placed =
  | { readonly is: 'written' | 'known' | 'double' | 'updated'; readonly file: string }
  | { readonly is: 'changed' | 'failed'; readonly file: string; readonly message: string };

interface Pending {
  readonly document: ImportedDocument;
  readonly body: string;
  readonly file: string;
  readonly place: NamedPlace;
  readonly settled: (placed: Placed) => void;
}

export interface ArticleFileOptions {
  readonly dryRun: boolean;
  readonly update: boolean;
  /** An article with more is not written, for a project leaves out larger files. KB. */
  readonly maxSizeKB?: number | undefined;
}

/** So many articles are written together: the disk is waited for once. */
const TOGETHER = 64;

/**
 * The articles of an import as files. What was imported before is not written again, and no file that exists is written over but by `update`, where it
 * still has the text that was imported. Files are whole at any time; those of a killed import are recognised by the next one.
 */
export class ArticleFiles {
  readonly #files: FileSource;
  readonly #places: ImportPlaces;
  readonly #options: ArticleFileOptions;
  #moved: Promise<MovedArticles> | undefined;
  /** Nothing says what was imported, but the project may have it. */
  #isUnknown = false;
  readonly #known = new KnownArticles();
  /** Where each article of this import was found, by file. */
  readonly #sources = new FoundPlaces();
  /** Files that got another source after they were written, with what the others say of the article. */
  readonly #resourced = new Map<string, DocumentFacts>();
  /** Where articles of earlier imports were found in this one: a double whose places an import that was killed did not name. */
  readonly #again = new FoundPlaces();
  /** What the later places of those say of them. */
  readonly #againFacts = new Map<string, { readonly body: string; readonly facts: DocumentFacts }>();
  #pending: Pending[] = [];

  constructor(files: FileSource, places: ImportPlaces, options: ArticleFileOptions) {
    this.#files = files;
    this.#places = places;
    this.#options = options;
  }

  /** Reads what was imported before, and takes away what is left of an import that was killed. */
  async load(): Promise<void> {
    // An import that was killed left files half-written beside the whole ones.
    if (!this.#options.dryRun) await this.#files.sweep(this.#places.out).catch(() => undefined);
    const uri = uriOf(this.#places.project, KNOWN_FILE);
    this.#isUnknown = (await this.#files.stat(uri)) === null;
    if (this.#isUnknown) return;
    let line = '';
    for await (const { text } of piecesOf(this.#files, uri, { encoding: 'utf-8' })) {
      const lines = `${line}${text}`.split('\n');
      line = lines.pop() ?? '';
      for (const each of lines) this.#takeKnown(each);
    }
    this.#takeKnown(line);
  }

  /** Lines that cannot be read are passed over, for the file is only added to. */
  #takeKnown(line: string): void {
    const article = knownArticleIn(line);
    if (article !== null) this.#known.add(article);
  }

  /** Articles that were found in several places of this import, by file. */
  doubles(): ReadonlyMap<string, readonly NamedPlace[]> {
    return this.#sources.several();
  }

  /** Writes a document, now or with the next ones; `settled` hears what happened to it. */
  async add(document: ImportedDocument, place: NamedPlace, settled: (placed: Placed) => void): Promise<void> {
    const body = bodyHashOf(bodyOf(document.paragraphs));
    const acquaintance = this.#known.find(document, body);
    if (acquaintance.is !== 'new') {
      const { file } = acquaintance.article;
      const isOfThisImport = this.#sources.has(file);
      if (isOfThisImport && acquaintance.is === 'same') {
        this.#sources.add(file, place);
        this.#resourced.set(file, { ...definedFacts(document.facts), ...this.#resourced.get(file) });
        return settled({ is: 'double', file });
      }
      if (!isOfThisImport && (await this.#files.stat(this.#uriOf(file))) !== null) {
        if (acquaintance.is === 'same') {
          this.#foundAgain(acquaintance.article, place, document.facts);
          return settled({ is: 'known', file });
        }
        return settled(await this.#changed(document, body, acquaintance.article, place));
      }
      if (!isOfThisImport) {
        const now = await this.#whereabouts(document, body, place, acquaintance.article);
        if (now !== null)
          return settled(await this.#elsewhere(document, body, this.#articleOf(document, acquaintance.article.body, now), place));
      }
    } else if (this.#isUnknown) {
      const now = await this.#whereabouts(document, body, place, undefined);
      if (now !== null) return settled(await this.#elsewhere(document, body, this.#articleOf(document, body, now), place));
    }
    const { maxSizeKB } = this.#options;
    const tooLong = maxSizeKB === undefined ? null : tooLarge(bytesOf({ document, place }).length, { maxSizeKB });
    if (tooLong !== null)
      return settled({ is: 'failed', file: this.#named(fileNameOf(document)), message: articleImportMessages.tooLarge(tooLong) });
    const file = this.#freeName(document);
    this.#sources.add(file, place);
    this.#known.add(this.#articleOf(document, body, file));
    this.#pending.push({ document, body, file, place, settled });
    if (this.#pending.length >= TOGETHER) await this.flush();
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    if (pending.length === 0) return;
    if (this.#options.dryRun) {
      for (const each of pending) each.settled((await this.#existing(each)) ?? { is: 'written', file: each.file });
      return;
    }
    const swaps = pending.map(each => ({ uri: this.#uriOf(each.file), before: null, after: bytesOf(each) }));
    const outcomes = await this.#files.swapAll(swaps, this.#places.within);
    const lines: string[] = [];
    for (const [nth, each] of pending.entries()) {
      const outcome = outcomes[nth];
      const placed = outcome === true ? ({ is: 'written', file: each.file } as const) : await this.#notWritten(each, outcome);
      if (placed.is === 'written' || placed.is === 'known') lines.push(knownLine(this.#articleOf(each.document, each.body, placed.file)));
      each.settled(placed);
    }
    await this.#remember(lines);
  }

  /** Names all the places where an article was found in its file. */
  async finish(): Promise<void> {
    await this.flush();
    if (this.#options.dryRun) return;
    for (const [file, facts] of this.#resourced) await this.#nameSources(file, this.#sources.placesOf(file), facts);
    for (const [file, places] of this.#again.several()) {
      const { body, facts } = this.#againFacts.get(file) ?? { body: '', facts: {} };
      const isDue = (bytes: Uint8Array, text: string): boolean =>
        fileBodyHash(bytes) === body && !places.every(place => text.includes(shownPlace(place)));
      await this.#nameSources(file, places, facts, isDue);
    }
  }

  /** Writes into a file where its article was found, and what these places say of it; not where it is not `isDue`. */
  async #nameSources(
    file: string,
    places: readonly NamedPlace[],
    facts: DocumentFacts,
    isDue: (bytes: Uint8Array, text: string) => boolean = () => true,
  ): Promise<void> {
    const uri = this.#uriOf(file);
    const before = await this.#files.read(uri);
    if (before === null) return;
    const { text } = decodeText(before);
    if (!isDue(before, text)) return;
    await this.#files.swap(uri, before, new TextEncoder().encode(withSources(text, places, facts)), this.#places.within);
  }

  #foundAgain({ file, body }: KnownPlace, place: NamedPlace, facts: DocumentFacts): void {
    if (this.#again.has(file))
      this.#againFacts.set(file, { body, facts: { ...definedFacts(facts), ...this.#againFacts.get(file)?.facts } });
    this.#again.add(file, place);
  }

  async #remember(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    const { project } = this.#places;
    await this.#files.append(uriOf(project, KNOWN_FILE), new TextEncoder().encode(lines.join('')), project);
  }

  /** A file of that name exists: it is the article, from an import that was killed, or another one. */
  async #notWritten(each: Pending, outcome: unknown): Promise<Placed> {
    if (typeof outcome === 'object' && outcome !== null && 'error' in outcome) {
      const { error } = outcome;
      const reason = error instanceof Error ? error.message : String(error);
      return { is: 'failed', file: each.file, message: articleImportMessages.notWritten(each.file, reason) };
    }
    const known = await this.#existing(each);
    if (known !== null) return known;
    for (const mark of marksOf(each.document)) {
      const file = this.#named(fileNameOf(each.document, mark));
      if (this.#sources.has(file)) continue;
      const marked = { ...each, file };
      if (await this.#files.swap(this.#uriOf(file), null, bytesOf(marked), this.#places.within)) {
        this.#sources.add(file, each.place);
        return { is: 'written', file };
      }
      const other = await this.#existing(marked);
      if (other !== null) return other;
    }
    return { is: 'failed', file: each.file, message: importServiceMessages.noPlace(each.file) };
  }

  /** Known where the file that has its name has its text. */
  async #existing({ file, body }: Pick<Pending, 'file' | 'body'>): Promise<Placed | null> {
    const bytes = await this.#files.read(this.#uriOf(file));
    return bytes !== null && fileBodyHash(bytes) === body ? { is: 'known', file } : null;
  }

  /** Where an article is in the project that is no longer where it was imported to; null where it is nowhere, or in this import. */
  async #whereabouts(document: ImportedDocument, body: string, place: NamedPlace, known: KnownPlace | undefined): Promise<string | null> {
    this.#moved ??= MovedArticles.load(this.#files, this.#places.project);
    const file = (await this.#moved).find(document.facts, body, place, known);
    return file === null || this.#sources.has(file) ? null : file;
  }

  /** An article that the researcher moved or renamed: it is noted down where it is now. */
  async #elsewhere(document: ImportedDocument, body: string, article: KnownArticle, place: NamedPlace): Promise<Placed> {
    if (!this.#options.dryRun) await this.#remember([knownLine(article)]);
    this.#known.add(article);
    return article.body === body ? { is: 'known', file: article.file } : this.#changed(document, body, article, place);
  }

  /** What the researcher changed stays; the newer text is put beside it where it is asked for. */
  async #changed(document: ImportedDocument, body: string, article: KnownPlace, place: NamedPlace): Promise<Placed> {
    const { file } = article;
    const { dryRun, update } = this.#options;
    if (!update || dryRun) return { is: 'changed', file, message: articleImportMessages.changed(file) };
    const uri = this.#uriOf(file);
    const before = await this.#files.read(uri);
    const isUnedited = before !== null && fileBodyHash(before) === article.body;
    const after = new TextEncoder().encode(renderArticle(document, [place]));
    const line = knownLine(this.#articleOf(document, body, file));
    if (isUnedited && (await this.#files.swap(uri, before, after, this.#places.within))) {
      await this.#remember([line]);
      return { is: 'updated', file };
    }
    const beside = `${IMPORTS_FOLDER}changed/${file.slice(file.lastIndexOf('/') + 1)}`;
    await this.#files.write(uriOf(this.#places.project, beside), after, this.#places.project);
    await this.#remember([line]);
    return { is: 'changed', file, message: articleImportMessages.changedAndEdited(file, beside) };
  }

  #freeName(document: ImportedDocument): string {
    const plain = this.#named(fileNameOf(document));
    if (!this.#sources.has(plain)) return plain;
    for (const mark of marksOf(document)) {
      const file = this.#named(fileNameOf(document, mark));
      if (!this.#sources.has(file)) return file;
    }
    return plain;
  }

  /** A file of the folder for articles, as it is named in lists: from the project's folder where it is in it. */
  #named(name: string): string {
    const uri = uriOf(this.#places.out, name);
    return idOf(this.#places.project, uri) ?? uri;
  }

  #uriOf(file: string): string {
    return /^[a-z][a-z\d+.-]+:\/\//i.test(file) ? file : uriOf(this.#places.project, file);
  }

  #articleOf({ facts }: ImportedDocument, body: string, file: string): KnownArticle {
    return { file, body, id: facts.id, title: facts.title, date: facts.date, outlet: facts.outlet };
  }
}

const bytesOf = ({ document, place }: Pick<Pending, 'document' | 'place'>): Uint8Array =>
  new TextEncoder().encode(renderArticle(document, [place]));

const MOST_ALIKE = 1000;

/** What distinguishes files of one date and title. */
function* marksOf(document: ImportedDocument): Generator<string> {
  const mark = markOf(document);
  yield mark;
  for (let nth = 2; nth < MOST_ALIKE; nth++) yield `${mark}-${nth}`;
}
