import type { TaggedSpan } from './types';

/** How unlike two units of different annotators are: 0 for equal ones, 1 where it costs as much as a unit that nobody else has. */
export type Dissimilarity = (a: TaggedSpan, b: TaggedSpan) => number;

/** Units of different annotators that are taken to mean the same; by annotator, null for one who has none. */
export type UnitaryAlignment<Unit extends TaggedSpan> = readonly (Unit | null)[];

export interface Alignment<Unit extends TaggedSpan> {
  /** Every unit is in exactly one; in text order. */
  readonly unitary: readonly UnitaryAlignment<Unit>[];
  /** The sum of the disorders of the unitary alignments. */
  readonly disorder: number;
  /** No alignment has less disorder than this; equal to `disorder` where the alignment is proven to be the best one. */
  readonly atLeast: number;
}

/**
 * The alignment of annotators' units that has the least disorder. A unitary alignment's disorder is the mean of the dissimilarities of its
 * pairs of annotators; a pair with an empty unit counts 1. Found by a beam search over the units in text order, guided and bounded by a
 * dual solution of the linear programme: exact where that proves it, which it does unless very many units overlap each other, and else
 * bounded by `atLeast`. Yields between units that have nothing to do with each other, so that its caller can do something else meanwhile.
 *
 * @param annotators units in any order
 * @see Mathet, Y., Widlöcher, A. and Métivier, J.-P. (2015). The unified and holistic method gamma (γ) for inter-annotator agreement measure
 * and alignment. Computational Linguistics 41(3), 437–479, section 4
 */
export function* bestAlignment<Unit extends TaggedSpan>(
  annotators: readonly (readonly Unit[])[],
  dissimilarity: Dissimilarity,
): Generator<void, Alignment<Unit>> {
  const graph = graphOf(annotators, dissimilarity);
  const unitary: (Unit | null)[][] = [];
  let disorder = 0;
  let atLeast = 0;
  for (const component of componentsOf(graph)) {
    const found = alignComponent(component, graph);
    disorder += found.disorder;
    atLeast += found.atLeast;
    for (const tuple of found.tuples) {
      const row: (Unit | null)[] = annotators.map(() => null);
      for (const index of tuple) {
        const node = graph.nodes[index];
        if (node !== undefined) row[node.annotator] = node.unit;
      }
      unitary.push(row);
    }
    yield;
  }
  const startOf = (row: readonly (Unit | null)[]): number => Math.min(...row.map(unit => unit?.start ?? Number.POSITIVE_INFINITY));
  return { unitary: unitary.sort((a, b) => startOf(a) - startOf(b)), disorder, atLeast };
}

/** How many partial alignments are followed at once: first few, and where that does not prove the result, more. */
const NARROW = 32;
const WIDE = 512;
/** How many ways to go on from all partial alignments are tried at one unit. */
const MOST_TRIED = 8192;
/** How many unitary alignments begin with one unit; where more would, only the nearest units of each annotator are looked at. */
const MOST_TUPLES = 20_000;
/** Sums of the same numbers in another order differ by less. */
const TINY = 1e-9;

interface Node<Unit extends TaggedSpan> {
  readonly unit: Unit;
  readonly annotator: number;
  /** Units of other annotators that it may be aligned with, and the dissimilarities. */
  readonly near: Map<number, number>;
  /** Not all that it may be aligned with are in `near`. */
  isLimited: boolean;
}
interface Graph<Unit extends TaggedSpan> {
  /** In text order. */
  readonly nodes: readonly Node<Unit>[];
  readonly annotators: number;
  /** Pairs of annotators. */
  readonly pairs: number;
}

function graphOf<Unit extends TaggedSpan>(annotators: readonly (readonly Unit[])[], dissimilarity: Dissimilarity): Graph<Unit> {
  const count = annotators.length;
  const pairs = (count * (count - 1)) / 2;
  // Aligning a unit with k others instead of leaving it alone saves as much as k pairs with an empty unit, and a unitary alignment.
  const most = count - 1 + pairs;
  const nodes = annotators
    .flatMap((units, annotator) => units.map((unit): Node<Unit> => ({ unit, annotator, near: new Map(), isLimited: false })))
    .sort((a, b) => a.unit.start - b.unit.start || b.unit.end - a.unit.end || a.annotator - b.annotator);
  const longest = nodes.reduce((length, { unit }) => Math.max(length, unit.end - unit.start), 0);
  for (const [index, node] of nodes.entries()) {
    // Beyond this, the positional dissimilarity alone is larger, whatever the lengths.
    const reach = node.unit.start + Math.sqrt(most) * (node.unit.end - node.unit.start + longest);
    for (let other = index + 1; other < nodes.length; other++) {
      const candidate = nodes[other];
      if (candidate === undefined || candidate.unit.start > reach) break;
      if (candidate.annotator === node.annotator) continue;
      const d = dissimilarity(node.unit, candidate.unit);
      if (d > most) continue;
      node.near.set(other, d);
      candidate.near.set(index, d);
    }
  }
  limit(nodes, count);
  return { nodes, annotators: count, pairs };
}

