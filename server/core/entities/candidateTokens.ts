import type { Passage } from '../article/types';
import { APOSTROPHE, HYPHEN, kinds, LOWER, SPACE, UPPER, WORD } from '../text/characters';
import type { Span } from '../text/span';
import { cliticEnd } from '../text/words';
import { DEMONYMS, DOTTED_TITLES } from './lexicon';
import { PLACE_NAMES } from './placeNames';

/** A word as the search for names sees it. */
export interface Token extends Span {
  readonly text: string;
  /** In small letters. */
  readonly plain: string;
  readonly shape: 'capitalised' | 'capitals' | 'small' | 'number';
  /** True at the start of a sentence, a line, a quotation or a bracket. */
  readonly initial: boolean;
  /** True where only white space, with at most one line break, is between it and the token before. */
  readonly joined: boolean;
  /** The last character between it and the token before, white space aside; empty where there is none. */
  readonly before: string;
  /** True for the first of a line. */
  readonly newLine: boolean;
}

/** The words of a passage. 'US-led' and 'US-Taliban' are parted at the hyphen, 'Hasrat-Nazimi' is not. */
export function tokensOf(text: string, passage: Passage): Token[] {
  const flags = kinds();
  const tokens: Token[] = [];
  let initial = true;
  let joined = false;
  let before = '';
  let breaks = 0;
  for (let at = passage.start; at < passage.end; ) {
    const kind = flags[text.charCodeAt(at)] ?? 0;
    if ((kind & WORD) === 0) {
      if (text.charCodeAt(at) === NEW_LINE) breaks++;
      else if ((kind & SPACE) === 0) {
        joined = false;
        before = text.charAt(at);
        if (OPENS.includes(before)) initial = true;
      }
      if (breaks > 1) {
        initial = true;
        joined = false;
      }
      at++;
      continue;
    }
    const end = endOfWord(text, at, passage.end);
    const word = text.slice(at, end);
    const isPlain = isPlainSmall(word);
    const plain = isPlain ? word : word.toLowerCase();
    tokens.push({
      start: at,
      end,
      text: word,
      plain,
      shape: isPlain ? 'small' : shapeOf(word),
      initial,
      joined,
      before,
      newLine: breaks > 0 || tokens.length === 0,
    });
    const after = cliticEnd(text, end);
    joined = after === end;
    before = '';
    breaks = 0;
    initial = word.endsWith('.') && endsSentence(text, end, passage.end, word);
    at = after;
    if (text.charCodeAt(at) === FULL_STOP && !word.endsWith('.')) {
      initial = !DOTTED_TITLES.has(plain);
      if (!initial) at++;
    }
  }
  return tokens;
}

const NEW_LINE = 0x0a;

/** True for a word of the small letters a to z only, as most are. */
function isPlainSmall(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

/** Characters behind which a word's capital says nothing. */
const OPENS = '.!?…:;•·*"“”«»([{|';

const LONGEST_WORD = 60;
const FULL_STOP = 0x2e;
const AMPERSAND = 0x26;

function endOfWord(text: string, start: number, limit: number): number {
  const flags = kinds();
  const last = Math.min(limit, start + LONGEST_WORD);
  if (text.charCodeAt(start + 1) === FULL_STOP && ((flags[text.charCodeAt(start)] ?? 0) & UPPER) !== 0) {
    const dotted = /^(?:\p{Lu}\.){2,6}/u.exec(text.slice(start, Math.min(last, start + 12)));
    if (dotted !== null) return start + dotted[0].length;
  }
  let end = start;
  while (end < last) {
    const kind = flags[text.charCodeAt(end)] ?? 0;
    if ((kind & WORD) !== 0 || isInnerAmpersand(text, end)) end++;
    else if ((kind & (APOSTROPHE | HYPHEN)) === 0 || ((flags[text.charCodeAt(end + 1)] ?? 0) & WORD) === 0 || end + 1 >= last) break;
    else if ((kind & APOSTROPHE) !== 0) {
      if (cliticEnd(text, end) > end) break;
      end++;
    } else {
      if (partsAt(text, start, end, last)) break;
      end++;
    }
  }
  const single = end - start === 1 && text.charCodeAt(end) === FULL_STOP && ((flags[text.charCodeAt(start)] ?? 0) & UPPER) !== 0;
  return single ? end + 1 : end;
}

/** `AT&T`, `B&SR`: no spaces, capitals on both sides. */
function isInnerAmpersand(text: string, at: number): boolean {
  const flags = kinds();
  return (
    text.charCodeAt(at) === AMPERSAND &&
    ((flags[text.charCodeAt(at - 1)] ?? 0) & UPPER) !== 0 &&
    ((flags[text.charCodeAt(at + 1)] ?? 0) & UPPER) !== 0
  );
}

/** True where a hyphen parts two words: the right one is small behind a capitalised left one, or either is a name of its own. */
function partsAt(text: string, start: number, hyphen: number, limit: number): boolean {
  const flags = kinds();
  if (((flags[text.charCodeAt(start)] ?? 0) & UPPER) === 0)
    return ((flags[text.charCodeAt(hyphen + 1)] ?? 0) & UPPER) !== 0 && hyphen - start > 3;
  if (text.charCodeAt(hyphen) !== 0x2d && text.charCodeAt(hyphen) > 0x2011) return true;
  let end = hyphen + 1;
  while (end < limit && ((flags[text.charCodeAt(end)] ?? 0) & WORD) !== 0) end++;
  const left = text.slice(start, hyphen);
  const right = text.slice(hyphen + 1, end);
  const named = (word: string) => DEMONYMS.has(word.toLowerCase()) || PLACE_NAMES.has(word.toLowerCase());
  if (((flags[right.charCodeAt(0)] ?? 0) & LOWER) !== 0) return right.length > 3 || named(left) || shapeOf(left) === 'capitals';
  return named(left) && named(right);
}

function shapeOf(word: string): Token['shape'] {
  const flags = kinds();
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < word.length; at++) {
    const kind = flags[word.charCodeAt(at)] ?? 0;
    if ((kind & UPPER) !== 0) capitals++;
    else if ((kind & LOWER) !== 0) small++;
  }
  if (capitals + small === 0) return /\p{L}/u.test(word) ? 'small' : 'number';
  const first = flags[word.charCodeAt(0)] ?? 0;
  if (capitals > 0 && small === 0) return (first & UPPER) !== 0 || capitals > 1 ? 'capitals' : 'number';
  if ((first & UPPER) !== 0) return 'capitalised';
  return capitals > 0 && /^(?:al|el|ul|d|l|i|e|mc|de|as|ar)?[-'’]?\p{Lu}|^\p{Ll}\p{Lu}\p{Ll}{2}/u.test(word) ? 'capitalised' : 'small';
}

/** True where a full stop behind an abbreviation ends its sentence, too. */
function endsSentence(text: string, at: number, limit: number, word: string): boolean {
  if (word.length === 2) return false;
  const next = /^\s+(\p{Lu}\p{Ll}*)/u.exec(text.slice(at, Math.min(limit, at + 30)))?.[1];
  return next !== undefined && /^(?:The|A|An|He|She|It|They|We|In|On|At|But|And|His|Her|This|That|Its|There|For|If|As)$/.test(next);
}
