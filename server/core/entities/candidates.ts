import type { Article } from '../article/types';
import type { Mention } from './types';

/** Names in an article that are not in the register: sorted, never overlapping each other or the mentions given. */
export function findCandidates(_article: Article, _mentions: readonly Mention[]): Mention[] {
  return [];
}
