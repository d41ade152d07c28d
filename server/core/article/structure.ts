import type { Block } from './blocks';
import { type Dateline, datelineOf } from './dateline';
import { furnitureByLooks, labelKeyOf } from './furniture';
import type { MetadataLine } from './metadata';
import { DOUBTFUL, type PassageKind, type Verdict } from './types';

/** A passage in the making: {@link structureOf} and the judges settle its kind and verdict. */
export interface Part {
  readonly block: Block;
  readonly metadata?: MetadataLine | undefined;
  kind: PassageKind;
  verdict: Verdict | undefined;
  /** The first paragraph's, which becomes a passage of its own. */
  dateline?: Dateline;
}

export interface Structure {
  /** Index of the headline; -1 where the text begins with its first paragraph. */
  readonly headline: number;
  /** The stretch of the main text, both included; -1 where there is no prose. */
  readonly first: number;
  readonly last: number;
}

/** What a block's own looks say of it. */
export function partByLooks(block: Block): Part {
  const looks = block.whole ? furnitureByLooks(block.head) : undefined;
  if (looks !== undefined && !(block.bullet && looks.kind === 'credit')) return { block, kind: looks.kind, verdict: looks.verdict };
  return { block, kind: kindByLooks(block), verdict: undefined };
}

const CAPTION_START =
  /^(?:FILE ?(?:[-–—:]| PHOTO)|file (?:photo|image|picture)\b|Above:|Below:|Pictured[:,]|PHOTO:|Photo:|Image:|In this (?:\p{L}+\.? ){0,2}(?:\d\d?, )?(?:\d{4},? )?(?:file )?(?:photo|image|picture|photograph|handout|video grab|frame grab)\b)/u;
const CAPTION_END =
  /\((?:(?:AP|AFP|Reuters|REUTERS|EPA|Getty)\b[^()]{0,60}|(?:Photo|Image|Photograph|Picture|File|Courtesy)\b[^()]{0,80}|[^()]{2,50}(?:via AP|\/AP|\/AFP|\/Reuters|\/Getty Images|Getty Images))\)\W{0,2}$/u;

