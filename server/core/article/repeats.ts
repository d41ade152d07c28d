import { labelKeyOf, plainOf } from './furniture';
import { isTitleLike, type Part, titleKeyOf } from './structure';
import type { Verdict } from './types';

/**
 * Finds what stands in the article before, word for word (case, quotation marks and bullets aside), and keeps its first
 * place: headline copies, gallery titles, paragraphs. `keeps` is an index into `parts`.
 */
export function judgeRepeats(text: string, parts: readonly Part[], headline: number): void {
  const title = headline < 0 ? undefined : parts[headline];
  const titleKey = title && titleKeyOf(title.block.head);
  const firsts = new Map<string, number>();
  const keys = parts.map(part => (part.metadata !== undefined ? '' : keyOf(text, part)));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  parts.forEach((part, index) => {
    const key = keys[index] ?? '';
    if (part.verdict !== undefined || part.metadata !== undefined || key === '') return;
    if (
      titleKey !== undefined &&
      index !== headline &&
      titleKey.includes(' ') &&
      isTitleLike(part) &&
      titleKeyOf(part.block.head) === titleKey
    ) {
      part.kind = 'headline';
      part.verdict = { drop: 'repeated', reason: 'the headline again', strength: 0.95, keeps: headline };
      return;
    }
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else part.verdict = verdictOf(part, parts[first] as Part, first, counts.get(key) ?? 0);
  });
}

function verdictOf(part: Part, before: Part, keeps: number, count: number): Verdict | undefined {
  const { words, whole } = part.block;
  const repeated = (reason: string, strength: number): Verdict => ({ drop: 'repeated', reason, strength, keeps });
  if (part.kind === 'heading' || before.kind === 'heading') {
    if (words >= 3 || count >= 4) return repeated('a heading that stands above already', 0.9);
    return repeated('a heading that stands above already', 0.4);
  }
  if (!whole || (part.block.prose && words >= 8)) return repeated('a paragraph that stands above already', 0.95);
  if (part.kind === 'caption') return repeated('a caption that stands above already', 0.9);
  if (isTitleLike(part) && words >= 4) return repeated('a line that stands above already', 0.7);
  return words >= 4 ? repeated('a line that stands above already', 0.3) : undefined;
}

function keyOf(text: string, { block }: Part): string {
  return block.whole ? labelKeyOf(block.head) : plainOf(text.slice(block.start, block.end)).toLowerCase();
}
