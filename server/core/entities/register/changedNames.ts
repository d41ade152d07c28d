import type { Entity } from '../types';

/** True where two entities say the same, wherever they are written. */
export function saySame(a: Entity, b: Entity | undefined): boolean {
  if (b === undefined) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Entity)[]);
  for (const key of keys) if (!SPANS.test(key) && !isSame(a[key], b[key])) return false;
  return true;
}

const SPANS = /spans?$/i;

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, at) => each === b[at]));

/** Names that a register has and an earlier one had not, and the ids of entities of the earlier one that went or are otherwise now. */
export function changedNames(
  before: readonly Entity[],
  after: readonly Entity[],
): { readonly names: readonly string[]; readonly ids: readonly string[] } {
  const now = new Map(after.map(entity => [entity.id, entity]));
  const known = new Set(before.flatMap(namesOf));
  return {
    names: after.flatMap(namesOf).filter(name => !known.has(name)),
    ids: before.flatMap(entity => (saySame(entity, now.get(entity.id)) ? [] : [entity.id])),
  };
}

const namesOf = ({ name, aliases }: Entity): string[] => [name, ...aliases];
