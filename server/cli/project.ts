import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { Analysts, Asking } from '../analysts/analysts';
import { inOrder, portionFor, portionsOf } from '../analysts/inOrder';
import { besideArticles, besideMessages } from '../beside';
import { CODE_VERSION } from '../codeVersion';
import { type ArticleText, Corpus } from '../core/corpus/corpus';
import type { PackedArticle } from '../core/corpus/packedArticle';
import { type Premises, premisesKey } from '../core/corpus/premises';
import { ArticleRecords } from '../core/corpus/records';
import { unpackOutline } from '../core/corpus/workedOut';
import { decodeText } from '../decode';
import { formOfBytes, formOfName, formOfText, whyNotRead } from '../forms';
import { askingStore, LEAST_KEPT } from '../kept/facts';
import { KeptFolder } from '../kept/folder';
import { userCacheFolder } from '../node/cacheFolder';
import { nodeFiles } from '../node/files';
import { projectAbove } from '../project';
import { type ArticleFile, articleMatcher, idOf, selectArticles, tooLarge, uriOf } from '../selection';
import { commandFiles, LARGEST_OWN_FILE_KB } from '../settings';
import { FactStore } from '../store/factStore';
import { readingMessages, usageMessages } from './messages';
import { type Messages, UsageError } from './terminal';

