import { ABOUT_THE_PAGE } from './evidence';
import { FURNITURE_REASONS } from './messages';
import type { Part } from './parts';
import type { Region } from './sequence';
import type { Structure } from './structure';
import { teasersOf } from './teasers';
import { DOUBTFUL } from './types';

type Outside = Exclude<Region, 'text'>;

/**
 * Judges what surrounds the text of a page by its place: menus above it, links amid it, lists and comments below.
 * Sentences in a row, and those between the headline and the text, get a hint only, as does prose of a region that holds more of it
 * than the text: the text may be found wrong. The page's clock above the headline is judged with the dates.
 */
export function judgeByPosition(parts: readonly Part[], { headline, regions }: Structure): void {
  if (regions.every(region => region === 'text')) return;
  const teasers = teasersOf(parts);
  const isPage = parts.map((part, index) => teasers.has(index) || ABOUT_THE_PAGE.test(part.block.head));
  const prose = wordsOfProse(parts, regions, isPage);
  const runs = sentenceRuns(parts, isPage);
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
    const doubted =
      !trusted && !isPage[index] && (runs[index] === true || belowHeadline || (part.block.prose && prose[region] > 2 * prose.text));
    part.verdict = {
      drop: 'furniture',
      reason: about ? FURNITURE_REASONS.byline : reason,
      strength: doubted ? HINT : about || part.block.prose ? PROSE : LINE,
    };
    if (part.kind === 'body' || part.kind === 'heading' || part.kind === 'list') part.kind = 'furniture';
  });
  keepLinesOfDoubted(parts, regions);
}

/** Short lines between the text and a doubted paragraph below it go with the paragraph, where no furniture is between them. */
function keepLinesOfDoubted(parts: readonly Part[], regions: readonly Region[]): void {
  let lines: Part[] = [];
  for (let index = regions.lastIndexOf('text') + 1; index < parts.length && regions[index] === 'below'; index++) {
    const part = parts[index] as Part;
    if (part.verdict?.reason !== FURNITURE_REASONS.below) return;
    if (part.verdict.strength === HINT) {
      for (const line of lines) line.verdict = { drop: 'furniture', reason: FURNITURE_REASONS.below, strength: HINT };
      lines = [];
    } else lines.push(part);
  }
}

/** `trusted` where a mark of the page, rather than the looks of its lines, parts the region from the text. */
const OUTSIDE: Readonly<Record<Outside, { readonly reason: string; readonly trusted: boolean }>> = {
  above: { reason: FURNITURE_REASONS.above, trusted: false },
  amid: { reason: FURNITURE_REASONS.amid, trusted: false },
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
  const words = { above: 0, text: 0, amid: 0, below: 0, behind: 0 };
  parts.forEach(({ block }, index) => {
    if (block.prose && !isPage[index]) words[regions[index] ?? 'text'] += block.words;
  });
  return words;
}
