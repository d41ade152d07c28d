import type { AskedText } from '../analysts/work';
import { AnnotationService } from '../annotations/annotationService';
import { Dismissals } from '../annotations/dismissals';
import type { OperationLog } from '../annotations/operationLog';
import type { Beside } from '../beside';
import { recordHandEdits } from '../cleaned/cleanedFiles';
import { type CleanedShelf, createCleanedShelf } from '../cleaned/cleanedShelf';
import type { SpanEdit } from '../core/annotations/shift';
import type { ArticleId } from '../core/article/types';
import { CLEANED_FOLDER } from '../core/clean/paths';
import { type ArticleRecord, type ArticleSummary, Corpus, type CorpusChange } from '../core/corpus/corpus';
import { mergedIds } from '../core/entities/merged';
import type { Register } from '../core/entities/types';
import type { ReuseGroup } from '../core/reuse/types';
import type { FileEvent } from '../files';
import type { KnownReport, Report } from '../kept/folder';
import { lookForProject } from '../project';
import type { Settings } from '../protocol';
import { idOf, uriOf } from '../selection';
import { defaultSettings } from '../settings';
import type { FactStore } from '../store/factStore';
import { ArticleIntake } from './articleIntake';
import { codebookIn, tagsThatApplyOtherwise } from './codebookText';
import type { Lined } from './convert';
import { type FollowingParts, followDisk } from './diskChanges';
import { finishTagChanges } from './finishTagChanges';
import { type FolderChange, type FolderHost, NO_CHANGE, type ScanProgress } from './folderHost';
import { FolderKeeping } from './folderKeeping';
import type { FolderParts } from './folderParts';
import { readArticles } from './folderReading';
import { FolderSelection } from './folderSelection';
import { keepChanges } from './keptChanges';
import { CODEBOOK, FOLDER_MESSAGES } from './messages';
import { type OwnFile, ownFileOf, ownFiles, ownFileUri, type RegisterView } from './ownFiles';
import { type CorpusFile, OwnFileTexts } from './ownFileTexts';
import { leftOutMessage, messageOf } from './reading';
import { RenamedArticles } from './renamedArticles';
import { TagChanges } from './tagChanges';
import { debounced, inTurns, nextTurn, pauses } from './timing';
import { baseName } from './uris';
import { warmUp } from './warmUp';

/**
 * One workspace folder: its corpus, kept equal to the open buffers and, where there is none, to the disk. Reads of the
 * disk share one queue, so that an older read never overwrites a later one.
 */
