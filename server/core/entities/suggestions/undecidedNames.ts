import type { Entity, EntityType } from '../types';
import { FullNames, nameKey } from './articleNames';
import { SimilarNames } from './similarNames';
import type { SuggestedName } from './suggestedNames';

/** So many names are looked at in one step. */
const BATCH = 500;

/** What is left of a name without its first words, or its last ones: two words or more, as in 'Dr Ada Lovelace' or 'Ada Lovelace Jr'. */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  const parts: string[] = [];
  for (let length = 2; length < words.length; length++) parts.push(words.slice(-length).join(' '), words.slice(0, length).join(' '));
  return parts;
}

/** What the register has, as names are compared with it. */
export interface RegisteredNames {
  /** By the keys of all names, their types. */
  readonly types: ReadonlyMap<string, EntityType>;
  readonly fullNames: FullNames<Entity>;
  readonly similar: SimilarNames<Entity>;
}

export function registeredNames(entities: readonly Entity[]): RegisteredNames {
  const known = REGISTERED.get(entities);
  if (known !== undefined) return known;
  const named = entities.flatMap(entity => [entity.name, ...entity.aliases].map((name): [string, Entity] => [name, entity]));
  const types = new Map(named.map(([name, { type }]) => [nameKey(name), type]));
  const registered = { types, fullNames: new FullNames(entities), similar: new SimilarNames(named) };
  REGISTERED.set(entities, registered);
  return registered;
}
const REGISTERED = new WeakMap<readonly Entity[], RegisteredNames>();

/** Of suggested names those that the register has not, not with another word beside them either, and that nobody dismissed. `dismissed` has keys. */
export function* undecidedNames(
  names: readonly SuggestedName[],
  { types }: RegisteredNames,
  dismissed: ReadonlySet<string>,
): Generator<undefined, SuggestedName[]> {
  const left: SuggestedName[] = [];
  for (const [index, name] of names.entries()) {
    if (index % BATCH === BATCH - 1) yield;
    const { key, type } = name;
    if (!types.has(key) && !dismissed.has(key) && !partsOf(key).some(part => types.get(part) === type)) left.push(name);
  }
  return left;
}

/** An entity of the register that a suggested name may be another name of. */
export const perhapsIn = ({ fullNames, similar }: RegisteredNames, { key, name }: SuggestedName): Entity | undefined =>
  fullNames.of(key) ?? similar.like(name)[0];
