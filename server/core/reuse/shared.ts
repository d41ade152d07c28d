import type { ArticleId } from '../article/types';
import { isTextAt } from './looks';
import { byPlaces, continued, type PlacePair } from './places';
import type { WordRange } from './relate';
import type { Related } from './relatedTexts';
import type { TextId, Texts } from './texts';
import type { Place } from './types';
import { type IndexedArticle, unitsOf } from './units';
import type { UnitId, UnitTable } from './unitTable';

/** What is asked of the index to find what articles share. */
export interface SharedSource {
  readonly units: UnitTable;
  readonly texts: Texts;
  indexedOf(id: ArticleId): IndexedArticle | undefined;
  articleAt(number: number): IndexedArticle | undefined;
  relatedTo(text: TextId): readonly Related[];
  placeOf(unit: UnitId, range: WordRange): Place;
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
  readonly a: UnitId;
  readonly aRange: WordRange;
  readonly b: UnitId;
  readonly bRange: WordRange;
  readonly equal: boolean;
}

/** The pairs of units that two articles share; of very many the first {@link MOST_PAIRS}. */
export function pairsBetween(source: SharedSource, a: ArticleId, b: ArticleId): readonly UnitPair[] {
  const [indexedA, indexedB] = [source.indexedOf(a), source.indexedOf(b)];
  if (indexedA === undefined || indexedB === undefined || a === b) return [];
  const unitsOfB = unitsOfArticles(source, [b]);
  const runs: UnitPair[] = [];
  for (const run of runsFrom(source, indexedA, text => unitsOfB.get(text) ?? NONE)) {
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
  return indexedA === undefined || indexedB === undefined
    ? { shareOfA: 0, shareOfB: 0 }
    : sharesOfRuns(source, sideOf(source, indexedA), sideOf(source, indexedB), pairs);
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
  const { units } = source;
  const byArticle = new Map<number, UnitPair[]>();
  const unitsAmong = others && unitsOfArticles(source, others);
  for (const run of runsFrom(source, indexed, text => (unitsAmong === undefined ? units.of(text) : (unitsAmong.get(text) ?? NONE)))) {
    const article = units.articleOf(run.b);
    if (article === indexed.number) continue;
    const runs = byArticle.get(article);
    if (runs === undefined) byArticle.set(article, [run]);
    else runs.push(run);
  }
  const side = sideOf(source, indexed);
  return [...byArticle].flatMap(([number, runs]) => {
    const other = source.articleAt(number);
    if (other === undefined) return [];
    const passages = new Set(runs.map(({ a }) => units.passageOf(a))).size;
    return [{ article: other.id, passages, ...sharesOfRuns(source, side, sideOf(source, other), runs) }];
  });
}

/** Words of an article's text, page furniture left out. */
export function wordsOfText(source: Pick<SharedSource, 'units' | 'texts'>, indexed: IndexedArticle): number {
  let words = 0;
  for (const unit of unitsOf(indexed)) if (isTextAt(indexed.looks, source.units.passageOf(unit))) words += ownWords(source, unit);
  return words;
}

const MOST_PAIRS = 2000;
const NONE: readonly UnitId[] = [];

/** By text, those of its units that may be reuse in some articles. */
function unitsOfArticles({ units, indexedOf }: SharedSource, articles: Iterable<ArticleId>): Map<TextId, UnitId[]> {
  const byText = new Map<TextId, UnitId[]>();
  for (const article of articles) {
    for (const unit of unitsOf(indexedOf(article))) {
      if (!units.isReusable(unit)) continue;
      const known = byText.get(units.textOf(unit));
      if (known === undefined) byText.set(units.textOf(unit), [unit]);
      else known.push(unit);
    }
  }
  return byText;
}

function* runsFrom(
  { units, texts, relatedTo }: SharedSource,
  indexed: IndexedArticle,
  unitsWith: (text: TextId) => Iterable<UnitId>,
): Generator<UnitPair> {
  const relatives = new Map<TextId, readonly Related[]>();
  for (const a of unitsOf(indexed)) {
    if (!units.isReusable(a)) continue;
    const text = units.textOf(a);
    const whole = { start: 0, end: texts.lengthOf(text) };
    for (const b of unitsWith(text)) if (units.isReusable(b) && b !== a) yield { a, aRange: whole, b, bRange: whole, equal: true };
    let related = relatives.get(text);
    if (related === undefined) {
      related = relatedTo(text);
      relatives.set(text, related);
    }
    for (const { text: other, a: aRange, b: bRange } of related) {
      for (const b of unitsWith(other)) if (units.isReusable(b)) yield { a, aRange, b, bRange, equal: false };
    }
  }
}

/** Lines too short to be reuse of their own are shared where they occur in both, if anything else is. */
function sharesOfRuns(source: SharedSource, a: Side, b: Side, runs: readonly UnitPair[]): Shares {
  if (runs.length === 0) return { shareOfA: 0, shareOfB: 0 };
  const ofA = new Map<UnitId, WordRange[]>();
  const ofB = new Map<UnitId, WordRange[]>();
  for (const run of runs) {
    note(ofA, run.a, run.aRange);
    note(ofB, run.b, run.bRange);
  }
  return { shareOfA: shareCovered(source, a, b, ofA), shareOfB: shareCovered(source, b, a, ofB) };
}

function note(rangesOf: Map<UnitId, WordRange[]>, unit: UnitId, range: WordRange): void {
  const ranges = rangesOf.get(unit);
  if (ranges === undefined) rangesOf.set(unit, [range]);
  else ranges.push(range);
}

/** What is asked of an article for each other one that it is compared with. */
interface Side {
  /** Its units that are text, with their own words. */
  readonly units: readonly { readonly unit: UnitId; readonly own: number }[];
  readonly words: number;
  /** The texts of all its units. */
  readonly texts: ReadonlySet<TextId>;
}

function sideOf(source: SharedSource, indexed: IndexedArticle): Side {
  const units: { unit: UnitId; own: number }[] = [];
  const texts = new Set<TextId>();
  let words = 0;
  for (let unit = indexed.first; unit < indexed.first + indexed.count; unit++) {
    texts.add(source.units.textOf(unit));
    if (!isTextAt(indexed.looks, source.units.passageOf(unit))) continue;
    const own = ownWords(source, unit);
    units.push({ unit, own });
    words += own;
  }
  return { units, words, texts };
}

function shareCovered({ units }: SharedSource, side: Side, other: Side, rangesOf: ReadonlyMap<UnitId, readonly WordRange[]>): number {
  let shared = 0;
  for (const { unit, own } of side.units) {
    if (units.isReusable(unit)) shared += unionLength(rangesOf.get(unit) ?? [], own);
    else if (other.texts.has(units.textOf(unit))) shared += own;
  }
  return side.words === 0 ? 0 : shared / side.words;
}

const ownWords = ({ units, texts }: Pick<SharedSource, 'units' | 'texts'>, unit: UnitId): number =>
  texts.lengthOf(units.textOf(unit)) - units.overlapOf(unit);

/** How many of the first `most` words are in any of the ranges. */
function unionLength(ranges: readonly WordRange[], most: number): number {
  let length = 0;
  let reached = 0;
  const sorted = ranges.length > 1 ? [...ranges].sort((x, y) => x.start - y.start) : ranges;
  for (const { start, end } of sorted) {
    length += Math.max(0, Math.min(end, most) - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
