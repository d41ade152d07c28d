import assert from 'node:assert/strict';
import { atOnce, type Stages, sideBySide } from '../../../server/core/text/stages';

describe('work in stages', () => {
  const order: string[] = [];
  function* work(name: string, stages: number, fails = -1): Stages<string> {
    for (let stage = 0; stage < stages; stage++) {
      if (stage === fails) throw new Error(`${name} failed`);
      order.push(`${name}${stage}`);
      yield;
    }
    return `${name} is done`;
  }
  beforeEach(() => order.splice(0));

  it('is done at once, stage by stage', () => {
    assert.equal(atOnce(work('a', 3)), 'a is done');
    assert.deepEqual(order, ['a0', 'a1', 'a2']);
  });

  it('is done side by side, a stage of all of them before the next, with the results in their order', () => {
    const results = sideBySide([work('a', 2), work('b', 0), work('c', 3)], assert.fail);
    assert.deepEqual(results, ['a is done', 'b is done', 'c is done']);
    assert.deepEqual(order, ['a0', 'c0', 'a1', 'c1', 'c2']);
    assert.deepEqual(sideBySide([], assert.fail), []);
  });

  it('goes on beside what fails', () => {
    const results = sideBySide([work('a', 2), work('b', 2, 1), work('c', 2)], (error, nth) => `${(error as Error).message} as ${nth}`);
    assert.deepEqual(results, ['a is done', 'b failed as 1', 'c is done']);
    assert.throws(() => atOnce(work('d', 2, 0)), /d failed/);
  });
});
