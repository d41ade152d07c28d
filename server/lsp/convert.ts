import type { Location, LocationLink, Position, Range, TextEdit } from 'vscode-languageserver';
import { type LineStarts, lineStartsOf, offsetAt, positionAt } from '../core/text/lines';
import type { TextEdit as OffsetEdit } from '../core/text/problem';
import type { Span } from '../core/text/span';

/** A text with its lines: what positions are counted in. */
export interface Lined {
  readonly text: string;
  readonly lines: LineStarts;
}

export const linedText = (text: string): Lined => ({ text, lines: lineStartsOf(text) });

export function toPosition(lined: Lined, offset: number): Position {
  const { line, column } = positionAt(lined.lines, offset);
  return { line, character: column };
}

export const toRange = (lined: Lined, span: Span): Range => ({ start: toPosition(lined, span.start), end: toPosition(lined, span.end) });

export const toOffset = (lined: Lined, position: Position): number =>
  offsetAt(lined.lines, { line: position.line, column: position.character }, lined.text.length);

export function toSpan(lined: Lined, range: Range): Span {
  const start = toOffset(lined, range.start);
  return { start, end: Math.max(start, toOffset(lined, range.end)) };
}

export const toLocation = (uri: string, lined: Lined, span: Span): Location => ({ uri, range: toRange(lined, span) });

export const toTextEdits = (lined: Lined, edits: readonly OffsetEdit[]): TextEdit[] =>
  edits.map(edit => ({ range: toRange(lined, edit), newText: edit.newText }));

/** The line a span begins on; of a span that goes on, its part on that line. */
export function firstLineOf(lined: Lined, span: Span): Span {
  const { line } = positionAt(lined.lines, span.start);
  const next = lined.lines[line + 1];
  if (next === undefined || next > span.end) return span;
  let end = next;
  while (end > span.start && isLineBreak(lined.text.charCodeAt(end - 1))) end--;
  return { start: span.start, end };
}

/** The parts of a span on each line it covers, without line breaks; empty parts left out. */
export function linesOf(lined: Lined, span: Span): Span[] {
  const parts: Span[] = [];
  for (let { line } = positionAt(lined.lines, span.start); ; line++) {
    const start = Math.max(span.start, lined.lines[line] ?? lined.text.length);
    if (start >= span.end) return parts;
    let end = Math.min(span.end, lined.lines[line + 1] ?? lined.text.length);
    while (end > start && isLineBreak(lined.text.charCodeAt(end - 1))) end--;
    if (end > start) parts.push({ start, end });
  }
}

const isLineBreak = (unit: number): boolean => unit === 10 || unit === 13;

/** Links name the span they start from, which a client that knows links underlines; plain locations for one that does not. */
export function toLinks(links: readonly LocationLink[], linkSupport: boolean): LocationLink[] | Location[] {
  if (linkSupport) return [...links];
  return links.map(link => ({ uri: link.targetUri, range: link.targetSelectionRange }));
}

export const START_OF_FILE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
