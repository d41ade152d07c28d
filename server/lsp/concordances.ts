import type { CancellationToken } from 'vscode-languageserver';
import { taggedSpans } from '../annotations/taggedArticles';
import type { ArticleId } from '../core/article/types';
import { inOrderOfTime, namesIn, searchedArticle } from '../core/corpus/search';
import { isOpen, isWithin, type Period } from '../core/overview/period';
import { type ConcordanceOrder, contextKey, type Hit, inContext } from '../core/query/concordance';
import { hitsIn } from '../core/query/find';
import { parseQuery } from '../core/query/parse';
import { asksForTags, entitiesIn } from '../core/query/parts';
import type { Query, QueryProblem } from '../core/query/types';
import { foldForSearch } from '../core/text/fold';
import type { DismissedHits } from './dismissedHits';
import type { CorpusFolder } from './folder';
import { turns } from './timing';

/** The hits of one query in one folder, as far as it was searched. */
export interface Search {
  readonly query: Query;
  /** In order of time of their articles, then of place. */
  readonly hits: readonly Hit[];
  /** How many articles were searched, of how many. */
  readonly searched: number;
  readonly articles: number;
  readonly isComplete: boolean;
  /** True where there are more hits than are kept. */
  readonly isLimited: boolean;
}

/** Nobody reads through more; the answer says that there are more. */
export const MOST_HITS = 100_000;

/** How long an answer waits for the whole folder to be searched. */
const WAIT_MS = 150;

/** Searches of a folder that are at hand: those of the views that are open, and a few before. */
const MOST_SEARCHES = 4;

interface Running {
  readonly query: Query;
  revision: number;
  annotations: number;
  /** By article, with the revision it was searched at. */
  readonly found: Map<ArticleId, { readonly revision: number; readonly hits: readonly Hit[] }>;
  hits: readonly Hit[];
  searched: number;
  articles: number;
  isComplete: boolean;
  isLimited: boolean;
  job: Promise<void> | null;
  /** The hits in another order or filtered, by what was asked; of `hits` as it is. */
  readonly lists: Map<string, { readonly of: readonly Hit[]; readonly list: readonly Hit[] }>;
}

const searches = new WeakMap<CorpusFolder, Map<string, Running>>();

/**
 * Searches a folder for what was written: as far as it was searched within a moment. Asked again, it goes on from there, and when it is
 * complete looks again only into the articles that changed. A problem where the query cannot be read.
 */
export async function searchOf(folder: CorpusFolder, written: string): Promise<Search | { readonly problem: QueryProblem }> {
  const known = searches.get(folder) ?? new Map<string, Running>();
  searches.set(folder, known);
  let running = known.get(written);
  if (running === undefined || namesEntities(running.query)) {
    const read = parseQuery(written, namesIn(folder.corpus));
    if ('problem' in read) return read;
    running = running === undefined || !sameEntities(running.query, read.query) ? newSearch(read.query) : running;
  }
  known.delete(written);
  known.set(written, running);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_SEARCHES) break;
    known.delete(oldest);
  }
  const current = running;
  if (current.job === null && !isCurrent(folder, current))
    current.job = search(folder, current, () => known.get(written) === current).finally(() => {
      current.job = null;
    });
  if (current.job !== null) await Promise.race([current.job, new Promise(resolve => setTimeout(resolve, WAIT_MS))]);
  return current;
}

interface LinesQuestion {
  readonly order: ConcordanceOrder;
  readonly filter: string;
  readonly dismissed: DismissedHits | null;
  /** When the articles were published. */
  readonly period?: Period;
}

function isPublished({ corpus }: CorpusFolder, article: ArticleId, period: Period): boolean {
  const header = corpus.summary(article)?.header;
  return header !== undefined && isWithin(header, period);
}

/** The hits sorted, and only those whose line, title, outlet or path has every word of the filter, and that were not dismissed. */
export async function linesOf(
  folder: CorpusFolder,
  search: Search,
  { order, filter, dismissed, period = {} }: LinesQuestion,
  token: CancellationToken,
): Promise<readonly Hit[]> {
  const { lists } = search as Running;
  const words = foldForSearch(filter)
    .split(/\s+/)
    .filter(word => word !== '');
  if (order === 'time' && words.length === 0 && dismissed === null && isOpen(period)) return search.hits;
  const question = JSON.stringify([order, words, dismissed?.key, period]);
  const known = lists.get(question);
  if (known?.of === search.hits) return known.list;
  const of = search.hits;
  const published = isOpen(period) ? of : of.filter(({ article }) => isPublished(folder, article, period));
  const offered = dismissed === null ? published : await undismissed(published, dismissed, token);
  const kept = words.length === 0 ? offered : await filtered(folder, offered, words, token);
  const list = order === 'time' ? kept : await sorted(folder, kept, order, token);
  if (!token.isCancellationRequested) {
    if (lists.size >= MOST_LISTS) lists.clear();
    lists.set(question, { of, list });
  }
  return list;
}

