import { labelKeyOf } from './furniture';
import { titleKeyOf } from './headline';
import { FURNITURE_REASONS, REPEAT_REASONS } from './messages';
import { isTitleLike, type Part } from './parts';
import type { Verdict } from './types';

/**
 * Finds what stands in the article before, word for word (in short lines case, quotation marks and bullets aside), and keeps one place of
 * it: headline copies, gallery titles, paragraphs. An article that repeats much is built that way (an interview, a plan, a
 * table): there a repetition is a hint only. `keeps` is an index into `parts`.
 */
export function judgeRepeats(text: string, parts: readonly Part[], headline: number): void {
  judgeHeadlineCopies(parts, headline);
  const places = new Map<string, number[]>();
  parts.forEach((part, index) => {
    if (part.verdict !== undefined || part.metadata !== undefined) return;
    const key = keyOf(text, part);
    if (key === '') return;
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  const repeated = [...places.values()].filter(indexes => indexes.length > 1);
  const built = repeated.filter(indexes => !isGalleryTitle(parts, indexes)).length > MOST_ACCIDENTS;
  for (const indexes of repeated) {
    const [keeps = 0, ...copies] = indexes;
    const verdict = isGalleryTitle(parts, indexes) ? GALLERY_TITLE : verdictOn(parts[keeps] as Part);
    for (const index of copies) {
      (parts[index] as Part).verdict = {
        drop: 'repeated',
        reason: verdict.reason,
        strength: built && verdict !== GALLERY_TITLE ? HINT : verdict.strength,
        keeps,
      };
    }
  }
}

/** How many different lines may repeat before the repetition counts as the article's own form. */
const MOST_ACCIDENTS = 3;
const HINT = 0.3;

type Judgement = Pick<Verdict, 'reason' | 'strength'>;

const GALLERY_TITLE: Judgement = { reason: REPEAT_REASONS.galleryTitle, strength: 0.95 };

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

/** A line that stands on top of another heading, or behind a separator, each time. */
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

function verdictOn(part: Part): Judgement {
  const { words, whole, prose, head } = part.block;
  if (/[?][^\p{L}\p{N}]*$/u.test(head)) return { reason: REPEAT_REASONS.question, strength: HINT };
  if (part.kind === 'heading') return { reason: REPEAT_REASONS.heading, strength: words >= 3 ? 0.7 : HINT };
  if (!whole || (prose && words >= 20)) return { reason: REPEAT_REASONS.paragraph, strength: 0.95 };
  if (prose && words >= 8) return { reason: REPEAT_REASONS.paragraph, strength: 0.8 };
  if (part.kind === 'caption') return { reason: REPEAT_REASONS.caption, strength: 0.9 };
  return { reason: REPEAT_REASONS.line, strength: isTitleLike(part) && words >= 5 ? 0.6 : HINT };
}

/** Longer text repeats with its quotation marks and its case, or not at all. */
const LONGEST_NORMALISED = 24;

function keyOf(text: string, { block }: Part): string {
  if (!block.whole) return text.slice(block.start, block.end);
  return block.words > LONGEST_NORMALISED ? block.head : labelKeyOf(block.head);
}
