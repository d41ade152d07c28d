import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { browserAnalysts, isAnalyst, serveAsAnalyst } from './browser/analysts';
import { browserReportWriter, isReportThread, serveAsReportThread } from './browser/reportWriter';
import { addressIn } from './browser/worker';
import { CODE_VERSION } from './codeVersion';
import { connectionOptions } from './lsp/connection';
import { startServer } from './lsp/server';

/** The language server as a web worker, or one of its own workers. All files are the client's, which names the worker by the address of this script. */
const worker = self as DedicatedWorkerGlobalScope;
if (isAnalyst(worker)) serveAsAnalyst(worker);
else if (isReportThread(worker)) serveAsReportThread(worker);
else {
  const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), connectionOptions());
  const script = addressIn(worker.name);
  const threads = { analysts: browserAnalysts(script), reports: browserReportWriter(script) };
  startServer(connection, null, null, threads, { version: CODE_VERSION });
}
