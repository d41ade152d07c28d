/**
 * node test/unit.mjs [--long | --processes] [FILE… | mocha's options]: the core, protocol and command-line tests, or those of the named
 * files, on all cores. `--long` runs the files whose tests look for what is rare, as `test/support/runs.ts` says; `--processes` the tests
 * that start other processes or watch the disk, in `test/processes`. Properties are tried on the same inputs every time:
 * `test/support/seed.ts` says how to try others.
 *
 * All TypeScript is compiled once, each file to one file of a scratch tree, so that no process compiles anything.
 */
import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { inRoot, root } from '../scripts/support/paths.mjs';
import { run } from '../scripts/support/run.mjs';
import { forNode } from '../scripts/support/targets.mjs';

const SUITES = ['test/core', 'test/lsp', 'test/cli', 'test/store'];
const PROCESSES = 'test/processes';
const SOURCES = ['server', 'client', 'test/support', 'test/bench', ...SUITES, PROCESSES];

/** The files that take longest: begun first, they leave no process working alone at the end. */
const LONGEST = ['cli/transcripts', 'lsp/clients', 'lsp/lightbulb', 'core/reuse/reuse'];

/** How many times as often as its test says a property is tried: in the long runs, and with all other tests. */
const LONG_RUNS = '5';
const QUICK_RUNS = '0.25';

/** V8 optimises a function after this much work in it. By default it is so little that a third of the processor time of many short tests goes to compiling. */
const QUICK_FLAGS = ['--interrupt-budget=400000'];

async function main() {
  const words = process.argv.slice(2);
  const isLong = words.includes('--long');
  const named = words.filter(word => word.endsWith('.test.ts')).map(file => path.relative(root, path.resolve(file)));
  const suites = words.includes('--processes') ? [PROCESSES] : SUITES;
  const tests = (named.length > 0 ? named : suites.flatMap(filesBelow)).filter(file => file.endsWith('.test.ts'));
  const chosen = isLong ? tests.filter(looksForTheRare) : tests;
  fs.mkdirSync(inRoot('dist'), { recursive: true });
  const scratch = fs.mkdtempSync(inRoot('dist/unit-'));
  try {
    await compile(SOURCES.flatMap(filesBelow), scratch);
    const options = words.filter(word => word !== '--long' && word !== '--processes' && !word.endsWith('.test.ts'));
    const usual = isLong ? LONG_RUNS : named.length > 0 ? '1' : QUICK_RUNS;
    const env = { PRESSMARK_RUNS: process.env.PRESSMARK_RUNS ?? usual };
    return await runMocha(
      [...(isLong ? [] : QUICK_FLAGS), '--enable-source-maps'],
      inFolder(scratch)('test/support/seed.ts'),
      options,
      longestFirst(chosen).map(inFolder(scratch)),
      env,
    );
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

async function runMocha(flags, seed, options, files, env) {
  const mocha = [...flags, inRoot('node_modules/mocha/bin/mocha.js'), '--no-config', '--timeout', '120000', '--exit', '--require', seed];
  const reporter = ['--reporter', inRoot('test/support/countingReporter.cjs')];
  const parallel = files.length > 1 ? ['--parallel', '--jobs', String(Math.max(2, availableParallelism()))] : [];
  const { code } = await run(process.execPath, [...mocha, ...reporter, ...parallel, ...options, ...files], { env });
  return code;
}

function longestFirst(files) {
  const isLongest = file => LONGEST.some(name => file === path.join('test', `${name}.test.ts`));
  return [...files.filter(isLongest), ...files.filter(file => !isLongest(file))];
}

const looksForTheRare = file => /from '[./]+\/support\/(?:runs|steps)'/.test(fs.readFileSync(inRoot(file), 'utf8'));

/** The TypeScript files below a folder, as paths from the root, sorted. */
function filesBelow(folder) {
  return fs
    .readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map(name => path.join(folder, name))
    .sort();
}

const inFolder = folder => file => path.join(folder, file.replace(/\.ts$/, '.mjs'));

/** Compiles files of the project into a folder of the same shape, in which they import each other and the packages of the project. */
async function compile(entryPoints, outdir) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    ...forNode,
    format: 'esm',
    bundle: true,
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [{ name: 'file by file', setup: fileByFile }],
  });
}

/** A file stays a file of its own, and still knows where its source is; packages are found as a bundler finds them. */
function fileByFile({ onResolve, onLoad, resolve }) {
  onResolve({ filter: /^\.\.?\// }, ({ path: imported, resolveDir, kind }) => {
    if (kind === 'entry-point') return undefined;
    const found = [imported, `${imported}/index`].find(module => fs.existsSync(path.resolve(resolveDir, `${module}.ts`)));
    return found === undefined ? undefined : { path: `${found}.mjs`, external: true };
  });
  onResolve({ filter: /^[^.]/ }, async ({ path: imported, kind, resolveDir, pluginData }) => {
    if (kind === 'entry-point' || pluginData === RESOLVING || isBuiltin(imported)) return undefined;
    const { path: found, errors } = await resolve(imported, { kind, resolveDir, pluginData: RESOLVING });
    return { path: errors.length > 0 ? imported : pathToFileURL(found).href, external: true };
  });
  onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path: file }) => {
    const source = fs.readFileSync(file, 'utf8');
    return {
      loader: file.endsWith('.ts') ? 'ts' : 'js',
      contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
    };
  });
}

const RESOLVING = Symbol('resolving');

process.exitCode = await main();
