import assert from 'node:assert/strict';
import { FAMILY, FOLDER_KINDS, madeFolder } from '../../support/folders';

describe('made folders', function () {
  this.timeout(30_000);
  it('begin with the articles of smaller ones, each once', () => {
    for (const kind of FOLDER_KINDS) {
      const { articles } = madeFolder(kind, 90);
      assert.equal(new Set(articles.map(({ id }) => id)).size, 90);
      assert.ok(articles.every(({ text }) => text.length > 20));
      assert.deepEqual(madeFolder(kind, 40).articles, articles.slice(0, 40), kind);
    }
  });

  it('print a wire text in a family of articles, and another in the next', () => {
    const { articles } = madeFolder('wire', 2 * FAMILY);
    const paragraphs = articles.map(({ text }) => new Set(text.split('\n\n').filter(block => block.length > 100)));
    const shared = (a: number, b: number): number => [...paragraphs[a]!].filter(paragraph => paragraphs[b]!.has(paragraph)).length;
    assert.ok(shared(0, FAMILY - 1) > 0);
    assert.equal(shared(0, FAMILY), 0);
  });
});
