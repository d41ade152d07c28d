import assert from 'node:assert/strict';
import fs from 'node:fs';
import { LAYOUTS, lossIn } from '../../support/noLoss';
import { filesBelow } from '../../support/sampleProject';

/** Prose of the sample project: its paragraphs, an article each. */
const ARTICLES: readonly (readonly string[])[] = filesBelow('seeds/articles')
  .filter(name => name.endsWith('.txt'))
  .map(name => fs.readFileSync(`seeds/articles/${name}`, 'utf8').split(/\r?\n/))
  .map(lines =>
    lines.map(line => line.replace(/\s+/g, ' ').trim()).filter(line => line.split(' ').length >= 14 && /^\p{Lu}.*[.!?]["”’]?$/u.test(line)),
  )
  .map(lines => lines.filter((line, index) => lines.indexOf(line) === index))
  .filter(paragraphs => paragraphs.length >= 3);

/** Of the paragraphs. */
const LEAST_WHOLE = 0.99;

/** Of page heads, the share that goes at least; one between two paragraphs may be a line of the text. */
const LEAST_GONE = 0.9;

describe('no sentence is lost', () => {
  for (const layout of LAYOUTS) {
    it(`of articles ${layout.name}`, () => {
      const { sentences, lost, paragraphs, changed, cut, furniture, left } = lossIn(ARTICLES, layout);
      assert.ok(sentences >= 100);
      assert.deepEqual({ lost, cut }, { lost: [], cut: [] });
      assert.ok(changed.length <= (1 - LEAST_WHOLE) * paragraphs, `${changed.length} of ${paragraphs} paragraphs: ${changed[0]}`);
      assert.ok(left.length <= Math.max(1, (1 - LEAST_GONE) * furniture), `${left.length} of ${furniture} page heads are left`);
    });
  }
});