const MOST_LISTS = 8;

const newSearch = (query: Query): Running => ({
  query,
  revision: -1,
  annotations: -1,
  found: new Map(),
  hits: [],
  searched: 0,
  articles: 0,
  isComplete: false,
  isLimited: false,
  job: null,
  lists: new Map(),
});

const isCurrent = ({ corpus, annotationsRevision }: CorpusFolder, { revision, annotations: seen, isComplete, query }: Running): boolean =>
  isComplete && revision === corpus.revision && (seen === annotationsRevision || !asksForTags(query));

async function search(folder: CorpusFolder, running: Running, isWanted: () => boolean): Promise<void> {
  const turn = turns();
  const isFirst = !running.isComplete;
  const { revision } = folder.corpus;
  const annotationsThen = folder.annotationsRevision;
  const again = asksForTags(running.query) && running.annotations !== annotationsThen;
  const ids = inOrderOfTime(folder.corpus);
  running.articles = ids.length;
  let found: Hit[] = [];
  let searched = 0;
  for (const id of ids) {
    found.push(...hitsOf(folder, running, id, again));
    searched++;
    if (found.length >= MOST_HITS) break;
    if (!turn.isOver()) continue;
    if (isFirst) Object.assign(running, { hits: [...found], searched });
    await turn.next();
    if (!isWanted()) return;
  }
  running.isLimited = found.length > MOST_HITS || searched < ids.length;
  found = found.slice(0, MOST_HITS);
  Object.assign(running, { hits: found, searched: ids.length, isComplete: true, revision, annotations: annotationsThen });
}

function hitsOf(folder: CorpusFolder, { query, found }: Running, article: ArticleId, again: boolean): readonly Hit[] {
  const { corpus, annotations } = folder;
  const revision = corpus.summary(article)?.revision ?? -1;
  const known = found.get(article);
  if (known?.revision === revision && !again) return known.hits;
  const searched = searchedArticle(corpus, article, tag => taggedSpans(annotations, article, tag));
  const hits = searched === null ? [] : hitsIn(searched, query).map(({ start, end }) => ({ article, start, end }));
  found.set(article, { revision, hits });
  return hits;
}

/** Of equal keys, the order is as it was. */
const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

async function sorted(
  folder: CorpusFolder,
  hits: readonly Hit[],
  order: Exclude<ConcordanceOrder, 'time'>,
  token: CancellationToken,
): Promise<readonly Hit[]> {
  const keyed: { readonly key: string; readonly hit: Hit }[] = [];
  const turn = turns();
  for (const hit of hits) {
    keyed.push({ key: keyOf(folder, hit, order), hit });
    if (!turn.isOver()) continue;
    await turn.next();
    if (token.isCancellationRequested) return [];
  }
  return keyed.sort(byKey).map(({ hit }) => hit);
}

function keyOf({ corpus }: CorpusFolder, hit: Hit, order: Exclude<ConcordanceOrder, 'time'>): string {
  if (order === 'article') return hit.article;
  if (order === 'outlet') return foldForSearch(corpus.summary(hit.article)?.header.outlet?.value ?? '') || LAST;
  return contextKey(corpus.textOf(hit.article) ?? '', hit, order);
}

/** Behind every word. */
const LAST = '\uffff';

async function filtered(
  folder: CorpusFolder,
  hits: readonly Hit[],
  words: readonly string[],
  token: CancellationToken,
): Promise<readonly Hit[]> {
  const kept: Hit[] = [];
  const turn = turns();
  for (const hit of hits) {
    const header = folder.corpus.summary(hit.article)?.header;
    const { left, hit: found, right } = inContext(folder.corpus.textOf(hit.article) ?? '', hit);
    const line = foldForSearch([left + found + right, header?.title.value ?? '', header?.outlet?.value ?? '', hit.article].join(' '));
    if (words.every(word => line.includes(word))) kept.push(hit);
    if (!turn.isOver()) continue;
    await turn.next();
    if (token.isCancellationRequested) return [];
  }
  return kept;
}

async function undismissed(hits: readonly Hit[], dismissed: DismissedHits, token: CancellationToken): Promise<readonly Hit[]> {
  const kept: Hit[] = [];
  const turn = turns();
  for (const hit of hits) {
    if (!dismissed.has(hit)) kept.push(hit);
    if (!turn.isOver()) continue;
    await turn.next();
    if (token.isCancellationRequested) return [];
  }
  return kept;
}

const namesEntities = (query: Query): boolean => entitiesIn(query).length > 0;
const sameEntities = (a: Query, b: Query): boolean => entitiesIn(a).join('\n') === entitiesIn(b).join('\n');
