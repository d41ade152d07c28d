/**
 * What bundles are made for, as esbuild's options have it. Classes of characters by their property, as in `/\p{L}/u`, are left as they are
 * written: esbuild would make `new RegExp(…)` of each, which is made again whenever that line is run.
 */
const supported = { 'regexp-unicode-property-escapes': true };

export const forNode = /** @type {const} */ ({ platform: 'node', target: 'node20', supported });
export const forBrowser = /** @type {const} */ ({
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  supported,
});
