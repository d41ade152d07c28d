import { createConnection } from 'vscode-languageserver/node';
import { connectionOptions } from './lsp/connection';
import { startServer } from './lsp/server';
import { nodeFiles } from './nodeFiles';
import { nodeWatcher } from './nodeWatcher';

/** The language server as a Node process: over IPC, `--stdio`, a socket or a pipe, as the command line says. */
startServer(createConnection(connectionOptions()), nodeFiles, nodeWatcher);
