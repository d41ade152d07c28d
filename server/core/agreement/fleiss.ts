import type { Coefficient } from './types';

/**
 * Fleiss' kappa, for n ratings of each of N items: κ = (P̄ − P̄_e) / (1 − P̄_e), where P̄ is the mean over the items of
 * P_i = (Σ_j n_ij² − n) / (n (n − 1)), and P̄_e = Σ_j p_j² with p_j the proportion of all ratings that are value j.
 *
 * @param counts for each item, how many annotators gave it each value; every row has the same sum n ≥ 2
 * @see Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin 76(5), 378–382
 */
export function fleissKappa(counts: readonly (readonly number[])[]): Coefficient {
  const ratings = sum(counts[0] ?? []);
  if (ratings < 2) return null;
  const agreement = sum(counts.map(row => (sum(row.map(count => count * count)) - ratings) / (ratings * (ratings - 1)))) / counts.length;
  const values = counts[0] ?? [];
  const proportions = values.map((_, value) => sum(counts.map(row => row[value] ?? 0)) / (counts.length * ratings));
  const expected = sum(proportions.map(proportion => proportion * proportion));
  return expected === 1 ? null : (agreement - expected) / (1 - expected);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
