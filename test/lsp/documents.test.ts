import assert from 'node:assert/strict';
import type { Span } from '../../server/core/text/span';
import type { AnnotationItem, Page } from '../../server/protocol';
import { endServers, FOLDER, harness, rangeOf, settled, sliceOf, until, uriOf, VS_CODE } from '../support/lspHarness';

const REGISTER =
  '== pressmark/entities.yaml\nentities:\n  - id: ada\n    type: person\n    name: Ada Lovelace\n  - id: babbage\n    type: person\n    name: Charles Babbage\n';

const namesIn = async (server: Awaited<ReturnType<typeof harness>>, path: string): Promise<string[]> => {
  const page = await server.request<{ items: { kind: string; name?: string }[] }>('pressmark/articleContents', {
    uri: uriOf(path),
    offset: 0,
    limit: 100,
  });
  return page.items.flatMap(item => (item.kind === 'entity' ? [item.name!] : []));
};

describe('documents and files', () => {
  afterEach(endServers);

  it('reads every article once and none again for a request', async () => {
    const server = await harness(`${REGISTER}== a.txt\nAda Love$0lace wrote.\n== b.txt\nCharles Babbage built.\n`);
    const before = { ...server.files.calls };
    for (const method of [
      'hover',
      'definition',
      'documentHighlight',
      'documentSymbol',
      'codeLens',
      'foldingRange',
      'semanticTokens/full',
    ]) {
      await server.ask(`textDocument/${method}`);
    }
    await server.ask('textDocument/references', { context: { includeDeclaration: true } });
    await server.request('workspace/symbol', { query: 'ada' });
    await server.request('pressmark/articles', { folder: FOLDER, sort: 'date', offset: 0, limit: 10 });
    await server.diagnostics('a.txt');
    assert.deepEqual(server.files.calls, before);
  });

  it('takes the buffer before the disk, and the disk again when the buffer is closed', async () => {
    const server = await harness(`${REGISTER}== a.txt\nNobody.\n`);
    await server.open('a.txt', 'Ada Lovelace.\n');
    assert.deepEqual(await namesIn(server, 'a.txt'), ['Ada Lovelace']);
    await server.change('a.txt', 'Charles Babbage.\n');
    assert.deepEqual(await namesIn(server, 'a.txt'), ['Ada Lovelace']);
    await server.close('a.txt');
    await until(async () => (await namesIn(server, 'a.txt'))[0] === 'Charles Babbage');
  });

  it('follows an edit at once', async () => {
    const server = await harness(`${REGISTER}== a.txt\nAda was here.\n`);
    await server.open('a.txt');
    await server.edit('a.txt', { start: 3, end: 3 }, ' Lovelace');
    assert.deepEqual(await namesIn(server, 'a.txt'), ['Ada Lovelace']);
  });

  it('follows files that come, change and go', async () => {
    const server = await harness(`${REGISTER}== a.txt\nNobody.\n`);
    await server.change('sub/b.txt', 'Ada Lovelace.\n');
    assert.deepEqual(await namesIn(server, 'sub/b.txt'), ['Ada Lovelace']);
    await server.change('sub/b.txt', 'Charles Babbage.\n');
    assert.deepEqual(await namesIn(server, 'sub/b.txt'), ['Charles Babbage']);
    server.files.contents.delete(uriOf('sub/b.txt'));
    await server.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('sub'), type: 3 }] });
    await settled();
    assert.equal((await server.status()).articles, 1);
  });

  it('keeps a deleted file as long as it is open', async () => {
    const server = await harness(`${REGISTER}== a.txt\nAda Lovelace.\n`);
    await server.open('a.txt');
    await server.change('a.txt', null);
    assert.deepEqual(await namesIn(server, 'a.txt'), ['Ada Lovelace']);
    await server.close('a.txt');
    await until(async () => (await server.status()).articles === 0);
  });

  it('follows the register, in the editor and on the disk', async () => {
    const server = await harness(`${REGISTER}== a.txt\nGrace Hopper.\n`);
    const text = server.files.text(uriOf('pressmark/entities.yaml'))!;
    await server.open('pressmark/entities.yaml');
    await server.edit(
      'pressmark/entities.yaml',
      { start: text.length, end: text.length },
      '  - id: grace\n    type: person\n    name: Grace Hopper\n',
    );
    assert.deepEqual(await namesIn(server, 'a.txt'), ['Grace Hopper']);
    await server.close('pressmark/entities.yaml');
    await until(async () => (await namesIn(server, 'a.txt')).length === 0);
  });

  it('leaves a folder alone that holds no pressmark/, and reads it once it is set up', async () => {
    const server = await harness('== a.txt\nMarie Curie.\n');
    assert.deepEqual({ ...(await server.status()), leftOut: [] }, { ...(await server.status()), setUp: false, articles: 0 });
    const result = await server.request<{ created: string[]; kept: string[] }>('pressmark/setUp', { folder: FOLDER });
    assert.deepEqual(result, { created: ['pressmark/entities.yaml', 'pressmark/codebook.yaml'].map(uriOf), kept: [] });
    await until(async () => (await server.status()).articles === 1);
    const again = await server.request<{ created: string[]; kept: string[] }>('pressmark/setUp', { folder: FOLDER });
    assert.deepEqual(again.created, []);
  });

  it('keeps a corpus for each folder', async () => {
    const other = 'file:///other';
    const server = await harness(
      `${REGISTER}== a.txt\nAda Lovelace.\n== ${other}/pressmark/entities.yaml\nentities: []\n== ${other}/b.txt\nAda Lovelace.\n`,
      { folders: [FOLDER, other] },
    );
    assert.equal((await server.status()).mentions, 1);
    assert.equal((await server.status(other)).mentions, 0);
    await server.client.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: other, name: 'other' }] },
    });
    await assert.rejects(async () => {
      const status = await server.status(other);
      if (status.folder === '') throw new Error('gone');
    });
  });

  it('honours globs and limits, says once what is left out, and marks it', async () => {
    const server = await harness(`${REGISTER}== a.txt\nShort.\n== big.txt\n${'long '.repeat(500)}\n== drafts/c.txt\nNo.\n`, {
      settings: { files: { include: ['**/*.txt'], exclude: ['drafts/**'], maxSizeKB: 1 } },
    });
    const status = await server.status();
    assert.equal(status.articles, 1);
    assert.deepEqual(
      status.leftOut.map(({ uri }) => uri),
      [uriOf('big.txt')],
    );
    assert.equal(server.messages.filter(message => message.includes('big.txt')).length, 1);
    const [diagnostic] = await server.diagnostics('big.txt');
    assert.match(String(diagnostic?.message), /maxSizeKB/);
    server.settings = { files: { include: ['**/*.txt'], exclude: [] } };
    await server.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(async () => (await server.status()).articles === 3);
  });

  it('says once that a folder has more articles than it may, and what to do, whatever else is left out', async () => {
    const server = await harness(`${REGISTER}== a.txt\nShort.\n== b.txt\n${'long '.repeat(500)}\n== c.txt\nNo.\n== d.txt\nNo.\n`, {
      settings: { files: { maxCount: 1, maxSizeKB: 1 } },
    });
    const said = server.messages.filter(message => message.includes('left'));
    assert.deepEqual(said.length, 1);
    assert.match(said[0] ?? '', /left 3 files out of "corpus"\. c\.txt: .*pressmark\.files\.maxCount \(1\) allows.* or raise the limit\./);
  });

  it('reads the folder again when asked to, whatever file events it missed', async () => {
    const server = await harness(`${REGISTER}== a.txt\nAda Lovelace came.\n== b.txt\nAda Lovelace left.\n`);
    server.files.set(uriOf('a.txt'), 'Nobody came.\n');
    server.files.set(uriOf('new/deep/c.txt'), 'Charles Babbage went.\n');
    server.files.contents.delete(uriOf('b.txt'));
    assert.deepEqual(await namesIn(server, 'a.txt'), ['Ada Lovelace']);
    await server.request('pressmark/refresh', { folder: FOLDER });
    const { ready, articles } = await server.status();
    assert.deepEqual([ready, articles], [true, 2]);
    assert.deepEqual(await namesIn(server, 'a.txt'), []);
    assert.deepEqual(await namesIn(server, 'new/deep/c.txt'), ['Charles Babbage']);
  });

  it('stops reading when its progress is cancelled, and says so', async () => {
    const articles = Array.from({ length: 300 }, (_, index) => `== ${index}.txt\n${'Ada Lovelace met nobody there. '.repeat(60)}\n`);
    const server = await harness(REGISTER + articles.join(''), {
      capabilities: { ...VS_CODE, window: { workDoneProgress: true } },
      cancelReading: true,
    });
    const status = await server.status();
    assert.ok(status.unread > 0);
    assert.equal(status.articles + status.unread, 300);
    await until(() => server.messages.length > 0);
    assert.match(server.messages.join(), /was cancelled after \d+ of 300 articles/);
  });

  it('goes on reading where it was cancelled', async () => {
    const fixture = `== pressmark/entities.yaml\nentities: []\n${Array.from({ length: 300 }, (_, at) => `== ${at}.txt\nText ${at}.\n`).join('')}`;
    const options = { cancelReading: true };
    const server = await harness(fixture, options);
    const read = (await server.status()).articles;
    assert.ok(read < 300);
    options.cancelReading = false;
    await server.request('pressmark/refresh', { folder: FOLDER });
    const { articles, unread } = await server.status();
    assert.deepEqual([articles, unread], [300, 0]);
    assert.deepEqual(server.messages.filter(message => /cancelled/.test(message)).length, 1);
  });

  it('reads the rest where that is chosen', async () => {
    const fixture = `== pressmark/entities.yaml\nentities: []\n${Array.from({ length: 300 }, (_, at) => `== ${at}.txt\nText ${at}.\n`).join('')}`;
    const options = { cancelReading: true, ready: false };
    const server = await harness(fixture, options);
    server.client.onRequest('window/showMessageRequest', ({ actions }: { actions: { title: string }[] }) => {
      options.cancelReading = false;
      return actions.find(({ title }) => title === 'Read the Rest') ?? null;
    });
    await until(async () => (await server.status()).articles === 300);
    assert.equal((await server.status()).unread, 0);
  });

  it('reaches files through the client where it has no disk', async () => {
    const server = await harness(`${REGISTER}== a.txt\nAda Lovelace.\n`, { clientFiles: true });
    assert.equal((await server.status()).mentions, 1);
  });

  it('works for a client that can do nothing', async () => {
    const server = await harness(`${REGISTER}== a.txt\nAda Lovelace wrote.\n`, { capabilities: {} });
    await until(() => server.published.some(({ diagnostics }) => diagnostics.some(({ code }) => code === 'undated-article')));
    const count = server.published.length;
    await server.open('a.txt');
    // Sent together with what the opening would have sent, or later.
    await server.change('b.txt', 'Text without a date.\n');
    await until(() => server.published.some(({ uri }) => uri === uriOf('b.txt')));
    assert.equal(server.published.length, count + 1);
  });

  it('lives on when a request fails or is cancelled', async () => {
    const server = await harness(`${REGISTER}== a.txt\nAda Lovelace.\n`);
    const page = await server.request('pressmark/entities', { folder: 'file:///nowhere', sort: 'name', offset: 0, limit: 1 });
    assert.deepEqual(page, { total: 0, items: [] });
    assert.ok(server.logs.some(line => line.includes('pressmark/entities')));
    await assert.rejects(server.request('textDocument/hover', { textDocument: { uri: uriOf('a.txt') }, position: null }), { code: -32602 });
    const { CancellationTokenSource } = await import('vscode-languageserver');
    const source = new CancellationTokenSource();
    const held = server.client.sendRequest(
      'workspace/diagnostic',
      { previousResultIds: [], partialResultToken: 'p' },
      source.token as never,
    );
    await settled();
    source.cancel();
    await assert.rejects(held);
    assert.deepEqual(await namesIn(server, 'a.txt'), ['Ada Lovelace']);
  });
});

