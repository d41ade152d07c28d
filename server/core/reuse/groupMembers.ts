import type { Node } from './groupNodes';

/** Nodes that are linked or go on in another, however many links apart, in the order of all nodes. */
export function* familiesOf(nodes: readonly Node[]): Generator<Node[]> {
  const seen = new Set<Node>();
  for (const first of nodes) {
    if (seen.has(first)) continue;
    seen.add(first);
    const family = [first];
    for (const node of family) {
      for (const linked of [...node.linked, ...node.next]) {
        if (seen.has(linked)) continue;
        seen.add(linked);
        family.push(linked);
      }
    }
    yield family.sort((a, b) => a.rank - b.rank);
  }
}

/** The members of each group, the earliest first. Nodes come in order of time. */
export function cliquesOf(nodes: readonly Node[]): Node[][] {
  const rank = new Map(nodes.map((node, index) => [node, index]));
  const rankOf = (node: Node): number => rank.get(node) ?? 0;
  const covered = new Set<number>();
  const pairKey = (a: Node, b: Node): number => rankOf(a) * nodes.length + rankOf(b);
  const cliques: Node[][] = [];
  for (const head of nodes) {
    const later = [...head.linked].filter(node => rankOf(node) > rankOf(head)).sort((a, b) => rankOf(a) - rankOf(b));
    if (later.length === 0) {
      if (head.linked.size === 0 && head.places.length > 1) cliques.push([head]);
      continue;
    }
    for (const seed of later) {
      if (covered.has(pairKey(head, seed))) continue;
      const members = [head, seed];
      for (const node of later) {
        if (node === seed || !members.every(member => member === head || member.linked.has(node))) continue;
        members.push(node);
      }
      members.sort((a, b) => rankOf(a) - rankOf(b));
      for (const [index, a] of members.entries()) for (const b of members.slice(index + 1)) covered.add(pairKey(a, b));
      cliques.push(members);
    }
  }
  return cliques;
}

/** The same for a large family: each node in one group, with the earliest one that it is linked to. */
export function starsOf(nodes: readonly Node[]): Node[][] {
  const rank = new Map(nodes.map((node, index) => [node, index]));
  const grouped = new Set<Node>();
  const stars: Node[][] = [];
  for (const head of nodes) {
    if (grouped.has(head)) continue;
    const members = [head, ...[...head.linked].filter(node => !grouped.has(node)).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))];
    for (const node of members) grouped.add(node);
    if (members.length > 1 || head.places.length > 1) stars.push(members);
  }
  return stars;
}
