import assert from 'node:assert/strict';
import { lineStartsOf } from '../../../server/core/text/lines';

describe('lines of a text', () => {
  const cases: readonly (readonly [text: string, starts: readonly number[]])[] = [
    ['', [0]],
    ['one line', [0]],
    ['one\ntwo\n', [0, 4, 8]],
    ['\n\n', [0, 1, 2]],
    ['one\r\ntwo', [0, 5]],
    ['one\rtwo', [0, 4]],
    ['one\n\rtwo\r\r\n', [0, 4, 5, 9, 11]],
    ['one\u2028line', [0]],
  ];
  for (const [text, starts] of cases) {
    it(`begin at ${starts.join(', ')} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual([...lineStartsOf(text)], starts);
    });
  }
});
