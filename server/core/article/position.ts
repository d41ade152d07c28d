import { ABOUT_THE_PAGE } from './evidence';
import { AROUND_ARTICLE, FURNITURE_REASONS } from './messages';
import { isTitleLike, type Part } from './parts';
import { announces } from './relatedLinks';
import type { Region } from './sequence';
import type { Structure } from './structure';
import { teasersOf } from './teasers';
import { DOUBTFUL } from './types';

type Outside = Exclude<Region, 'text'>;

/**
 * Judges what surrounds the text of a page by its place: menus above it, links in the middle of it, lists and comments below.
 * Sentences in a row get a hint only, as do those between the headline and the text, those in the middle of the text where no line
 * announces links, and prose of a region that holds more of it than the text: the text may be found wrong. The page's clock above the
 * headline is judged with the dates.
 */
export function judgeByPosition(parts: readonly Part[], { headline, regions }: Structure): void {
  if (regions.every(region => region === 'text')) return;
  const teasers = teasersOf(parts);
  const isPage = parts.map((part, index) => teasers.has(index) || ABOUT_THE_PAGE.test(part.block.head));
  const prose = wordsOfProse(parts, regions, isPage);
  const runs = sentenceRuns(parts, isPage);
  const mayGoOn = inTextUnannounced(parts, regions);
  parts.forEach((part, index) => {
    const region = regions[index] ?? 'text';
    if (
      region === 'text' ||
      index === headline ||
      part.kind === 'standfirst' ||
      (part.verdict !== undefined && part.verdict.strength >= DOUBTFUL)
    )
      return;
    if (index < headline && part.metadata?.date?.source === 'bare') return;
    const { reason, trusted } = OUTSIDE[region];
    const about = part.metadata !== undefined;
    const belowHeadline = headline >= 0 && index > headline && region === 'above' && isSentence(part);
    const goesOn = mayGoOn[index] === true && part.block.prose && isSentence(part);
    const outweighs = part.block.prose && prose[region] > 2 * prose.text;
    const doubted = !trusted && !isPage[index] && (runs[index] === true || belowHeadline || goesOn || outweighs);
    part.verdict = {
      drop: 'furniture',
      reason: about ? FURNITURE_REASONS.byline : reason,
      strength: doubted ? HINT : about || part.block.prose ? PROSE : LINE,
    };
    if (part.kind === 'body' || part.kind === 'heading' || part.kind === 'list') part.kind = 'furniture';
  });
  keepTweets(parts, regions);
  keepNearText(parts, regions, isPage);
  keepLinesOfDoubted(parts, regions);
  keepDecks(parts, regions, headline);
  keepDataBelowLede(parts, regions, headline);
  keepListsBetween(parts, regions);
}

/** Behind a dash, which is the mark of a list item. */
const TWEET = /^.{1,60} \(@\w+\)/u;
const MOST_LINES_OF_TWEET = 3;

/** A tweet that an article shows ends with its author and a date; the lines above it, up to the text, to furniture or to another tweet, are its words. */
function keepTweets(parts: readonly Part[], regions: readonly Region[]): void {
  parts.forEach((part, index) => {
    if (regions[index] === 'text' || regions[index] === 'above' || !part.block.bullet || !TWEET.test(part.block.head)) return;
    doubt(part);
    for (let above = index - 1; above >= index - MOST_LINES_OF_TWEET; above--) {
      const line = parts[above] as Part;
      if (line.metadata !== undefined || !isByPlace(line)) return;
      doubt(line);
    }
  });
}

