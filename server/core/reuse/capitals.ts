import { type HashedWords, isNumber } from '../text/words';
import type { WordRange } from './relate';

/** Which of the words `[from, to)` are written as names are, as one number. */
export function capitalsOf(text: string, words: HashedWords, from: number, to: number): number {
  let pattern = 0;
  for (let index = from; index < to; index++) pattern = (Math.imul(pattern, 31) + (isNameLike(text, words.starts[index] ?? 0) ? 2 : 1)) | 0;
  return pattern;
}

/** True for a line-up, a list of scorers, a table: most of its words are names or numbers. */
export function isListOfNames(text: string, words: HashedWords, { start, end }: WordRange): boolean {
  let listed = 0;
  for (let index = start; index < end; index++) {
    if (isNumber(words.hashes[index] ?? 0) || isNameLike(text, words.starts[index] ?? 0)) listed++;
  }
  return listed >= MOST * (end - start);
}

const MOST = 0.7;

/** True for a capital before a small letter. A text all in capitals says nothing of names. */
function isNameLike(text: string, at: number): boolean {
  return isCapital(text, at) && !isCapital(text, at + 1);
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return /^\p{Lu}/u.test(text.charAt(at));
}
