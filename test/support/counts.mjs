import fs from 'node:fs';

/** How many tests passed and failed, how many were skipped, and the titles of those that failed, and that were tried again. */
export const noTests = () => ({ passed: 0, failed: 0, skipped: 0, failures: [], again: [] });

export const addCounts = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  failures: [...a.failures, ...(b.failures ?? [])],
  again: [...a.again, ...(b.again ?? [])],
});

/** Hands the counts of a harness to the process that started it: the file that PRESSMARK_COUNTS names. */
export function reportCounts(counts) {
  const file = process.env.PRESSMARK_COUNTS;
  if (file) fs.writeFileSync(file, JSON.stringify(counts));
  console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
}
