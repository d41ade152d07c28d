import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { browserAnalysts, isAnalyst, serveAsAnalyst } from './browserAnalysts';
import { CODE_VERSION } from './codeVersion';
import { connectionOptions } from './lsp/connection';
import { startServer } from './lsp/server';

/** The language server as a web worker, or one of its own workers. All files are the client's, which names the worker by the address of this script. */
const worker = self as DedicatedWorkerGlobalScope;
if (isAnalyst(worker)) serveAsAnalyst(worker);
else {
  const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), connectionOptions());
  startServer(connection, null, null, browserAnalysts(worker.name), { version: CODE_VERSION });
}
