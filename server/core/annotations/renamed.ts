import type { ArticleId } from '../article/types';
import { textHashOf } from './textHash';
import type { Annotation } from './types';

/** An annotated article that is gone, or whose text is another one. */
export interface LostArticle {
  readonly article: ArticleId;
  readonly annotations: readonly Annotation[];
  /** What its text was, as `textHash` names it: where it was last seen, and where its annotations were written down. */
  readonly texts: ReadonlySet<string>;
  /** False where there is an article of this name, with a text that is not its own. */
  readonly isGone: boolean;
}

/** Where the annotations of a lost article belong. */
export interface Renaming {
  readonly from: ArticleId;
  readonly to: ArticleId;
  /** True where the text is the same; else a person must say so. */
  readonly isCertain: boolean;
  /** How many of the annotations are found in it. */
  readonly found: number;
  readonly of: number;
}

/** The share of annotations that a renamed and edited article still holds, and the least UTF-16 units of their quotes. */
const LEAST_SHARE = 0.6;
const LEAST_QUOTED = 40;
/** So many annotations are looked at before a text is hashed. */
const FIRST = 3;
/** Of so many lost articles it is asked what they are called now. */
const MOST_ASKED = 20;

/**
 * Finds the articles that were renamed, by their text: the one that says the same to the letter, else, to be asked about, the only one that
 * still holds most of what was annotated. Of several that say the same, the one that kept the name of its file counts. What is found is
 * each time one article for one. It goes through the candidates step by step; the caller lets other work have its turn between two.
 *
 * @param candidates articles that may be a lost one's new name: without annotations, or lost themselves
 */
export function* findRenamed(
  lost: readonly LostArticle[],
  candidates: readonly ArticleId[],
  textOf: (article: ArticleId) => string | null,
): Generator<undefined, Renaming[]> {
  const same = new Map<LostArticle, ArticleId[]>();
  for (const id of candidates) {
    yield;
    const text = textOf(id);
    if (text === null) continue;
    let hash: string | undefined;
    // Offsets of a text that is gone are code points, and its lines may have ended in another way.
    const isOdd = /[\r\uD800-\uDBFF]/.test(text);
    for (const each of lost) {
      if (each.article === id || each.texts.size === 0 || !(isOdd || mayBe(each, text))) continue;
      hash ??= textHashOf(text);
      if (each.texts.has(hash)) same.set(each, [...(same.get(each) ?? []), id]);
    }
  }
  const certain = lost.flatMap(each => {
    const found = same.get(each) ?? [];
    const named = found.filter(id => nameOf(id) === nameOf(each.article));
    const [only] = found.length === 1 ? found : named.length === 1 ? named : [];
    return only === undefined ? [] : [renaming(each, only, true, each.annotations.length)];
  });
  const settled = oneForOne(certain);
  const taken = new Set(settled.map(({ to }) => to));
  const known = new Set(settled.map(({ from }) => from));
  const open = lost.filter(each => each.isGone && !known.has(each.article) && !same.has(each)).slice(0, MOST_ASKED);
  if (open.length === 0) return settled;
  const best = new Map<LostArticle, Renaming[]>();
  const occupied = new Set(lost.filter(({ isGone }) => !isGone).map(({ article }) => article));
  for (const id of candidates) {
    yield;
    const text = taken.has(id) || occupied.has(id) ? null : textOf(id);
    if (text === null) continue;
    for (const each of open) {
      const found = each.annotations.filter(({ quote }) => text.includes(quote.exact));
      const quoted = found.reduce((sum, { quote }) => sum + quote.exact.length, 0);
      if (found.length < LEAST_SHARE * each.annotations.length || quoted < LEAST_QUOTED) continue;
      best.set(each, [...(best.get(each) ?? []), renaming(each, id, false, found.length)]);
    }
  }
  const asked = [...best.values()].flatMap(found => {
    const most = Math.max(...found.map(each => each.found));
    const leading = found.filter(each => each.found === most);
    return leading.length === 1 ? leading : [];
  });
  return [...settled, ...oneForOne(asked)];
}

/** True where what was annotated first is at the same place in a text. */
const mayBe = ({ annotations }: LostArticle, text: string): boolean =>
  annotations.slice(0, FIRST).some(({ position, quote }) => text.startsWith(quote.exact, position.start));

const renaming = ({ article, annotations }: LostArticle, to: ArticleId, isCertain: boolean, found: number): Renaming => ({
  from: article,
  to,
  isCertain,
  found,
  of: annotations.length,
});

const oneForOne = (found: readonly Renaming[]): Renaming[] => found.filter(({ to }) => found.filter(each => each.to === to).length === 1);

const nameOf = (article: ArticleId): string => article.slice(article.lastIndexOf('/') + 1);
