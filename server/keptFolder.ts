import type { ArticleId } from './core/article/types';
import type { Corpus } from './core/corpus/corpus';
import type { ArticleOutline, OutlinedArticle } from './core/corpus/outline';
import { type Premises, premisesKey } from './core/corpus/premises';
import { pack, unpack } from './core/pack/pack';
import { entryOf, KeptArticle, keepArticle, keptArticleIn } from './keptArticle';
import { type Digest, digestOf, keyOf } from './store/digest';
import type { FactStore } from './store/factStore';

/** By article, what its file is recognised by; undefined where its text is not that of the file, or nothing recognises it. */
export type Stamps = (id: ArticleId) => string | undefined;

/** So many articles are in one entry of the store, which is written again where one of them changes. */
const IN_AN_ENTRY = 500;

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

  private constructor(store: FactStore, root: Root | null) {
    this.#store = store;
    this.#root = root;
  }

  static async open(store: FactStore): Promise<KeptFolder> {
    const bytes = await store.findFolder();
    return new KeptFolder(store, bytes && rootIn(bytes));
  }

  /** What the articles were analysed under; null where nothing is kept. */
  get premises(): Premises | null {
    return this.#root?.premises ?? null;
  }

  /** The articles whose files are as they were, many at a time; some may be gone, and none is there twice. */
  async *unchanged(stampOf: Stamps): AsyncGenerator<readonly OutlinedArticle[], void, undefined> {
    for (const key of this.#root?.entries ?? []) {
      const [entry] = await this.#store.find([key]);
      if (entry === undefined) continue;
      const stored = unpack(entry.read()) as StoredOutline[];
      const same = stored.filter(({ stamp, outline: { id } }) => stampOf(id) === stamp && !this.#articles.has(id));
      const found = await this.#store.find(same.map(article => article.key));
      const articles: OutlinedArticle[] = [];
      for (const [index, { outline, stamp, content, key: articleKey }] of same.entries()) {
        const articleEntry = found[index];
        if (articleEntry === undefined) continue;
        const packed = keptArticleIn(articleKey, articleEntry);
        if (content !== null) this.#store.use(content);
        this.#articles.set(outline.id, { packed, stamp, view: outline.view });
        articles.push({ outline, packed });
      }
      this.#entries.set(
        key,
        stored.map(({ outline: { id } }) => id),
      );
      yield articles;
    }
  }

  /**
   * Keeps what a settled corpus holds. `turn` is waited for after each article, and false where there is nothing more to keep: then what was kept
   * stays. Never rejects because of the store.
   */
  async keep(corpus: Corpus, stampOf: Stamps, turn: () => Promise<boolean> = async () => true): Promise<void> {
    const { premises } = corpus;
    const isSame = (id: ArticleId): boolean => {
      const known = this.#articles.get(id);
      return (
        known !== undefined && known.stamp === stampOf(id) && known.packed === corpus.packedOf(id) && known.view === corpus.viewKeyOf(id)
      );
    };
    const entries = (this.#root?.entries ?? []).filter(key => this.#entries.get(key)?.every(isSame));
    const done = new Set(entries.flatMap(key => this.#entries.get(key) ?? []));
    const waiting = corpus.ids().filter(id => !done.has(id) && stampOf(id) !== undefined);
    for (let at = 0; at < waiting.length; at += IN_AN_ENTRY) {
      const outlines: StoredOutline[] = [];
      for (const id of waiting.slice(at, at + IN_AN_ENTRY)) {
        const outline = await this.#outline(corpus, id, stampOf(id));
        if (outline !== null) outlines.push(outline);
        if (!(await turn())) return;
      }
      const bytes = Uint8Array.from(pack(outlines));
      const key = await digestOf(bytes);
      await this.#store.keep(key, bytes);
      this.#entries.set(
        key,
        outlines.map(({ outline: { id } }) => id),
      );
      entries.push(key);
    }
    if (corpus.premises !== premises) return;
    const isNew = entries.length !== this.#root?.entries.length || premisesKey(premises) !== premisesKey(this.#root.premises);
    if (waiting.length === 0 && !isNew) return;
    this.#root = { premises, entries };
    await this.#store.keepFolder(Uint8Array.from(pack(this.#root)));
  }

  async #outline(corpus: Corpus, id: ArticleId, stamp: string | undefined): Promise<StoredOutline | null> {
    const outline = corpus.outlineOf(id);
    if (outline === undefined || stamp === undefined) return null;
    const packed = await this.#kept(corpus, id);
    if (!packed?.key) return null;
    this.#articles.set(id, { packed, stamp, view: outline.view });
    return { outline, stamp, key: packed.key, content: await this.#contentKey(corpus, id, packed.key) };
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

interface Known {
  readonly packed: KeptArticle;
  readonly stamp: string;
  readonly view: string | null;
}

interface StoredOutline {
  readonly outline: ArticleOutline;
  readonly stamp: string;
  /** What the text and the facts are kept under. */
  readonly key: Digest;
  /** As that, for the facts of the text alone where these are others. */
  readonly content: Digest | null;
}

interface Root {
  readonly premises: Premises;
  /** The keys of entries that are lists of outlines. */
  readonly entries: readonly Digest[];
}

function rootIn(bytes: Uint8Array): Root | null {
  try {
    return unpack(bytes) as Root;
  } catch {
    return null;
  }
}
