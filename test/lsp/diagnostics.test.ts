import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type Diagnostic,
  type WorkspaceDiagnosticReportPartialResult,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver';
import { serialiseStoredReuse, storedPlaceOf } from '../../server/core/reuse/storedReuse';
import { pace } from '../../server/lsp/timing';
import { endServers, FOLDER, type Harness, harness, until, uriOf } from '../support/lspHarness';

const REGISTER = '== pressmark/entities.yaml\nentities:\n  - id: ada\n    type: person\n    name: Ada Lovelace\n';
const COPY = 'The engine weaves algebraic patterns just as the loom of Jacquard weaves flowers and leaves on silk.';
const DATED = (path: string, body: string) => `== ${path}\nA title of the article\n2001-02-03\n\n${body}\n`;

/** Articles of which four paragraphs are the same; the last is each one's own. Every one names the others from the first on. */
const FAMILY = Array.from({ length: 14 }, (_, member) => String(member).padStart(2, '0'));

function familyArticle(name: string): string {
  const shared = [
    'The harbour was dredged in spring, after the fishermen had complained to the council about sand before its gate.',
    'Two engineers from the county measured every pier of the bridge, and wrote to the minister that three of them had moved.',
    'A market opened behind the station, where farmers sell apples and cheese from carts until the last train has left.',
    'Rain fell for eleven days, the cellars of the lower town were full of water, and the school had to close its kitchen.',
  ];
  const own = `Number ${name}7 closed on 30 April 1999, as clerk ${name}9 had written in book ${name}3 of the ${name}5 boats.`;
  return `== f/${name}.txt\nTitle ${name}\n2001-02-03\n\n${[...shared, own].join('\n\n')}\n`;
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('diagnostics', () => {
  afterEach(endServers);

  it('name copies with their places', async () => {
    const server = await harness(`${REGISTER}${DATED('a.txt', COPY)}${DATED('b.txt', `[${COPY}]{copy}`)}`);
    const [diagnostic, ...rest] = await server.diagnostics('a.txt');
    assert.deepEqual([diagnostic?.code, rest], ['copied-passage', []]);
    assert.deepEqual(
      diagnostic?.relatedInformation?.map(({ location }) => location),
      server.marked('copy'),
    );
  });

  it('underline a headline, and of a paragraph without one its first words, where they are about the article', async () => {
    const lead = 'The council of Ettrick adjourned after an hour, and the clerk read what was left of the agenda to an empty room.';
    const server = await harness(`${REGISTER}== a.txt\n[The council adjourns]{headline}\n\n${lead}\n== b.txt\n${lead}\n`);
    const [withHeadline, without] = [...(await server.diagnostics('a.txt')), ...(await server.diagnostics('b.txt'))].filter(
      ({ code }) => code === 'undated-article',
    );
    assert.deepEqual(withHeadline?.range, server.marked('headline')[0]?.range);
    assert.equal(without?.range.end.character, 'The council of Ettrick'.length);
  });

  it('have the severity of the settings, or none', async () => {
    const fixture = `${REGISTER}${DATED('a.txt', COPY)}${DATED('b.txt', COPY)}`;
    const server = await harness(fixture, { settings: { problems: { copiedPassage: 'error' } } });
    assert.equal((await server.diagnostics('a.txt'))[0]?.severity, 1);
    server.settings = { problems: { copiedPassage: 'off' } };
    await server.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(async () => (await server.diagnostics('a.txt')).length === 0);
  });

  it('are not sent again where nothing changed', async () => {
    const server = await harness(`${REGISTER}== a.txt\nText without a date.\n`);
    const textDocument = { uri: uriOf('a.txt') };
    const first = await server.request<{ kind: string; resultId: string }>('textDocument/diagnostic', { textDocument });
    const second = await server.request<{ kind: string }>('textDocument/diagnostic', { textDocument, previousResultId: first.resultId });
    assert.deepEqual([first.kind, second.kind], ['full', 'unchanged']);
  });

  it('are sent again where they come back, to an editor that compares with what it got before', async () => {
    const server = await harness(`${REGISTER}== a.txt\nText without a date.\n`);
    const textDocument = { uri: uriOf('a.txt') };
    const pull = (previousResultId?: string) =>
      server.request<{ kind: string; resultId: string }>('textDocument/diagnostic', {
        textDocument,
        ...(previousResultId && { previousResultId }),
      });
    const first = await pull();
    await server.open('a.txt');
    const date = 'Published: 4 March 2018\n\n';
    await server.edit('a.txt', { start: 0, end: 0 }, date);
    assert.equal((await pull(first.resultId)).kind, 'full');
    await server.edit('a.txt', { start: 0, end: date.length }, '');
    assert.equal((await pull(first.resultId)).kind, 'full');
  });

  it('mark mistakes of the register and of articles.yaml', async () => {
    const server = await harness(
      `== pressmark/entities.yaml\nentities:\n  - id: ada\n    type: person\n    name: Ada\n    colour: red\n== pressmark/articles.yaml\narticles:\n  gone.txt:\n    date: 2001-02-03\n== a.txt\nText.\n`,
    );
    assert.ok(codes(await server.diagnostics('pressmark/entities.yaml')).includes('unknown-field'));
    assert.deepEqual(codes(await server.diagnostics('pressmark/articles.yaml')), ['no-such-article']);
  });

  /** A held workspace request, and what came in by it. */
  function workspacePull(server: Harness) {
    const items = new Map<string, readonly Diagnostic[]>();
    const source = new CancellationTokenSource();
    server.client.onProgress(WorkspaceDiagnosticRequest.partialResult, 'w', (partial: WorkspaceDiagnosticReportPartialResult) => {
      for (const item of partial.items) if (item.kind === 'full') items.set(item.uri, item.items);
    });
    const done = server.client
      .sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'w' }, source.token as never)
      .catch(() => undefined);
    return { items, cancel: () => source.cancel(), done };
  }

  it('come for all articles, open or not, and when they change', async () => {
    const server = await harness(`${REGISTER}== a.txt\nText without a date.\n${DATED('b.txt', COPY)}`);
    const pull = workspacePull(server);
    await until(() => pull.items.has(uriOf('a.txt')));
    assert.deepEqual(codes(pull.items.get(uriOf('a.txt'))!), ['undated-article']);
    assert.equal(pull.items.get(uriOf('b.txt')), undefined);
    await server.change('c.txt', `A title\n2002-01-01\n\n${COPY}\n`);
    await until(() => pull.items.has(uriOf('b.txt')) && pull.items.has(uriOf('c.txt')));
    assert.deepEqual(codes(pull.items.get(uriOf('b.txt'))!), ['copied-passage']);
    await server.change('c.txt', null);
    await until(() => pull.items.get(uriOf('b.txt'))?.length === 0 && pull.items.get(uriOf('c.txt'))?.length === 0);
    pull.cancel();
    await pull.done;
  });

  it('are reported after an edit for those articles of a family whose own differ', async () => {
    const server = await harness(REGISTER + FAMILY.map(familyArticle).join(''));
    const pull = workspacePull(server);
    await until(() => pull.items.size >= FAMILY.length);
    /** An edit of an article, which changes its own problems: those articles are reported then, in one message or several, and no others. */
    const expectAfter = async (name: string, [before, after]: readonly [string, string], expected: readonly string[], where: string) => {
      const path = `f/${name}.txt`;
      const text = server.files.text(uriOf(path))!;
      const start = text.indexOf(before);
      await server.open(path);
      pull.items.clear();
      await server.edit(path, { start, end: start + before.length }, after);
      await until(() => pull.items.has(uriOf(path)) && pull.items.size >= expected.length);
      await new Promise(resolve => setTimeout(resolve, 100));
      assert.deepEqual([...pull.items.keys()].map(uri => uri.slice(-'00.txt'.length, -'.txt'.length)).sort(), expected, where);
    };
    await expectAfter('12', ['closed on 30', 'closed on 31'], ['12'], 'in a paragraph of its own');
    await expectAfter('13', ['in spring', 'on 31 June'], ['13'], 'in a shared paragraph');
    await expectAfter('00', ['Title 00', 'A new title'], FAMILY, 'in the title, which all others name');
    pull.cancel();
    await pull.done;
  });

  it('come for the open documents first, and once for each other one, when a folder was read', async () => {
    const undated = Array.from({ length: 120 }, (_, at) => `== ${String(at).padStart(3, '0')}.txt\nText without a date.\n`).join('');
    const server = await harness(REGISTER + undated, { ready: false });
    await server.open('099.txt');
    const uris: string[] = [];
    server.client.onProgress(WorkspaceDiagnosticRequest.partialResult, 'w', ({ items }: WorkspaceDiagnosticReportPartialResult) => {
      uris.push(...items.map(({ uri }) => uri));
    });
    const source = new CancellationTokenSource();
    const params = { previousResultIds: [], partialResultToken: 'w' };
    const pull = server.client.sendRequest('workspace/diagnostic', params, source.token as never).catch(() => undefined);
    await until(() => new Set(uris).size >= 120);
    assert.equal(uris[0], uriOf('099.txt'));
    const others = uris.filter(uri => uri !== uriOf('099.txt'));
    assert.equal(new Set(others).size, others.length);
    source.cancel();
    await pull;
  });

  it('come for an open document before its folder is read, and again afterwards', async () => {
    const copy = 'The ferry that leaves at noon for the islands was late again on Monday, and nobody could say why.';
    const server = await harness(`${REGISTER}== a.txt\nA title\n\n${copy}\n== b.txt\nAnother\n2001-02-03\n\n${copy}\n`, { ready: false });
    let list = () => {};
    server.files.held.set(FOLDER, new Promise<void>(resolve => (list = resolve)));
    await server.open('a.txt');
    assert.deepEqual(
      (await server.diagnostics('a.txt')).map(({ code }) => code),
      ['undated-article'],
    );
    assert.equal((await server.status()).ready, false);
    list();
    await until(() => server.notifications.some(({ method }) => method === 'workspace/diagnostic/refresh'));
    assert.deepEqual((await server.diagnostics('a.txt')).map(({ code }) => code).sort(), ['copied-passage', 'undated-article']);
  });

  it('are pushed for an open document before its folder is read', async () => {
    const server = await harness(`${REGISTER}== a.txt\nText without a date.\n== b.txt\nAnother.\n`, {
      editor: 'neovim-0.10',
      ready: false,
    });
    let list = () => {};
    server.files.held.set(FOLDER, new Promise<void>(resolve => (list = resolve)));
    await server.open('a.txt');
    await until(() => server.published.length > 0);
    assert.deepEqual(
      server.published.map(({ uri }) => uri),
      [uriOf('a.txt')],
    );
    list();
    await until(() => server.published.some(({ uri }) => uri === uriOf('b.txt')));
  });

  it('leave a question that comes meanwhile its turn', async () => {
    const undated = Array.from({ length: 300 }, (_, at) => `== ${at}.txt\nText ${at} without a date.\n`).join('');
    const server = await harness(REGISTER + undated);
    let reported = 0;
    server.client.onProgress(WorkspaceDiagnosticRequest.partialResult, 'w', ({ items }: WorkspaceDiagnosticReportPartialResult) => {
      reported += items.length;
    });
    const source = new CancellationTokenSource();
    const params = { previousResultIds: [], partialResultToken: 'w' };
    const usual = pace.turn;
    pace.turn = 0;
    const pull = server.client.sendRequest('workspace/diagnostic', params, source.token as never).catch(() => undefined);
    await server
      .request('textDocument/hover', { textDocument: { uri: uriOf('0.txt') }, position: { line: 0, character: 0 } })
      .finally(() => {
        pace.turn = usual;
      });
    assert.ok(reported < 300, `${reported} reports before the answer`);
    await until(() => reported >= 300);
    source.cancel();
    await pull;
  });

  it('are taken back from a file that was left out and is gone', async () => {
    const server = await harness(`${REGISTER}== a.txt\nText without a date.\n`, {
      capabilities: {},
      settings: { files: { maxSizeKB: 1 } },
    });
    await server.change('large.txt', 'x'.repeat(2000));
    await until(() => server.published.some(({ uri, diagnostics }) => uri === uriOf('large.txt') && diagnostics.length === 1));
    await server.change('large.txt', null);
    await until(() => server.published.some(({ uri, diagnostics }) => uri === uriOf('large.txt') && diagnostics.length === 0));
  });

  it('are asked for again where an open neighbour is concerned', async () => {
    const server = await harness(`${REGISTER}${DATED('a.txt', COPY)}${DATED('b.txt', 'Nothing of the kind.')}`);
    await server.open('a.txt');
    await server.open('b.txt');
    await server.diagnostics('a.txt');
    const text = server.files.text(uriOf('b.txt'))!;
    await server.edit('b.txt', { start: text.length, end: text.length }, `\n${COPY}\n`);
    await until(() => server.notifications.some(({ method }) => method === 'workspace/diagnostic/refresh'));
    assert.deepEqual(codes(await server.diagnostics('a.txt')), ['copied-passage']);
  });

  it('are sent to a client that does not ask, only where they differ', async () => {
    const server = await harness(`${REGISTER}${DATED('a.txt', COPY)}${DATED('b.txt', 'Ada Lovelace rested.')}`, { capabilities: {} });
    await server.open('b.txt');
    const text = server.files.text(uriOf('b.txt'))!;
    await server.edit('b.txt', { start: text.length, end: text.length }, `\n${COPY}\n`);
    await until(() => server.published.length >= 2);
    assert.deepEqual(server.published.map(({ uri }) => uri).sort(), [uriOf('a.txt'), uriOf('b.txt')]);
    const end = text.length + COPY.length + 2;
    await server.edit('b.txt', { start: end, end }, '\nIt ends here.\n');
    // Sent together with what the edit would have sent of a.txt, or later.
    await server.change('c.txt', 'Text without a date.\n');
    await until(() => server.published.some(({ uri }) => uri === uriOf('c.txt')));
    assert.equal(server.published.filter(({ uri }) => uri === uriOf('a.txt')).length, 1);
  });

  it('end with the server', async () => {
    const server = await harness(`${REGISTER}${DATED('a.txt', COPY)}`);
    const pull = workspacePull(server);
    await server.client.sendRequest('shutdown');
    await pull.done;
  });
});

