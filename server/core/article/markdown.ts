import type { Tree } from '@lezer/common';
import { isUnseen, withPlainBlanks } from '../text/reading';
import { bySpan, overlaps, type Span, sliceOf } from '../text/span';
import { type Block, blockOf } from './blocks';
import { gapsOf } from './lineBreaks';
import { type Line, linesOf } from './lines';
import { leavesOf } from './markdownLeaves';
import { withoutLineEnds } from './markdownLines';
import { markdownTree } from './markdownTree';
import type { Cut, Leaf, Markup } from './markup';
import { ownLinesOf } from './ownLines';

/** A Markdown text as it is read: its words without the markup, and where each of them is in the source. */
export interface MarkdownText {
  /** Where it begins in the source, behind front matter. */
  readonly from: number;
  /** One block below the other, blank lines between them. */
  readonly plain: string;
  /** What `plain` is made of, in order; the blank lines come from nowhere. */
  readonly pieces: readonly Piece[];
  /** Offsets into `plain`. */
  readonly blocks: readonly Block[];
  /** What has no words, in the source: code, rules, comments, addresses of links; pictures without a text. */
  readonly wordless: readonly Wordless[];
}

export interface Wordless extends Span {
  readonly kind: 'markup' | 'caption';
}

/** `length` units of the plain text that are written with `width` units of the source: as many, unless it is an entity. */
export interface Piece {
  readonly plain: number;
  readonly length: number;
  readonly source: number;
  readonly width: number;
}

/**
 * Reads a text from an offset on as Markdown. Undefined where nothing in it is, so that it is plain text, as where it has indented paragraphs,
 * rules and addresses only. Never throws.
 */
export function markdownTextOf(text: string, from: number): MarkdownText | undefined {
  const body = withoutLineEnds(text, from);
  const tree = markdownTree(body.text);
  if (tree === undefined || !isMarkdown(tree)) return undefined;
  const leaves = leavesOf(tree, body);
  return leaves.length === 0 ? undefined : assembled(text, leaves, from);
}

const EVIDENCE =
  /^(?:ATXHeading\d|SetextHeading\d|BulletList|OrderedList|Blockquote|FencedCode|Table|Footnote|LinkReference|InlineCode|Emphasis|StrongEmphasis|Image|Link)$/;

function isMarkdown(tree: Tree): boolean {
  let found = false;
  tree.iterate({
    enter: node => {
      if (!found && EVIDENCE.test(node.name)) found = node.name !== 'Link' || node.node.getChild('URL') !== null;
      return !found;
    },
  });
  return found;
}

/** A leaf that has words, with what of it is read. */
interface Read {
  readonly leaf: Leaf;
  readonly role: Markup['role'];
  readonly source: Span;
  /** Stretches of the source, in order, white space at both ends left out. */
  readonly runs: readonly Run[];
}

interface Run extends Span {
  /** What is read for it; its own characters where undefined. */
  readonly replacement?: string;
}

function assembled(text: string, leaves: readonly Leaf[], from: number): MarkdownText {
  const read: Read[] = [];
  const wordless: Wordless[] = [];
  const fixed = new Set<number>();
  let at = from;
  leaves.forEach((leaf, index) => {
    const source = trimmed(text, at, index === leaves.length - 1 ? text.length : leaf.end);
    at = Math.max(at, source.end);
    if (source.end <= source.start) return;
    const { role, runs } = readLeaf(text, leaf);
    if (role === 'code' || runs.every(run => isUnseen(run.replacement ?? sliceOf(text, run)))) {
      wordless.push({ ...source, kind: leaf.images.length > 0 ? 'caption' : 'markup' });
      if (leaf.group !== undefined) fixed.add(leaf.group);
    } else read.push({ leaf, role, source, runs });
  });
  const draft = draftOf(text, read);
  const lines = linesOf(draft.plain, 0);
  const leafOf = leavesByLine(lines, draft.starts);
  const begins = beginningsOf(text, draft, lines, index => read[leafOf[index] ?? 0] as Read, leafOf);
  const breaks = lines.flatMap((line, index) =>
    begins[index] === true ? [] : [{ start: (lines[index - 1] as Line).end, end: line.start }],
  );
  const joints = begins.map(own => (own ? 'none' : 'wrapped'));
  const gaps = withBlanks(draft.plain, breaks, gapsOf(draft.plain, lines, joints));
  const plain = withPlainBlanks(withoutGaps(withSpaces(draft.plain, breaks), gaps));
  const pieces = piecesWithout(draft.pieces, gaps);
  return { from, plain, pieces, blocks: blocksOf(text, { plain, pieces }, read, fixed, lines, begins, leafOf, shiftBy(gaps)), wordless };
}