describe('bad input', () => {
  afterEach(endServers);

  const register = (text: string) => ({ 'pressmark/entities.yaml': text });

  async function withFiles(files: Readonly<Record<string, string | Uint8Array>>, forbidden: readonly string[] = []) {
    const server = await harness(REGISTER, { ready: false, capabilities: VS_CODE });
    for (const [path, content] of Object.entries(files)) server.files.set(uriOf(path), content);
    for (const path of forbidden) server.files.forbidden.add(uriOf(path));
    await server.ready();
    for (const path of Object.keys(files)) await server.change(path, server.files.contents.get(uriOf(path))!);
    await settled();
    return server;
  }

  it('reads UTF-16, Latin-1, CRLF, lone surrogates and empty files', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from('Ada Lovelace\r\n', c => c.charCodeAt(0)).buffer)]);
    const latin1 = Uint8Array.from('Ada Lovelace, fianc\u00e9e\r\n', c => c.charCodeAt(0));
    const server = await withFiles({ 'utf16.txt': utf16, 'latin1.txt': latin1, 'empty.txt': '' });
    assert.deepEqual(await namesIn(server, 'utf16.txt'), ['Ada Lovelace']);
    assert.deepEqual(await namesIn(server, 'latin1.txt'), ['Ada Lovelace']);
    assert.match((await server.diagnostics('latin1.txt')).map(({ message }) => message).join(), /UTF-8/);
    await server.open('empty.txt', 'Ada Lovelace \ud800 and\r\nmore\r');
    assert.deepEqual(await namesIn(server, 'empty.txt'), ['Ada Lovelace']);
  });

  it('leaves binary files out and says so once', async () => {
    const server = await withFiles({ 'a.txt': new Uint8Array([65, 0, 0, 0, 66, 66]), 'b.txt': 'Ada Lovelace.\n' });
    assert.deepEqual(
      (await server.status()).leftOut.map(({ uri }) => uri),
      [uriOf('a.txt')],
    );
    assert.equal(server.messages.length, 1);
    assert.deepEqual(await namesIn(server, 'b.txt'), ['Ada Lovelace']);
  });

  it('reads on where a folder may not be read', async () => {
    const server = await withFiles({ 'closed/a.txt': 'No.\n', 'b.txt': 'Ada Lovelace.\n' }, ['closed']);
    server.settings = { files: { include: ['**/*.txt'], exclude: [] } };
    await server.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(async () => (await server.status()).leftOut.length > 0);
    assert.deepEqual(await namesIn(server, 'b.txt'), ['Ada Lovelace']);
    assert.ok(server.messages.some(message => message.includes('permission')));
  });

  it('says once that a register is not text, and works without it', async () => {
    const server = await withFiles({ 'pressmark/entities.yaml': new Uint8Array([1, 0, 0, 2]), 'a.txt': 'Ada Lovelace.\n' });
    await until(async () => (await server.status()).entities === 0);
    assert.match(String((await server.diagnostics('pressmark/entities.yaml'))[0]?.message), /NUL/);
  });

  it('is ready, and says why, where files cannot be reached at all', async () => {
    const server = await harness(REGISTER, { folders: ['memfs:/elsewhere'] });
    assert.equal((await server.status('memfs:/elsewhere')).setUp, false);
    assert.match(server.messages.join(), /cannot be reached/);
  });

  it('marks a broken register and keeps working', async () => {
    const server = await withFiles({ ...register('entities:\n  - id: [\n'), 'b.txt': 'Ada Lovelace.\n' });
    assert.ok((await server.diagnostics('pressmark/entities.yaml')).length > 0);
    assert.equal((await server.status()).articles, 1);
  });
});

