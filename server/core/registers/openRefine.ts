/// <reference path="../annotations/formats/papaparse.d.ts" />
import Papa from 'papaparse';
import { typeOfWord } from '../entities/register/register';
import type { Entity, EntityType } from '../entities/types';
import { guarded } from '../text/spreadsheet';
import { rowsOf } from './csv';
import { linksIn } from './links';
import { registerExchangeMessages as MESSAGES } from './messages';
import { filled, type GivenEntity, type ReadRegister } from './types';

/** Classes of Wikidata that OpenRefine narrows its candidates by. */
const CLASSES: Readonly<Partial<Record<EntityType, string>>> = {
  person: 'Q5',
  organisation: 'Q43229',
  place: 'Q618123',
  event: 'Q1190554',
  work: 'Q386724',
};

const COLUMNS = ['name', 'id', 'type', 'class', 'wikidata', 'geonames', 'description', 'form'] as const;

/**
 * A table for OpenRefine: a row for each name and alias, so that all of them can be reconciled. The column `wikidata` has what is linked already
 * (there: Reconcile, Use values as identifiers) and takes what is reconciled; `class` is a class of Wikidata to narrow the candidates by.
 */
export function writeOpenRefine(entities: readonly Entity[]): string {
  const rows = entities.flatMap(({ id, type, name, aliases, wikidata = '', geonames = '', description = '' }) =>
    [name, ...aliases].map((form, at) => {
      const kind = at === 0 ? 'name' : 'alias';
      return [form, id, type, CLASSES[type] ?? '', wikidata, geonames, description, kind].map(guarded);
    }),
  );
  return `${Papa.unparse([[...COLUMNS], ...rows], { newline: '\r\n' })}\r\n`;
}

/** Rows of an entity belong together by their `id`; the first without `alias` in `form` has its name. A row without an id is an entity of its own. */
export function readOpenRefine(text: string): ReadRegister {
  const rows = rowsOf(text);
  if (rows === null) return { entities: [], problems: [MESSAGES.notRows] };
  const problems: string[] = [];
  const groups = new Map<string, NonNullable<typeof rows>>();
  for (const row of rows) {
    if (row.cell('name') === '') problems.push(MESSAGES.noName(row.line));
    else {
      const key = row.cell('id') || `line ${row.line}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  const entities = [...groups.values()].flatMap((group): GivenEntity[] => {
    const main = group.find(({ cell }) => cell('form') !== 'alias') ?? group[0];
    if (main === undefined) return [];
    const first = (column: string): string => [main, ...group].map(({ cell }) => cell(column)).find(each => each !== '') ?? '';
    const name = main.cell('name');
    const type = typeOfWord(first('type'));
    const { links, unread } = linksIn({ wikidata: first('wikidata'), geonames: first('geonames'), link: first('link') });
    problems.push(...unread.map(link => MESSAGES.badLink(name, link)));
    return [
      {
        name,
        aliases: group.flatMap(row => (row === main ? [] : [row.cell('name')])),
        ...(first('id') === '' ? {} : { id: first('id') }),
        ...(type === undefined ? {} : { type }),
        ...filled({ description: first('description'), ...links }),
      },
    ];
  });
  return { entities, problems };
}
