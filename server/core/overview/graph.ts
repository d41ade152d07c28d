import type { ArticleId } from '../article/types';
import type { Corpus } from '../corpus/corpus';
import { articlesMentioning } from '../corpus/queries';
import type { Entity } from '../entities/types';
import { sortedInSteps } from '../text/inSteps';
import { type Rows, WIDTH } from './namedTogether';
import { isOpen, isWithin, type Period } from './period';
import type { Graph, GraphEdge, GraphNode, GraphQuestion, SuggestedNode, Unit } from './types';

/**
 * Which entities are named together, and how often, in steps. `together` is up to date and has the suggested names, if there are any, which count
 * like entities; without them it is not looked at for whole articles, of which the postings say all. A pair counts once for each sentence, paragraph or article that
 * names both, however often.
 */
export function* graphOf(
  corpus: Corpus,
  together: Rows,
  question: GraphQuestion,
  suggestedNames: Iterable<SuggestedNode> = [],
): Generator<undefined, Graph> {
  const { by, types, least = 1, period = {} } = question;
  const suggested = new Map([...suggestedNames].map(node => [node.entity, node]));
  const isMeant = ({ type }: Pick<Entity, 'type'>): boolean => types === undefined || types.includes(type);
  const ids = [
    ...corpus.register.entities.flatMap(entity => (isMeant(entity) ? [entity.id] : [])),
    ...[...suggested.values()].flatMap(node => (isMeant(node) ? [node.entity] : [])),
  ];
  const meant = new Set(ids.map(id => together.numberOf(id)));
  const articles = new Articles(corpus, period);
  const byPostings = by === 'article' && suggested.size === 0;
  const pairs = yield* byPostings ? pairsOfArticles(corpus, together, meant, articles) : pairsOfNames(together, meant, articles, by);
  const numbers = new Set<number>();
  const frequent: [one: number, other: number, count: Count][] = [];
  let seen = 0;
  for (const [key, count] of pairs) {
    if (++seen % BATCH === 0) yield;
    if (count.weight < least) continue;
    const [one, other] = [Math.floor(key / MOST), key % MOST];
    numbers.add(one).add(other);
    frequent.push([one, other, count]);
  }
  const nodes: (GraphNode & { readonly number: number })[] = [];
  const counts = suggested.size === 0 || isOpen(period) ? undefined : yield* countsOfNames(together, articles);
  for (const number of numbers) {
    const id = together.entityOf(number);
    const name = suggested.get(id);
    if (name !== undefined) nodes.push({ number, ...name, ...counts?.get(number) });
    const entity = corpus.register.byId.get(id);
    if (entity !== undefined)
      nodes.push({ number, entity: entity.id, name: entity.name, type: entity.type, ...articles.countsOf(entity.id) });
    yield;
  }
  nodes.sort((a, b) => b.mentions - a.mentions || (a.entity < b.entity ? -1 : 1));
  const indices = new Map(nodes.map(({ number }, index) => [number, index]));
  yield;
  const edges: GraphEdge[] = [];
  for (const [at, [one, other, { weight, articles: count }]] of frequent.entries()) {
    if (at % BATCH === 0) yield;
    const [first, second] = [indices.get(one), indices.get(other)];
    if (first === undefined || second === undefined) continue;
    edges.push({ a: Math.min(first, second), b: Math.max(first, second), weight, articles: count });
  }
  const inOrder = yield* sortedInSteps(edges, (one, other) => other.weight - one.weight || one.a - other.a || one.b - other.b, BATCH);
  return { nodes: nodes.map(({ number: _, ...node }) => node), edges: inOrder };
}

/** Of a large graph the most frequent pairs, as far as they are of so many entities; its nodes and edges are in order as before. */
export function strongest({ nodes, edges }: Graph, mostNodes: number, mostEdges: number): Graph {
  const kept = new Set<number>();
  const pairs: GraphEdge[] = [];
  for (const edge of edges) {
    if (pairs.length >= mostEdges) break;
    const fresh = Number(!kept.has(edge.a)) + Number(!kept.has(edge.b));
    if (kept.size + fresh > mostNodes) continue;
    kept.add(edge.a).add(edge.b);
    pairs.push(edge);
  }
  const inOrder = [...kept].sort((a, b) => a - b);
  const indices = new Map(inOrder.map((node, index) => [node, index]));
  return {
    nodes: inOrder.flatMap(node => nodes[node] ?? []),
    edges: pairs.map(edge => ({ ...edge, a: indices.get(edge.a) ?? 0, b: indices.get(edge.b) ?? 0 })),
  };
}

