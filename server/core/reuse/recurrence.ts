import type { Article, PassageKind, Verdict } from '../article/types';
import { sliceOf } from '../text/span';

/** Lines of more words are text, however often they recur. */
export const LONGEST_LINE = 12;
/** A line in fewer articles is no furniture: two articles may share a gallery. */
export const LEAST_ARTICLES = 3;

/** The kinds of passages that recurrence can tell to be furniture. Who wrote articles and what they are called may recur as it likes. */
export const canBeFurniture = (kind: PassageKind): boolean => PENALTY_BY_KIND[kind] !== undefined;

const PENALTY_BY_KIND: Partial<Record<PassageKind, number>> = {
  furniture: 0,
  credit: 0,
  body: 0,
  list: 0.1,
  caption: 0.1,
  quote: 0.2,
  heading: 0.15,
};

/** Articles that are judged together: those of one folder, and those of one outlet. */
export function scopesOf(article: Article): readonly string[] {
  const folder = `folder:${article.id.slice(0, Math.max(0, article.id.lastIndexOf('/')))}`;
  const outlet = article.outlet?.value;
  return outlet === undefined ? [folder] : [folder, `outlet:${outlet}`];
}

/** In how many articles of a scope a line stands, and how many the scope has: as {@link steppedCount} and {@link steppedSize} give them. */
export interface Recurrence {
  readonly scope: string;
  readonly articles: number;
  readonly size: number;
}

/** Counts are told exactly up to ten and then in steps, so that one article more rarely changes what is said of all others. */
export const steppedCount = (count: number): number => (count <= 10 ? count : (STEPS.findLast(step => step <= count) ?? 10));
const STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000];

/** The power of two at or below a number of articles. */
export const steppedSize = (size: number): number => (size < 1 ? 0 : 2 ** Math.floor(Math.log2(size)));

/** What recurrence says of a line, given how it looks; undefined where it says nothing. */
export function recurrenceVerdict(article: Article, passage: number, words: number, recurrence: Recurrence): Verdict | undefined {
  const { articles, size } = recurrence;
  const line = article.passages[passage];
  const penalty = line && PENALTY_BY_KIND[line.kind];
  if (line === undefined || penalty === undefined || articles < LEAST_ARTICLES) return undefined;
  let strength = STRENGTH_BY_COUNT.find(([least]) => articles >= least)?.[1] ?? 0;
  if (articles >= 0.3 * size) strength += 0.1;
  if (articles < 0.02 * size) strength -= 0.15;
  if (words > 6) strength -= 0.1;
  if (words >= 4 && looksLikeSentence(sliceOf(article.text, line))) strength -= 0.3;
  strength = Math.round(100 * Math.min(0.95, Math.max(0.05, strength - penalty))) / 100;
  const count = articles > 10 ? `at least ${articles}` : `${articles}`;
  const where = recurrence.scope.startsWith('outlet:')
    ? `articles of ${recurrence.scope.slice('outlet:'.length)}`
    : 'articles of this folder';
  return { drop: 'furniture', reason: `a line that stands in ${count} ${where}`, strength };
}

const STRENGTH_BY_COUNT: readonly (readonly [number, number])[] = [
  [50, 0.9],
  [10, 0.8],
  [6, 0.7],
  [5, 0.6],
  [4, 0.55],
  [3, 0.5],
];

const looksLikeSentence = (line: string): boolean => /[.!?…]["'”’)]*$/u.test(line.slice(-4));
