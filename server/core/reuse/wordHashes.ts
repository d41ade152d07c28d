import { mixed } from '../text/words';

export const bigramHash = (first: number, second: number): number => mixed(Math.imul(first, 0x9e3779b1) + second);

/** One number for the words `[from, to)`, by their hashes, in their order: 53 bits, so that equal keys mean equal words for every corpus that fits in memory. */
export function contentKey(hashes: Int32Array, from: number, to: number): number {
  let low = 0x811c9dc5 | 0;
  let high = 0x2545f491;
  for (let index = from; index < to; index++) {
    const hash = hashes[index] ?? 0;
    low = mixed(Math.imul(low, 31) + hash);
    high = mixed(Math.imul(high, 0x01000193) ^ hash);
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}
