import type { ArticleId } from '../core/article/types';
import type { FoundCleaned } from '../core/clean/layers';
import { articleOfCleaned, CLEANED_FOLDER, cleanedTarget, SCRIPT_ENDING } from '../core/clean/paths';
import type { FileEvent, FileSource } from '../files';
import { idOf, uriOf } from '../selection';
import { findCleaned } from './cleanedFiles';

/** The cleaned copies of a folder and their edit scripts: read when they are asked for, forgotten when one of them changes. */
export interface CleanedShelf {
  /** The article that a URI is the cleaned copy of, whether there is one or not; null for any other URI. */
  articleOf(uri: string): ArticleId | null;
  /** Null for an article that no cleaned copy can be written of. */
  uriOf(id: ArticleId): string | null;
  read(id: ArticleId): Promise<FoundCleaned>;
  /** What was read last; undefined where nothing was, or where it changed since. */
  known(id: ArticleId): FoundCleaned | undefined;
  /** The articles of which a cleaned copy was written, by their scripts: listed once, then kept up with events. */
  written(): Promise<ReadonlySet<ArticleId>>;
  /** Forgets what was read and lists the files again. */
  refresh(): Promise<unknown>;
  /** Something below the folder changed. */
  onFileEvent(event: FileEvent): void;
}

const NOTHING: FoundCleaned = { cleaned: null, scriptText: null, script: null };

/** `changed` is called when a cleaned copy was read for the first time, and when it or its script changed. */
export function createCleanedShelf(folder: string, files: FileSource, changed: (id: ArticleId) => void): CleanedShelf {
  const known = new Map<ArticleId, FoundCleaned>();
  const reading = new Map<ArticleId, Promise<FoundCleaned>>();
  const cleanedUri = (id: ArticleId): string | null => {
    const path = cleanedTarget(id);
    return path === null ? null : uriOf(folder, path);
  };
  let listing: Promise<Set<ArticleId>> | undefined;
  const list = async (): Promise<Set<ArticleId>> => {
    const listed = await files.list(`${folder}/${CLEANED_FOLDER.slice(0, -1)}`, []);
    return new Set(listed.files.flatMap(file => scriptOf(file.uri) ?? []));
  };
  const articleOf = (uri: string): ArticleId | null => {
    const path = idOf(folder, uri);
    return path === null ? null : articleOfCleaned(path);
  };
  const scriptOf = (uri: string): ArticleId | null => (uri.endsWith(SCRIPT_ENDING) ? articleOf(uri.slice(0, -SCRIPT_ENDING.length)) : null);
  const forget = (id: ArticleId): void => {
    reading.delete(id);
    known.delete(id);
    changed(id);
  };
  const written = (): Promise<Set<ArticleId>> => {
    const begun = listing ?? list();
    listing = begun;
    begun.catch(() => {
      if (listing === begun) listing = undefined;
    });
    return begun;
  };
  const onceListed = (change: (ids: Set<ArticleId>) => unknown): void => {
    listing?.then(change).catch(() => undefined);
  };
  return {
    articleOf,
    refresh() {
      listing = undefined;
      for (const id of [...known.keys(), ...reading.keys()]) forget(id);
      return written();
    },
    written,
    uriOf: cleanedUri,
    known: id => known.get(id),
    read(id) {
      const there = known.get(id);
      if (there !== undefined) return Promise.resolve(there);
      const underway = reading.get(id);
      if (underway !== undefined) return underway;
      const uri = cleanedUri(id);
      const begun = (uri === null ? Promise.resolve(NOTHING) : findCleaned(uri, files)).then(found => {
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
    onFileEvent({ uri, kind }) {
      const path = idOf(folder, uri);
      if (path === null || !(path.startsWith(CLEANED_FOLDER) || CLEANED_FOLDER.startsWith(`${path}/`))) return;
      const script = scriptOf(uri);
      const id = script ?? articleOf(uri);
      if (id !== null) forget(id);
      if (script !== null) onceListed(ids => (kind === 'deleted' ? ids.delete(script) : ids.add(script)));
      else if (kind !== 'changed' && !path.slice(path.lastIndexOf('/') + 1).includes('.')) {
        // A folder: what is below it came or went with it.
        onceListed(ids => {
          for (const other of [...ids, ...known.keys()]) if (cleanedTarget(other)?.startsWith(`${path}/`)) forget(other);
        });
        listing = undefined;
      }
    },
  };
}
