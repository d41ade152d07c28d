import type { ArticleId } from '../core/article/types';
import type { OutlinedPage } from '../core/corpus/outline';
import { premisesKey } from '../core/corpus/premises';
import type { ReuseGroup } from '../core/reuse/types';
import { LEAST_KEPT } from '../kept/facts';
import { KeptFolder, type KnownReport, type PackedGroups, type Report } from '../kept/folder';
import type { Settings } from '../protocol';
import { type ArticleFile, uriOf } from '../selection';
import type { FactStore } from '../store/factStore';
import type { ReadFile } from './articleIntake';
import type { FolderParts } from './folderParts';
import type { CorpusFile, OwnFileTexts } from './ownFileTexts';
import { messageOf, type Reading } from './reading';
import { debounced, turns } from './timing';

export interface FolderKeepingHost {
  /** The store of the folder; null where nothing is kept. */
  openStore(): Promise<FactStore | null>;
  /** True where the folder was read, and nobody reads it again now. */
  isReady(): boolean;
  /** Reads the file of an article. */
  read(uri: string): Promise<Reading>;
}

/** What a folder's articles said is kept for the next start, and what was kept is taken in at this one. */
export class FolderKeeping {
  readonly #parts: FolderParts;
  readonly #own: OwnFileTexts;
  readonly #host: FolderKeepingHost;
  /** Where it is kept, and whether all articles were read since that was opened; null where nothing is kept, undefined before they are read. */
  #kept: { readonly store: FactStore; readonly folder: KeptFolder; isWhole: boolean } | null | undefined;
  /** By article, what its file is recognised by: see {@link ArticleFile}. */
  #stamps = new Map<ArticleId, string>();
  /** Files that the corpus has as they were when its articles were kept, until these are taken in; and the key of those premises. */
  #setBack: CorpusFile[] = [];
  #key = '';
  #keyed: { readonly problems: Settings['problems']; readonly key: string } | null = null;
  readonly #soon = debounced(PAUSE_MS, LATEST_MS, () => this.now());
  /** True where something is not kept yet. */
  #isDue = false;
  #keeping: Promise<void> = Promise.resolve();

  constructor(parts: FolderParts, own: OwnFileTexts, host: FolderKeepingHost) {
    this.#parts = parts;
    this.#own = own;
    this.#host = host;
  }

  /** The folder is read now; answers its store, where that has one. */
  async begin(articles: readonly ArticleFile[]): Promise<FactStore | null> {
    const isFirst = this.#kept === undefined;
    const store = this.#kept?.store ?? (articles.length >= LEAST_KEPT ? await this.#host.openStore() : null);
    if (isFirst) this.#kept = store && { store, folder: await KeptFolder.open(store), isWhole: false };
    this.#stamps = new Map(articles.flatMap(({ id, stamp }) => (stamp === undefined ? [] : [[id, stamp] as const])));
    return store;
  }

