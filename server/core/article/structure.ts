import { datelineOf } from './dateline';
import { headlineIndex, markedHeadline } from './headline';
import { FURNITURE_REASONS } from './messages';
import { pageRegionsOf } from './page';
import { isTitleLike, type Part } from './parts';
import type { Region } from './sequence';
import { markStandfirst } from './standfirst';

export interface Structure {
  /** Index of the headline; -1 where the text begins with its first paragraph. */
  readonly headline: number;
  /** The stretch of the main text, both included; -1 where there is no prose. */
  readonly first: number;
  readonly last: number;
  /** By part, its region according to the sequence of lines. */
  readonly regions: readonly Region[];
}

/** Settles headline, datelines, headings, captions and galleries; `given` is the title that front matter gives. Kinds that looks gave and no neighbour contradicts stay. */
export function structureOf(text: string, parts: readonly Part[], isEnglishText: boolean, given?: string): Structure {
  const regions = pageRegionsOf(parts);
  const { first, last } = mainStretch(parts, regions);
  const wholePage = regions.some(region => region !== 'text');
  const headline = markedHeadline(parts, first, given) ?? headlineIndex(text, parts, first, wholePage, isEnglishText);
  const title = headline < 0 ? undefined : parts[headline];
  if (title !== undefined) title.kind = 'headline';
  markDatelines(text, parts, Math.max(first, headline + 1));
  markHeadings(parts, headline);
  markStandfirst(parts, headline);
  markGalleries(parts);
  return { headline, first, last, regions };
}

const isContent = (part: Part): boolean => part.kind !== 'furniture' && part.kind !== 'credit' && part.metadata === undefined;

const isProse = (part: Part): boolean => part.block.prose && isContent(part) && (part.kind === 'caption' || !isTitleLike(part));

/** Where the text of the article is: its first paragraph and its last line. */
function mainStretch(parts: readonly Part[], regions: readonly Region[]): { first: number; last: number } {
  const last = regions.lastIndexOf('text');
  const first = parts.findIndex((part, index) => regions[index] === 'text' && isProse(part));
  return first < 0 ? { first: -1, last: -1 } : { first, last };
}

/** How far above the text a dateline is looked for, in parts. */
const DATELINE_REACH = 12;

const PHOTO_DATE = /\b(?:on|in) (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}|\p{Lu}\p{Ll}{2,8} \d{4})\W{0,2}$/u;

/** The dateline of the first paragraphs; a lead that only describes a dated picture ('KABUL -- Soldiers stand guard on March 6, 2018.') is its caption. */
function markDatelines(text: string, parts: readonly Part[], from: number): void {
  let seen = 0;
  for (let index = Math.max(0, from - DATELINE_REACH); index < parts.length && seen < 3; index++) {
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
  const marked = parts.some(({ block }) => block.markup?.role === 'heading');
  const isTurn = turnsOf(parts);
  let followed = false;
  let stacked = 0;
  for (let index = parts.length - 1; index > headline; index--) {
    const part = parts[index] as Part;
    if (!isContent(part)) continue;
    const mayBe = !marked || part.block.markup?.bold === true;
    if (
      part.kind === 'body' &&
      mayBe &&
      !part.block.bullet &&
      isTitleLike(part) &&
      part.block.words <= LONGEST_HEADING &&
      followed &&
      stacked < 2 &&
      !isTurn(part) &&
      !endsList(parts, index)
    ) {
      part.kind = 'heading';
      stacked++;
    } else {
      followed = part.block.prose || part.kind === 'list' || part.kind === 'quote' || part.kind === 'caption';
      stacked = 0;
    }
  }
}

const SPEAKER = /^[^:]{2,30}:(?= )/;
/** So many lines of one name are what it says in a conversation. */
const FEWEST_TURNS = 3;

/** Whether a part is a turn of a transcript: others begin with the same name. */
function turnsOf(parts: readonly Part[]): (part: Part) => boolean {
  let counts: Map<string, number> | undefined;
  return ({ block }) => {
    const speaker = SPEAKER.exec(block.head)?.[0];
    if (speaker === undefined) return false;
    if (counts === undefined) {
      counts = new Map();
      for (const other of parts) {
        const name = SPEAKER.exec(other.block.head)?.[0];
        if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    return (counts.get(speaker) ?? 0) >= FEWEST_TURNS;
  };
}

/** True for the last of the short lines between two blank lines. */
function endsList(parts: readonly Part[], index: number): boolean {
  const [above, part, below] = [parts[index - 1], parts[index], parts[index + 1]];
  if (part?.block.blankBefore !== false || below?.block.blankBefore !== true || above === undefined) return false;
  return above.kind === 'body' && !above.block.prose && above.verdict === undefined && above.metadata === undefined;
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

const isPictureCredit = (part: Part | undefined): boolean => part?.kind === 'credit' && part.verdict?.reason === FURNITURE_REASONS.image;

const isSeparator = (part: Part | undefined): boolean => part?.verdict?.reason === FURNITURE_REASONS.separator;
