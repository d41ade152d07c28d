/** What spreadsheets read as a formula, as OWASP lists it; an apostrophe before such a cell makes one more. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet runs. */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** What {@link guarded} was made of. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);
