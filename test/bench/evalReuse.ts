import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../server/core/article/types';
import { ReuseIndex } from '../../server/core/reuse/reuseIndex';
import { type PlantedReuse, type PlantedRuns, plantReuse, plantRuns, syntheticParagraphs } from '../support/plantedReuse';

export interface ReuseFigures {
  readonly set: string;
  readonly items: number;
  /** Pairs of items that are in one group, and those of them that were neither planted nor are alike in their word pairs, they or what they were made from. */
  readonly reported: number;
  readonly wrong: number;
  /** Per cent, by kind of change, with the number of pairs. */
  readonly recall: Readonly<Record<string, { readonly percent: number; readonly pairs: number }>>;
  /** Megabytes of UTF-8 indexed a second of processor time, as where a folder is read: nobody asks whose copies each item changes. */
  readonly megabytesASecond: number;
  /** Microseconds to find the copies of one paragraph and align them with it. */
  readonly microsecondsAQuery: number;
  /** Of the index's postings, by item. */
  readonly bytesAnItem: number;
}

/** Planted changes in synthetic paragraphs, and where the labelled data is there, in the main text of web pages and the paragraphs of its articles; and McCormick's articles. */
export function evalReuse(goldFolder: string): ReuseFigures[] {
  const figures = [
    measureReuse('synthetic', plantReuse(syntheticParagraphs(6000))),
    measureReuse('synthetic, long paragraphs', plantRuns(syntheticParagraphs(6000))),
  ];
  const pages = path.join(goldFolder, 'boiler_scrapinghub.jsonl');
  if (existsSync(pages)) figures.push(measureReuse('web pages', plantReuse(mainParagraphs(pages))));
  for (const name of ARTICLES) {
    const file = path.join(goldFolder, `${name}.jsonl`);
    if (!existsSync(file)) continue;
    const paragraphs = articleParagraphs(file);
    figures.push(measureReuse(name, plantReuse(paragraphs)), measureReuse(`${name}, long paragraphs`, plantRuns(paragraphs)));
  }
  const articles = path.join(goldFolder, 'neardup_mccormick');
  if (existsSync(articles)) figures.push(measureReuse('McCormick', mcCormick(articles)));
  return figures;
}

const ARTICLES = ['ent_conll2003_testa', 'dates_timebank', 'dates_aquaint', 'ent_wikigold', 'ent_gum_linked'];

export function measureReuse(
  set: string,
  { items, pairs, bases, runs }: Pick<PlantedReuse, 'items'> & Pick<PlantedRuns, 'pairs'> & Partial<Pick<PlantedRuns, 'bases' | 'runs'>>,
  rounds = ROUNDS,
): ReuseFigures {
  const articles = items.map(({ id, text }) => articleOf(id, text));
  const settings = Array.from({ length: rounds }, () => measureSetting(articles));
  const index = settings.map(setting => setting.index).at(-1) ?? new ReuseIndex();
  const seconds = Math.min(...settings.map(setting => setting.seconds));
  const queries = Math.min(...settings.map(setting => setting.queries));
  const found = new Set<string>();
  const spans = new Map<string, string[]>();
  const textOf = new Map(items.map(({ id, text }) => [id, text]));
  for (const { kind, copies } of index.groups(id => id)) {
    if (runs !== undefined && kind !== 'furniture') {
      for (const { article, start, end } of copies)
        spans.set(article, [...(spans.get(article) ?? []), textOf.get(article)?.slice(start, end) ?? '']);
    }
    const ids = [...new Set(copies.map(({ article }) => article))];
    if (kind !== 'furniture') for (const a of ids) for (const b of ids) if (a < b) found.add(`${a}|${b}`);
  }
  const keyOf = (a: string, b: string) => (a < b ? `${a}|${b}` : `${b}|${a}`);
  const planted = new Set(pairs.map(([a, b]) => keyOf(a, b)));
  const texts = bases ?? textOf;
  const originals = new Map(pairs.map(([original, copy]) => [copy, original]));
  const wrong = [...found].filter(key => {
    const [a = '', b = ''] = key.split('|');
    const [originA, originB] = [originals.get(a) ?? a, originals.get(b) ?? b];
    return (
      !planted.has(key) && !alike(texts.get(a) ?? '', texts.get(b) ?? '') && !alike(texts.get(originA) ?? '', texts.get(originB) ?? '')
    );
  });
  const counts: Record<string, { hits: number; pairs: number }> = {};
  for (const [a, b, kind] of pairs) {
    counts[kind] ??= { hits: 0, pairs: 0 };
    counts[kind].pairs++;
    const run = runs?.get(b);
    if (found.has(keyOf(a, b)) && (run === undefined || spans.get(b)?.some(isShownAs(run)))) counts[kind].hits++;
  }
  const bytes = items.reduce((total, { text }) => total + Buffer.byteLength(text), 0);
  return {
    set,
    items: items.length,
    reported: found.size,
    wrong: wrong.length,
    recall: Object.fromEntries(
      Object.entries(counts).map(([kind, count]) => [
        kind,
        { percent: Math.round((1000 * count.hits) / count.pairs) / 10, pairs: count.pairs },
      ]),
    ),
    megabytesASecond: Math.round(bytes / seconds / 1e5) / 10,
    microsecondsAQuery: Math.round((queries * 1e7) / items.length) / 10,
    bytesAnItem: Math.round(index.postingBytes / items.length),
  };
}

