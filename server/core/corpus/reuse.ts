import type { ArticleId } from '../article/types';
import { isText } from '../reuse/looks';
import { byPlaces, type PlacePair } from '../reuse/places';
import type { Alignment, Place, ReuseGroup } from '../reuse/types';
import { overlaps } from '../text/span';
import { wordCount } from '../text/words';
import { type ArticleRecord, type Corpus, timeOrder } from './corpus';
import { byShownShares } from './shares';

/** Which of two articles was published first, as far as their publication dates show. */
export type Earlier = 'a' | 'b' | 'unknown';

/** What two articles have in common; `a` is the one asked from. */
export interface SharedText {
  readonly a: ArticleId;
  readonly b: ArticleId;
  /** In order of `a`'s text; a passage that occurs twice in one of them is in two pairs. */
  readonly pairs: readonly Alignment[];
  /** Share of each article's words that are in the other, 0 to 1, page furniture left out of the count. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  readonly earlier: Earlier;
  /** True where the shared passages come in the same order in both. */
  readonly inOrder: boolean;
}

/** An article that shares passages with the one asked from, which is `a`; the numbers are those of {@link SharedText}. */
export interface RelatedArticle {
  readonly article: ArticleId;
  readonly passages: number;
  readonly shareOfA: number;
  readonly shareOfB: number;
  readonly earlier: Earlier;
}

/** The places that share a passage's words, those that another tool found among them; `a` is always the asked passage. */
export function copiesOf(corpus: Corpus, id: ArticleId, passage: number): readonly Alignment[] {
  const own = corpus.reuse.copiesOf(id, passage);
  const imported = importedBetween(corpus, id).filter(({ a }) => a.passage === passage);
  return imported.length === 0 ? own : withImported(own, imported);
}

/** The articles that {@link copiesOf} a passage are in, its own included where it is one of them. */
export function articlesWithCopies(corpus: Corpus, id: ArticleId, passage: number): ReadonlySet<ArticleId> {
  const own = corpus.reuse.articlesWithCopies(id, passage);
  const imported = importedBetween(corpus, id).filter(({ a }) => a.passage === passage);
  return imported.length === 0 ? own : new Set([...own, ...imported.map(({ b }) => b.article)]);
}

/** How two places differ, for instance two copies of one group. */
export function alignmentOf(corpus: Corpus, a: Place, b: Place): Alignment {
  return corpus.reuse.alignmentOf(a, b);
}

/** All groups of copies in the corpus, each in order of time; worked out once for every state of the corpus. */
export function groupsOf(corpus: Corpus): readonly ReuseGroup[] {
  const known = knownGroups.get(corpus);
  if (known?.revision === corpus.revision) return known.groups;
  const own = corpus.reuse.groups(id => orderOf(corpus, id));
  const groups = [...own, ...importedGroups(corpus, own)];
  knownGroups.set(corpus, { revision: corpus.revision, groups });
  return groups;
}

/**
 * The same groups as they are found, in no order, so that a large corpus can answer other requests in between. Ends early where the
 * corpus changes between two steps: what came so far is of the past then.
 */
export function* groupsInSteps(corpus: Corpus): Generator<readonly ReuseGroup[]> {
  const { revision } = corpus;
  const own: ReuseGroup[] = [];
  for (const groups of corpus.reuse.groupsInSteps(id => orderOf(corpus, id), TEXTS_A_STEP)) {
    own.push(...groups);
    yield groups;
    if (corpus.revision !== revision) return;
  }
  yield importedGroups(corpus, own);
}

const knownGroups = new WeakMap<Corpus, { readonly revision: number; readonly groups: readonly ReuseGroup[] }>();

/** A few milliseconds' worth, where each text occurs in many places. */
const TEXTS_A_STEP = 25;

function orderOf(corpus: Corpus, id: ArticleId): string {
  const summary = corpus.summary(id);
  return summary === undefined ? '\uffff' : timeOrder(summary);
}

/** What two articles have in common. Costs in proportion to the first article and its copies. */
export function sharedBetween(corpus: Corpus, a: ArticleId, b: ArticleId): SharedText {
  const own = corpus.reuse.sharedBetween(a, b);
  const pairs = withImported(own.pairs, importedBetween(corpus, a, b));
  const more = pairs.filter(pair => !own.pairs.includes(pair));
  const share = (side: 'a' | 'b', ofOwn: number): number => {
    const words = more.reduce((sum, pair) => sum + wordCount(corpus.textOf(pair[side].article) ?? '', pair[side]), 0);
    return Math.min(1, ofOwn + words / Math.max(1, corpus.reuse.wordsOf(side === 'a' ? a : b)));
  };
  pairs.sort(byPlaces);
  const [shareOfA, shareOfB] = [share('a', own.shareOfA), share('b', own.shareOfB)];
  return { a, b, pairs, shareOfA, shareOfB, earlier: earlierOf(corpus.summary(a), corpus.summary(b)), inOrder: areInOrder(pairs) };
}

/** The first places that two articles share, in order of the first one's text; the others are not compared word by word, which costs the most. */
export function firstPairsBetween(corpus: Corpus, a: ArticleId, b: ArticleId, most: number): readonly Alignment[] {
  const pairs = withImported<PlacePair | Alignment>(corpus.reuse.placesBetween(a, b), importedBetween(corpus, a, b));
  return pairs
    .sort(byPlaces)
    .slice(0, most)
    .map(pair => ('kind' in pair ? pair : corpus.reuse.align(pair)));
}

