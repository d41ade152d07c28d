import assert from 'node:assert/strict';
import { linesOf } from '../../server/core/article/lines';
import { slowIt } from '../support/runs';
import { assertLinear } from '../support/steps';

/** Every line again for each of the text's lines. */
const quadratic = (text: string): void => {
  for (const _line of linesOf(text, 0)) linesOf(text, 0);
};

describe('What measures growth', () => {
  slowIt('finds work that grows with the square of a text', () => {
    assert.throws(() => assertLinear(['the boats came in at dusk\n'], quadratic), /times its share/);
  });
  slowIt('finds none in work that grows with the text', () => {
    assertLinear(['the boats came in at dusk\n'], text => linesOf(text, 0));
  });
});
