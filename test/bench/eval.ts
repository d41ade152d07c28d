/**
 * `npm run eval`: the labelled data of ../shared/gold (or the folder GOLD names), where it is there, run through the
 * command line and its own scorer, `evaluate.mjs`. `npm run eval -- dates` measures only the rows whose name holds 'dates'.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/core/text/span';
import { anchorRows } from './anchors';
import { CONVERTED } from './convertedNames';
import type { ReuseFigures } from './evalReuse';
import type { LeftOutRow } from './leftOutNames';
import type { LinePageFigures } from './linePages';
import { noLossRows } from './noLoss';
import { inOwnProcess } from './ownProcess';
import { type DucklingRow, type Found, type RecognizersRow, scoreDuckling, scoreRecognizers, toCome } from './phrases';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const gold = path.resolve(process.env['GOLD'] ?? path.join(root, '../shared/gold'));
const evaluate = path.join(gold, 'evaluate.mjs');
const cli = path.join(root, 'dist/cli.cjs');

/** How each file is measured. Of `el_aida_dev` and `ent_gum_linked` it is the types of names, not what they are linked to. */
const ROWS: readonly {
  readonly file: string;
  readonly measure: (file: string, scratch: string) => string;
  /** F that the figures may not fall below. */
  readonly least?: { readonly span: number; readonly typed: number };
}[] = [
  { file: 'dates_timebank.jsonl', measure: scored('dates') },
  { file: 'dates_aquaint.jsonl', measure: scored('dates') },
  { file: 'dates_msrecognizers_spec.jsonl', measure: recognizers },
  { file: 'dates_duckling_phrases.jsonl', measure: duckling },
  { file: 'ent_conll2003_testa.jsonl', measure: scored('entities'), least: { span: 93.5, typed: 85 } },
  { file: 'ent_wikigold.jsonl', measure: leftOut, least: { span: 80, typed: 63 } },
  { file: 'ent_conll2003_testa.jsonl', measure: decided(100), least: { span: 93, typed: 85.5 } },
  { file: 'ent_conll2003_testa.jsonl', measure: decided(400), least: { span: 93, typed: 87.5 } },
  { file: 'ent_wikigold.jsonl', measure: decided(100), least: { span: 80, typed: 67 } },
  { file: 'ent_wikigold.jsonl', measure: decided(400), least: { span: 80.5, typed: 70 } },
  ...['ent_gum_linked.jsonl', 'el_aida_dev.jsonl'].flatMap(file => [0, 100, 400].map(names => ({ file, measure: converted(names) }))),
  { file: 'boiler_scrapinghub.jsonl', measure: mainText },
  { file: 'boiler_scrapinghub.jsonl', measure: importedPages },
  { file: 'neardup_mccormick', measure: nearDuplicates },
];

function main(): void {
  const wanted = process.argv.slice(2);
  if (wanted.length === 0 || wanted.some(word => 'planted reuse'.includes(word))) printPlantedReuse();
  if (!fs.existsSync(evaluate)) {
    console.log(`There is no labelled data at ${gold}; nothing was measured.`);
    return;
  }
  if (!fs.existsSync(cli)) {
    console.error('dist/cli.cjs is missing: npm run build first.');
    process.exitCode = 1;
    return;
  }
  if (wanted.length === 0 || wanted.some(word => 'no loss'.includes(word)))
    for (const { set, rows } of noLossRows(gold)) console.log(`no loss, ${set}\n  ${rows.join('\n  ')}`);
  if (wanted.length === 0 || wanted.some(word => 'annotations found again'.includes(word))) {
    const { rows, holds } = anchorRows(gold, Number(process.env['TRIALS'] ?? 100));
    console.log(`annotations found again\n  ${rows.join('\n  ')}`);
    if (!holds) process.exitCode = 1;
  }
  for (const { file, measure, least } of ROWS) {
    if (wanted.length > 0 && !wanted.some(word => file.includes(word))) continue;
    const place = path.join(gold, file);
    if (!fs.existsSync(place)) {
      console.log(`${file}: not there`);
      continue;
    }
    const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-eval-'));
    const started = Date.now();
    try {
      const figures = measure(place, scratch);
      console.log(`${file} (${((Date.now() - started) / 1000).toFixed(1)} s)\n  ${figures.trim().replaceAll('\n', '\n  ')}`);
      for (const [name, lowest] of Object.entries(least ?? {})) {
        const found = Number(new RegExp(`${name}[^;,]*/([\\d.]+)[;,]`).exec(figures)?.[1]);
        if (found >= lowest) continue;
        console.error(`${file}: ${name} F ${found} is below ${lowest}`);
        process.exitCode = 1;
      }
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    } finally {
      fs.rmSync(scratch, { recursive: true, force: true });
    }
  }
}

