import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { FileEvent, FileWatcher } from '../files';

/** What a thread is started with: the folder to watch. */
interface Watched {
  readonly watched: string;
  readonly exclude: readonly string[];
}

/** What it says: that it is ready, what changed, or why it failed. */
type Said = { readonly ready: true } | { readonly changed: readonly FileEvent[] } | { readonly failed: string };

const watchedBy = (data: unknown): Watched | null =>
  typeof data === 'object' && data !== null && 'watched' in data ? (data as Watched) : null;

/** True in a thread that {@link watcherOnThreads} started. */
export const isWatcher = (): boolean => !isMainThread && watchedBy(workerData) !== null;

/**
 * As `nodeWatcher`, a thread for each folder: to begin with, every file below it is looked up, and messages do not wait for that. The
 * threads run `script`, which calls {@link serveAsWatcher} where it {@link isWatcher}. Where none can be started, there is none.
 */
export const watcherOnThreads = (script: string): FileWatcher => ({
  watch(folder, exclude, listener) {
    let worker: Worker;
    try {
      const data: Watched = { watched: folder, exclude };
      worker = new Worker(script, { workerData: data, execArgv: [], name: 'pressmark-watcher' });
    } catch {
      const begun = import('./watcher').then(({ nodeWatcher }) => nodeWatcher.watch(folder, exclude, listener));
      return async () => (await begun)();
    }
    let isOver = false;
    worker.on('message', (said: Said) => {
      if (isOver) return;
      if ('ready' in said) listener.ready();
      else if ('changed' in said) listener.changed(said.changed);
      else listener.failed(said.failed);
    });
    const fail = (reason: string): void => {
      if (!isOver) listener.failed(reason);
      isOver = true;
    };
    worker.on('error', error => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', code => fail(String(code)));
    worker.unref();
    return async () => {
      isOver = true;
      await worker.terminate();
    };
  },
});

export async function serveAsWatcher(): Promise<void> {
  const data = watchedBy(workerData);
  const say = (said: Said): void => parentPort?.postMessage(said);
  if (data === null) return;
  // A thread that listens does not end by itself, as it would where its folder is gone for a while.
  parentPort?.on('message', () => undefined);
  const { nodeWatcher } = await import('./watcher');
  nodeWatcher.watch(data.watched, data.exclude, {
    ready: () => say({ ready: true }),
    changed: changed => say({ changed }),
    failed: failed => say({ failed }),
  });
}
