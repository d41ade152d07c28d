import { inOrder } from '../analysts/inOrder';
import type { ArticleId } from '../core/article/types';
import type { Corpus } from '../core/corpus/corpus';
import { type PackedArticle, wordSourceIn } from '../core/corpus/packedArticle';
import type { Premises } from '../core/corpus/premises';
import { pack, unpack } from '../core/pack/pack';
import type { IndexColumn } from '../core/reuse/snapshot';
import type { Digest } from '../store/digest';
import type { FactStore } from '../store/factStore';
import { type KeptArticle, keptArticleIn } from './article';

/** What the root of a kept folder says of the index of copies. */
export interface CopiesRoot {
  /** The researcher's files that decide on passages and outlets, as they were: another index follows from others. */
  readonly premises: readonly (string | null)[];
  /** Files of the store: a list of the articles, and the columns of the index. */
  readonly parts: readonly Digest[];
}

/**
 * How keeping ended: with all that can be kept, because the corpus changed meanwhile, so that it must be tried again, or because there is
 * nothing more to keep.
 */
export type Keeping = 'done' | 'changed' | 'ended';

/** What an entry of the store has of an article now. */
export type KeptOf = (id: ArticleId) => KeptArticle | undefined;

/**
 * The index of copies as it was kept. It is as large as the texts, so that it is not written again for a few articles that changed: these
 * are taken in again at the next start, for which their entries stay in the store.
 */
export class KeptCopies {
  readonly #store: FactStore;
  #root: CopiesRoot | null;
  /** By article, the entry of the store that has its text as the index was made from it; null before the list is read. */
  #indexed: ReadonlyMap<ArticleId, Digest> | null = null;

  constructor(store: FactStore, root: CopiesRoot | null) {
    this.#store = store;
    this.#root = root;
  }

  get root(): CopiesRoot | null {
    return this.#root;
  }

