import { linkOf } from './ids';
import { cleaned, itemOf, type Reading } from './itemParts';
import { typeOfAll } from './itemTypes';
import { KNOWLEDGE_MESSAGES } from './messages';

type Fields = Readonly<Record<string, unknown>>;

/** English first, then what Wikidata has for all languages. */
const LANGUAGES = ['en', 'mul', 'en-gb', 'en-us', 'en-ca'];

/**
 * A line of a JSON dump of Wikidata (mediawiki.org/wiki/Wikibase/DataModel/JSON), or of an extract whose objects have plain fields: `id`, `label`
 * or `name`, `aliases`, `description`, `type`, `popularity` or `sitelinks`, `lat`, `lon`. Lines of an array have a comma at their end. Null for
 * a line that is only a bracket.
 */
export function itemOfJsonLine(line: string): Reading | null {
  const text = line.trim().replace(/,$/, '');
  if (text === '[' || text === ']' || text === '' || text === '[]') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: KNOWLEDGE_MESSAGES.notJson };
  }
  if (!isFields(value)) return { reason: KNOWLEDGE_MESSAGES.notAnObject };
  return isFields(value['labels']) || isFields(value['claims']) ? itemOfEntity(value) : itemOfFields(value);
}

function itemOfEntity(entity: Fields): Reading | null {
  const id = textIn(entity['id']);
  // Properties and lexemes are not things of the world.
  if (/^[PL]\d+$/.test(id)) return null;
  const link = linkOf(id);
  if (link === null) return { reason: KNOWLEDGE_MESSAGES.noLink(cleaned(id).slice(0, SHOWN)) };
  const labels = fieldsIn(entity['labels']);
  const aliases = fieldsIn(entity['aliases']);
  const names = LANGUAGES.map(language => wordsOf(own(labels, language))).filter(each => each !== '');
  const [place] = claimValues(entity, 'P625').filter(isFields);
  const [name = anyOf(labels)] = names;
  return itemOf({
    id: link,
    name,
    aliases: [...names.slice(1), ...LANGUAGES.flatMap(language => listIn(own(aliases, language)).map(wordsOf))],
    type: typeOfAll(claimValues(entity, 'P31').flatMap(each => (isFields(each) ? [textIn(each['id'])] : []))),
    description: LANGUAGES.map(language => wordsOf(own(fieldsIn(entity['descriptions']), language))).find(each => each !== '') ?? '',
    popularity: isFields(entity['sitelinks']) ? Object.keys(entity['sitelinks']).length : undefined,
    latitude: numberIn(place?.['latitude']),
    longitude: numberIn(place?.['longitude']),
  });
}

const SHOWN = 60;

function itemOfFields(fields: Fields): Reading {
  const id = ['id', 'qid', 'wikidata', 'item', 'uri'].map(name => textIn(own(fields, name))).find(each => each !== '') ?? '';
  const link = linkOf(id);
  if (link === null) return { reason: KNOWLEDGE_MESSAGES.noLink(cleaned(id).slice(0, SHOWN)) };
  const text = (...names: readonly string[]): string => names.map(name => textIn(own(fields, name))).find(each => each !== '') ?? '';
  const number = (...names: readonly string[]): number | undefined =>
    names.map(name => numberIn(own(fields, name))).find(each => each !== undefined);
  return itemOf({
    id: link,
    name: text('label', 'name', 'itemLabel', 'title'),
    aliases: ['aliases', 'altLabels', 'alternateNames'].flatMap(name => textsIn(own(fields, name))),
    type: typeOfAll(['type', 'types', 'instance_of', 'P31'].flatMap(name => textsIn(own(fields, name)))),
    description: text('description', 'itemDescription'),
    popularity: number('popularity', 'sitelinks', 'sitelink_count', 'population', 'pageviews'),
    latitude: number('latitude', 'lat'),
    longitude: number('longitude', 'lon', 'lng'),
  });
}

/** The values of the statements of a property, those of preferred rank before the others and none that is deprecated. */
function claimValues(entity: Fields, property: string): unknown[] {
  const claims = listIn(own(fieldsIn(entity['claims']), property)).filter(isFields);
  const ranked = claims.filter(claim => claim['rank'] !== 'deprecated');
  const preferred = ranked.filter(claim => claim['rank'] === 'preferred');
  return [...preferred, ...ranked.filter(claim => claim['rank'] !== 'preferred')].map(
    claim => fieldsIn(fieldsIn(claim['mainsnak'])['datavalue'])['value'],
  );
}

/** A field of the object itself: `__proto__` and the like are none. */
const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsIn = (value: unknown): Fields => (isFields(value) ? value : {});
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.split('|') : listIn(value).filter(each => typeof each === 'string');
const numberIn = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const wordsOf = (value: unknown): string => textIn(fieldsIn(value)['value']);

/** The label of the first language that has one. */
function anyOf(labels: Fields): string {
  for (const label of Object.values(labels)) if (wordsOf(label) !== '') return wordsOf(label);
  return '';
}
