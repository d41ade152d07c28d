/** What an export of articles does not have. */
export const articleExportMessages = {
  cutCells: (cells: number) =>
    `${cells === 1 ? '1 text is' : `${cells.toLocaleString('en')} texts are`} longer than a cell of a workbook can be and ${cells === 1 ? 'was' : 'were'} cut. Choose CSV or JSON Lines to have all of it.`,
  cancelled: 'The export was cancelled. No file was written.',
  exporting: 'Exporting articles',
} as const;
