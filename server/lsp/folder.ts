import type { Asking } from '../analysts/analysts';
import { inOrder, portionsOf } from '../analysts/inOrder';
import type { AskedText } from '../analysts/work';
import { AnnotationService } from '../annotations/annotationService';
import type { OperationLog } from '../annotations/operationLog';
import { type Beside, besideArticles, besideMessages, NOTHING_BESIDE } from '../beside';
import { recordHandEdits } from '../cleaned/cleanedFiles';
import { type CleanedShelf, createCleanedShelf } from '../cleaned/cleanedShelf';
import { isExportMarker } from '../core/annotations/exportMarker';
import type { SpanEdit } from '../core/annotations/shift';
import type { ArticleId } from '../core/article/types';
import { CLEANED_FOLDER, cleanedOfScript } from '../core/clean/paths';
import {
  type ArticleRecord,
  type ArticleSummary,
  type ArticleText,
  Corpus,
  type CorpusChange,
  type CorpusDelta,
  type OwnFileChange,
} from '../core/corpus/corpus';
import type { PackedArticle } from '../core/corpus/packedArticle';
import { mergedIds } from '../core/entities/merged';
import type { Register } from '../core/entities/types';
import type { DecodedText } from '../decode';
import type { FileEvent, Listing } from '../files';
import { formOfName } from '../forms';
import { askingStore, LEAST_KEPT } from '../keptFacts';
import { lookForProject } from '../project';
import type { Settings } from '../protocol';
import { articleMatcher, idOf, type Selection, selectArticles, uriOf } from '../selection';
import { defaultSettings } from '../settings';
import type { FactStore } from '../store/factStore';
import { type Lined, linedText } from './convert';
import { type FolderChange, type FolderHost, NO_CHANGE, type ScanProgress } from './folderHost';
import { keepChanges } from './keptChanges';
import { FOLDER_MESSAGES } from './messages';
import { type OwnFile, ownFileLimits, ownFiles, ownFileUri, type RegisterView, registerView } from './ownFiles';
import { leftOutMessage, messageOf, type Reading, readText, whyNot } from './reading';
import { debounced, turns } from './timing';
import { baseName } from './uris';

/** How many files are read at once. */
const BATCH = 8;

/**
 * One workspace folder: its corpus, kept equal to the open buffers and, where there is none, to the disk. Reads of the
 * disk share one queue, so that an older read never overwrites a later one.
 */
