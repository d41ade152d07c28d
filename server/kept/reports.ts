import type { ArticleId } from '../core/article/types';
import type { Corpus } from '../core/corpus/corpus';
import type { ReuseGroup } from '../core/reuse/types';
import { type Digest, digestOf } from '../store/digest';
import type { FactStore } from '../store/factStore';
import type { StoredEntry } from '../store/storedEntry';
import { groupsIn, IN_A_PART } from './groups';
import { type Said, type SaidEntry, SaidReports } from './saidReports';

/** What the root of a kept folder says of reports: all of them follow from the articles that the root names, and from this. */
export interface ReportsRoot {
  /** How many articles the corpus had. */
  readonly size: number;
  /** Those that the root does not name, with the digests of their texts. */
  readonly others: readonly (readonly [ArticleId, Digest])[];
  /** The digest of the copies that another tool found. */
  readonly imported: Digest;
  /** What else they follow from: see {@link KeptReports.find}. */
  readonly key: string;
  /** The reports, many in an entry of the store. */
  readonly entries: readonly SaidEntry[];
  /** The keys of entries that are all groups of copies; null where these are not known. */
  readonly groups: readonly Digest[] | null;
}

/** What is said about an article, as two texts: what is asked of it most often, and all of it. */
export interface Report {
  readonly brief: string;
  readonly whole: string;
}

/** A report that is known; all of it is on the disk until somebody asks, and undefined where it is there no longer. */
export interface KnownReport {
  readonly brief: string;
  whole(): string | undefined;
}

/**
 * What was last said about each article, which costs far more to find out than to read. It follows from the article and from all
 * others, so that it is kept for a corpus as a whole, and counts where the next start has that corpus again.
 */
export class KeptReports {
  readonly #store: FactStore;
  #root: ReportsRoot | null;
  readonly #said: SaidReports;
  #key = '';
  /** How often the index of copies had changed once all was read. */
  #changes = -1;
  /** The parts of `PackedGroups`, or the keys of the entries that have them, and what the groups follow from. */
  #groups: { readonly of: Grounds; readonly at: readonly (Uint8Array<ArrayBuffer> | Digest)[] } | null = null;

  constructor(store: FactStore, root: ReportsRoot | null) {
    this.#store = store;
    this.#root = root;
    this.#said = new SaidReports(store);
    for (const { key } of root?.entries ?? []) store.use(key);
    for (const key of root?.groups ?? []) store.use(key);
  }

