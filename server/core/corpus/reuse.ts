import type { ArticleId } from '../article/types';
import type { Alignment, Place, ReuseGroup } from '../reuse/types';
import { type ArticleRecord, type Corpus, timeOrder } from './corpus';

/** Which of two articles was published first, as far as their publication dates tell. */
export type Earlier = 'a' | 'b' | 'unknown';

/** What two articles have in common; `a` is the one asked from. */
export interface SharedText {
  readonly a: ArticleId;
  readonly b: ArticleId;
  /** In order of `a`'s text; a passage that stands twice in one of them is in two pairs. */
  readonly pairs: readonly Alignment[];
  /** Share of each article's words that stand in the other, 0 to 1, page furniture left out of the count. */
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

/** The places that share a passage's words; `a` is always the asked passage. */
export function copiesOf(corpus: Corpus, id: ArticleId, passage: number): readonly Alignment[] {
  return corpus.reuse.copiesOf(id, passage);
}

/** How two places differ, for instance two copies of one group. */
export function alignmentOf(corpus: Corpus, a: Place, b: Place): Alignment {
  return corpus.reuse.alignmentOf(a, b);
}

/** All groups of copies in the corpus, each in order of time; worked out once for every state of the corpus. */
export function groupsOf(corpus: Corpus): readonly ReuseGroup[] {
  const known = knownGroups.get(corpus);
  if (known?.revision === corpus.revision) return known.groups;
  const groups = corpus.reuse.groups(id => orderOf(corpus, id));
  knownGroups.set(corpus, { revision: corpus.revision, groups });
  return groups;
}

/**
 * The same groups as they are found, in no order, so that a large corpus can answer other requests in between. Ends early where the
 * corpus changes between two steps: what came so far is of the past then.
 */
export function* groupsInSteps(corpus: Corpus): Generator<readonly ReuseGroup[]> {
  const { revision } = corpus;
  for (const groups of corpus.reuse.groupsInSteps(id => orderOf(corpus, id), TEXTS_A_STEP)) {
    yield groups;
    if (corpus.revision !== revision) return;
  }
}

const knownGroups = new WeakMap<Corpus, { readonly revision: number; readonly groups: readonly ReuseGroup[] }>();

/** Some 10 milliseconds' worth. */
const TEXTS_A_STEP = 500;

function orderOf(corpus: Corpus, id: ArticleId): string {
  const record = corpus.get(id);
  return record === undefined ? '\uffff' : timeOrder(record);
}

/** What two articles have in common. Costs in proportion to the first article and its copies. */
export function sharedBetween(corpus: Corpus, a: ArticleId, b: ArticleId): SharedText {
  const { pairs, shareOfA, shareOfB } = corpus.reuse.sharedBetween(a, b);
  return { a, b, pairs, shareOfA, shareOfB, earlier: earlierOf(corpus.get(a), corpus.get(b)), inOrder: areInOrder(pairs) };
}

/** The articles that share passages with this one, those with the greatest share of its words first. Costs in proportion to the article and its copies. */
export function relatedArticles(corpus: Corpus, id: ArticleId): readonly RelatedArticle[] {
  const related = corpus.reuse.sharesOf(id).map(shares => ({ ...shares, earlier: earlierOf(corpus.get(id), corpus.get(shares.article)) }));
  return related.sort((x, y) => y.shareOfA - x.shareOfA || y.shareOfB - x.shareOfB || (x.article < y.article ? -1 : 1));
}

/** A date that is part of the other ('2018' and '2018-03-05') does not tell. */
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