export class CorpusFolder {
  readonly uri: string;
  readonly corpus = new Corpus();
  readonly annotations: AnnotationService;
  readonly cleaned: CleanedShelf;
  /** Files that are not read, with the reason in a sentence, by URI. */
  readonly leftOut = new Map<string, string>();
  /** What was wrong with the bytes of a file that was read anyway, by URI. */
  readonly notes = new Map<string, string>();
  /** What may hold articles, too, but is not read. */
  beside: Beside = NOTHING_BESIDE;
  settings: Settings = defaultSettings;
  /** Counts changes of the settings: what depends on them is computed again when it differs. */
  settingsRevision = 0;
  /** Counts changes of annotations and of their places. */
  annotationsRevision = 0;
  /** False until every article was read once. */
  ready = false;
  /** Resolves when every article was read once, or when there is nothing to wait for. */
  readonly firstRead: Promise<void>;
  #endFirstRead: () => void = () => undefined;
  /** True where the folder is a project: its `pressmark/` contains one of Pressmark's own files. Nothing is read before. */
  setUp = false;
  readonly #host: FolderHost;
  readonly #own = new Map<OwnFile, Lined | null>();
  readonly #reported = new Set<string>();
  /** Kinds of files beside the articles that were reported. */
  readonly #reportedBeside = new Set<string>();
  readonly #keptChanges = keepChanges(
    async () => this.#openStore(),
    id => {
      const text = this.corpus.textOf(id);
      return text === null ? null : this.#asked(id, text);
    },
    error => this.#host.log(`${this.name}: ${messageOf(error)}`),
  );
  /** Texts that the corpus does not have yet, because they are being typed. */
  readonly #pending = new Map<CorpusFile, string | null>();
  /** Texts that the corpus has. */
  readonly #applied = new Map<CorpusFile, Lined | null>();
  readonly #applySoon = debounced(OWN_PAUSE_MS, OWN_LATEST_MS, () => {
    for (const file of [...this.#pending.keys()]) this.#applyOwn(file);
  });
  readonly #writeAgainSoon = debounced(WRITE_AGAIN_MS, WRITE_AGAIN_MS, () => void this.#enqueue(() => this.#writeAgain()));
  #operations: Promise<OperationLog> | undefined;
  #queue: Promise<void> = Promise.resolve();
  #register: RegisterView = registerView('');
  #matches = articleMatcher(defaultSettings.files);
  /** URIs of files that Pressmark wrote itself, and that are not articles for that reason. */
  #outputs: ReadonlySet<string> = new Set();
  #closed = false;

  constructor(uri: string, host: FolderHost) {
    this.uri = uri;
    this.#host = host;
    this.firstRead = new Promise(resolve => {
      this.#endFirstRead = resolve;
    });
    this.cleaned = createCleanedShelf(uri, host.files, id => this.#cleanedChanged(id));
    this.annotations = new AnnotationService({
      folder: uri,
      files: host.files,
      textOf: article => this.corpus.textOf(article),
      annotator: () => this.annotator,
      newId: () => crypto.randomUUID(),
      now: () => new Date().toISOString(),
      operations: () => {
        this.#operations ??= host.openOperations(uri);
        return this.#operations;
      },
      unwritten: () => {
        this.annotationsChanged();
        this.#writeAgainSoon.ask();
      },
    });
  }

  get name(): string {
    return baseName(this.uri);
  }

  /** The name under which annotations are made now. */
  get annotator(): string {
    return this.settings.annotator || this.#host.annotator();
  }

  /** The folder of Pressmark's own files. */
  get ownFolder(): string {
    return uriOf(this.uri, 'pressmark');
  }

  uriOf(id: ArticleId): string {
    return uriOf(this.uri, id);
  }

  ownUri(file: OwnFile): string {
    return ownFileUri(this.uri, file);
  }

  /** The text of one of Pressmark's own files; null where there is none. */
  ownText(file: OwnFile): Lined | null {
    return this.#own.get(file) ?? null;
  }

  /** The id an article of this URI would have; null where the settings do not make it one. */
  articleIdOf(uri: string): ArticleId | null {
    const id = idOf(this.uri, uri);
    return id !== null && !id.startsWith('pressmark/') && this.#matches(id) && !this.#outputs.has(uri) ? id : null;
  }

  /** As {@link ownText}, of what the corpus has been told: places that it names are in this text. The editor may have a newer one. */
  appliedText(file: CorpusFile): Lined | null {
    return this.#applied.get(file) ?? null;
  }

  /** The register as the editor has it; a large one that is being typed, as it was before. The corpus may know an older one for as long. */
  get register(): RegisterView {
    const typed = this.#pending.get('register');
    const isTyped = this.#pending.has('register') && (typed ?? '').length <= LARGE_REGISTER;
    const text = isTyped ? (typed ?? '') : this.corpus.registerText;
    if (this.#register.text !== text) this.#register = registerView(text, isTyped ? undefined : this.corpus.register);
    return this.#register;
  }

  ownFileOf(uri: string): OwnFile | null {
    return ownFiles.find(file => this.ownUri(file) === uri) ?? null;
  }

  record(uri: string): ArticleRecord | undefined {
    const id = idOf(this.uri, uri);
    return id === null ? undefined : this.corpus.get(id);
  }

  summary(uri: string): ArticleSummary | undefined {
    const id = idOf(this.uri, uri);
    return id === null ? undefined : this.corpus.summary(id);
  }

  /** The folder left the workspace. */
  close(): void {
    this.#report({ articles: new Set(this.corpus.ids()), status: true });
    this.#closed = true;
    this.#endFirstRead();
    this.#keptChanges.cancel();
    this.#applySoon.cancel();
    this.#writeAgainSoon.cancel();
  }

  /** Takes over settings; true where other files are articles now, so that a scan is due. */
  configure(settings: Settings): boolean {
    const rescan = JSON.stringify(settings.files) !== JSON.stringify(this.settings.files);
    this.settings = settings;
    this.settingsRevision++;
    this.#matches = articleMatcher(settings.files);
    this.#report({ articles: new Set(this.corpus.ids()), status: true });
    return rescan;
  }

  /** Reads the folder from the top: first Pressmark's own files, then the articles, batch by batch. */
  scan(progress: ScanProgress): Promise<void> {
    return this.#enqueue(async () => {
      this.ready = false;
      this.leftOut.clear();
      try {
        this.setUp = await this.#isProject();
        if (this.setUp) await this.#readAll(progress);
      } finally {
        this.ready = true;
        this.#endFirstRead();
        this.#report({ annotations: true, status: true });
        this.#reportLeftOut();
      }
    });
  }

  /** A buffer was opened or edited: the index follows at once, Pressmark's own files of a large corpus, and large ones, after a pause. */
  bufferChanged(uri: string, text: string, edits: readonly SpanEdit[] | null): void {
    if (!this.setUp) return;
    const own = this.ownFileOf(uri);
    if (own !== null) {
      this.#setOwn(own, text, this.corpus.size > LATER_FROM || text.length > LATER_FROM_LENGTH);
      return;
    }
    const cleaned = this.cleaned.articleOf(uri);
    if (cleaned !== null) this.#readCleaned(cleaned);
    const id = this.articleIdOf(uri);
    if (id === null) return;
    const before = this.corpus.get(id)?.article.text;
    const changes = this.#admit([{ id, uri, decoded: { text, encoding: 'utf-8' } }]);
    // Before the change is announced: whoever hears of it may ask for the annotations.
    const moved =
      before === undefined || edits === null
        ? this.annotations.onTextReplaced(id, text)
        : this.annotations.onBufferEdit(id, edits, before, text);
    this.#applyArticles(changes, id);
    if (moved) this.annotationsChanged();
  }

  /** What a buffer holds is on the disk now. */
  bufferSaved(uri: string): void {
    if (!this.setUp) return;
    const id = this.articleIdOf(uri);
    if (id !== null) void this.#enqueue(() => this.annotations.onSaved(id).catch((error: unknown) => this.#host.warn(messageOf(error))));
    const cleaned = this.cleaned.articleOf(uri);
    if (cleaned !== null) void this.#enqueue(() => this.#recordCleaned(cleaned, uri));
  }

  /** The edits made by hand in a cleaned copy go into its script while its base is known: the article may change later. */
  async #recordCleaned(id: ArticleId, uri: string): Promise<void> {
    const source = this.corpus.textOf(id);
    const folder = uriOf(this.uri, CLEANED_FOLDER.slice(0, -1));
    if (source !== null && (await recordHandEdits(source, folder, uri, this.#host.files)))
      this.cleaned.onFileEvent({ uri, kind: 'changed' });
  }

  /** Files or folders have other names now: annotations go along. */
  filesRenamed(renames: readonly { readonly from: string; readonly to: string }[]): void {
    void this.#enqueue(async () => {
      const moves = renames.flatMap(({ from, to }) => {
        const [fromPath, toPath] = [idOf(this.uri, from), idOf(this.uri, to)];
        if (fromPath === null || toPath === null) return [];
        const ids = this.annotations.articles().filter(id => id === fromPath || id.startsWith(`${fromPath}/`));
        return ids.map(id => ({ from: id, to: toPath + id.slice(fromPath.length) }));
      });
      if (moves.length === 0) return;
      await this.#readBatch([...new Set(moves.flatMap(({ from, to }) => [this.uriOf(from), this.uriOf(to)]))]);
      await this.annotations.onArticlesRenamed(moves);
      this.annotationsChanged();
    });
  }

  /** The buffer is gone: what the disk holds counts again. */
  bufferClosed(uri: string): void {
    if (!this.setUp) return;
    void this.#enqueue(async () => {
      const id = this.articleIdOf(uri);
      const before = this.record(uri)?.article.text;
      await this.#reread([{ uri, kind: 'changed' }]);
      if (id !== null && before !== this.record(uri)?.article.text) this.annotations.onClosedWithoutSave(id);
    });
  }

  /** Resolves when what changed was read. */
  async filesChanged(events: readonly FileEvent[]): Promise<void> {
    if (this.setUp) await this.#enqueue(() => this.#reread(events));
  }

  /** An open cleaned copy is read at once, so that what is said about it holds. */
  #cleanedChanged(id: ArticleId): void {
    this.#report({ cleaned: new Set([id]) });
    const uri = this.cleaned.uriOf(id);
    if (uri !== null && this.cleaned.known(id) === undefined && this.#host.bufferOf(uri) !== undefined) this.#readCleaned(id);
  }

  #readCleaned(id: ArticleId): void {
    this.cleaned.read(id).catch((error: unknown) => this.#host.log(FOLDER_MESSAGES.cleanedNotRead(id, messageOf(error))));
  }

  /** What the status of the folder says has changed, and nothing else. */
  statusChanged(): void {
    this.#report({ status: true });
  }

  annotationsChanged(): void {
    this.annotationsRevision++;
    this.#report({ annotations: true });
  }

  /** Annotations that could not be written, as the disk was full or read-only. */
  async #writeAgain(): Promise<void> {
    const { some, all } = await this.annotations.writeAgain();
    if (some) this.annotationsChanged();
    if (!all) this.#writeAgainSoon.ask();
  }

  async #isProject(): Promise<boolean> {
    const { isProject, unreadable } = await lookForProject(this.#host.files, this.uri);
    for (const { uri, reason } of unreadable) this.leftOut.set(uri, reason);
    return isProject;
  }

  async #readAll(progress: ScanProgress): Promise<void> {
    await this.#host.files.sweep(this.ownFolder).catch((error: unknown) => this.#host.log(`${this.name}: ${messageOf(error)}`));
    for (const file of ownFiles) await this.#readOwn(file);
    await this.#readArticles(progress);
    for (const uri of this.#host.buffers()) this.bufferChanged(uri, this.#host.bufferOf(uri) ?? '', null);
    await this.annotations.load();
    await this.cleaned.refresh().catch((error: unknown) => this.#host.log(FOLDER_MESSAGES.cleanedNotListed(messageOf(error))));
  }

  async #readArticles(progress: ScanProgress): Promise<void> {
    const { articles, leftOut, outputs, unreadable, beside } = await this.#select();
    this.#outputs = outputs;
    this.#setBeside(beside);
    for (const { uri, reason } of [...leftOut, ...unreadable]) this.leftOut.set(uri, reason);
    const kept = new Set(articles.map(article => article.id));
    this.#applyArticles(
      this.corpus
        .ids()
        .filter(id => !kept.has(id) && (this.#host.bufferOf(this.uriOf(id)) === undefined || !this.#matches(id)))
        .map(gone),
    );
    try {
      await this.#loadArticles(articles, progress);
    } finally {
      await this.#settle();
    }
  }

  async #settle(): Promise<void> {
    const turn = turns();
    for (const delta of this.corpus.settleInSteps()) {
      this.#reportArticles(delta);
      if (turn.isOver()) await turn.next();
    }
  }

  async #loadArticles(articles: Selection['articles'], progress: ScanProgress): Promise<void> {
    const log = (message: string): void => this.#host.log(`${this.name}: ${message}`);
    const begin = (): Asking => this.#host.analysts.begin(this.settings.workers, articles.length, log, { premises: this.corpus.premises });
    const store = articles.length >= LEAST_KEPT ? await this.#openStore() : null;
    const asking: Asking<Uint8Array | PackedArticle> = store === null ? begin() : askingStore(store, begin);
    const isFirst = this.corpus.size === 0;
    let done = 0;
    const turn = turns();
    try {
      for await (const files of inOrder(portionsOf(articles, BATCH), asking.ahead, portion => this.#readPortion(portion, asking))) {
        if (this.#closed) return;
        if (progress.cancelled) {
          this.#host.warn(FOLDER_MESSAGES.cancelled(this.name, done, articles.length));
          return;
        }
        for (const file of files) {
          this.#takeIn([file], true);
          if (!turn.isOver()) continue;
          await turn.next();
          if (this.#closed) return;
        }
        done += files.length;
        progress.report(done, articles.length);
      }
    } finally {
      asking.end();
      // Nobody waits for what is written, and it does not reject.
      void store?.settle(isFirst && done === articles.length);
    }
  }

  async #openStore(): Promise<FactStore | null> {
    return this.settings.cache && !this.#closed ? this.#host.openStore(this.uri) : null;
  }

  #asked(id: ArticleId, text: string): AskedText {
    return { id, text, given: this.corpus.articleEntries.get(id)?.language };
  }

  /** Reads some articles of the folder, and has their facts worked out where others can do so. */
  async #readPortion(articles: Selection['articles'], asking: Asking<Uint8Array | PackedArticle>): Promise<ReadFile[]> {
    const files = await Promise.all(articles.map(async ({ id, uri }) => ({ id, uri, decoded: await this.#read(uri, true) })));
    const asked = files.flatMap(({ id, decoded }) =>
      decoded === null ||
      'reason' in decoded ||
      whyNot(decoded, this.settings.files, false) !== null ||
      this.corpus.textOf(id) === decoded.text
        ? []
        : [this.#asked(id, decoded.text)],
    );
    const facts = await asking.factsOf(asked);
    const factsOf = new Map(asked.map(({ id }, index) => [id, facts[index]]));
    return files.map(file => ({ ...file, facts: factsOf.get(file.id) }));
  }

  async #select(): Promise<Selection & Pick<Listing, 'unreadable'> & { readonly beside: Beside }> {
    const settings = this.settings.files;
    const { files, unreadable, links = [] } = await this.#host.files.list(this.uri, [...settings.exclude, 'pressmark']);
    const isInFolder = ({ uri }: { readonly uri: string }): boolean => !/^pressmark(?:\/|$)/.test(idOf(this.uri, uri) ?? '');
    const inFolder = files.filter(isInFolder);
    const beside = besideArticles(this.uri, { files: inFolder, links: links.filter(isInFolder) }, settings);
    return { ...selectArticles(this.uri, inFolder, settings), unreadable, beside };
  }

  /** Said once for the folder, and again only where it has other kinds of files. */
  #setBeside(beside: Beside): void {
    this.beside = beside;
    const kinds = [...beside.forms.keys(), ...(beside.links.length === 0 ? [] : ['link'])];
    if (kinds.every(kind => this.#reportedBeside.has(kind))) return;
    for (const kind of kinds) this.#reportedBeside.add(kind);
    for (const message of besideMessages(beside)) this.#host.warn(FOLDER_MESSAGES.beside(this.name, message));
  }

  /** Looks again which files Pressmark wrote itself. Answers those that are articles now, and those that no longer are. */
  async #updateOutputs(): Promise<string[]> {
    const before = this.#outputs;
    const { outputs } = await this.#select();
    this.#outputs = outputs;
    return [...new Set([...before, ...outputs])].filter(uri => before.has(uri) !== outputs.has(uri));
  }

  /** True for a file that says of others that Pressmark wrote them. */
  #marksOutputs(uri: string): boolean {
    const path = idOf(this.uri, uri);
    return path !== null && !path.startsWith('pressmark/') && (cleanedOfScript(path) !== null || isExportMarker(path));
  }

  async #readBatch(uris: readonly string[]): Promise<void> {
    const files = await Promise.all(
      uris.map(async uri => ({ id: idOf(this.uri, uri) ?? uri, uri, decoded: await this.#read(uri, false) })),
    );
    if (!this.#closed) this.#takeIn(files, false);
  }

  /** Brings files that were read into the corpus; a buffer that was opened meanwhile counts instead. `inFolder`: the whole folder is read. */
  #takeIn(files: readonly ReadFile[], inFolder: boolean): void {
    const changes = this.#admit(files.map(file => ({ ...file, decoded: this.#buffered(file.uri) ?? file.decoded })));
    const moved = changes.map(change => this.#moveAnnotations(change)).includes(true);
    if (inFolder) this.#load(changes, files);
    else {
      this.#applyArticles(changes);
      for (const { id } of files) this.#keptChanges.changed(id);
    }
    if (moved) this.annotationsChanged();
  }

  /** Brings the annotations of an article to its next text; true where it has any. */
  #moveAnnotations(change: CorpusChange): boolean {
    if (change.kind !== 'article' || change.text === null) return false;
    const changed = this.corpus.textOf(change.id) !== change.text;
    return changed && this.annotations.onTextReplaced(change.id, change.text);
  }

  #buffered(uri: string): DecodedText | undefined {
    const text = this.#host.bufferOf(uri);
    return text === undefined ? undefined : { text, encoding: 'utf-8' };
  }

  async #read(uri: string, measured: boolean): Promise<Reading> {
    return this.#buffered(uri) ?? readText(this.#host.files, uri, this.settings.files, measured);
  }

  /** The changes that bring files into the corpus; what a limit or an error keeps out is noted and leaves the corpus. */
  #admit(files: readonly { id: ArticleId; uri: string; decoded: Reading }[]): CorpusChange[] {
    let size = this.corpus.size;
    return files.map(({ id, uri, decoded }) => {
      this.notes.delete(uri);
      this.leftOut.delete(uri);
      if (decoded === null || this.#outputs.has(uri)) return gone(id);
      const known = this.corpus.summary(id) !== undefined;
      const full = !known && size >= this.settings.files.maxCount;
      const reason = whyNot(decoded, this.settings.files, full);
      if (reason !== null || 'reason' in decoded) {
        this.leftOut.set(uri, reason ?? '');
        return gone(id);
      }
      if (decoded.problem !== undefined) this.notes.set(uri, decoded.problem);
      if (!known) size++;
      return { kind: 'article', id, text: decoded.text };
    });
  }

  async #reread(events: readonly FileEvent[]): Promise<void> {
    const articles = events.some(({ uri }) => this.#marksOutputs(uri)) ? await this.#updateOutputs() : [];
    if (events.some(({ uri, kind }) => kind !== 'changed' && formOfName(uri) !== null)) this.#setBeside((await this.#select()).beside);
    for (const event of events) {
      const { uri, kind } = event;
      this.cleaned.onFileEvent(event);
      if (this.#host.bufferOf(uri) !== undefined) continue;
      const own = this.ownFileOf(uri);
      const path = idOf(this.uri, uri);
      if (own !== null) await this.#readOwn(own);
      else if (path === 'pressmark') {
        for (const file of ownFiles) await this.#readOwn(file);
        await this.annotations.load();
        this.annotationsChanged();
      } else if (path?.startsWith('pressmark/')) {
        if (await this.annotations.onFileEvent(uri)) this.annotationsChanged();
      } else if (this.articleIdOf(uri) !== null) articles.push(uri);
      else if (kind === 'deleted') articles.push(...this.#articlesBelow(uri));
      else if (kind === 'created') articles.push(...(await this.#newFolder(uri)));
    }
    for (let at = 0; at < articles.length; at += BATCH) await this.#readBatch(articles.slice(at, at + BATCH));
    this.#reportLeftOut();
  }

  /** A deleted folder comes as one event. */
  #articlesBelow(uri: string): string[] {
    const folder = idOf(this.uri, uri);
    if (folder === null) return [];
    return this.corpus.ids().flatMap(id => (id.startsWith(`${folder}/`) ? [this.uriOf(id)] : []));
  }

  /** A folder that was moved in may come as one event. A file with a dot in its name that is not an article is ignored. */
  async #newFolder(uri: string): Promise<string[]> {
    if (idOf(this.uri, uri) === null || baseName(uri).includes('.')) return [];
    try {
      const listing = await this.#host.files.list(uri, this.settings.files.exclude);
      return listing.files.flatMap(file => (this.articleIdOf(file.uri) === null ? [] : [file.uri]));
    } catch {
      return [];
    }
  }

  async #readOwn(file: OwnFile): Promise<void> {
    const uri = this.ownUri(file);
    const limits = ownFileLimits(this.settings.files);
    const read = this.#buffered(uri) ?? (await readText(this.#host.files, uri, limits, false));
    this.leftOut.delete(uri);
    this.notes.delete(uri);
    const reason = read === null ? null : whyNot(read, limits, false);
    if (reason !== null) this.leftOut.set(uri, reason);
    const decoded = read === null || 'reason' in read ? null : read;
    if (decoded?.problem !== undefined && reason === null) this.notes.set(uri, decoded.problem);
    const text = this.#host.bufferOf(uri) ?? (reason === null ? decoded?.text : undefined) ?? null;
    this.#setOwn(file, text, false);
  }

  #setOwn(file: OwnFile, text: string | null, later: boolean): void {
    if ((this.#own.get(file)?.text ?? null) === text) return;
    this.#own.set(file, text === null ? null : linedText(text));
    if (file === 'codebook') {
      this.#report({ annotations: true, status: true });
      return;
    }
    this.#pending.set(file, text);
    if (later) this.#applySoon.ask(Math.max(1, (text ?? '').length / LATER_FROM_LENGTH / 4));
    else this.#applyOwn(file);
  }

  #applyOwn(file: CorpusFile): void {
    const text = this.#pending.get(file);
    this.#pending.delete(file);
    if (text === undefined) return;
    this.#applied.set(file, text === null ? null : linedText(text));
    const before = this.corpus.register;
    const isParsed = file === 'register' && this.#register.text === (text ?? '');
    const change = isParsed ? { kind: file, text, register: this.#register } : { kind: file, text };
    if (this.corpus.size <= LATER_FROM) this.#apply([change]);
    else this.#applyInTurns(change).catch((error: unknown) => this.#host.log(`${this.name}: ${messageOf(error)}`));
    if (file === 'register') this.#moveAnnotationsOfMerged(before, this.corpus.register);
  }

  /** Annotations go along when their entity is merged into another one, and come back when that is undone. */
  #moveAnnotationsOfMerged(before: Register, after: Register): void {
    const merged = mergedIds(before, after);
    void this.#enqueue(async () => {
      if (await this.annotations.followEntities(merged, id => after.byId.has(id))) this.annotationsChanged();
    });
  }

  /** Requests and edits have their turn between two steps; open articles come first. A newer register ends an older one's steps. */
  async #applyInTurns(change: OwnFileChange): Promise<void> {
    const open = this.#host.buffers().flatMap(uri => this.articleIdOf(uri) ?? []);
    const turn = turns();
    let articles = new Set<ArticleId>();
    const report = () => {
      this.#report({ articles, register: change.kind === 'register', status: true });
      articles = new Set();
    };
    for (const delta of this.corpus.applyInSteps(change, open)) {
      for (const id of delta.articles) articles.add(id);
      if (!turn.isOver()) continue;
      report();
      await turn.next();
      if (this.#closed) return;
    }
    report();
  }

  #applyArticles(changes: readonly CorpusChange[], edited: ArticleId | null = null): void {
    if (changes.length > 0) this.#apply(changes, edited);
  }

  /** `files` are those that the changes bring in, each with the facts of the text that was read. */
  #load(changes: readonly CorpusChange[], files: readonly ReadFile[]): void {
    const articles = changes.flatMap((change, index) => {
      if (change.kind !== 'article' || change.text === null) return [];
      const { decoded, facts } = files[index] ?? {};
      const isAsRead = decoded && 'text' in decoded && decoded.text === change.text;
      return [{ id: change.id, text: change.text, facts: isAsRead ? facts : undefined }];
    });
    this.#reportArticles(this.corpus.load(articles));
    this.#applyArticles(changes.filter(({ text }) => text === null));
  }

  #reportArticles({ articles }: CorpusDelta): void {
    if (articles.size > 0) this.#report({ articles, status: true });
  }

  #apply(changes: readonly CorpusChange[], edited: ArticleId | null = null): void {
    const delta: CorpusDelta = this.corpus.apply(changes);
    this.#report({ articles: delta.articles, register: delta.register, edited, status: true });
  }

  #report(change: Partial<FolderChange>): void {
    if (!this.#closed) this.#host.changed({ ...NO_CHANGE, ...change });
  }

  #reportLeftOut(): void {
    const message = leftOutMessage(this.name, this.leftOut, this.#reported);
    if (message !== null) this.#host.warn(message);
  }

  #enqueue(job: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      if (this.#closed) return;
      try {
        await job();
      } catch (error) {
        this.#host.log(`${this.name}: ${messageOf(error)}`);
        this.#host.warn(FOLDER_MESSAGES.notRead(this.name, messageOf(error)));
      }
    });
    return this.#queue;
  }
}

/** With so few articles, and so few UTF-16 units of text, one of Pressmark's own files is applied while it is typed. */
const LATER_FROM = 100;
const LATER_FROM_LENGTH = 50_000;
/** A register of so many UTF-16 units is parsed only when there is a pause. */
const LARGE_REGISTER = 200_000;
const OWN_PAUSE_MS = 400;
/** After so long it is tried again to write what could not be written. */
const WRITE_AGAIN_MS = 3000;
const OWN_LATEST_MS = 2000;

/** Those of Pressmark's own files that the corpus is made from. */
type CorpusFile = Exclude<OwnFile, 'codebook'>;

/** A file as it was read, with the facts of its text where these were worked out. */
interface ReadFile {
  readonly id: ArticleId;
  readonly uri: string;
  readonly decoded: Reading;
  readonly facts?: ArticleText['facts'];
}

const gone = (id: ArticleId): CorpusChange => ({ kind: 'article', id, text: null });
