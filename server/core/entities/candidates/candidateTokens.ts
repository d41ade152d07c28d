import type { Passage } from '../../article/types';
import { APOSTROPHE, HYPHEN, kinds, LOWER, SPACE, UPPER, WORD } from '../../text/characters';
import type { Span } from '../../text/span';
import { cliticEnd } from '../../text/words';
import { KNOWN_ORGANISATIONS } from '../words/knownWords';
import { DEMONYMS, DOTTED_ENDS, DOTTED_REGIONS, DOTTED_TITLES } from '../words/lexicon';
import { PLACE_NAMES } from '../words/placeNames';
import { listsOf } from '../words/wordLists';

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
  /** The lists of words that it is in: see `wordLists`. */
  readonly lists: number;
}

/** A word of a text. Most are never looked at closely, so that their letters are copied only when they are asked for. */
class WordInText implements Token {
  readonly start: number;
  readonly end: number;
  readonly shape: Token['shape'];
  readonly initial: boolean;
  readonly joined: boolean;
  readonly before: string;
  readonly newLine: boolean;
  readonly #source: string;
  #text: string | undefined;
  #plain: string | undefined;
  #lists: number | undefined;

  constructor(source: string, { start, end }: Span, looks: Pick<Token, 'shape' | 'initial' | 'joined' | 'before' | 'newLine'>) {
    this.start = start;
    this.end = end;
    this.shape = looks.shape;
    this.initial = looks.initial;
    this.joined = looks.joined;
    this.before = looks.before;
    this.newLine = looks.newLine;
    this.#source = source;
  }

  get text(): string {
    this.#text ??= this.#source.slice(this.start, this.end);
    return this.#text;
  }

  get plain(): string {
    this.#plain ??= this.text.toLowerCase();
    return this.#plain;
  }

  get lists(): number {
    this.#lists ??= listsOf(this.plain, this.shape !== 'small');
    return this.#lists;
  }
}

/** The words of a passage. 'US-led' and 'US-Taliban' are parted at the hyphen, 'Hasrat-Nazimi' is not. */
export function tokensOf(text: string, passage: Passage): Token[] {
  const flags = kinds();
  const tokens: Token[] = [];
  let initial = true;
  let joined = false;
  let before = '';
  let breaks = 0;
  let spaces = 0;
  for (let at = passage.start; at < passage.end; ) {
    const kind = flags[text.charCodeAt(at)] ?? 0;
    if ((kind & WORD) === 0) {
      if (text.charCodeAt(at) === NEW_LINE) breaks++;
      else if ((kind & SPACE) === 0) {
        joined = false;
        before = text.charAt(at);
        if (OPENS.includes(before)) initial = true;
      } else if (breaks === 0) spaces += text.charCodeAt(at) === TAB ? FEWEST_BETWEEN_CELLS : 1;
      if (breaks > 1) {
        initial = true;
        joined = false;
      }
      at++;
      continue;
    }
    const plainEnd = endOfPlainSmall(text, at, passage.end);
    const end = plainEnd > at ? plainEnd : endOfWord(text, at, passage.end);
    const shape = plainEnd > at ? 'small' : shapeOf(text, at, end);
    // What is farther away on its line is in another cell of a table.
    if (breaks === 0 && spaces >= FEWEST_BETWEEN_CELLS) joined = false;
    const token = new WordInText(text, { start: at, end }, { shape, initial, joined, before, newLine: breaks > 0 || tokens.length === 0 });
    tokens.push(token);
    const after = cliticEnd(text, end);
    const isDotted = text.charCodeAt(end - 1) === FULL_STOP;
    joined = after === end;
    before = '';
    breaks = 0;
    spaces = 0;
    initial = isDotted && endsSentence(text, end, passage.end, token.text);
    at = after;
    if (text.charCodeAt(at) === FULL_STOP && !isDotted) {
      initial = !DOTTED_TITLES.has(token.plain);
      if (!initial) at++;
    }
  }
  return tokens;
}

const NEW_LINE = 0x0a;
const TAB = 0x09;
/** So many spaces in a row part the columns of a table. */
const FEWEST_BETWEEN_CELLS = 3;

