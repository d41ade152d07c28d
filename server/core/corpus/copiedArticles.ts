import type { ArticleId } from '../article/types';
import type { Alignment } from '../reuse/types';
import type { Corpus } from './corpus';
import { type SharedText, sharedBetween } from './reuse';

/**
 * Of two articles that share several passages, one is reported as a copy of the other where what they share holds half of the words
 * of either: an article that was copied whole into a longer one is reported in both. Page furniture does not count. Below that share
 * {@link MANY_PASSAGES} passages (a gallery, a list of dates) are reported so as well, as nobody reads one finding for each of them.
 * A single shared passage is a quotation or a standing paragraph, however short the articles are, and is shown at its place instead.
 */
const COPIED_SHARE = 0.5;
const FEWEST_PASSAGES = 2;
const MANY_PASSAGES = 5;

/**
 * What an article shares with the articles that it is a copy of, or that are copies of it, the greatest share of its own words first.
 * `copies` are those of its passages, as many as are considered. Costs in proportion to them.
 */
export function copiedArticlesOf(corpus: Corpus, id: ArticleId, copies: readonly Alignment[]): SharedText[] {
  const passagesIn = new Map<ArticleId, Set<number>>();
  for (const { a, b } of copies) {
    if (b.article !== id) passagesIn.set(b.article, (passagesIn.get(b.article) ?? new Set()).add(a.passage));
  }
  return [...passagesIn]
    .filter(([, passages]) => passages.size >= FEWEST_PASSAGES)
    .map(([article]) => sharedBetween(corpus, id, article))
    .filter(shared => Math.max(shared.shareOfA, shared.shareOfB) >= COPIED_SHARE || passagesOf(shared) >= MANY_PASSAGES)
    .sort((x, y) => y.shareOfA - x.shareOfA || y.shareOfB - x.shareOfB || (x.b < y.b ? -1 : 1));
}

/** How many passages of the article asked from another one shares. */
export const passagesOf = ({ pairs }: SharedText): number => new Set(pairs.map(({ a }) => a.passage)).size;

/** Which share of two articles is told: that of the article asked from, unless only the other one is a copy. */
export const toldShare = ({ shareOfA, shareOfB }: SharedText): { readonly side: 'here' | 'there'; readonly share: number } =>
  shareOfA < COPIED_SHARE && shareOfB >= COPIED_SHARE ? { side: 'there', share: shareOfB } : { side: 'here', share: shareOfA };
