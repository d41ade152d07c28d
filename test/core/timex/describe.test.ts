import assert from 'node:assert/strict';
import { describeDistance, describeValue, labelOf, type TimexMod, type TimexType } from '../../../server/core/timex/index';
import { tag } from './check';

describe('values in words', () => {
  const cases: readonly (readonly [string | null, TimexType, string, TimexMod?])[] = [
    ['2018-09-04', 'DATE', 'Tuesday 4 September 2018'],
    ['2018-09-04T17:00', 'TIME', 'Tuesday 4 September 2018, 17:00'],
    ['2018-09-04TEV', 'TIME', 'the evening of Tuesday 4 September 2018'],
    ['2018-09-04TMI', 'TIME', 'midday on Tuesday 4 September 2018'],
    ['2018-W32-WE', 'DATE', 'the weekend of 11 August 2018'],
    ['2018-FA', 'DATE', 'autumn 2018'],
    ['2018-Q3', 'DATE', 'the third quarter of 2018'],
    ['2018-W32', 'DATE', 'the week of 6 August 2018'],
    ['2014', 'DATE', 'the end of 2014', 'END'],
    ['199', 'DATE', 'the 1990s'],
    ['18', 'DATE', 'the 19th century'],
    ['P16Y', 'DURATION', '16 years'],
    ['P2Y6M', 'DURATION', '2 years 6 months'],
    ['PT5H30M', 'DURATION', '5 hours 30 minutes'],
    ['P16Y', 'DURATION', 'more than 16 years', 'MORE_THAN'],
    ['PXM', 'DURATION', 'some months'],
    ['P1W', 'SET', 'every week'],
    ['PXD', 'SET', 'every few days'],
    ['XXXX-WXX-2', 'SET', 'every Tuesday'],
    ['XXXX-XX-XX', 'SET', 'every day'],
    ['XXXX-WXX-2TEV', 'TIME', 'Tuesday evening'],
    ['XXXX-09-04', 'DATE', '4 September, year unknown'],
    ['PAST_REF', 'DATE', 'in the past'],
    [null, 'DATE', 'unknown date'],
  ];
  for (const [value, type, words, mod] of cases) it(`${value}: ${words}`, () => assert.equal(describeValue(value, type, mod), words));
});

describe('labels', () => {
  const label = (sentence: string) => labelOf(tag(sentence, '2020-02-26').at(-1)!);
  const cases: readonly (readonly [sentence: string, expected: string])[] = [
    ['They met on Friday.', '21 February 2020'],
    ['They met this week.', 'week of 24 February 2020?'],
    ['They met on the evening of April 6, 2021.', 'evening of 6 April 2021'],
    ['They met in the third quarter of 2019.', 'third quarter of 2019'],
    ['It took several months.', 'some months'],
    ['They met recently.', 'in the past'],
    ['They met on 31 April 2018.', 'unknown date'],
  ];
  for (const [sentence, expected] of cases) it(`of “${sentence}”: ${expected}`, () => assert.equal(label(sentence), expected));

  it('have weekdays where they are asked for', () =>
    assert.equal(labelOf(tag('They met on May 5, 2016.', null)[0]!, { weekday: true }), 'Thursday 5 May 2016'));
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
