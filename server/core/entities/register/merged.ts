import type { Register } from '../types';
import { sameForm } from './register';

/**
 * Ids that left the register because their entry was merged into another one, with the id of that one: the only entity of before that
 * got the name of the one that left.
 */
export function mergedIds(before: Register, after: Register): ReadonlyMap<string, string> {
  const merged = new Map<string, string>();
  for (const { id, name } of before.entities) {
    if (after.byId.has(id)) continue;
    const form = sameForm(name);
    const heirs = after.entities.filter(heir => {
      const old = before.byId.get(heir.id);
      return (
        old !== undefined &&
        [heir.name, ...heir.aliases].some(own => sameForm(own) === form) &&
        ![old.name, ...old.aliases].some(own => sameForm(own) === form)
      );
    });
    const [heir] = heirs;
    if (heir !== undefined && heirs.length === 1) merged.set(id, heir.id);
  }
  return merged;
}
