import { foldForSearch } from '../../text/fold';
import type { Entity, Register } from '../types';
import { CITY_NAMES } from '../words/cityNames';
import { FAMILY_NAMES } from '../words/familyNames';
import { COUNTRIES, KNOWN_ORGANISATIONS } from '../words/knownWords';
import { listsOf } from '../words/wordLists';
import { shortFormsOf } from './shortNames';

/** A family name that may be written alone, and the persons of the register who have it. */
export interface LoneFamilyName {
  readonly form: string;
  readonly entities: readonly Entity[];
}

/** So many persons of one family name are asked about. */
const MOST_PERSONS = 5;
const SHORTEST = 4;

/**
 * The family names of a register's persons that say by themselves who is meant: that of one person, where it is in none of the lists of
 * words, places, given names and frequent family names; and those of a few persons, which are asked about. A name that anybody else in the
 * register has a word of says nothing by itself.
 */
export function loneFamilyNames({ entities }: Pick<Register, 'entities'>): LoneFamilyName[] {
  const byKey = new Map<string, { readonly form: string; readonly entities: Set<Entity> }>();
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    const [family] = shortFormsOf(entity, entity.name);
    if (family === undefined || family.lead !== '') continue;
    const key = foldForSearch(family.form);
    const known = byKey.get(key) ?? { form: family.form, entities: new Set() };
    byKey.set(key, known);
    known.entities.add(entity);
  }
  const others = new Set<string>();
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.aliases]) {
      for (const word of foldForSearch(name).split(/[ -]/)) if (byKey.get(word)?.entities.has(entity) === false) others.add(word);
    }
  }
  return [...byKey].flatMap(([key, { form, entities: persons }]) => {
    if (others.has(key) || persons.size > MOST_PERSONS || !isUncommon(key)) return [];
    return persons.size > 1 || !FAMILY_NAMES().has(key) ? [{ form, entities: [...persons] }] : [];
  });
}

const isUncommon = (key: string): boolean =>
  key.length >= SHORTEST && listsOf(key, true) === 0 && !CITY_NAMES().has(key) && !COUNTRIES.has(key) && !KNOWN_ORGANISATIONS.has(key);
