import { isMainThread } from 'node:worker_threads';
import { compileLess } from './node/compileLess';
import { collectGarbageSoon } from './node/heapGrowth';
import { watcherOnThreads } from './node/watcherThread';

// The command line, or one of its threads. Neither loads what only the other needs.
void start();

async function start(): Promise<void> {
  if (!isMainThread && (await import('./node/threads')).serveAsThread()) return;
  collectGarbageSoon();
  compileLess();
  const { main } = await import('./cli/main');
  // A stream that can no longer be written is noticed where it is written: see `streamOutput`.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const threads = async () => (await import('./node/threads')).nodeThreads(__filename);
  // A failure ends in an exit code: the promise does not reject.
  const code = await main(process.argv.slice(2), process, threads, watcherOnThreads(__filename));
  // The language server lives on until its client ends it.
  if (code !== null) process.exitCode = code;
}
