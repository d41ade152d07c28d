import picomatch from 'picomatch';
import { isExportMarker } from './core/annotations/exportMarker';
import { cleanedOfScript } from './core/clean/paths';
import type { FileEntry } from './files';
import { selectionMessages } from './messages';
import type { Settings } from './protocol';

/** An article file: its URI and its id, the path from the corpus folder's top. */
export interface ArticleFile {
  readonly id: string;
  readonly uri: string;
  /** See {@link FileEntry}. */
  readonly stamp?: string | undefined;
}

export interface LeftOut {
  readonly uri: string;
  /** A sentence for the user, naming the setting that decides. */
  readonly reason: string;
}

export interface Selection {
  readonly articles: readonly ArticleFile[];
  readonly leftOut: readonly LeftOut[];
  /** URIs of files that Pressmark wrote itself, which are not read for that reason. */
  readonly outputs: ReadonlySet<string>;
}

/**
 * Which files of a folder's listing are its articles, within the limits; what a limit leaves out is named. What Pressmark wrote
 * itself is not an article, unless the listing has nothing else.
 */
export const selectArticles = (folder: string, files: readonly FileEntry[], settings: Settings['files']): Selection =>
  lastOf(selectionInSteps(folder, files, settings));

/** As {@link selectArticles}, some files a step, so that others have their turn in between. */
export function* selectionInSteps(folder: string, files: readonly FileEntry[], settings: Settings['files']): Generator<void, Selection> {
  const isArticle = articleMatcher(settings);
  const candidates: (FileEntry & ArticleFile)[] = [];
  for (const [index, file] of files.entries()) {
    if (index % FILES_A_STEP === 0) yield;
    const id = idOf(folder, file.uri);
    if (id !== null && isArticle(id)) candidates.push({ ...file, id });
  }
  const isOutput = outputsAmong(files);
  const outputs = new Set<string>();
  for (const [index, { uri }] of candidates.entries()) {
    if (index % FILES_A_STEP === 0) yield;
    if (isOutput(uri)) outputs.add(uri);
  }
  if (outputs.size === candidates.length) outputs.clear();
  const articles: ArticleFile[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, file] of candidates.entries()) {
    if (index % FILES_A_STEP === 0) yield;
    if (outputs.has(file.uri)) continue;
    const reason = tooLarge(file.size, settings) ?? (articles.length >= settings.maxCount ? tooMany(settings) : null);
    if (reason === null) articles.push({ id: file.id, uri: file.uri, stamp: file.stamp });
    else leftOut.push({ uri: file.uri, reason });
  }
  return { articles, leftOut, outputs };
}

/** Less than a millisecond's worth. */
export const FILES_A_STEP = 100;

/** What some work in steps comes to. */
export function lastOf<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Recognises files that Pressmark wrote, by what is beside them: a cleaned copy by its edit script, exported texts by the marker of
 * their folder.
 */
export function outputsAmong(files: readonly Pick<FileEntry, 'uri'>[]): (uri: string) => boolean {
  const cleaned = new Set(files.flatMap(({ uri }) => cleanedOfScript(uri) ?? []));
  const exported = files.flatMap(({ uri }) => (isExportMarker(uri) ? [uri.slice(0, uri.lastIndexOf('/') + 1)] : []));
  return uri => cleaned.has(uri) || exported.some(folder => uri.startsWith(folder));
}

/** Recognises articles by their ids, from the include and exclude globs. The include globs match in any case: 'A.TXT' is an article. */
export function articleMatcher(settings: Pick<Settings['files'], 'include' | 'exclude'>): (id: string) => boolean {
  const included = picomatch([...settings.include], { dot: false, nocase: true });
  const excluded = picomatch([...settings.exclude], { dot: true });
  return id => included(id) && !excluded(id);
}

/** Why a folder's further files are left out. */
export const tooMany = ({ maxCount }: Pick<Settings['files'], 'maxCount'>): string => selectionMessages.tooMany(maxCount);

/** Null where the size is within the limit. */
export function tooLarge(bytes: number, settings: Pick<Settings['files'], 'maxSizeKB'>): string | null {
  if (bytes <= settings.maxSizeKB * 1024) return null;
  return selectionMessages.tooLarge(bytes, settings.maxSizeKB);
}

/** The id of a file below a folder; null for one outside it. Both are URIs as VS Code and `vscode-uri` write them. */
export function idOf(folder: string, uri: string): string | null {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  if (!uri.startsWith(base)) return null;
  const parts = uri.slice(base.length).split('/').map(decoded);
  return parts.some(part => part === '' || part === '.' || part === '..') ? null : parts.join('/');
}

/** The URI of an article, each part of its path encoded as `vscode-uri` does. */
export function uriOf(folder: string, id: string): string {
  const base = folder.endsWith('/') ? folder.slice(0, -1) : folder;
  return `${base}/${id.split('/').map(encoded).join('/')}`;
}

const encoded = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
