import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { connectionOptions } from './lsp/connection';
import { startServer } from './lsp/server';

/** The language server as a web worker. All files are the client's. */
const worker = self as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), connectionOptions()), null, null);
