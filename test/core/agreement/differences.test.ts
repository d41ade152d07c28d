import assert from 'node:assert/strict';
import { type ComparedUnit, comparedPlaces } from '../../../server/core/agreement/differences';
import { finished } from '../../../server/core/text/inSteps';

const unit = (annotator: string, start: number, end: number, tag = 'claim'): ComparedUnit => ({
  id: `${annotator}${start}`,
  annotator,
  start,
  end,
  tag,
});
const compared = (...annotators: ComparedUnit[][]) =>
  finished(comparedPlaces(annotators)).map(
    ({ start, end, units, isAgreed }) => `${start}-${end} ${units.map(({ id }) => id).join(' ')}${isAgreed ? ' agreed' : ''}`,
  );

describe('The annotations of several people, place by place', () => {
  it('put together what overlaps, and know where all say the same', () => {
    assert.deepEqual(
      compared(
        [unit('a', 0, 10), unit('a', 20, 30), unit('a', 50, 60), unit('a', 80, 90)],
        [unit('b', 0, 10), unit('b', 22, 30), unit('b', 50, 60, 'threat')],
      ),
      ['0-10 a0 b0 agreed', '20-30 a20 b22', '50-60 a50 b50', '80-90 a80'],
    );
  });

  it('leave apart what only touches, however near it is', () => {
    assert.deepEqual(compared([unit('a', 0, 10)], [unit('b', 10, 20)]), ['0-10 a0', '10-20 b10']);
  });

  it('agree only where everybody does', () => {
    assert.deepEqual(compared([unit('a', 0, 10)], [unit('b', 0, 10)], []), ['0-10 a0 b0']);
    assert.deepEqual(compared([unit('a', 0, 10)], [unit('b', 0, 10)], [unit('c', 0, 10)]), ['0-10 a0 b0 c0 agreed']);
  });

  it('give a sentence and a name in it to the partners that are alike', () => {
    assert.deepEqual(compared([unit('a', 0, 100), unit('a', 40, 50, 'person')], [unit('b', 40, 50, 'person'), unit('b', 0, 90)]), [
      '0-100 a0 b0',
      '40-50 a40 b40 agreed',
    ]);
  });

  it('are none where nobody has any', () => assert.deepEqual(compared([], []), []));
});
