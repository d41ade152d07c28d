/**
 * `npm run bench`: how cost grows with the corpus. It needs no baseline and no quiet machine: each measure is run at
 * several sizes and fails on its growth, those of the corpus by themselves and the language server as an editor drives it. `flat` costs
 * the same however many articles there are; `linear` costs the same per article.
 */
import fs from 'node:fs';
import { bundledCli } from '../support/bundle';
import type { CorpusFigures } from './corpus';
import type { DateFigures } from './dates';
import { type DoorFigures, throughTheDoor } from './door';
import type { ReuseFigures } from './evalReuse';
import { inOwnProcess } from './ownProcess';

const quick = process.argv.includes('--quick');
const SIZES = quick ? [100, 500] : [1000, 5000, 20_000];
/** Articles of the folders that the language server reads. */
const FOLDERS = quick ? [200, 800] : [500, 1000, 2000, 5000];
/** So often at most the problems of an article are reported while its folder is read. */
const MOST_REPORTS = 2;
/** Million characters. */
const DATES_SIZE = 5;
const GROWTH_LIMIT = { flat: 3, linear: 1.8 };
/** How fast dates are found, in times of what another library takes that finds fewer: on one machine, it has been 1.0 to 1.4 times as fast. */
const LEAST_SPEED = 0.75;
/** Below this many microseconds a difference is the memory's, not the algorithm's. */
const NOISE_FLOOR = 15;

async function main(): Promise<void> {
  const corpora = SIZES.map(size => inOwnProcess<CorpusFigures>('corpus', size));
  const verdicts = (corpora[0]?.rows ?? []).map(({ name, growth }, row) =>
    verdictOn(
      name,
      corpora.map(({ rows }) => rows[row]?.cost ?? 0),
      growth,
    ),
  );
  const memory = verdictOn(
    'memory, bytes an article beside its text',
    corpora.map(({ memory }) => memory.facts),
    'linear',
  );
  verdicts.push(memory);
  print(`µs, by number of articles`, SIZES, verdicts);
  const [largest] = corpora.slice(-1);
  if (largest !== undefined)
    console.log(`an article of ${inKB(largest.memory.text)} KB takes ${inKB(largest.memory.facts)} KB beside its text`);
  printReuse();
  const figures = inOwnProcess<DateFigures>('dates', DATES_SIZE);
  const dates = [
    verdictOn('a million characters of an article', figures.article.times, 'linear', figures.article.ratio),
    verdictOn('an edited paragraph', figures.paragraph.times, 'flat', figures.paragraph.ratio),
  ];
  print(`µs to find dates, by characters`, [(DATES_SIZE * 1e6) / 8, DATES_SIZE * 1e6], dates);
  const { speed, found } = figures;
  console.log(`an article of ${DATES_SIZE} million characters: ${(1e6 / figures.article.times[1]).toFixed(1)} MB/s`);
  const faster = speed.pressmark / speed.chrono;
  console.log(
    `${DATES_SIZE} million characters of articles: ${speed.pressmark.toFixed(1)} MB/s (${found.pressmark} dates), chrono-node ${speed.chrono.toFixed(1)} MB/s (${found.chrono}): ${faster.toFixed(2)} times as fast${faster >= LEAST_SPEED ? '' : '  ✘ slower'}`,
  );
  const door = await doorVerdicts();
  const failed = [...verdicts, ...dates, ...door].filter(({ ok }) => !ok).length + (faster >= LEAST_SPEED ? 0 : 1);
  const counts = { passed: verdicts.length + dates.length + door.length + 1 - failed, failed, skipped: 0 };
  const file = process.env['PRESSMARK_COUNTS'];
  if (file) fs.writeFileSync(file, JSON.stringify(counts));
  process.exitCode = failed === 0 ? 0 : 1;
}

const inKB = (bytes: number): string => (bytes / 1024).toFixed(1);

/** Speed of the index of copies. */
function printReuse(): void {
  const [figures] = inOwnProcess<ReuseFigures[]>('copies', quick ? 1500 : 11_250);
  if (figures === undefined) return;
  const { items, megabytesASecond, microsecondsAQuery } = figures;
  console.log(
    `copies among ${items} paragraphs: ${megabytesASecond} MB/s indexed, ${microsecondsAQuery} µs to find and align those of one`,
  );
}

/** What the language server takes over stdio to read a folder and to report its problems. */
async function doorVerdicts() {
  const { scratch, cli } = bundledCli();
  try {
    const figures: DoorFigures[] = [];
    for (const size of FOLDERS) figures.push(await throughTheDoor(cli, scratch, size));
    const times = figures.map(({ cpu }) => cpu);
    const verdicts = [verdictOn('an article of a folder', times, 'linear')];
    print('µs of the language server, by articles', FOLDERS, verdicts);
    const most = Math.max(...figures.map(({ reports }) => reports));
    const peak = Math.max(...figures.map(figure => figure.peak));
    const ok = most <= MOST_REPORTS;
    console.log(`${most.toFixed(1)} reports an article${ok ? '' : '  ✘ too many'}, ${peak.toFixed(0)} MB at most`);
    return [...verdicts, { ok }];
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

function verdictOn(name: string, times: readonly number[], growth: keyof typeof GROWTH_LIMIT, ratio = ratioOf(times)) {
  return { name, growth, times, ratio, ok: ratio <= GROWTH_LIMIT[growth] };
}

function ratioOf(times: readonly number[]): number {
  const [first = 0] = times;
  const last = times.at(-1) ?? 0;
  return Math.max(last, NOISE_FLOOR) / Math.max(first, NOISE_FLOOR);
}

function print(head: string, columns: readonly number[], verdicts: readonly ReturnType<typeof verdictOn>[]): void {
  const sizes = columns.map(size => `${size}`.padStart(12)).join('');
  console.log(`${head.padEnd(44)}${sizes}   growth  limit`);
  for (const { name, growth, times, ratio, ok } of verdicts) {
    const cells = times.map(time => time.toFixed(time < 100 ? 1 : 0).padStart(12)).join('');
    const limit = GROWTH_LIMIT[growth].toFixed(1).padStart(6);
    console.log(`${`${name} [${growth}]`.padEnd(44)}${cells} ${ratio.toFixed(2).padStart(8)} ${limit}${ok ? '' : '  ✘ grows too fast'}`);
  }
}

void main();
