import assert from 'node:assert/strict';
import { selectorsFor } from '../../../server/core/quotes/selectors';

describe('what is stored of other places with the words of a span', () => {
  const cases: readonly [string, string, number][] = [
    ['none', 'The ferry Ghani left.', 0],
    ['the same word', 'The ferry Ghani left, and Ghani came back.', 1],
    ['a part of another word', 'The ferry Ghani left the Ghanian port.', 0],
    ['a word with a soft hyphen', 'The ferry Ghani left, and Gha\u00adni came back.', 1],
    ['a hyphenated word', 'The ferry Ghani left, and Gha-\nni came back.', 1],
    ['a hyphenated word, indented', 'The ferry Ghani left, and Gha- \r\n  ni came back.', 1],
    ['wide letters', 'The ferry Ghani left, and \uff27\uff48\uff41\uff4e\uff49 came back.', 1],
    ['letters of mathematics', 'The ferry Ghani left, and \ud835\udc06hani came back.', 1],
    ['typographic marks', 'The \u2018ferry\u2019 Ghani \u2013 \u201cleft\u201d\u00a0\u2026', 0],
    ['other letters', 'The ferry Ghani left Düsseldorf.', 0],
  ];
  for (const [name, text, same] of cases)
    it(`counts ${name}`, () => {
      const start = text.indexOf('Ghani');
      const { quote } = selectorsFor(text, { start, end: start + 'Ghani'.length });
      assert.equal(quote.others?.same ?? 0, same);
    });
});