/** What of a leaf is read. A picture alone is read by its alternative text, among words it is left out. */
function readLeaf(text: string, leaf: Leaf): Pick<Read, 'runs'> & { readonly role: Leaf['role'] } {
  if (leaf.role === 'code') return { role: 'code', runs: [] };
  const whole = runsOf(text, leaf, [...leaf.cuts, ...leaf.images.map(image => ({ ...image, replacement: '' }))]);
  if (leaf.images.length === 0 || whole.some(run => /[\p{L}\p{N}]/u.test(run.replacement ?? sliceOf(text, run))))
    return { role: leaf.role, runs: whole };
  const frames = leaf.images.flatMap(({ start, end, alt }) => [
    { start, end: alt.start, replacement: '' },
    { start: alt.end, end, replacement: '' },
  ]);
  return { role: leaf.role === 'text' || leaf.role === 'quote' ? 'image' : leaf.role, runs: runsOf(text, leaf, [...leaf.cuts, ...frames]) };
}

/** Marks of site generators and of note programs: short codes, attributes, links between notes, the label of a boxed quotation. */
const OTHER_MARKS =
  /\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}|\{[:#.][^{}\n]*\}(?=\s*$)|!\[\[[^[\]\n]*\]\]|\[\[(?:[^[\]|\n]*\|)?|\]\]|^\s*\[![a-z]+\][-+]?/gi;

function runsOf(text: string, leaf: Leaf, cuts: readonly Cut[]): Run[] {
  const runs: Run[] = [];
  let at = leaf.start;
  const keep = (end: number): void => {
    const offset = at;
    for (const match of sliceOf(text, { start: at, end }).matchAll(OTHER_MARKS)) {
      const start = offset + match.index;
      if (start > at) runs.push({ start: at, end: start });
      at = start + match[0].length;
    }
    if (end > at) runs.push({ start: at, end });
    at = end;
  };
  for (const { start, end, replacement } of [...cuts].sort(bySpan)) {
    if (start < at || start >= leaf.end) continue;
    keep(start);
    if (replacement !== '') runs.push({ start, end, replacement });
    at = end;
  }
  keep(Math.max(at, leaf.ownEnd));
  return withoutOuterSpace(text, runs);
}

function withoutOuterSpace(text: string, runs: Run[]): Run[] {
  const shown = (run: Run): string => run.replacement ?? sliceOf(text, run);
  while (runs[0] !== undefined && shown(runs[0]).trim() === '') runs.shift();
  while (runs.length > 0 && shown(runs.at(-1) as Run).trim() === '') runs.pop();
  const [first, last] = [runs[0], runs.at(-1)];
  if (first !== undefined && first.replacement === undefined)
    runs[0] = { start: trimmed(text, first.start, first.end).start, end: first.end };
  if (last !== undefined && last.replacement === undefined) {
    const { start } = runs.at(-1) as Run;
    runs[runs.length - 1] = { start, end: trimmed(text, start, last.end).end };
  }
  return runs;
}

/** The leaves' words before broken words are whole. */
interface Draft {
  readonly plain: string;
  readonly pieces: readonly Piece[];
  /** By leaf, where it begins. */
  readonly starts: readonly number[];
}

const BETWEEN = '\n\n';

function draftOf(text: string, read: readonly Read[]): Draft {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const starts: number[] = [];
  let plain = 0;
  for (const { runs } of read) {
    starts.push(plain);
    for (const { start, end, replacement } of runs) {
      const part = replacement ?? text.slice(start, end);
      parts.push(part);
      pieces.push({ plain, length: part.length, source: start, width: end - start });
      plain += part.length;
    }
    parts.push(BETWEEN);
    plain += BETWEEN.length;
  }
  return { plain: parts.join(''), pieces, starts };
}

/** By line, the index of its leaf. */
function leavesByLine(lines: readonly Line[], starts: readonly number[]): number[] {
  let leaf = 0;
  return lines.map(({ start }) => {
    while ((starts[leaf + 1] ?? Number.POSITIVE_INFINITY) <= start) leaf++;
    return leaf;
  });
}

/** By line, whether it begins a block: the first of its leaf, and within paragraphs what are lines of their own. */
function beginningsOf(
  text: string,
  draft: Draft,
  lines: readonly Line[],
  readOf: (line: number) => Read,
  leafOf: readonly number[],
): boolean[] {
  const begins = lines.map((line, index) => line.blankBefore || leafOf[index] !== leafOf[index - 1]);
  let next = 0;
  let inlineEnd = 0;
  const loose = lines.map((line, index) => {
    const { leaf, role } = readOf(index);
    if (begins[index] === true) {
      if (leafOf[index] !== leafOf[index - 1]) next = 0;
      return false;
    }
    if (role !== 'text' && role !== 'html') return false;
    const at = sourceStart(draft.pieces, line.start);
    for (let span = leaf.inline[next]; span !== undefined && span.start < at; span = leaf.inline[++next])
      inlineEnd = Math.max(inlineEnd, span.end);
    return inlineEnd <= at;
  });
  if (!loose.includes(true)) return begins;
  const written = lines.map(line => ({ ...line, columns: columnsOf(text, sourceStart(draft.pieces, line.start)) }));
  const own = ownLinesOf(draft.plain, written, loose);
  return begins.map((first, index) => first || own.has(index));
}

/** Columns of the line of the source that an offset is in. */
function columnsOf(text: string, offset: number): number {
  let [start, end] = [offset, offset];
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  return text.slice(start, end).trimEnd().length;
}

/** The same gaps, and what is around the break at the other line breaks. */
function withBlanks(text: string, breaks: readonly Span[], gaps: readonly Span[]): readonly Span[] {
  const ends = new Set(gaps.map(({ end }) => end));
  const more = breaks.flatMap(({ start, end }) => {
    if (end - start === 1 || ends.has(end)) return [];
    const at = start + Math.max(0, text.slice(start, end).search(/[\r\n]/));
    return [
      { start, end: at },
      { start: at + 1, end },
    ].filter(gap => gap.end > gap.start);
  });
  return more.length === 0 ? gaps : [...gaps, ...more].sort(bySpan);
}

/** A text with spaces for its line breaks. */
function withSpaces(text: string, breaks: readonly Span[]): string {
  let at = 0;
  const kept = breaks.map(({ start, end }) => {
    const part = text.slice(at, start) + ' '.repeat(end - start);
    at = end;
    return part;
  });
  return kept.join('') + text.slice(at);
}

function withoutGaps(text: string, gaps: readonly Span[]): string {
  if (gaps.length === 0) return text;
  let at = 0;
  const kept = gaps.map(({ start, end }) => {
    const part = text.slice(at, start);
    at = end;
    return part;
  });
  return kept.join('') + text.slice(at);
}

/** Where an offset outside the gaps is once these are taken out. */
function shiftBy(gaps: readonly Span[]): (offset: number) => number {
  const taken: number[] = [0];
  for (const { start, end } of gaps) taken.push((taken.at(-1) ?? 0) + end - start);
  return offset => {
    let low = 0;
    let high = gaps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gaps[middle] as Span).start < offset) low = middle + 1;
      else high = middle;
    }
    return offset - (taken[low] ?? 0);
  };
}

