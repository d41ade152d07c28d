import fs from 'node:fs/promises';
import path from 'node:path';
import chokidar, { type FSWatcher } from 'chokidar';
import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import type { FileEvent, FileWatcher } from '../files';
import { isTemporary } from './writing';

/** How long events are collected before they are reported. */
const GATHERED_MS = 100;
/** How often a folder that is gone is looked for. */
const LOOKED_FOR_MS = 1000;

const KINDS: Readonly<Record<string, FileEvent['kind']>> = {
  add: 'created',
  addDir: 'created',
  change: 'changed',
  unlink: 'deleted',
  unlinkDir: 'deleted',
};

/** Watches this machine's disk. Links are not followed. */
export const nodeWatcher: FileWatcher = {
  watch(folder, exclude, { ready, changed, failed }) {
    const root = URI.parse(folder).fsPath;
    const isExcluded = picomatch([...exclude], { dot: true });
    const isWatched = (below: string): boolean => below === 'pressmark' || below.startsWith('pressmark/') || !isExcluded(below);
    const events = new Map<string, FileEvent>();
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let looking: ReturnType<typeof setInterval> | undefined;
    let watcher: FSWatcher | undefined;
    const flush = () => {
      gathering = undefined;
      const gathered = [...events.values()];
      events.clear();
      changed(gathered);
    };
    const report = (uri: string, kind: FileEvent['kind']): void => {
      const isNew = kind === 'changed' && events.get(uri)?.kind === 'created';
      events.delete(uri);
      events.set(uri, { uri, kind: isNew ? 'created' : kind });
      gathering ??= setTimeout(flush, GATHERED_MS);
    };
    const failedFor = (error: unknown): void => failed(error instanceof Error ? error.message : String(error));
    const begin = (whenReady: () => void): void => {
      const begun = chokidar.watch(root, {
        ignoreInitial: true,
        followSymlinks: false,
        // Looking at files that will have another name in a moment costs more than writing them does.
        ignored: file =>
          file !== root && (isTemporary(path.basename(file)) || !isWatched(path.relative(root, file).split(path.sep).join('/'))),
      });
      begun.on('all', (event, file) => {
        const kind = KINDS[event];
        if (kind !== undefined && file !== root) report(URI.file(file).toString(), kind);
        else if (kind === 'deleted') lookFor(begun);
      });
      begun.once('ready', () => {
        whenReady();
        isFolder(root).then(isThere => isThere || lookFor(begun), failedFor);
      });
      begun.on('error', failedFor);
      watcher = begun;
    };
    /** Nothing is seen of a folder that was renamed and has its name again: it is watched from the start then. */
    const lookFor = (gone: FSWatcher): void => {
      const look = async (): Promise<void> => {
        if (!(await isFolder(root)) || watcher !== gone) return;
        clearInterval(looking);
        begin(() => report(folder, 'created'));
        await gone.close();
      };
      clearInterval(looking);
      looking = setInterval(() => look().catch(failedFor), LOOKED_FOR_MS);
      looking.unref();
    };
    begin(ready);
    return async () => {
      clearTimeout(gathering);
      clearInterval(looking);
      const last = watcher;
      watcher = undefined;
      await last?.close();
    };
  },
};

const isFolder = (file: string): Promise<boolean> =>
  fs.stat(file).then(
    stat => stat.isDirectory(),
    () => false,
  );
