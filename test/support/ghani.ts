import type { Entity } from '../../server/core/entities/types';

export const nowhere = { start: 0, end: 0 };

/** An entry of a register whose place in the file does not matter. */
export const ghani: Entity = {
  id: 'ashraf-ghani',
  type: 'person',
  name: 'Ashraf Ghani',
  aliases: [],
  wikidata: 'Q193391',
  span: nowhere,
  idSpan: nowhere,
  nameSpan: nowhere,
  aliasSpans: [],
};
