import { type DecisionsFile, type FurnitureDecision, outletKey } from '../article/decisions';
import { headerOf } from '../article/header';
import type { Article, ArticleEntry, ArticleId, Header } from '../article/types';
import { parseRegister } from '../entities/register/register';
import type { Mention, Register } from '../entities/types';
import { pack, unpack } from '../pack/pack';
import { FolderDates } from '../publication/folderDates';
import { type FindInPassage, findInPassages, type KnownDates } from '../publication/passages';
import type { ReuseIndex } from '../reuse/reuseIndex';
import type { IndexColumn, Restoring } from '../reuse/snapshot';
import type { FileProblem } from '../text/problem';
import { type AnalysisInput, type AnalysisOptions, type ArticleAnalysis, analyseRead, type ReadArticle, readArticle } from './analyse';
import { ArticlePostings, contributionsOf } from './articlePostings';
import { datesOf } from './dateFacts';
import type { DatePostings } from './datePostings';
import type { FormCounts } from './formCounts';
import { ImportedReuse } from './importedReuse';
import { IndexedCopies, type KeptIndex } from './indexedCopies';
import { registerMentionsOf } from './names';
import type { Outlined, OutlinedPage } from './outline';
import type { ArticleOutline } from './outlinePage';
import { OwnFiles, sameEntryDecisions, sameMeanings } from './ownFiles';
import { type PackedArticle, packedInMemory } from './packedArticle';
import { PassageHashes } from './passageHashes';
import type { Postings } from './postings';
import type { Premises } from './premises';
import { type ArticleRecord, ArticleRecords, type ArticleSummary } from './records';
import { FEWEST_PASSAGES, shownShares } from './shares';
import { SortedIds } from './sortedIds';
import { type AnalysisAlone, unpackFacts } from './textFacts';
import type { WorkedOutline } from './workedOut';

/** A change of one file the corpus is made from; `text` null where the file is gone. `register` is what the text says, where that is known. */
export type CorpusChange =
  | { readonly kind: 'article'; readonly id: ArticleId; readonly text: string | null }
  | { readonly kind: 'register'; readonly text: string | null; readonly register?: Register }
  | { readonly kind: 'articleEntries'; readonly text: string | null }
  | { readonly kind: 'furniture'; readonly text: string | null }
  | { readonly kind: 'reuse'; readonly text: string | null };

/** A change of one of Pressmark's own files. */
export type OwnFileChange = Exclude<CorpusChange, { readonly kind: 'article' }>;

export interface ArticleText {
  readonly id: ArticleId;
  readonly text: string;
  /**
   * What `packFacts` gives for it, where that was worked out elsewhere, by itself or with the text; ignored where `articles.yaml` gives another
   * language.
   */
  readonly facts?: Uint8Array | PackedArticle | undefined;
  /** What was worked out with the facts; ignored where the premises are others now. */
  readonly outline?: WorkedOutline | undefined;
}

export interface CorpusDelta {
  readonly revision: number;
  /** Articles whose facts, or whose neighbours' copies, may differ from before; removed ones included. */
  readonly articles: ReadonlySet<ArticleId>;
  /** True where the register was replaced, or its entries are counted again. */
  readonly register: boolean;
}

export type CorpusOptions = AnalysisOptions;
export { timeOrder } from './articlePostings';
export type { ArticleRecord, ArticleSummary } from './records';

/** Parts that a command or a test replaces. */
export interface CorpusParts {
  /** Looks for time expressions in one passage. */
  readonly find?: FindInPassage;
  readonly records?: ArticleRecords;
}

/**
 * The facts of all articles and the postings to find them by. Each change re-analyses what it names and nothing else:
 * an article its own facts, the register the mentions, the article entries the headers and dates that differ, a decision on
 * passages the articles that hold them.
 */
