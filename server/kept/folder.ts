import { inOrder } from '../analysts/inOrder';
import type { ArticleId } from '../core/article/types';
import type { ArticleText, Corpus } from '../core/corpus/corpus';
import { joinedPage, type Outlined, type OutlinedPage, outlinePage } from '../core/corpus/outline';
import type { OutlinePage } from '../core/corpus/outlinePage';
import { type Premises, premisesKey } from '../core/corpus/premises';
import { pack, unpack } from '../core/pack/pack';
import { type Digest, digestOf, keyOf } from '../store/digest';
import type { FactStore } from '../store/factStore';
import { entryOf, KeptArticle, keepArticle } from './article';
import { type CopiesRoot, type Keeping, KeptCopies } from './copies';
import { KeptReports, type ReportsRoot } from './reports';

export { PackedGroups } from './groups';
export type { KnownReport, Report } from './reports';

/** By article, what its file is recognised by; undefined where its text is not that of the file, or nothing recognises it. */
export type Stamps = (id: ArticleId) => string | undefined;

/** So many articles are in one entry of the store, which is written again where one of them changes. */
const IN_AN_ENTRY = 500;
/** Likewise of articles that were just loaded: a page is made at once, and people wait for its some 10 ms. */
const LOADED_IN_AN_ENTRY = 100;

/** So many pages are read at a time: while one is taken in, the disk and the digests of the next are waited for. */
const PAGES_AHEAD = 2;

/**
 * What a settled corpus held of its articles, so that the next start need not read those whose files are as they were. Each article is
 * in the entry of the store that its text and its facts are; outlines are in entries of many articles, and one file names these.
 */
export class KeptFolder {
  readonly #store: FactStore;
  #root: Root | null;
  /** Of the entries of the root, by key, which articles they hold. */
  readonly #entries = new Map<Digest, readonly ArticleId[]>();
  /** Of the articles in these, what was kept of each, as far as somebody has it now. */
  readonly #articles = new Map<ArticleId, Known>();
  readonly #copies: KeptCopies;
  /** Articles that were loaded, until they fill a page. */
  #loaded: Loaded[] = [];
  /** The keys of pages of these, which no root names yet. */
  #loadedPages: Digest[] = [];
  #keepingLoaded: Promise<void> = Promise.resolve();
  /** What was said about the articles. */
  readonly reports: KeptReports;

  private constructor(store: FactStore, root: Root | null) {
    this.#store = store;
    this.#root = root;
    this.#copies = new KeptCopies(store, root?.copies ?? null);
    this.reports = new KeptReports(store, root?.reports ?? null);
  }

  static async open(store: FactStore): Promise<KeptFolder> {
    const bytes = await store.findFolder();
    return new KeptFolder(store, bytes && rootIn(bytes));
  }

  /** What the articles were analysed under; null where nothing is kept. */
  get premises(): Premises | null {
    return this.#root?.premises ?? null;
  }

