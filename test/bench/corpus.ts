/**
 * What a corpus of one size costs: run by `bench.ts`, which bundles this first, in a process of its own with `--expose-gc`, so that no
 * size pays for another. Prints {@link CorpusFigures} as JSON; the first argument is the number of articles.
 */
import { type ArticleRecord, Corpus } from '../../server/core/corpus/corpus';
import { mentionAt } from '../../server/core/corpus/names';
import { problemsOf } from '../../server/core/corpus/problems';
import { countsOf, introductionOf, mentionsOf, passageAt, timexAt } from '../../server/core/corpus/queries';
import { ArticleRecords } from '../../server/core/corpus/records';
import { copiesOf, groupsOf, relatedArticles } from '../../server/core/corpus/reuse';
import { ReuseIndex } from '../../server/core/reuse/reuseIndex';
import { type SyntheticCorpus, syntheticCorpus } from '../support/synthetic';

export interface CorpusFigures {
  /** Microseconds, or for what is counted in bytes those. */
  readonly rows: readonly { readonly name: string; readonly growth: 'flat' | 'linear'; readonly cost: number }[];
  readonly memory: MemoryFigures;
}

/** Bytes an article, none of which is whole. */
export interface MemoryFigures {
  /** Its text in UTF-8, as it is kept. */
  readonly text: number;
  readonly indexOfCopies: number;
  /** All the rest: facts and postings. */
  readonly facts: number;
}

interface Subject {
  readonly corpus: Corpus;
  readonly synthetic: SyntheticCorpus;
  readonly probe: ArticleRecord;
}

interface Measure {
  readonly growth: 'flat' | 'linear';
  /** Microseconds of one request; of what is linear, an article's share. */
  run(subject: Subject): number;
}

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
  'what an article shares with others': {
    growth: 'flat',
    run: ({ corpus, probe }) => perRequest(() => relatedArticles(corpus, probe.id)),
  },
  'all groups of copies': {
    growth: 'linear',
    run: ({ corpus }) => timed(() => groupsOf(corpus)) / corpus.size,
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
  'all groups of copies after edits': {
    growth: 'linear',
    run: ({ corpus }) => timed(() => groupsOf(corpus)) / corpus.size,
  },
};

function main(): void {
  const warm = subjectOf(syntheticCorpus(200));
  for (const measure of Object.values(MEASURES)) measure.run(warm);
  const size = Number(process.argv[2]);
  const synthetic = syntheticCorpus(size);
  const memory = leastMemoryOf(synthetic);
  const { subject, cost } = scanned(synthetic);
  const rows = Object.entries(MEASURES).map(([name, measure]) => ({ name, growth: measure.growth, cost: measure.run(subject) }));
  const figures: CorpusFigures = { rows: [{ name: 'scan', growth: 'linear', cost: cost / size }, ...rows], memory };
  process.stdout.write(JSON.stringify(figures));
}

const subjectOf = (synthetic: SyntheticCorpus): Subject => scanned(synthetic).subject;

/** The least of several: what is made once for all articles, and what is not collected yet, are in some measurements only. */
function leastMemoryOf(synthetic: SyntheticCorpus): MemoryFigures {
  const figures = Array.from({ length: 3 }, () => memoryOf(synthetic));
  const least = (figure: keyof MemoryFigures): number => Math.min(...figures.map(each => each[figure]));
  return { text: least('text'), indexOfCopies: least('indexOfCopies'), facts: least('facts') };
}

function memoryOf(synthetic: SyntheticCorpus): MemoryFigures {
  const { articles } = synthetic;
  // The generator's strings are put together when they are first read, which is not the corpus's doing.
  const text = articles.reduce((sum, article) => sum + Buffer.byteLength(article.text.trimEnd()) + 1, 0) / articles.length;
  for (const article of articles) article.text.charCodeAt(article.text.search(/\S$/));
  const before = memoryUsed();
  const { corpus } = scanned(synthetic, new ArticleRecords(0)).subject;
  const withCorpus = memoryUsed();
  const index = new ReuseIndex({ get: () => undefined });
  for (const id of corpus.ids()) index.load(corpus.get(id)!.article);
  const [first = ''] = corpus.ids();
  corpus.get(first);
  const indexOfCopies = (memoryUsed() - withCorpus) / articles.length;
  const facts = (withCorpus - before) / articles.length - text - indexOfCopies;
  return corpus.size === articles.length && index.wordsOf(first) > 0 ? { text, indexOfCopies, facts } : { text, indexOfCopies, facts: 0 };
}

/** Reads all articles at once. */
function scanned(synthetic: SyntheticCorpus, records = new ArticleRecords()): { readonly subject: Subject; readonly cost: number } {
  const corpus = new Corpus({}, { records });
  corpus.apply([{ kind: 'register', text: synthetic.register }]);
  const cost = timed(() => {
    corpus.load(synthetic.articles);
    corpus.settle();
  });
  return { subject: { corpus, synthetic, probe: corpus.get(synthetic.probe)! }, cost };
}

/** Bytes of the heap and of typed arrays, after what is garbage was collected. */
function memoryUsed(): number {
  // What the first collection lets go of, only the next ones free.
  for (let times = 0; times < 3; times++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
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
