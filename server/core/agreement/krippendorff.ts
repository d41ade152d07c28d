import type { Coefficient } from './types';

/**
 * Krippendorff's alpha for nominal values, with missing ones: α = 1 − D_o / D_e = 1 − (n − 1) (n − Σ_c o_cc) / (n² − Σ_c n_c²). The
 * coincidences o_ck count, in each item with m_u ≥ 2 values, its pairs of values from different annotators, each as 1 / (m_u − 1);
 * n_c is the sum of row c and n of all.
 *
 * @param items the values of each item, in any order, without the missing ones; items with fewer than two are not used
 * @see Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania; and Krippendorff (2004). Content
 * Analysis: An Introduction to Its Methodology, 2nd ed., chapter 11
 */
export function krippendorffAlpha(items: readonly (readonly string[])[]): Coefficient {
  const totals = new Map<string, number>();
  let pairable = 0;
  let agreed = 0;
  for (const item of items) {
    if (item.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of item) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      agreed += (count * (count - 1)) / (item.length - 1);
    }
    pairable += item.length;
  }
  let squares = 0;
  for (const total of totals.values()) squares += total * total;
  const expected = pairable * pairable - squares;
  return expected === 0 ? null : 1 - ((pairable - 1) * (pairable - agreed)) / expected;
}
