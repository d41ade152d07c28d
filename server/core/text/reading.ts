import type { Span } from './span';

/**
 * A text as it is read: what parts a word (a hyphen and a line break, a soft hyphen, a character that is not seen) is taken
 * out, and every kind of blank is a plain one. It is as long as its source, because each broken word is closed up to its
 * left and followed by as many blanks as were taken out of it: only offsets within such a word, and behind it up to the next
 * blank, differ. Of Markdown each passage is closed up and followed by blanks. Plain data.
 */
export interface Reading {
  readonly text: string;
  /** What was taken out of the words of plain text, sorted. */
  readonly gaps: readonly Span[];
  /** Stretches that were moved, sorted: `to` is where `length` units that are at `from` in the source are in the reading. */
  readonly moved: readonly Move[];
}

export interface Move {
  readonly to: number;
  readonly from: number;
  readonly length: number;
  /** The blanks behind it, or behind what follows it, end here. */
  readonly end: number;
  /** Units of the source that its characters are written with, where these are not as many. */
  readonly width?: number;
}

/** Soft hyphen, zero-width space, word joiner, byte order mark; marks, embeddings and isolates of direction. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** True for a text in which nothing can be seen. */
export const isUnseen = (text: string): boolean => text.replace(UNSEEN, '').trim() === '';

/** The characters of a text that are not seen. Sorted. */
export function unseenIn(text: string): Span[] {
  return [...text.matchAll(UNSEEN)].map(match => ({ start: match.index, end: match.index + match[0].length }));
}

/** A text in which every kind of blank is a plain one; as long as before. */
export const withPlainBlanks = (text: string): string => text.replace(BLANKS, ' ');

/** What a text is read without; what is behind it, up to the next blank or up to `until`, is closed up to what is above it. */
export interface Gap extends Span {
  readonly until?: number;
}

/**
 * The reading of a text without some stretches of it; undefined where it is the text itself. `gaps` are sorted and do not overlap;
 * what is in `blanks` (sorted) becomes spaces.
 */
export function readingOf(text: string, gaps: readonly Gap[], blanks: readonly Span[] = []): Reading | undefined {
  const plain = blanked(withPlainBlanks(text), blanks);
  if (gaps.length === 0) return plain === text ? undefined : { text: plain, gaps, moved: [] };
  const pieces: string[] = [];
  const moved: Move[] = [];
  let at = 0;
  for (let index = 0; index < gaps.length; ) {
    const first = gaps[index] as Gap;
    pieces.push(plain.slice(at, first.start));
    let taken = 0;
    let until = 0;
    let end = first.start;
    const open: Omit<Move, 'end'>[] = [];
    do {
      const gap = gaps[index] as Gap;
      taken += gap.end - gap.start;
      index++;
      until = Math.max(until, gap.until ?? 0);
      const next = gaps[index]?.start ?? plain.length;
      end = gap.end < until ? Math.min(until, next) : nextBlank(plain, gap.end, next);
      if (end > gap.end) open.push({ to: gap.end - taken, from: gap.end, length: end - gap.end });
      pieces.push(plain.slice(gap.end, end));
    } while (gaps[index]?.start === end);
    pieces.push(' '.repeat(taken));
    if (open.length === 0) open.push({ to: end - taken, from: end, length: 0 });
    for (const move of open) moved.push({ ...move, end });
    at = end;
  }
  pieces.push(plain.slice(at));
  return { text: pieces.join(''), gaps, moved };
}

function blanked(text: string, blanks: readonly Span[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end } of blanks) {
    pieces.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(at);
}

/** The next blank, or `end` where there is none before it. */
function nextBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !/\s/.test(text.charAt(at))) at++;
  return at;
}

/** A span of a reading as a span of its source: a word that was closed up has its hyphen and line break in it again. */
export function sourceSpan<S extends Span>(reading: Reading | undefined, span: S): S {
  if (reading === undefined || reading.moved.length === 0) return span;
  const start = sourceUnit(reading.moved, span.start).start;
  const end = span.end > span.start ? sourceUnit(reading.moved, span.end - 1).end : start;
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

/** The source of one unit of a reading. */
function sourceUnit(moved: readonly Move[], offset: number): Span {
  let low = 0;
  let high = moved.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moved[middle] as Move).to <= offset) low = middle + 1;
    else high = middle;
  }
  const move = moved[low - 1];
  if (move === undefined || offset >= move.end) return { start: offset, end: offset + 1 };
  if (move.width !== undefined && offset < move.to + move.length) return { start: move.from, end: move.from + move.width };
  const start = Math.min(move.from + offset - move.to, move.end);
  return { start, end: start + 1 };
}

/** A span of the source as a span of its reading, the other way of {@link sourceSpan}; what is not read at its ends is left out. */
export function readSpan(reading: Reading, { start, end }: Span): Span {
  const from = readOffset(reading.moved, start);
  return { start: from, end: end > start ? Math.max(from, readOffset(reading.moved, end)) : from };
}

/** Where in a reading the first unit is that is written at an offset of the source or behind it. */
function readOffset(moved: readonly Move[], offset: number): number {
  let low = 0;
  let high = moved.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moved[middle] as Move).from < offset) low = middle + 1;
    else high = middle;
  }
  const next = moved[low];
  if (next?.from === offset) return next.to;
  const move = moved[low - 1];
  if (move === undefined || offset > move.end) return offset;
  const within = move.width === undefined ? offset - move.from : move.length;
  return move.to + Math.min(within, move.length);
}
