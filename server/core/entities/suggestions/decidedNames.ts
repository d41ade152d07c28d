import type { Passage } from '../../article/types';
import { keyOf, type Name } from '../candidates/candidateRuns';
import { tokensOf } from '../candidates/candidateTokens';
import { type Emit, FEATURES, type Feature, featuresOfWords } from '../candidates/nameFeatures';
import { adding, NAME_CLASSES, type NameClass, type NameModel, nameModel, rowsOf } from '../candidates/nameModel';
import { ENTITY_TYPES, type EntityType, type Register } from '../types';

/** What a researcher decided about names: those of the register, with their types, and those dismissed permanently. */
export interface Decisions {
  readonly accepted: readonly { readonly name: string; readonly type: EntityType }[];
  readonly dismissed: readonly string[];
}

/** What was learned from decisions about other names. */
export interface LearnedNames {
  /** The weights that were given, changed by the decisions. */
  readonly model: NameModel;
  /** How much likelier a type is than without the decisions, for each of {@link NAME_CLASSES}, as logarithms. */
  change(name: string): Float64Array;
  /** How likely a name is kept and not dismissed, between 0 and 1: 0.5 where the decisions say nothing. */
  kept(name: string): number;
}

/** Names behind this many of either kind are not learned from: more say nothing new. */
const MOST_LEARNED = 5000;
/** How strongly a weight is drawn to what it is without the decisions. */
const PULL = 2;
const ROUNDS = 60;
const STEP = 0.2;

/** Words of names and their endings, which say of other names what they are. What is true of most names would only say which are frequent. */
const LEARNED: ReadonlySet<Feature> = new Set([FEATURES.firstWord, FEATURES.lastWord, FEATURES.ending, FEATURES.part]);

/** Every name and alias of a register, as decisions. */
export const acceptedIn = ({ entities }: Pick<Register, 'entities'>): Decisions['accepted'] =>
  entities.flatMap(({ name, aliases, type }) => [name, ...aliases].map(each => ({ name: each, type })));

/**
 * Learns from decisions in steps of some milliseconds: each is one example of a multinomial logistic regression that starts from what the
 * weights given, the product's, say of the name's words, and is drawn to them (Chelba and Acero, 'Adaptation of Maximum Entropy Capitalizer', EMNLP
 * 2004), by gradient descent as in `learnNames`. The same decisions give the same weights, to the last bit.
 */
export function* learnDecisions({ accepted, dismissed }: Decisions, base: NameModel = nameModel()): Generator<undefined, LearnedNames> {
  const types = new Examples(feature => LEARNED.has(feature));
  const keeps = new Examples(feature => feature !== FEATURES.any && feature !== FEATURES.whole);
  let looked = 0;
  for (const { name, type } of accepted.slice(0, MOST_LEARNED)) {
    const words = nameOf(name);
    if (words === undefined) continue;
    types.add(words, NAME_CLASSES.indexOf(classOf(type)), scoresOf(base, words));
    if (dismissed.length > 0) keeps.add(words, KEPT, new Float64Array(2));
    if (++looked % NAMES_IN_A_STEP === 0) yield;
  }
  for (const name of dismissed.slice(0, MOST_LEARNED)) {
    const words = nameOf(name);
    if (words !== undefined) keeps.add(words, 1 - KEPT, new Float64Array(2));
  }
  const change = yield* descend(types, NAME_CLASSES.length);
  const keeping = yield* descend(keeps, 2);
  return {
    model: added(base, change),
    change: name => scoresIn(change, name, NAME_CLASSES.length),
    kept(name) {
      const scores = scoresIn(keeping, name, 2);
      return 1 / (1 + Math.exp((scores[1 - KEPT] ?? 0) - (scores[KEPT] ?? 0)));
    },
  };
}

const KEPT = 1;
const NAMES_IN_A_STEP = 200;
/** A feature that one name alone has says nothing of others. */
const LEAST_OFTEN = 2;

/**
 * The type of a name by what its mentions look like, and by how much likelier each type is than they say. `shares` has the share of the mentions
 * that look like each of `ENTITY_TYPES`.
 */
export function typeUnder(change: Float64Array, shares: readonly number[], type: EntityType): EntityType {
  if (change.every(each => each === 0)) return type;
  const scores = NAME_CLASSES.map((of, at) => {
    const share = ENTITY_TYPES.reduce((sum, each, index) => sum + (classOf(each) === of ? (shares[index] ?? 0) : 0), 0);
    return Math.log(share + LEAST_SHARE) + (change[at] ?? 0);
  });
  const best = NAME_CLASSES[scores.indexOf(Math.max(...scores))] ?? 'other';
  return best === classOf(type) ? type : best;
}

