import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/core/article/parse';
import { sliceOf } from '../../../server/core/text/span';
import { FOOT, MENU, PARAGRAPHS } from './pages';

const TITLE = 'Talks on the river enter their third day';
const SENTENCE = 'Neither side has given way, and the farmers of the valley are waiting for water.';
const LINE = 'Why the farmers below the dam are waiting longer than anybody thought';

function standfirstsOf(...lines: string[]): string[] {
  const { text, passages } = parseArticle('a.txt', lines.join('\n'));
  const found = passages.filter(({ kind }) => kind === 'standfirst');
  for (const { verdict } of found) assert.equal(verdict, undefined);
  return found.map(passage => sliceOf(text, passage));
}

describe('a standfirst', () => {
  for (const standfirst of [SENTENCE, LINE]) {
    it(`is between the headline and the byline or date: ${standfirst}`, () => {
      assert.deepEqual(standfirstsOf(TITLE, standfirst, 'By Jane Doe', ...PARAGRAPHS), [standfirst]);
      assert.deepEqual(standfirstsOf(TITLE, standfirst, 'Published: 4 March 2018', ...PARAGRAPHS), [standfirst]);
      assert.deepEqual(standfirstsOf(TITLE, standfirst, 'Share on Facebook', 'Tweet', 'By Jane Doe', ...PARAGRAPHS), [standfirst]);
    });
    it(`is not left out of a page: ${standfirst}`, () =>
      assert.deepEqual(standfirstsOf(...MENU, TITLE, standfirst, 'By Jane Doe', '4 March 2018', ...PARAGRAPHS, ...FOOT), [standfirst]));
  }
  it('is not the first paragraph', () => {
    assert.deepEqual(standfirstsOf(TITLE, 'By Jane Doe', SENTENCE, ...PARAGRAPHS), []);
    assert.deepEqual(standfirstsOf(TITLE, SENTENCE, ...PARAGRAPHS), []);
  });
  it('is not a caption or the path to a page', () => {
    assert.deepEqual(
      standfirstsOf(TITLE, 'The negotiators of both sides cross the bridge in the rain (Daily News)', 'By Jane Doe', ...PARAGRAPHS),
      [],
    );
    assert.deepEqual(standfirstsOf(TITLE, 'Home > News > World > The valley and the river > Talks', 'By Jane Doe', ...PARAGRAPHS), []);
  });
});
