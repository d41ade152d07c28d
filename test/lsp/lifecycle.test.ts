import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { connectionOptions } from '../../server/lsp/connection';
import { startServer } from '../../server/lsp/server';
import { requestMethods } from '../../server/protocol';
import { endServers, FOLDER, harness, uriOf } from '../support/lspHarness';
import { memoryFiles } from '../support/memoryFiles';

const NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;
const INVALID_PARAMS = -32602;

const document = { textDocument: { uri: uriOf('a.txt') } };
const at = { ...document, position: { line: 0, character: 0 } };

/** A server without roots, and a client that has not said anything yet. */
function started(): ProtocolConnection {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), connectionOptions()), memoryFiles(), null);
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.listen();
  return client;
}

describe('The life of a server', () => {
  afterEach(endServers);

  it('begins with initialize, once', async () => {
    const client = started();
    const asked = (method: string, params: object) => client.sendRequest(method, params);
    for (const method of ['textDocument/hover', 'pressmark/status', 'made/up', 'shutdown'])
      await assert.rejects(asked(method, at), { code: NOT_INITIALIZED }, method);
    const params = { processId: null, rootUri: null, capabilities: {} };
    await asked('initialize', params);
    await assert.rejects(asked('initialize', params), { code: INVALID_REQUEST });
    client.dispose();
  });

  for (const params of [null, [], {}, { capabilities: null }, { capabilities: { workspace: null }, clientInfo: null }])
    it(`begins with initialize for a client that says of itself ${JSON.stringify(params)}`, async () => {
      const client = started();
      const { capabilities } = await client.sendRequest<InitializeResult>('initialize', params);
      assert.equal(capabilities.hoverProvider, true);
      await client.sendNotification('initialized', {});
      await assert.rejects(client.sendRequest('textDocument/hover', null), { code: INVALID_PARAMS });
      assert.equal(await client.sendRequest('textDocument/hover', at), null);
      client.dispose();
    });

  it('begins with the first initialize that can be used', async () => {
    const client = started();
    for (const wrong of [{ rootUri: 7 }, { workspaceFolders: 7 }, { workspaceFolders: [null] }, { workspaceFolders: [{ uri: 7 }] }])
      await assert.rejects(client.sendRequest('initialize', { capabilities: {}, ...wrong }), { code: INVALID_PARAMS });
    await assert.rejects(client.sendRequest('textDocument/hover', at), { code: NOT_INITIALIZED });
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    client.dispose();
  });

  it('ends with shutdown, once', async () => {
    const server = await harness('== a.txt\nText.\n');
    await server.client.sendRequest('shutdown');
    for (const method of ['textDocument/hover', 'pressmark/status', 'made/up'])
      await assert.rejects(server.request(method, at), { code: INVALID_REQUEST }, method);
    await assert.rejects(server.request('initialize', { processId: null, rootUri: null, capabilities: {} }), { code: INVALID_REQUEST });
    await assert.rejects(server.client.sendRequest('shutdown'), { code: INVALID_REQUEST });
  });

  it('has no requests but those it knows', async () => {
    const server = await harness('== a.txt\nText.\n');
    await assert.rejects(server.request('made/up', at), { code: METHOD_NOT_FOUND });
  });

  it('refuses parameters of another shape, and logs nothing', async () => {
    const server = await harness('== a.txt\nText.\n');
    const standard = ['hover', 'definition', 'references', 'rename', 'codeAction', 'inlayHint', 'selectionRange', 'diagnostic', 'codeLens'];
    for (const method of [...standard.map(name => `textDocument/${name}`), 'workspace/symbol', 'callHierarchy/incomingCalls']) {
      for (const params of [null, {}, { textDocument: 7 }, { textDocument: {}, position: null }])
        await assert.rejects(server.request(method, params), { code: INVALID_PARAMS }, `${method} ${JSON.stringify(params)}`);
    }
    await assert.rejects(server.request('textDocument/hover', { ...document, position: { line: '1' } }), { code: INVALID_PARAMS });
    // Its answer is the same whatever it is asked with.
    const withoutParams = new Set<string>([requestMethods.knowledgeBases]);
    for (const method of Object.values(requestMethods).filter(each => !withoutParams.has(each))) {
      for (const params of [null, {}, { folder: 7, uri: null, range: {} }])
        await assert.rejects(server.request(method, params), { code: INVALID_PARAMS }, `${method} ${JSON.stringify(params)}`);
    }
    await assert.rejects(server.request('workspace/executeCommand', { command: 'made.up' }), { code: INVALID_PARAMS });
    await assert.rejects(server.request('workspace/executeCommand', { command: 'pressmark.annotate' }), { code: INVALID_PARAMS });
    assert.deepEqual(server.logs, []);
    assert.equal((await server.status(FOLDER)).articles, 0);
  });

  it('leaves out notifications of another shape, and says in a sentence why', async () => {
    const server = await harness('== a.txt\nText.\n');
    for (const name of ['didOpen', 'didChange', 'didClose', 'didSave'])
      await server.client.sendNotification(`textDocument/${name}`, { textDocument: 7 });
    await server.client.sendNotification('textDocument/didChange', { textDocument: { uri: uriOf('a.txt') }, contentChanges: 7 });
    await server.client.sendNotification('workspace/didChangeWatchedFiles', { changes: 7 });
    await server.status(FOLDER);
    assert.equal(server.logs.length, 6, server.logs.join('\n'));
    for (const said of server.logs)
      assert.match(said, /^"\w+\/\w+"(?: needs an object of parameters|: the parameter "\w+" is missing or has the wrong type)\.$/);
  });
});
