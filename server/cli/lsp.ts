import { createConnection } from 'vscode-languageserver/node';
import type { FileWatcher } from '../files';
import { connectionOptions } from '../lsp/connection';
import type { Keeping } from '../lsp/keeping';
import { startServer } from '../lsp/server';
import type { Threads } from '../lsp/threads';
import { nodeFiles } from '../node/files';

/** Serves the language server over two streams, until the client ends it. */
export function serveStreams(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  watcher: FileWatcher | null,
  threads: Threads,
  keeping: Keeping,
): void {
  startServer(createConnection(input, output, connectionOptions()), nodeFiles, watcher, threads, keeping);
}
