import type { Entity } from '../types';

/** All that an entity says, without where it is written. */
export const saidBy = (entity: Entity): string => JSON.stringify(entity, (key, value) => (/spans?$/i.test(key) ? undefined : value));

/** Names that a register has and an earlier one had not, and the ids of entities of the earlier one that went or are otherwise now. */
export function changedNames(
  before: readonly Entity[],
  after: readonly Entity[],
): { readonly names: readonly string[]; readonly ids: readonly string[] } {
  const said = new Map(after.map(entity => [entity.id, saidBy(entity)]));
  const known = new Set(before.flatMap(namesOf));
  return {
    names: after.flatMap(namesOf).filter(name => !known.has(name)),
    ids: before.flatMap(entity => (said.get(entity.id) === saidBy(entity) ? [] : [entity.id])),
  };
}

const namesOf = ({ name, aliases }: Entity): string[] => [name, ...aliases];