export class Corpus {
  readonly #records: ArticleRecords;
  readonly #postings = new ArticlePostings();
  readonly #find: FindInPassage | undefined;
  readonly #copies: IndexedCopies;
  readonly #imported = new ImportedReuse();
  readonly #options: CorpusOptions;
  readonly #ownFiles: OwnFiles;
  readonly #passages = new PassageHashes();
  readonly #folders = new FolderDates();
  /** Articles whose dates may be read otherwise by what was loaded since. */
  readonly #unsettled = new Set<ArticleId>();
  /** Articles that came by their outlines: what decided how their dates were read, where anything did. */
  readonly #viewed = new Map<ArticleId, string>();
  #isSettled = true;
  #isSettling = false;
  readonly #ids = new SortedIds();
  /** What {@link #sharesShown} found last: before the next edit of the same article it is asked again. */
  #shown: {
    readonly id: ArticleId;
    readonly index: ReuseIndex;
    readonly changes: number;
    readonly shares: ReadonlyMap<ArticleId, string>;
  } | null = null;
  #revision = 0;

  constructor(options: CorpusOptions = {}, { find, records = new ArticleRecords() }: CorpusParts = {}) {
    this.#options = options;
    this.#ownFiles = new OwnFiles(options.date);
    this.#find = find;
    this.#records = records;
    this.#copies = new IndexedCopies(records);
  }

  get revision(): number {
    return this.#revision;
  }
  get register(): Register {
    return this.#ownFiles.register;
  }
  get registerText(): string {
    return this.#ownFiles.premises.register;
  }
  get articleEntries(): ReadonlyMap<ArticleId, ArticleEntry> {
    return this.#ownFiles.articleEntries;
  }
  get articleEntriesProblems(): readonly FileProblem[] {
    return this.#ownFiles.articleEntriesProblems;
  }
  /** `furniture.yaml`. */
  get decisions(): DecisionsFile {
    return this.#ownFiles.decisions;
  }
  get size(): number {
    return this.#records.size;
  }
  get mentions(): Omit<Postings, 'replace' | 'loadPage' | 'settle'> {
    return this.#postings.mentions;
  }
  /** How often each writing of a name is a mention. */
  get forms(): Pick<FormCounts, 'of'> {
    return this.#postings.forms;
  }
  /** Per entity the articles that mention it, the one with the introduction first. */
  get introductions(): Pick<Postings, 'at'> {
    return this.#postings.introductions;
  }
  get timexes(): Omit<DatePostings, 'replace' | 'loadPage' | 'settle'> {
    return this.#postings.timexes;
  }
  get reuse(): Omit<ReuseIndex, 'set' | 'load' | 'unload' | 'settle' | 'delete' | 'columns'> {
    return this.#copies.index;
  }
  /** What `reuse.jsonl` holds. */
  get imported(): Omit<ImportedReuse, 'set'> {
    return this.#imported;
  }

  /** All facts of an article; those that nobody used for a while are made again, equal to what they were: see {@link ArticleRecords}. */
  get(id: ArticleId): ArticleRecord | undefined {
    return this.#records.get(id);
  }

  /** The part of the facts that is always at hand: lists of many articles are made from it. */
  summary(id: ArticleId): ArticleSummary | undefined {
    return this.#records.summary(id);
  }

  /** The text alone, which costs less than the record; null where there is no such article. */
  textOf(id: ArticleId): string | null {
    return this.#records.text(id) ?? null;
  }

  /** The text and how its words are read; null where there is no such article. */
  sourceOf(id: ArticleId): Pick<Article, 'text' | 'reading'> | null {
    return this.#records.source(id) ?? null;
  }

  /** True where an article, of the outlet where one is named, holds a passage of which `furniture.yaml` speaks. */
  holdsPassage({ key, outlet }: FurnitureDecision): boolean {
    const holders = this.#passages.holdersOf(key);
    if (outlet === undefined) return holders.size > 0;
    return [...holders].some(id => outletKey(this.#records.summary(id)?.header.outlet?.value ?? '') === outletKey(outlet));
  }

  /** Compares two articles by their place in time, then by id. */
  readonly byTime = this.#postings.byTime;

  /** All articles, sorted by id. */
  ids(): readonly ArticleId[] {
    return this.#ids.all();
  }

  apply(changes: readonly CorpusChange[]): CorpusDelta {
    const articles = new Set<ArticleId>();
    let register = false;
    for (const change of changes) {
      switch (change.kind) {
        case 'article':
          for (const id of this.#setArticle(change.id, change.text)) articles.add(id);
          break;
        default:
          for (const step of this.#setOwnFile(change)) for (const id of step) articles.add(id);
          register ||= change.kind === 'register';
      }
    }
    return this.#commit(articles, register);
  }

  /**
   * Takes articles in as {@link apply} does, without asking what each changes for the others, as when a folder is read: answers
   * about these hold again once it is {@link settle}d. Names the articles given.
   */
  load(articles: readonly ArticleText[]): CorpusDelta {
    const changed = articles.filter(({ id, text }) => this.#records.text(id) !== text);
    const others = changed.filter(one => !this.#loadWorkedOut(one));
    for (let at = 0; at < others.length; at += LOADED_TOGETHER) {
      const read = others.slice(at, at + LOADED_TOGETHER).map(one => this.#readLoaded(one));
      for (const { article, habits } of read) for (const other of this.#folders.set(article.id, habits)) this.#unsettled.add(other);
      for (const one of read) this.#loadRead(one);
    }
    this.#isSettled &&= changed.length === 0;
    return this.#commit(new Set(changed.map(({ id }) => id)), false);
  }

  /**
   * As {@link load}, of articles that another corpus held under premises of this key: their texts and facts are looked at when somebody
   * asks. An article that the corpus has already stays as it is.
   */
  loadPage({ page, packed }: OutlinedPage, premises: string): CorpusDelta {
    const isUnder = premises === this.#ownFiles.premisesKey();
    const others: ArticleText[] = [];
    const named = new Set<ArticleId>();
    const isTaken = page.articles.map((outline, nth) => {
      const { id, view } = outline;
      const bytes = packed[nth];
      if (bytes === undefined) return false;
      named.add(id);
      const isKnown = this.summary(id) !== undefined;
      if (isUnder && !isKnown) {
        this.#loadOutline(outline, bytes);
        this.#copies.wait(id);
        return true;
      }
      const text = unpack(bytes.text()) as string;
      if (!isKnown) others.push({ id, text, facts: bytes });
      else if (isUnder && this.textOf(id) === text && this.viewKeyOf(id) === view) this.movePacked(id, bytes);
      return false;
    });
    this.#postings.loadPage(page, isTaken);
    this.#isSettled &&= !isTaken.includes(true);
    this.load(others);
    return this.#commit(named, false);
  }

  /** Takes in an article that the corpus has not, and of which all this needs is known; false for any other. */
  #loadWorkedOut({ id, text, facts, outline: known }: ArticleText): boolean {
    if (facts === undefined || known === undefined || this.summary(id) !== undefined) return false;
    const { premises, outlet, page, units } = known;
    const [outline] = page.articles;
    if (premises !== this.#ownFiles.premisesKey() || outline?.id !== id) return false;
    this.#loadOutline(outline, facts instanceof Uint8Array ? packedInMemory(pack(text), facts) : facts);
    this.#copies.loadMade(id, outlet, units);
    this.#postings.loadPage(page, [true]);
    return true;
  }

  /** All of an article but its copies and its postings. */
  #loadOutline({ id, header, habits, view, passages, hasReading }: ArticleOutline, packed: PackedArticle): void {
    for (const other of this.#folders.set(id, habits)) this.#unsettled.add(other);
    if (view !== null) this.#viewed.set(id, view);
    this.#passages.setHashes(id, Uint32Array.from(passages));
    this.#imported.forget(id);
    this.#records.add({ id, header, revision: this.#revision }, packed, hasReading);
    this.#ids.add(id);
  }

  /** Takes over the index of copies that another corpus had of articles that came by their outlines: see {@link IndexedCopies.restore}. */
  restoreCopies(kept: KeptIndex): Restoring<boolean> {
    return this.#copies.restore(kept);
  }

  /** The index of copies of a settled corpus, for {@link restoreCopies}: see {@link IndexedCopies.columns}. */
  copiesColumns(): Generator<IndexColumn> {
    return this.#copies.columns();
  }

  /** What it holds of an article, once it is settled; undefined where there is no such article. */
  outlineOf(id: ArticleId): Outlined | undefined {
    const record = this.#records.get(id);
    const habits = this.#folders.habitsOf(id);
    if (record === undefined || habits === undefined) return undefined;
    const hasReading = record.article.reading !== undefined;
    const passages = [...this.#passages.hashesOf(id)];
    return {
      outline: { id, header: record.header, habits, view: this.viewKeyOf(id), passages, hasReading },
      contributions: contributionsOf(record),
    };
  }

  /** What decides how the dates of an article are read beside the article and the premises: see {@link FolderDates.viewKeyOf}. */
  viewKeyOf(id: ArticleId): string | null {
    return this.#folders.viewKeyOf(id);
  }

  /** The text and the facts of an article as bytes: as long as these are the same object, they are the same facts. */
  packedOf(id: ArticleId): PackedArticle | null {
    return this.#records.packed(id);
  }

  /** The bytes of {@link packedOf} are elsewhere now. */
  movePacked(id: ArticleId, packed: PackedArticle): void {
    this.#records.movePacked(id, packed);
  }

  /** False from {@link load} until {@link settle} is done: answers may change with each article that comes. */
  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** Ends what {@link load} began: names every article, since what came in may have changed any; none where nothing did. */
  settle(): CorpusDelta {
    const articles = new Set<ArticleId>();
    for (const delta of this.settleInSteps()) for (const id of delta.articles) articles.add(id);
    return { revision: this.#revision, articles, register: false };
  }

  /** As {@link settle}, in steps between which other changes may come and requests are answered. Articles are named in several of them. */
  *settleInSteps(): Generator<CorpusDelta> {
    if (this.#isSettled) return;
    this.#isSettling = true;
    const nothing = (): CorpusDelta => ({ revision: this.#revision, articles: new Set(), register: false });
    for (const [id, view] of this.#viewed) {
      if (this.viewKeyOf(id) === view) this.#unsettled.delete(id);
      else this.#unsettled.add(id);
    }
    this.#viewed.clear();
    for (const id of this.#unsettled) {
      const text = this.#records.text(id);
      if (text !== undefined) this.#loadRead(readArticle(id, text, this.#inputFor(id)));
      yield nothing();
    }
    this.#unsettled.clear();
    for (const _ of this.#postings.settle()) yield nothing();
    for (const _ of this.#copies.settle()) yield nothing();
    this.#isSettled = true;
    this.#isSettling = false;
    const ids = [...this.#records.ids()];
    for (let at = 0; at < ids.length; at += NAMED_TOGETHER) {
      yield this.#commit(new Set(ids.slice(at, at + NAMED_TOGETHER).filter(id => this.#records.summary(id) !== undefined)), false);
    }
  }

  #readLoaded({ id, text, facts }: ArticleText): LoadedArticle {
    const input = this.#inputFor(id);
    const known = facts && unpackFacts(facts instanceof Uint8Array ? facts : facts.facts(), id, text);
    if (!known || known.given !== (input.entry?.language ?? null)) return readArticle(id, text, input);
    const read = readArticle(id, text, input, known);
    if (known.alone?.premises !== this.#ownFiles.premisesKey()) return read;
    const packed = facts instanceof Uint8Array ? packedInMemory(pack(text), facts) : facts;
    return { ...read, alone: known.alone, kept: { article: known.article, packed } };
  }

  #loadRead(read: LoadedArticle): void {
    const analysis = this.#analysisOf(read);
    this.#isReadAgain(analysis.id);
    this.#copies.load(analysis.article, analysis.header.outlet?.value);
    // Neither a decision nor another article of the folder says anything else of it.
    const isAsKept = analysis.article === read.kept?.article;
    this.#keep(analysis, true, isAsKept ? read.kept?.packed : undefined);
  }

  /** An article is gone, or is in the postings as it is now. */
  #isReadAgain(id: ArticleId): void {
    this.#unsettled.delete(id);
    this.#viewed.delete(id);
  }

  /** What an article says as its folder writes dates. */
  #analysisOf(read: LoadedArticle): ArticleAnalysis {
    const { id } = read.article;
    return analyseRead(read, this.#folders.viewOf(id), this.#inputFor(id), read.alone);
  }

  /** What its articles are analysed under, for others to do it. */
  get premises(): Premises {
    return this.#ownFiles.premises;
  }

  /** Keeps what an article says, its copies apart. */
  #keep(analysis: ArticleAnalysis, isLoad = false, packed?: PackedArticle): void {
    this.#passages.set(analysis.article);
    this.#imported.forget(analysis.id);
    this.#store({ ...analysis, revision: this.#revision }, isLoad, packed);
  }

  /**
   * Replaces one of Pressmark's own files at once and reads again what rests on it, an article a step, so that a large corpus can answer
   * requests in between: those that are wanted `first`, then the others. Other changes may come between two steps; a newer register ends
   * an older one's steps.
   */
  *applyInSteps(change: OwnFileChange, first: readonly ArticleId[] = []): Generator<CorpusDelta> {
    for (const step of this.#setOwnFile(change, first)) yield this.#commit(new Set(step), change.kind === 'register');
  }

  /** The articles whose answers change, step by step; the first one is that of the file itself. */
  *#setOwnFile(change: OwnFileChange, first: readonly ArticleId[] = []): Generator<Iterable<ArticleId>> {
    const text = change.text ?? '';
    if (change.kind === 'register') yield* this.#setRegister(text, change.register ?? parseRegister(text), first);
    else if (change.kind === 'articleEntries') yield* this.#setArticleEntries(text, first);
    else if (change.kind === 'furniture') yield* this.#setDecisions(text, first);
    else yield this.#imported.set(change.text);
  }

  #commit(articles: ReadonlySet<ArticleId>, register: boolean): CorpusDelta {
    this.#revision++;
    for (const id of articles) this.#records.setRevision(id, this.#revision);
    return { revision: this.#revision, articles, register };
  }

  /** Only this article's postings are touched; others are named where a copy of theirs came, went or changed. */
  #setArticle(id: ArticleId, text: string | null): Iterable<ArticleId> {
    const before = this.#records.get(id);
    if (text === null) {
      if (before === undefined) return [];
      const sharing = this.#copies.delete(id);
      this.#isReadAgain(id);
      this.#records.delete(id);
      this.#ids.delete(id);
      this.#imported.forget(id);
      this.#passages.delete(id);
      this.#postings.replace(id, contributionsOf(before), null);
      const others = this.#folders.set(id, null);
      return [id, ...sharing, ...this.#imported.articlesSharingWith(id), ...this.#analyseAgain(others)];
    }
    return before !== undefined && before.article.text === text ? [] : this.#analyse(id, text);
  }

  #analyse(id: ArticleId, text: string): Iterable<ArticleId> {
    if (!this.#isSettled && !this.#isSettling) return this.#analyseAlone(id, text);
    const before = this.#records.summary(id);
    const sharesBefore = before && this.#sharesShown(id);
    const read = readArticle(id, text, this.#inputFor(id));
    const others = this.#folders.set(id, read.habits);
    const analysis = this.#analysisOf(read);
    this.#isReadAgain(id);
    // The index asks for the text before, too.
    const sharing = this.#copies.set(analysis.article, analysis.header.outlet?.value);
    this.#keep(analysis);
    const changed = [id, ...sharing, ...this.#imported.articlesSharingWith(id)];
    if (before !== undefined) {
      for (const [other, shown] of this.#sharesShown(id)) if (sharesBefore?.get(other) !== shown) changed.push(other);
      if (nameShown(before.header) !== nameShown(analysis.header)) changed.push(...this.#copies.index.articlesListing(id, 1));
    }
    return [...changed, ...this.#analyseAgain(others)];
  }

  /** While a folder is read: all articles are named at its end, so that nobody asks what this one changes for the others. */
  #analyseAlone(id: ArticleId, text: string): Iterable<ArticleId> {
    const read = readArticle(id, text, this.#inputFor(id));
    for (const other of this.#folders.set(id, read.habits)) this.#unsettled.add(other);
    this.#loadRead(read);
    return [id];
  }

  #inputFor(id: ArticleId): AnalysisInput {
    // What was found in a passage that stayed as it is holds.
    const find = (article: Article, known?: KnownDates) => findInPassages(article, known ?? this.#records.get(id), this.#find);
    return { ...this.#ownFiles.inputFor(id), find };
  }

  /** By article that may be reported as a copy of this one, what is said about the shares of the two. */
  #sharesShown(id: ArticleId): ReadonlyMap<ArticleId, string> {
    const { index } = this.#copies;
    const { changes } = index;
    if (this.#shown?.id === id && this.#shown.index === index && this.#shown.changes === changes) return this.#shown.shares;
    const others = index.articlesListing(id, FEWEST_PASSAGES);
    const found = others.size === 0 ? [] : index.sharesOf(id, others);
    const shares = new Map(found.map(one => [one.article, shownShares(one)]));
    this.#shown = { id, index, changes, shares };
    return shares;
  }

  /** Articles whose dates are read otherwise by what another one of their folder shows. */
  #analyseAgain(ids: readonly ArticleId[]): ArticleId[] {
    return ids.flatMap(id => [...this.#analyse(id, this.#records.text(id) ?? '')]);
  }

  /** Mentions are the only facts that rest on the register. */
  *#setRegister(text: string, register: Register, first: readonly ArticleId[]): Generator<Iterable<ArticleId>> {
    this.#ownFiles.setRegister(text, register);
    const { gazetteer } = this.#ownFiles;
    yield [];
    for (const id of wantedFirst(this.#records.ids(), first)) {
      if (this.#ownFiles.gazetteer !== gazetteer) return;
      const record = this.#records.get(id);
      if (record === undefined) continue;
      const mentions = registerMentionsOf(record.article, gazetteer, record.header, this.#ownFiles.articleEntries.get(id));
      if (!sameMentions(record.mentions, mentions)) {
        const { candidates: _, ...rest } = record;
        this.#store({ ...rest, mentions });
      }
      yield [id];
    }
  }

  /** Only articles that hold a passage of which something else is said now are read again. */
  *#setDecisions(text: string, first: readonly ArticleId[]): Generator<Iterable<ArticleId>> {
    const holders = this.#passages.articlesHolding(this.#ownFiles.setDecisions(text));
    this.#passages.watch(this.#ownFiles.decisions.entries.map(({ key }) => key));
    yield [];
    for (const id of wantedFirst(holders, first)) {
      const text = this.#records.text(id);
      if (text !== undefined) yield this.#analyse(id, text);
    }
  }

  /** An entry decides its own article's header, through the publication date its time expressions, and what is said about its passages, and between meanings. */
  *#setArticleEntries(text: string, first: readonly ArticleId[]): Generator<Iterable<ArticleId>> {
    const before = this.#ownFiles.setArticleEntries(text);
    yield [];
    // Of a newer file, the entries count that it has when an article's turn comes.
    for (const id of wantedFirst(before.keys(), first))
      yield this.#setArticleEntry(id, before.get(id), this.#ownFiles.articleEntries.get(id));
  }

  #setArticleEntry(id: ArticleId, before: ArticleEntry | undefined, now: ArticleEntry | undefined): Iterable<ArticleId> {
    const record = this.#records.get(id);
    if (record === undefined) return [];
    const header = headerOf(record.article, now, this.#options.date);
    const otherOutlet = header.outlet?.value !== record.header.outlet?.value;
    // What is above a headline is a clock or not by the date the researcher gives, too.
    const otherDate = record.article.dateLines !== undefined && before?.date !== now?.date;
    if (otherOutlet || otherDate || before?.language !== now?.language || !sameEntryDecisions(before, now)) {
      return this.#analyse(id, record.article.text);
    }
    const dates = samePublication(header, record.header) ? {} : datesOf(record.article, record.found, header);
    if (sameMeanings(before, now)) this.#store({ ...record, header, ...dates });
    else {
      const { candidates: _, ...rest } = record;
      this.#store({ ...rest, header, ...dates, mentions: registerMentionsOf(record.article, this.#ownFiles.gazetteer, header, now) });
    }
    return [id, ...this.#copies.index.articlesSharingWith(id), ...this.#imported.articlesSharingWith(id)];
  }

  #store(record: ArticleRecord, isLoad = false, packed?: PackedArticle): void {
    const before = this.#records.get(record.id);
    if (before === undefined) this.#ids.add(record.id);
    this.#records.set(record, packed);
    this.#postings.replace(record.id, before ? contributionsOf(before) : null, contributionsOf(record), isLoad);
  }
}

/** Some of the articles that are wanted first, then the rest of all, as they are now. */
function wantedFirst(all: Iterable<ArticleId>, first: readonly ArticleId[]): Iterable<ArticleId> {
  const waiting = new Set(all);
  return new Set([...first.filter(id => waiting.has(id)), ...waiting]);
}

/** So many articles are named by one step of a load's end. */
const NAMED_TOGETHER = 1000;

/** What the messages of other articles call an article by. */
const nameShown = ({ title, outlet, published }: Header): string => [title.value, outlet?.value, published?.value].join('\n');

/** An article that was read, with what it says alone where that is known under the present premises. */
interface LoadedArticle extends ReadArticle {
  readonly alone?: AnalysisAlone;
  /** What was kept of the article as its text alone says it. */
  readonly kept?: { readonly article: Article; readonly packed: PackedArticle };
}

/** So many articles are read before the first of them is kept, so that the dates of each are read once as their folder writes them. */
const LOADED_TOGETHER = 64;

const sameMentions = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b));

const samePublication = (a: Header, b: Header): boolean =>
  a.published?.value === b.published?.value && a.published?.source === b.published?.source;