  /** What was said about an article as it is now; undefined where that is not known. `key` is what it follows from beside the corpus. */
  find(corpus: Corpus, id: ArticleId, key: string): KnownReport | undefined {
    const said = this.#said.of(id);
    if (said === undefined || said.key !== key || said.revision !== corpus.summary(id)?.revision) return undefined;
    return { brief: said.brief, whole: () => this.#said.wholeOf(id, said) };
  }

  /**
   * This is said about an article now; false where it will not be kept. Once the index of copies has changed, an article may have other
   * copies without being named, as a word of them became rarer: then nothing is kept before all is read again.
   */
  add(corpus: Corpus, id: ArticleId, key: string, { brief, whole }: Report): boolean {
    const revision = corpus.summary(id)?.revision;
    if (revision === undefined || corpus.reuse.changes !== this.#changes) return false;
    this.#key = key;
    this.#said.add(id, { revision, key, brief }, whole);
    return true;
  }

  /** All groups of copies as they are now, in no order; null where they are not known. */
  async groups(corpus: Corpus): Promise<readonly ReuseGroup[] | null> {
    const known = this.#groups;
    if (known === null || !areGrounds(known.of, corpus)) return null;
    const groups: ReuseGroup[] = [];
    for (const place of known.at) {
      const bytes = typeof place === 'string' ? (await this.#store.find([place]))[0]?.read() : place;
      if (bytes === undefined) return null;
      for (const group of groupsIn(bytes)) groups.push(group);
    }
    return areGrounds(known.of, corpus) ? groups : null;
  }

  /** How many groups and copies there are at least in what {@link groups} would answer; 0 where that is not known. */
  groupsAtLeast(corpus: Corpus): number {
    const known = this.#groups;
    return known === null || !areGrounds(known.of, corpus) ? 0 : Math.max(0, known.at.length - 1) * IN_A_PART;
  }

  /** True where {@link addGroups} takes what follows from the corpus as it is. */
  takesGroups(corpus: Corpus): boolean {
    return corpus.reuse.changes === this.#changes;
  }

  /** The parts of `PackedGroups` that has all groups of copies as they are now; false where they will not be kept, as in {@link add}. */
  addGroups(corpus: Corpus, parts: readonly Uint8Array<ArrayBuffer>[]): boolean {
    if (!this.takesGroups(corpus)) return false;
    this.#groups = { of: groundsIn(corpus), at: parts };
    return true;
  }

  /** To be called once all is read and settled, before anything else changes: what is said from now on may be kept. */
  begin(corpus: Corpus): void {
    this.#said.forgetAll();
    this.#groups = null;
    this.#changes = corpus.reuse.changes;
  }

  /**
   * After {@link begin}: takes over what was kept, where the corpus is as it was. `isAsKept` says of the articles that the root names whether they
   * are so now, and `count` is how many these are.
   */
  async restore(corpus: Corpus, count: number, isAsKept: () => boolean): Promise<void> {
    const root = this.#root;
    if (root === null || root.size !== corpus.size || root.others.length + count !== root.size) return;
    const { revision } = corpus;
    if ((await textKeyOf(corpus.imported.text)) !== root.imported) return;
    for (const [id, digest] of root.others) if ((await articleKey(corpus, id)) !== digest) return;
    const found: (readonly [SaidEntry, StoredEntry])[] = [];
    for (const said of root.entries) {
      const [entry] = await this.#store.find([said.key]);
      if (entry !== undefined) found.push([said, entry]);
    }
    if (corpus.revision !== revision || !isAsKept()) return;
    this.#key = root.key;
    this.#groups = root.groups && { of: groundsIn(corpus), at: root.groups };
    const saidOf = (id: ArticleId) => {
      const known = corpus.summary(id);
      return known && { revision: known.revision, key: root.key };
    };
    for (const [said, entry] of found) this.#said.restore(said, entry, saidOf);
  }

  /**
   * Keeps what was said about the articles of a settled corpus: those in some lists, which the root names, and all others. Null where nothing
   * can be said that holds of the corpus as it is; `turn` is as in {@link KeptFolder.keep}.
   */
  async keep(corpus: Corpus, lists: readonly (readonly ArticleId[])[], turn: () => Promise<boolean>): Promise<ReportsRoot | null> {
    const { revision } = corpus;
    if (corpus.reuse.changes !== this.#changes) return null;
    const named = new Set(lists.flat());
    const unnamed = corpus.ids().filter(id => !named.has(id));
    if (unnamed.length > MOST_OTHERS) return null;
    const others: (readonly [ArticleId, Digest])[] = [];
    for (const id of unnamed) others.push([id, await articleKey(corpus, id)]);
    const isNow = (id: ArticleId, { key, revision: said }: Said): boolean => key === this.#key && said === corpus.summary(id)?.revision;
    if (!(await this.#said.gather(isNow, turn))) return null;
    const groups = await this.#keepGroups(corpus, turn);
    const imported = await textKeyOf(corpus.imported.text);
    const entries = this.#said.entries(isNow);
    if (corpus.revision !== revision || entries.length === 0) return null;
    return { size: corpus.size, others, imported, key: this.#key, entries, groups };
  }

  async #keepGroups(corpus: Corpus, turn: () => Promise<boolean>): Promise<readonly Digest[] | null> {
    const known = this.#groups;
    if (known === null || !areGrounds(known.of, corpus)) return null;
    const keys: Digest[] = [];
    for (const place of known.at) {
      const key = typeof place === 'string' ? place : await digestOf(place);
      if (typeof place !== 'string') await this.#store.keep(key, place);
      keys.push(key);
      if (!(await turn())) return null;
    }
    if (!keys.every(key => this.#store.has(key))) return null;
    for (const key of keys) this.#store.use(key);
    if (this.#groups === known) this.#groups = { of: known.of, at: keys };
    return keys;
  }
}

/** What groups of copies follow from: the index of copies, the dates of publication, which the index and the article entries say, and the imported copies. */
interface Grounds {
  readonly changes: number;
  readonly articleEntries: string;
  readonly imported: string | null;
}

const groundsIn = ({ reuse: { changes }, premises: { articleEntries }, imported }: Corpus): Grounds => ({
  changes,
  articleEntries,
  imported: imported.text,
});

function areGrounds(grounds: Grounds, corpus: Corpus): boolean {
  const now = groundsIn(corpus);
  return grounds.changes === now.changes && grounds.articleEntries === now.articleEntries && grounds.imported === now.imported;
}

/** So many articles at most are known by their texts alone. */
const MOST_OTHERS = 1000;

const textKeyOf = (text: string | null): Promise<Digest> => digestOf(new TextEncoder().encode(JSON.stringify(text)));

const articleKey = (corpus: Corpus, id: ArticleId): Promise<Digest> => textKeyOf(corpus.textOf(id));
