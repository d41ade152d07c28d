import type { ArticleId } from '../core/article/types';
import { type ArticleSummary, timeOrder } from '../core/corpus/corpus';
import { foldForSearch } from '../core/text/fold';
import { sortedInSteps } from '../core/text/inSteps';
import type { ArticlesParams } from '../protocol';
import type { CorpusFolder } from './folder';
import { knownSummaryOf } from './problems';
import { inTurns } from './timing';

export type ArticleOrder = ArticlesParams['sort'];

/**
 * The articles of a folder in an order. What was sorted for an earlier revision is brought up to date: few edits change a title or a date. All
 * else is sorted in turns, between which messages are answered.
 */
export async function orderedArticles(folder: CorpusFolder, order: ArticleOrder): Promise<readonly ArticleSummary[]> {
  if (order === 'problems') return inTurns(byProblems(folder));
  if (order === 'path') return inTurns(byPath(folder));
  const orders = sortedByFolder.get(folder) ?? {};
  sortedByFolder.set(folder, orders);
  const known = orders[order];
  if (known?.revision === folder.corpus.revision) return known.articles;
  const sorted = await inTurns(sortedNow(folder, KEYS[order], known));
  orders[order] = sorted;
  return sorted.articles;
}

/** Sorts the articles, in turns, in the orders that take longest, so that nobody waits for it: in that which the tree shows first to begin with. */
export async function prepareOrders(folder: CorpusFolder): Promise<void> {
  for (const order of ['date', 'title'] as const) await orderedArticles(folder, order);
}

interface Sorted {
  readonly revision: number;
  /** All articles by id, as the corpus gave them, and the summary of each. */
  readonly ids: readonly ArticleId[];
  readonly byId: readonly ArticleSummary[];
  readonly keyed: readonly Keyed[];
  readonly articles: readonly ArticleSummary[];
}

const sortedByFolder = new WeakMap<CorpusFolder, Partial<Record<keyof typeof KEYS, Sorted>>>();

/** What articles are sorted by: those of the same text by their ids. */
const KEYS = {
  date: timeOrder,
  title: ({ header }: ArticleSummary): string => foldForSearch(header.title.value),
} as const satisfies { readonly [order in ArticleOrder]?: (article: ArticleSummary) => string };

/** So many are looked at, or sorted, in one step. */
const BATCH = 1000;
/** Where more than one in so many has another key, all are sorted again. */
const FEW = 16;

interface Keyed {
  readonly key: string;
  readonly article: ArticleSummary;
}

const byKey = (a: Keyed, b: Keyed): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0;

function* sortedNow(
  folder: CorpusFolder,
  keyOf: (article: ArticleSummary) => string,
  known: Sorted | undefined,
): Generator<undefined, Sorted> {
  const { corpus } = folder;
  const { revision } = corpus;
  const ids = corpus.ids();
  const byId: ArticleSummary[] = [];
  const done = (keyed: readonly Keyed[]): Sorted => ({ revision, ids, byId, keyed, articles: keyed.map(({ article }) => article) });
  /** What is known, by what was known before. */
  const replaced = new Map<ArticleSummary, ArticleSummary>();
  const moved = new Map<ArticleSummary, Keyed>();
  for (const [index, id] of ids.entries()) {
    if (index % BATCH === BATCH - 1) yield;
    const article = corpus.summary(id);
    if (article === undefined) continue;
    byId.push(article);
    const before = known?.ids === ids ? known.byId[index] : undefined;
    if (before === undefined || before === article) continue;
    const key = keyOf(article);
    if (key === keyOf(before)) replaced.set(before, article);
    else moved.set(before, { key, article });
  }
  if (known?.ids !== ids || moved.size * FEW > byId.length) {
    const keyed = byId.map(article => ({ key: keyOf(article), article }));
    yield;
    return done(yield* sortedInSteps(keyed, byKey, BATCH));
  }
  const keyed: Keyed[] = [];
  const waiting = [...moved.values()].sort(byKey).reverse();
  for (const [index, before] of known.keyed.entries()) {
    if (index % BATCH === BATCH - 1) yield;
    if (moved.has(before.article)) continue;
    for (let next = waiting.at(-1); next !== undefined && byKey(next, before) < 0; next = waiting.at(-1)) {
      keyed.push(next);
      waiting.pop();
    }
    const article = replaced.get(before.article);
    keyed.push(article === undefined ? before : { key: before.key, article });
  }
  return done([...keyed, ...waiting.reverse()]);
}

/** The most problems first, as far as they are counted. */
function* byProblems(folder: CorpusFolder): Generator<undefined, ArticleSummary[]> {
  const byCount = new Map<number, ArticleSummary[]>();
  let looked = 0;
  for (const article of yield* byPath(folder)) {
    if (++looked % BATCH === 0) yield;
    const { count } = knownSummaryOf(folder, article.id);
    const same = byCount.get(count);
    if (same === undefined) byCount.set(count, [article]);
    else same.push(article);
  }
  return [...byCount].sort(([a], [b]) => b - a).flatMap(([, articles]) => articles);
}

function* byPath({ corpus }: CorpusFolder): Generator<undefined, ArticleSummary[]> {
  const articles: ArticleSummary[] = [];
  for (const [index, id] of corpus.ids().entries()) {
    if (index % BATCH === BATCH - 1) yield;
    const article = corpus.summary(id);
    if (article !== undefined) articles.push(article);
  }
  return articles;
}