function scored(command: 'dates' | 'entities') {
  return (file: string, scratch: string): string => {
    const predictions = path.join(scratch, 'predictions.jsonl');
    fs.writeFileSync(predictions, pressmark(['scan', '--stdin'], runNode([evaluate, 'stdin', file])));
    return runNode([evaluate, command, file, predictions]);
  };
}

/** Names typed by weights that were learned from other articles, for those of the product were learned from these, too. */
function leftOut(file: string, scratch: string): string {
  const predictions = path.join(scratch, 'predictions.jsonl');
  const rows = inOwnProcess<LeftOutRow[]>('leftOutNames', gold, path.basename(file, '.jsonl'));
  fs.writeFileSync(predictions, rows.map(row => JSON.stringify(row)).join('\n'));
  return `typed by what other articles say: ${runNode([evaluate, 'entities', file, predictions])}`;
}

/** With the names decided that are suggested first, which is learned from. */
function decided(names: number) {
  return (file: string, scratch: string): string => {
    const predictions = path.join(scratch, 'predictions.jsonl');
    const rows = inOwnProcess<LeftOutRow[]>('decidedNames', gold, path.basename(file, '.jsonl'), names);
    fs.writeFileSync(predictions, rows.map(row => JSON.stringify(row)).join('\n'));
    return `with ${names} names decided: ${runNode([evaluate, 'entities', file, predictions])}`;
  };
}

/** The types of names that a set of another kind labels, with some names decided: what is found elsewhere does not count. */
function converted(names: number) {
  return (file: string, scratch: string): string => {
    const set = CONVERTED[path.basename(file)]?.(path.dirname(file), scratch) ?? '';
    const labels = path.join(scratch, `${set}.jsonl`);
    const spans = new Map(
      jsonLines<{ id: string; entities: readonly Span[] }>(fs.readFileSync(labels, 'utf8')).map(({ id, entities }) => [
        id,
        new Set(entities.map(({ start, end }) => `${start} ${end}`)),
      ]),
    );
    const rows = inOwnProcess<LeftOutRow[]>('decidedNames', scratch, set, names).map(row => ({
      ...row,
      mentions: row.mentions.filter(({ start, end }) => spans.get(row.article)?.has(`${start} ${end}`)),
    }));
    const predictions = path.join(scratch, 'predictions.jsonl');
    fs.writeFileSync(predictions, rows.map(row => JSON.stringify(row)).join('\n'));
    return `of the names labelled there, with ${names} names decided: ${runNode([evaluate, 'entities', labels, predictions])}`;
  };
}

/** All sites as one folder each, for what recurs within a site is seen only there. */
function mainText(file: string, scratch: string): string {
  const pages = path.join(scratch, 'pages');
  runNode([evaluate, 'unpack', file, pages]);
  const predictions = path.join(scratch, 'predictions.jsonl');
  fs.writeFileSync(predictions, pressmark(['scan', pages, '--json']));
  return runNode([evaluate, 'lines', file, predictions]);
}

/** The same lines as web pages: what the import keeps of them, which is what is read afterwards. */
function importedPages(file: string): string {
  const rows = inOwnProcess<LinePageFigures[]>('linePages', file);
  if (rows.some(({ importer, library, lines }) => importer < library || importer < lines)) process.exitCode = 1;
  return rows
    .map(
      ({ tag, pages, importer, library, lines }) =>
        `imported as web pages, each line a <${tag}>: ${pages} pages; word F1 importer ${importer.toFixed(1)}, Readability alone ${library.toFixed(1)}, all lines ${lines.toFixed(1)}`,
    )
    .join('\n');
}

