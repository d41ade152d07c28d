/**
 * `npm run bench`: how cost grows with the corpus. It needs no baseline and no quiet machine: each measure is run at
 * several sizes and fails on its growth. `flat` costs the same however many articles there are; `linear` costs the same per article.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { type ArticleRecord, Corpus } from '../../server/core/corpus/corpus';
import { problemsOf } from '../../server/core/corpus/problems';
import { copiesOf, countsOf, introductionOf, mentionAt, mentionsOf, passageAt, timexAt } from '../../server/core/corpus/queries';
import { type SyntheticCorpus, syntheticCorpus } from '../support/synthetic';
import type { DateFigures } from './dates';

const quick = process.argv.includes('--quick');
const SIZES = quick ? [100, 500] : [100, 500, 2000];
/** Million characters. */
const DATES_SIZE = 5;
const GROWTH_LIMIT = { flat: 3, linear: 1.8 };
/** Below this many microseconds a difference is the memory's, not the algorithm's. */
const NOISE_FLOOR = 15;

interface Subject {
  readonly corpus: Corpus;
  readonly synthetic: SyntheticCorpus;
  readonly probe: ArticleRecord;
}

interface Measure {
  readonly growth: keyof typeof GROWTH_LIMIT;
  /** Microseconds of one request. */
  run(subject: Subject): number;
}

/** Reading all articles at once, in microseconds an article. */
const SCAN = 'scan';

const MEASURES: Readonly<Record<string, Measure>> = {
  'problems of an article': {
    growth: 'flat',
    run: ({ corpus, probe }) => median(30, () => timed(() => problemsOf(corpus, probe.id))),
  },
  'hover on a name': {
    growth: 'flat',
    run: ({ corpus, synthetic, probe }) =>
      perRequest(() => {
        mentionAt(probe, offsetOf(probe, synthetic.commonEntity));
        countsOf(corpus, synthetic.commonEntity);
        introductionOf(corpus, synthetic.commonEntity);
      }),
  },
  'hover on a date': {
    growth: 'flat',
    run: ({ probe }) => perRequest(() => timexAt(probe, probe.timexes[0]?.start ?? 0)),
  },
  'hover on a copied passage': {
    growth: 'flat',
    run: ({ corpus, probe }) =>
      perRequest(() => copiesOf(corpus, probe.id, passageAt(probe, probe.article.text.trimEnd().length - 2)?.index ?? 0)),
  },
  definition: {
    growth: 'flat',
    run: ({ corpus, synthetic, probe }) =>
      perRequest(() => {
        const mention = mentionAt(probe, offsetOf(probe, synthetic.commonEntity));
        introductionOf(corpus, mention?.entity ?? '');
      }),
  },
  'references of a rare name': {
    growth: 'flat',
    run: ({ corpus, synthetic }) => perRequest(() => mentionsOf(corpus, synthetic.rareEntity)),
  },
  'edit of an article': {
    growth: 'flat',
    run: ({ corpus, synthetic }) => {
      let nth = 0;
      return median(40, () => {
        const { id } = synthetic.articles[(nth++ * 37) % synthetic.articles.length]!;
        const { text } = corpus.get(id)!.article;
        const at = text.indexOf('\n\n', text.length >> 1);
        const edited = `${text.slice(0, at)} An addition was made here on Friday by edit ${nth}.${text.slice(at)}`;
        return timed(() => corpus.apply([{ kind: 'article', id, text: edited }]));
      });
    },
  },
};

