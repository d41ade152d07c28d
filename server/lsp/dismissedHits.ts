import { type Dismissal, type HitDismissal, phraseKey } from '../core/annotations/dismissed';
import type { ArticleId } from '../core/article/types';
import { type Hit, inContext } from '../core/query/concordance';
import { sliceOf } from '../core/text/span';
import type { CorpusFolder } from './folder';

/** How much text on either side says which place is meant, in UTF-16 units. */
const AROUND = 40;

/** Which hits of a query were dismissed. */
export interface DismissedHits {
  /** The same where the same was dismissed. */
  readonly key: string;
  has(hit: Hit): boolean;
}

/** Null where nothing was dismissed that the query could find. */
export function dismissedHits(folder: CorpusFolder, query: string, dismissals: readonly Dismissal[]): DismissedHits | null {
  const phrases = new Set(dismissals.flatMap(each => (each.kind === 'phrase' ? [phraseKey(each.phrase)] : [])));
  const places = new Map<ArticleId, Set<string>>();
  for (const each of dismissals) {
    if (each.kind !== 'hit' || each.query !== query.trim()) continue;
    const known = places.get(each.article) ?? new Set();
    places.set(each.article, known.add(placeKey(each)));
  }
  if (phrases.size === 0 && places.size === 0) return null;
  const key = JSON.stringify([[...phrases], [...places].map(([article, keys]) => [article, [...keys]])]);
  return {
    key,
    has(hit) {
      const text = folder.corpus.textOf(hit.article) ?? '';
      if (phrases.size > 0 && phrases.has(phraseKey(sliceOf(text, hit)))) return true;
      return places.get(hit.article)?.has(placeKey(dismissalOf(text, hit, query))) === true;
    },
  };
}

/** What dismisses one hit of a query. */
export function dismissalOf(text: string, hit: Hit, query: string): HitDismissal {
  const { left, hit: exact, right } = inContext(text, hit, AROUND);
  return { kind: 'hit', query: query.trim(), article: hit.article, exact, prefix: left.trimStart(), suffix: right.trimEnd() };
}

const placeKey = ({ exact, prefix, suffix }: HitDismissal): string => JSON.stringify([prefix, exact, suffix]);