  /**
   * The articles whose files are as they were when they were kept, for {@link takeIn}; none where the folder was read before. Before they
   * come, the corpus is set back to the researcher's files as they were then.
   */
  async *unchanged(): AsyncGenerator<OutlinedPage, void, undefined> {
    const { folder, isWhole = false } = this.#kept ?? {};
    if (!folder?.premises || folder.premises.date !== null || isWhole || this.#key !== '') return;
    const { premises } = folder;
    for (const file of ['register', 'articleEntries', 'furniture'] as const) {
      if (this.#parts.corpus.premises[file] === premises[file]) continue;
      this.#setBack.push(file);
      this.#own.setBack(file, premises[file]);
    }
    this.#key = premisesKey(premises);
    yield* folder.unchanged(id => this.#stamps.get(id));
  }

  /** Brings the index of copies to the articles that were taken in, so that their texts need not be indexed. */
  async restoreCopies(): Promise<void> {
    const { corpus, isClosed, log } = this.#parts;
    const kept = this.#kept;
    if (!kept || this.#key === '') return;
    const turn = turns();
    const isStill = async (): Promise<boolean> => {
      if (turn.isOver()) await turn.next();
      return !isClosed();
    };
    await kept.folder.restoreCopies(corpus, isStill).catch((error: unknown) => log(messageOf(error)));
  }

  /** All was read and is settled, and the researcher's files have yet to come as they are now: what was said about the articles is known again. */
  async restoreReports(): Promise<void> {
    const { corpus, log } = this.#parts;
    await this.#kept?.folder.restoreReports(corpus).catch((error: unknown) => log(messageOf(error)));
  }

  /** What was said about an article as it is now, under the same settings; undefined where that is not known. */
  reportOf(id: ArticleId): KnownReport | undefined {
    return this.#kept?.folder.reports.find(this.#parts.corpus, id, this.#reportsKey());
  }

  /** This is said about an article now. */
  said(id: ArticleId, report: Report): void {
    if (this.#kept?.folder.reports.add(this.#parts.corpus, id, this.#reportsKey(), report) === true) this.soon();
  }

  /** All groups of copies as they are now, found at an earlier start; null where nobody knows. */
  async groups(): Promise<readonly ReuseGroup[] | null> {
    return (await this.#kept?.folder.reports.groups(this.#parts.corpus)) ?? null;
  }

  /** How many groups and copies {@link groups} has at least; 0 where nobody knows. */
  groupsAtLeast(): number {
    return this.#kept?.folder.reports.groupsAtLeast(this.#parts.corpus) ?? 0;
  }

  /** True where {@link saidGroups} makes groups known that are found now. */
  takesGroups(): boolean {
    return this.#kept?.folder.reports.takesGroups(this.#parts.corpus) === true;
  }

  /** These are all groups of copies now. */
  saidGroups(groups: PackedGroups): void {
    if (this.#kept?.folder.reports.addGroups(this.#parts.corpus, groups.parts()) === true) this.soon();
  }

  #reportsKey(): string {
    const { problems } = this.#parts.settings();
    if (this.#keyed?.problems !== problems) this.#keyed = { problems, key: JSON.stringify(problems) };
    return this.#keyed.key;
  }

  /** Takes articles in as they were kept, and names them. The folder has yet to say so. */
  takeIn(outlined: OutlinedPage): ReadonlySet<ArticleId> {
    const { corpus } = this.#parts;
    const { articles } = corpus.loadPage(outlined, this.#key);
    for (const [nth, { id }] of outlined.page.articles.entries()) {
      // A buffer has another text.
      if (articles.has(id) && corpus.packedOf(id) !== outlined.packed[nth]) this.forget(id);
    }
    return articles;
  }

  /** An article was loaded with what was worked out of it. */
  loaded(file: ReadFile): void {
    this.#kept?.folder.loaded(this.#parts.corpus, file, this.#stamps.get(file.id));
  }

  /** What the corpus has of an article is not what its file holds, or nobody knows. */
  forget(id: ArticleId): void {
    this.#stamps.delete(id);
  }

  /** The folder was read; `isWhole` where all of it was. */
  async end(store: FactStore | null, isWhole: boolean): Promise<void> {
    if (this.#kept) this.#kept.isWhole = isWhole;
    else await store?.settle(false);
  }

  /** The corpus is settled: the researcher's files come as they are now. */
  applyOwn(): void {
    const files = this.#setBack;
    this.#setBack = [];
    for (const file of files) this.#own.applyAgain(file);
  }

  /** Something that is kept changed. */
  soon(): void {
    this.#isDue = true;
    this.#soon.ask();
  }

  now(): void {
    this.#isDue = true;
    this.#keeping = this.#keeping.then(() => this.#keep()).catch((error: unknown) => this.#parts.log(messageOf(error)));
  }

  /** Until the folder is opened again, nothing more is kept. */
  stop(): void {
    this.#kept = null;
    this.#soon.cancel();
  }

  /**
   * As {@link stop}, once what was read is written, and what follows from all of it as far as that takes no longer than `most` milliseconds:
   * what was begun then counts for nothing. Never rejects.
   */
  async finish(most: number): Promise<void> {
    await this.#kept?.store.flush();
    if (this.#isDue) {
      this.now();
      await soonest(this.#keeping, most);
    }
    this.stop();
  }

  /** As {@link stop}, and what waits is not written. Resolves when nothing is being written. */
  async drop(): Promise<void> {
    const store = this.#kept?.store;
    this.stop();
    await store?.close();
    await this.#keeping;
  }

  /** Nobody waits for it. */
  async #keep(): Promise<void> {
    const { corpus, settings, isClosed } = this.#parts;
    const kept = this.#kept;
    if (!kept || !settings().cache || !this.#host.isReady()) return;
    await this.#own.applying;
    this.#isDue = false;
    // What was read counts even where the server ends before the rest is kept.
    await kept.store.flush();
    const turn = turns();
    const isStill = (): boolean => this.#host.isReady() && !isClosed() && this.#kept === kept;
    if (kept.isWhole) {
      await this.#recognise(turn, isStill);
      const ending = await kept.folder.keep(corpus, this.#stampOf, async () => {
        if (turn.isOver()) await turn.next();
        return isStill();
      });
      if (ending === 'changed') this.soon();
      this.#isDue ||= ending === 'ended';
    }
    await kept.store.settle(kept.isWhole && isStill());
  }

  /**
   * A file that was written just before it was read, or since, has nothing to recognise it by. Once it is old enough, it has, and where it holds
   * then what the corpus has of it, it is as it was.
   */
  async #recognise(turn: ReturnType<typeof turns>, isStill: () => boolean): Promise<void> {
    const { corpus, host, uri: folder } = this.#parts;
    const unknown = corpus.ids().filter(id => !this.#stamps.has(id) && host.bufferOf(uriOf(folder, id)) === undefined);
    for (let at = 0; at < unknown.length; at += LOOKED_AT_TOGETHER) {
      const ids = unknown.slice(at, at + LOOKED_AT_TOGETHER);
      const recognised = await Promise.all(ids.map(id => this.#recogniseOne(id, uriOf(folder, id))));
      // They are in the editor's file system, which says nothing of the kind, or are being written.
      if (!recognised.includes(true)) return;
      if (turn.isOver()) await turn.next();
      if (!isStill()) return;
    }
  }

  /** True where there is something to recognise it by. Never rejects. */
  async #recogniseOne(id: ArticleId, uri: string): Promise<boolean> {
    const { stamp } = (await this.#parts.host.files.stat(uri).catch(() => null)) ?? {};
    if (stamp === undefined) return false;
    const read = await this.#host.read(uri);
    if (read !== null && 'text' in read && read.text === this.#parts.corpus.textOf(id)) this.#stamps.set(id, stamp);
    return true;
  }

  /** Nothing where something was wrong with a file's bytes, which must be said again. */
  readonly #stampOf = (id: ArticleId): string | undefined => {
    const { notes, uri } = this.#parts;
    return notes.size > 0 && notes.has(uriOf(uri, id)) ? undefined : this.#stamps.get(id);
  };
}

/** Files that are looked at again side by side. */
const LOOKED_AT_TOGETHER = 16;

/** So long nothing changes before what the articles say is kept again, but it waits no longer than the second. */
const PAUSE_MS = 10_000;
const LATEST_MS = 60_000;

/** Resolves when a promise does, or after so many milliseconds. */
async function soonest(promise: Promise<void>, most: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>(resolve => {
    timer = setTimeout(resolve, most);
  });
  await Promise.race([promise, late]);
  clearTimeout(timer);
}
