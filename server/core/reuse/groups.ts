import type { ArticleId } from '../article/types';
import { sortedInSteps } from '../text/inSteps';
import { cliquesOf, familiesOf, starsOf } from './groupMembers';
import { linkParts, nodeOf, nodesOf, wholeOf } from './groupNodes';
import type { ByTime, GroupSource } from './groupSource';
import { continuedGroups, groupOf } from './measuredGroups';
import type { TextId } from './texts';
import type { Place, ReuseGroup } from './types';
import { type IndexedArticle, unitsOf } from './units';

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

/** Texts with more relatives, and families of more texts, are not searched for cliques. */
const LARGE = 40;
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
