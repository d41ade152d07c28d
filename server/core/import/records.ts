import type { TableRole } from './columnNames';
import { columnsOf, dayOrderOf, type TableColumns } from './columns';
import { dateIn } from './dates';
import { tableMessages } from './messages';
import { paragraphsOf } from './paragraphs';
import type { ImportedDocument, ImportItem, ReaderOptions, SourcePlace } from './types';

/** A record of a table or of a list of JSON objects: its cells in the order of the header. */
export interface Row {
  readonly place: SourcePlace;
  readonly cells: readonly string[];
}

/** So many rows are looked at to know what the columns are. */
export const ROWS_JUDGED = 200;

/** Documents of records whose fields have names. Holds the first rows until it is known what the columns are. */
export class RecordReader {
  readonly #header: readonly string[];
  readonly #options: ReaderOptions;
  #waiting: Row[] = [];
  #columns: TableColumns | undefined;
  #order: ReturnType<typeof dayOrderOf>;

  constructor(header: readonly string[], options: ReaderOptions) {
    this.#header = header;
    this.#options = options;
  }

  *push(row: Row): Generator<ImportItem> {
    if (this.#columns !== undefined) {
      yield this.#itemOf(row, this.#columns);
      return;
    }
    this.#waiting.push(row);
    if (this.#waiting.length >= ROWS_JUDGED) yield* this.#begin();
  }

  *end(): Generator<ImportItem> {
    if (this.#columns === undefined) yield* this.#begin();
  }

  *#begin(): Generator<ImportItem> {
    const rows = this.#waiting;
    this.#waiting = [];
    const columns = columnsOf(
      this.#header,
      rows.map(({ cells }) => cells),
      this.#options.columns,
    );
    this.#columns = columns;
    const at = columns.roles.get('date');
    this.#order = at === undefined ? undefined : dayOrderOf(rows.map(({ cells }) => cells[at] ?? ''));
    if (columns.unknown.length > 0) yield { warning: { place: {}, message: tableMessages.unknownColumns(columns.unknown, this.#header) } };
    if (!columns.roles.has('text')) yield { warning: { place: {}, message: tableMessages.noText(this.#header) } };
    else if (columns.isDoubtful) yield { warning: { place: {}, message: tableMessages.doubtful(this.#shown(columns)) } };
    for (const row of rows) yield this.#itemOf(row, columns);
  }

  #itemOf(row: Row, columns: TableColumns): ImportItem {
    const { place, cells } = row;
    if (cells.length > this.#header.length && cells.slice(this.#header.length).some(cell => cell.trim() !== '')) {
      const message = tableMessages.moreCells(cells.length, this.#header.length);
      return { warning: { place, message, isLeftOut: true } };
    }
    return { document: documentOf(row, columns.roles, this.#order) };
  }

  #shown({ roles }: TableColumns): string {
    return [...roles].map(([role, at]) => `${role}=${this.#header[at] ?? ''}`).join(', ');
  }
}

function documentOf({ place, cells }: Row, roles: ReadonlyMap<TableRole, number>, order: ReturnType<typeof dayOrderOf>): ImportedDocument {
  const cell = (role: TableRole): string | undefined => {
    const value = cells[roles.get(role) ?? -1]?.trim();
    return value === undefined || value === '' || /^(?:NA|N\/A|NaN|null|none|undefined|-)$/i.test(value) ? undefined : value;
  };
  const date = cell('date');
  const url = cell('url');
  const keywords = cell('keywords');
  return {
    place,
    facts: {
      title: cell('title'),
      ...(date === undefined ? {} : (dateIn(date, order) ?? {})),
      outlet: cell('outlet'),
      author: cell('author'),
      url: url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined,
      language: languageOf(cell('language')),
      section: cell('section'),
      page: cell('page'),
      edition: cell('edition'),
      dateline: cell('dateline'),
      keywords: keywords === undefined ? undefined : listed(keywords),
      copyright: cell('copyright'),
      id: cell('id'),
      text: roles.has('text') ? undefined : 'missing',
    },
    paragraphs: paragraphsOf(cell('text') ?? ''),
  };
}

/** A code as it is; a name is not guessed at. */
const languageOf = (value: string | undefined): string | undefined =>
  value !== undefined && /^[a-z]{2,3}(?:[-_][A-Za-z]{2,8})?$/.test(value) ? value.replace('_', '-') : undefined;

/** Keywords of a cell: semicolons, bars or commas are between them; a JSON list is read as one. */
function listed(cell: string): readonly string[] {
  const separator = cell.includes(';') ? ';' : cell.includes('|') ? '|' : ',';
  return cell
    .replace(/^\[|\]$/g, '')
    .split(separator)
    .map(each => each.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter(each => each !== '');
}
