/** Zero-based line, and UTF-16 code units into that line. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offset of every line's first code unit; `\n`, `\r\n` and a lone `\r` each end a line, as editors and LSP count them. */
export type LineStarts = Uint32Array;

export function lineStartsOf(text: string): LineStarts {
  const starts = [0];
  // Searching for a letter is much faster than looking at each one.
  const search = text.includes('\r') ? withCarriageReturns : withLineFeeds;
  search(text, starts);
  return new Uint32Array(starts);
}

function withLineFeeds(text: string, starts: number[]): void {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
}

function withCarriageReturns(text: string, starts: number[]): void {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 10 && unit !== 13) continue;
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
    starts.push(at + 1);
  }
}

/** Offsets outside the text are brought to its nearest end. */
export function positionAt(starts: LineStarts, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: Math.max(0, offset - (starts[low] ?? 0)) };
}

/** A column behind its line's end is brought to the next line's start; a line behind the last to the text's end. */
export function offsetAt(starts: LineStarts, position: Position, textLength: number): number {
  if (position.line >= starts.length) return textLength;
  const start = starts[position.line] ?? 0;
  const limit = starts[position.line + 1] ?? textLength;
  return Math.min(limit, start + Math.max(0, position.column));
}