function piecesWithout(pieces: readonly Piece[], gaps: readonly Span[]): readonly Piece[] {
  if (gaps.length === 0) return pieces;
  const kept: Piece[] = [];
  let taken = 0;
  let next = 0;
  for (const piece of pieces) {
    const end = piece.plain + piece.length;
    let at = piece.plain;
    const keep = (to: number): void => {
      if (to <= at) return;
      const whole = at === piece.plain && to === end;
      kept.push({
        plain: at - taken,
        length: to - at,
        source: piece.source + (whole ? 0 : at - piece.plain),
        width: whole ? piece.width : to - at,
      });
    };
    for (let gap = gaps[next]; gap !== undefined && gap.start < end; gap = gaps[next]) {
      keep(Math.max(at, gap.start));
      const to = Math.min(end, gap.end);
      taken += to - Math.max(at, gap.start);
      at = to;
      if (gap.end > end) break;
      next++;
    }
    keep(end);
  }
  return kept;
}

function blocksOf(
  text: string,
  { plain, pieces }: Pick<MarkdownText, 'plain' | 'pieces'>,
  read: readonly Read[],
  fixed: ReadonlySet<number>,
  lines: readonly Line[],
  begins: readonly boolean[],
  leafOf: readonly number[],
  shifted: (offset: number) => number,
): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const first = index;
    for (index++; index < lines.length && begins[index] !== true; index++);
    const leaf = leafOf[first] ?? 0;
    const { role, source, leaf: written, runs } = read[leaf] as Read;
    const start = shifted((lines[first] as Line).start);
    const end = shifted((lines[index - 1] as Line).end);
    if (end <= start) continue;
    const isFirst = leafOf[first - 1] !== leaf;
    const isLast = leafOf[index] !== leaf;
    const above = blocks.at(-1)?.markup?.source.end ?? 0;
    const place = {
      start: isFirst ? source.start : trimmed(text, above, source.end).start,
      end: isLast ? source.end : sourceEnd(pieces, end),
    };
    const within = written.links.length + written.bold.length === 0 ? [] : runs.filter(run => overlaps(run, place));
    const markup: Markup = {
      role,
      linked: coveredBy(text, within, written.links),
      bold: coveredBy(text, within, written.bold),
      source: place,
      ...(written.level !== undefined && { level: written.level }),
      ...(written.group !== undefined && { group: written.group, fixed: fixed.has(written.group) }),
    };
    blocks.push({ ...blockOf(plain, { start, blankBefore: true }, end), bullet: false, markup });
  }
  return blocks;
}

/** True where every letter and digit of some stretches is in one of the spans. */
function coveredBy(text: string, runs: readonly Span[], spans: readonly Span[]): boolean {
  return (
    spans.length > 0 &&
    runs.every(run => spans.some(span => span.start <= run.start && run.end <= span.end) || !/[\p{L}\p{N}]/u.test(sliceOf(text, run)))
  );
}

/** Where in the source a unit of the plain text is written. */
export function sourceStart(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[pieceAt(pieces, offset)];
  if (piece === undefined) return 0;
  return piece.width === piece.length ? piece.source + offset - piece.plain : piece.source;
}

/** Where in the source ends what the plain text has before an offset. */
export function sourceEnd(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[pieceAt(pieces, offset - 1)];
  if (piece === undefined) return 0;
  return piece.width === piece.length ? piece.source + offset - piece.plain : piece.source + piece.width;
}

/** The index of the last piece that begins at or before an offset. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).plain <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
