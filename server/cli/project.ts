import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { besideArticles, besideMessages } from '../beside';
import { type ArticleText, Corpus } from '../core/corpus/corpus';
import { decodeText } from '../decode';
import { formOfBytes, formOfName, formOfText, whyNotRead } from '../forms';
import { nodeFiles } from '../nodeFiles';
import { projectAbove } from '../project';
import { articleMatcher, idOf, selectArticles, tooLarge, uriOf } from '../selection';
import { defaultSettings, LARGEST_OWN_FILE_KB } from '../settings';
import { readingMessages, usageMessages } from './messages';
import { type Messages, UsageError } from './terminal';

export interface ProjectOptions {
  /** Another register than the folder's `pressmark/entities.yaml`. */
  readonly register?: string;
  /** ISO publication date for articles that `articles.yaml` gives none. */
  readonly date?: string;
  readonly maxSize: number;
  /** A folder whose files are not articles: where copies of them are written. */
  readonly out?: string;
}

/** The corpus of all named paths, and the folder its ids are relative to. */
export interface Project {
  readonly corpus: Corpus;
  /** Absolute path of the folder that contains `pressmark/`, else of the folder named. */
  readonly folder: string;
  /** Every article read, sorted by id. */
  readonly ids: readonly string[];
  readonly pathOf: (id: string) => string;
  /** True for an id at or below one of the named paths, whether there is such an article or not. */
  readonly isAsked: (id: string) => boolean;
  /** Texts of Pressmark's own files as they were read, by name; '' where there is none. */
  readonly ownTexts: Readonly<Record<(typeof OWN_FILES)[number], string>>;
}

const OWN_FILES = ['articles.yaml', 'reuse.jsonl', 'furniture.yaml', 'codebook.yaml'] as const;

/** How many articles are analysed between two steps of the progress bar. */
const BATCH = 16;

/**
 * Reads the articles at `paths` (files or folders) with their project's register and article entries. Files that cannot be
 * read are named on standard error and left out; a path that does not exist, or a wrong option, is a `UsageError`.
 */
export async function openProject(paths: readonly string[], options: ProjectOptions, messages: Messages): Promise<Project> {
  const places = paths.map(given => ({ given, absolute: path.resolve(given), isFolder: isFolder(given) }));
  const folder = await projectFolderOf(places.map(place => (place.isFolder ? place.absolute : path.dirname(place.absolute))));
  const uri = URI.file(folder).toString();
  const corpus = new Corpus(options.date === undefined ? {} : { date: options.date });
  const register = await registerText(folder, options.register);
  const [entries, reuse, furniture, codebook] = await Promise.all(OWN_FILES.map(name => ownText(folder, name)));
  corpus.apply([
    { kind: 'register', text: register },
    { kind: 'articleEntries', text: entries ?? null },
    { kind: 'reuse', text: reuse ?? null },
    { kind: 'furniture', text: furniture ?? null },
  ]);

  const files = new Map<string, string>();
  for (const place of places) {
    const found = place.isFolder
      ? await articlesBelow(place.absolute, folder, options, messages)
      : [fileAt(place.absolute, uri, options, messages)];
    for (const file of found) if (file !== null && !isWritten(file.uri, place.absolute, options.out)) files.set(file.id, file.uri);
  }
  const progress = messages.progress(files.size, 'reading');
  let step = 0;
  let read: ArticleText[] = [];
  for (const [id, file] of files) {
    const text = await articleText(file, messages);
    if (text !== null) read.push({ id, text });
    if (++step % BATCH !== 0) continue;
    corpus.load(read);
    read = [];
    progress.update(step);
  }
  corpus.load(read);
  corpus.settle();
  progress.stop();
  const ownTexts = {
    'articles.yaml': entries ?? '',
    'reuse.jsonl': reuse ?? '',
    'furniture.yaml': furniture ?? '',
    'codebook.yaml': codebook ?? '',
  };
  const pathOf = (id: string) => URI.parse(uriOf(uri, id)).fsPath;
  const isAsked = (id: string) => places.some(({ absolute }) => pathOf(id) === absolute || pathOf(id).startsWith(absolute + path.sep));
  return { corpus, folder, ids: corpus.ids(), pathOf, isAsked, ownTexts };
}

/** True for a file below the folder that copies are written to, unless its articles are what was asked for. */
function isWritten(uri: string, asked: string, out: string | undefined): boolean {
  if (out === undefined) return false;
  const folder = path.resolve(out) + path.sep;
  return URI.parse(uri).fsPath.startsWith(folder) && !(asked + path.sep).startsWith(folder);
}

