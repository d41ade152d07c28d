import assert from 'node:assert/strict';
import { analyseArticle } from '../../../server/core/corpus/analyse';
import { compileGazetteer } from '../../../server/core/entities/gazetteer/gazetteer';
import { parseRegister } from '../../../server/core/entities/register/register';

const NOBODY = compileGazetteer(parseRegister(''));

describe('dates that contradict themselves or the publication date', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It ended on 31 April 2018.', ['impossible-date: 31 April 2018']],
    ['It ended on Monday, September 4, 2018.', ['weekday-contradicts-date: Monday, September 4, 2018']],
    ['It ended on Tuesday, September 4, 2018.', ['date-after-publication: Tuesday, September 4, 2018']],
    ['It will end on Tuesday, September 4, 2018.', []],
    ['Attacks in 2019 killed hundreds.', ['date-after-publication: 2019']],
    ['It ended in 2016 and on August 2.', []],
    ['The quay, closed.\nImage: Worldwire/P. Lind\nIt was rebuilt in 2019.', ['date-after-publication: 2019']],
    ['It was to be mended by 2019, and they spoke until May 2019 of the 2019 budget.', []],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      const { contradictions } = analyseArticle('a.txt', text, { gazetteer: NOBODY, date: '2018-08-16' });
      assert.deepEqual(
        contradictions.map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`),
        expected,
      );
    });
});
