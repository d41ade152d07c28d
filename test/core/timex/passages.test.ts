import assert from 'node:assert/strict';
import { findTimexes, resolveTimexes } from '../../../server/core/timex/index';
import { tagText } from '../../support/tagText';
import { passagesOf } from './check';

describe('passages', () => {
  it('that are captions or credits anchor nothing', () => {
    const text = 'Sunday, December 3, 2023\nThe vote was on May 5, 2016.\nThe following day he quit.';
    const [page, ...rest] = passagesOf(text);
    const values = (aside: boolean) => tagText(text, [rest[0]!, { ...rest[1]!, aside }], null).map(timex => timex.value);
    assert.deepEqual(values(false), ['2016-05-05', '2016-05-06']);
    const leading = 'December 3, 2023\nThe following day he quit.';
    const [first, second] = passagesOf(leading);
    assert.equal(tagText(leading, [{ ...first!, aside: true }, second!], '2016-05-05').at(-1)?.value, '2016-05-06');
    assert.equal(tagText(leading, [first!, second!], '2016-05-05').at(-1)?.value, '2023-12-04');
    assert.ok(page !== undefined);
  });

  it('can be tagged again alone: what is found in the others stays', () => {
    const before = 'They met on May 5, 2016.\nA day later he quit.\nLast week it rained.';
    const after = 'They met on May 7, 2016.\nA day later he quit.\nLast week it rained.';
    const kept = findTimexes(before, passagesOf(before).slice(1));
    const changed = findTimexes(after, passagesOf(after).slice(0, 1));
    assert.deepEqual(
      resolveTimexes([...changed, ...kept], passagesOf(after), { value: '2018-08-16' }),
      tagText(after, passagesOf(after), '2018-08-16'),
    );
  });
});
