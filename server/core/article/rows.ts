import { isPlain, type Part } from './parts';

/**
 * Raises the evidence of the rows of tables and of lists of data, whose short lines would pass for a menu: text where a
 * paragraph is right above them, else neither text nor page.
 */
export function addRows(parts: readonly Part[], own: number[]): void {
  const marks = parts.map(marksOf);
  const rows: readonly RowKind[] = [
    { shortest: 4, isRow: index => holdsFigures(parts[index]) },
    { shortest: 5, isRow: index => marks[index] !== '' && (marks[index] === marks[index - 1] || marks[index] === marks[index + 1]) },
  ];
  for (const { shortest, isRow } of rows) {
    for (let start = 0; start < parts.length; ) {
      let end = start;
      while (end < parts.length && isRow(end)) end++;
      if (end - start >= shortest) raise(parts, own, start, end);
      start = end + 1;
    }
  }
  for (const { start, end } of tablesOf(parts)) raise(parts, own, start, end);
}

interface RowKind {
  /** So many of them in a row are a table. */
  readonly shortest: number;
  readonly isRow: (index: number) => boolean;
}

const ROW = { belowProse: 0.5, elsewhere: -0.2 };
/** The evidence of a whole table, however long it is. */
const MOST_OF_A_TABLE = 15;
const REACH = 3;

function raise(parts: readonly Part[], own: number[], start: number, end: number): void {
  let belowProse = false;
  for (let back = 1; back <= REACH; back++) belowProse ||= parts[start - back]?.block.prose === true;
  const row = belowProse ? Math.min(ROW.belowProse, MOST_OF_A_TABLE / (end - start)) : ROW.elsewhere;
  for (let index = start; index < end; index++) own[index] = Math.max(own[index] ?? 0, row);
}

const holdsFigures = (part: Part | undefined): boolean =>
  part !== undefined && isPlain(part) && part.block.words >= 3 && /\p{Nd}/u.test(part.block.head);

/**
 * The marks inside a line, which lines of the same kind of data share, as 'Spain (Group F): 11th' and 'Italy (Group J): 10th' do; empty
 * for a paragraph and for a line with none but brackets, commas or bars, as menus have them.
 */
function marksOf(part: Part): string {
  const { head, prose } = part.block;
  if (prose || !isPlain(part) || !/[:;/–—=-]/.test(head) || /[|›»→]|https?:/.test(head)) return '';
  const marks = head.slice(0, -1).replace(/(?<=[\p{L}\p{N}])[-.'’](?=[\p{L}\p{N}])|[^():;/–—=-]/gu, '');
  return /^[()]*$/.test(marks) ? '' : marks;
}

/** Stretches of cells, one a line, of which every third or more is a figure. */
function tablesOf(parts: readonly Part[]): { readonly start: number; readonly end: number }[] {
  const tables: { start: number; end: number }[] = [];
  for (let start = 0; start < parts.length; ) {
    let end = start;
    let figures = 0;
    let firstFigure = -1;
    let lastFigure = -1;
    while (end < parts.length && isCell(parts[end] as Part) && (lastFigure < 0 || end - lastFigure <= MOST_BETWEEN)) {
      if (isFigure(parts[end] as Part)) {
        if (figures === 0) firstFigure = end;
        figures++;
        lastFigure = end;
      }
      end++;
    }
    const top = Math.max(start, firstFigure - MOST_BETWEEN - 1);
    if (figures >= FEWEST_FIGURES && figures >= (lastFigure + 1 - top) / 3) tables.push({ start: top, end: lastFigure + 1 });
    start = end + 1;
  }
  return tables;
}

const FEWEST_FIGURES = 8;
const MOST_BETWEEN = 6;
const MOST_CELL_WORDS = 6;

const isCell = ({ block, metadata }: Part): boolean => metadata === undefined && block.words <= MOST_CELL_WORDS && !block.prose;
const isFigure = ({ block }: Part): boolean => /^[-+–−±$€£¥]{0,2}\p{Nd}[\p{Nd}.,:/%–-]{0,11}[%°]?$/u.test(block.head);