/** True for a span that holds a run and few words besides. */
const isShownAs =
  (run: string) =>
  (span: string): boolean =>
    wordsOf(span).join(' ').includes(wordsOf(run).join(' ')) && wordsOf(span).length <= wordsOf(run).length + MOST_BESIDE;
const MOST_BESIDE = 10;

/** Of this process, so that a busy machine does not spoil the figures. */
const processorSeconds = (): number => process.cpuUsage().user / 1e6;

/** The speed is that of the fastest of some rounds: the first pays for compiling. Where only what is found counts, one is enough. */
const ROUNDS = 4;

function measureSetting(articles: readonly Article[]): { index: ReuseIndex; seconds: number; queries: number } {
  const index = new ReuseIndex();
  const start = processorSeconds();
  for (const article of articles) index.load(article);
  const seconds = processorSeconds() - start;
  for (const { id } of articles) index.copiesOf(id, 0);
  return { index, seconds, queries: processorSeconds() - start - seconds };
}

/** Each item an article of one passage, in a folder of its own so that recurrence has no say. */
const articleOf = (id: string, text: string): Article => ({
  id,
  text,
  passages: [{ start: 0, end: text.length, kind: 'body', section: -1 }],
  dates: [],
});

/** Paragraphs of a dozen words or more. */
function articleParagraphs(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const paragraphs = lines.flatMap(line => (JSON.parse(line) as { text: string }).text.split(/\n+/).map(paragraph => paragraph.trim()));
  return [...new Set(paragraphs.filter(paragraph => paragraph.split(/\s+/).length >= 12))];
}

function mainParagraphs(file: string): string[] {
  const pages = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { lines: { t: string; m: number }[] });
  const paragraphs = pages.flatMap(({ lines }) =>
    lines.filter(line => line.m === 1 && line.t.split(/\s+/).length >= 15).map(line => line.t),
  );
  return [...new Set(paragraphs)];
}

function mcCormick(folder: string): { items: { id: string; text: string }[]; pairs: [string, string, string][] } {
  const items = readFileSync(path.join(folder, 'docs_1000.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { id: string; text: string });
  const pairs = JSON.parse(readFileSync(path.join(folder, 'pairs_1000.json'), 'utf8')) as [string, string][];
  return { items, pairs: pairs.map(([a, b]) => [a, b, 'planted']) };
}

/** Word pairs in common: a quarter of all, or two fifths of the shorter's; or a run of words. */
function alike(a: string, b: string): boolean {
  const [pairsA, pairsB] = [wordPairs(a), wordPairs(b)];
  let common = 0;
  for (const pair of pairsA) if (pairsB.has(pair)) common++;
  const alikeInPairs =
    common / (pairsA.size + pairsB.size - common || 1) >= 0.25 || common / (Math.min(pairsA.size, pairsB.size) || 1) >= 0.4;
  return alikeInPairs || haveRunInCommon(a, b);
}

function haveRunInCommon(a: string, b: string): boolean {
  const runsOfA = new Set(runsOf(a));
  return runsOf(b).some(run => runsOfA.has(run));
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** Words that no two texts have in common by chance. */
const RUN = 15;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function wordPairs(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
