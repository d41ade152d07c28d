import type { Asking } from '../analysts/analysts';
import { type AskedText, answerTo, workedOutIn } from '../analysts/work';
import type { PackedArticle } from '../core/corpus/packedArticle';
import type { WorkedOut } from '../core/corpus/workedOut';
import { pack } from '../core/pack/pack';
import { keyOf } from '../store/digest';
import type { FactStore } from '../store/factStore';
import { keepArticle, keptArticleIn } from './article';

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
      const found: (WorkedOut<PackedArticle> | undefined)[] = (await store.find(keys)).map(
        (entry, index) => entry && { facts: keptArticleIn(keys[index] ?? null, entry, true) },
      );
      const unknown = texts.filter((_, index) => found[index] === undefined);
      missing += unknown.length;
      if (missing > LEAST_KEPT) asking ??= begin();
      const workedOut = unknown.length === 0 ? [] : ((await asking?.factsOf(unknown)) ?? []);
      let next = 0;
      for (const [index, key] of keys.entries()) {
        const text = texts[index];
        if (found[index] !== undefined || text === undefined) continue;
        const known = workedOut[next++] ?? workedOutHere(text);
        if (known === undefined) continue;
        const { facts, outline } = known;
        found[index] = { facts: await keepArticle(store, key, pack(text.text), facts, true), outline };
      }
      return found;
    },
    end: () => asking?.end(),
  };
}

const workedOutHere = (text: AskedText): WorkedOut | undefined => workedOutIn(answerTo([text]))[0];
