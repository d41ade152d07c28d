import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LongList } from '../../../server/core/reuse/longList';

/** Of several upper halves, and so few that lists have some of them twice over a run. */
const owner = fc.tuple(fc.constantFrom(0, 65_535, 65_536, 400_000), fc.nat(5)).map(([from, more]) => from + more);

const sorted = (owners: Iterable<number>): number[] => [...owners].sort((a, b) => a - b);

describe('a list of very many texts', () => {
  it('has what was added and not removed, and so has one that is restored', () =>
    fc.assert(
      fc.property(fc.array(owner, { maxLength: 200 }), owners => {
        const list = new LongList();
        const held = new Set<number>();
        for (const each of owners) {
          if (held.delete(each)) list.remove(each);
          else {
            held.add(each);
            list.add(each);
          }
        }
        const restored = LongList.ofLengths(list.lengths);
        for (const [nth, part] of list.lower.entries()) restored.lower[nth]?.set(part);
        for (const each of [list, restored]) {
          assert.equal(each.length, held.size);
          assert.deepEqual(sorted(each.owners()), sorted(held));
        }
        for (const each of held) restored.remove(each);
        assert.deepEqual([restored.length, ...restored.owners()], [0]);
      }),
    ));

  it('takes hardly more than two bytes a text', () => {
    const count = 200_000;
    const list = new LongList(Array.from({ length: count }, (_, each) => 3 * each));
    assert.equal(list.length, count);
    assert.ok(list.bytes < 2.6 * count, `${list.bytes} bytes`);
  });
});
