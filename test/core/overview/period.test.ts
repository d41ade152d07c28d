import assert from 'node:assert/strict';
import { isWithin, periodOf } from '../../../server/core/overview/period';

const published = (value: string | undefined) => ({
  title: { value: '', source: 'file name' as const },
  ...(value === undefined ? {} : { published: { value, source: 'front matter' as const } }),
});
const isIn = (value: string | undefined, from?: string, to?: string): boolean =>
  isWithin(published(value) as never, periodOf({ from, to }));

describe('a period', () => {
  it('has its first and its last day', () => {
    assert.ok(isIn('2018-03-05', '2018-03-05', '2018-03-05'));
    assert.ok(!isIn('2018-03-04', '2018-03-05'));
    assert.ok(!isIn('2018-03-06', undefined, '2018-03-05'));
    assert.ok(isIn('2018-12-31', '2018', '2018'));
    assert.ok(isIn('2018-03-31', '2018-03', '2018-03'));
  });

  it('has an article of which only the month or the year is known where that overlaps it', () => {
    assert.ok(isIn('2018-03', '2018-03-20', '2018-04-02'));
    assert.ok(isIn('2018', '2018-12-31'));
    assert.ok(!isIn('2018-02', '2018-03-01'));
  });

  it('has an article without a date only where it is open', () => {
    assert.ok(isIn(undefined));
    assert.ok(!isIn(undefined, '2018'));
    assert.deepEqual(periodOf({ from: 'soon', to: '2018-3' }), {});
  });
});