/** Recall of expressions, and of their values, in phrases that value them in another notation. */
function recognizers(file: string): string {
  const rows = jsonLines<RecognizersRow & { readonly dct: string }>(fs.readFileSync(file, 'utf8'));
  const scores = tagged(rows).map((timexes, at) => scoreRecognizers(rows[at] ?? { text: '', timexes: [] }, timexes));
  const sum = (part: 'all' | 'found' | 'right') => scores.reduce((total, score) => total + score[part], 0);
  return `phrases: ${sum('all')} expressions; found ${percent(sum('found'), sum('all'))}, valued right ${percent(sum('right'), sum('all'))}`;
}

/** Share of phrases of which an expression was found, and with the right value. */
function duckling(file: string): string {
  const rows = jsonLines<DucklingRow>(fs.readFileSync(file, 'utf8')).filter(({ dates }) => dates.length === 1 || dates.length === 2);
  const predictions = tagged(rows.map(({ text, dct }) => ({ text: toCome(text), dct })));
  const found = predictions.filter(timexes => timexes.length > 0).length;
  const right = rows.filter((row, at) => scoreDuckling(row, predictions[at] ?? [])).length;
  return `phrases: ${rows.length} dates and stretches; found ${percent(found, rows.length)}, valued right ${percent(right, rows.length)}`;
}

function tagged(rows: readonly { readonly text: string; readonly dct: string }[]): (readonly Found[])[] {
  const input = rows.map(({ text, dct }, at) => JSON.stringify({ id: String(at), text, date: dct })).join('\n');
  return jsonLines<{ timexes: readonly Found[] }>(pressmark(['scan', '--stdin'], `${input}\n`)).map(({ timexes }) => timexes);
}

/** Recall of the planted pairs of documents, and how many other pairs were reported. */
function nearDuplicates(folder: string, scratch: string): string {
  const documents = path.join(scratch, 'documents');
  fs.mkdirSync(documents);
  for (const { id, text } of jsonLines<{ id: string; text: string }>(fs.readFileSync(path.join(folder, 'docs_1000.jsonl'), 'utf8')))
    fs.writeFileSync(path.join(documents, `${id}.txt`), text);
  const planted = JSON.parse(fs.readFileSync(path.join(folder, 'pairs_1000.json'), 'utf8')) as [string, string][];
  const keyOf = (a: string, b: string): string => [a, b].sort().join('|');
  const reported = new Set<string>();
  for (const group of jsonLines<{ kind: string; copies: { article: string }[] }>(pressmark(['duplicates', documents, '--json']))) {
    if (group.kind === 'furniture') continue;
    const ids = [...new Set(group.copies.map(({ article }) => path.basename(article, '.txt')))];
    for (const [at, a] of ids.entries()) for (const b of ids.slice(at + 1)) reported.add(keyOf(a, b));
  }
  const hits = planted.filter(([a, b]) => reported.has(keyOf(a, b))).length;
  return `pairs: ${planted.length} planted, recall ${percent(hits, planted.length)}; ${reported.size - hits} other pairs reported`;
}

function pressmark(args: readonly string[], input?: string): string {
  return runNode([cli, ...args], input);
}

function runNode(args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...(input === undefined ? {} : { input }),
  });
  if (error || status !== 0)
    throw new Error(`${path.basename(args[0] ?? '')} ${args[1]} ended with ${status}: ${error?.message ?? stderr.trim()}`);
  return stdout;
}

const jsonLines = <Row>(text: string): Row[] => text.split('\n').flatMap(line => (line.trim() === '' ? [] : [JSON.parse(line) as Row]));

const percent = (part: number, whole: number): string => `${(whole === 0 ? 0 : (100 * part) / whole).toFixed(1)} %`;

/** Changes planted by a generator: measured with and without the labelled data. */
function printPlantedReuse(): void {
  for (const { set, items, reported, wrong, recall, megabytesASecond, microsecondsAQuery } of inOwnProcess<ReuseFigures[]>(
    'copies',
    gold,
  )) {
    const kinds = Object.entries(recall).map(([kind, { percent }]) => `${kind} ${percent.toFixed(1)}`);
    console.log(`planted reuse, ${set}: ${items} paragraphs, ${reported} pairs reported, ${wrong} of them wrong`);
    console.log(`  recall % ${kinds.join(', ')}; ${megabytesASecond.toFixed(1)} MB/s, ${microsecondsAQuery.toFixed(0)} µs a query`);
  }
}

main();
