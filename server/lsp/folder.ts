import type { AskedText } from '../analysts/work';
import type { AnnotationService } from '../annotations/annotationService';
import type { Dismissals } from '../annotations/dismissals';
import { OutsideFiles } from '../annotations/outsideNames';
import type { Beside } from '../beside';
import type { CleanedShelf } from '../cleaned/cleanedShelf';
import type { SpanEdit } from '../core/annotations/shift';
import type { ArticleId } from '../core/article/types';
import { type ArticleRecord, type ArticleSummary, Corpus, type CorpusChange } from '../core/corpus/corpus';
import type { ReuseGroup } from '../core/reuse/types';
import { withEdits } from '../core/text/edits';
import type { TextEdit } from '../core/text/problem';
import type { FileEvent } from '../files';
import type { KnownReport, PackedGroups, Report } from '../kept/folder';
import { lookForProject } from '../project';
import type { Settings } from '../protocol';
import { idOf, uriOf } from '../selection';
import { defaultSettings } from '../settings';
import type { FactStore } from '../store/factStore';
import { ArticleIntake } from './articleIntake';
import type { Lined } from './convert';
import { type FollowingParts, followDisk } from './diskChanges';
import { FolderAnnotations } from './folderAnnotations';
import { FolderCleaned } from './folderCleaned';
import { FolderFirstRead } from './folderFirstRead';
import { type FolderChange, type FolderHost, NO_CHANGE, type ScanProgress } from './folderHost';
import { FolderKeeping } from './folderKeeping';
import type { FolderParts } from './folderParts';
import { readArticles } from './folderReading';
import { FolderSelection } from './folderSelection';
import { keepChanges } from './keptChanges';
import { FOLDER_MESSAGES } from './messages';
import { OwnFileEffects } from './ownFileEffects';
import { type OwnFile, ownFileOf, ownFiles, ownFileUri, type RegisterView } from './ownFiles';
import { type CorpusFile, OwnFileTexts } from './ownFileTexts';
import { leftOutMessage, messageOf } from './reading';
import type { TagChanges } from './tagChanges';
import { nextTurn } from './timing';
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
  /** Names that other programs found. */
  readonly outside: OutsideFiles;
  /** The articles that have some of these names, as far as somebody looked through them for suggestions. */
  articlesNaming: (names: readonly string[]) => readonly ArticleId[] = () => [];
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
  readonly #annotated: FolderAnnotations;
  readonly #cleanedCopies: FolderCleaned;
  readonly #effects: OwnFileEffects;
  readonly #reading = new FolderFirstRead();
  #queue: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(uri: string, host: FolderHost) {
    this.uri = uri;
    this.#host = host;
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
    this.#cleanedCopies = new FolderCleaned(this.#parts);
    this.cleaned = this.#cleanedCopies.shelf;
    const later = (work: () => Promise<void>) => this.#enqueue(work);
    this.#annotated = new FolderAnnotations(this.#parts, { annotator: () => this.annotator, later });
    this.annotations = this.#annotated.service;
    this.dismissals = this.#annotated.dismissals;
    this.outside = new OutsideFiles(host.files, uri);
    this.tagChanges = this.#annotated.tagChanges;
    const { annotations, tagChanges } = this;
    this.#effects = new OwnFileEffects(this.#parts, {
      annotations,
      tagChanges,
      codebook: () => this.ownText('codebook'),
      register: () => this.register,
      later,
    });
    this.#selection = new FolderSelection(this.#parts);
    this.#intake = new ArticleIntake(this.#parts, this.#selection, this.annotations);
    this.#own = new OwnFileTexts(this.#parts, {
      openArticles: () => this.#openArticles(),
      articlesNaming: names => this.articlesNaming(names),
      codebookReplaced: (before, after) => this.#effects.codebookReplaced(before, after),
      registerReplaced: (before, after, texts) => this.#effects.registerReplaced(before, after, texts),
      applied: () => this.#keeping.soon(),
    });
    this.#keeping = new FolderKeeping(this.#parts, this.#own, {
      openStore: () => this.#openStore(),
      isReady: () => this.ready,
      read: uri => this.#intake.read(uri, false),
    });
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

  /** False until every article was read once. */
  get ready(): boolean {
    return this.#reading.isDone;
  }

  /** Resolves when every article was read once, or when there is nothing to wait for. */
  get firstRead(): Promise<void> {
    return this.#reading.all;
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

  /** The editor is offered an edit of one of Pressmark's own files. */
  offered(file: OwnFile, edits: readonly TextEdit[]): void {
    this.#own.offered(file, edits);
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

  /** How many groups and copies {@link knownGroups} has at least; 0 where nobody knows. */
  knownGroupsAtLeast(): number {
    return this.#keeping.groupsAtLeast();
  }

  /** True where {@link saidGroups} makes groups known that are found now. */
  takesGroups(): boolean {
    return this.#keeping.takesGroups();
  }

  /** These are all groups of copies now, in any order. */
  saidGroups(groups: PackedGroups): void {
    this.#keeping.saidGroups(groups);
  }

  /** An edit of the register is handed out that gives an entity another id: its annotations follow when it is made. */
  expectId(id: string, newId: string, edits: readonly TextEdit[]): Promise<void> {
    this.#effects.expectId(id, newId);
    return this.expectMerger(id, newId, edits);
  }

  /** An edit of the register is handed out that merges the entity `from` into another one: its annotations follow when it is made. */
  expectMerger(from: string, into: string, edits: readonly TextEdit[]): Promise<void> {
    const before = this.ownText('register')?.text ?? '';
    return this.annotations.mergedEntities.expect(new Map([[from, into]]), { before, after: withEdits(before, edits) });
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
    this.#reading.giveUp();
    this.#keptChanges.cancel();
    this.#own.cancel();
    this.#keeping.stop();
    this.#annotated.close();
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
      this.#reading.begin();
      this.unread = 0;
      this.leftOut.clear();
      try {
        const isProject = await this.#isProject();
        if (isProject) await warmUp();
        this.setUp = isProject;
        if (isProject) await this.#readAll(progress);
      } finally {
        this.#reading.end();
        this.#report({ annotations: true, status: true });
        this.#reportLeftOut();
        this.#keeping.now();
      }
      this.#effects.finishFollowing();
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
    return this.#reading.isOpenOnly && this.#isOpenArticle(uri);
  }

  /** Resolves when something can be said about a document: an open article does not wait for the rest of its folder. */
  untilRead(uri: string): Promise<void> {
    return this.#isOpenArticle(uri) ? this.#reading.open : this.firstRead;
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
    this.#cleanedCopies.typed(uri);
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
    if (cleaned !== null) void this.#enqueue(() => this.#cleanedCopies.saved(cleaned, uri));
  }

  /** Files or folders have other names now: annotations go along. */
  filesRenamed(renames: readonly { readonly from: string; readonly to: string }[]): void {
    void this.#enqueue(async () => {
      const moves = this.#annotated.movesBy(renames);
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
    this.#annotated.renamed.touched(changed);
    this.#reportLeftOut();
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

  async #isProject(): Promise<boolean> {
    const { isProject, unreadable } = await lookForProject(this.#host.files, this.uri);
    for (const { uri, reason } of unreadable) this.leftOut.set(uri, reason);
    return isProject;
  }

  async #readAll(progress: ScanProgress): Promise<void> {
    await this.#host.files.sweep(this.ownFolder).catch((error: unknown) => this.#parts.log(messageOf(error)));
    for (const file of ownFiles) await this.#own.read(file);
    await this.#readOpen();
    this.#reading.openIsRead(() => this.#report({ articles: new Set(this.#openArticles()) }));
    const host = { keeping: this.#keeping, asked: (id: ArticleId, text: string) => this.#asked(id, text) };
    this.unread = await readArticles(this.#parts, this.#selection, this.#intake, host, progress);
    await this.#readOpen();
    await this.#annotated.load(this.#openArticles());
    await this.#annotated.renamed.follow(null);
    await this.#cleanedCopies.refresh();
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

/** An editor ends a server by force that takes longer than some 2 seconds to shut down. */
const LAST_MS = 1200;
