/**
 * Long runs look for what is rare: `PRESSMARK_RUNS` is how many times as often as usual each property is tried, and makes tests of growth
 * look at long texts too. `npm test` has them in its suite `properties`.
 */
const TIMES = Number(process.env['PRESSMARK_RUNS'] ?? 1);

export const isLongRun = TIMES > 1;

/** How often fast-check tries a property: so often, or in a long run so many times as often. */
export const runs = (usual: number): { readonly numRuns: number } => ({ numRuns: Math.ceil(usual * TIMES) });

/** True where all unit tests are run, and each property is tried less often than usual. */
const isQuickRun = TIMES < 1;

/** A test that takes long, and finds what breaks rarely: left out where all unit tests are run, for the suite `properties` has it. */
export const slowIt = (title: string, test: Mocha.Func | Mocha.AsyncFunc): Mocha.Test | undefined =>
  isQuickRun ? undefined : it(title, test);

/** Tests that share long work, in the same way. */
export const slowDescribe = (title: string, tests: (this: Mocha.Suite) => void): Mocha.Suite | undefined =>
  isQuickRun ? undefined : describe(title, tests);
