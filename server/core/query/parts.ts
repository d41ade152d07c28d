import type { Query } from './types';

/** A query and all that it is made of. */
function* partsOf(query: Query): Generator<Query> {
  yield query;
  if (query.kind === 'either') for (const part of query.of) yield* partsOf(part);
  if (query.kind === 'near') {
    yield* partsOf(query.first);
    yield* partsOf(query.other);
  }
}

/** True where the hits depend on annotations. */
export const asksForTags = (query: Query): boolean => [...partsOf(query)].some(({ kind }) => kind === 'tag');

/** The ids of the entities that a query names: a change of the register may give their names to others. */
export const entitiesIn = (query: Query): readonly string[] =>
  [...partsOf(query)].flatMap(part => (part.kind === 'entity' ? [...part.ids] : []));
