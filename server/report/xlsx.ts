import writeXlsxFile from 'write-excel-file/universal';
import { COLUMNS, headOf } from '../core/report/table';

/** What a cell holds at most, as Excel's specification says; UTF-16 units. */
export const LONGEST_CELL = 32_767;

/** Columns of long texts are wide; characters. */
const WIDTHS: Readonly<Record<string, number>> = {
  quote: 40,
  context: 60,
  note: 40,
  replies: 30,
  title: 40,
  citation: 40,
  url: 30,
  article: 30,
};

/** Rows as a workbook (Office Open XML), by write-excel-file: every cell is text, none a formula. Answers how many cells were cut, too. */
export async function xlsxOf(rows: readonly (readonly string[])[]): Promise<{ readonly bytes: Uint8Array; readonly cut: number }> {
  let cut = 0;
  const cellOf = (text: string) => {
    if (text === '') return null;
    if (text.length <= LONGEST_CELL) return { value: text, type: String, alignVertical: 'top' as const, wrap: true };
    cut++;
    return {
      value: `${text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`,
      type: String,
      alignVertical: 'top' as const,
      wrap: true,
    };
  };
  const head = headOf().map(value => ({ value, type: String, fontWeight: 'bold' as const }));
  const file = writeXlsxFile([head, ...rows.map(row => row.map(cellOf))], {
    sheet: 'Annotations',
    stickyRowsCount: 1,
    columns: COLUMNS.map(column => ({ width: WIDTHS[column] ?? 16 })),
  });
  return { bytes: new Uint8Array(await (await file.toBlob()).arrayBuffer()), cut };
}
