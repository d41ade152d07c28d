import type { TableRole } from './columnNames';
import { columnsOf, dayOrderOf, type TableColumns } from './columns';
import { dateIn } from './dates';
import { languageNamed } from './fieldLabels';
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
  #others: readonly OtherColumn[] = [];

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
    const [others, long] = this.#otherColumns(
      rows.map(({ cells }) => cells),
      new Set(columns.roles.values()),
    );
    this.#others = others;
    if (long.length > 0) yield { warning: { place: {}, message: tableMessages.longOther(long.map(({ name }) => name)) } };
    for (const row of rows) yield this.#itemOf(row, columns);
  }

  /** Columns without a role, and those of them whose cells are too long to be kept. */
  #otherColumns(rows: readonly (readonly string[])[], used: ReadonlySet<number>): readonly [OtherColumn[], OtherColumn[]] {
    const all = this.#header.flatMap((name, at) => (used.has(at) ? [] : [{ at, name: name.trim() === '' ? `#${at + 1}` : name.trim() }]));
    const filled = all.filter(({ at }) => rows.some(row => (row[at] ?? '').trim() !== ''));
    const isLong = ({ at }: OtherColumn) => rows.some(row => (row[at] ?? '').length > LONGEST_OTHER);
    return [filled.filter(column => !isLong(column)), filled.filter(isLong)];
  }

  #itemOf(row: Row, columns: TableColumns): ImportItem {
    const { place, cells } = row;
    if (cells.length > this.#header.length && cells.slice(this.#header.length).some(cell => cell.trim() !== '')) {
      const message = tableMessages.moreCells(cells.length, this.#header.length);
      return { warning: { place, message, isLeftOut: true } };
    }
    return { document: documentOf(row, columns.roles, this.#order, this.#others) };
  }

  #shown({ roles }: TableColumns): string {
    return [...roles].map(([role, at]) => `${role}=${this.#header[at] ?? ''}`).join(', ');
  }
}

/** A column without a role. */
interface OtherColumn {
  readonly at: number;
  readonly name: string;
}

/** A cell with more is a text, and no value. UTF-16 units. */
const LONGEST_OTHER = 300;

function documentOf(
  { place, cells }: Row,
  roles: ReadonlyMap<TableRole, number>,
  order: ReturnType<typeof dayOrderOf>,
  others: readonly OtherColumn[],
): ImportedDocument {
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
      other: otherValues(cells, others, new Set(roles.values())),
    },
    paragraphs: paragraphsOf(cell('text') ?? ''),
  };
}

/** Cells without a role, by the names of their columns, without those that repeat a fact. */
function otherValues(
  cells: readonly string[],
  others: readonly OtherColumn[],
  used: ReadonlySet<number>,
): Readonly<Record<string, string>> | undefined {
  const known = new Set([...used].map(at => cells[at]?.trim()));
  const values = others.flatMap(({ at, name }) => {
    const value = cells[at]?.trim() ?? '';
    return value === '' || known.has(value) ? [] : [[name, value.slice(0, 10 * LONGEST_OTHER)] as const];
  });
  return values.length === 0 ? undefined : Object.fromEntries(values);
}

/** A code as it is, or that of a name. */
const languageOf = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : /^[a-z]{2,3}(?:[-_][A-Za-z]{2,8})?$/.test(value) ? value.replace('_', '-') : languageNamed(value);

/** Keywords of a cell: semicolons, bars or commas are between them; a JSON list is read as one. */
function listed(cell: string): readonly string[] {
  const separator = cell.includes(';') ? ';' : cell.includes('|') ? '|' : ',';
  return cell
    .replace(/^\[|\]$/g, '')
    .split(separator)
    .map(each => each.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter(each => each !== '');
}
