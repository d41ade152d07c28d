import type { ArticleId } from '../article/types';
import { sortedInSteps } from '../text/inSteps';
import { byPlace, goesOn } from './places';
import type { WordRange } from './relate';
import type { Related } from './relatedTexts';
import type { TextId, Texts } from './texts';
import type { Alignment, Place, ReuseGroup } from './types';
import { type IndexedArticle, OVERLAP, unitsOf } from './units';
import type { UnitId, UnitTable } from './unitTable';

/** What groups are made from: the distinct texts, which of them share their words, and where they are. */
export interface GroupSource {
  readonly texts: Texts;
  readonly units: UnitTable;
  relatedTo(text: TextId): readonly Related[];
  isFurniture(text: TextId): boolean;
  isHeadline(place: Place): boolean;
  /** A unit as a place; the words `range` of it, where that is given. */
  placeOf(unit: UnitId, range?: WordRange): Place;
  align(a: Place, b: Place): Alignment;
  /** The articles that hold units, in no order. */
  articles(): Iterable<IndexedArticle>;
  order(id: ArticleId): string;
}

type ByTime = (a: Place, b: Place) => number;

/** A text, or the run of it that is shared; the same words in as many places as its text has units. */
interface Node {
  readonly text: TextId;
  range: WordRange;
  readonly linked: Set<Node>;
  /** Runs that begin where it ends, in other parts of the same passages. */
  readonly next: Set<Node>;
  places: readonly Place[];
  /** Its place in the order of time. */
  rank: number;
}

/**
 * Groups whose members all share their words with each other: cliques, taken greedily from the earliest copy on until every
 * pair is in one. In a family of more than {@link LARGE} texts the earliest text is in one group with all its relatives, then the earliest
 * of the others with those of its own that are in no group yet. In order of their first copies.
 */
export function groupsOf(source: GroupSource): ReuseGroup[] {
  const byTime = inOrderOfTime(source);
  const groups = [...groupsInSteps(source, Number.POSITIVE_INFINITY)].flat();
  return groups.sort((a, b) => byFirst(a.copies, b.copies, byTime) || b.copies.length - a.copies.length);
}

/**
 * The same groups as they are found, so that others have their turn between two steps; what is asked of the source must not change
 * meanwhile. A step looks at up to `batch` texts, or their links to others, and may find no group.
 */
export function* groupsInSteps(source: GroupSource, batch: number): Generator<readonly ReuseGroup[]> {
  const articles = yield* articlesInOrder(source, batch);
  const ranks = new Map<ArticleId, number>();
  for (const { id } of articles) {
    ranks.set(id, ranks.size);
    if (ranks.size % SORTED === 0) yield [];
  }
  const byTime = inOrderOf(id => ranks.get(id) ?? -1);
  const grouped = new Set<TextId>();
  let found: ReuseGroup[] = [];
  let looked = 0;
  for (const text of source.texts.ids()) {
    if (source.isFurniture(text)) {
      grouped.add(text);
      const copies = [...source.units.of(text)].map(unit => source.placeOf(unit)).sort(byTime);
      found.push({ kind: 'furniture', similarity: 1, copies });
    }
    looked += 1 + source.units.countOf(text);
    if (looked < 2 * batch) continue;
    yield found;
    found = [];
    looked = 0;
  }
  yield found;
  yield* largeFamilies(source, articles, grouped, byTime, batch);
  const nodes = yield* inSteps(
    sortedInSteps(yield* nodesOf(source, grouped, byTime, batch), (a, b) => byFirst(a.places, b.places, byTime), SORTED),
  );
  for (const [rank, node] of nodes.entries()) node.rank = rank;
  yield* linkParts(nodes, source.units, batch);
  found = [];
  looked = 0;
  for (const family of familiesOf(nodes)) {
    const goesOnInOthers = family.some(node => node.next.size > 0);
    const groups: ReuseGroup[] = [];
    looked++;
    for (const members of family.length > LARGE ? starsOf(family) : cliquesOf(family)) {
      const group = groupOf(members, source, byTime);
      if (group.copies.length > 1) (goesOnInOthers ? groups : found).push(group);
      looked += members.length;
      if (looked < batch / ALIGNED) continue;
      yield found;
      found = [];
      looked = 0;
    }
    found.push(...continuedGroups(groups, source));
  }
  yield found;
}