function kindByLooks(block: Block): PassageKind {
  if (block.whole && (CAPTION_START.test(block.head) || CAPTION_END.test(block.head))) return 'caption';
  if (block.bullet) return 'list';
  if (/^>/.test(block.head)) return 'quote';
  if (block.whole && block.prose && /^[“"][^“”"]+[”"]$/u.test(block.head)) return 'quote';
  return 'body';
}

/** True for what could be a headline or a heading: a short line that begins as one and does not end as a sentence. */
export function isTitleLike({ block, kind, metadata }: Part): boolean {
  if (!(kind === 'body' || kind === 'list' || kind === 'headline' || kind === 'heading') || metadata !== undefined) return false;
  if (!block.whole || block.head.length > 220 || block.words > 28) return false;
  const { head } = block;
  if (!/[\p{L}\p{N}]/u.test(head) || /^\p{Ll}/u.test(head) || /[,;]$/.test(head)) return false;
  if (!/\p{Ll}/u.test(head)) return true;
  if (/[?!]["'’”]?$/.test(head)) return block.words <= 18 && !/[.!?]["'’”]? ["'‘“]?\p{Lu}/u.test(head);
  return !block.prose && !(block.endsSentence && !/(?:\b\p{Lu}\.)["'’”]?$|…$|\.\.\.$/u.test(head));
}

/** Settles headline, datelines, headings, captions and galleries. Kinds that looks gave and no neighbour contradicts stay. */
export function structureOf(text: string, parts: readonly Part[]): Structure {
  const { first, last } = mainStretch(parts);
  const headline = headlineIndex(text, parts, first);
  const title = headline < 0 ? undefined : parts[headline];
  if (title !== undefined) title.kind = 'headline';
  markDatelines(text, parts, Math.max(first, headline + 1));
  markHeadings(parts, headline);
  markGalleries(parts);
  return { headline, first, last };
}

const isContent = (part: Part): boolean => part.kind !== 'furniture' && part.kind !== 'credit' && part.metadata === undefined;

const isProse = (part: Part): boolean => part.block.prose && isContent(part) && (part.kind === 'caption' || !isTitleLike(part));

/**
 * The run of parts with the most prose in it, lines of the page counting against it (maximum-sum segment, as extractors of
 * the main text from plain lines find it).
 */
function mainStretch(parts: readonly Part[]): { first: number; last: number } {
  let best = 0;
  let found = { first: -1, last: -1 };
  let sum = 0;
  let from = 0;
  for (const [index, part] of parts.entries()) {
    if (best >= ENOUGH && isEndMark(part)) break;
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += weightOf(part);
    if (sum > best && isProse(part)) {
      best = sum;
      found = { first: from, last: index };
    }
  }
  let { first } = found;
  while (first >= 0 && first < found.last && !isProse(parts[first] as Part)) first++;
  return { first, last: behindTable(parts, found.last) };
}

/** A stretch of so many words may be the whole article: what stands below an end mark is no part of it. */
const ENOUGH = 120;
const END_MARKS = new Set<string | undefined>(['a comment heading', 'a copyright notice']);

/** True for a line that an article does not go on below. */
export const isEndMark = (part: Part): boolean => END_MARKS.has(part.verdict?.reason) && (part.verdict?.strength ?? 0) >= DOUBTFUL;

/** How many lines in a row that hold figures make a table, or a list of dates. */
const SHORTEST_TABLE = 4;

/** The end of a table that follows the last paragraph, with at most two lines (a heading) between; `last` itself where there is none. */
function behindTable(parts: readonly Part[], last: number): number {
  for (let start = last + 1; last >= 0 && start <= last + 3; start++) {
    let end = start;
    while (end < parts.length && isRow(parts[end] as Part)) end++;
    if (end - start >= SHORTEST_TABLE) return end - 1;
  }
  return last;
}

const isRow = (part: Part): boolean =>
  part.verdict === undefined && part.metadata === undefined && part.block.words >= 3 && /\p{Nd}/u.test(part.block.head);

/** What a part says for (above zero) or against its standing in the main text: its words, or a penalty for a line of the page. */
function weightOf(part: Part): number {
  if (isProse(part)) return Math.min(part.block.words, LONGEST_COUNTED);
  if (part.metadata !== undefined) return part.kind === 'metadata' ? -40 : 0;
  if (part.verdict === undefined || part.verdict.strength < DOUBTFUL) return -5;
  return -(PENALTIES.find(([reason]) => part.verdict?.reason.includes(reason))?.[1] ?? 12);
}

/** A single long paragraph (a legal notice, a biography) should not outweigh an article. */
const LONGEST_COUNTED = 60;

/** By what a verdict's reason holds: what ends an article, what stands amid it, and between them the rest. */
const PENALTIES: readonly (readonly [string, number])[] = [
  ['copyright', 150],
  ['comment', 60],
  ['credit', 2],
  ['separator', 2],
  ['advertisement', 2],
];

/** How far above the text a headline is looked for, in parts. */
const HEADLINE_REACH = 12;

function headlineIndex(text: string, parts: readonly Part[], first: number): number {
  const end = first < 0 ? Math.min(parts.length - 1, HEADLINE_REACH) : first;
  const candidates: number[] = [];
  for (let index = Math.max(0, end - HEADLINE_REACH); index < end; index++) {
    const part = parts[index] as Part;
    if (part.metadata?.title !== undefined) return index;
    if (isTitleLike(part) && part.verdict === undefined && datelineOf(text, part.block)?.end !== part.block.end) candidates.push(index);
  }
  const keys = new Map<string, number>();
  for (const index of candidates) {
    const key = titleKeyOf((parts[index] as Part).block.head);
    keys.set(key, (keys.get(key) ?? 0) + 1);
  }
  const crowded = candidates.length > 4;
  let best = -1;
  let bestScore = 0;
  for (const index of candidates) {
    const { block } = parts[index] as Part;
    const { head, words } = block;
    const next = parts[index + 1];
    let score = 1;
    if (words >= 4 && words <= 22) score += 3;
    else if (words >= 3) score += 1;
    if ((keys.get(titleKeyOf(head)) ?? 0) > 1 && words >= 3) score += 3;
    if (block.bullet) score -= 2;
    if (/[:…]$|\.\.\.$/.test(head)) score -= 2;
    if (next?.metadata !== undefined) score += 1;
    if (score > bestScore || (crowded && score === bestScore && words >= 4)) {
      best = index;
      bestScore = score;
    }
  }
  if (best < 0 || (first < 0 && parts.length < 2)) return -1;
  const bestKey = titleKeyOf((parts[best] as Part).block.head);
  return candidates.find(index => titleKeyOf((parts[index] as Part).block.head) === bestKey) ?? best;
}

/** A title as compared: without bullets, case, decoration, and what a site puts behind a bar. */
export function titleKeyOf(head: string): string {
  return labelKeyOf(stripSite(head));
}

/** 'Why the talks failed | Taliban news' is the title 'Why the talks failed'. */
export function stripSite(title: string): string {
  const bar = title.search(/ [|»] /);
  return bar > 0 && title.slice(0, bar).split(' ').length >= 4 && title.slice(bar + 3).split(' ').length <= 5 ? title.slice(0, bar) : title;
}

const PHOTO_DATE = /\b(?:on|in) (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}|\p{Lu}\p{Ll}{2,8} \d{4})\W{0,2}$/u;

/** The dateline of the first paragraphs; a lead that only describes a dated picture ('KABUL -- Soldiers stand guard on March 6, 2018.') is its caption. */
function markDatelines(text: string, parts: readonly Part[], from: number): void {
  let seen = 0;
  for (let index = Math.max(0, from - HEADLINE_REACH); index < parts.length && seen < 3; index++) {
    const part = parts[index] as Part;
    if (!isContent(part) || part.kind === 'headline' || part.verdict !== undefined) continue;
    if (part.kind !== 'body' && part.kind !== 'quote' && part.kind !== 'caption') continue;
    if (index >= from) seen++;
    const dateline = datelineOf(text, part.block);
    if (dateline === undefined) continue;
    const rest = text.slice(dateline.end, part.block.end).trim();
    if (rest === '' ? index > from + 1 : !part.block.prose) continue;
    if (part.block.whole && part.block.words < 45 && PHOTO_DATE.test(part.block.head) && parts.slice(index + 1, index + 4).some(isProse)) {
      part.kind = 'caption';
      continue;
    }
    if (part.kind === 'caption') continue;
    part.dateline = dateline;
    if (rest === '') part.kind = 'dateline';
    return;
  }
}

const LONGEST_HEADING = 16;

function markHeadings(parts: readonly Part[], headline: number): void {
  let followed = false;
  let stacked = 0;
  for (let index = parts.length - 1; index > headline; index--) {
    const part = parts[index] as Part;
    if (!isContent(part)) continue;
    if (part.kind === 'body' && !part.block.bullet && isTitleLike(part) && part.block.words <= LONGEST_HEADING && followed && stacked < 2) {
      part.kind = 'heading';
      stacked++;
    } else {
      followed = part.block.prose || part.kind === 'list' || part.kind === 'quote' || part.kind === 'caption';
      stacked = 0;
    }
  }
}

/** Pictures with a heading, a text and a credit each, or set off by separators: their texts are captions. */
function markGalleries(parts: readonly Part[]): void {
  const items: number[] = [];
  const follows = (index: number): boolean => {
    const before = parts[index - 1];
    const above = parts[index - 2];
    const below = parts[index + 1];
    if (before?.kind !== 'heading') return false;
    const credited =
      isPictureCredit(below) ||
      (isPictureCredit(above) &&
        (below === undefined || below.kind === 'furniture' || below.kind === 'heading' || below.kind === 'byline'));
    return credited || (above?.kind === 'heading' && isSeparator(parts[index - 3]));
  };
  parts.forEach((part, index) => {
    if (part.kind === 'body' && part.block.prose && follows(index)) items.push(index);
  });
  if (items.length >= 2) for (const index of items) (parts[index] as Part).kind = 'caption';
}

const isPictureCredit = (part: Part | undefined): boolean => part?.kind === 'credit' && part.verdict?.reason === 'an image credit';

const isSeparator = (part: Part | undefined): boolean => part?.verdict?.reason === 'a separator line';