describe('an annotation', () => {
  afterEach(endServers);

  /** An annotation of the word "bridge" in an open article; `shown` is its state and its current text. */
  async function annotated(text: string) {
    const server = await harness(`${REGISTER}== a.txt\n${text}`);
    await server.open('a.txt');
    const start = text.indexOf('bridge');
    await server.request('pressmark/annotate', { uri: uriOf('a.txt'), range: rangeOf(text, { start, end: start + 6 }), tag: 'claim' });
    let now = text;
    return {
      async type(how: 'edit' | 'replace', span: Span, keys: string): Promise<void> {
        now = now.slice(0, span.start) + keys + now.slice(span.end);
        await server[how]('a.txt', span, keys);
      },
      async shown(): Promise<string | undefined> {
        const params = { folder: FOLDER, uri: uriOf('a.txt'), offset: 0, limit: 9 };
        const [item] = (await server.request<Page<AnnotationItem>>('pressmark/annotations', params)).items;
        return item && `${item.state}:${item.range === undefined ? '' : sliceOf(now, item.range)}`;
      },
    };
  }

  for (const how of ['edit', 'replace'] as const) {
    it(`follows what is typed at its border, where the editor sends ${how === 'edit' ? 'the edit' : 'the whole text'}`, async () => {
      const text = 'They opened the bridge on Monday. The bridge is new.\n';
      const { type, shown } = await annotated(text);
      const start = text.indexOf('bridge');
      for (const [from, to, keys, now] of [
        [6, 6, 's', 'bridges'],
        [0, 0, 'foot', 'footbridges'],
        [7, 10, 'ck', 'footbricks'],
        [9, 10, '', 'footbrick'],
        [9, 9, ' and road', 'footbrick'],
        [-start, -start, 'Yesterday. ', 'footbrick'],
      ] as const) {
        await type(how, { start: start + from, end: start + to }, keys);
        assert.equal(await shown(), `exact:${now}`);
      }
    });
  }

  it('is found again where several places of a whole text changed', async () => {
    const text = 'They opened the bridge on Monday. The weather was fine.\n';
    const { type, shown } = await annotated(text);
    await type('replace', { start: 0, end: text.length }, 'Yesterday they opened the bridge. The weather was bad.\n');
    assert.equal(await shown(), 'moved:bridge');
  });
});
