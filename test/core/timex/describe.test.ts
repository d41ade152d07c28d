import assert from 'node:assert/strict';
import { describeDistance, describeValue } from '../../../server/core/timex/describe';
import type { TimexMod, TimexType } from '../../../server/core/timex/types';

describe('values in words', () => {
  const cases: readonly (readonly [string | null, TimexType, string, TimexMod?])[] = [
    ['2018-09-04', 'DATE', 'Tuesday 4 September 2018'],
    ['2018-09-04T17:00', 'TIME', 'Tuesday 4 September 2018, 17:00'],
    ['2018-09-04TEV', 'TIME', 'Tuesday 4 September 2018, evening'],
    ['2018-FA', 'DATE', 'autumn 2018'],
    ['2018-Q3', 'DATE', 'the third quarter of 2018'],
    ['2018-W32', 'DATE', 'week 32 of 2018, from Monday 6 August 2018'],
    ['2014', 'DATE', 'the end of 2014', 'END'],
    ['199', 'DATE', 'the 1990s'],
    ['18', 'DATE', 'the 19th century'],
    ['P16Y', 'DURATION', '16 years'],
    ['P2Y6M', 'DURATION', '2 years 6 months'],
    ['PT5H30M', 'DURATION', '5 hours 30 minutes'],
    ['P16Y', 'DURATION', 'more than 16 years', 'MORE_THAN'],
    ['PXM', 'DURATION', 'several months'],
    ['P1W', 'SET', 'every week'],
    ['XXXX-WXX-2', 'SET', 'every Tuesday'],
    ['XXXX-09-04', 'DATE', '4 September, year not fixed'],
    ['PAST_REF', 'DATE', 'some time in the past'],
    [null, 'DATE', 'not fixed by the text'],
  ];
  for (const [value, type, words, mod] of cases) it(`${value}: ${words}`, () => assert.equal(describeValue(value, type, mod), words));
});

describe('distance to the publication date', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2018-09-04', '2018-08-16', '19 days after publication'],
    ['2018-08-15', '2018-08-16', '1 day before publication'],
    ['2018-08-16', '2018-08-16', 'the day of publication'],
    ['2017', '2018-08-16', '1 year before publication'],
    ['2018', '2018-08-16', 'the year of publication'],
    ['2018-02', '2018-08-16', '6 months before publication'],
    ['2018-W32', '2018-08-16', '1 week before publication'],
    ['2018-W33', '2018-08-16', 'the week of publication'],
    ['2001-09-11', '2018-08-16', '17 years before publication'],
    ['2018-03', '2018', 'in the year of publication'],
    ['2016-03-04', '2018-08', '2 years before publication'],
  ];
  for (const [value, published, words] of cases)
    it(`${value} from ${published}: ${words}`, () => assert.equal(describeDistance(value, published), words));
});
