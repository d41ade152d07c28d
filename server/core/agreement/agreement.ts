import { cohenKappa } from './cohen';
import { fleissKappa } from './fleiss';
import { gammaOf } from './gamma';
import { krippendorffAlpha } from './krippendorff';
import { type ConfusionMatrix, confusionOf, itemsOfTag, ratedWords } from './ratings';
import { matchedSpans, type SpanMatches, spanF1 } from './spanF1';
import type { Coefficient, Continuum, Item, TaggedArticle, TaggedSpan } from './types';
import { unitisingAlphas } from './unitising';

/** The coefficients of two annotators. */
export interface PairCoefficients {
  /** Over the words that both could tag and at least one annotator did: see `ratedWords`. */
  readonly cohenKappa: Coefficient;
  readonly f1Exact: Coefficient;
  readonly f1Overlap: Coefficient;
}

/** The coefficients of all annotators; those defined for two are the means over their pairs. */
export interface Coefficients extends PairCoefficients {
  /** Over the words of articles that all of them annotated. */
  readonly fleissKappa: Coefficient;
  readonly krippendorffAlpha: Coefficient;
  /** Krippendorff's _uα and _cuα; for one tag _(k)uα in place of the latter. */
  readonly unitisingAlpha: Coefficient;
  readonly codingAlpha: Coefficient;
  readonly gamma: Coefficient;
  /** How far γ may be wrong, where not every alignment was proven to be the best; else 0. */
  readonly gammaSlack: number;
}

export interface TagAgreement extends Coefficients {
  /** Null for all tags together. */
  readonly tag: string | null;
  readonly spans: number;
}

export interface PairAgreement {
  readonly first: string;
  readonly second: string;
  readonly articles: number;
  readonly byTag: readonly (PairCoefficients & { readonly tag: string | null })[];
  /** In words; `NO_TAG` is what an annotator left. */
  readonly confusion: ConfusionMatrix;
}

export interface Agreement {
  readonly annotators: readonly string[];
  /** Articles that two or more of them annotated. */
  readonly articles: number;
  /** Articles that only one of them annotated; they are not used. */
  readonly alone: number;
  /** Words that at least one annotator tagged. */
  readonly words: number;
  /** All tags together, then each one, sorted. */
  readonly tags: readonly TagAgreement[];
  readonly pairs: readonly PairAgreement[];
}

/** The agreement of annotators, over the articles that two or more of them annotated. Yields between parts of the work. */
export function* agreementOf(all: readonly TaggedArticle[], chosen: readonly string[]): Generator<void, Agreement> {
  const annotators = [...new Set(chosen)].sort();
  const annotated = all.map(article => onlyOf(article, annotators)).filter(({ byAnnotator }) => byAnnotator.size > 0);
  const articles = annotated.filter(({ byAnnotator }) => byAnnotator.size > 1);
  const items = ratedWords(articles);
  yield;
  const tagsUsed = new Set(articles.flatMap(({ byAnnotator }) => [...byAnnotator.values()].flat().map(({ tag }) => tag)));
  const tags: (string | null)[] = [null, ...[...tagsUsed].sort()];
  const pairs: PairAgreement[] = [];
  for (const [first, second] of pairsOf(annotators)) {
    const shared = articles.filter(({ byAnnotator }) => byAnnotator.has(first) && byAnnotator.has(second));
    const byTag = tags.map(tag => ({ tag, ...pairCoefficients(shared, itemsFor(items, tag), tag, first, second) }));
    pairs.push({ first, second, articles: shared.length, byTag, confusion: confusionOf(items, first, second) });
    yield;
  }
  const coding = unitisingAlphas(articles.map(article => continuumOf(article, null)));
  const rows: TagAgreement[] = [];
  for (const [index, tag] of tags.entries()) {
    const ofPairs = pairs.flatMap(pair => pair.byTag[index] ?? []);
    const continua = articles.map(article => continuumOf(article, tag));
    const { gamma, slack } = yield* gammaOfTeams(articles, tag);
    rows.push({
      tag,
      spans: continua.reduce((sum, continuum) => sum + continuum.annotators.flat().length, 0),
      cohenKappa: meanOf(ofPairs.map(pair => pair.cohenKappa)),
      f1Exact: meanOf(ofPairs.map(pair => pair.f1Exact)),
      f1Overlap: meanOf(ofPairs.map(pair => pair.f1Overlap)),
      fleissKappa: fleissOf(itemsFor(items, tag), annotators.length),
      krippendorffAlpha: krippendorffAlpha(itemsFor(items, tag).map(item => [...item.values()])),
      unitisingAlpha: unitisingAlphas(continua).unitising,
      codingAlpha: tag === null ? coding.coding : coding.codingOf(tag),
      gamma,
      gammaSlack: slack,
    });
    yield;
  }
  return { annotators, articles: articles.length, alone: annotated.length - articles.length, words: items.length, tags: rows, pairs };
}

