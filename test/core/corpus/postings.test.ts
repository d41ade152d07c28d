import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Postings } from '../../../server/core/corpus/postings';
import { runs } from '../../support/runs';

const contribution = fc.record({ order: fc.constantFrom('a', 'b', 'c'), items: fc.array(fc.nat(9), { maxLength: 4 }) });
const step = fc.oneof(
  fc.record({ replaced: fc.nat(12), contributions: fc.dictionary(fc.constantFrom('x', 'y'), contribution) }),
  fc.record({ asked: fc.constantFrom('x', 'y'), index: fc.nat(14) }),
);

describe('the postings of a corpus', () => {
  it('know how many items are before a posting, whatever changed since they were last asked', () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        const postings = new Postings<number>();
        for (const each of steps) {
          if ('replaced' in each) postings.replace(`article ${each.replaced}`, new Map(Object.entries(each.contributions)));
          else {
            const before = postings.entries(each.asked).slice(0, each.index);
            const expected = before.reduce((sum, { items }) => sum + items.length, 0);
            assert.equal(postings.countBefore(each.asked, each.index), expected);
          }
        }
      }),
      runs(400),
    ));
});