/** Leaves each unit so many nearest units of each other annotator that no more than {@link MOST_TUPLES} can begin with it. */
function limit<Unit extends TaggedSpan>(nodes: readonly Node<Unit>[], annotators: number): void {
  const perAnnotator = Math.floor(MOST_TUPLES ** (1 / Math.max(1, annotators - 1))) - 1;
  const left: [number, number][] = [];
  for (const [index, { near }] of nodes.entries()) {
    if (near.size <= perAnnotator) continue;
    const counts = new Map<number, number>();
    for (const [other] of [...near].sort((a, b) => a[1] - b[1])) {
      const annotator = nodes[other]?.annotator ?? 0;
      const count = (counts.get(annotator) ?? 0) + 1;
      counts.set(annotator, count);
      if (count > perAnnotator) left.push([index, other]);
    }
  }
  for (const [one, other] of left) {
    for (const [from, to] of [[one, other] as const, [other, one] as const]) {
      const node = nodes[from];
      if (node === undefined) continue;
      node.near.delete(to);
      node.isLimited = true;
    }
  }
}

/** Units that may be aligned, directly or through others; each in text order. */
function componentsOf<Unit extends TaggedSpan>({ nodes }: Graph<Unit>): number[][] {
  const root = nodes.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    for (let next = root[at] ?? at; next !== at; next = root[at] ?? at) {
      root[at] = root[next] ?? next;
      at = next;
    }
    return at;
  };
  for (const [index, { near }] of nodes.entries()) for (const other of near.keys()) root[find(other)] = find(index);
  const components = new Map<number, number[]>();
  for (const index of nodes.keys()) {
    const component = components.get(find(index));
    if (component === undefined) components.set(find(index), [index]);
    else component.push(index);
  }
  return [...components.values()];
}

interface Tuple {
  /** Indices of nodes, ascending. */
  readonly units: readonly number[];
  readonly disorder: number;
  /** How much its disorder is above what its units cost at least. */
  extra: number;
}

/** The unitary alignments whose first unit is this one, without those that would be better without one of their units. */
function tuplesFrom<Unit extends TaggedSpan>(first: number, { nodes, annotators, pairs }: Graph<Unit>): Tuple[] {
  const tuples: Tuple[] = [];
  const candidates = [...(nodes[first]?.near.keys() ?? [])].filter(index => index > first).sort((a, b) => a - b);
  /** `sums`: of each unit, the dissimilarities to the others. */
  const extend = (units: readonly number[], sums: readonly number[], from: number): void => {
    const inside = (units.length * (units.length - 1)) / 2;
    if (sums.every(sum => sum <= units.length - 1 + pairs))
      tuples.push({ units, disorder: (sums.reduce((total, sum) => total + sum, 0) / 2 + pairs - inside) / pairs, extra: 0 });
    if (units.length === annotators) return;
    for (let at = from; at < candidates.length; at++) {
      const candidate = candidates[at];
      if (candidate === undefined) continue;
      const distances = units.map(unit => nodes[unit]?.near.get(candidate) ?? Number.POSITIVE_INFINITY);
      const added = distances.reduce((total, d) => total + d, 0);
      const extended = [...sums.map((sum, index) => sum + (distances[index] ?? 0)), added];
      if (extended.every(sum => sum <= annotators - 1 + pairs)) extend([...units, candidate], extended, at + 1);
    }
  };
  extend([first], [0], 0);
  return tuples;
}

interface Found {
  readonly tuples: readonly (readonly number[])[];
  readonly disorder: number;
  readonly atLeast: number;
}

function alignComponent<Unit extends TaggedSpan>(component: readonly number[], graph: Graph<Unit>): Found {
  const [only, ...others] = component;
  if (only !== undefined && others.length === 0 && graph.nodes[only]?.isLimited === false)
    return { tuples: [[only]], disorder: 1, atLeast: 1 };
  const tuples = component.map(index => tuplesFrom(index, graph));
  const least = dualBound(component, tuples.flat());
  for (const from of tuples) from.sort((a, b) => a.extra - b.extra);
  const narrow = search(component, tuples, least, NARROW, Number.POSITIVE_INFINITY);
  const found =
    narrow.atLeast >= narrow.disorder - TINY ? narrow : betterOf(narrow, search(component, tuples, least, WIDE, narrow.disorder));
  const isLimited = component.some(index => graph.nodes[index]?.isLimited === true);
  return isLimited ? { ...found, atLeast: Math.min(found.atLeast, pairBound(component, graph)) } : found;
}

