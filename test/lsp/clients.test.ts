import assert from 'node:assert/strict';
import type { Diagnostic, SemanticTokens, SymbolInformation } from 'vscode-languageserver';
import { methods } from '../../server/protocol';
import { editorProfile, editors, endServers, FOLDER, type Harness, harness, until, uriOf } from '../support/lspHarness';

const COPY = 'The engine weaves algebraic patterns just as the loom of Jacquard weaves flowers and leaves on silk.';
const FIXTURE = `
== pressmark/entities.yaml
entities:
  - id: ada
    type: person
    name: Ada Lovelace
== a.txt
A title of the article
2001-02-03

${COPY}
== b.txt
Another title
2001-02-04

${COPY}

Ada Lovelace rested.
`;

const codes = (diagnostics: readonly Diagnostic[] = []) => diagnostics.map(({ code }) => code);
const pulls = (editor: string) => editorProfile(editor).capabilities.workspace?.diagnostics?.refreshSupport === true;
const OURS = ['theia-1.74', 'vscode-1.101'];

const publishedOf = (server: Harness, path: string) => server.published.findLast(({ uri }) => uri === uriOf(path))?.diagnostics;

describe('Editors', () => {
  for (const editor of editors) {
    const { clientInfo, capabilities } = editorProfile(editor);
    const wanted = OURS.includes(editor);
    // Helix registers watchers and reports what it saved itself only.
    const watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true && clientInfo.name !== 'helix';
    let server: Harness;

    describe(editor, () => {
      before(async () => {
        server = await harness(FIXTURE, { editor, ready: false });
        await server.open('a.txt');
      });
      after(endServers);

      if (pulls(editor))
        it('has its first pull answered when the answer is known', async () => {
          assert.notEqual(server.server.capabilities.diagnosticProvider, undefined);
          assert.deepEqual(codes(await server.diagnostics('a.txt')), ['copied-passage']);
        });
      else
        it('gets its diagnostics pushed, and is not offered a pull', async () => {
          assert.equal(server.server.capabilities.diagnosticProvider, undefined);
          await until(() => codes(publishedOf(server, 'a.txt')).includes('copied-passage'));
        });

      it(`is ${wanted ? '' : 'not '}told of changes by pressmark/changed`, async () => {
        await server.ready();
        await server.open('b.txt');
        server.notifications.length = 0;
        server.published.length = 0;
        await server.edit('b.txt', { start: 0, end: 0 }, `${COPY.slice(0, -1)} again.\n`);
        // Both come later than the notification would.
        if (pulls(editor)) await until(() => server.notifications.some(({ method }) => method === 'workspace/diagnostic/refresh'));
        else await until(() => publishedOf(server, 'b.txt') !== undefined);
        if (wanted) await until(() => server.notifications.some(({ method }) => method === methods.changed));
        else assert.deepEqual(server.unknown, []);
      });

      it('gets token types that it knows', async () => {
        const { semanticTokensProvider } = server.server.capabilities;
        const { tokenTypes } = semanticTokensProvider!.legend;
        const known = capabilities.textDocument?.semanticTokens?.tokenTypes;
        if (wanted || known === undefined) assert.ok(tokenTypes.every(type => type.startsWith('pressmark')));
        else
          assert.deepEqual(
            tokenTypes.filter(type => !known.includes(type)),
            [],
          );
        const { data } = await server.request<SemanticTokens>('textDocument/semanticTokens/full', {
          textDocument: { uri: uriOf('b.txt') },
        });
        assert.ok(data.length > 0);
      });

      it(`${watches ? 'watches the files for the server' : 'leaves it to the server to watch the files'}`, async () => {
        await until(() => watches || server.watching.size > 0);
        assert.deepEqual(
          [server.registered.includes('workspace/didChangeWatchedFiles'), server.watching.size],
          watches ? [true, 0] : [false, 1],
        );
        await server.change('c.txt', 'A third article.\n');
        await until(async () => (await server.status()).articles === 3);
        await server.change('c.txt', null);
        await until(async () => (await server.status()).articles === 2);
      });
    });
  }

  describe('of any kind', () => {
    afterEach(endServers);

    it('have a held pull ended with the server, and with its folder', async () => {
      const server = await harness(FIXTURE, { ready: false });
      const held = server.diagnostics('a.txt');
      await server.client.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [{ uri: FOLDER, name: 'corpus' }] },
      });
      await held;
    });

    it('miss nothing that happens while the server begins to watch', async () => {
      const server = await harness(FIXTURE, { editor: 'neovim-0.10' });
      await until(() => server.watching.size === 1);
      server.files.set(uriOf('new/c.txt'), 'A third article\n\nNobody rested.\n');
      server.files.set(uriOf('b.txt'), 'Another title\n\nNobody rested.\n');
      server.files.set(uriOf('pressmark/entities.yaml'), 'entities:\n  - id: babbage\n    name: Charles Babbage\n');
      server.files.contents.delete(uriOf('a.txt'));
      server.watching.get(FOLDER)?.ready();
      const found = async (query: string) => (await server.request<SymbolInformation[]>('workspace/symbol', { query })).length;
      await until(async () => (await found('Charles Babbage')) === 1 && (await server.status()).articles === 2);
      assert.deepEqual([await found('A third article'), await found('A title of the article')], [1, 0]);
    });

    it('end the watching with the folder', async () => {
      const server = await harness(FIXTURE, { editor: 'neovim-0.10' });
      await until(() => server.watching.size === 1);
      await server.client.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [{ uri: FOLDER, name: 'corpus' }] },
      });
      await until(() => server.watching.size === 0);
    });

    it('learn that entries can be sorted', async () => {
      const { server } = await harness(FIXTURE);
      const { codeActionProvider } = server.capabilities;
      assert.ok(typeof codeActionProvider === 'object' && codeActionProvider.codeActionKinds?.includes('source.sortEntities'));
    });
  });
});

