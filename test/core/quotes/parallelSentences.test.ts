import assert from 'node:assert/strict';
import { textHashOf } from '../../../server/core/annotations/textHash';
import { anchorQuote } from '../../../server/core/quotes/anchor';
import { selectorsFor } from '../../../server/core/quotes/selectors';
import { pick, randomNumbers } from '../../support/synthetic';

const WORDS = (
  'harbour board ferry quay crew boats pier council budget storm master nets sailors winter letter engine rope market bridge ' +
  'lighthouse the the of in and to for a on with their old new long'
).split(' ');
const TEXTS = 300;

describe('a word of a sentence that is gone', () => {
  for (const quote of ['She', 'says', 'She says'])
    it(`is not found in the next sentence, which begins with the same words: '${quote}'`, () => {
      const random = randomNumbers(5);
      const words = (count: number): string[] => Array.from({ length: count }, () => pick(random, WORDS));
      const sentence = (count: number): string => `It was ${words(count).join(' ')}.`;
      const reworded = (text: string): string =>
        text
          .split(' ')
          .filter(() => random() > 0.12)
          .join(' ');
      for (let nth = 0; nth < TEXTS; nth++) {
        const [first, lead, tail, last] = [
          sentence(12),
          `${sentence(14)} ${sentence(12)}`,
          `${sentence(12)} ${sentence(10)}`,
          sentence(14),
        ];
        const gone = `She says this ${words(6).join(' ')}.`;
        const left = words(12);
        const lost = 2 + Math.floor(random() * 2);
        const before = `${first}\n\n${lead} ${gone} She says ${left.join(' ')}. ${tail}\n\n${last}`;
        const there = left.filter((_, at) => at !== lost).join(' ');
        const after = `${reworded(first)}\n\n${lead} She says ${there}. ${reworded(tail)}\n\n${reworded(last)}`;
        const start = before.indexOf(gone) + gone.indexOf(quote);
        const written = selectorsFor(before, { start, end: start + quote.length });
        const found = anchorQuote(after, { ...written, textHash: textHashOf(before) });
        assert.equal(found.state, 'orphan', `${before}\n---\n${after}`);
      }
    });
});