function main(): void {
  const rows = new Map<string, number[]>();
  const note = (name: string, time: number) => rows.set(name, [...(rows.get(name) ?? []), time]);
  measureAll(60, () => undefined);
  for (const size of SIZES) measureAll(size, note);
  const verdicts = [...rows].map(([name, times]) => verdictOn(name, times));
  print(`µs, by number of articles`, SIZES, verdicts);
  const figures = dateFigures();
  const dates = [
    verdictOn('a million characters of an article', figures.article.times, 'linear', figures.article.ratio),
    verdictOn('an edited paragraph', figures.paragraph.times, 'flat', figures.paragraph.ratio),
  ];
  print(`µs to find dates, by characters`, [(DATES_SIZE * 1e6) / 8, DATES_SIZE * 1e6], dates);
  const { speed, found } = figures;
  console.log(`an article of ${DATES_SIZE} million characters: ${(1e6 / figures.article.times[1]).toFixed(1)} MB/s`);
  const faster = speed.pressmark / speed.chrono;
  console.log(
    `${DATES_SIZE} million characters of articles: ${speed.pressmark.toFixed(1)} MB/s (${found.pressmark} dates), chrono-node ${speed.chrono.toFixed(1)} MB/s (${found.chrono}): ${faster.toFixed(1)} times as fast${faster >= 1 ? '' : '  ✘ slower'}`,
  );
  const failed = [...verdicts, ...dates].filter(({ ok }) => !ok).length + (faster >= 1 ? 0 : 1);
  const counts = { passed: verdicts.length + dates.length + 1 - failed, failed, skipped: 0 };
  const file = process.env['PRESSMARK_COUNTS'];
  if (file) fs.writeFileSync(file, JSON.stringify(counts));
  process.exitCode = failed === 0 ? 0 : 1;
}

/** What `dates.ts` measures, run bundled and in a process of its own. */
function dateFigures(): DateFigures {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-bench-'));
  try {
    const outfile = path.join(scratch, 'dates.cjs');
    buildSync({ entryPoints: ['test/bench/dates.ts'], outfile, bundle: true, platform: 'node', target: 'node20', logLevel: 'error' });
    return JSON.parse(execFileSync(process.execPath, [outfile, String(DATES_SIZE)], { encoding: 'utf8' })) as DateFigures;
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

/** One corpus of a size under every measure. Run once before it counts, so that the smallest size does not pay for compiling. */
function measureAll(size: number, note: (name: string, microseconds: number) => void): void {
  const synthetic = syntheticCorpus(size);
  const corpus = new Corpus();
  corpus.apply([{ kind: 'register', text: synthetic.register }]);
  const changes = synthetic.articles.map(({ id, text }) => ({ kind: 'article', id, text }) as const);
  note(SCAN, timed(() => corpus.apply(changes)) / size);
  const probe = corpus.get(synthetic.probe)!;
  for (const [name, measure] of Object.entries(MEASURES)) note(name, measure.run({ corpus, synthetic, probe }));
}

function verdictOn(
  name: string,
  times: readonly number[],
  growth: keyof typeof GROWTH_LIMIT = MEASURES[name]?.growth ?? 'linear',
  ratio = ratioOf(times),
) {
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

function offsetOf(record: ArticleRecord, entity: string): number {
  const mention = record.mentions.find(candidate => candidate.entity === entity);
  if (mention === undefined) throw new Error(`${record.id} does not mention ${entity}`);
  return mention.start + 1;
}

function perRequest(request: () => void): number {
  const repeats = 50;
  return median(40, () => timed(() => void repeat(repeats, request)) / repeats);
}

function repeat(times: number, work: () => void): void {
  for (let nth = 0; nth < times; nth++) work();
}

/** Microseconds of processor time for what takes long, for other programs may want the processor, too; else of the clock, which is finer. */
function timed(work: () => unknown): number {
  const processor = process.cpuUsage();
  const clock = process.hrtime.bigint();
  work();
  const elapsed = Number(process.hrtime.bigint() - clock) / 1000;
  const used = process.cpuUsage(processor).user;
  return elapsed > 20_000 ? Math.min(elapsed, used) : elapsed;
}

function median(samples: number, sample: () => number): number {
  const values = Array.from({ length: samples }, sample).sort((a, b) => a - b);
  return values[values.length >> 1]!;
}

main();
