import { foldForSearch } from '../text/fold';
import { COLUMN_NAMES, TABLE_ROLES, type TableRole } from './columnNames';
import { dateIn } from './dates';

/** Which column has what, by index, and whether a person should look. */
export interface TableColumns {
  readonly roles: ReadonlyMap<TableRole, number>;
  /** What was asked for that no column has. */
  readonly unknown: readonly string[];
  readonly isDoubtful: boolean;
}

const plainName = (name: string): string => foldForSearch(name).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Which column of a table has what, by the names of its columns and, where those do not say, by what some of its rows have: the longest cells are the text,
 * what reads as dates is the date. `named` overrules: `{ text: 'Body' }` or `{ text: '#3' }`, counted from 1.
 */
export function columnsOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  named: Readonly<Record<string, string>> = {},
): TableColumns {
  const names = header.map(plainName);
  // 'fields.byline' is a byline; shorter names, such as 'source.name', are of the object around them.
  const inner = header
    .map(name => (name.includes('.') ? plainName(name.slice(name.lastIndexOf('.') + 1)) : ''))
    .map(name => (name.length < SHORTEST_INNER ? '' : name));
  const roles = new Map<TableRole, number>();
  const unknown: string[] = [];
  for (const [role, column] of Object.entries(named)) {
    const at = columnNamed(column, header);
    const known = TABLE_ROLES.find(each => each === role);
    if (known === undefined || at < 0) unknown.push(`${role}=${column}`);
    else roles.set(known, at);
  }
  for (const role of TABLE_ROLES) {
    if (roles.has(role)) continue;
    const taken = new Set(roles.values());
    const at = columnOf(role, names, taken) ?? columnOf(role, inner, taken);
    if (at !== undefined) roles.set(role, at);
  }
  const isTextNamed = named['text'] !== undefined;
  const text = isTextNamed ? undefined : longestColumn(rows, header.length);
  const byName = roles.get('text');
  const isShortText =
    byName !== undefined && text !== undefined && text !== byName && meanLength(rows, text) > 3 * meanLength(rows, byName);
  if (text !== undefined && (byName === undefined || isShortText) && named['title'] === undefined) {
    for (const [role, at] of roles) if (at === text) roles.delete(role);
    roles.set('text', text);
  }
  if (!roles.has('date')) {
    const date = datedColumn(rows, header.length, new Set(roles.values()));
    if (date !== undefined) roles.set('date', date);
  }
  return { roles, unknown, isDoubtful: unknown.length > 0 || !roles.has('text') || !roles.has('title') || isShortText };
}

const SHORTEST_INNER = 6;

function columnOf(role: TableRole, names: readonly string[], taken: ReadonlySet<number>): number | undefined {
  const name = COLUMN_NAMES[role].find(each => names.includes(each) && !taken.has(names.indexOf(each)));
  return name === undefined ? undefined : names.indexOf(name);
}

function columnNamed(column: string, header: readonly string[]): number {
  const exact = header.indexOf(column);
  if (exact >= 0) return exact;
  const plain = header.findIndex(name => plainName(name) === plainName(column));
  const number = /^#?(\d{1,4})$/.exec(column)?.[1];
  if (plain >= 0 && !column.startsWith('#')) return plain;
  const at = number === undefined ? -1 : Number(number) - 1;
  return at < header.length ? at : -1;
}

/** Cells of prose are longer than this on average. */
const PROSE = 50;

function longestColumn(rows: readonly (readonly string[])[], columns: number): number | undefined {
  let longest: number | undefined;
  for (let at = 0; at < columns; at++) {
    const length = meanLength(rows, at);
    const isProse = rows.some(row => (row[at] ?? '').split(' ').length > 8);
    if (length >= PROSE && isProse && (longest === undefined || length > meanLength(rows, longest))) longest = at;
  }
  return longest;
}

const meanLength = (rows: readonly (readonly string[])[], at: number): number =>
  rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + (row[at] ?? '').length, 0) / rows.length;

function datedColumn(rows: readonly (readonly string[])[], columns: number, taken: ReadonlySet<number>): number | undefined {
  for (let at = 0; at < columns; at++) {
    const cells = rows.map(row => row[at] ?? '').filter(cell => cell.trim() !== '');
    if (!taken.has(at) && cells.length > 0 && cells.every(cell => cell.length < 60 && dateIn(cell) !== null)) return at;
  }
  return undefined;
}

/** How a column writes days in digits, as far as one of its cells shows: 25/12/2020 has the day first. */
export function dayOrderOf(cells: readonly string[]): 'day first' | 'month first' | undefined {
  for (const cell of cells) {
    const digits = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]\d{4}/.exec(cell);
    if (Number(digits?.[1]) > 12) return 'day first';
    if (Number(digits?.[2]) > 12) return 'month first';
  }
  return undefined;
}
