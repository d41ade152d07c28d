import type { CompletedFields } from '../entities/register/edit';
import type { Entity } from '../entities/types';
import { linkFieldOf, linksOf } from './ids';
import type { Candidate } from './match';
import type { KnowledgeItem } from './types';

/** What an entity, or a name that becomes one, gets from the item it is: the link, and a description. Aliases are left: the articles say which are needed. */
export const completedFrom = ({ id, description }: KnowledgeItem): CompletedFields => {
  const [field, value] = linkFieldOf(id);
  return { [field]: value, ...(description === undefined ? {} : { description }) };
};

/** The entities without a link, in the order of the register. */
export const unlinked = (entities: readonly Entity[]): readonly Entity[] => entities.filter(entity => linksOf(entity).length === 0);

/** Candidates without the items that other entities are linked to: no two are the same. */
export function withoutTaken(candidates: readonly Candidate[], entities: readonly Entity[]): readonly Candidate[] {
  const taken = new Set(entities.flatMap(linksOf));
  return candidates.filter(({ item }) => !taken.has(item.id));
}
