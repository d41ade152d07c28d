import type { ArticleId } from '../article/types';
import type { Corpus } from './corpus';
import { type RelatedArticle, relatedArticles } from './reuse';
import { COPIED_SHARE, FEWEST_PASSAGES } from './shares';

/**
 * Of two articles that share several passages, one is reported as a copy of the other where what they share holds half of the words
 * of either ({@link COPIED_SHARE}): an article that was copied whole into a longer one is reported in both. Page furniture does not count. Below that share
 * {@link MANY_PASSAGES} passages (a gallery, a list of dates) are reported so as well, as nobody reads one finding for each of them.
 * A single shared passage is a quotation or a standard paragraph, however short the articles are, and is shown at its place instead.
 */
const MANY_PASSAGES = 5;

/**
 * The articles that an article is a copy of, or that are copies of it, the greatest share of its own words first. `copiedIn` are,
 * by passage, the articles with copies of it; none for one that is not considered. Costs in proportion to the article and its copies,
 * however many articles share them.
 */
export function copiedArticlesOf(corpus: Corpus, id: ArticleId, copiedIn: readonly ReadonlySet<ArticleId>[]): RelatedArticle[] {
  const passagesIn = new Map<ArticleId, number>();
  for (const articles of copiedIn) for (const article of articles) passagesIn.set(article, (passagesIn.get(article) ?? 0) + 1);
  passagesIn.delete(id);
  const others = new Set([...passagesIn].filter(([, passages]) => passages >= FEWEST_PASSAGES).map(([article]) => article));
  if (others.size === 0) return [];
  return relatedArticles(corpus, id, others).filter(
    ({ passages, shareOfA, shareOfB }) => Math.max(shareOfA, shareOfB) >= COPIED_SHARE || passages >= MANY_PASSAGES,
  );
}
