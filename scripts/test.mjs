/**
 * `npm test`: everything, then one line 'N passed, N failed'. `node scripts/test.mjs SUITE…` runs the named suites of the
 * table below, the builds and packages they need first.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hostRunsHere } from './support/host.mjs';
import { ensurePackages } from './support/packages.mjs';
import { inRoot } from './support/paths.mjs';
import { run } from './support/run.mjs';

const node = process.execPath;
const bin = (name, ...args) => [node, [inRoot('node_modules', name), ...args]];
const mocha = (...args) => bin('mocha/bin/mocha.js', '--reporter', inRoot('test/support/countingReporter.cjs'), ...args);
const mochaOn = (pattern, timeout) =>
  mocha('--no-config', '--import=tsx', '--extension', 'ts', '--timeout', String(timeout), '--exit', pattern);
const tsx = (...args) => bin('tsx/dist/cli.mjs', ...args);

/**
 * Every suite, in order. `atLeast` is how many tests must have run: a suite that ran fewer has failed, for it did not look.
 * A suite whose command reports no counts is one test. `needs` are steps, done once, whose failure is the suite's. `inHost` are
 * suites in a VS Code from npm; where that does not run, the desktop suite runs instead and the table says so. A suite that runs
 * `beside` the one before it waits as much as that one does, so that the two take little longer than one; its output comes after.
 */
const SUITES = {
  types: { command: [node, ['scripts/typecheck.mjs']], atLeast: 1 },
  lint: { command: bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'), atLeast: 1 },
  unit: { command: [node, ['test/unit.mjs']], atLeast: 2600 },
  processes: { command: [node, ['test/unit.mjs', '--processes']], atLeast: hostRunsHere ? 40 : 37 },
  properties: { command: [node, ['test/unit.mjs', '--long']], atLeast: 840 },
  host: { command: [node, ['test/host/run.mjs']], needs: ['build'], atLeast: 240, inHost: true },
  'host oldest': {
    command: [node, ['test/host/run.mjs']],
    env: { PRESSMARK_HOST: 'oldest' },
    needs: ['build'],
    beside: 'host',
    atLeast: 230,
    inHost: true,
  },
  web: { command: [node, ['test/host/runWeb.mjs']], needs: ['build'], atLeast: 218, inHost: true },
  package: { command: [node, ['scripts/package.mjs']], atLeast: 1 },
  installed: { command: mochaOn('test/package/**/*.test.ts', 60_000), needs: ['package'], atLeast: 15 },
  e2e: { command: mochaOn('test/e2e/**/*.test.ts', 150_000), needs: ['package'], atLeast: 44, inHost: true },
  bench: { command: tsx('test/bench/bench.ts', '--quick'), atLeast: 60 },
  desktop: { command: [node, ['test/host/runDesktop.mjs']], needs: ['build'], atLeast: 1, onlyByName: hostRunsHere },
  pictures: { command: mochaOn('test/e2e/pictures.ts', 180_000), needs: ['package'], atLeast: 1, onlyByName: true, inHost: true },
};

const STEPS = {
  build: [node, ['esbuild.mjs']],
  package: [node, ['scripts/package.mjs']],
};

async function main() {
  const started = Date.now();
  const named = process.argv.slice(2);
  const unknown = named.filter(name => !(name in SUITES));
  if (unknown.length > 0) throw new Error(`No suite is called ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}.`);
  await ensurePackages();
  const wanted = Object.entries(SUITES).filter(([name, suite]) => (named.length > 0 ? named.includes(name) : !suite.onlyByName));
  const chosen = wanted.filter(([, { inHost }]) => named.length > 0 || !inHost || hostRunsHere);
  const results = [];
  const done = new Map();
  for (const together of sideBySide(chosen)) {
    for (const step of together.flatMap(([, { needs = [] }]) => needs)) {
      if (!done.has(step)) done.set(step, (await run(...STEPS[step])).code === 0);
    }
    const ended = await Promise.all(together.map(([name, suite], nth) => runSuite(name, suite, done, nth > 0)));
    for (const { output, ...result } of ended) {
      process.stdout.write(output);
      if (result.name in STEPS) done.set(result.name, result.failed === 0);
      results.push(result);
    }
  }
  printTable(results, secondsSince(started));
  const leftOut = wanted.filter(suite => !chosen.includes(suite)).map(([name]) => name);
  if (leftOut.length > 0) console.log(`Left out: ${leftOut.join(', ')}. VS Code from npm runs on Linux x64 only; 'desktop' ran instead.\n`);
  for (const { name, failures = [], again = [] } of results) {
    for (const title of new Set(again)) console.log(`${name}: '${title}' had to be tried again`);
    for (const title of failures) console.log(`${name}: '${title}' failed`);
  }
  const passed = sum(results, 'passed');
  const failed = sum(results, 'failed');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

/** The suites in order, each with those that run beside it. */
function sideBySide(suites) {
  const groups = [];
  for (const suite of suites) {
    const before = groups.at(-1);
    if (before !== undefined && suite[1].beside === before[0][0]) before.push(suite);
    else groups.push([suite]);
  }
  return groups;
}

/** `quiet`: what the suite prints is returned as `output`. */
async function runSuite(name, { command, env = {}, needs = [], atLeast }, done, quiet) {
  const title = `\n── ${name}\n`;
  if (!quiet) process.stdout.write(title);
  const started = Date.now();
  const result = { name, passed: 0, failed: 0, skipped: 0, seconds: 0, remark: '', output: quiet ? title : '' };
  const missing = needs.find(step => !done.get(step));
  if (missing !== undefined) return { ...result, failed: 1, remark: `the ${missing} failed` };
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-counts-'));
  const file = path.join(scratch, 'counts.json');
  const { code, output } = await run(...command, { quiet, env: { ...env, PRESSMARK_COUNTS: file, FORCE_COLOR: '0' } });
  result.output += output;
  const reported = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
  fs.rmSync(scratch, { recursive: true, force: true });
  Object.assign(result, reported ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, { seconds: secondsSince(started) });
  if (code !== 0 && result.failed === 0) Object.assign(result, { failed: 1, remark: `ended with exit code ${code}` });
  const ran = result.passed + result.failed;
  if (result.failed === 0 && ran < atLeast) Object.assign(result, { failed: 1, remark: `ran ${ran} tests, at least ${atLeast} must run` });
  return result;
}

function printTable(results, seconds) {
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log('');
  for (const { name, passed, failed, skipped, seconds: own, remark } of results) {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed${skipped > 0 ? ` ${skipped} skipped` : ''}`;
    console.log(`${name.padEnd(width)} ${counts} ${own.toFixed(1).padStart(7)} s  ${remark}`.trimEnd());
  }
  console.log(`${'all'.padEnd(width)} ${''.padEnd(23)} ${seconds.toFixed(1).padStart(7)} s\n`);
}

const secondsSince = started => (Date.now() - started) / 1000;
const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);

await main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
