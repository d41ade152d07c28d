import assert from 'node:assert/strict';
import type { ArticleItem, Page } from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, until, uriOf } from '../support/lspHarness';

/** Articles without a date, which is a problem, among which one has a date. */
const undated = (count: number): string =>
  Array.from({ length: count }, (_, at) => `== ${at}.txt\nText ${at} without a date.\n`).join('') +
  '== pressmark/entities.yaml\nentities: []\n== dated.txt\nA title\n2001-02-03\n\nText.\n';

describe('the count of problems', () => {
  afterEach(endServers);

  const byProblems = (server: Harness): Promise<Page<ArticleItem>> =>
    server.request('pressmark/articles', { folder: FOLDER, sort: 'problems', offset: 0, limit: 1000 });

  it('is that of all articles, in the end', async () => {
    const server = await harness(undated(700));
    await until(async () => (await server.status()).isCounted);
    assert.equal((await server.status()).problems, 700);
    const { items } = await byProblems(server);
    assert.deepEqual([items[0]?.problems, items.at(-1)?.uri], [1, uriOf('dated.txt')]);
  });

  it('follows edits, deletions and settings', async () => {
    const server = await harness(undated(5));
    assert.equal((await server.status()).problems, 5);
    await server.open('dated.txt');
    await server.edit('dated.txt', { start: 0, end: 'A title\n2001-02-03\n'.length }, '');
    await until(async () => (await server.status()).problems === 6);
    await server.change('0.txt', null);
    await until(async () => (await server.status()).problems === 5);
    assert.equal(
      (await byProblems(server)).items.reduce((sum, { problems }) => sum + problems, 0),
      5,
    );
    server.settings = { problems: { undatedArticle: 'hint' } };
    await server.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(async () => (await server.status()).problems === 0);
    assert.ok((await byProblems(server)).items.every(({ problems }) => problems === 0));
  });

  it('is said again by itself where it was not the last one', async () => {
    const server = await harness(undated(700));
    const { isCounted, problems } = await server.status();
    assert.ok(isCounted || problems < 700);
    if (isCounted) return;
    const before = server.notifications.length;
    await until(() => server.notifications.slice(before).some(({ method }) => method === 'pressmark/changed'));
  });
});
