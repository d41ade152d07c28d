/**
 * Long runs look for what is rare: `PRESSMARK_RUNS` is how many times as often as usual each property is tried, and makes tests of growth
 * look at long texts too. `npm test` has them in its suite `properties`.
 */
const TIMES = Number(process.env['PRESSMARK_RUNS'] ?? 1);

export const isLongRun = TIMES > 1;

/** How often fast-check tries a property: so often, or in a long run so many times as often. */
export const runs = (usual: number): { readonly numRuns: number } => ({ numRuns: Math.ceil(usual * TIMES) });