describe('The project of a root', () => {
  afterEach(endServers);
  const FOUND = `file:///corpus`;
  const symbols = async (server: Harness) => (await server.request<unknown[]>('workspace/symbol', { query: 'Ada Lovelace' })).length;
  const withRoots = (folders: string[], more: object = {}) => harness(FIXTURE, { editor: 'neovim-0.12', folders, ready: false, ...more });

  it('is the folder above it that holds one of the files of Pressmark', async () => {
    const server = await withRoots(['file:///corpus/articles/2001']);
    await until(async () => (await symbols(server)) === 1);
    assert.equal((await server.status(FOUND)).articles, 2);
    assert.equal((await server.status('file:///corpus/articles/2001')).folder, FOUND);
  });

  it('is the folder below it', async () => {
    const below = FIXTURE.replaceAll(/^== /gm, '== file:///work/texts/corpus/');
    const server = await harness(below, { editor: 'neovim-0.12', folders: ['file:///work'], ready: false });
    await until(async () => (await symbols(server)) === 1);
    assert.equal((await server.status('file:///work')).folder, 'file:///work/texts/corpus');
  });

  it('is found once for two roots', async () => {
    const server = await withRoots(['file:///corpus/north', 'file:///corpus/south']);
    await until(async () => (await symbols(server)) === 1);
    await server.client.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: 'file:///corpus/north', name: 'north' }] },
    });
    assert.equal(await symbols(server), 1);
  });

  it('is found without a root from the file that is opened', async () => {
    const server = await withRoots([]);
    await server.open('a.txt');
    await until(async () => codes(await server.diagnostics('a.txt')).includes('copied-passage'));
  });

  it('answers a pull that came before it was found', async () => {
    const server = await withRoots(['file:///corpus/articles']);
    await server.open('articles/new.txt', `A title\n2001-02-05\n\n${COPY}\n`);
    assert.deepEqual(codes(await server.diagnostics('articles/new.txt')), ['copied-passage']);
  });

  it('is said to be missing where there is none', async () => {
    const server = await harness('== a.txt\nText.\n', { editor: 'neovim-0.12' });
    assert.equal(server.messages.length, 1);
    assert.match(server.messages[0]!, /"corpus" is not set up for Pressmark/);
  });

  it('is left to the client that names projects itself', async () => {
    const server = await harness('== a.txt\nText.\n');
    assert.deepEqual(server.messages, []);
  });

  it('is not any folder named pressmark', async () => {
    const server = await harness('== pressmark/src/index.ts\n//\n== pressmark/README.md\nText.\n== a.txt\nText.\n');
    assert.equal((await server.status()).setUp, false);
  });
});
