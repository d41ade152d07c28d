import type { PageBlock } from './blocks';

/** A line of so many words is running text, unless most of it is links. */
const LONG = 12;
const MOST_LINKED = 0.5;
/** What each short line between running text costs, in words. */
const SHORT_COSTS = 6;

export const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The run of blocks that has most running text and least between it. Empty where no block is running text. */
export function bestWindow<T extends Pick<PageBlock, 'text' | 'linked'>>(blocks: readonly T[]): readonly T[] {
  let [start, sum] = [0, 0];
  let best = { from: 0, to: 0, sum: 0 };
  for (const [at, block] of blocks.entries()) {
    if (sum <= 0) [start, sum] = [at, 0];
    sum += worthOf(block);
    if (sum > best.sum) best = { from: start, to: at + 1, sum };
  }
  return blocks.slice(best.from, best.to);
}

function worthOf({ text, linked }: Pick<PageBlock, 'text' | 'linked'>): number {
  const words = wordsOf(text);
  return words >= LONG && linked <= MOST_LINKED * text.length ? words : -SHORT_COSTS - Math.min(words, LONG) / 2;
}
