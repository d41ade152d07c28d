import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DECISION_FIELDS } from '../../../server/core/article/decisions';
import { DECISIONS } from '../../../server/core/article/types';
import { FIELDS } from '../../../server/core/entities/register/register';
import { ENTITY_TYPES } from '../../../server/core/entities/types';

const schema = (name: string) => JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

describe('schemas', () => {
  it('of the register know its fields and types', () => {
    const { properties } = schema('entities').properties.entities.items;
    assert.deepEqual(Object.keys(properties), [...FIELDS]);
    assert.deepEqual(properties.type.enum, [...ENTITY_TYPES]);
  });

  it('of the decisions on furniture know their fields and values', () => {
    const { properties } = schema('furniture').properties.furniture.items;
    assert.deepEqual(Object.keys(properties), [...DECISION_FIELDS]);
    assert.deepEqual(properties.decision.enum, [...DECISIONS]);
  });

  it('describe every property and hold patterns that compile', () => {
    const check = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties')
          for (const [name, property] of Object.entries<{ description?: string }>(value)) assert(property.description, `${path}.${name}`);
        if (key === 'pattern') new RegExp(value);
        check(value, `${path}.${key}`);
      }
    };
    for (const name of ['entities', 'codebook', 'articles', 'furniture']) check(schema(name), name);
  });
});
