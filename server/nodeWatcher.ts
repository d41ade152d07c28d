import path from 'node:path';
import chokidar from 'chokidar';
import { URI } from 'vscode-uri';
import type { FileEvent, FileWatcher } from './files';

/** How long events are collected before they are reported. */
const GATHERED_MS = 100;

const KINDS: Readonly<Record<string, FileEvent['kind']>> = {
  add: 'created',
  addDir: 'created',
  change: 'changed',
  unlink: 'deleted',
  unlinkDir: 'deleted',
};

/** Watches this machine's disk. Links are not followed. */
export const nodeWatcher: FileWatcher = {
  watch(folder, isWatched, { ready, changed, failed }) {
    const root = URI.parse(folder).fsPath;
    const events = new Map<string, FileEvent>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      timer = undefined;
      const gathered = [...events.values()];
      events.clear();
      changed(gathered);
    };
    const watcher = chokidar.watch(root, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: file => file !== root && !isWatched(path.relative(root, file).split(path.sep).join('/')),
    });
    watcher.on('all', (event, file) => {
      const kind = KINDS[event];
      if (kind === undefined || file === root) return;
      const uri = URI.file(file).toString();
      events.delete(uri);
      events.set(uri, { uri, kind });
      timer ??= setTimeout(flush, GATHERED_MS);
    });
    watcher.once('ready', ready);
    watcher.on('error', error => failed(error instanceof Error ? error.message : String(error)));
    return async () => {
      clearTimeout(timer);
      await watcher.close();
    };
  },
};