/** The articles that name two entities together, in the order of `articlesOf` one of them, each with how many units do; they are not read. */
export function togetherIn(
  corpus: Corpus,
  together: Rows,
  [one, other]: readonly [string, string],
  { by, period = {} }: Pick<GraphQuestion, 'by' | 'period'>,
  articlesOf: (entity: string) => readonly ArticleId[] = entity => articlesMentioning(corpus, entity),
): { readonly article: ArticleId; readonly units: number }[] {
  const articles = new Articles(corpus, period);
  const others = new Set(articlesOf(other));
  const [first, second] = [together.numberOf(one), together.numberOf(other)];
  return articlesOf(one).flatMap(article => {
    if (!others.has(article) || !articles.has(article)) return [];
    const units =
      by === 'article' ? 1 : [...unitsOf(together.namesOf(article), by)].filter(unit => unit.has(first) && unit.has(second)).length;
    return units === 0 ? [] : [{ article, units }];
  });
}

/** So many pairs are looked at or sorted in a step. */
const BATCH = 5000;

/** Larger than any number of an entity: two of them make one number. */
const MOST = 2 ** 24;

interface Count {
  weight: number;
  articles: number;
  last: number;
}

type Pairs = Map<number, Count>;

/** Counts each pair of some entities once; `article` numbers the article they are in. */
function countPairs(pairs: Pairs, numbers: readonly number[], article: number): void {
  for (const [index, one] of numbers.entries()) {
    for (let next = index + 1; next < numbers.length; next++) {
      const other = numbers[next] ?? 0;
      const key = one < other ? one * MOST + other : other * MOST + one;
      const known = pairs.get(key);
      if (known === undefined) pairs.set(key, { weight: 1, articles: 1, last: article });
      else {
        known.weight++;
        if (known.last !== article) known.articles++;
        known.last = article;
      }
    }
  }
}

function* pairsOfNames(together: Rows, meant: ReadonlySet<number>, articles: Articles, by: Unit): Generator<undefined, Pairs> {
  const pairs: Pairs = new Map();
  for (const [nth, id] of articles.all().entries()) {
    for (const unit of unitsOf(together.namesOf(id), by)) {
      const numbers = [...unit].filter(number => meant.has(number));
      if (numbers.length > 1) countPairs(pairs, numbers, nth);
    }
    yield;
  }
  return pairs;
}

/** By number, how often the articles name each, and how many do. */
function* countsOfNames(together: Rows, articles: Articles): Generator<undefined, Map<number, { mentions: number; articles: number }>> {
  const counts = new Map<number, { mentions: number; articles: number; last: number }>();
  for (const [nth, id] of articles.all().entries()) {
    const named = together.namesOf(id);
    for (let at = 0; at < named.length; at += WIDTH) {
      const number = named[at] ?? 0;
      const known = counts.get(number) ?? { mentions: 0, articles: 0, last: -1 };
      known.mentions++;
      if (known.last !== nth) known.articles++;
      known.last = nth;
      counts.set(number, known);
    }
    yield;
  }
  return new Map([...counts].map(([number, { mentions, articles: count }]) => [number, { mentions, articles: count }]));
}

/** The different entities of each sentence or paragraph of an article, or of all of it. */
function* unitsOf(named: Int32Array, by: Unit): Generator<Set<number>> {
  const column = by === 'paragraph' ? 1 : 2;
  let unit = new Set<number>();
  for (let at = 0; at < named.length; at += WIDTH) {
    if (by !== 'article' && at > 0 && named[at + column] !== named[at - WIDTH + column]) {
      yield unit;
      unit = new Set();
    }
    unit.add(named[at] ?? 0);
  }
  yield unit;
}

function* pairsOfArticles(corpus: Corpus, together: Rows, meant: ReadonlySet<number>, articles: Articles): Generator<undefined, Pairs> {
  const byArticle = new Map<ArticleId, number[]>();
  for (const number of meant) {
    for (const { article } of corpus.mentions.entries(together.entityOf(number))) {
      if (!articles.has(article)) continue;
      const known = byArticle.get(article);
      if (known === undefined) byArticle.set(article, [number]);
      else known.push(number);
    }
    yield;
  }
  const pairs: Pairs = new Map();
  let nth = 0;
  for (const numbers of byArticle.values()) {
    countPairs(pairs, numbers, nth++);
    yield;
  }
  return pairs;
}

/** The articles of a period. */
class Articles {
  readonly #corpus: Corpus;
  readonly #period: Period;
  readonly #known = new Map<ArticleId, boolean>();

  constructor(corpus: Corpus, period: Period) {
    this.#corpus = corpus;
    this.#period = period;
  }

  has(id: ArticleId): boolean {
    if (isOpen(this.#period)) return true;
    let known = this.#known.get(id);
    if (known === undefined) {
      const summary = this.#corpus.summary(id);
      known = summary !== undefined && isWithin(summary.header, this.#period);
      this.#known.set(id, known);
    }
    return known;
  }

  all(): readonly ArticleId[] {
    return this.#corpus.ids().filter(id => this.has(id));
  }

  countsOf(entity: string): { readonly mentions: number; readonly articles: number } {
    if (isOpen(this.#period)) return { mentions: this.#corpus.mentions.count(entity), articles: this.#corpus.mentions.articles(entity) };
    const within = this.#corpus.mentions.entries(entity).filter(({ article }) => this.has(article));
    return { mentions: within.reduce((sum, { count }) => sum + count, 0), articles: within.length };
  }
}
