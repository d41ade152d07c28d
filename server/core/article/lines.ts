import type { Span } from '../text/span';

/** A line of a text without white space at its ends; a line of white space alone is left out. */
export interface Line extends Span {
  /** True for the first line and where a blank line is above it. */
  readonly blankBefore: boolean;
  /** Columns of white space before it, a tab counted as one column. */
  readonly indent: number;
  /** Columns it takes where it is written, with its markup; absent where these are its indent and its length. */
  readonly columns?: number;
  /**
   * Where a page begins: how many more blank lines are between it and the page above than where a sentence goes on, or than as many on
   * either side of what is printed there as are fewest on one. What is printed there is no line of the text.
   */
  readonly pageBefore?: number;
}

/** True for a row of a table: it has gaps between its cells. */
export const hasGap = (line: string): boolean => mayHaveGap(line) && /\S(?:\t|\s{3,})\S/.test(line);

/** True for a line with a tab or three characters of white space in a row. */
function mayHaveGap(line: string): boolean {
  let blanks = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit === TAB) return true;
    blanks = isWhiteSpace(unit) ? blanks + 1 : 0;
    if (blanks === 3) return true;
  }
  return false;
}

const TAB = 9;

/** The lines of a text from an offset on. Linear. */
export function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  let newLine = -1;
  let carriageReturn = -1;
  for (let at = from; at < text.length; ) {
    if (newLine < at) newLine = indexOrEnd(text, '\n', at);
    if (carriageReturn < at) carriageReturn = indexOrEnd(text, '\r', at);
    let end = Math.min(newLine, carriageReturn);
    const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    let start = at;
    while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
    const indent = start - at;
    while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, blankBefore, indent });
      blankBefore = false;
    } else blankBefore = true;
    at = next;
  }
  return lines;
}

/** Line breaks in a stretch of text. */
export const breaksIn = (text: string, start: number, end: number): number => text.slice(start, end).match(/\n|\r(?!\n)/g)?.length ?? 0;

function indexOrEnd(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index < 0 ? text.length : index;
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

/** Pieces of a line that white space sets apart. */
export function piecesIn(line: string): number {
  let pieces = 1;
  for (let at = 0; at < line.length; at++) if (isWhiteSpace(line.charCodeAt(at)) && !isWhiteSpace(line.charCodeAt(at + 1))) pieces++;
  return pieces;
}

/** Words of a line of printable ASCII characters and single spaces; 0 for any other line, and for one with a space at an end. */
export function plainWordsIn(line: string): number {
  let words = 1;
  let before = SPACE;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit === SPACE) {
      if (before === SPACE) return 0;
      words++;
    } else if (unit < SPACE || unit > LAST_PRINTABLE) return 0;
    before = unit;
  }
  return before === SPACE ? 0 : words;
}

const SPACE = 0x20;
const LAST_PRINTABLE = 0x7e;

/** Words of a line that single spaces set apart. */
export function spacedWordsIn(line: string): number {
  let words = 1;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) words++;
  return words;
}
