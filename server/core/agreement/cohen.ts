import type { Coefficient } from './types';

/**
 * Cohen's kappa: κ = (p_o − p_c) / (1 − p_c), where p_o is the proportion of items on which two annotators agree and p_c = Σ_i p_i. p_.i
 * the proportion expected from how often each uses each value.
 *
 * @param counts the confusion matrix: rows are the first annotator's values, columns the second's, in one order
 * @see Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20(1), 37–46
 */
export function cohenKappa(counts: readonly (readonly number[])[]): Coefficient {
  const rows = counts.map(row => sum(row));
  const columns = counts.map((_, column) => sum(counts.map(row => row[column] ?? 0)));
  const total = sum(rows);
  const agreed = sum(counts.map((row, index) => row[index] ?? 0));
  const expected = sum(rows.map((row, index) => (row * (columns[index] ?? 0)) / total));
  return total === 0 || expected === total ? null : (agreed - expected) / (total - expected);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