  /**
   * Brings the index to a corpus that was given the articles as they were kept, in steps: `turn` is waited for between them. Where anything is in
   * doubt, the corpus makes its own, and the next one is kept.
   */
  async restore(corpus: Corpus, keptOf: KeptOf, turn: () => Promise<boolean>): Promise<void> {
    const root = this.#root;
    // Until it is restored there is none.
    this.#root = null;
    const [list, ...files] = root?.parts ?? [];
    if (root === null || list === undefined || String(root.premises) !== String(premisesOf(corpus.premises))) return;
    const indexed = listIn(await this.#store.findPart(list));
    const older = indexed && (await this.#olderIn(indexed, keptOf));
    if (!indexed || !older) return;
    const steps = corpus.restoreCopies({
      isAsIndexed(id) {
        const kept = keptOf(id);
        return kept !== undefined && kept.key === indexed.get(id) && corpus.packedOf(id) === kept;
      },
      sourceOf(id) {
        const packed = older.get(id) ?? keptOf(id);
        return packed && wordSourceIn(packed);
      },
    });
    const columns = this.#columnsIn(files);
    for (let step = steps.next(); ; ) {
      if (step.done === true) {
        if (step.value) [this.#root, this.#indexed] = [root, indexed];
        return;
      }
      if (!(await turn())) return;
      const next = await columns.next();
      step = steps.next(next.done === true ? undefined : next.value);
    }
  }

  /** The columns in some files of the store, as far as these are found. */
  async *#columnsIn(files: readonly Digest[]): AsyncGenerator<IndexColumn, void> {
    for await (const bytes of inOrder(files, FILES_AHEAD, file => this.#store.findPart(file))) {
      if (bytes === null) return;
      yield* columnsIn(bytes);
    }
  }

  /**
   * Keeps the index of a settled corpus of which all articles are kept, where none is kept of most of them.
   */
  async keep(corpus: Corpus, keptOf: (id: ArticleId) => Promise<KeptArticle | null>, turn: () => Promise<boolean>): Promise<Keeping> {
    if (this.#isOfMost(corpus)) return 'done';
    this.#root = null;
    this.#indexed = null;
    const { revision } = corpus;
    const indexed = new Map<ArticleId, Digest>();
    for (const id of [...corpus.reuse.ids]) {
      const key = (await keptOf(id))?.key;
      if (!(await turn())) return 'ended';
      if (!key) return 'done';
      indexed.set(id, key);
    }
    const parts = [await this.#store.keepPart(Uint8Array.from(pack([...indexed].flat())))];
    let waiting: IndexColumn[] = [];
    let size = 0;
    const write = async (): Promise<void> => {
      parts.push(await this.#store.keepPart(bytesOf(waiting)));
      waiting = [];
      size = 0;
    };
    if (corpus.revision !== revision) return 'changed';
    for (const column of corpus.copiesColumns()) {
      waiting.push(column);
      size += column.bytes.length;
      if (size >= FILE_BYTES) await write();
      if (!(await turn())) return 'ended';
    }
    await write();
    if (corpus.revision !== revision) return 'changed';
    const kept = parts.filter(part => part !== null);
    if (kept.length < parts.length) return 'done';
    this.#root = { premises: premisesOf(corpus.premises), parts: kept };
    this.#indexed = indexed;
    return 'done';
  }

  /** True where an index is kept that has most articles as they are; what it was made from stays in the store. */
  #isOfMost(corpus: Corpus): boolean {
    const [root, indexed] = [this.#root, this.#indexed];
    if (root === null || indexed === null || String(root.premises) !== String(premisesOf(corpus.premises))) return false;
    let others = corpus.size - indexed.size;
    for (const [id, key] of indexed) {
      this.#store.use(key);
      const packed = corpus.packedOf(id);
      if (packed === null || !('key' in packed) || packed.key !== key) others++;
    }
    return others <= Math.max(FEW, indexed.size * FEW_SHARE);
  }

  /** The articles that have another text now, as they were; null where that is not known. */
  async #olderIn(indexed: ReadonlyMap<ArticleId, Digest>, keptOf: KeptOf): Promise<ReadonlyMap<ArticleId, PackedArticle> | null> {
    const older = new Map<ArticleId, PackedArticle>();
    for (const [id, key] of indexed) {
      if (keptOf(id)?.key === key) continue;
      const [entry] = await this.#store.find([key]);
      if (entry === undefined) return null;
      older.set(id, keptArticleIn(key, entry));
    }
    return older.size * 2 > indexed.size ? null : older;
  }
}

/** So many files are read at a time. */
const FILES_AHEAD = 2;

/** Columns are written together, until a file has so many bytes. */
const FILE_BYTES = 4 * 1024 * 1024;
const LENGTH_BYTES = 4;

/** Columns as the bytes of one file: their names and numbers, each behind its length. */
function bytesOf(columns: readonly IndexColumn[]): Uint8Array<ArrayBuffer> {
  const items = columns.flatMap(({ name, bytes }) => [new TextEncoder().encode(name), bytes]);
  const all = new Uint8Array(items.reduce((sum, { length }) => sum + LENGTH_BYTES + length, 0));
  const view = new DataView(all.buffer);
  let at = 0;
  for (const item of items) {
    view.setUint32(at, item.length);
    all.set(item, at + LENGTH_BYTES);
    at += LENGTH_BYTES + item.length;
  }
  return all;
}

/** The columns in a file that {@link bytesOf} made. */
function* columnsIn(file: Uint8Array): Generator<IndexColumn> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = 0;
  const next = (): Uint8Array => {
    const start = at + LENGTH_BYTES;
    at = start + view.getUint32(at);
    return file.subarray(start, at);
  };
  while (at < file.length) yield { name: new TextDecoder().decode(next()), bytes: next() };
}

/** So many articles, or such a share of all, may be others than those that the index was made from. */
const FEW = 64;
const FEW_SHARE = 0.02;

const premisesOf = ({ articleEntries, furniture, date }: Premises): CopiesRoot['premises'] => [articleEntries, furniture, date];

function listIn(bytes: Uint8Array | null): ReadonlyMap<ArticleId, Digest> | null {
  if (bytes === null) return null;
  const list = unpack(bytes) as string[];
  const indexed = new Map<ArticleId, Digest>();
  for (let at = 0; at < list.length; at += 2) indexed.set(list[at] ?? '', list[at + 1] ?? '');
  return indexed;
}
