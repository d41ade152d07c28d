import type { ArticleId, Verdict } from '../article/types';
import type { ArticleSummary, Corpus } from './corpus';

/** By passage, what an article's folder or outlet shows about it; undefined where that is nothing. */
export type Recurrence = readonly (Verdict | undefined)[];

interface Early {
  readonly summary: ArticleSummary;
  /** How many articles there were. */
  readonly size: number;
  readonly recurrence: Recurrence;
}

/**
 * By passage, furniture by recurrence across the articles of its folder or outlet. While a folder is read, each article that comes may change
 * it, and to find it again takes the longer the more there are: what was found of an article then is the answer until a quarter more have come.
 */
export function recurrenceOf(corpus: Corpus, id: ArticleId): Recurrence {
  const summary = corpus.summary(id);
  if (corpus.isSettled || summary === undefined) {
    earlyByCorpus.delete(corpus);
    return corpus.reuse.recurrenceOf(id);
  }
  const early = earlyByCorpus.get(corpus) ?? new Map<ArticleId, Early>();
  earlyByCorpus.set(corpus, early);
  const known = early.get(id);
  if (known?.summary === summary && corpus.size * 4 <= known.size * 5) return known.recurrence;
  if (early.size >= MOST_EARLY) early.clear();
  const recurrence = corpus.reuse.recurrenceOf(id);
  early.set(id, { summary, size: corpus.size, recurrence });
  return recurrence;
}

const earlyByCorpus = new WeakMap<Corpus, Map<ArticleId, Early>>();
/** Nobody has more articles open while a folder is read. */
const MOST_EARLY = 100;
