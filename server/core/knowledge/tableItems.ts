import type { EntityType } from '../entities/types';
import { linkOf } from './ids';
import { cleaned, itemOf, type Reading } from './itemParts';
import { typeOfAll } from './itemTypes';
import { KNOWLEDGE_MESSAGES } from './messages';
import type { ColumnMap, ColumnRole } from './types';

/** A row of a table with columns that are known. */
export function itemOfRow(cells: readonly string[], columns: ColumnMap): Reading {
  const cell = (role: ColumnRole): string => cellValue(cells[columns.get(role) ?? -1] ?? '');
  const id = linkOf(cell('id'));
  if (id === null) return { reason: KNOWLEDGE_MESSAGES.noLink(cleaned(cell('id')).slice(0, SHOWN)) };
  const place = coordinatesOf(cell('coordinates')) ?? [numberOf(cell('latitude')), numberOf(cell('longitude'))];
  return itemOf({
    id,
    name: cell('name'),
    aliases: listOf(cell('aliases')),
    type: typeOfAll(listOf(cell('type'))),
    description: cell('description'),
    popularity: numberOf(cell('popularity')),
    latitude: place[0],
    longitude: place[1],
  });
}

const SHOWN = 60;

/** Columns of GeoNames' dumps (geonames.org/export, "readme.txt"). */
const GEONAMES = {
  id: 0,
  name: 1,
  ascii: 2,
  alternate: 3,
  latitude: 4,
  longitude: 5,
  featureClass: 6,
  featureCode: 7,
  country: 8,
  population: 14,
};
const GEONAMES_COLUMNS = 19;

/** True for a line of GeoNames' dumps. */
export function isGeoNames(cells: readonly string[]): boolean {
  const [id = '', latitude = '', longitude = ''] = [cells[GEONAMES.id], cells[GEONAMES.latitude], cells[GEONAMES.longitude]];
  return cells.length === GEONAMES_COLUMNS && /^\d+$/.test(id) && numberOf(latitude) !== undefined && numberOf(longitude) !== undefined;
}

/** A line of GeoNames' dumps, such as cities500 and allCountries. */
export function itemOfGeoNames(cells: readonly string[]): Reading {
  if (!isGeoNames(cells)) return { reason: KNOWLEDGE_MESSAGES.notGeoNames(GEONAMES_COLUMNS, cells.length) };
  const cell = (at: number): string => cells[at] ?? '';
  const description = [FEATURES[cell(GEONAMES.featureClass)] ?? 'place', cell(GEONAMES.country)].filter(each => each !== '').join(', ');
  return itemOf({
    id: `geonames:${cell(GEONAMES.id)}`,
    name: cell(GEONAMES.name),
    aliases: [cell(GEONAMES.ascii), ...cell(GEONAMES.alternate).split(',')].filter(isLatin),
    type: 'place' satisfies EntityType,
    description: cell(GEONAMES.featureCode) === 'PPLC' ? `capital, ${cell(GEONAMES.country)}` : description,
    popularity: numberOf(cell(GEONAMES.population)),
    latitude: numberOf(cell(GEONAMES.latitude)),
    longitude: numberOf(cell(GEONAMES.longitude)),
  });
}

/** GeoNames' classes of features. */
const FEATURES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  A: 'region',
  H: 'water',
  L: 'area',
  P: 'town',
  R: 'road',
  S: 'building',
  T: 'mountain',
  U: 'undersea',
  V: 'forest',
});

/** Codes of airports and addresses are among GeoNames' names; names in other scripts occur in no English article. */
const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}\p{N}\s'’.()-]+$/u.test(name) && !/^[A-Z]{3,4}$/.test(name);

/** The value of a cell of SPARQL's TSV: `"Kabul"@en` and `<http://…>`; any other as it is. */
function cellValue(cell: string): string {
  const text = cell.trim();
  const literal = /^"((?:[^"\\]|\\.)*)"(?:@[A-Za-z-]+|\^\^\S+)?$/s.exec(text)?.[1];
  if (literal !== undefined) return literal.replace(/\\(.)/gs, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = Object.assign(Object.create(null), { n: '\n', r: '\r', t: '\t' });

/** Several values of a cell: `|` and `;` are between them, or commas where there are none of these. */
function listOf(cell: string): string[] {
  const separator = cell.includes('|') ? '|' : cell.includes(';') ? ';' : ', ';
  return cell
    .split(separator)
    .map(each => each.trim())
    .filter(each => each !== '');
}

/** A number with at most one point; undefined for anything else, an empty cell included. */
function numberOf(cell: string): number | undefined {
  const text = cell.trim();
  return /^[+-]?\d{1,15}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,2})?$/.test(text) ? Number(text) : undefined;
}

/** `Point(69.17 34.53)` of WKT has the longitude first, `34.53, 69.17` the latitude. */
function coordinatesOf(cell: string): readonly [number | undefined, number | undefined] | undefined {
  const point = /^Point\s*\(\s*([-+.\deE]{1,30})\s+([-+.\deE]{1,30})\s*\)$/i.exec(cell.trim());
  if (point !== null) return [numberOf(point[2] ?? ''), numberOf(point[1] ?? '')];
  const pair = /^([-+.\d]{1,30})(?:\s*[,;]|\s)\s*([-+.\d]{1,30})$/.exec(cell.trim());
  return pair === null ? undefined : [numberOf(pair[1] ?? ''), numberOf(pair[2] ?? '')];
}
