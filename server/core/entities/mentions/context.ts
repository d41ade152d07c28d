import { APOSTROPHE, BREAK, HYPHEN, kinds, LOWER, SPACE, UPPER, WORD } from '../../text/characters';
import type { Span } from '../../text/span';
import { cliticEnd } from '../../text/words';
import { DOTTED_TITLES } from '../words/lexicon';

/** A word with the apostrophes and hyphens inside it; clitics (`'s`) are left out. */
export interface Word extends Span {
  readonly text: string;
}

const LONGEST_WORD = 60;

/** The word that starts at `at`; undefined where none does. Words longer than 60 units are cut. */
function wordFrom(text: string, at: number, limit: number): Word | undefined {
  const flags = kinds();
  let end = at;
  const last = Math.min(limit, at + LONGEST_WORD);
  while (end < last) {
    const kind = flags[text.charCodeAt(end)] ?? 0;
    if ((kind & WORD) !== 0) end++;
    else if (end > at && (kind & (APOSTROPHE | HYPHEN)) !== 0 && ((flags[text.charCodeAt(end + 1)] ?? 0) & WORD) !== 0 && end + 1 < last) {
      if ((kind & APOSTROPHE) !== 0 && cliticEnd(text, end) > end) break;
      end++;
    } else break;
  }
  return end > at ? { start: at, end, text: text.slice(at, end) } : undefined;
}

/** The word in front of `at` with only spaces or one line break, or a full stop of a title (`Mr.`), between; undefined where there is anything else. */
export function wordBefore(text: string, at: number, limit: number): Word | undefined {
  const flags = kinds();
  let end = at;
  let breaks = 0;
  while (end > limit && at - end < LONGEST_WORD && ((flags[text.charCodeAt(end - 1)] ?? 0) & SPACE) !== 0) {
    end--;
    if (text.charCodeAt(end) === 0x0a) breaks++;
  }
  if (end === at || breaks > 1) return undefined;
  const dotted = text.charCodeAt(end - 1) === 0x2e;
  const word = wordEndingAt(text, dotted ? end - 1 : end, limit);
  if (word === undefined || !dotted) return word;
  return DOTTED_TITLES.has(word.text.toLowerCase()) || word.text.length === 1 ? word : undefined;
}

function wordEndingAt(text: string, end: number, limit: number): Word | undefined {
  const flags = kinds();
  let start = end;
  while (start > limit && end - start < LONGEST_WORD) {
    const kind = flags[text.charCodeAt(start - 1)] ?? 0;
    if ((kind & (WORD | APOSTROPHE | HYPHEN)) === 0) break;
    start--;
  }
  while (start < end && ((flags[text.charCodeAt(start)] ?? 0) & WORD) === 0) start++;
  return start === end ? undefined : { start, end, text: text.slice(start, end) };
}

/** The word behind `at` on the same line or the next, with only spaces between. */
export function wordBehind(text: string, at: number, limit: number): Word | undefined {
  const flags = kinds();
  let start = at;
  let breaks = 0;
  while (start < limit && start - at < LONGEST_WORD && ((flags[text.charCodeAt(start)] ?? 0) & SPACE) !== 0) {
    if (((flags[text.charCodeAt(start)] ?? 0) & BREAK) !== 0) breaks++;
    start++;
  }
  return start === at || breaks > 2 ? undefined : wordFrom(text, start, limit);
}

/** True where the word at `at` is the first of a sentence, a line or a quotation. */
export function startsSentence(text: string, at: number, limit: number): boolean {
  const flags = kinds();
  let before = at - 1;
  for (; before >= limit && at - before < LONGEST_WORD; before--) {
    const unit = text.charCodeAt(before);
    const kind = flags[unit] ?? 0;
    if ((kind & BREAK) !== 0 && before + 1 < at && ((flags[text.charCodeAt(before - 1)] ?? 0) & BREAK) !== 0) return true;
    if ((kind & SPACE) !== 0) continue;
    if (OPENING.includes(text.charAt(before))) continue;
    if ((kind & APOSTROPHE) !== 0 && ((flags[text.charCodeAt(before - 1)] ?? 0) & WORD) === 0) continue;
    break;
  }
  if (before < limit) return true;
  if (!ENDING.includes(text.charAt(before))) return false;
  if (text.charAt(before) !== '.') return true;
  const word = wordEndingAt(text, before, limit);
  return word === undefined || (word.text.length > 1 && !DOTTED_TITLES.has(word.text.toLowerCase()));
}

const OPENING = '"“”„«»‹([{*_';
const ENDING = '.!?…:;•·–—';

export const isCapitalised = (word: string): boolean => ((kinds()[word.charCodeAt(0)] ?? 0) & UPPER) !== 0;

/** True where no letter is small and one is a capital. */
export function inCapitalLetters(word: string): boolean {
  const flags = kinds();
  let capitals = false;
  for (let at = 0; at < word.length; at++) {
    const kind = flags[word.charCodeAt(at)] ?? 0;
    if ((kind & LOWER) !== 0) return false;
    if ((kind & UPPER) !== 0) capitals = true;
  }
  return capitals;
}
