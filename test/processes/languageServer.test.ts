import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Hover, InitializeResult, Location, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import { bundledCli } from '../support/bundle';

/** A plain LSP client, as any editor has: it pulls no diagnostics, watches no files and knows none of Pressmark's own requests. */
describe('the language server over stdio', () => {
  let server: ChildProcess;
  let client: MessageConnection;
  let folder: string;
  let scratch: string;
  const diagnostics = new Map<string, PublishDiagnosticsParams>();
  const uriOf = (id: string) => URI.file(path.join(folder, id)).toString();

  before(async () => {
    const bundle = bundledCli();
    scratch = bundle.scratch;
    folder = path.join(scratch, 'project');
    fs.cpSync('seeds', folder, { recursive: true });
    server = spawn(process.execPath, [bundle.cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    client = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
    client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      diagnostics.set(params.uri, params);
    });
    client.listen();
    const workspaceFolders = [{ uri: URI.file(folder).toString(), name: 'project' }];
    const answer: InitializeResult = await client.sendRequest('initialize', {
      processId: process.pid,
      rootUri: workspaceFolders[0]!.uri,
      workspaceFolders,
      capabilities: {},
    });
    assert.ok(answer.capabilities.hoverProvider);
    await client.sendNotification('initialized', {});
  });

  after(async () => {
    await client.sendRequest('shutdown');
    const ended = new Promise<number | null>(resolve => server.once('exit', resolve));
    await client.sendNotification('exit');
    assert.equal(await ended, 0);
    client.dispose();
    fs.rmSync(scratch, { recursive: true, force: true });
  });

  it('pushes the problems of an opened article', async () => {
    const id = 'articles/meridian/second-filling.txt';
    const text = fs.readFileSync(path.join(folder, id), 'utf8');
    await client.sendNotification('textDocument/didOpen', { textDocument: { uri: uriOf(id), languageId: 'text', version: 1, text } });
    for (let waited = 0; !(diagnostics.get(uriOf(id))?.diagnostics.length ?? 0); waited += 20) {
      assert.ok(waited < 15_000, 'no diagnostics came');
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    const codes = diagnostics.get(uriOf(id))!.diagnostics.map(diagnostic => diagnostic.code);
    for (const code of ['copied-article', 'furniture']) assert.ok(codes.includes(code), `${code} is among ${codes}`);
  }).timeout(30_000);

  it('answers hover and definition in an article', async () => {
    const id = 'articles/meridian/second-filling.txt';
    const lines = fs.readFileSync(path.join(folder, id), 'utf8').split('\n');
    const line = lines.findIndex(text => text.includes('Abdel Aty'));
    const params = { textDocument: { uri: uriOf(id) }, position: { line, character: lines[line]!.indexOf('Abdel Aty') + 2 } };
    const hover: Hover | null = await client.sendRequest('textDocument/hover', params);
    assert.match(JSON.stringify(hover), /Egyptian irrigation minister/);
    const definition: Location | Location[] | null = await client.sendRequest('textDocument/definition', params);
    assert.match(JSON.stringify(definition), /entities\.yaml|second-filling/);
  });
});
