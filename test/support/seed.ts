import fc from 'fast-check';

/**
 * Every property is tried on the same inputs in every run, so that a run says something about the code and not about luck.
 * `PRESSMARK_SEED=random` tries others each time, and a number those of that number: that is how what is rare is looked for.
 */
const asked = process.env['PRESSMARK_SEED'] ?? '1';

if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
