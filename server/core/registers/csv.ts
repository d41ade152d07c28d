/// <reference path="../annotations/formats/papaparse.d.ts" />
import Papa from 'papaparse';
import { typeOfWord } from '../entities/register/register';
import type { Entity } from '../entities/types';
import { guarded, unguarded } from '../text/spreadsheet';
import { linksIn } from './links';
import { registerExchangeMessages as MESSAGES } from './messages';
import { filled, type GivenEntity, type ReadRegister } from './types';

const COLUMNS = ['id', 'type', 'name', 'aliases', 'description', 'wikidata', 'geonames', 'link', 'note'] as const;
type Column = (typeof COLUMNS)[number];

/** Other names of the columns. */
const SYNONYMS: ReadonlyMap<string, Column> = new Map([
  ['label', 'name'],
  ['alias', 'aliases'],
  ['other names', 'aliases'],
  ['qid', 'wikidata'],
  ['wikidata id', 'wikidata'],
  ['url', 'link'],
]);

/** A table with a header (RFC 4180), an entity a row; aliases have `|` between them, one of their own is written as `\|`. */
export function writeCsv(entities: readonly Entity[]): string {
  const rows = entities.map(entity =>
    COLUMNS.map(column => guarded(column === 'aliases' ? entity.aliases.map(escaped).join('|') : (entity[column] ?? ''))),
  );
  return `${Papa.unparse([[...COLUMNS], ...rows], { newline: '\r\n' })}\r\n`;
}

/** A row of a table, by column; '' where it has none. */
export type Cells = (column: string) => string;

/** The rows of a table, each with its line, counted from 1 by rows; null where it has no column `name`. */
export function rowsOf(text: string): { readonly line: number; readonly cell: Cells }[] | null {
  const [header = [], ...rows] = Papa.parse(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' }).data;
  const columns = new Map<string, number>();
  for (const [at, name] of header.entries()) {
    const plain = name.trim().toLowerCase();
    const column = SYNONYMS.get(plain) ?? plain;
    if (!columns.has(column)) columns.set(column, at);
  }
  if (!columns.has('name')) return null;
  return rows.map((row, at) => ({ line: at + 2, cell: column => unguarded(row[columns.get(column) ?? -1] ?? '').trim() }));
}

export function readCsv(text: string): ReadRegister {
  const rows = rowsOf(text);
  if (rows === null) return { entities: [], problems: [MESSAGES.notRows] };
  const problems: string[] = [];
  const entities = rows.flatMap(({ line, cell }): GivenEntity[] => {
    const name = cell('name');
    if (name === '') {
      problems.push(MESSAGES.noName(line));
      return [];
    }
    const type = typeOfWord(cell('type'));
    const { links, unread } = linksIn({ wikidata: cell('wikidata'), geonames: cell('geonames'), link: cell('link') });
    problems.push(...unread.map(link => MESSAGES.badLink(name, link)));
    return [
      {
        name,
        aliases: aliasesIn(cell('aliases')),
        ...(cell('id') === '' ? {} : { id: cell('id') }),
        ...(type === undefined ? {} : { type }),
        ...filled({ description: cell('description'), note: cell('note'), ...links }),
      },
    ];
  });
  return { entities, problems };
}

const escaped = (alias: string): string => alias.replace(/[\\|]/g, '\\$&');

/** What {@link escaped} aliases are, with `|` between them; where there is none, `;` separates. */
function aliasesIn(cell: string): string[] {
  if (!/[\\|]/.test(cell)) return parts(cell.split(';'));
  return parts((cell.match(/(?:\\.|[^\\|])+/gs) ?? []).map(each => each.replace(/\\(.)/gs, '$1')));
}

const parts = (all: readonly string[]): string[] => all.map(each => each.trim()).filter(each => each !== '');
