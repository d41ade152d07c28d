import type { ArticleId } from '../core/article/types';
import type { Corpus } from '../core/corpus/corpus';
import { pack, unpack } from '../core/pack/pack';
import type { ReuseGroup } from '../core/reuse/types';
import { type Digest, digestOf } from '../store/digest';
import type { FactStore } from '../store/factStore';
import type { StoredEntry } from '../store/storedEntry';
import { groupsIn, packedGroups } from './groups';

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
  /** The keys of entries that are the reports of many articles. */
  readonly entries: readonly Digest[];
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
  readonly #places = new Map<ArticleId, Place>();
  #key = '';
  /** How often the index of copies had changed once all was read. */
  #changes = -1;
  /** The groups of copies, or the keys of the entries that have them, and what they follow from. */
  #groups: { readonly of: Grounds; readonly at: readonly ReuseGroup[] | readonly Digest[] } | null = null;
  /** The entry that was read last: whoever asks about all articles asks about those of one entry in a row. */
  #lastRead: { readonly of: Digest; readonly bytes: Uint8Array } | null = null;

  constructor(store: FactStore, root: ReportsRoot | null) {
    this.#store = store;
    this.#root = root;
    for (const key of [...(root?.entries ?? []), ...(root?.groups ?? [])]) store.use(key);
  }

  /** What was said about an article as it is now; undefined where that is not known. `key` is what it follows from beside the corpus. */
  find(corpus: Corpus, id: ArticleId, key: string): KnownReport | undefined {
    const place = this.#places.get(id);
    if (place === undefined || place.key !== key || place.revision !== corpus.summary(id)?.revision) return undefined;
    const { brief, at } = place;
    return {
      brief,
      whole: () => {
        try {
          return typeof at === 'string' ? at : new TextDecoder().decode(this.#bytesAt(at));
        } catch {
          // The file is gone.
          this.#places.delete(id);
          return undefined;
        }
      },
    };
  }

  /**
   * This is said about an article now; false where it will not be kept. Once the index of copies has changed, an article may have other
   * copies without being named, as a word of them became rarer: then nothing is kept before all is read again.
   */
  add(corpus: Corpus, id: ArticleId, key: string, { brief, whole }: Report): boolean {
    const revision = corpus.summary(id)?.revision;
    if (revision === undefined || corpus.reuse.changes !== this.#changes) return false;
    this.#key = key;
    this.#places.set(id, { revision, key, brief, at: whole });
    return true;
  }

  /** All groups of copies as they are now, in no order; null where they are not known. */
  async groups(corpus: Corpus): Promise<readonly ReuseGroup[] | null> {
    const known = this.#groups;
    if (known === null || !areGrounds(known.of, corpus)) return null;
    const groups: ReuseGroup[] = [];
    for (const place of known.at) {
      if (typeof place !== 'string') {
        groups.push(place);
        continue;
      }
      const [entry] = await this.#store.find([place]);
      if (entry === undefined) return null;
      for (const group of groupsIn(entry.read())) groups.push(group);
    }
    return areGrounds(known.of, corpus) ? groups : null;
  }

  /** These are all groups of copies now; false where they will not be kept, as in {@link add}. */
  addGroups(corpus: Corpus, groups: readonly ReuseGroup[]): boolean {
    if (corpus.reuse.changes !== this.#changes) return false;
    this.#groups = { of: groundsIn(corpus), at: groups };
    return true;
  }

  /** To be called once all is read and settled, before anything else changes: what is said from now on may be kept. */
  begin(corpus: Corpus): void {
    this.#places.clear();
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
    const found: (readonly [Digest, StoredEntry])[] = [];
    for (const key of root.entries) {
      const [entry] = await this.#store.find([key]);
      if (entry !== undefined) found.push([key, entry]);
    }
    if (corpus.revision !== revision || !isAsKept()) return;
    this.#key = root.key;
    this.#groups = root.groups && { of: groundsIn(corpus), at: root.groups };
    for (const [key, entry] of found) {
      const { ids, briefs, ends, start } = headIn(entry);
      for (const [nth, id] of ids.entries()) {
        const known = corpus.summary(id);
        const [from, to] = [start + (ends[nth - 1] ?? 0), start + (ends[nth] ?? 0)];
        const at: EntryPart = { entry, from, to, of: key };
        if (known !== undefined) this.#places.set(id, { revision: known.revision, key: root.key, brief: briefs[nth] ?? '', at });
      }
    }
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
    const entries: Digest[] = [];
    for (const list of [...lists, unnamed]) {
      const entry = await this.#keepEntry(corpus, list);
      if (entry !== null) entries.push(entry);
      if (!(await turn())) return null;
    }
    const groups = await this.#keepGroups(corpus, turn);
    const imported = await textKeyOf(corpus.imported.text);
    if (corpus.revision !== revision || entries.length === 0) return null;
    return { size: corpus.size, others, imported, key: this.#key, entries, groups };
  }

  async #keepGroups(corpus: Corpus, turn: () => Promise<boolean>): Promise<readonly Digest[] | null> {
    const known = this.#groups;
    if (known === null || !areGrounds(known.of, corpus)) return null;
    const keys: Digest[] = [];
    if (areKept(known.at)) keys.push(...known.at);
    else {
      for (const bytes of packedGroups(known.at)) {
        const key = await digestOf(bytes);
        await this.#store.keep(key, bytes);
        keys.push(key);
        if (!(await turn())) return null;
      }
    }
    if (!keys.every(key => this.#store.has(key))) return null;
    for (const key of keys) this.#store.use(key);
    if (this.#groups === known) this.#groups = { of: known.of, at: keys };
    return keys;
  }

  /** The reports of some articles as one entry, which is written where it differs from what is kept; null where there are none. */
  async #keepEntry(corpus: Corpus, ids: readonly ArticleId[]): Promise<Digest | null> {
    const found = ids.flatMap(id => {
      const place = this.#places.get(id);
      return place !== undefined && this.#isNow(corpus, id, place) ? [{ id, place }] : [];
    });
    if (found[0] === undefined) return null;
    const of = keptIn(found[0].place);
    if (of !== null && found.every(({ place }) => keptIn(place) === of) && this.#store.has(of)) {
      this.#store.use(of);
      return of;
    }
    const said = found.map(({ id, place: { brief, at } }) => {
      return { id, brief, bytes: typeof at === 'string' ? new TextEncoder().encode(at) : this.#bytesAt(at) };
    });
    const { bytes, start } = entryOf(said);
    const key = await digestOf(bytes);
    const entry = await this.#store.keep(key, bytes);
    if (!this.#store.has(key)) return null;
    this.#store.use(key);
    let from = start;
    for (const [nth, { id, place }] of found.entries()) {
      const to = from + (said[nth]?.bytes.length ?? 0);
      if (this.#places.get(id) === place) this.#places.set(id, { ...place, at: { entry, from, to, of: key } });
      from = to;
    }
    return key;
  }

  #bytesAt({ entry, from, to, of }: EntryPart): Uint8Array {
    if (this.#lastRead?.of !== of) this.#lastRead = { of, bytes: entry.read() };
    return this.#lastRead.bytes.subarray(from, to);
  }

  #isNow(corpus: Corpus, id: ArticleId, { key, revision }: Place): boolean {
    return key === this.#key && revision === corpus.summary(id)?.revision;
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

const areKept = (groups: readonly ReuseGroup[] | readonly Digest[]): groups is readonly Digest[] => typeof groups[0] === 'string';

/** So many articles at most are known by their texts alone. */
const MOST_OTHERS = 1000;

interface Place {
  /** Of the article, when it was said. */
  readonly revision: number;
  readonly key: string;
  readonly brief: string;
  /** All of the report, or where it is kept. */
  readonly at: string | EntryPart;
}

interface EntryPart {
  readonly entry: StoredEntry;
  readonly from: number;
  readonly to: number;
  /** What the entry is kept under. */
  readonly of: Digest;
}

const keptIn = ({ at }: Place): Digest | null => (typeof at === 'string' ? null : at.of);

const textKeyOf = (text: string | null): Promise<Digest> => digestOf(new TextEncoder().encode(JSON.stringify(text)));

const articleKey = (corpus: Corpus, id: ArticleId): Promise<Digest> => textKeyOf(corpus.textOf(id));

const LENGTH_BYTES = 4;

interface EntryHead {
  readonly ids: readonly ArticleId[];
  readonly briefs: readonly string[];
  /** Where the bytes of each article end, from where those of the first one begin. */
  readonly ends: readonly number[];
}

/** The length of a head, the head, and the bytes of one article after the other, from `start` on. */
function entryOf(articles: readonly { readonly id: ArticleId; readonly brief: string; readonly bytes: Uint8Array }[]) {
  let end = 0;
  const ends = articles.map(({ bytes }) => {
    end += bytes.length;
    return end;
  });
  const head = pack({ ids: articles.map(({ id }) => id), briefs: articles.map(({ brief }) => brief), ends } satisfies EntryHead);
  const start = LENGTH_BYTES + head.length;
  const bytes = new Uint8Array(start + end);
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, LENGTH_BYTES);
  for (const [nth, article] of articles.entries()) bytes.set(article.bytes, start + (ends[nth - 1] ?? 0));
  return { bytes, start };
}

function headIn(entry: StoredEntry): EntryHead & { readonly start: number } {
  const { buffer, byteOffset } = entry.read(0, LENGTH_BYTES);
  const start = LENGTH_BYTES + new DataView(buffer, byteOffset).getUint32(0);
  return { ...(unpack(entry.read(LENGTH_BYTES, start)) as EntryHead), start };
}