/** What a single mention is, by decisions about names like it. */
export const typeByDecisions = (learned: LearnedNames, name: string, type: EntityType): EntityType =>
  typeUnder(
    learned.change(name),
    ENTITY_TYPES.map(each => Number(each === type)),
    type,
  );

/** What no mention looks like may still be true. */
const LEAST_SHARE = 0.1;

export const classOf = (type: EntityType): NameClass => NAME_CLASSES.find(each => each === type) ?? 'other';

/** The words of a name by itself; undefined where it has none. */
function nameOf(form: string): Name | undefined {
  const passage: Passage = { kind: 'body', start: 0, end: form.length, section: -1 };
  const tokens = tokensOf(form, passage);
  return tokens.length === 0
    ? undefined
    : { start: 0, end: form.length, tokens, previous: [], next: undefined, titled: false, inTable: false };
}

function scoresOf(model: NameModel, name: Name): Float64Array {
  const scores = new Float64Array(NAME_CLASSES.length);
  featuresOfWords(name, keyOf(name.tokens), adding(model, scores));
  return scores;
}

function scoresIn(model: NameModel, form: string, classes: number): Float64Array {
  const scores = new Float64Array(classes);
  const name = nameOf(form);
  if (name !== undefined) featuresOfWords(name, keyOf(name.tokens), adding(model, scores));
  return scores;
}

interface Example {
  readonly features: readonly number[];
  readonly label: number;
  /** What is known before. */
  readonly scores: Float64Array;
}

/** Names with their features, numbered. */
class Examples {
  readonly #isLearned: (feature: Feature) => boolean;
  readonly #numbers = new Map<Feature, Map<string, number>>();
  readonly counts: number[] = [];
  readonly all: Example[] = [];

  constructor(isLearned: (feature: Feature) => boolean) {
    this.#isLearned = isLearned;
  }

  add(name: Name, label: number, scores: Float64Array): void {
    const features = new Set<number>();
    const emit: Emit = (what, seen) => {
      if (this.#isLearned(what)) features.add(this.#numberOf(what, seen));
    };
    featuresOfWords(name, keyOf(name.tokens), emit);
    for (const feature of features) this.counts[feature] = (this.counts[feature] ?? 0) + 1;
    this.all.push({ features: [...features], label, scores });
  }

  *features(): Generator<readonly [what: Feature, seen: string, number: number]> {
    for (const [what, bySeen] of this.#numbers) for (const [seen, number] of bySeen) yield [what, seen, number];
  }

  #numberOf(what: Feature, seen: string): number {
    const bySeen = rowsOf(this.#numbers, what);
    const known = bySeen.get(seen);
    if (known !== undefined) return known;
    bySeen.set(seen, this.counts.length);
    return this.counts.push(0) - 1;
  }
}

function* descend(examples: Examples, classes: number): Generator<undefined, NameModel> {
  const { counts } = examples;
  const often = examples.all.map(each => ({ ...each, features: each.features.filter(number => (counts[number] ?? 0) >= LEAST_OFTEN) }));
  const weights = new Float64Array(counts.length * classes);
  const gradient = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (const { features, label, scores } of often) {
      const sums = Float64Array.from(scores);
      for (const number of features)
        for (let of = 0; of < classes; of++) sums[of] = (sums[of] ?? 0) + (weights[number * classes + of] ?? 0);
      const most = Math.max(...sums);
      let total = 0;
      for (let of = 0; of < classes; of++) {
        sums[of] = Math.exp((sums[of] ?? 0) - most);
        total += sums[of] ?? 0;
      }
      for (let of = 0; of < classes; of++) {
        const error = (sums[of] ?? 0) / total - (of === label ? 1 : 0);
        for (const number of features) gradient[number * classes + of] = (gradient[number * classes + of] ?? 0) + error;
      }
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = (gradient[at] ?? 0) + PULL * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(squares[at] ?? 1);
    }
    yield;
  }
  const learned = new Map<Feature, Map<string, Float64Array>>();
  for (const [what, seen, number] of examples.features())
    if ((counts[number] ?? 0) >= LEAST_OFTEN) rowsOf(learned, what).set(seen, weights.slice(number * classes, (number + 1) * classes));
  return learned;
}

/** Weights with others added. */
function added(base: NameModel, change: NameModel): NameModel {
  const model = new Map(base);
  for (const [what, bySeen] of change) {
    const rows = new Map(base.get(what));
    for (const [seen, weights] of bySeen) {
      const own = rows.get(seen);
      rows.set(seen, own === undefined ? weights : own.map((weight, at) => weight + (weights[at] ?? 0)));
    }
    model.set(what, rows);
  }
  return model;
}
