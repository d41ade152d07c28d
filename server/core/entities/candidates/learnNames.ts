import type { Name } from './candidateRuns';
import { besideOf, classesOf, relationsOf, shareOfOthers } from './candidateTypes';
import { type Emit, FEATURES, type Feature, featuresOfPlace, featuresOfWords, namedText } from './nameFeatures';
import { NAME_CLASSES, type NameClass, type NameModel, rowsOf, type Scores } from './nameModel';
import { type RelatedNames, relateNames } from './nameRelations';

/** The names of an article, with the class of those of which somebody said it. */
export interface LabelledNames {
  readonly text: string;
  readonly names: readonly Name[];
  readonly classes: readonly (NameClass | undefined)[];
  /** How much each of them counts. */
  readonly weight: number;
}

/** A feature that is rarer says nothing of names to come. */
const LEAST_OFTEN = 3;
const FOLDS = 3;

/**
 * Learns the weights of a multinomial logistic regression by gradient descent with steps for each weight (AdaGrad: Duchi, Hazan and
 * Singer, JMLR 2011), drawn towards those of `expected`, which stay where labelled names say nothing (Chelba and Acero, 'Adaptation of
 * Maximum Entropy Capitalizer', EMNLP 2004), else towards 0. What depends on the classes of other names is learned from the classes
 * that a model gives which has not seen their article. The same input gives the same weights, to the last bit.
 */
export function learnNames(articles: readonly LabelledNames[], expected: NameModel): NameModel {
  const related = articles.map(({ text, names }) => relateNames(text, names));
  const folds = Array.from({ length: FOLDS }, (_, fold) => articles.map((_, at) => at % FOLDS !== fold));
  const models = folds.map(isUsed => {
    const used = articles.flatMap((article, at) =>
      isUsed[at] ? [{ article, related: related[at] as RelatedNames, classes: undefined }] : [],
    );
    return descend(used, expected);
  });
  return descend(
    articles.map((article, at) => {
      const relations = related[at] as RelatedNames;
      const classes = classesOf(
        article.text,
        article.names,
        { ...relations, longer: [], listedBehind: [] },
        models[at % FOLDS] as NameModel,
      );
      return { article, related: relations, classes: relations.distinct.map(({ places: [first] }) => classes[first ?? 0] ?? 'other') };
    }),
    expected,
  );
}

interface Described {
  readonly article: LabelledNames;
  readonly related: RelatedNames;
  /** By distinct name, where what depends on them is learned, too. */
  readonly classes: readonly NameClass[] | undefined;
}

interface Example {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly label: number;
  readonly weight: number;
}

/** Numbers features by what they look at and what they see. */
class Features {
  readonly #numbers = new Map<Feature, Map<string, number>>();
  readonly #counts: number[] = [];

