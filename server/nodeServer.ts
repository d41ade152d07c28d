import { createConnection } from 'vscode-languageserver/node';
import type { Analysts } from './analysts/analysts';
import { CODE_VERSION } from './codeVersion';
import type { FileWatcher } from './files';
import { connectionOptions } from './lsp/connection';
import { startServer } from './lsp/server';
import { nodeFiles } from './nodeFiles';

/** Serves over IPC, `--stdio`, a socket or a pipe, as the command line says. */
export const startNodeServer = (analysts: Analysts, watcher: FileWatcher): void =>
  startServer(createConnection(connectionOptions()), nodeFiles, watcher, analysts, { version: CODE_VERSION });
