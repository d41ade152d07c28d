import assert from 'node:assert/strict';
import { dateInWords } from '../../../client/dateWords';
import { describeDate } from '../../../server/core/timex/index';

describe('A date that the client puts in words', () => {
  it('reads as the server writes it, whatever of it is known', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2018-${String(month + 1).padStart(2, '0')}`);
    for (const iso of ['2018', ...months, ...months.map(month => `${month}-09`), '1944-02-29'])
      assert.equal(dateInWords(iso), describeDate(iso));
    assert.equal(dateInWords('2018-08-16'), '16 August 2018');
  });

  it('is the day of a time', () => assert.equal(dateInWords('2026-11-28T23:50:12.345Z'), '28 November 2026'));

  it('stays as it is where it is not a date', () => {
    for (const text of ['', 'soon', '2018-13', '2018-00-01', '2018-08-1']) assert.equal(dateInWords(text), text);
  });
});
