import { LONGEST_SAMPLE, MOST_SAMPLES } from '../language/language';
import type { Block } from './blocks';

/** Fewer units of sentences say little about a text that is mostly lists and titles. */
const ENOUGH = 200;

/** No more blocks are looked at. */
const MOST_BLOCKS = 40;

/** A last stretch is as good as a whole one from this length on. */
const LONG_ENOUGH = 300;

/** Stretches of a text to know its language by, from all of its length: sentences where it has any, else lines. */
export function samplesOf(text: string, blocks: readonly Block[]): string[] {
  const prose = spread(
    blocks.filter(block => block.prose),
    MOST_BLOCKS,
  );
  const units = prose.reduce((sum, { start, end }) => sum + end - start, 0);
  const stretches: string[] = [];
  let open = '';
  for (const { start, end } of units >= ENOUGH ? prose : spread(blocks, MOST_BLOCKS)) {
    open = `${open} ${text.slice(start, Math.min(end, start + LONGEST_SAMPLE - open.length))}`.trim();
    if (open.length < LONG_ENOUGH) continue;
    stretches.push(open);
    open = '';
  }
  return spread(stretches.length === 0 ? [open] : stretches, MOST_SAMPLES);
}

/** At most so many items, evenly spaced. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as Item);
}
