import assert from 'node:assert/strict';
import { selectArticles } from '../../server/selection';
import { commandFiles, defaultSettings } from '../../server/settings';

describe('the articles that a command reads', () => {
  it('are all that there are, however many', () => {
    const most = defaultSettings.files.maxCount;
    const files = Array.from({ length: most + 1 }, (_, nth) => ({ uri: `file:///p/${nth}.txt`, size: 10, mtime: 1 }));
    const { articles, leftOut } = selectArticles('file:///p', files, commandFiles);
    assert.deepEqual([articles.length, leftOut], [most + 1, []]);
    assert.equal(selectArticles('file:///p', files, defaultSettings.files).leftOut.length, 1);
  });
});
