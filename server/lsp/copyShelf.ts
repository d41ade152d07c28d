import { findCopy } from '../cleaning';
import type { ArticleId } from '../core/article/types';
import type { FoundCopy } from '../core/clean/layers';
import { articleOfCopy, cleanedTarget, SCRIPT_ENDING } from '../core/clean/paths';
import type { FileSource } from '../files';
import { idOf, uriOf } from '../selection';

/** The cleaned copies of a folder and their edit scripts: read when they are asked for, forgotten when one of them changes. */
export interface CopyShelf {
  /** The article that a URI is the copy of, whether there is one or not; null for any other URI. */
  articleOf(uri: string): ArticleId | null;
  /** Null for an article that no copy can be written of. */
  uriOf(id: ArticleId): string | null;
  read(id: ArticleId): Promise<FoundCopy>;
  /** What was read last; undefined where nothing was, or where it changed since. */
  known(id: ArticleId): FoundCopy | undefined;
  /** Something below the folder changed. */
  onFileEvent(uri: string): void;
}

const NOTHING: FoundCopy = { copy: null, scriptText: null, script: null };

/** `changed` is called when a copy was read for the first time, and when what was read holds no more. */
export function createCopyShelf(folder: string, files: FileSource, changed: (id: ArticleId) => void): CopyShelf {
  const known = new Map<ArticleId, FoundCopy>();
  const reading = new Map<ArticleId, Promise<FoundCopy>>();
  const copyUri = (id: ArticleId): string | null => {
    const path = cleanedTarget(id);
    return path === null ? null : uriOf(folder, path);
  };
  const forget = (id: ArticleId): void => {
    reading.delete(id);
    if (known.delete(id)) changed(id);
  };
  return {
    articleOf(uri) {
      const path = idOf(folder, uri);
      return path === null ? null : articleOfCopy(path);
    },
    uriOf: copyUri,
    known: id => known.get(id),
    read(id) {
      const there = known.get(id);
      if (there !== undefined) return Promise.resolve(there);
      const underway = reading.get(id);
      if (underway !== undefined) return underway;
      const uri = copyUri(id);
      const begun = (uri === null ? Promise.resolve(NOTHING) : findCopy(uri, files)).then(found => {
        if (reading.get(id) === begun) {
          reading.delete(id);
          known.set(id, found);
          changed(id);
        }
        return found;
      });
      reading.set(id, begun);
      begun.catch(() => reading.delete(id));
      return begun;
    },
    onFileEvent(uri) {
      const path = idOf(folder, uri);
      if (path === null) return;
      const id = articleOfCopy(path.endsWith(SCRIPT_ENDING) ? path.slice(0, -SCRIPT_ENDING.length) : path);
      if (id !== null) forget(id);
      for (const other of [...known.keys(), ...reading.keys()]) if (cleanedTarget(other)?.startsWith(`${path}/`)) forget(other);
    },
  };
}
