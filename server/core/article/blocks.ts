import { type Reading, readingOf } from '../text/reading';
import { endsAsSentence } from '../text/sentences';
import { bySpan, type Span } from '../text/span';
import { gapsOf } from './lineBreaks';
import { breaksIn, type Line, linesOf, plainWordsIn, spacedWordsIn } from './lines';
import type { Markup } from './markup';
import { type PageLine, pageLinesOf } from './pageLines';
import { jointsOf } from './wrapping';

/** A line of an article, or the lines of a hard-wrapped paragraph, without white space at its ends; with what its surface shows. */
export interface Block extends Span {
  /** The block's text up to {@link HEAD} units, white space runs as single spaces, without a list bullet. */
  readonly head: string;
  /** True where `head` is all of it. */
  readonly whole: boolean;
  /** True where `head` is of printable ASCII characters and single spaces, as most lines are: nothing in it has to be made plain. */
  readonly plain: boolean;
  /** Words in `head`, by white space; two letters of a script without spaces count as one. */
  readonly words: number;
  readonly bullet: boolean;
  /** True for the first block and where there is a blank line before it. */
  readonly blankBefore: boolean;
  /** Ends as a sentence does, closing quotation marks and brackets aside. */
  readonly endsSentence: boolean;
  /** Sentences and long runs of words: text that is read, rather than a label. */
  readonly prose: boolean;
  /** What Markdown says it is; absent in plain text. */
  readonly markup?: Markup;
}

/** No rule looks further into a block than this. UTF-16 units. */
export const HEAD = 600;

/** A text's blocks: sorted, not overlapping, only white space and `pageLines` outside them; and the text as it is read. Linear. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** Words that were broken at line ends are whole in it, and page lines are blank; undefined where it is the text itself. */
  readonly reading: Reading | undefined;
  /** What is printed between pages, sorted: in offsets of the text, and maybe within a block that goes on over a page break. */
  readonly pageLines: readonly PageLine[];
}

/** Splits a text, from an offset on, into blocks. Their offsets are those of the reading. */
export function blocksOf(text: string, from = 0): Blocks {
  const all = linesOf(text, from);
  const page = pageLinesOf(text, all);
  const lines = withPages(text, all, page);
  const joints = jointsOf(text, lines);
  const pageLines = [...page].map(([index, reason]) => ({ start: all[index]?.start ?? 0, end: all[index]?.end ?? 0, reason })).sort(bySpan);
  const reading = readingOf(text, gapsOf(text, lines, joints), pageLines);
  const read = reading?.text ?? text;
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const first = lines[index] as Line;
    let last = first;
    for (index++; index < lines.length && joints[index] !== 'none'; index++) last = lines[index] as Line;
    const end = trimmedEnd(read, first.start, last.end);
    if (end > first.start) blocks.push(blockOf(read, first, end));
  }
  return { blocks, reading, pageLines };
}

/** The lines that are not printed between pages; of them those that begin a page are marked. */
function withPages(text: string, lines: readonly Line[], page: ReadonlyMap<number, string>): readonly Line[] {
  if (page.size === 0 && !text.includes('\f')) return lines;
  const kept: Line[] = [];
  const gaps: PageGap[] = [];
  let printed: Span[] = [];
  lines.forEach((line, index) => {
    const above = kept.at(-1);
    if (page.has(index)) printed.push(line);
    else {
      const gap = above === undefined ? undefined : pageGapOf(text, above, printed, line);
      kept.push(gap === undefined ? line : { ...line, blankBefore: true, pageBefore: gaps.push(gap) - 1 });
      printed = [];
    }
  });
  const inside = gaps.filter(({ goesOn }) => goesOn).map(({ breaks }) => breaks);
  const fewest = Math.min(...(inside.length > 0 ? inside : gaps.map(({ sides }) => 2 * sides)));
  return kept.map(line =>
    line.pageBefore === undefined ? line : { ...line, pageBefore: (gaps[line.pageBefore]?.breaks ?? fewest) - fewest },
  );
}

/** What is between the last line of a page and the first of the next. */
interface PageGap {
  /** Line breaks around what is printed there, and on the side that has fewer of them. */
  readonly breaks: number;
  readonly sides: number;
  /** True where the line below begins inside a sentence. */
  readonly goesOn: boolean;
}

function pageGapOf(text: string, { end }: Span, printed: readonly Span[], below: Span): PageGap | undefined {
  const [first, last] = [printed[0], printed.at(-1)];
  if (first === undefined && !text.slice(end, below.start).includes('\f')) return undefined;
  const above = breaksIn(text, end, first?.start ?? below.start);
  const breaks = above + (last === undefined ? 0 : breaksIn(text, last.end, below.start));
  const sides = last === undefined ? breaks / 2 : Math.min(above, breaks - above);
  return { breaks, sides, goesOn: /\p{Ll}/u.test(text.charAt(below.start)) };
}

function trimmedEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** The block of a part of a line, as where a metadata line and a sentence share one. */
export function partOf(text: string, block: Block, start: number, end: number): Block {
  const part = blockOf(text, { start, blankBefore: start === block.start && block.blankBefore }, end);
  return block.markup === undefined ? part : { ...part, markup: block.markup };
}

const BULLET = /^(?:[•·●▪■◦‣⁃∙○*]\s+|[-–—]\s+(?=\p{L}))/u;

const UNEVEN_SPACE = /[^\S ]| {2}/;

/** Where a sentence ends and another begins. */
const INNER_END = /\p{Ll}[.!?]["'’”)]* ["'‘“(]*\p{Lu}/u;

/** Reads what the surface of a part of a text shows. `end` is behind its last character other than white space. */
export function blockOf(text: string, line: Pick<Line, 'start' | 'blankBefore'>, end: number): Block {
  const start = line.start;
  const whole = end - start <= HEAD;
  const raw = text.slice(start, Math.min(end, start + HEAD));
  const bullet = BULLET.test(raw);
  const unbulleted = bullet ? raw.replace(BULLET, '') : raw;
  const plainWords = plainWordsIn(unbulleted);
  const plain = plainWords > 0;
  const head = !plain && UNEVEN_SPACE.test(unbulleted) ? unbulleted.replace(/\s+/g, ' ') : unbulleted;
  const words = plain ? plainWords : wordsIn(head);
  const endsSentence = endsAsSentence(text, start, end);
  const prose = !whole || (endsSentence && words >= 8) || words >= 24 || (words >= 12 && INNER_END.test(head));
  return { start, end, head, whole, plain, words, bullet, blankBefore: line.blankBefore, endsSentence, prose };
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** No character of these scripts is below. */
const FAR_EAST = /[\u0e00-\uffff]/;

function wordsIn(head: string): number {
  if (head === '') return 0;
  const spaced = spacedWordsIn(head);
  const unspaced = FAR_EAST.test(head) ? (head.match(UNSPACED)?.length ?? 0) : 0;
  return Math.max(spaced, Math.ceil(unspaced / 2));
}