type PairOfPlaces = Pick<Alignment, 'a' | 'b'>;

/**
 * The articles that share passages with this one, or those among `others`: the ones with the greatest share of its words first, by whole
 * percents. Costs in proportion to the article and its copies, or to these articles.
 */
export function relatedArticles(corpus: Corpus, id: ArticleId, others?: ReadonlySet<ArticleId>): readonly RelatedArticle[] {
  const related = new Map<ArticleId, Omit<RelatedArticle, 'earlier'>>(
    corpus.reuse.sharesOf(id, others).map(shares => [shares.article, shares]),
  );
  for (const article of new Set(importedBetween(corpus, id).map(({ b }) => b.article))) {
    if (article === id || others?.has(article) === false) continue;
    const { pairs, shareOfA, shareOfB } = sharedBetween(corpus, id, article);
    related.set(article, { article, passages: new Set(pairs.map(({ a }) => a.passage)).size, shareOfA, shareOfB });
  }
  return [...related.values()]
    .map(shares => ({ ...shares, earlier: earlierOf(corpus.summary(id), corpus.summary(shares.article)) }))
    .sort((x, y) => byShownShares(x, y) || (x.article < y.article ? -1 : 1));
}

/** What `reuse.jsonl` says of an article's passages, page furniture left out. */
function importedBetween(corpus: Corpus, a: ArticleId, b?: ArticleId): readonly Alignment[] {
  return corpus.imported.alignmentsOf(a, id => corpus.get(id)?.article, b).filter(pair => isOfText(corpus, pair));
}

function isOfText(corpus: Corpus, { a, b }: Alignment): boolean {
  return [a, b].every(({ article, passage }) => {
    const found = corpus.get(article)?.article.passages[passage];
    return found !== undefined && isText(found);
  });
}

/** Both, without the imported ones that are known: that overlap an own one on both sides. */
function withImported<Pair extends PairOfPlaces>(own: readonly Pair[], imported: readonly Pair[]): Pair[] {
  const all = [...own];
  for (const pair of imported) {
    if (!all.some(known => overlap(known.a, pair.a) && overlap(known.b, pair.b))) all.push(pair);
  }
  return all;
}

const overlap = (a: Place, b: Place): boolean => a.article === b.article && overlaps(a, b);

/** Groups of what another tool found, for each passage of a set's first place; without those of which a group holds all copies. */
function importedGroups(corpus: Corpus, own: readonly ReuseGroup[]): ReuseGroup[] {
  const groupsAt = new Map<ArticleId, { readonly place: Place; readonly group: ReuseGroup }[]>();
  const note = (group: ReuseGroup) => {
    for (const place of group.copies) groupsAt.set(place.article, [...(groupsAt.get(place.article) ?? []), { place, group }]);
  };
  const groupsOver = (place: Place) =>
    new Set((groupsAt.get(place.article) ?? []).filter(known => overlaps(known.place, place)).map(({ group }) => group));
  const found: ReuseGroup[] = [];
  for (const alignments of corpus.imported.lines(id => corpus.get(id)?.article)) {
    if (found.length === 0 && groupsAt.size === 0) for (const group of own) note(group);
    const byPassage = new Map<number, Alignment[]>();
    for (const pair of alignments) {
      if (isOfText(corpus, pair)) byPassage.set(pair.a.passage, [...(byPassage.get(pair.a.passage) ?? []), pair]);
    }
    for (const pairs of byPassage.values()) {
      const group = groupOf(corpus, pairs);
      const [first, ...others] = group.copies.map(groupsOver);
      if ([...(first ?? [])].some(known => others.every(groups => groups.has(known)))) continue;
      note(group);
      found.push(group);
    }
  }
  return found;
}

function groupOf(corpus: Corpus, pairs: readonly Alignment[]): ReuseGroup {
  const [first, ...others] = pairs;
  const copies = first === undefined ? [] : [first.a, first.b, ...others.map(({ b }) => b)];
  const keyOf = (place: Place) => `${orderOf(corpus, place.article)} ${place.article}`;
  return {
    kind: pairs.every(({ kind }) => kind === 'exact') ? 'exact' : 'near',
    similarity: Math.min(...pairs.map(({ similarity }) => similarity)),
    copies: copies.sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : keyOf(x) > keyOf(y) ? 1 : x.start - y.start)),
  };
}

/** A date that is part of the other ('2018' and '2018-03-05') does not decide. */
export function earlierOf(a: Pick<ArticleRecord, 'header'> | undefined, b: Pick<ArticleRecord, 'header'> | undefined): Earlier {
  const [dayA, dayB] = [a?.header.published?.value, b?.header.published?.value];
  if (dayA === undefined || dayB === undefined || dayA.startsWith(dayB) || dayB.startsWith(dayA)) return 'unknown';
  return dayA < dayB ? 'a' : 'b';
}

/** True where every shared place of `a` has a place in `b` behind, or at, the one before it. */
function areInOrder(pairs: readonly Alignment[]): boolean {
  let reached = 0;
  for (let at = 0; at < pairs.length; ) {
    const start = pairs[at]?.a.start ?? 0;
    let next = Number.POSITIVE_INFINITY;
    for (; at < pairs.length && pairs[at]?.a.start === start; at++) {
      const there = pairs[at]?.b.start ?? 0;
      if (there >= reached) next = Math.min(next, there);
    }
    if (next === Number.POSITIVE_INFINITY) return false;
    reached = next;
  }
  return true;
}
