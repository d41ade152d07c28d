import type { Span } from '../text/span';

/** A line of an article, or the lines of a hard-wrapped paragraph, without white space at its ends; with what its surface shows. */
export interface Block extends Span {
  /** The block's text up to {@link HEAD} units, white space runs as single spaces, without a list bullet. */
  readonly head: string;
  /** True where `head` is all of it. */
  readonly whole: boolean;
  /** Words in `head`, by white space; two letters of a script without spaces count as one. */
  readonly words: number;
  readonly bullet: boolean;
  /** True for the first block and where a blank line stands before it. */
  readonly blankBefore: boolean;
  /** Ends as a sentence does, closing quotation marks and brackets aside. */
  readonly endsSentence: boolean;
  /** Sentences and long runs of words: text that is read, rather than a label. */
  readonly prose: boolean;
}

/** No rule looks further into a block than this. UTF-16 units. */
export const HEAD = 600;

/** Splits a text, from an offset on, into blocks: sorted, not overlapping, only white space outside them. Linear. */
export function blocksOf(text: string, from = 0): Block[] {
  const lines = linesOf(text, from);
  const wrapped = isHardWrapped(text, lines);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const first = lines[index] as Line;
    let last = first;
    index++;
    if (wrapped) {
      for (let next = lines[index]; next !== undefined && !next.blankBefore && runsOn(text, last, next, wrapped); next = lines[index]) {
        last = next;
        index++;
      }
    }
    blocks.push(blockOf(text, first, last.end));
  }
  return blocks;
}

/** The block of a part of a line, as where a metadata line and a sentence share one. */
export function partOf(text: string, block: Block, start: number, end: number): Block {
  return blockOf(text, { start, end, blankBefore: start === block.start && block.blankBefore }, end);
}

interface Line extends Span {
  readonly blankBefore: boolean;
}

const BULLET = /^(?:[•·●▪■◦‣⁃∙○*]\s+|[-–—]\s+(?=\p{L}))/u;
const SENTENCE_END = /[.!?…。！？｡]["'’”»)\]」』）]*$/u;

function blockOf(text: string, line: Line, end: number): Block {
  const start = line.start;
  const whole = end - start <= HEAD;
  const raw = text.slice(start, Math.min(end, start + HEAD));
  const bullet = BULLET.test(raw);
  const head = (bullet ? raw.replace(BULLET, '') : raw).replace(/\s+/g, ' ');
  const words = wordsIn(head);
  const endsSentence = SENTENCE_END.test(text.slice(Math.max(start, end - 8), end));
  const innerEnd = /\p{Ll}[.!?]["'’”)]* ["'‘“(]*\p{Lu}/u.test(head);
  const prose = !whole || (endsSentence && words >= 8) || words >= 24 || (words >= 12 && innerEnd);
  return { start, end, head, whole, words, bullet, blankBefore: line.blankBefore, endsSentence, prose };
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

function wordsIn(head: string): number {
  if (head === '') return 0;
  const spaced = head.split(' ').length;
  const unspaced = head.match(UNSPACED)?.length ?? 0;
  return Math.max(spaced, Math.ceil(unspaced / 2));
}

const isBreak = (unit: number): boolean => unit === 10 || unit === 13;

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let at = from; at < text.length; ) {
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    let start = at;
    while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
    while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, blankBefore });
      blankBefore = false;
    } else blankBefore = true;
    at = next;
  }
  return lines;
}

/** As `\s` in a regular expression. */
function isWhiteSpace(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    [0x2028, 0x2029, 0x202f, 0x205f, 0x3000].includes(unit)
  );
}

/**
 * The width lines are broken at, where the text is hard-wrapped: many line breaks stand inside a sentence, and no line is
 * much longer than the others. 0 where each line is a paragraph.
 */
function isHardWrapped(text: string, lines: readonly Line[]): number {
  let pairs = 0;
  let inside = 0;
  let width = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const length = line.end - line.start;
    if (length > 160) return 0;
    width = Math.max(width, length);
    const next = lines[index + 1];
    if (next === undefined || next.blankBefore || length < 30) continue;
    pairs++;
    if (!endsSentenceAt(text, line.end) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) inside++;
  }
  return inside >= 3 && inside * 5 >= pairs ? width : 0;
}

function runsOn(text: string, line: Line, next: Line, width: number): boolean {
  if (line.end - line.start < width * 0.45) return false;
  const following = text.slice(next.start, next.start + 4);
  if (/^\p{Ll}/u.test(following)) return true;
  if (BULLET.test(following)) return false;
  return !endsSentenceAt(text, line.end) || line.end - line.start > width * 0.9;
}

const endsSentenceAt = (text: string, end: number): boolean => SENTENCE_END.test(text.slice(Math.max(0, end - 6), end));
