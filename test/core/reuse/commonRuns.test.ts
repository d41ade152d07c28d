import assert from 'node:assert/strict';
import { diffArrays } from 'diff';
import { type CommonRun, commonRuns } from '../../../server/core/reuse/commonRuns';
import { randomNumbers } from '../../support/synthetic';

/** As jsdiff says it. */
function runsOfJsdiff(a: readonly number[], b: readonly number[], most: number): CommonRun[] | null {
  const changes = diffArrays([...a], [...b], { maxEditLength: most });
  if (changes === undefined) return null;
  const runs: CommonRun[] = [];
  let [startA, startB] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) runs.push({ startA, startB, length: count });
    if (!added) startA += count;
    if (!removed) startB += count;
  }
  return runs;
}

const runsOf = (a: readonly number[], b: readonly number[], most = 600) => commonRuns(Int32Array.from(a), Int32Array.from(b), most);

describe('what two sequences have in common', () => {
  it('is said with its places', () => {
    assert.deepEqual(runsOf([1, 2, 3, 4, 5], [1, 2, 9, 4, 5]), [
      { startA: 0, startB: 0, length: 2 },
      { startA: 3, startB: 3, length: 2 },
    ]);
    assert.deepEqual(runsOf([1, 2], [3]), []);
    assert.deepEqual(runsOf([], []), []);
  });

  it('is not said where the sequences differ too much', () => {
    assert.equal(runsOf([1, 2, 3], [4, 5, 6], 5), null);
    assert.deepEqual(runsOf([1, 2, 3], [4, 5, 6], 6), []);
  });

  it('is what jsdiff finds', () => {
    for (let seed = 0; seed < 3000; seed++) {
      const random = randomNumbers(seed);
      const numbers = 1 + Math.floor(random() * 12);
      const sequence = () => Array.from({ length: Math.floor(random() * 40) }, () => Math.floor(random() * numbers) - 1);
      const a = sequence();
      const b = random() < 0.5 ? sequence() : a.flatMap(each => (random() < 0.2 ? [] : random() < 0.2 ? [each, 99] : [each]));
      const most = random() < 0.5 ? 600 : Math.floor(random() * 20);
      assert.deepEqual(runsOf(a, b, most), runsOfJsdiff(a, b, most), `seed ${seed}`);
    }
  });
});