/** Where a word of the small letters a to z only ends, as most are; `start` for any other. */
function endOfPlainSmall(text: string, start: number, limit: number): number {
  const last = Math.min(limit, start + LONGEST_WORD);
  let end = start;
  while (end < last && isPlainSmall(text.charCodeAt(end))) end++;
  return end === last || (kinds()[text.charCodeAt(end)] ?? 0) & (WORD | APOSTROPHE | HYPHEN) ? start : end;
}

const isPlainSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

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
  if (text.charCodeAt(end) === FULL_STOP && isAbbreviation(text, start, end)) return end + 1;
  const single = end - start === 1 && text.charCodeAt(end) === FULL_STOP && ((flags[text.charCodeAt(start)] ?? 0) & UPPER) !== 0;
  return single ? end + 1 : end;
}

/** 'Inc.' and 'Jr.', and behind a comma a region: 'Jacksonville, Fla.' The full stop is theirs where it does not end the sentence. */
function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ABBREVIATION || ((kinds()[text.charCodeAt(start)] ?? 0) & UPPER) === 0) return false;
  const word = text.slice(start, end);
  if (!GOES_ON.test(text.slice(end, end + 12))) return false;
  return DOTTED_ENDS.has(word) || (DOTTED_REGIONS.has(word) && /, ?$/.test(text.slice(Math.max(0, start - 2), start)));
}

const LONGEST_ABBREVIATION = 5;

/** A full stop behind which its sentence goes on. */
const GOES_ON = /^\.(?:[,;:)-]| (?!(?:The|A|An|He|She|It|They|We|In|On|At|But|And|His|Her|This|That|Its|There|For|If|As)\b)[\p{L}(])/u;

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
  const named = (word: string) =>
    DEMONYMS.has(word.toLowerCase()) || PLACE_NAMES.has(word.toLowerCase()) || KNOWN_ORGANISATIONS.has(word.toLowerCase());
  if (((flags[right.charCodeAt(0)] ?? 0) & LOWER) !== 0)
    return right.length > 3 || named(left) || shapeOf(text, start, hyphen) === 'capitals';
  return named(left) && named(right) && !(DEMONYMS.has(left.toLowerCase()) && DEMONYMS.has(right.toLowerCase()));
}

function shapeOf(text: string, start: number, end: number): Token['shape'] {
  const flags = kinds();
  let capitals = 0;
  let small = 0;
  for (let at = start; at < end; at++) {
    const kind = flags[text.charCodeAt(at)] ?? 0;
    if ((kind & UPPER) !== 0) capitals++;
    else if ((kind & LOWER) !== 0) small++;
  }
  if (capitals + small === 0) return /\p{L}/u.test(text.slice(start, end)) ? 'small' : 'number';
  const first = flags[text.charCodeAt(start)] ?? 0;
  if (capitals > 0 && small === 0) return (first & UPPER) !== 0 || capitals > 1 ? 'capitals' : 'number';
  if ((first & UPPER) !== 0) return 'capitalised';
  return capitals > 0 && CAPITAL_INSIDE.test(text.slice(start, end)) ? 'capitalised' : 'small';
}

/** 'al-Qaeda', 'iPhone'. */
const CAPITAL_INSIDE = /^(?:al|el|ul|d|l|i|e|mc|de|as|ar)?[-'’]?\p{Lu}|^\p{Ll}\p{Lu}\p{Ll}{2}/u;

/** True where a full stop behind an abbreviation ends its sentence, too. */
function endsSentence(text: string, at: number, limit: number, word: string): boolean {
  if (word.length === 2) return false;
  if (DOTTED_ENDS.has(word.slice(0, -1))) return /^ \p{Lu}/u.test(text.slice(at, Math.min(limit, at + 3)));
  const next = /^\s+(\p{Lu}\p{Ll}*)/u.exec(text.slice(at, Math.min(limit, at + 30)))?.[1];
  return next !== undefined && /^(?:The|A|An|He|She|It|They|We|In|On|At|But|And|His|Her|This|That|Its|There|For|If|As)$/.test(next);
}
