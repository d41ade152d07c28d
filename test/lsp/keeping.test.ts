import assert from 'node:assert/strict';
import { endServers, FOLDER, type Harness, type HarnessOptions, harness, STORAGE, until, uriOf } from '../support/lspHarness';
import type { MemoryFiles } from '../support/memoryFiles';
import { syntheticCorpus } from '../support/synthetic';

const { articles, register } = syntheticCorpus(33);

type Texts = ReadonlyMap<string, string>;
type Stored = ReadonlyMap<string, Uint8Array>;

const TEXTS: Texts = new Map(articles.map(({ id, text }) => [id, `${text.slice(0, 500)}\n`]));
const NOTHING: Stored = new Map();

function start(texts: Texts, stored: Stored | undefined, options: HarnessOptions = {}): Promise<Harness> {
  const fixture = [...new Map([['pressmark/entities.yaml', register] as const, ...texts])]
    .map(([id, text]) => `== ${id}\n${text}`)
    .join('');
  return harness(fixture, { ...options, ...(stored && { stored }) });
}

/** The files of the store. */
const storedBy = ({ files }: Harness): Stored => new Map([...files.contents].filter(([uri]) => uri.startsWith(STORAGE)));

/** The name of what is kept about the folder as a whole. */
const folderFile = (server: Harness): string | undefined => [...storedBy(server).keys()].find(uri => uri.endsWith('.folder'));

const hasIndex = (server: Harness): boolean => [...storedBy(server).keys()].some(uri => uri.endsWith('.index'));

/** What is kept after a start with nothing kept before, and after an editor was told the problems of all articles. */
async function keptOf(texts: Texts, options: HarnessOptions = {}): Promise<Stored> {
  const server = await start(texts, NOTHING, options);
  await until(() => hasIndex(server), 'the index');
  return keptWithReports(server, texts);
}

async function keptWithReports(server: Harness, texts: Texts): Promise<Stored> {
  const before = folderFile(server);
  for (const id of texts.keys()) await server.diagnostics(id);
  await until(() => ![before, undefined].includes(folderFile(server)), 'what was said');
  await untilQuiet(server);
  return storedBy(server);
}

/** Nothing was written for a while. */
async function untilQuiet({ files: { calls } }: Harness): Promise<void> {
  for (let before = -1; before !== calls.write; ) {
    before = calls.write;
    await new Promise(resolve => setTimeout(resolve, QUIET_MS));
  }
}

const QUIET_MS = 200;

/** What the server says of every third article, the first ones included. */
async function answersOf(server: Harness, texts: Texts): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const [index, id] of [...texts.keys()].entries()) {
    if (id.startsWith('pressmark/') || (index > 5 && index % 3 !== 0)) continue;
    const textDocument = { uri: uriOf(id) };
    answers.push(await server.diagnostics(id));
    const tokens = await server.request<{ data: number[] } | null>('textDocument/semanticTokens/full', { textDocument });
    answers.push(tokens?.data);
    for (const method of ['documentSymbol', 'codeLens']) answers.push(await server.request(`textDocument/${method}`, { textDocument }));
    answers.push(await server.request('textDocument/hover', { textDocument, position: { line: 2, character: 40 } }));
  }
  return answers;
}

function allYoung({ contents, young }: MemoryFiles): void {
  for (const uri of contents.keys()) young.add(uri);
}

const coldAnswers = new Map<Texts, unknown[]>();

async function checkSame(texts: Texts, stored: Stored): Promise<Harness> {
  if (!coldAnswers.has(texts)) coldAnswers.set(texts, await answersOf(await start(texts, undefined), texts));
  const warm = await start(texts, stored);
  assert.deepEqual(await answersOf(warm, texts), coldAnswers.get(texts));
  return warm;
}

