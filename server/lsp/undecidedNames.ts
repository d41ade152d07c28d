import { FullNames, nameKey } from '../core/entities/articleNames';
import { SimilarNames } from '../core/entities/similarNames';
import type { SuggestedName } from '../core/entities/suggestedNames';
import type { Entity, EntityType } from '../core/entities/types';
import type { CorpusFolder } from './folder';
import { dismissedNames } from './nameSuggestions';
import type { RegisterView } from './ownFiles';
import { inTurns } from './timing';

/** Those that the register has not, and that nobody dismissed: the same list while all three are as they were. */
export async function undecided(folder: CorpusFolder, names: readonly SuggestedName[]): Promise<readonly SuggestedName[]> {
  const dismissed = (await dismissedNames(folder)).map(nameKey);
  const { entities } = folder.register;
  const decided = dismissed.join('\n');
  const known = UNDECIDED.get(names);
  if (known?.entities === entities && known.decided === decided) return known.names;
  const left = await inTurns(withoutDecided(names, registeredIn(folder.register), new Set(dismissed)));
  UNDECIDED.set(names, { entities, decided, names: left });
  return left;
}
const UNDECIDED = new WeakMap<
  readonly SuggestedName[],
  { readonly entities: readonly Entity[]; readonly decided: string; readonly names: readonly SuggestedName[] }
>();

function* withoutDecided(
  names: readonly SuggestedName[],
  { types }: Registered,
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

/** True for the keys of names that the register has, or that somebody dismissed. */
export async function settledNames(folder: CorpusFolder): Promise<(key: string) => boolean> {
  const dismissed = new Set((await dismissedNames(folder)).map(nameKey));
  const { types } = registeredIn(folder.register);
  return key => types.has(key) || dismissed.has(key);
}

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
interface Registered {
  /** By the keys of all names, their types. */
  readonly types: ReadonlyMap<string, EntityType>;
  readonly fullNames: FullNames<Entity>;
  readonly similar: SimilarNames<Entity>;
}

export function registeredIn({ entities }: RegisterView): Registered {
  const known = REGISTERED.get(entities);
  if (known !== undefined) return known;
  const named = entities.flatMap(entity => [entity.name, ...entity.aliases].map((name): [string, Entity] => [name, entity]));
  const types = new Map(named.map(([name, { type }]) => [nameKey(name), type]));
  const registered = { types, fullNames: new FullNames(entities), similar: new SimilarNames(named) };
  REGISTERED.set(entities, registered);
  return registered;
}
const REGISTERED = new WeakMap<readonly Entity[], Registered>();

/** An entity of the register that a suggested name may be another name of. */
export function perhapsOf({ register }: CorpusFolder, { key, name }: SuggestedName): Entity | undefined {
  const { fullNames, similar } = registeredIn(register);
  return fullNames.of(key) ?? similar.like(name)[0];
}
