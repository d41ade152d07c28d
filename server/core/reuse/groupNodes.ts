import type { ByTime, GroupSource } from './groupSource';
import { byPlace, goesOn } from './places';
import type { WordRange } from './relate';
import type { TextId } from './texts';
import type { Place, ReuseGroup } from './types';
import { OVERLAP } from './units';
import type { UnitTable } from './unitTable';

/** A text, or the run of it that is shared; the same words in as many places as its text has units. */
export interface Node {
  readonly text: TextId;
  range: WordRange;
  readonly linked: Set<Node>;
  /** Runs that begin where it ends, in other parts of the same passages. */
  readonly next: Set<Node>;
  places: readonly Place[];
  /** Its place in the order of time. */
  rank: number;
}

/** The texts that are in no group yet, or their runs, with what they are linked to. */
export function* nodesOf(
  source: GroupSource,
  grouped: ReadonlySet<TextId>,
  byTime: ByTime,
  batch: number,
): Generator<readonly ReuseGroup[], Node[]> {
  const nodes = new Map<TextId, Node[]>();
  const links: { a: TextId; b: TextId; aRange: WordRange; bRange: WordRange }[] = [];
  const ranges = new Map<TextId, WordRange[]>();
  const note = (text: TextId, range: WordRange): void => {
    const known = ranges.get(text);
    if (known === undefined) ranges.set(text, [range]);
    else known.push(range);
  };
  let looked = 0;
  for (const text of source.texts.ids()) {
    const reusable = source.texts.reusableOf(text);
    if (reusable === 0 || grouped.has(text)) continue;
    if (reusable > 1) nodes.set(text, [emptyNode(text, wholeOf(source, text))]);
    const related = source.relatedTo(text);
    for (const { text: other, a, b } of related) {
      if (grouped.has(other)) continue;
      links.push({ a: text, b: other, aRange: a, bRange: b });
      note(text, a);
      note(other, b);
    }
    looked += 1 + related.length;
    if (looked < batch) continue;
    yield [];
    looked = 0;
  }
  for (const [text, of] of ranges) {
    for (const range of of.sort((x, y) => y.end - y.start - (x.end - x.start) || x.start - y.start)) {
      if (nodeFor(nodes, text, range) === undefined) nodes.set(text, [...(nodes.get(text) ?? []), emptyNode(text, range)]);
    }
    if (++looked % batch === 0) yield [];
  }
  for (const { a, b, aRange, bRange } of links) {
    const nodeA = nodeFor(nodes, a, aRange);
    const nodeB = nodeFor(nodes, b, bRange);
    if (++looked % batch === 0) yield [];
    if (nodeA === undefined || nodeB === undefined) continue;
    nodeA.linked.add(nodeB);
    nodeB.linked.add(nodeA);
  }
  const all = [...nodes.values()].flat();
  looked = 0;
  for (const node of all) {
    node.places = nodeOf(source, node.text, node.range, byTime).places;
    looked += 1 + node.places.length;
    if (looked < batch) continue;
    yield [];
    looked = 0;
  }
  return all;
}

const emptyNode = (text: TextId, range: WordRange): Node => ({ text, range, linked: new Set(), next: new Set(), places: [], rank: 0 });

const nodeFor = (nodes: ReadonlyMap<TextId, readonly Node[]>, text: TextId, range: WordRange): Node | undefined =>
  nodes.get(text)?.find(node => {
    const shared = Math.min(node.range.end, range.end) - Math.max(node.range.start, range.start);
    if (shared === OVERLAP && (node.range.start - range.start) * (node.range.end - range.end) > 0) return false;
    return shared >= SAME_RUN * (Math.max(node.range.end, range.end) - Math.min(node.range.start, range.start));
  });

export function nodeOf(source: GroupSource, text: TextId, range: WordRange, byTime: ByTime): Node {
  const places = [...source.units.of(text)].filter(unit => source.units.isReusable(unit)).map(unit => source.placeOf(unit, range));
  return { ...emptyNode(text, range), places: places.sort(byTime) };
}

/** Links the runs that go on from one part of a long passage to the next: what they are copies of goes on there, too. */
export function* linkParts(nodes: readonly Node[], units: UnitTable, batch: number): Generator<readonly ReuseGroup[]> {
  const byPassage = new Map<string, { node: Node; place: Place }[]>();
  let looked = 0;
  for (const node of nodes) {
    looked += 1 + units.countOf(node.text);
    if (looked >= 4 * batch) {
      yield [];
      looked = 0;
    }
    if (![...units.of(node.text)].some(unit => units.isPart(unit))) continue;
    for (const place of node.places) {
      const key = `${place.passage} ${place.article}`;
      byPassage.set(key, [...(byPassage.get(key) ?? []), { node, place }]);
    }
  }
  for (const parts of byPassage.values()) {
    parts.sort((x, y) => byPlace(x.place, y.place));
    for (const [index, { node, place }] of parts.entries()) {
      for (const after of parts.slice(index + 1)) {
        if (!goesOn(place, after.place)) break;
        node.next.add(after.node);
        after.node.next.add(node);
      }
    }
  }
}

export const wholeOf = ({ texts }: GroupSource, text: TextId): WordRange => ({ start: 0, end: texts.lengthOf(text) });

/** Runs of a text that share this much of what they cover together are one; but not those of which one goes on, in the next part of a long passage, where the other ends. */
const SAME_RUN = 0.5;
