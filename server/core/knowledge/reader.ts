import { columnsNamed, guessColumns, isUsable } from './columns';
import type { Reading } from './itemParts';
import { type Line, LineSplitter, LONGEST_LINE } from './lines';
import { KNOWLEDGE_MESSAGES } from './messages';
import { RowReader, shapeOf, type TableRow } from './records';
import { isGeoNames, itemOfGeoNames, itemOfRow } from './tableItems';
import type { BrokenLine, ColumnMap, KnowledgeForm, KnowledgeItem } from './types';
import { itemOfJsonLine } from './wikidataItems';

/** An item with the line that it begins in. */
export interface ReadItem {
  readonly line: number;
  readonly item: KnowledgeItem;
}

/** What the beginning of a file says about it. */
export interface KnowledgeShape {
  readonly form: KnowledgeForm;
  /** The names of a table's columns; empty for another form. */
  readonly header: readonly string[];
  /** What the columns of a table are, as far as their names say. */
  readonly columns: ColumnMap;
  /** The cells of the first row, as an example. */
  readonly example: readonly string[];
}

/** A file whose columns have no names that say enough, or that is of no form that is read. Its message is for the user. */
export class UnreadableKnowledge extends Error {}

/**
 * Items of a file that comes in pieces of text: lines of JSON (`wikidataItems`), of GeoNames, or a table with a header (`tableItems`). What the
 * file is, its first line says. Holds one row at a time. A line that cannot be read is named and left out.
 */
export class KnowledgeReader {
  readonly #lines = new LineSplitter();
  readonly #named: string | undefined;
  #read: ((line: Line) => Generator<ReadItem | BrokenLine>) | undefined;
  #rows: RowReader | undefined;
  #columns: ColumnMap = new Map();

  /** `columns` says what is in the columns of a table, as `columnsNamed` reads it; else it is guessed. */
  constructor(columns?: string) {
    this.#named = columns;
  }

  /** Throws an {@link UnreadableKnowledge} where nothing of the file can be read. */
  *push(piece: string): Generator<ReadItem | BrokenLine> {
    for (const line of this.#lines.push(piece)) yield* this.#readLine(line);
  }

  *end(): Generator<ReadItem | BrokenLine> {
    for (const line of this.#lines.end()) yield* this.#readLine(line);
    if (this.#read === undefined) throw new UnreadableKnowledge(KNOWLEDGE_MESSAGES.empty);
    for (const row of this.#rows?.end() ?? []) yield this.#itemOfRow(row);
  }

  *#readLine(line: Line): Generator<ReadItem | BrokenLine> {
    if (line.text === null) {
      yield { line: line.line, reason: KNOWLEDGE_MESSAGES.lineTooLong(LONGEST_LINE / 1_000_000) };
      return;
    }
    if (line.text.trim() === '') return;
    if (this.#read === undefined) {
      this.#read = this.#begin(line.text);
      // The first line of a table is its header.
      if (this.#rows !== undefined) return;
    }
    if (line.text.includes('\ufffd')) yield { line: line.line, reason: KNOWLEDGE_MESSAGES.broken };
    else yield* this.#read(line);
  }

  #begin(first: string): (line: Line) => Generator<ReadItem | BrokenLine> {
    const form = formOf(first);
    if (form === 'json') return ({ line, text }) => oneOf(line, itemOfJsonLine(text ?? ''));
    if (form === 'geonames') return ({ line, text }) => oneOf(line, itemOfGeoNames((text ?? '').split('\t')));
    const header = headerOf(first);
    const columns = this.#named === undefined ? guessColumns(header) : columnsNamed(this.#named, header);
    if ('unread' in columns) throw new UnreadableKnowledge(KNOWLEDGE_MESSAGES.noSuchColumn(columns.unread, header.join(', ')));
    if (!isUsable(columns)) throw new UnreadableKnowledge(KNOWLEDGE_MESSAGES.noColumns(header.join(', ')));
    this.#columns = columns;
    const rows = new RowReader(shapeOf(first));
    this.#rows = rows;
    const itemOf = (row: TableRow | BrokenLine) => this.#itemOfRow(row);
    return function* (line) {
      for (const row of rows.push(line)) yield itemOf(row);
    };
  }

  #itemOfRow(row: TableRow | BrokenLine): ReadItem | BrokenLine {
    if ('reason' in row) return row;
    const reading = itemOfRow(row.cells, this.#columns);
    return { line: row.line, ...reading };
  }
}

/** What a file is, by its first lines; null where it has none. */
export function shapeOfKnowledge(beginning: string): KnowledgeShape | null {
  const lines = beginning.split(/\r?\n/).filter(line => line.trim() !== '');
  const [first, second] = lines;
  if (first === undefined) return null;
  const form = formOf(first);
  if (form !== 'table') return { form, header: [], columns: new Map(), example: [] };
  const header = headerOf(first);
  const [row] = second === undefined ? [] : [...new RowReader(shapeOf(first)).push({ line: 2, text: second })];
  return { form, header, columns: guessColumns(header), example: row !== undefined && 'cells' in row ? row.cells : [] };
}

function formOf(first: string): KnowledgeForm {
  if (/^\s*[[{]/.test(first)) return 'json';
  return isGeoNames(first.split('\t')) ? 'geonames' : 'table';
}

function headerOf(first: string): readonly string[] {
  const [row] = [...new RowReader(shapeOf(first)).push({ line: 1, text: first })];
  return row !== undefined && 'cells' in row ? row.cells.map(name => name.trim().replace(/^\?/, '')) : [];
}

function* oneOf(line: number, reading: Reading | null): Generator<ReadItem | BrokenLine> {
  if (reading !== null) yield { line, ...reading };
}
