/** A run of text on a page, in points from the lower left. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
}

/** Runs on one baseline with no wide gap between them. */
export interface PdfLine extends PdfRun {
  readonly end: number;
}

/** A gap of so many letters' size ends a line: what follows is in the next column. */
const COLUMN_GAP = 1.4;
/** A gap of so much is a blank that is not written. */
const BLANK_GAP = 0.15;

/** The lines of a page, from top to bottom, those beside one another from left to right. */
export function linesOfPage(runs: readonly PdfRun[]): PdfLine[] {
  const rows: PdfRun[][] = [];
  for (const run of runs.filter(({ text, size }) => text.trim() !== '' && size > 0).sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && Math.abs(first.y - run.y) < 0.5 * Math.max(first.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap(row => linesOfRow(row.sort((a, b) => a.x - b.x)));
}

function linesOfRow(row: readonly PdfRun[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const run of row) {
    const last = lines.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : run.x - last.end;
    if (last === undefined || gap > COLUMN_GAP * Math.max(last.size, run.size)) lines.push({ ...run, end: run.x + run.width });
    else {
      const isApart = gap > BLANK_GAP * run.size && !/\s$/.test(last.text) && !/^\s/.test(run.text);
      const size = run.text.length > last.text.length ? run.size : last.size;
      const y = size === run.size ? run.y : last.y;
      lines[lines.length - 1] = {
        ...last,
        y,
        text: last.text + (isApart ? ' ' : '') + run.text,
        size,
        end: Math.max(last.end, run.x + run.width),
      };
    }
  }
  return lines.map(line => ({ ...line, width: line.end - line.x, text: line.text.replace(/\s+/g, ' ').trim() }));
}

/** A column has so many lines at least, and so much space beside it, in points. */
const FEWEST_LINES = 3;
const GUTTER = 8;
/** So many lines above columns may go over all of them. */
const MOST_ACROSS = 12;
const DEEPEST = 8;

/** The lines of a page in reading order, column by column: each list has the lines of a part of one. */
export function columnsOf(lines: readonly PdfLine[], depth = 0): (readonly PdfLine[])[] {
  if (lines.length < 2 * FEWEST_LINES || depth > DEEPEST) return lines.length === 0 ? [] : [lines];
  const gutter = gutterOf(lines);
  if (gutter !== null) {
    const left = lines.filter(({ x }) => x < gutter);
    return [
      ...columnsOf(left, depth + 1),
      ...columnsOf(
        lines.filter(({ x }) => x >= gutter),
        depth + 1,
      ),
    ];
  }
  for (let across = 1; across <= Math.min(MOST_ACROSS, lines.length - 2 * FEWEST_LINES); across++) {
    const below = lines.slice(across);
    if (below[0]?.y !== lines[across - 1]?.y && gutterOf(below) !== null) return [lines.slice(0, across), ...columnsOf(below, depth + 1)];
  }
  // What is below columns goes over all of them, too.
  for (let across = 1; across <= Math.min(MOST_ACROSS, lines.length - 2 * FEWEST_LINES); across++) {
    const above = lines.slice(0, -across);
    if (above.at(-1)?.y !== lines.at(-across)?.y && gutterOf(above) !== null) return [...columnsOf(above, depth + 1), lines.slice(-across)];
  }
  return [lines];
}

/** Where the second of two columns begins; null where no space goes down between lines. */
function gutterOf(lines: readonly PdfLine[]): number | null {
  const spans = lines.map(({ x, end }) => ({ x, end })).sort((a, b) => a.x - b.x);
  let end = spans[0]?.end ?? 0;
  for (let at = 1; at < spans.length; at++) {
    const { x, end: next } = spans[at] ?? { x: 0, end: 0 };
    if (x - end >= GUTTER && at >= FEWEST_LINES && spans.length - at >= FEWEST_LINES) return x;
    end = Math.max(end, next);
  }
  return null;
}
