import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { CancellationTokenSource, createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import { methods, type Status } from '../../server/protocol';

/** A language server in a process of its own, on a folder of the disk. */
export interface ServerProcess {
  readonly folder: string;
  uriOf(id: string): string;
  request<R>(method: string, params: object): Promise<R>;
  notify(method: string, params: object): Promise<void>;
  /** As {@link request}, cancelled after so many milliseconds. */
  requestThenCancel(method: string, params: object, after: number): Promise<unknown>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Ends it as an editor does. */
  end(): Promise<void>;
}

/** Starts one and waits until it has read the folder. Requests that it does not answer before it is killed are rejected. */
export async function serverProcess(
  cli: string,
  folder: string,
  annotator: string,
  env = process.env,
  capabilities: ClientCapabilities = {},
): Promise<ServerProcess> {
  const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], env });
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  server.stdin.on('error', () => undefined);
  client.onError(() => undefined);
  client.listen();
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()));
  const gone = ended.then(() => Promise.reject(new Error('The server has ended.')));
  gone.catch(() => undefined);
  const uri = URI.file(folder).toString();
  const request = <R>(method: string, params: object): Promise<R> => Promise.race([client.sendRequest<R>(method, params), gone]);
  const workspaceFolders = [{ uri, name: 'project' }];
  await request('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders,
    capabilities,
    initializationOptions: { annotator },
  });
  await client.sendNotification('initialized', {});
  for (let waited = 0; ; waited += 20) {
    const status = await request<Status>(methods.status, { folder: uri });
    if (status.ready && status.articles > 0) break;
    assert.ok(waited < 60_000, 'the folder was not read');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  return {
    folder: uri,
    uriOf: id => URI.file(path.join(folder, id)).toString(),
    request,
    notify: (method, params) => client.sendNotification(method, params),
    requestThenCancel(method, params, after) {
      const cancelling = new CancellationTokenSource();
      setTimeout(() => cancelling.cancel(), after);
      return client.sendRequest(method, params, cancelling.token);
    },
    async kill() {
      server.kill('SIGKILL');
      await ended;
      client.dispose();
    },
    async end() {
      await request('shutdown', {}).catch(() => undefined);
      await client.sendNotification('exit').catch(() => undefined);
      await ended;
      client.dispose();
    },
  };
}
