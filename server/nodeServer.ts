import { createConnection } from 'vscode-languageserver/node';
import type { Analysts } from './analysts/analysts';
import { CODE_VERSION } from './codeVersion';
import { connectionOptions } from './lsp/connection';
import { startServer } from './lsp/server';
import { nodeFiles } from './nodeFiles';
import { nodeWatcher } from './nodeWatcher';

/** Serves over IPC, `--stdio`, a socket or a pipe, as the command line says. */
export const startNodeServer = (analysts: Analysts): void =>
  startServer(createConnection(connectionOptions()), nodeFiles, nodeWatcher, analysts, { version: CODE_VERSION });
