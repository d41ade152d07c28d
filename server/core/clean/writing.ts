import type { Article, Passage } from '../article/types';
import { firstEndingFrom, type Span, sliceOf } from '../text/span';
import { CLEAN_REASONS } from './messages';
import { type PositionMap, positionMapOf } from './positionMap';
import { quoteEdits } from './quotes';
import { applyEdits } from './script';
import type { CleanEdit, CleanOptions, Replacement } from './types';
import { unwrapEdits } from './unwrap';

/**
 * `cuts` and, upon them, how what is kept is written: wrapped lines first, then spaces and line breaks, and quotation marks in what
 * these leave. `kept` are the passages that stay. In front matter and in Markdown's markup such characters count: only its line breaks change.
 */
export function withWriting(article: Article, kept: readonly Passage[], cuts: readonly CleanEdit[], options: CleanOptions): CleanEdit[] {
  const { quotes, spaces, lineBreaks, unwrap } = options;
  const front = article.frontMatter;
  const frontEnd = (map: PositionMap): number => (front === undefined ? 0 : map.spanToCleaned(front).end);
  const whole = unwrap ? [...cuts, ...kept.flatMap(passage => unwrapEdits(article, passage))].sort(byPlace) : cuts;
  const spaced =
    spaces === 'source'
      ? whole
      : upon(article.text, whole, (text, map) =>
          spaceEdits(text, frontEnd(map)).filter(edit => {
            const source = map.spanToSource(edit);
            return isInWords(article, source) && isInLine(article, source);
          }),
        );
  const broken = lineBreaks === 'source' ? spaced : upon(article.text, spaced, text => breakEdits(text, BREAKS[lineBreaks]));
  if (quotes === 'source') return [...broken];
  return upon(article.text, broken, (text, map) =>
    kept.flatMap(passage => {
      const place = map.spanToCleaned(passage);
      return place.end <= frontEnd(map)
        ? []
        : quoteEdits(sliceOf(text, place), quotes)
            .map(edit => shifted(edit, place.start))
            .filter(edit => isInWords(article, map.spanToSource(edit)));
    }),
  );
}

/** True in plain text, and within the words of Markdown. */
function isInWords({ texts }: Article, { start, end }: Span): boolean {
  const within = texts?.[firstEndingFrom(texts, end)];
  return texts === undefined || (within !== undefined && within.start <= start && end <= within.end);
}

/** Blanks at the ends of a line of Markdown count. */
const isInLine = ({ text, texts }: Article, { start, end }: Span): boolean =>
  texts === undefined || !(isBreak(text, start - 1) || isBreak(text, end));

const BREAKS = { lf: '\n', crlf: '\r\n' } as const;

/** True for a text without a character that can be seen. */
export const isInvisible = (text: string): boolean => /^[\s\u0085\u00ad\u200b\u2060\ufeff]*$/.test(text);

const BLANKS = /[\t\v\f \u0085\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+/g;
const ZERO_WIDTH = /^[\u00ad\u200b\u2060\ufeff]+$/;

function spaceEdits(text: string, from: number): CleanEdit[] {
  const edits: CleanEdit[] = [];
  for (const { 0: run, index } of text.matchAll(BLANKS)) {
    const end = index + run.length;
    const [opens, closes] = [isBreak(text, index - 1), isBreak(text, end)];
    const invisible = opens && closes && /[\u00ad\u200b\u2060\ufeff]/.test(run);
    const start = invisible ? breakBefore(text, index) : index;
    const replacement = opens || closes || ZERO_WIDTH.test(run) ? '' : ' ';
    if (index < from || run === replacement) continue;
    edits.push({ start, end, replacement, kind: 'space', reason: reasonOf(run, invisible, opens || closes) });
  }
  return edits;
}

function reasonOf(run: string, invisible: boolean, atBorder: boolean): string {
  if (invisible) return CLEAN_REASONS.invisibleLine;
  if (atBorder) return CLEAN_REASONS.blanksAtLineEnd;
  if (ZERO_WIDTH.test(run)) return CLEAN_REASONS.zeroWidth;
  return run.length > 1 ? CLEAN_REASONS.blanks : CLEAN_REASONS.otherBlank;
}

/** Where the line break in front of a line begins. */
function breakBefore(text: string, line: number): number {
  if (line === 0) return 0;
  return text.startsWith('\r\n', line - 2) ? line - 2 : line - 1;
}

/** A line break, or one of the text's ends. */
const isBreak = (text: string, at: number): boolean => at < 0 || at >= text.length || text[at] === '\n' || text[at] === '\r';

function breakEdits(text: string, replacement: string): CleanEdit[] {
  const edits: CleanEdit[] = [];
  for (const { 0: found, index: start } of text.matchAll(/\r\n|\n|\r/g)) {
    if (found !== replacement)
      edits.push({ start, end: start + found.length, replacement, kind: 'line break', reason: CLEAN_REASONS.lineBreaks });
  }
  return edits;
}

const shifted = <Edit extends Span>(edit: Edit, by: number): Edit => ({ ...edit, start: edit.start + by, end: edit.end + by });

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Edits of a source, and further ones of the text they make of it, as one list of edits of the source. */
function upon(source: string, edits: readonly CleanEdit[], further: (text: string, map: PositionMap) => readonly CleanEdit[]): CleanEdit[] {
  const map = positionMapOf(edits, source.length);
  const borders = bordersOf(edits);
  const added = further(applyEdits(source, edits), map).flatMap(edit =>
    splitAt(borders, edit).map(piece => ({ ...piece, ...map.spanToSource(piece) })),
  );
  return [...edits, ...added].sort(byPlace);
}

/** Where the text that edits leave was put together, and what they put in. */
function bordersOf(edits: readonly Replacement[]): Span[] {
  let shift = 0;
  return edits.map(({ start, end, replacement }) => {
    const at = start + shift;
    shift += replacement.length - (end - start);
    return { start: at, end: at + replacement.length };
  });
}

/** The parts of an edit between the borders inside it, of what was put in none; the first has the replacement, unless something was. */
function splitAt(borders: readonly Span[], edit: CleanEdit): CleanEdit[] {
  const inside: Span[] = [];
  for (let index = firstEndingFrom(borders, edit.start); (borders[index]?.start ?? edit.end) < edit.end; index++) {
    const border = borders[index];
    if (border !== undefined && border.end > edit.start) inside.push(border);
  }
  const putIn = inside.some(({ start, end }) => end > start);
  const pieces: CleanEdit[] = [];
  let at = edit.start;
  for (const { start, end } of [...inside, { start: edit.end, end: edit.end }]) {
    const replacement = pieces.length === 0 && !putIn ? edit.replacement : '';
    if (start > at) pieces.push({ ...edit, start: at, end: start, replacement });
    at = Math.max(at, end);
  }
  return pieces;
}
