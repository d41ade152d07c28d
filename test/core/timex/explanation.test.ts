import assert from 'node:assert/strict';
import { explanationOf } from '../../../server/core/timex/explanation';
import { tag } from './check';

/** The explanation of a text's last expression, without how sure it is. */
function check(text: string, expected: string, published: string | null = '2018-08-16'): void {
  const timexes = tag(text, published);
  const explanation = explanationOf(timexes.at(-1)!, timexes, published);
  assert.equal(explanation.replace(/\. (?:Very|Fairly|Not very) sure:.*$|\. A guess:.*$/, '.'), expected);
}

describe('the explanation of a value', () => {
  const cases: readonly (readonly [string, string, (string | null)?])[] = [
    ['They met on April 6, 1994.', 'The text says it in full.'],
    ['They met on Tuesday.', 'A weekday, taken as the last one before publication because the clause is in the past tense.'],
    ['They met on Thursday.', 'A weekday, taken as the one of publication because the clause is in the past tense.'],
    ['They will meet on Tuesday.', 'A weekday, taken as the next one after publication because the clause is in the future tense.'],
    [
      'They hope to meet on Tuesday.',
      'A weekday, taken as the next one after publication because the clause tells of something planned or possible.',
    ],
    [
      'A wall in March.',
      'A month without its year, taken as the last one before publication because no verb of the clause looks back or ahead.',
    ],
    ['They met last March.', 'A month without its year, taken as the last one before publication because the words say which one.'],
    ['They met last week.', 'Counted in whole units of the calendar from the publication date, Thursday 16 August 2018.'],
    ['They met two days ago.', 'Counted from the publication date, Thursday 16 August 2018.'],
    ['They met on May 5, 2016. A week later it rained.', 'Counted from Thursday 5 May 2016, named before it.'],
    ['They met on May 5, 2016. It rained that day.', 'Takes up Thursday 5 May 2016, named before it.'],
    ['It ended on 03/04/2016.', 'Digits that could be read in either order, taken as month and day as American papers write them.'],
    ['They met for two years.', 'A length of time, as the text says it.'],
    ['They meet every week.', 'Something that comes round again, as the text says it.'],
    ['They met recently.', 'Names the past without a date.'],
    ['They met on Tuesday.', 'The article has no publication date to count from.', null],
    ['They met six months ago.', 'The publication date is known only as 2018, too coarsely to count from.', '2018'],
    [
      'They met on Tuesday.',
      'So near to the publication date, 2018, that it most likely lies in the same year, and no more is known.',
      '2018',
    ],
    [
      'Built in 1864. Opened in May 1868. Sold in 1871. Mended in 1872. It fell in 1875. In March it was closed.',
      'A month without its year, taken as the one of 1875 because the passage tells of that time and not of the days around publication.',
    ],
    ['They met on 31 April 2018.', 'The calendar has no such day.'],
  ];
  for (const [text, expected, published] of cases)
    it(`of “${text}”${published === undefined ? '' : `, published ${published ?? 'at no known time'}`}`, () =>
      check(text, expected, published));

  it('says how sure it is, but not of a value that stays open', () => {
    const of = (text: string, published: string | null) => explanationOf(tag(text, published)[0]!, [], published);
    assert.match(
      of('They met on Tuesday.', '2018-08-16'),
      /past tense\. Very sure: of 100 values reached in this way about \d\d are right\.$/,
    );
    assert.doesNotMatch(of('They met on Tuesday.', null), /sure/);
  });
});
