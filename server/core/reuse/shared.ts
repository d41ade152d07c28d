import type { ArticleId } from '../article/types';
import { isTextAt } from './looks';
import { byPlaces, continued, type PlacePair } from './places';
import type { WordRange } from './relate';
import type { Place } from './types';
import type { IndexedArticle, Related, Unit, UnitText } from './units';

/** What is asked of the index to find what articles share. */
export interface SharedSource {
  indexedOf(id: ArticleId): IndexedArticle | undefined;
  relatedTo(text: UnitText): readonly Related[];
  placeOf(unit: Unit, range: WordRange): Place;
}

/** How much of each of two articles occurs in the other: shares of their words, 0 to 1, page furniture left out of the count. */
export interface Shares {
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** What an article, `a`, shares with another. */
export interface ArticleShares extends Shares {
  readonly article: ArticleId;
  /** Passages of `a` of which words occur in the other. */
  readonly passages: number;
}

/** Words of two units that are the same, or nearly. */
export interface UnitPair {
  readonly a: Unit;
  readonly aRange: WordRange;
  readonly b: Unit;
  readonly bRange: WordRange;
  readonly equal: boolean;
}

/** The pairs of units that two articles share; of very many the first {@link MOST_PAIRS}. */
export function pairsBetween(source: SharedSource, a: ArticleId, b: ArticleId): readonly UnitPair[] {
  const [indexedA, indexedB] = [source.indexedOf(a), source.indexedOf(b)];
  if (indexedA === undefined || indexedB === undefined || a === b) return [];
  const unitsOfB = unitsOfArticles(source, [b]);
  const runs: UnitPair[] = [];
  for (const run of runsFrom(source, indexedA, text => unitsOfB.get(text) ?? [])) {
    if (runs.push(run) >= MOST_PAIRS) break;
  }
  return runs;
}

/** The places of pairs of units, in order of the first ones' text. */
export const placesOfPairs = (source: SharedSource, pairs: readonly UnitPair[]): PlacePair[] =>
  continued(pairs.map(pair => placesOfPair(source, pair))).sort(byPlaces);

/** How much of each of two articles the pairs that they share make up. */
export function sharesBetween(source: SharedSource, a: ArticleId, b: ArticleId, pairs: readonly UnitPair[]): Shares {
  const [indexedA, indexedB] = [source.indexedOf(a), source.indexedOf(b)];
  return indexedA === undefined || indexedB === undefined ? { shareOfA: 0, shareOfB: 0 } : sharesOfRuns(indexedA, indexedB, pairs);
}

export const placesOfPair = (source: Pick<SharedSource, 'placeOf'>, { a, aRange, b, bRange, equal }: UnitPair): PlacePair => ({
  a: source.placeOf(a, aRange),
  b: source.placeOf(b, bRange),
  equal,
});

/**
 * What an article shares with each other one, or with those among `others`. Costs in proportion to what is shared, or to these articles,
 * however many more share its lines.
 */
export function sharesOf(source: SharedSource, id: ArticleId, others?: Iterable<ArticleId>): ArticleShares[] {
  const indexed = source.indexedOf(id);
  if (indexed === undefined) return [];
  const byArticle = new Map<ArticleId, UnitPair[]>();
  const unitsAmong = others && unitsOfArticles(source, others);
  for (const run of runsFrom(source, indexed, text => (unitsAmong === undefined ? text.units : (unitsAmong.get(text) ?? [])))) {
    if (run.b.article === id) continue;
    const runs = byArticle.get(run.b.article);
    if (runs === undefined) byArticle.set(run.b.article, [run]);
    else runs.push(run);
  }
  return [...byArticle].flatMap(([article, runs]) => {
    const other = source.indexedOf(article);
    if (other === undefined) return [];
    return [{ article, passages: new Set(runs.map(({ a }) => a.passage)).size, ...sharesOfRuns(indexed, other, runs) }];
  });
}

/** Words of an article's text, page furniture left out. */
export const wordsOfText = ({ looks, units }: IndexedArticle): number =>
  units.reduce((words, unit) => (isTextAt(looks, unit.passage) ? words + ownWords(unit) : words), 0);

const MOST_PAIRS = 2000;

/** By text, those of its units that may be reuse in some articles. */
function unitsOfArticles(source: SharedSource, articles: Iterable<ArticleId>): Map<UnitText, Unit[]> {
  const unitsOf = new Map<UnitText, Unit[]>();
  for (const article of articles) {
    for (const unit of source.indexedOf(article)?.units ?? []) {
      if (!unit.reusable) continue;
      const units = unitsOf.get(unit.text);
      if (units === undefined) unitsOf.set(unit.text, [unit]);
      else units.push(unit);
    }
  }
  return unitsOf;
}

function* runsFrom(source: SharedSource, indexed: IndexedArticle, unitsOf: (text: UnitText) => Iterable<Unit>): Generator<UnitPair> {
  const relatedTo = new Map<UnitText, readonly Related[]>();
  for (const a of indexed.units) {
    if (!a.reusable) continue;
    const whole = { start: 0, end: a.text.words };
    for (const b of unitsOf(a.text)) if (b.reusable && b !== a) yield { a, aRange: whole, b, bRange: whole, equal: true };
    let related = relatedTo.get(a.text);
    if (related === undefined) {
      related = source.relatedTo(a.text);
      relatedTo.set(a.text, related);
    }
    for (const { text, a: aRange, b: bRange } of related) {
      for (const b of unitsOf(text)) if (b.reusable) yield { a, aRange, b, bRange, equal: false };
    }
  }
}

/** Lines too short to be reuse of their own are shared where they occur in both, if anything else is. */
function sharesOfRuns(a: IndexedArticle, b: IndexedArticle, runs: readonly UnitPair[]): Shares {
  const ofA = runs.map(run => ({ unit: run.a, range: run.aRange }));
  const ofB = runs.map(run => ({ unit: run.b, range: run.bRange }));
  return { shareOfA: shareCovered(a, b, ofA), shareOfB: shareCovered(b, a, ofB) };
}

function shareCovered(
  indexed: IndexedArticle,
  other: IndexedArticle,
  runs: readonly { readonly unit: Unit; readonly range: WordRange }[],
): number {
  if (runs.length === 0) return 0;
  const rangesOf = new Map<Unit, WordRange[]>();
  for (const { unit, range } of runs) rangesOf.set(unit, [...(rangesOf.get(unit) ?? []), range]);
  const textsOfOther = new Set(other.units.map(({ text }) => text));
  let all = 0;
  let shared = 0;
  for (const unit of indexed.units) {
    if (!isTextAt(indexed.looks, unit.passage)) continue;
    all += ownWords(unit);
    shared += unit.reusable ? unionLength(rangesOf.get(unit) ?? [], ownWords(unit)) : textsOfOther.has(unit.text) ? ownWords(unit) : 0;
  }
  return all === 0 ? 0 : shared / all;
}

const ownWords = ({ text, overlap }: Unit): number => text.words - overlap;

/** How many of the first `most` words are in any of the ranges. */
function unionLength(ranges: readonly WordRange[], most: number): number {
  let length = 0;
  let reached = 0;
  for (const { start, end } of [...ranges].sort((x, y) => x.start - y.start)) {
    length += Math.max(0, Math.min(end, most) - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
