import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Cooccurrence } from '../../../server/protocol';

/** Where a node is, and which community it belongs to, from 0 by size. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly community: number;
}

/** More rounds bring nodes closer to where they belong; many nodes take longer for each. */
const roundsFor = (nodes: number): number => Math.max(120, Math.min(600, Math.round(90_000 / (nodes + 1))));

/**
 * Places the nodes of a graph by the forces of ForceAtlas2 (Jacomy et al. 2014) and finds its communities by the method of Louvain (Blondel et al.
 * 2008). The same graph is always placed alike; nodes that were placed before, by their entities, start from there. Within 0 to 1.
 */
export function placed({ nodes, edges }: Cooccurrence, before: ReadonlyMap<string, Placed>): Placed[] {
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  for (const [index, { entity }] of nodes.entries()) {
    const angle = (2 * Math.PI * index) / nodes.length;
    const { x, y } = before.get(entity) ?? { x: 0.5 + 0.4 * Math.cos(angle), y: 0.5 + 0.4 * Math.sin(angle) };
    graph.addNode(index, { x: x * 100, y: y * 100 });
  }
  for (const { a, b, weight } of edges) if (a !== b) graph.mergeEdge(a, b, { weight: 1 + Math.log2(weight) });
  if (graph.order === 0) return [];
  const settings = { ...forceAtlas2.inferSettings(graph), gravity: 0.12, scalingRatio: 10, linLogMode: true, strongGravityMode: true };
  const positions = forceAtlas2(graph, { iterations: roundsFor(graph.order), settings, getEdgeWeight: 'weight' });
  const communities = graph.size === 0 ? {} : louvain(graph, { getEdgeWeight: 'weight', rng: sameEveryTime() });
  const ranks = bySize(nodes.map((_, index) => communities[index] ?? index));
  const points = nodes.map((_, index) => positions[index] ?? { x: 0, y: 0 });
  const [xs, ys] = [spanOf(points.map(({ x }) => x)), spanOf(points.map(({ y }) => y))];
  return points.map(({ x, y }, index) => ({ x: xs(x), y: ys(y), community: ranks[index] ?? 0 }));
}

/** Each community by its place among them, the largest first. */
function bySize(communities: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const community of communities) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const order = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  return communities.map(community => order.indexOf(community));
}

function spanOf(values: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return value => (most === least ? 0.5 : (value - least) / (most - least));
}

/** Numbers from 0 to 1 that look like chance and are the same every time (mulberry32). */
function sameEveryTime(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
