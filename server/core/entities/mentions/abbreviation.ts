import { BREAK, kindOf, WORD } from '../../text/characters';
import type { Span } from '../../text/span';

/** `long form (SHORT)`: where an article defines an abbreviation. Both spans are into the text. */
export interface Definition {
  readonly short: Span;
  readonly long: Span;
}

/**
 * The definition whose parenthesis opens at `open`, after A. Schwartz and M. Hearst, 'A Simple Algorithm for Identifying
 * Abbreviation Definitions in Biomedical Text' (PSB 2003): a short form of two to ten units and at most two words, whose units are
 * found from right to left in the words before the parenthesis, its first at the start of a word. The long form never reaches back beyond `limit`.
 */
export function definitionAt(text: string, open: number, limit: number): Definition | undefined {
  const short = shortFormAt(text, open);
  if (short === undefined) return undefined;
  const wanted = text.slice(short.start, short.end).toLowerCase();
  const end = endOfWords(text, open, limit);
  const mostWords = Math.min(wanted.length + 5, wanted.length * 2);
  let words = 0;
  let at = end - 1;
  for (let need = wanted.length - 1; need >= 0; need--) {
    const unit = wanted.charAt(need);
    if ((kindOf(unit.charCodeAt(0)) & WORD) === 0) continue;
    for (; ; at--) {
      if (at < limit || (kindOf(text.charCodeAt(at)) & BREAK) !== 0) return undefined;
      const starts = (kindOf(text.charCodeAt(at)) & WORD) !== 0 && (kindOf(text.charCodeAt(at - 1)) & WORD) === 0;
      if (text.charAt(at).toLowerCase() === unit && (need > 0 || starts)) break;
      if (starts && ++words > mostWords) return undefined;
    }
    at--;
  }
  const long = { start: at + 1, end };
  return long.end - long.start > short.end - short.start ? { short, long } : undefined;
}

const LONGEST_SHORT_FORM = 10;

function shortFormAt(text: string, open: number): Span | undefined {
  const start = open + 1;
  if (text.charAt(open) !== '(' || (kindOf(text.charCodeAt(start)) & WORD) === 0) return undefined;
  let spaces = 0;
  for (let end = start; end <= start + LONGEST_SHORT_FORM; end++) {
    const character = text.charAt(end);
    if (character === ')') return end - start >= 2 && /\p{Lu}/u.test(text.slice(start, end)) ? { start, end } : undefined;
    if (character === ' ' && ++spaces > 1) return undefined;
    if (character === '' || character === '\n' || character === '(') return undefined;
  }
  return undefined;
}

/** The end of the last word before a parenthesis, closing quotation marks passed over; the parenthesis itself where there is none. */
function endOfWords(text: string, open: number, limit: number): number {
  let end = open;
  while (end > limit && end > open - 4 && (kindOf(text.charCodeAt(end - 1)) & WORD) === 0) end--;
  return end;
}