const betterOf = (narrow: Found, wide: Found): Found =>
  wide.disorder < narrow.disorder ? wide : { ...narrow, atLeast: Math.max(narrow.atLeast, wide.atLeast) };

/**
 * What the units cost at least: a maximal solution of the dual of the linear programme, in which the prices of the units of a tuple are
 * no more than its disorder. Sets what each tuple costs above the prices of its units.
 */
function dualBound(component: readonly number[], tuples: readonly Tuple[]): number {
  const prices = new Map<number, number>();
  const containing = new Map<number, Tuple[]>(component.map(index => [index, []]));
  for (const tuple of tuples) {
    for (const unit of tuple.units) {
      prices.set(unit, Math.min(prices.get(unit) ?? Number.POSITIVE_INFINITY, tuple.disorder / tuple.units.length));
      containing.get(unit)?.push(tuple);
    }
  }
  for (const tuple of tuples) tuple.extra = tuple.disorder - tuple.units.reduce((sum, unit) => sum + (prices.get(unit) ?? 0), 0);
  for (const unit of component) {
    const own = containing.get(unit) ?? [];
    const slack = own.reduce((smallest, tuple) => Math.min(smallest, tuple.extra), Number.POSITIVE_INFINITY);
    prices.set(unit, (prices.get(unit) ?? 0) + slack);
    for (const tuple of own) tuple.extra -= slack;
  }
  let sum = 0;
  for (const price of prices.values()) sum += price;
  return sum;
}

/** What the units cost at least, whatever they are aligned with: for each, half of what its nearest unit of each other annotator costs. */
function pairBound<Unit extends TaggedSpan>(component: readonly number[], { nodes, annotators, pairs }: Graph<Unit>): number {
  let sum = 0;
  for (const index of component) {
    const nearest = new Map<number, number>();
    for (const [other, d] of nodes[index]?.near ?? []) {
      const annotator = nodes[other]?.annotator ?? 0;
      nearest.set(annotator, Math.min(nearest.get(annotator) ?? 1, d));
    }
    for (const d of nearest.values()) sum += d / 2;
    sum += (annotators - 1 - nearest.size) / 2;
  }
  return sum / pairs;
}

/** A partial alignment: all units before the one in turn are in it, and of the later ones those in `taken`. */
interface Partial {
  readonly taken: readonly number[];
  readonly disorder: number;
  /** What every whole alignment that begins so costs at least. */
  readonly atLeast: number;
  readonly tuple: Tuple | null;
  readonly before: Partial | null;
}

/** `tuples` are by their first unit, in the order of the component; `known` is the disorder of an alignment that exists. */
function search(component: readonly number[], tuples: readonly (readonly Tuple[])[], least: number, widest: number, known: number): Found {
  let beam: Partial[] = [{ taken: [], disorder: 0, atLeast: least, tuple: null, before: null }];
  let leftOut = Number.POSITIVE_INFINITY;
  for (const [turn, unit] of component.entries()) {
    const next = new Map<string, Partial>();
    const add = (partial: Partial): void => {
      const key = partial.taken.join(' ');
      const other = next.get(key);
      if (other === undefined || partial.disorder < other.disorder) next.set(key, partial);
    };
    const from = tuples[turn] ?? [];
    for (const partial of beam) {
      if (partial.taken[0] === unit) {
        add({ ...partial, taken: partial.taken.slice(1) });
        continue;
      }
      for (const tuple of from) {
        const atLeast = partial.atLeast + tuple.extra;
        if (atLeast > known + TINY) break;
        if (tuple.units.some(each => partial.taken.includes(each))) continue;
        const taken = tuple.units.length === 1 ? partial.taken : [...partial.taken, ...tuple.units.slice(1)].sort((a, b) => a - b);
        add({ taken, disorder: partial.disorder + tuple.disorder, atLeast, tuple, before: partial });
      }
    }
    beam = [...next.values()];
    const ahead = tuples[turn + 1]?.length ?? 1;
    const width = Math.max(1, Math.min(widest, Math.floor(MOST_TRIED / ahead)));
    if (beam.length > width) {
      beam.sort((a, b) => a.atLeast - b.atLeast);
      const [firstLeftOut] = beam.splice(width);
      if (firstLeftOut !== undefined) leftOut = Math.min(leftOut, firstLeftOut.atLeast);
    }
  }
  const best = beam.reduce<Partial | null>((lowest, each) => (lowest === null || each.disorder < lowest.disorder ? each : lowest), null);
  const used: (readonly number[])[] = [];
  for (let at = best; at !== null; at = at.before) if (at.tuple !== null) used.push(at.tuple.units);
  const disorder = best?.disorder ?? known;
  return { tuples: used, disorder, atLeast: Math.min(disorder, leftOut) };
}
