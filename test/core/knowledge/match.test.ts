import assert from 'node:assert/strict';
import { candidatesFor, isBeyondDoubt } from '../../../server/core/knowledge/match';
import type { KnowledgeItem } from '../../../server/core/knowledge/types';

const item = (id: string, name: string, more: Partial<KnowledgeItem> = {}): KnowledgeItem => ({ id, name, aliases: [], ...more });
const person = { type: 'person' } as const;
const wanted = { name: 'Mara Lindqvist', aliases: ['Lindqvist'], ...person };

describe('Candidates for a link', () => {
  it('are beyond doubt where name and type agree and nothing else has the name', () => {
    const found = candidatesFor(wanted, [item('Q1', 'Mara Lindqvist', person), item('Q2', 'Lindqvist', { type: 'place' })]);
    assert.deepEqual(
      found.map(({ item: { id }, score }) => [id, score]),
      [
        ['Q1', 90],
        ['Q2', 0],
      ],
    );
    assert.deepEqual(
      found[0]?.evidence.map(({ kind }) => kind),
      ['name', 'type', 'only'],
    );
    assert.equal(isBeyondDoubt(found), true);
  });

  it('are left to a person where two have the name, however well known one is', () => {
    const found = candidatesFor(wanted, [
      item('Q1', 'Mara Lindqvist', { ...person, popularity: 1 }),
      item('Q2', 'Mara Lindqvist', { ...person, popularity: 900 }),
    ]);
    assert.deepEqual(
      found.map(({ item: { id }, score }) => [id, score]),
      [
        ['Q2', 65],
        ['Q1', 65],
      ],
    );
    assert.equal(isBeyondDoubt(found, 50), false);
  });

  it('are distinguished by what descriptions share', () => {
    const found = candidatesFor({ ...wanted, description: 'Minister of Fisheries' }, [
      item('Q1', 'Mara Lindqvist', { ...person, description: 'long jumper' }),
      item('Q2', 'Mara Lindqvist', { ...person, description: 'Swedish fisheries minister' }),
    ]);
    assert.equal(found[0]?.item.id, 'Q2');
    assert.deepEqual(
      found[0]?.evidence.find(({ kind }) => kind === 'description'),
      { kind: 'description', words: ['minister', 'fisheries'] },
    );
  });

  it('count for less where only one word agrees, and not at all without a name', () => {
    const single = { name: 'Lindqvist', aliases: [], ...person };
    assert.equal(isBeyondDoubt(candidatesFor(single, [item('Q1', 'Lindqvist', person)])), false);
    assert.deepEqual(candidatesFor(wanted, [item('Q3', 'Mara Lind', person)]), []);
    const town = candidatesFor({ name: 'Orvik', aliases: [], type: 'place' }, [item('geonames:4711', 'Ørvik', { type: 'place' })]);
    assert.equal(isBeyondDoubt(town), true);
  });

  it('are found by aliases on both sides', () => {
    const score = (names: Partial<typeof wanted>, thing: KnowledgeItem): number | undefined =>
      candidatesFor({ ...wanted, ...names }, [thing])[0]?.score;
    assert.equal(score({}, item('Q1', 'Mara K. Lindqvist', { ...person, aliases: ['Mara Lindqvist'] })), 80);
    assert.equal(score({ name: 'Minister Lindqvist', aliases: ['Mara Lindqvist'] }, item('Q1', 'Mara Lindqvist', person)), 75);
    assert.equal(score({ aliases: ['M. Lindqvist'] }, item('Q1', 'Mara Lindqvist', { ...person, aliases: ['M Lindqvist'] })), 96);
  });
});
