/**
 * Numbers from 0 to below 1 that look random and are the same for the same seed, so that what rests on them can be computed again.
 *
 * @see Steele, G. L. and Vigna, S. (2021). Computationally easy, spectrally good multipliers for congruential pseudorandom number
 * generators; this is a generator with a 32-bit counter and a mixing function ('mulberry32')
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