describe('copies that another tool found', () => {
  afterEach(endServers);
  const OURS = 'The harbour commission voted on Monday to close the northern pier until engineers have inspected its wooden piles.';
  const THEIRS = 'Those who run the harbour decided that the northern pier must be shut, and sent for divers to look at its rotten piles.';
  const ARTICLES = `${REGISTER}${DATED('a.txt', OURS)}${DATED('b.txt', THEIRS)}`;
  const place = (article: string, body: string) => {
    const text = `A title of the article\n2001-02-03\n\n${body}\n`;
    const start = text.indexOf(body);
    return storedPlaceOf(article, text, { start, end: start + body.length });
  };
  const FOUND = serialiseStoredReuse([{ source: 'passim', places: [place('a.txt', OURS), place('b.txt', THEIRS)] }]);

  it('are read from reuse.jsonl, shown like others, and leave with the file', async () => {
    const server = await harness(ARTICLES);
    assert.deepEqual(codes(await server.diagnostics('a.txt')), []);
    await server.change('pressmark/reuse.jsonl', FOUND);
    assert.deepEqual(codes(await server.diagnostics('a.txt')), ['reworded-passage']);
    await server.change('pressmark/reuse.jsonl', null);
    assert.deepEqual(codes(await server.diagnostics('a.txt')), []);
  });

  it('are there from the start, and said to be gone where a text changed', async () => {
    const server = await harness(`${ARTICLES}== pressmark/reuse.jsonl\n${FOUND}`);
    assert.deepEqual(codes(await server.diagnostics('b.txt')), ['reworded-passage']);
    assert.deepEqual(codes(await server.diagnostics('pressmark/reuse.jsonl')), []);
    await server.change('b.txt', `A title of the article\n2001-02-03\n\n${THEIRS.replace('rotten', 'old')}\n`);
    assert.deepEqual(codes(await server.diagnostics('a.txt')), []);
    assert.deepEqual(codes(await server.diagnostics('pressmark/reuse.jsonl')), ['stale-copies']);
  });
});
