import { columnsOf } from '../core/import/columns';
import { isFilled } from '../core/import/paragraphs';
import { RecordReader, ROWS_JUDGED } from '../core/import/records';
import type { ImportItem, ImportSource, ReaderOptions } from '../core/import/types';
import { workbookMessages } from './messages';
import type { WorkbookSheet } from './workbook';

/** What a cell of Excel holds at most: a text of just this length was cut. UTF-16 units. */
const LONGEST_CELL = 32_767;

/** Articles of the sheets of a workbook: of those that have texts, else of the first one. */
export async function* readWorkbook(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const { sheetsOf } = await import('./workbook');
  const tables = (await sheetsOf(await source.bytes())).map(tableOf).filter(({ rows }) => rows.length > 0);
  const texts = tables.filter(table => hasTexts(table, options));
  const read = texts.length > 0 ? texts : tables.slice(0, 1);
  for (const { name, rows } of tables.filter(table => !read.includes(table)))
    yield { warning: { place: {}, message: workbookMessages.noTexts(name, rows.length), isLeftOut: true } };
  for (const { header, rows } of read) {
    const records = new RecordReader(header, options);
    for (const row of rows) {
      if (row.cells.some(cell => cell.length >= LONGEST_CELL))
        yield { warning: { place: row.place, message: workbookMessages.cut(LONGEST_CELL) } };
      yield* records.push(row);
    }
    yield* records.end();
  }
}

type Table = ReturnType<typeof tableOf>;

/** Its header is the first row that has more than one cell. */
function tableOf({ name, rows }: WorkbookSheet) {
  const first = rows.findIndex(cells => cells.filter(isFilled).length > 1);
  const below = first < 0 ? [] : rows.slice(first + 1);
  const records = below.map((cells, index) => ({ place: { record: first + index + 2 }, cells }));
  return { name, header: rows[first] ?? [], rows: records.filter(({ cells }) => cells.some(isFilled)) };
}

const hasTexts = ({ header, rows }: Table, { columns }: ReaderOptions): boolean => {
  const judged = rows.slice(0, ROWS_JUDGED).map(({ cells }) => cells);
  return columnsOf(header, judged, columns).roles.has('text');
};
