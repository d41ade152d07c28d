import assert from 'node:assert/strict';
import { restrained, sentencesIn } from '../../../server/core/article/restraint';
import type { Verdict } from '../../../server/core/article/types';

/** Lines with the strength of their verdict in front, if they have one. */
function strengthsOf(lines: readonly string[], reason = 'a website notice'): (number | undefined)[] {
  const texts = lines.map(line => line.replace(/^[.0-9]+ /, ''));
  const text = texts.join('\n');
  let at = 0;
  const passages = texts.map(line => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  const verdicts = lines.map((line): Verdict | undefined => {
    const strength = /^[.0-9]+(?= )/.exec(line)?.[0];
    return strength === undefined ? undefined : { drop: 'furniture', reason, strength: Number(strength) };
  });
  return restrained(text, passages, verdicts).map(verdict => verdict?.strength);
}

const SENTENCE = 'The council of the port met on Monday.';

describe('cuts of more than a third of the sentences', () => {
  it('are doubted where they are not certain', () =>
    assert.deepEqual(strengthsOf([SENTENCE, `0.75 ${SENTENCE}`, `0.7 ${SENTENCE}`]), [undefined, 0.4, 0.4]));
  it('stay where they are certain, and where they are labels', () =>
    assert.deepEqual(strengthsOf([SENTENCE, `0.9 ${SENTENCE}`, `0.7 ${SENTENCE}`, '0.7 Contact us']), [undefined, 0.9, 0.4, 0.7]));
  it('stay on a page', () =>
    assert.deepEqual(strengthsOf([SENTENCE, `0.7 ${SENTENCE}`], 'a line of the web page below the article'), [undefined, 0.7]));
  it('are left as they are where less is cut', () =>
    assert.deepEqual(strengthsOf([SENTENCE, SENTENCE, SENTENCE, `0.7 ${SENTENCE}`]), [undefined, undefined, undefined, 0.7]));
});

describe('full sentences', () => {
  const check = (line: string, sentences: number): void => assert.equal(sentencesIn(line), sentences);
  it('end in a full stop', () => {
    check('The council met. “Nobody spoke,” the mayor said. Was that all?', 3);
    check('The price rose by 3.5 per cent in the year.', 1);
  });
  it('are not labels and titles', () => {
    check('Read more.', 0);
    check('The council of the port met on Monday', 0);
  });
});
