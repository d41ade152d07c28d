/**
 * What tagging dates costs, and how that grows: run by `bench.ts`, which bundles this first, for what tsx adds to every function
 * would be measured, too. Prints a {@link DateFigures} as JSON; the first argument is how many million characters are tagged.
 */
import * as chrono from 'chrono-node';
import { findTimexes, tagText } from '../../server/core/timex/tag';
import { syntheticCorpus } from '../support/synthetic';

export interface DateFigures {
  /** Million characters a second of the same articles in one run. */
  readonly speed: { readonly pressmark: number; readonly chrono: number };
  /** Expressions each of them finds there. */
  readonly found: { readonly pressmark: number; readonly chrono: number };
  /** Microseconds by size: a million characters of one article, and one edited paragraph of it. */
  readonly article: readonly number[];
  readonly paragraph: readonly number[];
}

const MILLION = 1_000_000;
const PUBLISHED = '2018-08-16';

function main(): void {
  const size = Number(process.argv[2]) * MILLION;
  const articles = articlesOf(size);
  const characters = articles.reduce((sum, text) => sum + text.length, 0);
  const reference = new Date(Date.UTC(2018, 7, 16, 12));
  const tagAll = (texts: readonly string[]) => texts.reduce((sum, text) => sum + tagText(text, passagesOf(text), PUBLISHED).length, 0);
  const parseAll = (texts: readonly string[]) => texts.reduce((sum, text) => sum + chrono.casual.parse(text, reference).length, 0);
  const warm = articles.slice(0, articles.length >> 3);
  tagAll(warm);
  parseAll(warm);
  const found = { pressmark: 0, chrono: 0 };
  const pressmark = processorTime(() => {
    found.pressmark = tagAll(articles);
  });
  const rival = processorTime(() => {
    found.chrono = parseAll(articles);
  });
  const whole = articles.join('\n');
  const sizes = [whole.slice(0, size >> 3), whole.slice(0, size)];
  const figures: DateFigures = {
    speed: { pressmark: characters / pressmark, chrono: characters / rival },
    found,
    article: sizes.map(text => processorTime(() => tagText(text, passagesOf(text), PUBLISHED)) / (text.length / MILLION)),
    paragraph: sizes.map(editedParagraph),
  };
  console.log(JSON.stringify(figures));
}

/** The middle paragraph of an article, found again after an edit, in microseconds. */
function editedParagraph(text: string): number {
  const passages = passagesOf(text);
  const edited = passages[passages.length >> 1] ?? { start: 0, end: 0 };
  const times = Array.from({ length: 200 }, () => {
    const start = process.hrtime.bigint();
    findTimexes(text, [edited]);
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[100] ?? 0;
}

function articlesOf(size: number): string[] {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of syntheticCorpus(Math.ceil(size / 2000)).articles) {
    if (length >= size) break;
    texts.push(text);
    length += text.length;
  }
  return texts;
}

function passagesOf(text: string): { start: number; end: number }[] {
  const passages: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) passages.push({ start, end });
    start = end + 1;
  }
  return passages;
}

/** Microseconds, for other programs may want the processor, too. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}

main();