describe('a server that starts with what it kept', () => {
  afterEach(endServers);

  it('answers as one that starts with nothing, and writes nothing', async () => {
    const stored = await keptOf(TEXTS);
    const server = await checkSame(TEXTS, stored);
    // The files in memory count from 0 on: the index is written again, so that its time is that of its last use.
    assert.ok(server.files.calls.write <= 1);
    assert.deepEqual([...storedBy(server).keys()], [...stored.keys()]);
  });

  it('reads what it said about articles, and works it out again where they or the settings changed', async () => {
    const stored = await keptOf(TEXTS);
    const server = await start(TEXTS, stored);
    for (const id of TEXTS.keys()) await server.diagnostics(id);
    // The page of outlines, the reports and the groups of copies, and no article.
    assert.ok(server.files.calls.readPart < 8, `${server.files.calls.readPart} parts were read`);
    const [id = ''] = TEXTS.keys();
    await server.open(id, `${TEXTS.get(id)}\nIt ended on 31 April 2014.\n`);
    assert.ok((await server.diagnostics(id)).some(({ code }) => code === 'impossible-date'));
    const settings = { problems: { copiedPassage: 'error' } };
    const capabilities = {
      textDocument: { diagnostic: { relatedInformation: false } },
      workspace: { diagnostics: { refreshSupport: true } },
    };
    for (const options of [{ settings }, { capabilities }]) {
      const others = await start(TEXTS, stored, options);
      const cold = await start(TEXTS, undefined, options);
      for (const id of TEXTS.keys()) assert.deepEqual(await others.diagnostics(id), await cold.diagnostics(id));
    }
  });

  it('does so after changes that were made while nothing ran', async () => {
    const stored = await keptOf(TEXTS);
    const texts = new Map(TEXTS);
    const [changed, renamed, deleted] = [...TEXTS.keys()];
    texts.set(changed!, `${TEXTS.get(changed!)}\n\nOn 4 May 2014 nothing was said.\n`);
    texts.set('articles/2019-05-06.md', TEXTS.get(renamed!)!);
    texts.delete(renamed!);
    texts.delete(deleted!);
    texts.set('pressmark/articles.yaml', `articles:\n  ${[...TEXTS.keys()][5]}: {language: de}\n`);
    const server = await checkSame(texts, stored);
    await until(() => storedBy(server).size > stored.size, 'what is new');
  });

  it('reads no article whose file is as it was', async () => {
    const stored = await keptOf(TEXTS);
    const texts = new Map([...TEXTS].map(([id, text], index) => [id, index === 7 ? `${text}\nIt was said on 4 May 2014.\n` : text]));
    const server = await checkSame(texts, stored);
    const ofStore = stored.size;
    assert.ok(server.files.calls.read < ofStore + 12, `${server.files.calls.read} files were read`);
  });

  it('reads no article whose file was written a moment before it was read, and is as it was then', async () => {
    const stored = await keptOf(TEXTS, { prepare: allYoung });
    const server = await checkSame(TEXTS, stored);
    assert.ok(server.files.calls.read < stored.size + 12, `${server.files.calls.read} files were read`);
  });

  it('reads an article again that was written since, without being told', async () => {
    const [id = ''] = TEXTS.keys();
    const texts = new Map(TEXTS).set(id, `${TEXTS.get(id)}\nIt ended on 31 April 2014.\n`);
    const first = await start(TEXTS, NOTHING, {
      prepare(files) {
        allYoung(files);
        const { stat } = files;
        files.stat = uri => {
          if (uri === uriOf(id)) files.set(uri, texts.get(id)!);
          return stat(uri);
        };
      },
    });
    const server = await checkSame(texts, await keptWithReports(first, TEXTS));
    assert.ok((await server.diagnostics(id)).some(({ code }) => code === 'impossible-date'));
  });

  it('does so after the files of the researcher changed while nothing ran', async () => {
    const stored = await keptOf(TEXTS);
    const [first, second] = [...TEXTS.keys()];
    const aLine = TEXTS.get(second!)!.split('\n\n')[1]!;
    const changes: readonly (readonly [string, string])[] = [
      ['pressmark/entities.yaml', register.split('\n').slice(0, 20).join('\n')],
      ['pressmark/articles.yaml', `articles:\n  ${first}: {date: 2011-02-03, outlet: Post}\n`],
      ['pressmark/furniture.yaml', `furniture:\n  - {text: ${JSON.stringify(aLine)}, decision: remove}\n`],
    ];
    for (const change of changes) await checkSame(new Map([...TEXTS, change]), stored);
    const texts = new Map([...TEXTS, ...changes]);
    const server = await checkSame(texts, stored);
    await until(() => [...storedBy(server).keys()].some(uri => uri.endsWith('.folder') && !stored.has(uri)), 'what is known now');
    // What was kept of the first start under these files, a second one starts with.
    const again = await checkSame(texts, storedBy(server));
    await checkSame(TEXTS, storedBy(again));
  });

  it('has the text of a buffer where that is not what was kept', async () => {
    const stored = await keptOf(TEXTS);
    const [id = ''] = TEXTS.keys();
    const text = `${TEXTS.get(id)}\nIt was said on 4 May 2014.\n`;
    const edited = new Map(TEXTS).set(id, text);
    const server = await start(TEXTS, stored, { ready: false });
    await server.open(id, text);
    await server.ready();
    if (!coldAnswers.has(edited)) coldAnswers.set(edited, await answersOf(await start(edited, undefined), edited));
    assert.deepEqual(await answersOf(server, edited), coldAnswers.get(edited));
    // The disk has another text: the next start must not take the buffer's for it.
    await checkSame(TEXTS, storedBy(server));
  });

  it('does so whatever the files hold', async () => {
    const stored = await keptOf(TEXTS);
    const halved = new Map([...stored].map(([uri, bytes]) => [uri, bytes.subarray(0, bytes.length / 2)]));
    await checkSame(TEXTS, halved);
  });

  it('says once that the folder cannot be written', async () => {
    const server = await start(TEXTS, NOTHING, { ready: false });
    server.files.forbidden.add(STORAGE);
    await server.ready();
    await until(() => server.logs.length > 0);
    await answersOf(server, TEXTS);
    assert.equal(server.logs.length, 1, String(server.logs));
    assert.match(server.logs[0]!, /cannot be kept in file:\/\/\/storage/);
    assert.equal(storedBy(server).size, 0);
  });

  it('keeps nothing where the setting says so', async () => {
    const server = await start(TEXTS, NOTHING, { settings: { cache: false } });
    await new Promise(resolve => setTimeout(resolve, 50));
    assert.equal(storedBy(server).size, 0);
  });

  it('keeps what it is sent by a client that reaches the files', async () => {
    const server = await start(TEXTS, NOTHING, { clientFiles: true });
    await until(() => hasIndex(server), 'the index');
  });

  it('keeps what changed while it ran, once it is much', async () => {
    const server = await start(TEXTS, NOTHING);
    await until(() => hasIndex(server), 'the index');
    const before = storedBy(server).size;
    const texts = new Map([...TEXTS].map(([id, text]) => [id, `${text}\nIt was said on 4 May 2014.\n`]));
    for (const [id, text] of texts) server.files.set(uriOf(id), text);
    const changes = [...texts.keys()].map(id => ({ uri: uriOf(id), type: 2 }));
    await server.client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await until(() => storedBy(server).size > before, 'what changed');
    const again = await start(texts, storedBy(server));
    await new Promise(resolve => setTimeout(resolve, 50));
    const fresh = [...storedBy(again)].filter(([uri]) => uri.endsWith('.facts') && !storedBy(server).has(uri));
    assert.ok(fresh.length <= 2, String(fresh.map(([uri]) => uri)));
  });

  it('deletes what it kept when asked to, and keeps nothing more', async () => {
    const server = await start(TEXTS, await keptOf(TEXTS));
    const [kept, size] = [storedBy(server), [...storedBy(server).values()].reduce((sum, { length }) => sum + length, 0)];
    assert.deepEqual(await server.request('pressmark/clearCache', { folder: FOLDER }), { files: kept.size, bytes: size });
    assert.equal(storedBy(server).size, 0);
    await answersOf(server, TEXTS);
    await server.request('pressmark/refresh', { folder: FOLDER });
    await new Promise(resolve => setTimeout(resolve, 50));
    assert.deepEqual([...storedBy(server).keys()], []);
  });

  it('writes nothing into the project', async () => {
    const server = await start(TEXTS, NOTHING);
    await until(() => hasIndex(server), 'the index');
    assert.equal(server.files.contents.size - storedBy(server).size, TEXTS.size + 1);
  });
});