export interface ProjectOptions {
  /** Another register than the folder's `pressmark/entities.yaml`. */
  readonly register?: string;
  /** ISO publication date for articles that `articles.yaml` gives none. */
  readonly date?: string;
  readonly maxSize: number;
  /** False: nothing is kept from one run to the next. */
  readonly cache?: boolean;
  /** True where the names that are proposed are asked for: the threads that read look for them, too. */
  readonly candidates?: boolean;
  /** How many threads help to read; as many as suit the machine where this is not said. */
  readonly workers?: number;
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

/** Characters of the articles whose facts are kept whole, some 1,000 articles: a command asks about each one once and ends. */
const MOST_WHOLE = 5_000_000;

/**
 * Reads the articles at `paths` (files or folders) with their project's register and article entries. Files that cannot be
 * read are named on standard error and left out; a path that does not exist, or a wrong option, is a `UsageError`. `analysts` help to read.
 */
export async function openProject(
  paths: readonly string[],
  options: ProjectOptions,
  messages: Messages,
  analysts: Analysts,
): Promise<Project> {
  const places = paths.map(given => ({ given, absolute: path.resolve(given), isFolder: isFolder(given) }));
  const folder = await projectFolderOf(places.map(place => (place.isFolder ? place.absolute : path.dirname(place.absolute))));
  const uri = URI.file(folder).toString();
  const corpus = new Corpus(options.date === undefined ? {} : { date: options.date }, { records: new ArticleRecords(MOST_WHOLE) });
  const register = await registerText(folder, options.register);
  const [entries, reuse, furniture, codebook] = await Promise.all(OWN_FILES.map(name => ownText(folder, name)));
  const files = new Map<string, ArticleFile>();
  for (const place of places) {
    const found = place.isFolder
      ? await articlesBelow(place.absolute, folder, options, messages)
      : [fileAt(place.absolute, uri, options, messages)];
    for (const file of found) if (file !== null && !isWritten(file.uri, place.absolute, options.out)) files.set(file.id, file);
  }
  const progress = messages.progress(files.size, 'reading');
  const store = options.cache === false || files.size < LEAST_KEPT ? null : await storeOf(folder, messages);
  const kept = store === null ? null : await KeptFolder.open(store);
  const own = ownChanges({ register, articleEntries: entries ?? '', furniture: furniture ?? '' });
  const premises = kept?.premises?.date === (options.date ?? null) ? kept.premises : null;
  corpus.apply([...(premises === null ? own : ownChanges(premises)), { kind: 'reuse', text: reuse ?? null }]);
  // Under the researcher's files, or the threads' facts would be worked out again.
  const wanted = { premises: corpus.premises, candidates: options.candidates === true };
  const begin = (): Asking => analysts.begin(options.workers ?? null, files.size, messages.note, wanted);
  const asking: Asking<Uint8Array | PackedArticle> = store === null ? begin() : askingStore(store, begin);
  const unread = new Map(files);
  let step = 0;
  const took = (articles: number): void => {
    step += articles;
    progress.update(step);
  };
  try {
    for await (const outlined of premises === null ? [] : (kept?.unchanged(id => files.get(id)?.stamp) ?? [])) {
      const { articles } = corpus.loadPage(outlined, premisesKey(corpus.premises));
      for (const id of articles) unread.delete(id);
      took(articles.size);
    }
    if (premises !== null) await kept?.restoreCopies(corpus, async () => true).catch(() => undefined);
    const portions = portionsOf([...unread.values()], portionFor(unread.size));
    for await (const read of inOrder(portions, asking.ahead, portion => readPortion(portion, corpus.articleEntries, asking))) {
      for (const { id, file, problem, text } of read) {
        if (problem === undefined) continue;
        messages[text === null ? 'unreadable' : 'warn'](file, problem);
        // It is said in the next run, too.
        files.delete(id);
      }
      corpus.load(read.flatMap(({ id, text, facts, outline }) => (text === null ? [] : [{ id, text, facts, outline }])));
      for (const one of read) kept?.loaded(corpus, one, files.get(one.id)?.stamp);
      took(read.length);
    }
  } finally {
    asking.end();
  }
  corpus.settle();
  corpus.apply(premises === null ? [] : own.filter(({ kind, text }) => premises[kind] !== text));
  const isWhole = places.some(place => place.absolute === folder);
  if (isWhole && options.register === undefined && options.date === undefined) await kept?.keep(corpus, id => files.get(id)?.stamp);
  await store?.settle(isWhole);
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

/** The files of the researcher that the articles are analysed under. */
const ownChanges = ({ register, articleEntries, furniture }: Omit<Premises, 'date'>) =>
  [
    { kind: 'register', text: register },
    { kind: 'articleEntries', text: articleEntries },
    { kind: 'furniture', text: furniture },
  ] as const;

/** What was kept of the articles of a folder; null where nothing is kept. */
async function storeOf(folder: string, messages: Messages): Promise<FactStore | null> {
  if (CODE_VERSION === null) return null;
  const place = { files: nodeFiles, folder: userCacheFolder(), version: CODE_VERSION, now: () => Date.now(), log: messages.note };
  return FactStore.open(place, URI.file(folder).toString());
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
  const settings = { ...commandFiles, maxSizeKB: options.maxSize };
  const listing = await nodeFiles.list(URI.file(below).toString(), settings.exclude);
  for (const { uri, reason } of listing.unreadable) messages.unreadable(URI.parse(uri).fsPath, reason);
  const uri = URI.file(folder).toString();
  const selection = selectArticles(uri, listing.files, settings);
  for (const { uri: left, reason } of selection.leftOut) messages.unreadable(URI.parse(left).fsPath, reason);
  for (const message of besideMessages(besideArticles(uri, listing, settings))) messages.warn(below, message);
  const matches = articleMatcher(settings);
  return selection.articles.filter(article => matches(article.id));
}

/** An article as it was read: `text` is null where it cannot be, and `problem` says why, or what was wrong with it. */
interface ReadArticle {
  readonly id: string;
  readonly file: string;
  readonly text: string | null;
  readonly problem?: string | undefined;
  /** Where they were worked out. */
  readonly facts?: ArticleText['facts'];
  readonly outline?: ArticleText['outline'];
}

async function readPortion(
  files: readonly ArticleFile[],
  entries: Corpus['articleEntries'],
  asking: Asking<Uint8Array | PackedArticle>,
): Promise<ReadArticle[]> {
  const read = await Promise.all(files.map(async ({ id, uri }) => ({ id, file: URI.parse(uri).fsPath, ...(await articleText(uri)) })));
  const asked = read.flatMap(({ id, text }) => (text === null ? [] : [{ id, text, given: entries.get(id)?.language }]));
  const facts = await asking.factsOf(asked);
  const factsOf = new Map(asked.map(({ id }, index) => [id, facts[index]]));
  return read.map(one => {
    const { facts, outline } = factsOf.get(one.id) ?? {};
    return { ...one, facts, outline: outline && unpackOutline(outline) };
  });
}

async function articleText(uri: string): Promise<Pick<ReadArticle, 'text' | 'problem'>> {
  try {
    const bytes = await nodeFiles.read(uri);
    if (bytes === null) return { text: null, problem: readingMessages.vanished };
    const { text, encoding, problem } = decodeText(bytes);
    const form = formOfBytes(bytes) ?? formOfText(text);
    if (form !== null) return { text: null, problem: whyNotRead(form) };
    return encoding === 'binary' ? { text: null, problem: problem ?? readingMessages.notText } : { text, problem };
  } catch (error) {
    return { text: null, problem: error instanceof Error ? error.message : String(error) };
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
