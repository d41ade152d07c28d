import { labelKeyOf } from './furniture';
import { titleKeyOf } from './headline';
import { FURNITURE_REASONS, REPEAT_REASONS } from './messages';
import { isKnown, isTitleLike, type Part } from './parts';
import type { Verdict } from './types';

/**
 * Finds what a page or a scraper put into an article twice (in short lines case, quotation marks and bullets aside), and keeps one place
 * of it: copies of the headline, gallery titles, headings, captions, paragraphs that double the one before, and stretches of paragraphs
 * that were scraped twice. What a text repeats itself, as refrains, charges, turns of a hearing and rows do, stays. An article that
 * repeats many headings is built that way: there a repetition is a hint only. On a whole page titles are repeated as links, too. `keeps` is an index into `parts`.
 */
export function judgeRepeats(text: string, parts: readonly Part[], headline: number, wholePage: boolean): void {
  judgeHeadlineCopies(parts, headline);
  const keys = parts.map(part => (isKnown(part) || part.metadata !== undefined ? '' : keyOf(text, part)));
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key === '') return;
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  const repeated = [...places.values()].filter(indexes => indexes.length > 1);
  if (repeated.length === 0) return;
  const doubled = doubledStretches(parts, keys, places);
  const built = repeated.filter(indexes => !isGalleryTitle(parts, indexes) && !doubled.has(indexes[1] ?? -1)).length > MOST_ACCIDENTS;
  for (const indexes of repeated) {
    const [keeps = 0, ...copies] = indexes;
    const title = isGalleryTitle(parts, indexes);
    for (const index of copies) {
      const inStretch = doubled.has(index);
      const verdict = title ? GALLERY_TITLE : inStretch ? DOUBLED_STRETCH : verdictOn(parts, keeps, index, wholePage);
      if (verdict === undefined) continue;
      (parts[index] as Part).verdict = {
        drop: 'repeated',
        reason: verdict.reason,
        strength: built && !title && !inStretch ? HINT : verdict.strength,
        keeps,
      };
    }
  }
}

/** How many different lines may repeat before the repetition counts as the article's own form. */
const MOST_ACCIDENTS = 3;
const HINT = 0.3;

/**
 * Parts of so many paragraphs in a row, of so many words together, that were above in the same order. A text of which more than a third occurs
 * more often than the rest, as a plan of meals does, repeats itself.
 */
function doubledStretches(
  parts: readonly Part[],
  keys: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
  const doubled = new Set<number>();
  const content = keys.flatMap((key, index) => (key === '' ? [] : [index]));
  const positionOf = new Map(content.map((index, position) => [index, position]));
  for (let at = 0; at < content.length; ) {
    const start = content[at] ?? 0;
    const above = (places.get(keys[start] ?? '') ?? []).find(index => index < start);
    let length = 0;
    if (above !== undefined) {
      const from = positionOf.get(above) ?? 0;
      while (from + length < at && at + length < content.length && keys[content[from + length] ?? 0] === keys[content[at + length] ?? 0])
        length++;
    }
    const stretch = content.slice(at, at + length);
    const timesOf = stretch.map(index => places.get(keys[index] ?? '')?.length ?? 0);
    const once = Math.min(...timesOf);
    const isBuilt = timesOf.filter(times => times > once).length * 3 > length;
    const paragraphs = stretch.map(index => (parts[index] as Part).block).filter(({ prose, words }) => prose && words >= PARAGRAPH);
    if (paragraphs.length >= STRETCH && !isBuilt) for (const index of stretch) doubled.add(index);
    at += Math.max(1, length);
  }
  return doubled;
}

const STRETCH = 3;
const PARAGRAPH = 12;

type Judgement = Pick<Verdict, 'reason' | 'strength'>;

const GALLERY_TITLE: Judgement = { reason: REPEAT_REASONS.galleryTitle, strength: 0.95 };
const DOUBLED_STRETCH: Judgement = { reason: REPEAT_REASONS.paragraph, strength: 0.95 };

/** How far from the headline a copy of a short one counts. */
const NEAR = 12;

function judgeHeadlineCopies(parts: readonly Part[], headline: number): void {
  const title = headline < 0 ? undefined : parts[headline];
  const key = title === undefined ? '' : titleKeyOf(title.block.head);
  if (!key.includes(' ')) return;
  const short = key.split(' ').length < 4;
  parts.forEach((part, index) => {
    if (index === headline || part.verdict !== undefined || (short && Math.abs(index - headline) > NEAR)) return;
    if (!isTitleLike(part) || titleKeyOf(part.block.head) !== key) return;
    part.kind = 'headline';
    part.verdict = { drop: 'repeated', reason: REPEAT_REASONS.headline, strength: 0.95, keeps: headline };
  });
}

/** A line that is directly above another heading, or behind a separator, each time. */
function isGalleryTitle(parts: readonly Part[], indexes: readonly number[]): boolean {
  return (
    indexes.length > 1 &&
    indexes.every(index => {
      const part = parts[index] as Part;
      const below = parts[index + 1];
      return (
        part.kind === 'heading' &&
        (below?.kind === 'heading' || (parts[index - 1]?.verdict?.reason === FURNITURE_REASONS.separator && below?.kind === 'caption'))
      );
    })
  );
}

function verdictOn(parts: readonly Part[], keeps: number, index: number, wholePage: boolean): Judgement | undefined {
  const part = parts[keeps] as Part;
  const { words, whole, prose, head } = part.block;
  if (/[?][^\p{L}\p{N}?]*$/u.test(head)) return { reason: REPEAT_REASONS.question, strength: HINT };
  if (part.kind === 'heading') return { reason: REPEAT_REASONS.heading, strength: words >= 3 ? 0.7 : HINT };
  if (part.kind === 'caption') return { reason: REPEAT_REASONS.caption, strength: 0.9 };
  const isParagraph = prose && words >= 8;
  const aboveArticle = parts[index]?.verdict?.reason === FURNITURE_REASONS.above;
  if ((isParagraph && aboveArticle) || ((isParagraph || !whole) && isNextTo(parts, keeps, index)))
    return { reason: REPEAT_REASONS.paragraph, strength: 0.9 };
  return wholePage && isTitleLike(part) && words >= 5 ? { reason: REPEAT_REASONS.heading, strength: 0.6 } : undefined;
}

/** True where nothing but a little page furniture is between two parts. */
function isNextTo(parts: readonly Part[], above: number, below: number): boolean {
  if (below - above > MOST_BETWEEN) return false;
  for (let index = above + 1; index < below; index++) {
    const { verdict, metadata } = parts[index] as Part;
    if (verdict === undefined && metadata === undefined) return false;
  }
  return true;
}

const MOST_BETWEEN = 12;

/** Longer text repeats with its quotation marks and its case, or not at all. */
const LONGEST_NORMALISED = 24;

function keyOf(text: string, { block }: Part): string {
  if (!block.whole) return text.slice(block.start, block.end);
  return block.words > LONGEST_NORMALISED ? block.head : labelKeyOf(block.head, block.plain);
}
