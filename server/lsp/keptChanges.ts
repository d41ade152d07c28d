import { NO_ANALYSTS } from '../analysts/analysts';
import type { AskedText } from '../analysts/work';
import type { ArticleId } from '../core/article/types';
import { askingStore, LEAST_KEPT } from '../kept/facts';
import type { FactStore } from '../store/factStore';
import { debounced, nextTurn } from './timing';

/** So long nothing changes before what changed is kept, but it waits no longer than the second. */
const IDLE_MS = 10_000;
const LATEST_MS = 120_000;

export interface KeptChanges {
  /** An article has another text on the disk. */
  changed(id: ArticleId): void;
  cancel(): void;
}

/**
 * Keeps the facts of articles that changed since their folder was read, once there are many of them, as after a download or a change of
 * branch. A few are read again at the next start before anyone notices.
 */
export function keepChanges(
  openStore: () => Promise<FactStore | null>,
  textOf: (id: ArticleId) => AskedText | null,
  log: (error: unknown) => void,
): KeptChanges {
  const waiting = new Set<ArticleId>();
  const keepAll = async (): Promise<void> => {
    const ids = [...waiting];
    waiting.clear();
    const store = await openStore();
    if (store === null) return;
    const asking = askingStore(store, () => NO_ANALYSTS.begin(0, 0, () => undefined));
    for (const id of ids) {
      const text = textOf(id);
      if (text !== null) await asking.factsOf([text]);
      await nextTurn();
    }
    await store.settle(false);
  };
  const soon = debounced(IDLE_MS, LATEST_MS, () => {
    keepAll().catch(log);
  });
  return {
    changed(id) {
      waiting.add(id);
      if (waiting.size >= LEAST_KEPT) soon.ask();
    },
    cancel: () => soon.cancel(),
  };
}
