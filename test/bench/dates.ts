/**
 * What tagging dates costs, and how that grows: run by `bench.ts`, which bundles this first, for what tsx adds to every function
 * would be measured, too. Prints a {@link DateFigures} as JSON; the first argument is how many million characters are tagged.
 */
import * as chrono from 'chrono-node';
import { findTimexes } from '../../server/core/timex/index';
import { syntheticCorpus } from '../support/synthetic';
import { tagText } from '../support/tagText';

export interface DateFigures {
  /** Million characters a second of the same articles, in the fastest of several rounds: what slows the machine slows the others. */
  readonly speed: { readonly pressmark: number; readonly chrono: number };
  /** Expressions each of them finds there. */
  readonly found: { readonly pressmark: number; readonly chrono: number };
  /** One article in eight parts, and whole. */
  readonly article: Growth;
  /** One edited paragraph of an eighth of the article, and of the whole. */
  readonly paragraph: Growth;
}

export interface Growth {
  /** Microseconds at each size: of `article` for a million characters, of `paragraph` for the paragraph. */
  readonly times: readonly [small: number, large: number];
  /** Large by small: the median of many pairs of samples that follow each other, so that what slows the machine slows both. */
  readonly ratio: number;
}

const MILLION = 1_000_000;
const PUBLISHED = '2018-08-16';
/** The whole article is this many times as long as the short one. */
const PARTS = 8;
const PAIRS = 11;
const ROUNDS = 5;

function main(): void {
  const size = Number(process.argv[2]) * MILLION;
  const articles = articlesOf(size);
  const characters = articles.reduce((sum, text) => sum + text.length, 0);
  const reference = new Date(Date.UTC(2018, 7, 16, 12));
  const tagAll = () => articles.reduce((sum, text) => sum + datesIn(text), 0);
  const parseAll = () => articles.reduce((sum, text) => sum + chrono.casual.parse(text, reference).length, 0);
  const found = { pressmark: tagAll(), chrono: parseAll() };
  const rounds = Array.from({ length: ROUNDS }, () => ({ pressmark: microseconds(tagAll), chrono: microseconds(parseAll) }));
  const whole = articles.join('\n').slice(0, size);
  const parts = Array.from({ length: PARTS }, (_, nth) => whole.slice((nth * size) / PARTS, ((nth + 1) * size) / PARTS));
  const figures: DateFigures = {
    speed: {
      pressmark: characters / Math.min(...rounds.map(round => round.pressmark)),
      chrono: characters / Math.min(...rounds.map(round => round.chrono)),
    },
    found,
    article: growthOf(
      () => void parts.forEach(datesIn),
      () => void datesIn(whole),
      size / MILLION,
    ),
    paragraph: growthOf(editedParagraph(parts[PARTS >> 1] ?? ''), editedParagraph(whole), PARAGRAPHS),
  };
  console.log(JSON.stringify(figures));
}

const datesIn = (text: string): number => tagText(text, passagesOf(text), PUBLISHED).length;

/** `units`: what one sample does, so many times. */
function growthOf(small: () => void, large: () => void, units: number): Growth {
  small();
  large();
  const pairs = Array.from({ length: PAIRS }, () => [microseconds(small) / units, microseconds(large) / units] as const);
  return {
    times: [median(pairs.map(([time]) => time)), median(pairs.map(([, time]) => time))],
    ratio: median(pairs.map(([first, second]) => second / first)),
  };
}

/** Paragraphs found again in one sample: long enough for the clock. */
const PARAGRAPHS = 1000;

/** Paragraphs from the middle of an article, each found again by itself as after an edit. */
function editedParagraph(text: string): () => void {
  const passages = passagesOf(text);
  const from = Math.max(0, (passages.length - PARAGRAPHS) >> 1);
  const edited = Array.from({ length: PARAGRAPHS }, (_, nth) => passages[(from + nth) % passages.length] ?? { start: 0, end: 0 });
  return () => {
    for (const passage of edited) findTimexes(text, [passage]);
  };
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

function microseconds(work: () => unknown): number {
  const before = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - before) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

main();
