import type { Span } from '../text/span';
import { NO_TAG, valueOfTags } from './ratings';
import type { Coefficient, Continuum, TaggedSpan } from './types';

/** Krippendorff's alphas for unitising. */
export interface UnitisingAlphas {
  /** _uα: where units begin and end, which tags they have, and the gaps between them. */
  readonly unitising: Coefficient;
  /** _cuα: only the tags, where two or more annotators placed units: blank text has no part in it. */
  readonly coding: Coefficient;
  /** _(k)uα: the same for one tag against all others. */
  codingOf(tag: string): Coefficient;
}

/**
 * Krippendorff's alphas for unitising continua with nominal tags, α = 1 − (ℓ.. − Σ_c ℓ_cc) / (ε.. − Σ_c ε_cc). Observed coincidences ℓ_ck
 * are the lengths of the intersections of segments c and k of different annotators, each as 1 / (m − 1); a gap is a segment, too.
 * Expected ones are ε_ck = ℓ.. (ℓ_c. ℓ_.k − [c = k] S_c) / (ℓ..² − Σ_c S_c): a unit cannot coincide with itself, so S_c is the sum of the
 * squared lengths of units c, and for gaps, which consist of units of length 1, of their lengths. For _cuα the matrix is that without
 * gaps, and the length of a unit what of it other annotators' units cover; _(k)uα = 1 − (ε_.k / ℓ_.k) (ℓ_.k − ℓ_kk) / (ε_.k − ε_kk) of it.
 *
 * Several continua are one after another, as if laid end to end; m is that of each, as with missing values.
 *
 * @see Krippendorff, K., Mathet, Y., Bouvry, S. and Widlöcher, A. (2016). On the reliability of unitizing textual continua: Further
 * developments. Quality & Quantity 50(6), 2347–2364; and Krippendorff (2019). Content Analysis, 4th ed., section 12.6, equations 32–38
 */
export function unitisingAlphas(continua: readonly Continuum[]): UnitisingAlphas {
  const all = new Coincidences();
  const coded = new Coincidences();
  for (const continuum of continua) {
    const partitions = continuum.annotators.map(spans => partitionOf(spans, continuum));
    const share = 1 / (partitions.length - 1);
    for (const [index, partition] of partitions.entries()) {
      const others = partitions.filter((_, other) => other !== index);
      for (const other of others) {
        for (const { a, b, length } of intersections(partition, other)) {
          all.coincide(a.tag, b.tag, length * share);
          if (a.tag !== NO_TAG && b.tag !== NO_TAG) coded.coincide(a.tag, b.tag, length * share);
        }
      }
      const coveredByOthers = mergedUnits(others);
      for (const segment of partition) {
        const length = segment.end - segment.start;
        all.exclude(segment.tag, segment.tag === NO_TAG ? length : length * length);
      }
      const pairable = new Map<TaggedSpan, number>();
      for (const { a, length } of intersections(
        partition.filter(({ tag }) => tag !== NO_TAG),
        coveredByOthers,
      ))
        pairable.set(a, (pairable.get(a) ?? 0) + length);
      for (const [{ tag }, length] of pairable) coded.exclude(tag, length * length);
    }
  }
  return { unitising: all.alpha(), coding: coded.alpha(), codingOf: tag => coded.alphaOf(tag) };
}

/** A coincidence matrix of lengths, and what cannot coincide with itself. */
class Coincidences {
  readonly #totals = new Map<string, number>();
  readonly #agreed = new Map<string, number>();
  readonly #excluded = new Map<string, number>();

  coincide(c: string, k: string, length: number): void {
    addTo(this.#totals, c, length);
    if (c === k) addTo(this.#agreed, c, length);
  }

  exclude(c: string, amount: number): void {
    addTo(this.#excluded, c, amount);
  }

  alpha(): Coefficient {
    const total = sum(this.#totals);
    let agreedByChance = 0;
    for (const value of this.#totals.keys()) agreedByChance += this.#expected(value).agreed;
    const expected = sum(this.#totals) - agreedByChance;
    return expected <= total * 1e-12 ? null : 1 - (total - sum(this.#agreed)) / expected;
  }

  alphaOf(value: string): Coefficient {
    const total = this.#totals.get(value) ?? 0;
    const expected = this.#expected(value);
    const differing = expected.total - expected.agreed;
    if (total === 0 || differing <= total * 1e-12) return null;
    return 1 - ((expected.total / total) * (total - (this.#agreed.get(value) ?? 0))) / differing;
  }

  /** ε_.k and ε_kk of a value k. */
  #expected(value: string): { readonly total: number; readonly agreed: number } {
    const all = sum(this.#totals);
    const pairs = all * all - sum(this.#excluded);
    if (pairs <= 0) return { total: 0, agreed: all };
    const total = this.#totals.get(value) ?? 0;
    const excluded = this.#excluded.get(value) ?? 0;
    return { total: (all * (total * all - excluded)) / pairs, agreed: (all * (total * total - excluded)) / pairs };
  }
}

const addTo = (map: Map<string, number>, key: string, amount: number): unknown => map.set(key, (map.get(key) ?? 0) + amount);

function sum(map: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const amount of map.values()) total += amount;
  return total;
}

/** The segments that spans divide a continuum into, gaps included; where spans overlap, a segment has all their tags. */
function partitionOf(spans: readonly TaggedSpan[], { start, end }: Span): TaggedSpan[] {
  const sorted = [...spans].filter(span => span.end > span.start).sort((a, b) => a.start - b.start || a.end - b.end);
  const borders = [...new Set([start, end, ...sorted.flatMap(span => [span.start, span.end])])]
    .filter(border => border >= start && border <= end)
    .sort((a, b) => a - b);
  const segments: TaggedSpan[] = [];
  let open: TaggedSpan[] = [];
  let next = 0;
  for (const [index, from] of borders.entries()) {
    const to = borders[index + 1];
    if (to === undefined) break;
    for (let span = sorted[next]; span !== undefined && span.start <= from; span = sorted[++next]) open.push(span);
    open = open.filter(span => span.end > from);
    segments.push({ start: from, end: to, tag: valueOfTags(open.map(({ tag }) => tag)) });
  }
  return segments;
}

/** The stretches that the units of partitions cover, in order. */
function mergedUnits(partitions: readonly (readonly TaggedSpan[])[]): TaggedSpan[] {
  const units = partitions.flat().filter(({ tag }) => tag !== NO_TAG);
  const merged: { start: number; end: number; tag: string }[] = [];
  for (const { start, end } of units.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end, tag: NO_TAG });
  }
  return merged;
}

/** Where segments of two sorted lists without overlaps intersect. */
function* intersections(
  first: readonly TaggedSpan[],
  second: readonly TaggedSpan[],
): Generator<{ readonly a: TaggedSpan; readonly b: TaggedSpan; readonly length: number }> {
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [first[i], second[j]];
    if (a === undefined || b === undefined) return;
    const length = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    if (length > 0) yield { a, b, length };
    if (a.end <= b.end) i++;
    if (b.end <= a.end) j++;
  }
}
