import assert from 'node:assert/strict';
import type { Diagnostic, Hover } from 'vscode-languageserver';
import type { ArticleItem, Page } from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, until, uriOf } from '../support/lspHarness';

/** Enough articles for Pressmark's own files to wait for a pause. */
const ARTICLES = Array.from(
  { length: 120 },
  (_, at) => `== ${at}.txt\nTitle ${at}\n2001-02-03\n\nSubscribe to us\n\nAda went home.\n`,
).join('');
const FILES = {
  register: 'entities:\n  - id: ada\n    type: person\n    name: Ada\n',
  entries: 'articles:\n  0.txt:\n    date: 2001-02-04\n',
  furniture: 'passages: []\n',
};
const FIXTURE = `== pressmark/entities.yaml\n${FILES.register}== pressmark/articles.yaml\n${FILES.entries}== pressmark/furniture.yaml\n${FILES.furniture}${ARTICLES}`;

describe("Pressmark's own files of a large folder", () => {
  afterEach(endServers);

  const type = async (server: Harness, path: string, from: number, words: string): Promise<void> => {
    for (const [at, letter] of [...words].entries()) await server.edit(path, { start: from + at, end: from + at }, letter);
  };

  it('are read where there is a pause in the typing, articles.yaml once for a word', async () => {
    const server = await harness(FIXTURE);
    await server.open('pressmark/articles.yaml');
    await type(server, 'pressmark/articles.yaml', FILES.entries.length, '  1.txt:\n    title: Another one\n');
    const titles = async () => {
      const articles = { folder: FOLDER, sort: 'path', offset: 0, limit: 3 };
      return (await server.request<Page<ArticleItem>>('pressmark/articles', articles)).items.map(({ title }) => title);
    };
    assert.ok(!(await titles()).includes('Another one'));
    await until(async () => (await titles()).includes('Another one'));
  });

  it('have their problems where these are in the text that was read', async () => {
    const server = await harness(FIXTURE);
    const path = 'pressmark/articles.yaml';
    await server.open(path);
    const problems = async (): Promise<Diagnostic[]> => server.diagnostics(path);
    await type(server, path, FILES.entries.length, '  gone.txt:\n    title: Gone\n');
    await until(async () => (await problems()).length === 1);
    assert.equal((await problems())[0]?.range.start.line, 3);
    await server.edit(path, { start: 0, end: 0 }, '# A line above\n');
    assert.equal((await problems())[0]?.range.start.line, 3);
    await until(async () => (await problems())[0]?.range.start.line === 4);
  });

  it('count for open articles first, and for all in the end', async () => {
    const server = await harness(FIXTURE);
    await server.open('60.txt');
    await server.open('pressmark/entities.yaml');
    await server.edit('pressmark/entities.yaml', { start: FILES.register.indexOf('Ada'), end: FILES.register.length }, 'Ada went\n');
    const isNamed = async (article: number): Promise<boolean> => {
      const position = { line: 5, character: 6 };
      const card = await server.request<Hover | null>('textDocument/hover', { textDocument: { uri: uriOf(`${article}.txt`) }, position });
      return card !== null;
    };
    await until(() => isNamed(60));
    await until(async () => (await isNamed(119)) && (await server.status()).mentions === 120);
  });

  it('are what the disk says where a buffer is closed in the middle of a word', async () => {
    const server = await harness(FIXTURE);
    await server.open('pressmark/entities.yaml');
    await server.edit('pressmark/entities.yaml', { start: FILES.register.indexOf('Ada'), end: FILES.register.length }, 'Nobody\n');
    await server.close('pressmark/entities.yaml');
    await new Promise(resolve => setTimeout(resolve, 100));
    assert.equal((await server.status()).mentions, 120);
  });
});
