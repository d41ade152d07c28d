import type { PackedArticle } from '../core/corpus/packedArticle';
import type { Digest } from '../store/digest';
import type { FactStore } from '../store/factStore';
import type { StoredEntry } from '../store/storedEntry';

/** An article as an entry of the store: the length of its text, the text and the facts. */
export class KeptArticle implements PackedArticle {
  /** What it is kept under; null where it is not kept. */
  readonly key: Digest | null;
  /** Bytes of the text. */
  readonly textLength: number;
  /** True where its key is that of the text, by `keyOf`; false where nobody knows. */
  readonly isByText: boolean;
  readonly #entry: StoredEntry;

  constructor(key: Digest | null, entry: StoredEntry, textLength: number, isByText = false) {
    this.key = key;
    this.textLength = textLength;
    this.isByText = isByText;
    this.#entry = entry;
  }

  text(): Uint8Array {
    return this.#entry.read(LENGTH_BYTES, LENGTH_BYTES + this.textLength);
  }

  facts(): Uint8Array {
    return this.#entry.read(LENGTH_BYTES + this.textLength);
  }
}

const LENGTH_BYTES = 4;

/** The bytes of an article's entry: `text` and `facts` as a {@link PackedArticle} has them. */
export function entryOf(text: Uint8Array, facts: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(LENGTH_BYTES + text.length + facts.length);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, LENGTH_BYTES);
  bytes.set(facts, LENGTH_BYTES + text.length);
  return bytes;
}

/** Keeps an article under a key, which is that of its text where it `isByText`. */
export async function keepArticle(
  store: FactStore,
  key: Digest | null,
  text: Uint8Array,
  facts: Uint8Array,
  isByText = false,
): Promise<KeptArticle> {
  const entry = await store.keep(key, entryOf(text, facts));
  return new KeptArticle(key !== null && store.has(key) ? key : null, entry, text.length, isByText);
}

/** An article that was kept under a key: see {@link keepArticle}. */
export function keptArticleIn(key: Digest | null, entry: StoredEntry, isByText = false): KeptArticle {
  const { buffer, byteOffset } = entry.read(0, LENGTH_BYTES);
  return new KeptArticle(key, entry, new DataView(buffer, byteOffset).getUint32(0), isByText);
}
