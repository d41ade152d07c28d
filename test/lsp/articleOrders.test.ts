import assert from 'node:assert/strict';
import type { ArticleItem, Page } from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness } from '../support/lspHarness';
import { pick, randomNumbers } from '../support/synthetic';

const ORDERS = ['date', 'title', 'path', 'problems'] as const;
const STEPS = 40;
const ARTICLES = 60;

describe('the orders of articles', () => {
  afterEach(endServers);

  it('are after any changes those of a folder that is read again', async () => {
    const random = randomNumbers(7);
    const made = (): string => {
      const year = random() < 0.2 ? '' : `${pick(random, ['1999', '2001', '2010'])}-0${1 + Math.floor(random() * 9)}-11\n`;
      return `${pick(random, ['Apples', 'apples', 'Ölberg', 'Bread', 'Clouds'])} ${Math.floor(random() * 5)}\n${year}\nText ${random()}.\n`;
    };
    const texts = new Map(Array.from({ length: ARTICLES }, (_, at) => [`${at}.txt`, made()]));
    const server = await harness(fixtureOf(texts));
    for (let step = 0; step < STEPS; step++) {
      const name = `${Math.floor(random() * (ARTICLES + 5))}.txt`;
      const text = random() < 0.1 ? null : made();
      if (text === null) texts.delete(name);
      else texts.set(name, text);
      await server.change(name, text);
      if (random() < 0.6) await server.request('pressmark/articles', { folder: FOLDER, sort: pick(random, ORDERS), ...PAGE });
    }
    const again = await harness(fixtureOf(texts));
    for (const sort of ORDERS) assert.deepEqual(await listed(server, sort), await listed(again, sort), sort);
  });
});

const PAGE = { offset: 0, limit: 1000 };

const fixtureOf = (texts: ReadonlyMap<string, string>): string =>
  ['== pressmark/entities.yaml\nentities: []\n', ...[...texts].map(([name, text]) => `== ${name}\n${text}`)].join('');

async function listed(server: Harness, sort: (typeof ORDERS)[number]): Promise<string[]> {
  const { items } = await server.request<Page<ArticleItem>>('pressmark/articles', { folder: FOLDER, sort, ...PAGE });
  return items.map(({ uri, title, date = '' }) => `${uri} ${title} ${date}`);
}