const onlyOf = (article: TaggedArticle, annotators: readonly string[]): TaggedArticle => ({
  ...article,
  byAnnotator: new Map(
    annotators.flatMap(annotator => {
      const spans = article.byAnnotator.get(annotator);
      return spans === undefined ? [] : [[annotator, spans] as const];
    }),
  ),
});

const itemsFor = (items: readonly Item[], tag: string | null): readonly Item[] => (tag === null ? items : itemsOfTag(items, tag));

const spansFor = (spans: readonly TaggedSpan[], tag: string | null): readonly TaggedSpan[] =>
  tag === null ? spans : spans.filter(span => span.tag === tag);

function pairsOf(annotators: readonly string[]): [string, string][] {
  return annotators.flatMap((first, index) => annotators.slice(index + 1).map((second): [string, string] => [first, second]));
}

function pairCoefficients(
  articles: readonly TaggedArticle[],
  items: readonly Item[],
  tag: string | null,
  first: string,
  second: string,
): PairCoefficients {
  const matches: SpanMatches[] = articles.map(({ byAnnotator }) =>
    matchedSpans(spansFor(byAnnotator.get(first) ?? [], tag), spansFor(byAnnotator.get(second) ?? [], tag)),
  );
  return {
    cohenKappa: cohenKappa(confusionOf(items, first, second).counts),
    f1Exact: spanF1(matches, 'exact'),
    f1Overlap: spanF1(matches, 'overlapping'),
  };
}

/** From the first to the last place of the article that anyone tagged, with the spans of one tag or of all. */
function continuumOf({ byAnnotator }: TaggedArticle, tag: string | null): Continuum {
  const all = [...byAnnotator.values()].flat();
  return {
    start: all.reduce((least, span) => Math.min(least, span.start), all[0]?.start ?? 0),
    end: all.reduce((most, span) => Math.max(most, span.end), 0),
    annotators: [...byAnnotator.values()].map(spans => spansFor(spans, tag)),
  };
}

/** γ where articles were annotated by different people: all observed disorder over all that is expected, each weighted by its units. */
function* gammaOfTeams(
  articles: readonly TaggedArticle[],
  tag: string | null,
): Generator<void, { readonly gamma: Coefficient; readonly slack: number }> {
  const teams = new Map<string, Continuum[]>();
  for (const article of articles) {
    const team = JSON.stringify([...article.byAnnotator.keys()]);
    teams.set(team, [...(teams.get(team) ?? []), continuumOf(article, tag)]);
  }
  const sums = { observed: 0, expected: 0, observedAtLeast: 0, expectedAtLeast: 0 };
  for (const continua of teams.values()) {
    const found = yield* gammaOf(continua);
    const units = continua.reduce((sum, continuum) => sum + continuum.annotators.flat().length, 0);
    for (const key of ['observed', 'expected', 'observedAtLeast', 'expectedAtLeast'] as const) sums[key] += found[key] * units;
  }
  const { observed, expected, observedAtLeast, expectedAtLeast } = sums;
  if (expected === 0) return { gamma: null, slack: 0 };
  const gamma = 1 - observed / expected;
  return { gamma, slack: Math.max(1 - observedAtLeast / expected - gamma, gamma - (1 - observed / expectedAtLeast)) };
}

function fleissOf(items: readonly Item[], annotators: number): Coefficient {
  const complete = items.filter(item => item.size === annotators).map(item => [...item.values()]);
  const values = [...new Set(complete.flat())];
  return fleissKappa(complete.map(item => values.map(value => item.filter(each => each === value).length)));
}

/** Light's way to take a coefficient of two annotators for several; undefined ones are left out. */
function meanOf(coefficients: readonly Coefficient[]): Coefficient {
  const defined = coefficients.filter(each => each !== null);
  return defined.length === 0 ? null : defined.reduce((sum, each) => sum + each, 0) / defined.length;
}
