/**
 * Builds everything that runs: `node esbuild.mjs [--minify] [--watch] [--product]`.
 * `--product` leaves the test bundles out, as the package does.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { codeVersion } from './scripts/support/codeVersion.mjs';
import { fastToLoad } from './scripts/support/fastToLoad.mjs';
import { noticesOf } from './scripts/support/notices.mjs';
import { slimPdf } from './scripts/support/slimPdf.mjs';
import { forBrowser, forNode } from './scripts/support/targets.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

const node = { ...forNode, format: 'cjs' };

const PRODUCT = [
  { in: 'client/node.ts', out: 'dist/client/node.cjs', ...node, external: ['vscode'] },
  { in: 'client/browser.ts', out: 'dist/client/browser.js', ...forBrowser, format: 'cjs', external: ['vscode'] },
  { in: 'client/pages/concordance/page.ts', out: 'dist/pages/concordance.js', ...forBrowser, format: 'iife', sourcemap: false },
  { in: 'client/pages/concordance/page.css', out: 'dist/pages/concordance.css', ...forBrowser, sourcemap: false },
  { in: 'client/pages/graph/page.ts', out: 'dist/pages/graph.js', ...forBrowser, format: 'iife', sourcemap: false },
  { in: 'client/pages/graph/page.css', out: 'dist/pages/graph.css', ...forBrowser, sourcemap: false },
  { in: 'client/pages/timeline/page.ts', out: 'dist/pages/timeline.js', ...forBrowser, format: 'iife', sourcemap: false },
  { in: 'client/pages/timeline/page.css', out: 'dist/pages/timeline.css', ...forBrowser, sourcemap: false },
  { in: 'client/pages/map/page.ts', out: 'dist/pages/map.js', ...forBrowser, format: 'iife', sourcemap: false },
  { in: 'client/pages/map/page.css', out: 'dist/pages/map.css', ...forBrowser, sourcemap: false },
  { in: 'server/node.ts', out: 'dist/server/node.cjs', ...node },
  { in: 'server/browser.ts', out: 'dist/server/browser.js', ...forBrowser, format: 'iife' },
  { in: 'server/cli.ts', out: 'dist/cli.cjs', ...node, executable: true },
  // The tables of languages, which a folder of English articles does not ask for: see ownBundles.
  {
    in: 'node_modules/eld/src/entries/static.extrasmall.js',
    out: 'dist/server/languages.js',
    ...forBrowser,
    format: 'iife',
    globalName: 'pressmarkLanguages',
    footer: { js: "if (typeof module === 'object') module.exports = pressmarkLanguages;" },
    sourcemap: false,
  },
  // What only reports need, loaded when one is made, by Node and the browser alike: see ownBundles.
  { in: 'server/report/forms.ts', out: 'dist/server/report.mjs', ...forBrowser, format: 'esm', sourcemap: false },
  // What reads workbooks that are imported.
  { in: 'server/imports/workbook.ts', out: 'dist/server/workbook.mjs', ...forBrowser, format: 'esm', sourcemap: false },
  // Where the places of the world are, loaded when a map is shown.
  { in: 'server/places/cityList.ts', out: 'dist/server/places.mjs', ...forBrowser, format: 'esm', sourcemap: false },
  // Libraries that read forms which articles are imported from.
  {
    in: 'server/imports/pages/pageLibraries.ts',
    out: 'dist/server/pages.mjs',
    ...forBrowser,
    format: 'esm',
    sourcemap: false,
    // The same without what draws.
    alias: { linkedom: 'linkedom/worker' },
  },
  {
    in: 'server/imports/pdf/pdfLibraries.ts',
    out: 'dist/server/pdf.mjs',
    ...forBrowser,
    format: 'esm',
    sourcemap: false,
    // The licence asks that changes are named.
    banner: { js: '/* pdf.js, changed for Pressmark: the parts that draw and edit were left out. */' },
    plugins: [slimPdf],
  },
  { in: 'server/imports/mail/mailLibraries.ts', out: 'dist/server/mail.mjs', ...forBrowser, format: 'esm', sourcemap: false },
  {
    in: 'server/imports/documents/documentLibraries.ts',
    out: 'dist/server/documents.mjs',
    ...forBrowser,
    format: 'esm',
    sourcemap: false,
    alias: {
      jszip: path.join(root, 'server/imports/documents/fflateZip.ts'),
      xmlbuilder: path.join(root, 'server/imports/documents/noXmlbuilder.ts'),
    },
  },
  {
    in: 'server/imports/archives/archiveLibraries.ts',
    out: 'dist/server/archives.mjs',
    ...forBrowser,
    format: 'esm',
    sourcemap: false,
    // It is given what was unpacked before.
    alias: { pako: path.join(root, 'server/imports/archives/noPako.ts') },
  },
];

const TESTS = [
  { in: 'test/host/index.ts', out: 'dist/test/host/index.cjs', ...node, external: ['vscode', 'mocha'] },
  {
    in: 'test/host/webIndex.ts',
    out: 'dist/test/web/index.js',
    ...forBrowser,
    format: 'cjs',
    external: ['vscode'],
    // Mocha's browser build is to set its global, not to take this bundle's exports.
    define: { exports: 'undefined' },
    alias: { 'node:assert/strict': './test/support/assertInBrowser.ts' },
  },
];

