import type { ArticleId } from '../article/types';
import type { Corpus } from '../corpus/corpus';
import type { Entity } from '../entities/types';
import { sortedInSteps } from '../text/inSteps';
import { type NamedTogether, WIDTH } from './namedTogether';
import { isOpen, isWithin, type Period } from './period';
import type { Graph, GraphEdge, GraphNode, GraphQuestion, Unit } from './types';

/**
 * Which entities are named together, and how often, in steps. `together` is up to date (it is not looked at for whole articles, of which the
 * postings say all). A pair counts once for each sentence, paragraph or article that names both, however often.
 */
export function* graphOf(corpus: Corpus, together: NamedTogether, question: GraphQuestion): Generator<undefined, Graph> {
  const { by, types, least = 1, period = {} } = question;
  const isMeant = ({ type }: Entity): boolean => types === undefined || types.includes(type);
  const meant = new Set(corpus.register.entities.filter(isMeant).map(({ id }) => together.numberOf(id)));
  const articles = new Articles(corpus, period);
  const pairs = yield* by === 'article' ? pairsOfArticles(corpus, together, meant, articles) : pairsOfNames(together, meant, articles, by);
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
  for (const number of numbers) {
    const entity = corpus.register.byId.get(together.entityOf(number));
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

/** The articles that name two entities together, in order of time, each with how many units do; they are not read. */
export function togetherIn(
  corpus: Corpus,
  together: NamedTogether,
  [one, other]: readonly [string, string],
  { by, period = {} }: Pick<GraphQuestion, 'by' | 'period'>,
): { readonly article: ArticleId; readonly units: number }[] {
  const articles = new Articles(corpus, period);
  const others = new Set(corpus.mentions.entries(other).map(({ article }) => article));
  const [first, second] = [together.numberOf(one), together.numberOf(other)];
  return corpus.mentions.entries(one).flatMap(({ article }) => {
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

function* pairsOfNames(
  together: NamedTogether,
  meant: ReadonlySet<number>,
  articles: Articles,
  by: Exclude<Unit, 'article'>,
): Generator<undefined, Pairs> {
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

/** The different entities of each sentence or paragraph of an article. */
function* unitsOf(named: Int32Array, by: Exclude<Unit, 'article'>): Generator<Set<number>> {
  const column = by === 'paragraph' ? 1 : 2;
  let unit = new Set<number>();
  for (let at = 0; at < named.length; at += WIDTH) {
    if (at > 0 && named[at + column] !== named[at - WIDTH + column]) {
      yield unit;
      unit = new Set();
    }
    unit.add(named[at] ?? 0);
  }
  yield unit;
}

function* pairsOfArticles(
  corpus: Corpus,
  together: NamedTogether,
  meant: ReadonlySet<number>,
  articles: Articles,
): Generator<undefined, Pairs> {
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
