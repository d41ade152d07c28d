import { bestAlignment, type Dissimilarity } from './alignment';
import { seededRandom } from './random';
import type { Coefficient, Continuum, TaggedSpan } from './types';

export interface Gamma {
  readonly gamma: Coefficient;
  /** The disorders of the best alignments, for one unit of each annotator on average. */
  readonly observed: number;
  readonly expected: number;
  /** How many random continua the expected disorder is the mean of. */
  readonly samples: number;
  /** What the disorders are at least, where an alignment was not proven to be the best; else as above. */
  readonly observedAtLeast: number;
  readonly expectedAtLeast: number;
}

/**
 * The measure γ = 1 − δ / δ_e over continua of the same annotators. δ is the disorder of the best alignment, divided by the mean number of
 * units of an annotator; δ_e the mean of the same over random continua, which are made of the real ones laid end to end: for each
 * annotator the units of a random one, shifted around by a random distance that is at least half a mean unit from the others'. There
 * are {@link FEWEST} samples, and more until the mean is known within 2 % (at 95 %), at most {@link MOST}. The same units give the same result.
 *
 * Units are never aligned across continua. Null where there are no units, or only one annotator has any.
 *
 * @see Mathet, Y., Widlöcher, A. and Métivier, J.-P. (2015). The unified and holistic method gamma (γ) for inter-annotator agreement measure
 * and alignment. Computational Linguistics 41(3), 437–479, sections 4 and 5
 */
export function* gammaOf(continua: readonly Continuum[]): Generator<void, Gamma> {
  const annotators = continua[0]?.annotators.length ?? 0;
  const units = continua.reduce((sum, continuum) => sum + continuum.annotators.flat().length, 0);
  const none = { gamma: null, observed: 0, expected: 0, samples: 0, observedAtLeast: 0, expectedAtLeast: 0 };
  if (annotators < 2 || units === 0) return none;
  const perAnnotator = units / annotators;
  let observed = 0;
  let atLeast = 0;
  for (const continuum of continua) {
    const alignment = yield* bestAlignment(continuum.annotators, combinedDissimilarity);
    observed += alignment.disorder;
    atLeast += alignment.atLeast;
  }
  const random = seededRandom(SEED);
  const laid = laidEndToEnd(continua);
  const disorders: number[] = [];
  let leastDisorders = 0;
  for (let wanted = FEWEST; disorders.length < wanted; ) {
    const sample = shuffled(laid, random);
    const alignment = yield* bestAlignment(sample, combinedDissimilarity);
    const unitsOfSample = sample.flat().length / annotators;
    disorders.push(alignment.disorder / unitsOfSample);
    leastDisorders += alignment.atLeast / unitsOfSample;
    if (disorders.length === FEWEST) wanted = Math.min(MOST, Math.max(FEWEST, samplesFor(disorders)));
  }
  const expected = mean(disorders);
  return {
    gamma: expected === 0 ? null : 1 - observed / perAnnotator / expected,
    observed: observed / perAnnotator,
    expected,
    samples: disorders.length,
    observedAtLeast: atLeast / perAnnotator,
    expectedAtLeast: leastDisorders / disorders.length,
  };
}

/** How unlike two units are: α d_pos + β d_cat with α = β = 1 and the empty unit's Δ∅ = 1; d_pos as for sporadic units, d_cat 0 or 1. */
export const combinedDissimilarity: Dissimilarity = (a, b) => positionalDissimilarity(a, b) + (a.tag === b.tag ? 0 : 1);

/** ((|s_a − s_b| + |e_a − e_b|) / (length of a + length of b))²: below 1 for units that overlap well, above 1 for those that do not touch. */
export function positionalDissimilarity(a: TaggedSpan, b: TaggedSpan): number {
  const apart = Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
  return (apart / (a.end - a.start + b.end - b.start)) ** 2;
}

export const FEWEST = 30;
export const MOST = 300;
const SEED = 2015;
/** How far the mean may be wrong, in 95 of 100 cases. */
const PRECISION = 0.02;
const NORMAL_95 = 1.96;

/** How many samples give the mean within {@link PRECISION}, as the variation of these suggests. */
function samplesFor(disorders: readonly number[]): number {
  const average = mean(disorders);
  const variance = mean(disorders.map(disorder => (disorder - average) ** 2));
  return Math.ceil(((Math.sqrt(variance) / average) * NORMAL_95) ** 2 / PRECISION ** 2);
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

interface Laid {
  readonly length: number;
  readonly annotators: readonly (readonly TaggedSpan[])[];
  readonly meanUnit: number;
}

function laidEndToEnd(continua: readonly Continuum[]): Laid {
  const annotators: TaggedSpan[][] = (continua[0]?.annotators ?? []).map(() => []);
  let length = 0;
  for (const { start, end, annotators: all } of continua) {
    for (const [index, spans] of all.entries())
      for (const span of spans)
        annotators[index]?.push({ start: span.start - start + length, end: span.end - start + length, tag: span.tag });
    length += end - start;
  }
  const lengths = annotators.flat().map(span => span.end - span.start);
  return { length, annotators, meanUnit: mean(lengths) };
}

/** A random continuum with the units of real annotators; one without any unit is not made. */
function shuffled({ length, annotators, meanUnit }: Laid, random: () => number): TaggedSpan[][] {
  for (;;) {
    const shifts: number[] = [];
    const sample = annotators.map(() => {
      const from = annotators[Math.floor(random() * annotators.length)] ?? [];
      const shift = freeShift(length, shifts, meanUnit / 2, random);
      shifts.push(shift);
      return from.map(({ start, end, tag }) => {
        const wrap = start + shift >= length ? length : 0;
        return { start: start + shift - wrap, end: end + shift - wrap, tag };
      });
    });
    if (sample.some(spans => spans.length > 0)) return sample;
  }
}

/** A shift that is at least `distance` from the others; where there is no room for one, any. */
function freeShift(length: number, others: readonly number[], distance: number, random: () => number): number {
  for (let tries = 0; tries < 100; tries++) {
    const shift = Math.floor(random() * length);
    if (others.every(other => Math.abs(other - shift) >= distance)) return shift;
  }
  return Math.floor(random() * length);
}