/** Where {@link build} writes the notices of what the product's bundles contain. */
const NOTICES = 'dist/ThirdPartyNotices.txt';

/**
 * Builds once, the notices of the bundled packages too; rejects where any bundle has an error, which esbuild has printed, or a
 * package may not be bundled.
 */
export async function build({ minify = false, tests = true } = {}) {
  const bundles = tests ? [...PRODUCT, ...TESTS] : PRODUCT;
  const outcomes = await Promise.allSettled(bundles.map(async bundle => esbuild.build(optionsOf(bundle, minify))));
  const failed = outcomes.filter(({ status }) => status === 'rejected');
  // esbuild does not print what is wrong with a bundle that it has written.
  const reasons = failed.flatMap(({ reason }) => reason.errors?.map(({ text }) => text) ?? [String(reason)]);
  if (failed.length > 0) throw new Error(`${failed.length} of ${bundles.length} bundles could not be built.\n${reasons.join('\n')}`);
  const product = outcomes.slice(0, PRODUCT.length).map(({ value }) => value.metafile);
  fs.writeFileSync(path.join(root, NOTICES), noticesOf(product, root));
}

async function watch(minify) {
  const contexts = await Promise.all([...PRODUCT, ...TESTS].map(bundle => esbuild.context(optionsOf(bundle, minify))));
  await Promise.all(contexts.map(context => context.watch()));
}

function optionsOf({ in: entry, out, executable = false, define = {}, plugins = [], ...rest }, minify) {
  const shebang = executable && fs.existsSync(path.join(root, entry)) && !fs.readFileSync(path.join(root, entry), 'utf8').startsWith('#!');
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    minify,
    sourcemap: minify ? false : 'linked',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': minify ? '"production"' : '"development"', ...define },
    ...(shebang ? { banner: { js: '#!/usr/bin/env node' } } : {}),
    plugins: [reporter(out, executable), codeVersion, ownBundles(out, rest.platform), ...plugins, ...fastToLoad],
    ...rest,
  };
}

/** Modules that are bundles of their own in `dist/server`, by how they are imported and from which folder. */
const LOADED_LATE = [
  { filter: /^\.\/forms$/, from: /[\\/]server[\\/]report[\\/]/, bundle: 'report.mjs' },
  { filter: /^\.\/cityList$/, from: /[\\/]server[\\/]places[\\/]/, bundle: 'places.mjs' },
  { filter: /^\.\/workbook$/, from: /[\\/]server[\\/]imports[\\/]/, bundle: 'workbook.mjs' },
  { filter: /^\.\/pageLibraries$/, from: /[\\/]server[\\/]imports[\\/]/, bundle: 'pages.mjs' },
  { filter: /^\.\/mailLibraries$/, from: /[\\/]server[\\/]imports[\\/]/, bundle: 'mail.mjs' },
  { filter: /^\.\/documentLibraries$/, from: /[\\/]server[\\/]imports[\\/]/, bundle: 'documents.mjs' },
  { filter: /^\.\/archiveLibraries$/, from: /[\\/]server[\\/]imports[\\/]/, bundle: 'archives.mjs' },
  { filter: /^\.\/pdfLibraries$/, from: /[\\/]server[\\/]imports[\\/]/, bundle: 'pdf.mjs' },
];

/**
 * What is loaded when it is first asked for, from a bundle of its own in `dist/server`, whatever bundle asks for it: `import` of what
 * {@link LOADED_LATE} has, and `require` of the language detector that of its tables.
 */
function ownBundles(out, platform) {
  const external = (name, isAsked) => args =>
    isAsked(args) ? { path: `./${path.posix.relative(path.posix.dirname(out), `dist/server/${name}`)}`, external: true } : undefined;
  return {
    name: 'own bundles',
    setup(build) {
      for (const { filter, from, bundle } of LOADED_LATE)
        build.onResolve(
          { filter },
          external(bundle, ({ kind, importer }) => kind === 'dynamic-import' && from.test(importer)),
        );
      const ofLanguages = { filter: /[\\/]eld[\\/]src[\\/]entries[\\/]/ };
      const isRequired = ({ kind }) => kind === 'require-call';
      if (platform === 'node') build.onResolve(ofLanguages, external('languages.js', isRequired));
      else build.onResolve(ofLanguages, args => (isRequired(args) ? { path: path.join(root, 'server/browser/languages.ts') } : undefined));
    },
  };
}

/** Lines that the editor's problem matcher waits for, and the file mode of what is run by name. */
function reporter(out, executable) {
  return {
    name: 'reporter',
    setup(build) {
      build.onStart(() => console.log(`[build] started ${out}`));
      build.onEnd(result => {
        for (const { text, location } of result.errors)
          console.error(`[build] error ${location?.file ?? out}:${location?.line ?? 1}: ${text}`);
        if (executable && result.errors.length === 0) fs.chmodSync(path.join(root, out), 0o755);
        console.log(`[build] finished ${out}`);
      });
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const flags = new Set(process.argv.slice(2));
  const minify = flags.has('--minify');
  try {
    if (flags.has('--watch')) await watch(minify);
    else await build({ minify, tests: !flags.has('--product') });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
