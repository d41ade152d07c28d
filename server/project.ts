import type { FileSource, Listing } from './files';
import { idOf, uriOf } from './selection';

/** What Pressmark keeps in a folder, by paths below `pressmark/`: a folder of that name with anything else in it is not Pressmark's. */
const OWN_FILES =
  /^(?:(?:entities|articles|furniture|codebook)\.yaml|reuse\.jsonl|annotations\/.+\.jsonl|imports\/.+\.jsonl|cleaned\/.+\.edits\.json)$/;
/** True where a new file or folder may make a folder a project: `path` is relative to it. */
export const mayMakeProject = (path: string): boolean =>
  ['pressmark', 'pressmark/annotations', 'pressmark/cleaned', 'pressmark/imports'].includes(path) ||
  (path.startsWith('pressmark/') && OWN_FILES.test(path.slice('pressmark/'.length)));

/** Folders that hold no project, or are too large to look into. */
const NOT_LOOKED_INTO = ['**/node_modules', '**/.*'];
/** Projects are looked for two levels down. */
const DEEPER = ['*/*/!(pressmark)', '*/*/pressmark/*'];

/** The folder of a project, up to two levels down, and a file in its `pressmark/`. */
const PROJECT = /^([^/]+(?:\/[^/]+)?)\/pressmark\/([^/].*)$/s;

/** Whether a folder is a project, and what of its `pressmark/` could not be looked into. Only what Pressmark may have put there is listed. */
export async function lookForProject(
  files: FileSource,
  folder: string,
): Promise<{ readonly isProject: boolean; readonly unreadable: Listing['unreadable'] }> {
  const unreadable: Listing['unreadable'][number][] = [];
  for (const [path, exclude] of [
    ['pressmark', ['*']],
    ['pressmark/annotations', []],
    ['pressmark/cleaned', []],
    ['pressmark/imports', []],
  ] as const) {
    const listing = await files.list(uriOf(folder, path), exclude);
    unreadable.push(...listing.unreadable);
    if (listing.files.some(({ uri }) => OWN_FILES.test(idOf(uriOf(folder, 'pressmark'), uri) ?? '')))
      return { isProject: true, unreadable };
  }
  return { isProject: false, unreadable };
}

/** The folder that holds the project: one above a folder or file, the nearest first; null where there is none. */
export async function projectAbove(files: FileSource, uri: string): Promise<string | null> {
  const top = /^[^:]+:\/\/[^/]*/.exec(uri)?.[0].length ?? 0;
  for (let end = uri.lastIndexOf('/'); end > top; end = uri.lastIndexOf('/', end - 1)) {
    const folder = uri.slice(0, end);
    if ((await lookForProject(files, folder)).isProject) return folder;
  }
  return null;
}

/** The folders below one that hold a project, up to two levels down. */
export async function projectsBelow(files: FileSource, folder: string): Promise<string[]> {
  const listing = await files.list(folder, [...NOT_LOOKED_INTO, ...DEEPER]);
  const found = new Set<string>();
  for (const { uri } of listing.files) {
    const [, parent, path] = PROJECT.exec(idOf(folder, uri) ?? '') ?? [];
    if (parent !== undefined && path !== undefined && OWN_FILES.test(path)) found.add(uriOf(folder, parent));
  }
  return [...found];
}
