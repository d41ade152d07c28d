import type { ArticleId } from '../article/types';
import { foldForSearch } from '../text/fold';
import type { Span } from '../text/span';

/** A line of a concordance: one hit. */
export interface Hit extends Span {
  readonly article: ArticleId;
}

/** What the lines are sorted by: the words before the hit (the nearest first) or behind it, the hit itself, or what its article is. */
export const CONCORDANCE_ORDERS = ['time', 'left', 'right', 'hit', 'outlet', 'article'] as const;
export type ConcordanceOrder = (typeof CONCORDANCE_ORDERS)[number];

/** A hit with the text around it, on one line. */
export interface KeywordInContext {
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** How much text is shown on either side, in UTF-16 units. */
export const CONTEXT_WIDTH = 80;

/** A hit in its context ('keyword in context', Luhn 1960): white space is one blank, and no pair of surrogates is cut. */
export function inContext(text: string, { start, end }: Span, width = CONTEXT_WIDTH): KeywordInContext {
  const left = oneLine(text.slice(Math.max(0, start - 2 * width), start));
  const right = oneLine(text.slice(end, end + 2 * width));
  return { left: wholePairs(left.slice(-width)), hit: oneLine(text.slice(start, end)), right: wholePairs(right.slice(0, width)) };
}

/** How many words of context count for the order. */
const SORTED_WORDS = 5;

/** The key by which lines are sorted by what is around the hit; equal where the folded words are. */
export function contextKey(text: string, { start, end }: Span, order: 'left' | 'right' | 'hit'): string {
  if (order === 'hit') return foldForSearch(text.slice(start, end));
  const part = order === 'left' ? text.slice(Math.max(0, start - CONTEXT_WIDTH), start) : text.slice(end, end + CONTEXT_WIDTH);
  const words = foldForSearch(part).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return (order === 'left' ? words.reverse() : words).slice(0, SORTED_WORDS).join(' ');
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

const wholePairs = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