/** A sentence right below the text, or behind one other line, goes on with it, as does the next one. */
function keepNearText(parts: readonly Part[], regions: readonly Region[], isPage: readonly boolean[]): void {
  let last = regions.lastIndexOf('text');
  if (last < 0) return;
  for (let index = last + 1; index < parts.length && index <= last + 2; index++) {
    if (regions[index] !== 'below') continue;
    const part = parts[index] as Part;
    const { head, words, endsSentence } = part.block;
    if (!isByPlace(part) || isPage[index] || words < SHORTEST_NEAR || !endsSentence || !/\.["'’”)]*$/.test(head) || /\.\.\.$/.test(head))
      continue;
    doubt(part);
    last = index;
  }
}

const SHORTEST_NEAR = 5;

/**
 * Further lines of the headline differ from a menu: they are right above or below it, a few in all, each as long as a title, and down to
 * the text there is nothing else.
 */
function keepDecks(parts: readonly Part[], regions: readonly Region[], headline: number): void {
  if (headline < 0) return;
  const isDeck = (index: number): boolean => {
    const part = parts[index];
    if (part?.verdict?.reason !== FURNITURE_REASONS.above || part.block.words < SHORTEST_DECK) return false;
    return isTitleLike({ ...part, kind: 'body' });
  };
  let start = headline;
  while (start > 0 && isDeck(start - 1)) start--;
  let below = headline + 1;
  while (isDeck(below)) below++;
  if (below !== regions.indexOf('text') || below - start > MOST_LINES_OF_HEADLINE) return;
  for (let index = start; index < below; index++) if (index !== headline) doubt(parts[index] as Part);
}

const MOST_LINES_OF_HEADLINE = 4;
const SHORTEST_DECK = 5;

/** By part, whether it is in the middle of the text and none of the lines above it, from the text on, announces links to other articles. */
function inTextUnannounced(parts: readonly Part[], regions: readonly Region[]): boolean[] {
  let announced = false;
  return parts.map((part, index) => {
    announced = regions[index] === 'between' && (announced || announces(part));
    return regions[index] === 'between' && !announced;
  });
}

/** A list, or a table with one cell a line, between a doubted sentence below the headline and the text goes with that sentence. */
function keepDataBelowLede(parts: readonly Part[], regions: readonly Region[], headline: number): void {
  const end = regions.indexOf('text');
  if (headline < 0 || end < headline) return;
  const between = parts.slice(headline + 1, end);
  const lede = between.findLastIndex(({ verdict }) => verdict?.reason === FURNITURE_REASONS.above && verdict.strength === HINT);
  if (lede >= 0) keepIfData(between.slice(lede + 1), FURNITURE_REASONS.above, isListOrTable);
}

/** So does a list in the middle of the text: links to other articles have no bullets there. */
function keepListsBetween(parts: readonly Part[], regions: readonly Region[]): void {
  for (let start = 0; start < parts.length; ) {
    let end = start;
    while (end < parts.length && regions[end] === 'between') end++;
    keepIfData(parts.slice(start, end), FURNITURE_REASONS.between, isList);
    start = end + 1;
  }
}

/** Doubts lines that no mark, only their place, puts outside the text. */
function keepIfData(lines: readonly Part[], reason: string, isData: (lines: readonly Part[]) => boolean): void {
  if (isData(lines) && lines.every(({ verdict }) => verdict?.reason === reason)) lines.forEach(doubt);
}

/** True for a line that no mark, only its place, puts outside the text. */
const isByPlace = ({ verdict }: Part): boolean => AROUND_ARTICLE.has(verdict?.reason);

/** What is judged by its place stays in the text, with a hint. */
function doubt(part: Part): void {
  if (part.verdict !== undefined) part.verdict = { ...part.verdict, strength: HINT };
}

const isList = (lines: readonly Part[]): boolean => lines.filter(({ block }) => block.bullet).length >= SHORTEST_LIST;

function isListOrTable(lines: readonly Part[]): boolean {
  const figures = lines.filter(({ block }) => /^\W*\p{Nd}/u.test(block.head) && block.words <= 2).length;
  return isList(lines) || (lines.length >= SHORTEST_TABLE && figures * 4 >= lines.length);
}

const SHORTEST_TABLE = 4;
const SHORTEST_LIST = 2;

/** Short lines between the text and a doubted paragraph below it go with the paragraph, where no furniture is between them. */
function keepLinesOfDoubted(parts: readonly Part[], regions: readonly Region[]): void {
  let lines: Part[] = [];
  for (let index = regions.lastIndexOf('text') + 1; index < parts.length && regions[index] === 'below'; index++) {
    const part = parts[index] as Part;
    if (part.verdict?.reason !== FURNITURE_REASONS.below) return;
    if (part.verdict.strength === HINT) {
      lines.forEach(doubt);
      lines = [];
    } else lines.push(part);
  }
}

/** `trusted` where a mark of the page, rather than the looks of its lines, parts the region from the text. */
const OUTSIDE: Readonly<Record<Outside, { readonly reason: string; readonly trusted: boolean }>> = {
  above: { reason: FURNITURE_REASONS.above, trusted: false },
  between: { reason: FURNITURE_REASONS.between, trusted: false },
  below: { reason: FURNITURE_REASONS.below, trusted: false },
  behind: { reason: FURNITURE_REASONS.behind, trusted: true },
};

const LINE = 0.7;
const PROSE = 0.6;
const HINT = 0.4;

/**
 * By part, whether it is one of several sentences in a row, none of which speaks of the page or is a teaser. Teasers and notices are single
 * sentences between titles and labels; where sentences follow each other, the text goes on.
 */
function sentenceRuns(parts: readonly Part[], isPage: readonly boolean[]): boolean[] {
  const inRun = parts.map(() => false);
  for (let start = 0; start < parts.length; start++) {
    let end = start;
    while (end < parts.length && isSentence(parts[end] as Part)) end++;
    if (end - start >= SHORTEST_RUN && !isPage.slice(start, end).includes(true)) inRun.fill(true, start, end);
    start = end;
  }
  return inRun;
}

const SHORTEST_RUN = 3;

function isSentence({ block, verdict, metadata, kind }: Part): boolean {
  if (verdict !== undefined || metadata !== undefined || kind === 'caption') return false;
  return block.words >= 2 && block.endsSentence && !/(?:\.\.\.|…|\?)$/.test(block.head) && /\p{Ll}/u.test(block.head);
}

function wordsOfProse(parts: readonly Part[], regions: readonly Region[], isPage: readonly boolean[]): Record<Region, number> {
  const words = { above: 0, text: 0, between: 0, below: 0, behind: 0 };
  parts.forEach(({ block }, index) => {
    if (block.prose && !isPage[index]) words[regions[index] ?? 'text'] += block.words;
  });
  return words;
}
