import type { Workbook } from './xlsx';

/** Rows as a workbook; the library is loaded when it is first used. */
export async function workbookOf(workbook: Workbook): Promise<{ readonly bytes: Uint8Array; readonly cut: number }> {
  return (await import('./forms')).xlsxOf(workbook);
}
