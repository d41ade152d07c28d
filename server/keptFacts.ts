import type { Asking } from './analysts/analysts';
import { type AskedText, answerTo, factsIn } from './analysts/work';
import type { PackedArticle } from './core/corpus/packedArticle';
import { pack } from './core/pack/pack';
import { type Digest, keyOf } from './store/digest';
import type { FactStore } from './store/factStore';
import type { StoredEntry } from './store/storedEntry';

/** Fewer articles are read faster than a store is opened, or a thread started. */
export const LEAST_KEPT = 32;

/** How many portions are asked for at a time. */
const AHEAD = 8;

/**
 * Asks a store for the facts of a folder's articles. What it does not have is worked out, by what `begin` starts once there are many such
 * articles, and kept there.
 */
export function askingStore(store: FactStore, begin: () => Asking): Asking<PackedArticle> {
  let asking: Asking | undefined;
  let missing = 0;
  return {
    ahead: AHEAD,
    async factsOf(texts) {
      const keys = await Promise.all(texts.map(({ id, text, given }) => keyOf({ id, text, language: given })));
      const found: (PackedArticle | undefined)[] = (await store.find(keys)).map(entry => entry && keptArticleIn(entry));
      const unknown = texts.filter((_, index) => found[index] === undefined);
      missing += unknown.length;
      if (missing > LEAST_KEPT) asking ??= begin();
      const workedOut = unknown.length === 0 ? [] : ((await asking?.factsOf(unknown)) ?? []);
      let next = 0;
      for (const [index, key] of keys.entries()) {
        const text = texts[index];
        if (found[index] !== undefined || text === undefined) continue;
        const facts = workedOut[next++] ?? factsHere(text);
        if (facts !== undefined) found[index] = await keepArticle(store, key, pack(text.text), facts);
      }
      return found;
    },
    end: () => asking?.end(),
  };
}

const factsHere = (text: AskedText): Uint8Array | undefined => factsIn(answerTo([text]))[0];

/** An article as an entry of the store: the length of its text, the text and the facts. */
async function keepArticle(store: FactStore, key: Digest | null, text: Uint8Array, facts: Uint8Array): Promise<PackedArticle> {
  const bytes = new Uint8Array(LENGTH_BYTES + text.length + facts.length);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, LENGTH_BYTES);
  bytes.set(facts, LENGTH_BYTES + text.length);
  return new KeptArticle(await store.keep(key, bytes), text.length);
}

function keptArticleIn(entry: StoredEntry): PackedArticle {
  const { buffer, byteOffset } = entry.read(0, LENGTH_BYTES);
  return new KeptArticle(entry, new DataView(buffer, byteOffset).getUint32(0));
}

class KeptArticle implements PackedArticle {
  readonly #entry: StoredEntry;
  readonly #text: number;

  constructor(entry: StoredEntry, textLength: number) {
    this.#entry = entry;
    this.#text = textLength;
  }

  text(): Uint8Array {
    return this.#entry.read(LENGTH_BYTES, LENGTH_BYTES + this.#text);
  }

  facts(): Uint8Array {
    return this.#entry.read(LENGTH_BYTES + this.#text);
  }
}

const LENGTH_BYTES = 4;
