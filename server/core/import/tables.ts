import { LineSplitter } from '../knowledge/lines';
import { type CellLimits, RowReader, shapeOf, type TableRow } from '../knowledge/records';
import type { BrokenLine } from '../knowledge/types';
import { tableMessages } from './messages';
import { RecordReader } from './records';
import type { ImportItem, ImportSample, ImportSource, ReaderOptions } from './types';

/** Articles have more lines than the cells of most tables. */
const LONG_CELLS: CellLimits = { lines: 20_000, characters: 4_000_000 };

/** Documents of a table whose cells are separated by commas, semicolons or tabs, row by row (RFC 4180). */
export async function* readTable(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const table = new TableReader(options);
  const lines = new LineSplitter();
  for await (const piece of source.text()) for (const line of lines.push(piece)) yield* table.push(line);
  for (const line of lines.end()) yield* table.push(line);
  yield* table.end();
}

class TableReader {
  readonly #options: ReaderOptions;
  #rows: RowReader | undefined;
  #records: RecordReader | undefined;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  *push(line: { readonly line: number; readonly text: string | null }): Generator<ImportItem> {
    if (line.text === null) {
      yield { warning: { place: { line: line.line }, message: tableMessages.lineTooLong, isLeftOut: true } };
      return;
    }
    // Excel writes which separator it used.
    if (this.#rows === undefined && (line.text.trim() === '' || /^\ufeff?sep=.$/.test(line.text))) return;
    const text = this.#rows === undefined ? line.text.replace(/^\ufeff/, '') : line.text;
    this.#rows ??= new RowReader(shapeOf(text), LONG_CELLS);
    for (const row of this.#rows.push({ line: line.line, text })) yield* this.#take(row);
  }

  *end(): Generator<ImportItem> {
    for (const row of this.#rows?.end() ?? []) yield* this.#take(row);
    yield* this.#records?.end() ?? [];
  }

  *#take(row: TableRow | BrokenLine): Generator<ImportItem> {
    if ('reason' in row) {
      yield { warning: { place: { line: row.line }, message: tableMessages.brokenLine(row.reason), isLeftOut: true } };
      return;
    }
    if (this.#records === undefined) {
      this.#records = new RecordReader(row.cells, this.#options);
      return;
    }
    yield* this.#records.push({ place: { line: row.line }, cells: row.cells });
  }
}

/** The header and the first rows of a table; null where a sample is not text. */
export function tableHead({
  text,
}: ImportSample): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } | null {
  if (text === null) return null;
  const lines = text.replace(/^\ufeff?(?:sep=.\n)?/, '').split('\n', 200);
  const reader = new RowReader(shapeOf(lines[0] ?? ''), LONG_CELLS);
  const read = lines.flatMap((line, index) => [...reader.push({ line: index + 1, text: line })]);
  const [header = [], ...rows] = read.flatMap(row => ('cells' in row ? [row.cells] : []));
  return { header, rows };
}

/** A table has a header of short names and rows of as many cells. */
export function tableConfidence(sample: ImportSample): number {
  const { header: first, rows: cells } = tableHead(sample) ?? { header: [], rows: [] };
  const { name } = sample;
  if (first.length < 2 || first.some(cell => cell.length > 80)) return 0;
  const named = first.filter(cell => /\p{L}/u.test(cell)).length;
  const even = cells.filter(row => row.length === first.length).length;
  if (named < first.length / 2 || even === 0 || even < cells.length * 0.6) return 0;
  const hasEnding = /\.(?:csv|tsv|tab)$/i.test(name);
  return even > 2 || hasEnding ? 0.9 : 0.6;
}
