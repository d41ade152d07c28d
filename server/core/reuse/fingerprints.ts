import { isNumber } from '../text/words';
import { bigramHash } from './wordHashes';

let seen = new Int32Array(1 << 10);
let seenIn = new Int32Array(1 << 10);
let round = 0;

/**
 * The distinct hashes of a run's word pairs, none of them 0; written to `into`, which must have room for two per word. Returns
 * how many there are. All pairs, not a winnowed choice: choosing loses half of the texts with 30 % of their words changed. Where
 * many of the words are numbers, the words on both sides of a number are a pair, too, so that the same table with other numbers is found.
 */
export function fingerprintsOf(words: Int32Array, into: Int32Array): number {
  if (words.length * 4 > seen.length) {
    seen = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 4 + 1)));
    seenIn = new Int32Array(seen.length);
    round = 0;
  }
  round++;
  let count = 0;
  for (let index = 0; index + 1 < words.length; index++) count = note(words[index] ?? 0, words[index + 1] ?? 0, into, count);
  if (!isNumeric(words)) return count;
  let before = -1;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0;
    if (isNumber(word)) continue;
    if (before >= 0 && before < index - 1) count = note(words[before] ?? 0, word, into, count);
    before = index;
  }
  return count;
}

/** True where at least a quarter of the words are numbers. */
export function isNumeric(words: Int32Array): boolean {
  let numbers = 0;
  for (let index = 0; index < words.length; index++) numbers += (words[index] ?? 0) & 1;
  return 4 * numbers >= words.length;
}

function note(first: number, second: number, into: Int32Array, count: number): number {
  const fingerprint = bigramHash(first, second) || 1;
  const mask = seen.length - 1;
  let slot = fingerprint & mask;
  while (seenIn[slot] === round && seen[slot] !== fingerprint) slot = (slot + 1) & mask;
  if (seenIn[slot] === round) return count;
  seenIn[slot] = round;
  seen[slot] = fingerprint;
  into[count] = fingerprint;
  return count + 1;
}
