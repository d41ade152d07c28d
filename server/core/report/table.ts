/// <reference path="../annotations/formats/papaparse.d.ts" />
import Papa from 'papaparse';
import { wellFormed } from '../annotations/formats/bratNames';
import type { Annotation } from '../annotations/types';
import type { Header } from '../article/types';
import { TABLE_COLUMNS } from './messages';

/** Columns in their order. */
export const COLUMNS = Object.keys(TABLE_COLUMNS) as readonly (keyof typeof TABLE_COLUMNS)[];

/** What a row of the table is about: an annotation, or a place without one. */
export interface TableEntry {
  readonly article: string;
  readonly header: Header | undefined;
  readonly quote: string;
  /** The sentence or paragraph around it, on one line; '' where it was not found. */
  readonly context: string;
  readonly annotation: Annotation | undefined;
  /** Where its text was found: an anchor state; '' for a place without an annotation. */
  readonly state: string;
  readonly citation: string;
}

/** The cells of a row, as text. */
export function rowOf(
  { article, header, quote, context, annotation, state, citation }: TableEntry,
  nameOf: (entity: string) => string,
): string[] {
  const cells: Readonly<Record<keyof typeof TABLE_COLUMNS, string | undefined>> = {
    quote,
    context,
    tag: annotation?.tag,
    entity: annotation?.entity === undefined ? undefined : nameOf(annotation.entity),
    note: annotation?.note,
    replies: annotation?.replies?.map(({ annotator, text }) => (annotator === '' ? text : `${annotator}: ${text}`)).join('\n'),
    certainty: annotation?.certainty,
    attributes: Object.entries(annotation?.attributes ?? {})
      .map(([name, value]) => `${name}: ${value}`)
      .join('; '),
    annotator: annotation?.annotator,
    title: header?.title.value,
    outlet: header?.outlet?.value,
    author: header?.author?.value,
    date: header?.published?.value,
    page: header?.page?.value,
    url: header?.url?.value,
    citation,
    article,
    state,
    created: annotation?.created,
    modified: annotation?.modified,
    id: annotation?.id,
  };
  return COLUMNS.map(column => cellOf(cells[column] ?? ''));
}

/** Without characters that no table can have: controls other than tabs and line ends, and halves of pairs. */
const cellOf = (text: string): string => wellFormed(text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, ''));

export const headOf = (): string[] => COLUMNS.map(column => TABLE_COLUMNS[column]);

/**
 * Rows as CSV (RFC 4180), with a byte order mark, so that spreadsheets read it as UTF-8. A cell that a spreadsheet would run as a formula
 * has an apostrophe before it, as OWASP advises.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse(
    [headOf(), ...rows].map(row => row.map(guarded)),
    { newline: '\r\n' },
  )}\r\n`;

const guarded = (cell: string): string => (/^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
