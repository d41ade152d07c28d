import { foldForSearch } from '../../text/fold';
import type { Entity, EntityType } from '../types';
import { sameForm } from './register';

export interface MergeCandidate {
  readonly entity: Entity;
  /** True where both share a name or alias, or the last word of one, which is the surname of a person. */
  readonly likely: boolean;
}

/**
 * Entities that may be the same as `entity`, the best guesses first: those of its own type before all others, among them those
 * that share a name or alias, then those that share its last word, then by Dice's coefficient of the letter pairs of their most
 * similar names (Dice 1945). Never the entity itself.
 */
export function mergeCandidates(entity: Entity, entities: readonly Entity[]): MergeCandidate[] {
  const own = namesOf(entity);
  const scored = entities
    .filter(({ id }) => id !== entity.id)
    .map(other => ({ entity: other, similarity: similarityOf(own, namesOf(other)), rank: typeRank(entity.type, other.type) }));
  return scored
    .sort((a, b) => b.rank - a.rank || b.similarity - a.similarity)
    .map(({ entity: other, similarity }) => ({ entity: other, likely: other.type === entity.type && similarity >= SHARED_WORD }));
}

/** An entity whose type nobody knew may be of any. */
const typeRank = (type: EntityType, other: EntityType): number => (type === other ? 2 : type === 'other' || other === 'other' ? 1 : 0);

/** Steps of similarity; Dice's coefficient, from 0 to 1, is added to either. */
const SHARED_NAME = 4;
const SHARED_WORD = 2;

interface Names {
  readonly forms: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
  readonly lastWordOfName: string;
  readonly pairs: readonly ReadonlySet<string>[];
}

function namesOf({ name, aliases }: Entity): Names {
  const names = [name, ...aliases];
  return {
    forms: new Set(names.map(sameForm)),
    lastWords: new Set(names.map(lastWordOf)),
    lastWordOfName: lastWordOf(name),
    pairs: names.map(letterPairs),
  };
}

const lastWordOf = (name: string): string => sameForm(name.split(/\s+/).at(-1) ?? name);

function letterPairs(name: string): ReadonlySet<string> {
  const folded = foldForSearch(name);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at++) pairs.add(folded.slice(at, at + 2));
  return pairs;
}

function similarityOf(a: Names, b: Names): number {
  const shared = [...b.forms].some(form => a.forms.has(form)) ? SHARED_NAME : b.lastWords.has(a.lastWordOfName) ? SHARED_WORD : 0;
  return shared + Math.max(...a.pairs.flatMap(pairs => b.pairs.map(other => diceOf(pairs, other))));
}

function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
