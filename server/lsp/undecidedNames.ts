import { nameKey } from '../core/entities/suggestions/articleNames';
import type { SuggestedName } from '../core/entities/suggestions/suggestedNames';
import { perhapsIn, registeredNames, undecidedNames } from '../core/entities/suggestions/undecidedNames';
import type { Entity } from '../core/entities/types';
import type { CorpusFolder } from './folder';
import { dismissedNames } from './nameSuggestions';
import { inTurns } from './timing';

/** Those that the register has not, and that nobody dismissed: the same list while all three are as they were. */
export async function undecided(folder: CorpusFolder, names: readonly SuggestedName[]): Promise<readonly SuggestedName[]> {
  const dismissed = (await dismissedNames(folder)).map(nameKey);
  const { entities } = folder.register;
  const decided = dismissed.join('\n');
  const known = UNDECIDED.get(names);
  if (known?.entities === entities && known.decided === decided) return known.names;
  const left = await inTurns(undecidedNames(names, registeredIn(folder), new Set(dismissed)));
  UNDECIDED.set(names, { entities, decided, names: left });
  return left;
}
const UNDECIDED = new WeakMap<
  readonly SuggestedName[],
  { readonly entities: readonly Entity[]; readonly decided: string; readonly names: readonly SuggestedName[] }
>();

/** True for the keys of names that the register has, or that somebody dismissed. */
export async function settledNames(folder: CorpusFolder): Promise<(key: string) => boolean> {
  const dismissed = new Set((await dismissedNames(folder)).map(nameKey));
  const { types } = registeredIn(folder);
  return key => types.has(key) || dismissed.has(key);
}

/** What the register has, as names are compared with it. */
const registeredIn = ({ register }: CorpusFolder) => registeredNames(register.entities);

/** An entity of the register that a suggested name may be another name of. */
export const perhapsOf = (folder: CorpusFolder, name: SuggestedName): Entity | undefined => perhapsIn(registeredIn(folder), name);

/** Names that the register has not. */
export const newNames = <Name extends { readonly name: string }>(folder: CorpusFolder, names: readonly Name[]): Name[] =>
  names.filter(({ name }) => !registeredIn(folder).types.has(nameKey(name)));
