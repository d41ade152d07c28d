import type { ArticleId, PassageKind, Verdict } from '../article/types';
import { endsAsSentenceAt, kindAt, type Looks } from './looks';
import { REUSE_MESSAGES } from './messages';

/** Passages of more words are paragraphs: text, unless most articles of a scope have them. */
export const LONGEST_LINE = 12;
/** In fewer articles no line recurs. */
export const FEWEST_ARTICLES = 2;

/** A recurring line: how it looks in one article, and in how many articles of a scope it occurs. */
export interface Recurrence {
  readonly scope: string;
  /** As {@link steppedCount} and {@link steppedSize} give them. */
  readonly articles: number;
  readonly size: number;
  readonly words: number;
  /** True where a line beside it is furniture by its looks, or recurs too. */
  readonly besideFurniture: boolean;
}

/**
 * In how many articles of a scope a line must occur to be called furniture. Two may share a gallery, and any two articles a
 * turn of phrase, so that two are enough in two cases only: the line looks like furniture already, and recurrence only
 * confirms it; or there are no more than three articles, so that two are most of them, and the line is not a heading and is
 * beside furniture.
 */
export function articlesNeeded(
  kind: PassageKind,
  { words, size, besideFurniture }: Pick<Recurrence, 'words' | 'size' | 'besideFurniture'>,
): number {
  if (words > LONGEST_LINE) return mostOf(size);
  if (kind === 'furniture' || kind === 'credit') return FEWEST_ARTICLES;
  return kind === 'body' && besideFurniture && size <= 3 ? FEWEST_ARTICLES : 3;
}

const mostOf = (size: number): number => Math.max(4, size / 2);

/** True for a paragraph that occurs in so many articles of a scope that it belongs to the site rather than to one of them. */
export const isWidespread = (articles: number, size: number): boolean => articles >= mostOf(size);

/** The kinds of passages that recurrence can show to be furniture. Bylines and headlines may recur as often as they like. */
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
export function scopesOf(id: ArticleId, outlet: string | undefined): readonly string[] {
  const folder = `folder:${id.slice(0, Math.max(0, id.lastIndexOf('/')))}`;
  return outlet === undefined ? [folder] : [folder, `${OUTLET}${outlet}`];
}
const OUTLET = 'outlet:';

/** Counts are exact up to ten and then in steps, so that one article more rarely changes what is said about all others. */
export const steppedCount = (count: number): number => (count <= 10 ? count : (STEPS.findLast(step => step <= count) ?? 10));
const STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000];

/** Sizes are exact up to ten, too, and then by the power of two at or below. */
export const steppedSize = (size: number): number => (size <= 10 ? size : Math.max(10, 2 ** Math.floor(Math.log2(size))));

/** What recurrence says of a line, given how it looks; undefined where it says nothing. */
export function recurrenceVerdict(looks: Looks, passage: number, recurrence: Recurrence): Verdict | undefined {
  const { articles, size, words } = recurrence;
  const kind = kindAt(looks, passage);
  const penalty = kind && PENALTY_BY_KIND[kind];
  if (kind === undefined || penalty === undefined || articles < articlesNeeded(kind, recurrence)) return undefined;
  let strength = (STRENGTH_BY_COUNT.find(([least]) => articles >= least)?.[1] ?? 0) - penalty;
  if (articles >= NEARLY_ALL * size && articles >= 4) strength += 0.2;
  else if (articles >= 0.3 * size) strength += 0.1;
  else if (kind === 'heading') strength -= 0.3;
  if (articles < 0.02 * size) strength -= 0.15;
  if (kind !== 'furniture') {
    if (words > 6) strength -= 0.1;
    if (words >= 4 && endsAsSentenceAt(looks, passage)) strength -= 0.2;
  }
  const outlet = recurrence.scope.startsWith(OUTLET) ? recurrence.scope.slice(OUTLET.length) : undefined;
  return {
    drop: 'furniture',
    reason: REUSE_MESSAGES.recurs(articles, articles > 10, outlet),
    strength: Math.round(100 * Math.min(0.95, Math.max(0.05, strength))) / 100,
  };
}

/** A line of all pages but one of five belongs to the site. */
const NEARLY_ALL = 0.8;

const STRENGTH_BY_COUNT: readonly (readonly [number, number])[] = [
  [50, 0.9],
  [10, 0.8],
  [6, 0.7],
  [5, 0.6],
  [4, 0.55],
  [2, 0.5],
];
