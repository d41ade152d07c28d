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

/** Where fewer paragraphs are whole: one page head alone in an article, and names that do not show where they belong. */
const LEAST_WHOLE: Readonly<Record<string, number>> = { '72 columns, page heads': 0.98, 'broken at names': 0.85 };

describe('no sentence is lost', () => {
  for (const layout of LAYOUTS) {
    it(`of articles ${layout.name}`, () => {
      const { sentences, lost, paragraphs, changed } = lossIn(ARTICLES, layout);
      assert.ok(sentences >= 100);
      assert.deepEqual(lost, []);
      const least = LEAST_WHOLE[layout.name] ?? 0.99;
      assert.ok(changed.length <= (1 - least) * paragraphs, `${changed.length} of ${paragraphs} paragraphs: ${changed[0]}`);
    });
  }
});
