import { overlaps, type Span, sameSpan } from '../text/span';
import type { Coefficient, TaggedSpan } from './types';

/** What two annotators share of their spans; F1 = 2 matched / (first + second), which is the same whoever is taken as the reference. */
export interface SpanMatches {
  readonly first: number;
  readonly second: number;
  /** Pairs with the same tag and the same borders. */
  readonly exact: number;
  /** Pairs with the same tag that share a character, as many as can be made with each span in one pair at most. */
  readonly overlapping: number;
}

/**
 * Matches two annotators' spans of one article.
 *
 * @see Hripcsak, G. and Rothschild, A. S. (2005). Agreement, the F-measure, and reliability in information retrieval. Journal of the
 * American Medical Informatics Association 12(3), 296–298: the mean pairwise F1 is agreement where nothing can be counted as a negative
 */
export function matchedSpans(first: readonly TaggedSpan[], second: readonly TaggedSpan[]): SpanMatches {
  return {
    first: first.length,
    second: second.length,
    exact: mostPairs(first, second, sameSpan),
    overlapping: mostPairs(first, second, overlaps),
  };
}

/** F1 over articles; null where neither annotator has a span. */
export function spanF1(matches: readonly SpanMatches[], kind: 'exact' | 'overlapping'): Coefficient {
  let matched = 0;
  let spans = 0;
  for (const match of matches) {
    matched += match[kind];
    spans += match.first + match.second;
  }
  return spans === 0 ? null : (2 * matched) / spans;
}

/** The size of a largest matching between spans of one tag that `isPair` accepts, by augmenting paths (Kuhn 1955). */
function mostPairs(first: readonly TaggedSpan[], second: readonly TaggedSpan[], isPair: (a: Span, b: Span) => boolean): number {
  const sorted = [...second].sort((a, b) => a.start - b.start);
  const candidates = first.map(span => sorted.flatMap((other, index) => (other.tag === span.tag && isPair(span, other) ? [index] : [])));
  const partnerOf = new Map<number, number>();
  const augments = (index: number, tried: Set<number>): boolean => {
    for (const candidate of candidates[index] ?? []) {
      if (tried.has(candidate)) continue;
      tried.add(candidate);
      const partner = partnerOf.get(candidate);
      if (partner !== undefined && !augments(partner, tried)) continue;
      partnerOf.set(candidate, index);
      return true;
    }
    return false;
  };
  return first.filter((_, index) => augments(index, new Set())).length;
}
