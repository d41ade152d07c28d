import assert from 'node:assert/strict';
import { explanationOf } from '../../../server/core/timex/index';
import { tag } from './check';

/** The explanation of a text's last expression, without how sure it is. */
function check(text: string, expected: string, published: string | null = '2018-08-16'): void {
  const timexes = tag(text, published);
  const explanation = explanationOf(timexes.at(-1)!, timexes, published);
  assert.equal(explanation.replace(/ Confidence \d+ %$/, ''), expected);
}

describe('the explanation of a value', () => {
  const cases: readonly (readonly [string, string, (string | null)?])[] = [
    ['They met on April 6, 1994.', 'Written out in the text.'],
    ['They met on Tuesday.', 'The last Tuesday before publication, because the clause is in the past tense.'],
    ['They met on Thursday.', 'The day of publication, because the clause is in the past tense.'],
    ['They will meet on Tuesday.', 'The next Tuesday after publication, because the clause is in the future tense.'],
    ['They hope to meet on Tuesday.', 'The next Tuesday after publication, because the clause is about something planned or possible.'],
    ['A wall in March.', 'The last March before publication, the nearest one. No verb in the clause is in the past or future tense.'],
    ['They met last Friday.', 'The last Friday before publication.'],
    ['They met last March.', 'The last March before publication.'],
    ['They met on the 4th.', 'The last 4th of a month before publication, because the clause is in the past tense.'],
    ['They met on the weekend.', 'The last weekend before publication, because the clause is in the past tense.'],
    ['They met at Easter.', 'The last such date before publication, because the clause is in the past tense.'],
    ['They met last week.', 'Counted in calendar weeks from the publication date, Thursday 16 August 2018.'],
    ['They met two days ago.', 'Counted from the publication date, Thursday 16 August 2018.'],
    ['They met on May 5, 2016. A week later it rained.', 'Counted from Thursday 5 May 2016, mentioned earlier.'],
    ['They met on May 5, 2016. It rained that day.', 'Refers back to Thursday 5 May 2016, mentioned earlier.'],
    [
      'It ended on 03/04/2016.',
      'The digits can be read in either order. They are read as month and day, as American newspapers write them.',
    ],
    ['They met for two years.', 'A length of time given in the text.'],
    ['They meet every week.', 'A recurring time.'],
    ['They met recently.', 'The text gives no date.'],
    ['They met on Tuesday.', 'The article has no publication date to count from.', null],
    ['They met six months ago.', 'The publication date is known only as 2018, which is not precise enough to count from.', '2018'],
    ['They met on Tuesday.', 'Close to the publication date, 2018, so most likely in the same year.', '2018'],
    [
      'Built in 1864. Opened in May 1868. Sold in 1871. Mended in 1872. It fell in 1875. In March it was closed.',
      'The March of 1875, because the passage is about that time, not about the days around publication.',
    ],
    ['They met on 31 April 2018.', 'This day does not exist in the calendar.'],
  ];
  for (const [text, expected, published] of cases)
    it(`of “${text}”${published === undefined ? '' : `, published ${published ?? 'at no known time'}`}`, () =>
      check(text, expected, published));

  it('says how sure it is, but not of a value that stays open', () => {
    const of = (text: string, published: string | null) => explanationOf(tag(text, published)[0]!, [], published);
    assert.match(of('They met on Tuesday.', '2018-08-16'), /past tense\. Confidence 94 %$/);
    assert.doesNotMatch(of('They met on Tuesday.', null), /Confidence/);
  });
});