/** The register's text for commands that read their articles elsewhere; '' where none is named. */
export async function registerText(folder: string | null, named: string | undefined): Promise<string> {
  if (named !== undefined) {
    const text = await plainText(path.resolve(named), named);
    if (text === null) throw new UsageError(usageMessages.noFile(named));
    return text;
  }
  return folder === null ? '' : ((await ownText(folder, 'entities.yaml')) ?? '');
}

/** One of Pressmark's own files; null where there is none. One that is not text is a `UsageError`: it must not be ignored. */
export const ownText = (folder: string, name: string): Promise<string | null> =>
  plainText(path.join(folder, 'pressmark', name), `pressmark/${name}`);

async function plainText(file: string, name: string): Promise<string | null> {
  const uri = URI.file(file).toString();
  const reason = tooLarge((await nodeFiles.stat(uri))?.size ?? 0, { maxSizeKB: LARGEST_OWN_FILE_KB });
  if (reason !== null) throw new UsageError(usageMessages.unreadableOwn(name, reason));
  const bytes = await nodeFiles.read(uri);
  if (bytes === null) return null;
  const { text, encoding, problem } = decodeText(bytes);
  if (encoding === 'binary') throw new UsageError(usageMessages.unreadableOwn(name, problem ?? readingMessages.notText));
  return text;
}

/** The text of a file; null where there is none. */
export async function textOf(file: string): Promise<string | null> {
  const bytes = await nodeFiles.read(URI.file(file).toString());
  return bytes === null ? null : decodeText(bytes).text;
}

interface ArticleFile {
  readonly id: string;
  readonly uri: string;
}

function fileAt(file: string, folder: string, options: ProjectOptions, messages: Messages): ArticleFile | null {
  const uri = URI.file(file).toString();
  const form = formOfName(file);
  const reason = form === null ? tooLarge(fs.statSync(file).size, { maxSizeKB: options.maxSize }) : whyNotRead(form);
  if (reason !== null) {
    messages.unreadable(file, reason);
    return null;
  }
  return { id: idOf(folder, uri) ?? path.basename(file), uri };
}

async function articlesBelow(below: string, folder: string, options: ProjectOptions, messages: Messages): Promise<ArticleFile[]> {
  const settings = { ...defaultSettings.files, maxSizeKB: options.maxSize };
  const listing = await nodeFiles.list(URI.file(below).toString(), settings.exclude);
  for (const { uri, reason } of listing.unreadable) messages.unreadable(URI.parse(uri).fsPath, reason);
  const uri = URI.file(folder).toString();
  const selection = selectArticles(uri, listing.files, settings);
  for (const { uri: left, reason } of selection.leftOut) messages.unreadable(URI.parse(left).fsPath, reason);
  for (const message of besideMessages(besideArticles(uri, listing, settings))) messages.warn(below, message);
  const matches = articleMatcher(settings);
  return selection.articles.filter(article => matches(article.id));
}

async function articleText(uri: string, messages: Messages): Promise<string | null> {
  const file = URI.parse(uri).fsPath;
  try {
    const bytes = await nodeFiles.read(uri);
    if (bytes === null) {
      messages.unreadable(file, readingMessages.vanished);
      return null;
    }
    const { text, encoding, problem } = decodeText(bytes);
    const form = formOfBytes(bytes) ?? formOfText(text);
    if (form !== null || encoding === 'binary') {
      messages.unreadable(file, form === null ? (problem ?? readingMessages.notText) : whyNotRead(form));
      return null;
    }
    if (problem !== undefined) messages.warn(file, problem);
    return text;
  } catch (error) {
    messages.unreadable(file, error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** The nearest folder, upward, that is a project; without one the folder all paths are in. */
async function projectFolderOf(folders: readonly string[]): Promise<string> {
  const projects = new Set((await Promise.all(folders.map(nearestProject))).filter(found => found !== null));
  if (projects.size > 1) throw new UsageError(usageMessages.severalProjects([...projects]));
  const [project] = projects;
  const common = folders.reduce(commonFolder);
  if (project === undefined) return common;
  const outside = folders.find(folder => commonFolder(folder, project) !== project);
  if (outside !== undefined) throw new UsageError(usageMessages.outsideProject(outside, project));
  return project;
}

async function nearestProject(folder: string): Promise<string | null> {
  // As for a file in the folder, so that the folder itself may be it.
  const found = await projectAbove(nodeFiles, URI.file(path.join(folder, 'any')).toString());
  return found === null ? null : URI.parse(found).fsPath;
}

function commonFolder(a: string, b: string): string {
  const [left, right] = [a.split(path.sep), b.split(path.sep)];
  const end = left.findIndex((part, index) => part !== right[index]);
  return end < 0 ? a : left.slice(0, end).join(path.sep) || path.sep;
}

function isFolder(given: string): boolean {
  try {
    return fs.statSync(given).isDirectory();
  } catch {
    throw new UsageError(usageMessages.noPath(given));
  }
}
