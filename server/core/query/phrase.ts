import { APOSTROPHES, HYPHENS, kinds, once, UNSPACED, WORD } from '../text/characters';
import { foldForSearch, foldTable } from '../text/fold';
import type { Span } from '../text/span';

/**
 * What finds a phrase as people write it: case and diacritics make no difference, its words may be parted by a line break, a hyphen,
 * a comma or a quotation mark instead of a space, and `*` is the rest of a word. Null where there is no letter or digit in it.
 *
 * Every part of the expression is a set of characters that the one behind it does not share, or is bounded, so that it takes time in
 * proportion to the text.
 */
export function phrasePattern(written: string): RegExp | null {
  const folded = foldForSearch(written);
  if (!/[\p{L}\p{N}]/u.test(folded)) return null;
  const parts = [...folded].map(character => {
    if (character === ' ') return BETWEEN_WORDS;
    if (character === '*') return REST_OF_WORD;
    return `${setOf(character)}${UNSEEN}*`;
  });
  return new RegExp(parts.join(''), 'gu');
}

/** The matches of a phrase in a text that are whole words, in order. */
export function* phrasesIn(text: string, pattern: RegExp): Generator<Span> {
  const flags = kinds();
  const goesOn = (before: number, after: number): boolean => {
    const [left, right] = [flags[text.charCodeAt(before)] ?? 0, flags[text.charCodeAt(after)] ?? 0];
    return (left & WORD) !== 0 && (right & WORD) !== 0 && ((left | right) & UNSPACED) === 0;
  };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const end = trimmedEnd(text, start, start + match[0].length);
    if (goesOn(start - 1, start) || goesOn(end - 1, end)) pattern.lastIndex = start + 1;
    else yield { start, end };
  }
}

/** What is between two words of a phrase; a point, a question or an exclamation mark ends a sentence, and a phrase with it. */
const BETWEEN_WORDS = '[^\\p{L}\\p{N}\\p{M}.!?]{1,8}';
const REST_OF_WORD = '[\\p{L}\\p{N}\\p{M}]{0,60}';
const UNSEEN = '[\\u0300-\\u036f\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff]';

const escaped = (units: readonly number[]): string => units.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`).join('');

/** By what it folds to: all that folds to it, as a set of an expression. */
const sets = once(() => {
  const units = new Map<number, number[]>();
  foldTable().forEach((folded, unit) => {
    if (folded === 0 || folded === unit || folded === 0x20) return;
    const same = units.get(folded);
    if (same === undefined) units.set(folded, [folded, unit]);
    else same.push(unit);
  });
  units.set(0x27, [...new Set([...APOSTROPHES, 0x27])]);
  units.set(0x2d, [...new Set([...HYPHENS, 0x2d])]);
  return new Map([...units].map(([folded, same]) => [folded, `[${escaped([...new Set(same)])}]`]));
});

function setOf(character: string): string {
  if (character.length > 1) return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  return sets().get(character.charCodeAt(0)) ?? escaped([character.charCodeAt(0)]);
}

/** Without what is not seen behind the last letter, unless it is a mark on it. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/.test(text.charAt(last - 1))) last--;
  return last;
}
