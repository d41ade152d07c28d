import assert from 'node:assert/strict';
import { changedNames } from '../../../server/core/entities/register/changedNames';
import { parseRegister } from '../../../server/core/entities/register/register';

const entitiesOf = (...entries: readonly string[]) =>
  parseRegister(`entities:\n${entries.map(entry => `  - {${entry}}\n`).join('')}`).entities;

describe('what a register says otherwise', () => {
  const ann = 'id: a, type: person, name: Ann Holm, aliases: [Annie]';
  const bea = 'id: b, type: person, name: Bea Holm';

  it('is nothing where entries are only elsewhere', () =>
    assert.deepEqual(changedNames(entitiesOf(ann, bea), entitiesOf('id: c, type: place, name: Oslo', ann, bea)), {
      names: ['Oslo'],
      ids: [],
    }));

  it('are the names that are new, and the entities that went or are otherwise', () => {
    assert.deepEqual(changedNames(entitiesOf(ann, bea), entitiesOf(bea)), { names: [], ids: ['a'] });
    const otherwise = (...after: readonly string[]) => changedNames(entitiesOf(ann), entitiesOf(...after));
    assert.deepEqual(otherwise(ann.replace('[Annie]', '[Annie, Nan]')), { names: ['Nan'], ids: ['a'] });
    assert.deepEqual(otherwise(ann.replace('person', 'other')), { names: [], ids: ['a'] });
    assert.deepEqual(otherwise(`${ann}, meantIn: [The Post]`), { names: [], ids: ['a'] });
    assert.deepEqual(otherwise(ann.replace(', aliases: [Annie]', '')), { names: [], ids: ['a'] });
  });
});
