import assert from 'node:assert/strict';
import type { Diagnostic, SemanticTokens } from 'vscode-languageserver';
import { methods } from '../../server/protocol';
import { editorProfile, editors, endServers, type Harness, harness, until, uriOf } from '../support/lspHarness';

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
const PULLING = editors.filter(pulls);
const PUSHED = editors.filter(editor => !pulls(editor));
const OURS = ['theia-1.74', 'vscode-1.101'];

const publishedOf = (server: Harness, path: string) => server.published.findLast(({ uri }) => uri === uriOf(path))?.diagnostics;

describe('Editors', () => {
  afterEach(endServers);

  for (const editor of PULLING) {
    it(`${editor}: the first pull is answered when the answer is known`, async () => {
      const server = await harness(FIXTURE, { editor, ready: false });
      assert.notEqual(server.server.capabilities.diagnosticProvider, undefined);
      await server.open('a.txt');
      assert.deepEqual(codes(await server.diagnostics('a.txt')), ['copied-passage']);
    });
  }

  for (const editor of PUSHED) {
    it(`${editor}: diagnostics are pushed, and a pull is not offered`, async () => {
      const server = await harness(FIXTURE, { editor, ready: false });
      assert.equal(server.server.capabilities.diagnosticProvider, undefined);
      await server.open('a.txt');
      await until(() => codes(publishedOf(server, 'a.txt')).includes('copied-passage'));
    });
  }

  it('a pull that is held ends with the server, and with its folder', async () => {
    const server = await harness(FIXTURE, { ready: false });
    const held = server.diagnostics('a.txt');
    await server.client.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: uriOf('').slice(0, -1), name: 'corpus' }] },
    });
    await held;
  });

  for (const editor of editors) {
    const wanted = OURS.includes(editor);
    it(`${editor}: is ${wanted ? '' : 'not '}told of changes by pressmark/changed`, async () => {
      const server = await harness(FIXTURE, { editor });
      await server.open('a.txt');
      if (pulls(editor)) await server.diagnostics('a.txt');
      await server.open('b.txt');
      server.notifications.length = 0;
      await server.edit('b.txt', { start: 0, end: 0 }, `${COPY.slice(0, -1)} again.\n`);
      // Both come later than the notification would.
      if (pulls(editor)) await until(() => server.notifications.some(({ method }) => method === 'workspace/diagnostic/refresh'));
      else await until(() => publishedOf(server, 'b.txt') !== undefined);
      if (wanted) await until(() => server.notifications.some(({ method }) => method === methods.changed));
      else assert.deepEqual(server.unknown, []);
    });

    it(`${editor}: gets token types that it knows`, async () => {
      const server = await harness(FIXTURE, { editor });
      const { semanticTokensProvider } = server.server.capabilities;
      const { tokenTypes } = semanticTokensProvider!.legend;
      const known = editorProfile(editor).capabilities.textDocument?.semanticTokens?.tokenTypes;
      if (wanted || known === undefined) assert.ok(tokenTypes.every(type => type.startsWith('pressmark')));
      else
        assert.deepEqual(
          tokenTypes.filter(type => !known.includes(type)),
          [],
        );
      const { data } = await server.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: uriOf('b.txt') } });
      assert.ok(data.length > 0);
    });
  }

  it('are told that entries can be sorted', async () => {
    const { server } = await harness(FIXTURE);
    const { codeActionProvider } = server.capabilities;
    assert.ok(typeof codeActionProvider === 'object' && codeActionProvider.codeActionKinds?.includes('source.sortEntities'));
  });
});
