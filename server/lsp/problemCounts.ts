import type { CorpusFolder } from './folder';
import { summaryOf } from './problems';
import { turns } from './timing';

interface Counting {
  /** Of all articles, as far as they are counted. */
  sum: number;
  /** For which state of the folder that holds of all of them. */
  countedFor: string;
  running: Promise<void> | undefined;
  /** True where somebody was told a count that was not the last one. */
  isAwaited: boolean;
}
const countings = new WeakMap<CorpusFolder, Counting>();

export interface ProblemCount {
  readonly problems: number;
  /** False while some articles are not counted yet. */
  readonly isCounted: boolean;
}

/** How long a question waits for the count: that of a small folder is there at once. */
const GRACE_MS = 20;

/**
 * How many problems the articles of a folder have, as the editor lists them. They are counted in turns while nobody waits: an answer after
 * a moment may be what is counted so far, and then the folder says when it has changed.
 */
export async function problemCount(folder: CorpusFolder): Promise<ProblemCount> {
  if (!folder.ready) return { problems: 0, isCounted: false };
  const counting = countingOf(folder);
  if (counting.countedFor !== stateOf(folder)) {
    counting.running ??= count(folder, counting).finally(() => {
      counting.running = undefined;
    });
    await Promise.race([counting.running, new Promise(resolve => setTimeout(resolve, GRACE_MS))]);
  }
  const isCounted = isCountedNow(folder);
  counting.isAwaited ||= !isCounted;
  return { problems: counting.sum, isCounted };
}

/** True where the problems of every article are counted as they are now. */
export const isCountedNow = (folder: CorpusFolder): boolean => countingOf(folder).countedFor === stateOf(folder);

function countingOf(folder: CorpusFolder): Counting {
  const counting = countings.get(folder) ?? { sum: 0, countedFor: '', running: undefined, isAwaited: false };
  countings.set(folder, counting);
  return counting;
}

const stateOf = (folder: CorpusFolder): string => `${folder.corpus.revision}.${folder.settingsRevision}.${folder.ready}`;

/** Counts again from the first article where something has changed meanwhile: what has not is known. */
async function count(folder: CorpusFolder, counting: Counting): Promise<void> {
  const turn = turns();
  for (let state = ''; state !== stateOf(folder) && folder.ready; ) {
    state = stateOf(folder);
    let sum = 0;
    for (const id of folder.corpus.ids()) {
      sum += summaryOf(folder, id).count;
      counting.sum = Math.max(counting.sum, sum);
      if (!turn.isOver()) continue;
      await turn.next();
      if (!folder.ready) return;
    }
    counting.sum = sum;
    counting.countedFor = state;
  }
  if (!counting.isAwaited) return;
  counting.isAwaited = false;
  folder.statusChanged();
}
