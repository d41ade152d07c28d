import { createConnection } from 'vscode-languageserver/node';
import { CODE_VERSION } from '../codeVersion';
import type { FileWatcher } from '../files';
import { connectionOptions } from '../lsp/connection';
import { startServer } from '../lsp/server';
import type { Threads } from '../lsp/threads';
import { nodeFiles } from './files';

/** Serves over IPC, `--stdio`, a socket or a pipe, as the command line says. */
export const startNodeServer = (threads: Threads, watcher: FileWatcher): void =>
  startServer(createConnection(connectionOptions()), nodeFiles, watcher, threads, { version: CODE_VERSION });
