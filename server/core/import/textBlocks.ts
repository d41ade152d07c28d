import { isFilled } from './paragraphs';
import type { ImportSource } from './types';
import { wholeText } from './wholeText';

/** Lines between blank ones, as they are written. */
export interface TextBlock {
  readonly lines: readonly string[];
  /** The first line's number, counted from 1. */
  readonly line: number;
}

/** All lines of a source, without their ends; a form feed ends one, too. */
export async function linesOf(source: ImportSource): Promise<string[]> {
  return (await wholeText(source))
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\f]/)
    .map(line => line.replace(/\u00a0/g, ' ').trimEnd());
}

/** The blocks of some lines of a file, from index `start` to `end`. */
export function textBlocks(lines: readonly string[], start = 0, end = lines.length): TextBlock[] {
  const blocks: { lines: string[]; line: number }[] = [];
  let isOpen = false;
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? '';
    if (!isFilled(line)) isOpen = false;
    else if (isOpen) blocks.at(-1)?.lines.push(line);
    else {
      blocks.push({ lines: [line], line: at + 1 });
      isOpen = true;
    }
  }
  return blocks;
}

/** Text that was broken at a fixed width has lines of so many characters. */
const NARROWEST = 50;
const WIDEST = 120;
/** Some programs break a little before the width. */
const NEARLY_FULL = 0.8;

/**
 * The width at which lines of a file were broken: that of its longest line; 0 where it has lines that nobody broke.
 */
export function wrapWidthOf(blocks: readonly TextBlock[]): number {
  let width = 0;
  for (const { lines } of blocks) {
    if (lines.length < 2) {
      if ((lines[0] ?? '').length > WIDEST) return 0;
    } else for (const line of lines) width = Math.max(width, line.length);
  }
  return width < NARROWEST || width > WIDEST ? 0 : width;
}

/**
 * A block as a paragraph: a line goes on in the next one where the next one's first word did not fit on it, or it is nearly full; all other line breaks are the author's.
 */
export function unwrapped({ lines }: TextBlock, width: number): string {
  let text = (lines[0] ?? '').trim();
  for (let at = 1; at < lines.length; at++) {
    const next = (lines[at] ?? '').trim();
    const word = /^\S+/.exec(next)?.[0] ?? '';
    const { length } = lines[at - 1] ?? '';
    const isBroken = width > 0 && (length + 1 + word.length > width || length >= NEARLY_FULL * width);
    text += (isBroken ? ' ' : '\n') + next;
  }
  return text;
}

/** A value over several lines, in one. */
export const inOneLine = (lines: readonly string[]): string =>
  lines
    .map(line => line.trim())
    .filter(isFilled)
    .join(' ');

/** The index of the first line from `start` to `end` that passes a test; -1 where none does. */
export function findLine(lines: readonly string[], start: number, end: number, test: (line: string) => boolean): number {
  for (let at = start; at < Math.min(end, lines.length); at++) if (test(lines[at] ?? '')) return at;
  return -1;
}
