import { COLUMN_ROLES, type ColumnMap, type ColumnRole } from './types';

/** Names of columns, in small letters without marks, that say what is in them: those of our own, Wikidata's, OpenRefine's, SPARQL's and library catalogues' tables. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: [
    'id',
    'wikidata',
    'qid',
    'item',
    'uri',
    'iri',
    'identifier',
    'entity',
    'geonames',
    'geonameid',
    'link',
    'url',
    'person',
    'place',
    'thing',
  ],
  name: ['name', 'label', 'itemlabel', 'preflabel', 'title', 'entitylabel', 'personlabel', 'placelabel', 'thinglabel'],
  aliases: ['aliases', 'alias', 'altlabel', 'altlabels', 'itemaltlabel', 'alternatenames', 'othernames', 'variants', 'synonyms'],
  type: ['type', 'class', 'instanceof', 'typelabel', 'instanceoflabel', 'kind', 'category', 'p31'],
  description: ['description', 'itemdescription', 'desc', 'gloss', 'summary', 'definition'],
  popularity: ['popularity', 'sitelinks', 'population', 'pageviews', 'rank', 'count', 'frequency'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng', 'long'],
  coordinates: ['coordinates', 'coord', 'coords', 'location', 'p625', 'geo'],
};

/** Which column of a table has what, as far as the names in its header say: of several for one role the first in the list above. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const named = header.map(plainName);
  const map = new Map<ColumnRole, number>();
  for (const role of COLUMN_ROLES) {
    const name = NAMES[role].find(each => named.includes(each));
    if (name !== undefined) map.set(role, named.indexOf(name));
  }
  return map;
}

/**
 * Which column of a table has what, as somebody wrote it: `name=label` (the column by its name), `name=2` or, where a column has such a
 * name, `name=#2` (by its number, from 1), with commas between. Answers the first part that cannot be read instead.
 */
export function columnsNamed(written: string, header: readonly string[]): ColumnMap | { readonly unread: string } {
  const map = new Map<ColumnRole, number>();
  for (const part of written.split(',').filter(each => each.trim() !== '')) {
    const [role = '', column = ''] = part.split('=').map(each => each.trim());
    const known = COLUMN_ROLES.find(each => each === role);
    const exact = header.findIndex(name => plainName(name) === plainName(column));
    const number = /^#?(\d{1,4})$/.exec(column)?.[1];
    const at = exact >= 0 && !column.startsWith('#') ? exact : number === undefined ? -1 : Number(number) - 1;
    if (known === undefined || at < 0 || at >= header.length) return { unread: part.trim() };
    map.set(known, at);
  }
  return map;
}

/** A table is of use where it says what things are called and what they can be linked by. */
export const isUsable = (map: ColumnMap): boolean => map.has('id') && map.has('name');

const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