/** So many are sorted in one step. */
const SORTED = 2000;

/** The steps of what finds no groups. */
function* inSteps<Result>(steps: Generator<undefined, Result>): Generator<readonly ReuseGroup[], Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield [];
  }
}

function* articlesInOrder(source: GroupSource, batch: number): Generator<readonly ReuseGroup[], readonly IndexedArticle[]> {
  const all: { readonly article: IndexedArticle; readonly order: string }[] = [];
  for (const article of source.articles()) {
    all.push({ article, order: source.order(article.id) });
    if (all.length % (4 * batch) === 0) yield [];
  }
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = yield* inSteps(sortedInSteps(all, (a, b) => before(a.order, b.order) || before(a.article.id, b.article.id), SORTED));
  return sorted.map(({ article }) => article);
}

/** Aligning a text with the first of its group costs so many times as much as looking at it. */
const ALIGNED = 5;

/** Groups the texts of large families, the earliest first, and adds them to `grouped`. `articles` come in order of time. */
function* largeFamilies(
  source: GroupSource,
  articles: readonly IndexedArticle[],
  grouped: Set<TextId>,
  byTime: ByTime,
  batch: number,
): Generator<readonly ReuseGroup[]> {
  let looked = 0;
  for (const text of textsInOrder(source, articles)) {
    if (grouped.has(text)) continue;
    const related = source.relatedTo(text);
    looked += 1 + related.length;
    const found: ReuseGroup[] = [];
    if (related.length > LARGE) {
      grouped.add(text);
      const members = [nodeOf(source, text, wholeOf(source, text), byTime)];
      for (const other of related) {
        if (grouped.has(other.text)) continue;
        grouped.add(other.text);
        members.push(nodeOf(source, other.text, other.b, byTime));
      }
      const group = groupOf(members, source, byTime);
      if (group.copies.length > 1) found.push(group);
    }
    if (looked < batch && found.length === 0) continue;
    yield found;
    looked = 0;
  }
}

function nodeOf(source: GroupSource, text: TextId, range: WordRange, byTime: ByTime): Node {
  const places = [...source.units.of(text)].filter(unit => source.units.isReusable(unit)).map(unit => source.placeOf(unit, range));
  return { ...emptyNode(text, range), places: places.sort(byTime) };
}

/** The texts that may be reuse, in the order of the first of their places; `articles` come in order of time. */
function* textsInOrder({ units, texts }: GroupSource, articles: readonly IndexedArticle[]): Generator<TextId> {
  const seen = new Uint8Array(texts.end);
  for (const article of articles) {
    for (const unit of unitsOf(article)) {
      const text = units.textOf(unit);
      if (!units.isReusable(unit) || seen[text] === 1) continue;
      seen[text] = 1;
      yield text;
    }
  }
}

