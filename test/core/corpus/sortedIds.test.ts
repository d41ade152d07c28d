import assert from 'node:assert/strict';
import { SortedIds } from '../../../server/core/corpus/sortedIds';
import { randomNumbers } from '../../support/synthetic';

describe('Ids in order', () => {
  it('are those that were added and not deleted, whenever somebody asks', () => {
    const random = randomNumbers(7);
    const ids = new SortedIds();
    const expected = new Set<string>();
    for (let step = 0; step < 3000; step++) {
      const id = `${Math.floor(random() * 60)}.txt`;
      if (expected.has(id)) {
        expected.delete(id);
        ids.delete(id);
      } else {
        expected.add(id);
        ids.add(id);
      }
      if (random() < 0.3) assert.deepEqual(ids.all(), [...expected].sort());
    }
  });

  it('are the same list while nothing changes, and another one where something did', () => {
    const ids = new SortedIds();
    ids.add('b');
    const one = ids.all();
    assert.equal(ids.all(), one);
    ids.add('a');
    assert.deepEqual(ids.all(), ['a', 'b']);
    assert.deepEqual(one, ['b']);
    ids.add('b');
    assert.deepEqual(ids.all(), ['a', 'b']);
  });
});
