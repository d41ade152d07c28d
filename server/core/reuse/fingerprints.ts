import { bigramHash } from './hashedWords';

let seen = new Int32Array(1 << 10);
let seenIn = new Int32Array(1 << 10);
let round = 0;

/**
 * The distinct hashes of a run's word pairs, none of them 0, in their order; written to `into`, which must have room for one
 * per word. Returns how many there are. All pairs, not a winnowed choice: choosing loses half of the texts with 30 % of
 * their words changed.
 */
export function fingerprintsOf(words: Int32Array, into: Int32Array): number {
  if (words.length * 2 > seen.length) {
    seen = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 1)));
    seenIn = new Int32Array(seen.length);
    round = 0;
  }
  round++;
  const mask = seen.length - 1;
  let count = 0;
  for (let index = 0; index + 1 < words.length; index++) {
    const fingerprint = bigramHash(words[index] ?? 0, words[index + 1] ?? 0) || 1;
    let slot = fingerprint & mask;
    while (seenIn[slot] === round && seen[slot] !== fingerprint) slot = (slot + 1) & mask;
    if (seenIn[slot] === round) continue;
    seenIn[slot] = round;
    seen[slot] = fingerprint;
    into[count++] = fingerprint;
  }
  return count;
}