/** Links the runs that go on from one part of a long passage to the next: what they are copies of goes on there, too. */
function* linkParts(nodes: readonly Node[], units: UnitTable, batch: number): Generator<readonly ReuseGroup[]> {
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

/** Joins groups of as many copies of which each goes on where one of the other group ends. */
function continuedGroups(groups: readonly ReuseGroup[], source: GroupSource): ReuseGroup[] {
  const sorted = [...groups].sort((x, y) => compareCopies(x.copies, y.copies));
  const open = new Map<string, { group: ReuseGroup }[]>();
  const joined: { group: ReuseGroup }[] = [];
  for (const group of sorted) {
    const [first] = group.copies;
    const key = `${group.copies.length} ${first?.passage} ${first?.article}`;
    const besides = open.get(key) ?? [];
    const before = besides.findLast(({ group: { copies } }) => copies.every((copy, index) => isContinued(copy, group.copies[index])));
    if (before === undefined) {
      const own = { group };
      joined.push(own);
      open.set(key, [...besides, own]);
      continue;
    }
    const copies = before.group.copies.map((copy, index) => ({ ...copy, end: group.copies[index]?.end ?? copy.end }));
    before.group = measured(copies, source);
  }
  return joined.map(({ group }) => group);
}

const isContinued = (before: Place, after: Place | undefined): boolean => after !== undefined && goesOn(before, after);

function compareCopies(a: readonly Place[], b: readonly Place[]): number {
  for (const [index, place] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = byPlace(place, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function measured(copies: readonly Place[], source: GroupSource): ReuseGroup {
  const [first, ...others] = copies;
  let similarity = 1;
  let kind: ReuseGroup['kind'] = 'exact';
  for (const place of others) {
    if (first === undefined) continue;
    const alignment = source.align(first, place);
    similarity = Math.min(similarity, alignment.similarity);
    if (alignment.kind === 'near') kind = 'near';
  }
  return { kind, similarity, copies };
}

/** Nodes that are linked or go on in another, however many links apart, in the order of all nodes. */
function* familiesOf(nodes: readonly Node[]): Generator<Node[]> {
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

/** Texts with more relatives, and families of more texts, are not searched for cliques. */
const LARGE = 40;
/** Runs of a text that share this much of what they cover together are one; but not those of which one goes on, in the next part of a long passage, where the other ends. */
const SAME_RUN = 0.5;

const wholeOf = ({ texts }: GroupSource, text: TextId): WordRange => ({ start: 0, end: texts.lengthOf(text) });

/** The texts that are in no group yet, or their runs, with what they are linked to. */
function* nodesOf(
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

/** The members of each group, the earliest first. Nodes come in order of time. */
function cliquesOf(nodes: readonly Node[]): Node[][] {
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
function starsOf(nodes: readonly Node[]): Node[][] {
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

function groupOf(members: readonly Node[], source: GroupSource, byTime: ByTime): ReuseGroup {
  const places = distinct(members.flatMap(node => node.places).sort(byTime));
  const copies = withoutOwnHeadlines(places, source);
  if (copies.length < places.length) return measured(copies, source);
  let similarity = 1;
  let kind: ReuseGroup['kind'] = 'exact';
  const first = members[0]?.places[0];
  for (const node of members.slice(1, MOST_MEASURED)) {
    const place = node.places[0];
    if (first === undefined || place === undefined) continue;
    const alignment = source.align(first, place);
    similarity = Math.min(similarity, alignment.similarity);
    if (alignment.kind === 'near') kind = 'near';
  }
  return { kind, similarity, copies };
}

/** Of larger groups only so many texts are compared with the first. */
const MOST_MEASURED = 200;

/** A headline that says what a passage below it does is not a copy of it. */
function withoutOwnHeadlines(places: readonly Place[], source: GroupSource): readonly Place[] {
  const headlines = places.filter(place => source.isHeadline(place));
  if (headlines.length === 0) return places;
  const below = new Set(places.filter(place => !headlines.includes(place)).map(({ article }) => article));
  return places.filter(place => !headlines.includes(place) || !below.has(place.article));
}

function distinct(places: readonly Place[]): Place[] {
  return places.filter((place, index) => {
    const before = places[index - 1];
    return before === undefined || before.article !== place.article || before.start !== place.start || before.end !== place.end;
  });
}

function inOrderOfTime(source: GroupSource): ByTime {
  const keys = new Map<ArticleId, string>();
  return inOrderOf(id => {
    let key = keys.get(id);
    if (key === undefined) {
      key = source.order(id);
      keys.set(id, key);
    }
    return key;
  });
}

/** By what is given for articles, then by their ids. */
function inOrderOf(keyOf: (id: ArticleId) => string | number): ByTime {
  return (a, b) => {
    if (a.article === b.article) return a.start - b.start || a.end - b.end;
    const [keyA, keyB] = [keyOf(a.article), keyOf(b.article)];
    if (keyA !== keyB) return keyA < keyB ? -1 : 1;
    return a.article < b.article ? -1 : 1;
  };
}

function byFirst(a: readonly Place[], b: readonly Place[], byTime: ByTime): number {
  const [firstA, firstB] = [a[0], b[0]];
  return firstA === undefined || firstB === undefined ? 0 : byTime(firstA, firstB);
}