  /** The articles whose files are as they were, in pages of many; some may be gone, and none is there twice. */
  async *unchanged(stampOf: Stamps): AsyncGenerator<OutlinedPage, void, undefined> {
    const entries = this.#root?.entries ?? [];
    for await (const read of inOrder(entries, PAGES_AHEAD, key => this.#readPage(key, stampOf))) {
      if (read === null) continue;
      const { key, page, places, found } = read;
      const packed = page.articles.map(({ id, view }, nth) => {
        const [place, entry] = [places[nth], found[nth]];
        if (place === undefined || entry === undefined || this.#articles.has(id)) return undefined;
        const article = new KeptArticle(place.key, entry, place.textLength);
        if (place.content !== null) this.#store.use(place.content);
        this.#articles.set(id, { packed: article, stamp: place.stamp, view });
        return article;
      });
      this.#entries.set(
        key,
        page.articles.map(({ id }) => id),
      );
      yield { page, packed };
    }
  }

  /** A page, and of its articles whose files are as they were the texts and facts; null where it is gone. */
  async #readPage(key: Digest, stampOf: Stamps) {
    const [entry] = await this.#store.find([key]);
    if (entry === undefined) return null;
    const { page, places } = unpack(entry.read()) as StoredPage;
    const keys = places.map((place, nth) => (stampOf(page.articles[nth]?.id ?? '') === place.stamp ? place.key : null));
    return { key, page, places, found: await this.#store.find(keys) };
  }

  /**
   * An article was loaded by an outline that was worked out with its facts: where the corpus has those as they are in the store, {@link keep}
   * need not make the outline again.
   */
  loaded(corpus: Corpus, { id, facts, outline }: Pick<ArticleText, 'id' | 'facts' | 'outline'>, stamp: string | undefined): void {
    if (outline === undefined || stamp === undefined || !(facts instanceof KeptArticle) || corpus.packedOf(id) !== facts) return;
    this.#loaded.push({ page: outline.page, packed: facts, stamp });
    if (this.#loaded.length >= LOADED_IN_AN_ENTRY) this.#keepLoaded();
  }

  #keepLoaded(): void {
    const loaded = this.#loaded.filter(({ packed: { key, isByText } }) => key !== null && isByText);
    this.#loaded = [];
    if (loaded.length === 0) return;
    const articles = loaded.map(({ page, packed, stamp }) => ({ outline: page.articles[0], packed, stamp }));
    // The bytes are made at once, for the pages are as large as the articles' facts.
    const places = loaded.map(({ packed: { key, textLength }, stamp }) => ({ stamp, key: key ?? '', content: null, textLength }));
    const bytes = Uint8Array.from(pack({ page: joinedPage(loaded.map(({ page }) => page)), places } satisfies StoredPage));
    for (const { outline, packed, stamp } of articles) {
      if (outline !== undefined) this.#articles.set(outline.id, { packed, stamp, view: outline.view });
    }
    const ids = articles.flatMap(({ outline }) => outline?.id ?? []);
    const keep = async (): Promise<void> => {
      const key = await digestOf(bytes);
      await this.#store.keep(key, bytes);
      this.#entries.set(key, ids);
      this.#loadedPages.push(key);
    };
    // Without its page, what an article says is found and kept by {@link keep}.
    this.#keepingLoaded = this.#keepingLoaded.then(keep).catch(() => undefined);
  }

  /** After {@link unchanged}: brings the index of copies to the corpus that took these in. See {@link KeptCopies.restore}. */
  async restoreCopies(corpus: Corpus, turn: () => Promise<boolean>): Promise<void> {
    await this.#copies.restore(corpus, id => this.#articles.get(id)?.packed, turn);
  }

  /** Once the corpus is settled, and before anything else changes: takes over what was said about its articles, where all are as they were. */
  async restoreReports(corpus: Corpus): Promise<void> {
    this.reports.begin(corpus);
    const premises = this.#root && premisesKey(this.#root.premises);
    await this.reports.restore(
      corpus,
      this.#articles.size,
      () => premisesKey(corpus.premises) === premises && [...this.#articles.keys()].every(id => this.#hasKeptText(corpus, id)),
    );
  }

  /**
   * Keeps what a settled corpus holds. `turn` is waited for after each article, and false where there is nothing more to keep: then what was kept
   * stays. Never rejects because of the store.
   */
  async keep(corpus: Corpus, stampOf: Stamps, turn: () => Promise<boolean> = async () => true): Promise<Keeping> {
    this.#keepLoaded();
    await this.#keepingLoaded;
    const { premises } = corpus;
    const isSame = (id: ArticleId): boolean => {
      const known = this.#articles.get(id);
      return (
        known !== undefined && known.stamp === stampOf(id) && known.packed === corpus.packedOf(id) && known.view === corpus.viewKeyOf(id)
      );
    };
    const known = new Set([...(this.#root?.entries ?? []), ...this.#loadedPages]);
    const entries = [...known].filter(key => this.#entries.get(key)?.every(isSame));
    const done = new Set(entries.flatMap(key => this.#entries.get(key) ?? []));
    const waiting = corpus.ids().filter(id => !done.has(id) && stampOf(id) !== undefined);
    for (let at = 0; at < waiting.length; at += IN_AN_ENTRY) {
      const articles: (Outlined & { readonly place: StoredPlace })[] = [];
      for (const id of waiting.slice(at, at + IN_AN_ENTRY)) {
        const outlined = await this.#outline(corpus, id, stampOf(id));
        if (outlined !== null) articles.push(outlined);
        if (!(await turn())) return 'ended';
      }
      const page = { page: outlinePage(articles), places: articles.map(({ place }) => place) } satisfies StoredPage;
      const bytes = Uint8Array.from(pack(page));
      const key = await digestOf(bytes);
      await this.#store.keep(key, bytes);
      this.#entries.set(
        key,
        articles.map(({ outline: { id } }) => id),
      );
      entries.push(key);
    }
    const kept = await this.#copies.keep(corpus, id => this.#kept(corpus, id), turn);
    const copies = this.#copies.root;
    if (kept === 'ended' || corpus.premises !== premises) return kept;
    const { revision } = corpus;
    const lists = entries.map(key => this.#entries.get(key) ?? []);
    const isOther =
      String(entries) !== String(this.#root?.entries ?? []) || premisesKey(premises) !== premisesKey(this.#root?.premises ?? premises);
    let isKept = true;
    for (const id of lists.flat()) {
      isKept &&= this.#hasKeptText(corpus, id);
      if (!(await turn())) return 'ended';
    }
    const said = isKept ? await this.reports.keep(corpus, lists, turn) : null;
    if (corpus.revision !== revision) return 'changed';
    const reports = said ?? (isOther ? null : (this.#root?.reports ?? null));
    const isSaid = JSON.stringify(reports) === JSON.stringify(this.#root?.reports ?? null);
    if (waiting.length === 0 && !isOther && isSaid && copies === this.#root?.copies) return kept;
    this.#root = { premises, entries, copies, reports };
    this.#loadedPages = this.#loadedPages.filter(key => !known.has(key));
    await this.#store.keepFolder(Uint8Array.from(pack(this.#root)), copies?.parts);
    return kept;
  }

  /** True where an article has the text that is kept of it. */
  #hasKeptText(corpus: Corpus, id: ArticleId): boolean {
    const packed = this.#articles.get(id)?.packed;
    return packed !== undefined && (corpus.packedOf(id) === packed || corpus.textOf(id) === unpack(packed.text()));
  }

  async #outline(corpus: Corpus, id: ArticleId, stamp: string | undefined): Promise<(Outlined & { readonly place: StoredPlace }) | null> {
    const outlined = corpus.outlineOf(id);
    if (outlined === undefined || stamp === undefined) return null;
    const packed = await this.#kept(corpus, id);
    if (!packed?.key) return null;
    this.#articles.set(id, { packed, stamp, view: outlined.outline.view });
    const { key, textLength } = packed;
    const content = packed.isByText ? null : await this.#contentKey(corpus, id, key);
    return { ...outlined, place: { stamp, key, content, textLength } };
  }

  /** The text and the facts of an article as an entry of the store. */
  async #kept(corpus: Corpus, id: ArticleId): Promise<KeptArticle | null> {
    const packed = corpus.packedOf(id);
    if (packed === null) return null;
    if (packed instanceof KeptArticle) return packed.key !== null && this.#store.has(packed.key) ? packed : null;
    const [text, facts] = [packed.text(), packed.facts()];
    const kept = await keepArticle(this.#store, await digestOf(entryOf(text, facts)), text, facts);
    if (kept.key !== null && corpus.packedOf(id) === packed) corpus.movePacked(id, kept);
    return kept;
  }

  /** What the facts of the text alone are kept under, where that is another key: they are of use once the file or the premises change. */
  async #contentKey(corpus: Corpus, id: ArticleId, key: Digest): Promise<Digest | null> {
    const content = await keyOf({ id, text: corpus.textOf(id) ?? '', language: corpus.articleEntries.get(id)?.language });
    if (content === null || content === key) return null;
    this.#store.use(content);
    return content;
  }
}

/** An article as it was loaded, with a page of it alone. */
interface Loaded {
  readonly page: OutlinePage;
  readonly packed: KeptArticle;
  readonly stamp: string;
}

interface Known {
  readonly packed: KeptArticle;
  readonly stamp: string;
  readonly view: string | null;
}

/** A page of outlines, and by article where the rest is. */
interface StoredPage {
  readonly page: OutlinePage;
  readonly places: readonly StoredPlace[];
}

interface StoredPlace {
  readonly stamp: string;
  /** What the text and the facts are kept under. */
  readonly key: Digest;
  /** As that, for the facts of the text alone where these are others. */
  readonly content: Digest | null;
  /** Bytes of the text. */
  readonly textLength: number;
}

interface Root {
  readonly premises: Premises;
  /** The keys of entries that are pages of outlines. */
  readonly entries: readonly Digest[];
  readonly copies: CopiesRoot | null;
  readonly reports: ReportsRoot | null;
}

function rootIn(bytes: Uint8Array): Root | null {
  try {
    return unpack(bytes) as Root;
  } catch {
    return null;
  }
}
