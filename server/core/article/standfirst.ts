import { isKnown, isTitleLike, type Part } from './parts';

/**
 * Marks the standfirst: the sentence or the line that sums up an article between its headline and its byline or date. Without one of
 * these below it, it is the first paragraph.
 */
export function markStandfirst(parts: readonly Part[], headline: number): void {
  if (headline < 0) return;
  const index = nextOf(parts, headline + 1, part => isText(part) || isLine(part));
  const part = parts[index];
  if (part === undefined || index - headline > REACH || part.block.words < SHORTEST || part.block.words > LONGEST) return;
  if (NO_STANDFIRST.test(part.block.head) || !isHeaderBelow(parts, index)) return;
  const lead = nextOf(parts, index + 1, isText);
  const foreign = parts
    .slice(index + 1, lead)
    .some(({ block, metadata }) => /(?:^|\s)\(?@\w|https?:/.test(block.head) || metadata?.url !== undefined);
  const diary = parts.slice(lead).some(({ metadata }) => metadata?.date?.source === 'bare');
  if (lead < parts.length && !foreign && !diary) part.kind = 'standfirst';
}

/** In parts below the headline, and in words. */
const REACH = 4;
const SHORTEST = 8;
const LONGEST = 44;

/** Share labels and the like may be between a standfirst and the byline. */
const MOST_LABELS = 4;

function isHeaderBelow(parts: readonly Part[], index: number): boolean {
  const below = parts[index + 1]?.metadata;
  if (below !== undefined) return below.url === undefined;
  const header = nextOf(parts, index + 1, part => !isKnown(part));
  return header - index <= MOST_LABELS && parts[header]?.metadata?.author !== undefined;
}

const isText = ({ block, metadata, kind, verdict }: Part): boolean =>
  block.prose && metadata === undefined && kind !== 'caption' && kind !== 'furniture' && kind !== 'credit' && verdict === undefined;

const isLine = (part: Part): boolean => part.verdict === undefined && part.block.words >= SHORTEST && isTitleLike(part);

/** The caption of a picture ends in its credit, a menu has marks between its words, and an agency writes notes to editors. */
const NO_STANDFIRST = /\)$|[|>»›]|^Eds?:/;

function nextOf(parts: readonly Part[], from: number, test: (part: Part) => boolean): number {
  const found = parts.findIndex((part, index) => index >= from && test(part));
  return found < 0 ? parts.length : found;
}
