import writeXlsxFile from 'write-excel-file/universal';

/** What a cell holds at most, as Excel's specification says; UTF-16 units. */
export const LONGEST_CELL = 32_767;

/** A sheet with a head that stays in sight. */
export interface Workbook {
  readonly sheet: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** In characters, parallel to the head. */
  readonly widths: readonly number[];
}

/** Rows as a workbook (Office Open XML), by write-excel-file: every cell is text, none a formula. Answers how many cells were cut, too. */
export async function xlsxOf({ sheet, head, rows, widths }: Workbook): Promise<{ readonly bytes: Uint8Array; readonly cut: number }> {
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
  const heading = head.map(value => ({ value, type: String, fontWeight: 'bold' as const }));
  const file = writeXlsxFile([heading, ...rows.map(row => row.map(cellOf))], {
    sheet,
    stickyRowsCount: 1,
    columns: widths.map(width => ({ width })),
  });
  return { bytes: new Uint8Array(await (await file.toBlob()).arrayBuffer()), cut };
}
