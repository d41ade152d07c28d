import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sortedInSteps } from '../../../server/core/text/inSteps';
import { runs } from '../../support/runs';

describe('sorting in steps', () => {
  it('gives what sorting at once gives, equal items in their order', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(99))), fc.integer({ min: 1, max: 9 }), (items, batch) => {
        const byFirst = (a: readonly number[], b: readonly number[]): number => (a[0] ?? 0) - (b[0] ?? 0);
        const steps = sortedInSteps(items, byFirst, batch);
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        assert.deepEqual(step.value, [...items].sort(byFirst));
      }),
      runs(100),
    ));
});
