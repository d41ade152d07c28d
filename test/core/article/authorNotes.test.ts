import assert from 'node:assert/strict';
import { outside, PARAGRAPHS } from './pages';

const article = ['Talks on the river enter their third day', 'By Jane Doe', ...PARAGRAPHS];

describe('a note on the author below the text', () => {
  const isLeftOut = (...notes: string[]): void => assert.deepEqual(outside(...article, ...notes).dropped, notes);
  const isKept = (...lines: string[]): void => assert.deepEqual(outside(...article, ...lines).dropped, []);

  it('names whom the byline names, and says what she does', () => {
    isLeftOut('Jane Doe is a senior reporter for the Daily News, covering rivers and harbours.');
    isLeftOut('Doe covers the valley for the Daily News.');
  });
  it('says how to reach the author', () => {
    isLeftOut('Max Roe is a staff writer at the Daily News. Follow him on Twitter @maxroe.');
    isLeftOut(
      'Max Roe (max.roe@example.org) has been the editor of the magazine since 2012.',
      'Jane Doe can be reached at news@example.org.',
    );
  });
  it('is not a sentence about another journalist', () => {
    isKept('Max Roe is a reporter for the Daily News who saw the bridge fall.');
    isKept('Ann Coe was shot in the valley. She had been a correspondent for the Daily News for ten years.');
  });
  it('is not in the middle of the text', () => {
    const note = 'Jane Doe is a senior reporter for the Daily News, covering rivers and harbours.';
    assert.deepEqual(outside(article[0] ?? '', 'By Jane Doe', note, ...PARAGRAPHS).dropped, []);
  });
});