export class CorpusFolder {
  readonly uri: string;
  readonly corpus = new Corpus();
  readonly annotations: AnnotationService;
  /** What was dismissed permanently. */
  readonly dismissals: Dismissals;
  readonly tagChanges: TagChanges;
  readonly cleaned: CleanedShelf;
  /** Files that are not read, with the reason in a sentence, by URI. */
  readonly leftOut = new Map<string, string>();
  /** What was wrong with the bytes of a file that was read anyway, by URI. */
  readonly notes = new Map<string, string>();
  /** How many articles were not read because the reading was cancelled. */
  unread = 0;
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
  /** Resolves when the open articles, which come first, are answered for: at once where the folder is read soon, else before it is. */
  readonly #openRead: Promise<void>;
  #endOpenRead: () => void = () => undefined;
  #isOpenRead = false;
  #early: ReturnType<typeof setTimeout> | undefined;
  /** True where the folder is a project: its `pressmark/` contains one of Pressmark's own files. Nothing is read before. */
  setUp = false;
  readonly #host: FolderHost;
  readonly #parts: FolderParts;
  readonly #following: FollowingParts;
  readonly #selection: FolderSelection;
  readonly #intake: ArticleIntake;
  readonly #own: OwnFileTexts;
  readonly #keeping: FolderKeeping;
  /** Files left out that were reported. */
  readonly #reported = new Set<string>();
  readonly #keptChanges = keepChanges(
    async () => this.#openStore(),
    id => {
      const text = this.corpus.textOf(id);
      return text === null ? null : this.#asked(id, text);
    },
    error => this.#parts.log(messageOf(error)),
  );
  readonly #writeAgainSoon = debounced(WRITE_AGAIN_MS, WRITE_AGAIN_MS, () => void this.#enqueue(() => this.#writeAgain()));
  #operations: Promise<OperationLog> | undefined;
  readonly #renamed: RenamedArticles;
  /** What a killed program left of the change of a tag is finished once. */
  #areTagsFinished = false;
  #queue: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(uri: string, host: FolderHost) {
    this.uri = uri;
    this.#host = host;
    this.firstRead = new Promise(resolve => {
      this.#endFirstRead = resolve;
    });
    this.#openRead = new Promise(resolve => {
      this.#endOpenRead = () => {
        this.#isOpenRead = true;
        resolve();
      };
    });
    const { corpus, leftOut, notes } = this;
    this.#parts = {
      uri,
      host,
      corpus,
      leftOut,
      notes,
      settings: () => this.settings,
      isClosed: () => this.#closed,
      report: change => this.#report(change),
      apply: changes => this.#apply(changes),
      log: message => host.log(`${this.name}: ${message}`),
    };
    this.cleaned = createCleanedShelf(uri, host.files, id => this.#cleanedChanged(id));
    const writing = {
      folder: uri,
      files: host.files,
      newId: () => crypto.randomUUID(),
      now: () => new Date().toISOString(),
      operations: () => {
        this.#operations ??= host.openOperations(uri);
        return this.#operations;
      },
    };
    this.dismissals = new Dismissals(writing);
    this.annotations = new AnnotationService({
      ...writing,
      dismissals: this.dismissals,
      textOf: article => corpus.textOf(article),
      annotator: () => this.annotator,
      pause: pauses(),
      unwritten: () => {
        this.annotationsChanged();
        this.#writeAgainSoon.ask();
      },
    });
    this.tagChanges = new TagChanges(this.annotations.tags);
    this.#renamed = new RenamedArticles({
      annotations: this.annotations,
      ids: () => corpus.ids(),
      textOf: article => corpus.textOf(article),
      inform: message => host.inform(message),
      ask: (message, titles) => host.ask(message, titles),
      later: work => void this.#enqueue(work),
      moved: () => this.annotationsChanged(),
    });
    this.#selection = new FolderSelection(this.#parts);
    this.#intake = new ArticleIntake(this.#parts, this.#selection, this.annotations);
    this.#own = new OwnFileTexts(this.#parts, {
      openArticles: () => this.#openArticles(),
      codebookReplaced: (before, after) => this.#replaceCodebook(before, after),
      registerReplaced: (before, after) => this.#replaceRegister(before, after),
      applied: () => this.#keeping.soon(),
    });
    this.#keeping = new FolderKeeping(this.#parts, this.#own, { openStore: () => this.#openStore(), isReady: () => this.ready });
    this.#following = {
      selection: this.#selection,
      intake: this.#intake,
      own: this.#own,
      annotations: this.annotations,
      cleaned: this.cleaned,
    };
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

  /** What may hold articles, too, but is not read. */
  get beside(): Beside {
    return this.#selection.beside;
  }

  uriOf(id: ArticleId): string {
    return uriOf(this.uri, id);
  }

  ownUri(file: OwnFile): string {
    return ownFileUri(this.uri, file);
  }

  /** The text of one of Pressmark's own files; null where there is none. */
  ownText(file: OwnFile): Lined | null {
    return this.#own.text(file);
  }

  /** The id an article of this URI would have; null where the settings do not make it one. */
  articleIdOf(uri: string): ArticleId | null {
    return this.#selection.articleIdOf(uri);
  }

  /** As {@link ownText}, of what the corpus has been told: places that it names are in this text. The editor may have a newer one. */
  appliedText(file: CorpusFile): Lined | null {
    return this.#own.applied(file);
  }

  /** The register as the editor has it; a large one that is being typed, as it was before. The corpus may know an older one for as long. */
  get register(): RegisterView {
    return this.#own.register;
  }

  /** What was said about an article as it is now, at an earlier start too: see {@link said}. Undefined where that is not known. */
  reportOf(id: ArticleId): KnownReport | undefined {
    return this.#keeping.reportOf(id);
  }

  /** This is said about an article now; it follows from the corpus and the settings of problems alone. */
  said(id: ArticleId, report: Report): void {
    this.#keeping.said(id, report);
  }

  /** All groups of copies as they are now, where an earlier start found them: see {@link saidGroups}. Null where they are not known. */
  knownGroups(): Promise<readonly ReuseGroup[] | null> {
    return this.#keeping.groups();
  }

  /** These are all groups of copies now, in any order. */
  saidGroups(groups: readonly ReuseGroup[]): void {
    this.#keeping.saidGroups(groups);
  }

  ownFileOf(uri: string): OwnFile | null {
    return ownFileOf(this.uri, uri);
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
    clearTimeout(this.#early);
    this.#endOpenRead();
    this.#endFirstRead();
    this.#keptChanges.cancel();
    this.#own.cancel();
    this.#keeping.stop();
    this.#writeAgainSoon.cancel();
    this.#renamed.cancel();
  }

  /** Takes over settings; true where other files are articles now, so that a scan is due. */
  configure(settings: Settings): boolean {
    const rescan = JSON.stringify(settings.files) !== JSON.stringify(this.settings.files);
    this.settings = settings;
    this.settingsRevision++;
    this.#selection.configure(settings.files);
    this.#report({ articles: new Set(this.corpus.ids()), status: true });
    return rescan;
  }

  /** Reads the folder from the top: first Pressmark's own files, then the articles, batch by batch. */
  scan(progress: ScanProgress): Promise<void> {
    return this.#enqueue(async () => {
      this.ready = false;
      this.unread = 0;
      this.leftOut.clear();
      try {
        const isProject = await this.#isProject();
        if (isProject) await warmUp();
        this.setUp = isProject;
        if (isProject) await this.#readAll(progress);
      } finally {
        this.ready = true;
        clearTimeout(this.#early);
        this.#endOpenRead();
        this.#endFirstRead();
        this.#report({ annotations: true, status: true });
        this.#reportLeftOut();
        this.#keeping.now();
      }
      this.#finishTagChanges();
    });
  }

  /** The server ends soon, and this folder with it: keeps what is known about it, as far as there is time. Never rejects. */
  finish(): Promise<void> {
    return this.#keeping.finish(LAST_MS);
  }

  /** From now on nothing of the articles is kept for the next start. Resolves when nothing is being written. */
  async keepNoMore(): Promise<void> {
    this.#keptChanges.cancel();
    await this.#keeping.drop();
  }

  /** True where an open article is known, though its folder is still being read: what is said about it may change once that is done. */
  isReadEarly(uri: string): boolean {
    return this.#isOpenRead && !this.ready && this.#isOpenArticle(uri);
  }

  /** Resolves when something can be said about a document: an open article does not wait for the rest of its folder. */
  untilRead(uri: string): Promise<void> {
    return this.#isOpenArticle(uri) ? this.#openRead : this.firstRead;
  }

  #openArticles(): ArticleId[] {
    return this.#host.buffers().flatMap(uri => this.articleIdOf(uri) ?? []);
  }

  #isOpenArticle(uri: string): boolean {
    return this.articleIdOf(uri) !== null && this.#host.bufferOf(uri) !== undefined;
  }

  /** A buffer was opened or edited: the index follows at once, Pressmark's own files of a large corpus, and large ones, after a pause. */
  bufferChanged(uri: string, text: string, edits: readonly SpanEdit[] | null): void {
    if (!this.setUp) return;
    const own = this.ownFileOf(uri);
    if (own !== null) {
      this.#own.typed(own, text);
      return;
    }
    const cleaned = this.cleaned.articleOf(uri);
    if (cleaned !== null) this.#readCleaned(cleaned);
    const id = this.articleIdOf(uri);
    if (id === null) return;
    const before = this.corpus.get(id)?.article.text;
    if (before !== text) this.#keeping.forget(id);
    const changes = this.#intake.admit([{ id, uri, decoded: { text, encoding: 'utf-8' } }]);
    // Before the change is announced: whoever hears of it may ask for the annotations.
    const moved =
      before === undefined || edits === null
        ? this.annotations.onTextReplaced(id, text)
        : this.annotations.onBufferEdit(id, edits, before, text);
    this.#apply(changes, id);
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
      for (const { from, to } of moves) for (const id of [from, to]) this.#keeping.forget(id);
      await this.#intake.readAgain([...new Set(moves.flatMap(({ from, to }) => [this.uriOf(from), this.uriOf(to)]))]);
      await this.annotations.moves.onArticlesRenamed(moves);
      this.annotationsChanged();
    });
  }

  /** The buffer is gone: what the disk holds counts again. */
  bufferClosed(uri: string): void {
    if (!this.setUp) return;
    void this.#enqueue(async () => {
      const id = this.articleIdOf(uri);
      const before = this.record(uri)?.article.text;
      await this.#follow([{ uri, kind: 'changed' }]);
      if (id !== null && before !== this.record(uri)?.article.text) this.annotations.onClosedWithoutSave(id);
    });
  }

  /** Resolves when what changed was read. */
  async filesChanged(events: readonly FileEvent[]): Promise<void> {
    if (this.setUp) await this.#enqueue(() => this.#follow(events));
  }

  async #follow(events: readonly FileEvent[]): Promise<void> {
    for (const { uri } of events) this.#keeping.forget(idOf(this.uri, uri) ?? '');
    const changed = await followDisk(this.#parts, this.#following, events);
    for (const id of changed) {
      this.#keeping.forget(id);
      this.#keptChanges.changed(id);
    }
    this.#renamed.touched(changed);
    this.#reportLeftOut();
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
    this.#report({ annotations: true });
  }

  suggestionsChanged(): void {
    this.#report({ suggestions: true });
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
    await this.#host.files.sweep(this.ownFolder).catch((error: unknown) => this.#parts.log(messageOf(error)));
    for (const file of ownFiles) await this.#own.read(file);
    await this.#readOpen();
    this.#early = setTimeout(() => {
      this.#endOpenRead();
      this.#report({ articles: new Set(this.#openArticles()) });
    }, EARLY_MS);
    const host = { keeping: this.#keeping, asked: (id: ArticleId, text: string) => this.#asked(id, text) };
    this.unread = await readArticles(this.#parts, this.#selection, this.#intake, host, progress);
    await this.#readOpen();
    await this.#loadAnnotations();
    await this.#renamed.follow(null);
    await this.cleaned.refresh().catch((error: unknown) => this.#host.log(FOLDER_MESSAGES.cleanedNotListed(messageOf(error))));
  }

  /** In turns. Those of open articles are read first, and looked for in their texts before somebody types there. */
  async #loadAnnotations(): Promise<void> {
    const open = this.#openArticles();
    await this.annotations.load(open, pauses());
    for (const id of open) await inTurns(this.annotations.place(id));
  }

  /** What is open is wanted most. */
  async #readOpen(): Promise<void> {
    for (const uri of this.#host.buffers()) {
      await nextTurn();
      const text = this.#host.bufferOf(uri);
      if (text !== undefined) this.bufferChanged(uri, text, null);
    }
  }

  async #openStore(): Promise<FactStore | null> {
    return this.settings.cache && !this.#closed ? this.#host.openStore(this.uri) : null;
  }

  #asked(id: ArticleId, text: string): AskedText {
    return { id, text, given: this.corpus.articleEntries.get(id)?.language };
  }

  /** Annotations whose tag applies to something else now may have other problems. */
  #replaceCodebook(before: Lined | null, after: Lined | null): void {
    const use = this.annotations.tagUse();
    const tags = tagsThatApplyOtherwise(codebookIn(before), codebookIn(after));
    this.#report({ annotations: true, annotated: new Set(tags.flatMap(tag => use.get(tag)?.articles ?? [])), status: true });
    this.#followTags(after?.text ?? '');
  }

  /** Annotations go along when their tag is renamed, merged or deleted, and come back when that is undone. */
  #followTags(codebook: string): void {
    if (this.tagChanges.areNone) return;
    void this.#enqueue(async () => {
      try {
        if (await this.tagChanges.follow(codebook)) this.annotationsChanged();
      } catch (error) {
        this.annotationsChanged();
        this.#host.warn(CODEBOOK.notFollowed(messageOf(error)));
      }
    });
  }

  /** Once: what a killed program left of the change of a tag. */
  #finishTagChanges(): void {
    if (this.#areTagsFinished) return;
    this.#areTagsFinished = true;
    finishTagChanges({
      annotations: this.annotations,
      codebook: () => this.ownText('codebook')?.text ?? '',
      inform: message => this.#host.inform(message),
      later: work => this.#enqueue(work),
      changed: () => this.annotationsChanged(),
    }).catch((error: unknown) => this.#parts.log(messageOf(error)));
  }

  /** Annotations that name an entity of another type now may have other problems. */
  #replaceRegister(before: Register, after: Register): void {
    const annotated = this.annotations.naming(id => before.byId.get(id)?.type !== after.byId.get(id)?.type);
    if (annotated.size > 0) this.#report({ annotated });
    this.#moveAnnotationsOfMerged(before, after);
  }

  /** Annotations go along when their entity is merged into another one, and come back when that is undone. */
  #moveAnnotationsOfMerged(before: Register, after: Register): void {
    const merged = mergedIds(before, after);
    void this.#enqueue(async () => {
      if (await this.annotations.mergedEntities.follow(merged, id => after.byId.has(id))) this.annotationsChanged();
    });
  }

  #apply(changes: readonly CorpusChange[], edited: ArticleId | null = null): void {
    const delta = this.corpus.apply(changes);
    this.#report({ articles: delta.articles, register: delta.register, edited, status: true });
  }

  #report(change: Partial<FolderChange>): void {
    const annotated = new Set(change.annotated);
    if (change.annotations === true) {
      this.annotationsRevision++;
      for (const id of this.annotations.takeChanged()) annotated.add(id);
    }
    if (!this.#closed) this.#host.changed({ ...NO_CHANGE, ...change, annotated });
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
        this.#parts.log(messageOf(error));
        this.#host.warn(FOLDER_MESSAGES.notRead(this.name, messageOf(error)));
      }
    });
    return this.#queue;
  }
}

/** After so long it is tried again to write what could not be written. */
const WRITE_AGAIN_MS = 3000;
/** So long what is said about an open article waits for the rest of its folder: most folders are read by then, and say it once. */
const EARLY_MS = 500;
/** An editor ends a server by force that takes longer than some 2 seconds to shut down. */
const LAST_MS = 1200;
