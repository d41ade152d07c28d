import type { Passage } from '../article/types';

/**
 * Indices of the passages that make galleries: captions that follow each other with nothing between them but their headings,
 * two at least, and the headings directly above each. `stays` marks the passages that no verdict drops; the others (credits,
 * separators) part nothing.
 */
export function galleriesOf(passages: readonly Passage[], stays: readonly boolean[]): ReadonlySet<number> {
  const found = new Set<number>();
  let series: number[] = [];
  let headings: number[] = [];
  let captions = 0;
  const close = (): void => {
    if (captions >= FEWEST_PICTURES) for (const index of series) found.add(index);
    series = [];
    headings = [];
    captions = 0;
  };
  for (const [index, { kind }] of passages.entries()) {
    if (!stays[index] || kind === 'credit') continue;
    if (kind === 'caption') {
      series.push(...headings, index);
      headings = [];
      captions++;
    } else if (kind === 'heading') headings.push(index);
    else close();
  }
  close();
  return found;
}

const FEWEST_PICTURES = 2;
