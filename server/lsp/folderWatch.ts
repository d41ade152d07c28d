import type { FileEntry, FileEvent, FileSource, FileWatcher, Listing } from '../files';
import { lookForProject } from '../project';
import type { CorpusFolder } from './folder';
import { FOLDER_MESSAGES } from './messages';
import { messageOf } from './reading';

export interface FolderWatchHost {
  readonly files: FileSource;
  /** Null where nothing can watch. */
  readonly watcher: FileWatcher | null;
  /** False where the client watches the files. */
  isWanted(): boolean;
  changed(events: readonly FileEvent[]): void;
  log(message: string): void;
}

/** Watches folders of the disk for clients that do not. What the server wrote itself comes back in this way, too. */
export interface FolderWatch {
  /** The files of `pressmark/` before the folder is read; null where it is not watched. */
  ownFilesBefore(folder: CorpusFolder): Promise<readonly FileEntry[] | null>;
  /**
   * Watches a folder that was read. `before` are all its files before they were read, so that what changed since is found. Again where other
   * folders are excluded now.
   */
  begin(folder: CorpusFolder, before: readonly FileEntry[] | null): void;
  end(folder: CorpusFolder): Promise<void>;
}

export function createFolderWatch(host: FolderWatchHost): FolderWatch {
  const { files, watcher } = host;
  const watched = new Map<CorpusFolder, { readonly exclude: string; readonly end: () => Promise<void> }>();
  const excludeOf = (folder: CorpusFolder): string => JSON.stringify(folder.settings.files.exclude);
  const isDue = (folder: CorpusFolder): boolean =>
    host.isWanted() && folder.uri.startsWith('file:') && watched.get(folder)?.exclude !== excludeOf(folder);
  const logged = (work: Promise<void>): void => void work.catch((error: unknown) => host.log(messageOf(error)));
  const end = async (folder: CorpusFolder): Promise<void> => {
    const ended = watched.get(folder);
    watched.delete(folder);
    await ended?.end();
  };
  return {
    async ownFilesBefore(folder) {
      if (watcher === null || !isDue(folder) || !(await lookForProject(files, folder.uri)).isProject) return null;
      return (await files.list(folder.ownFolder, [])).files;
    },
    begin(folder, before) {
      if (watcher === null || !isDue(folder) || !folder.setUp) return;
      logged(end(folder));
      const catchUp = async () => {
        if (before === null) return;
        const missed = changesBetween(before, await filesOf(files, folder));
        if (missed.length > 0) host.changed(missed);
      };
      const ended = watcher.watch(folder.uri, folder.settings.files.exclude, {
        ready: () => logged(catchUp()),
        changed: host.changed,
        failed: reason => host.log(FOLDER_MESSAGES.notWatched(folder.name, reason)),
      });
      watched.set(folder, { exclude: excludeOf(folder), end: ended });
    },
    end,
  };
}

async function filesOf(files: FileSource, folder: CorpusFolder): Promise<Listing['files']> {
  const lists = [files.list(folder.uri, [...folder.settings.files.exclude, 'pressmark']), files.list(folder.ownFolder, [])];
  return (await Promise.all(lists)).flatMap(listing => listing.files);
}

/** What happened to files between two listings. */
function changesBetween(before: readonly FileEntry[], after: readonly FileEntry[]): FileEvent[] {
  const left = new Map(before.map(file => [file.uri, file]));
  const events: FileEvent[] = [];
  for (const { uri, size, mtime } of after) {
    const known = left.get(uri);
    left.delete(uri);
    if (known === undefined) events.push({ uri, kind: 'created' });
    else if (known.size !== size || known.mtime !== mtime) events.push({ uri, kind: 'changed' });
  }
  return [...events, ...[...left.keys()].map((uri): FileEvent => ({ uri, kind: 'deleted' }))];
}