  numberOf(what: Feature, seen: string): number {
    const bySeen = rowsOf(this.#numbers, what);
    let number = bySeen.get(seen);
    if (number === undefined) {
      number = this.#counts.length;
      bySeen.set(seen, number);
      this.#counts.push(0);
    }
    return number;
  }

  count(number: number): void {
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
  }

  /** However rare it is. */
  keep(number: number): void {
    this.#counts[number] = Math.max(this.#counts[number] ?? 0, LEAST_OFTEN);
  }

  get size(): number {
    return this.#counts.length;
  }

  isOften = (number: number): boolean => (this.#counts[number] ?? 0) >= LEAST_OFTEN;

  *[Symbol.iterator](): Generator<readonly [Feature, string, number]> {
    for (const [what, bySeen] of this.#numbers) for (const [seen, number] of bySeen) yield [what, seen, number];
  }
}

function descend(described: readonly Described[], expected: NameModel): NameModel {
  const features = new Features();
  const all = described.flatMap(each => examplesOf(each, features));
  for (const [what, seen, number] of features) if (expected.get(what)?.has(seen)) features.keep(number);
  const examples = all.map(example => withFeatures(example, features.isOften));
  const classes = NAME_CLASSES.length;
  const centre = new Float64Array(features.size * classes);
  for (const [what, seen, number] of features) centre.set(expected.get(what)?.get(seen) ?? [], number * classes);
  const weights = Float64Array.from(centre);
  const squares = new Float64Array(weights.length).fill(1e-8);
  const gradient = new Float64Array(weights.length);
  const scores = new Float64Array(classes);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (const { features: numbers, values, label, weight } of examples) {
      scores.fill(0);
      for (let at = 0; at < numbers.length; at++)
        for (let of = 0; of < classes; of++)
          scores[of] = (scores[of] ?? 0) + (values[at] ?? 0) * (weights[(numbers[at] ?? 0) * classes + of] ?? 0);
      toProbabilities(scores);
      for (let of = 0; of < classes; of++) {
        const error = weight * ((scores[of] ?? 0) - (of === label ? 1 : 0));
        for (let at = 0; at < numbers.length; at++) {
          const place = (numbers[at] ?? 0) * classes + of;
          gradient[place] = (gradient[place] ?? 0) + error * (values[at] ?? 0);
        }
      }
    }
    for (let place = 0; place < weights.length; place++) {
      const slope = (gradient[place] ?? 0) + PULL * ((weights[place] ?? 0) - (centre[place] ?? 0));
      squares[place] = (squares[place] ?? 0) + slope * slope;
      weights[place] = (weights[place] ?? 0) - (STEP * slope) / Math.sqrt(squares[place] ?? 1);
    }
  }
  const model = new Map<Feature, Map<string, Scores>>([...expected].map(([what, rows]) => [what, new Map(rows)]));
  for (const [what, seen, number] of features) {
    if (!features.isOften(number)) continue;
    rowsOf(model, what).set(seen, weights.slice(number * classes, (number + 1) * classes));
  }
  return model;
}

function withFeatures({ features, values, ...rest }: Example, isMeant: (feature: number) => boolean): Example {
  return { ...rest, features: features.filter(isMeant), values: values.filter((_, at) => isMeant(features[at] ?? 0)) };
}

const ROUNDS = 70;
const STEP = 0.4;
/** How strongly a weight is drawn to what is expected of it. */
const PULL = 1;

function toProbabilities(scores: Float64Array): void {
  const most = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp((scores[at] ?? 0) - most);
    sum += scores[at] ?? 0;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
}

function examplesOf({ article, related, classes }: Described, features: Features): Example[] {
  const { text, names, weight } = article;
  const collected = (describe: (emit: Emit) => void): number[] => {
    const numbers: number[] = [];
    describe((what, seen) => numbers.push(features.numberOf(what, seen)));
    return numbers;
  };
  const byWords = related.distinct.map(({ sample, key }, index) => {
    const numbers = collected(emit => featuresOfWords(sample, key, emit));
    if (classes !== undefined)
      for (const seen of relationsOf(related, classes, index)) numbers.push(features.numberOf(FEATURES.longer, seen));
    // How often a name occurs in one article says nothing about other names.
    for (const number of numbers) features.count(number);
    return numbers;
  });
  const named = namedText(text);
  const byPlace = names.map((name, at) => {
    const key = related.distinct[related.distinctOf[at] ?? 0]?.key ?? '';
    return collected(emit => featuresOfPlace(name, named, key, emit));
  });
  return names.flatMap((_, at): Example[] => {
    const label = article.classes[at];
    const distinct = related.distinctOf[at] ?? 0;
    if (label === undefined) return [];
    const values = new Map<number, number>();
    const add = (numbers: readonly number[] | undefined, value: number) => {
      for (const number of numbers ?? []) values.set(number, (values.get(number) ?? 0) + value);
    };
    add(byWords[distinct], 1);
    add(byPlace[at], 1);
    for (const number of byPlace[at] ?? []) features.count(number);
    if (classes !== undefined)
      for (const seen of besideOf(related, classes, at)) {
        const number = features.numberOf(FEATURES.beside, seen);
        features.count(number);
        add([number], 1);
      }
    const places = related.distinct[distinct]?.places ?? [];
    for (const other of places) if (other !== at) add(byPlace[other], shareOfOthers(places.length));
    return [
      { features: Int32Array.from(values.keys()), values: Float64Array.from(values.values()), label: NAME_CLASSES.indexOf(label), weight },
    ];
  });
}
