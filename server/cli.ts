import { collectGarbageSoon } from './node/heapGrowth';
import { nodeThreads, serveAsThread } from './node/threads';
import { watcherOnThreads } from './node/watcherThread';

// The command line, or one of its threads, which need not load all of it.
if (!serveAsThread()) void runCommandLine();

async function runCommandLine(): Promise<void> {
  collectGarbageSoon();
  const { main } = await import('./cli/main');
  // A stream that can no longer be written is noticed where it is written: see `streamOutput`.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  // A failure ends in an exit code: the promise does not reject.
  const code = await main(process.argv.slice(2), process, nodeThreads(__filename), watcherOnThreads(__filename));
  // The language server lives on until its client ends it.
  if (code !== null) process.exitCode = code;
}
