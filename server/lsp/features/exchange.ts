import type { CancellationToken } from 'vscode-languageserver';
import { bytesOfFile, filesBeside, unreadableLines } from '../../annotations/exportFiles';
import { exportMessages, importMessages } from '../../annotations/messages';
import { whyNotClean } from '../../cleaned/cleanedFiles';
import { exportMarkerFor } from '../../core/annotations/exportMarker';
import { type AnnotatedArticle, type Exported, type ImportContext, pathInExport } from '../../core/annotations/formats/exchange';
import { formatOf } from '../../core/annotations/formats/formats';
import { exportTimeml, type TimedArticle } from '../../core/annotations/formats/timeml';
import { nameMessages } from '../../core/annotations/messages';
import { staysInside } from '../../core/annotations/paths';
import { type ArticleFormat, isArticleFormat } from '../../core/exports/types';
import { exportRegister, isRegisterFormat, readRegisterOf } from '../../core/registers/formats';
import { mergeRegister } from '../../core/registers/merge';
import { exportSources, isSourceFormat } from '../../core/report/sourceFormats';
import { editsBetween } from '../../core/text/edits';
import { decodeText } from '../../decode';
import { exportArticles } from '../../exports/articles';
import { articleExportMessages } from '../../exports/messages';
import type {
  ExportFormat,
  ExportParams,
  ExportSummary,
  ImportParams,
  ImportRegisterParams,
  ImportSummary,
  RegisterSummary,
} from '../../protocol';
import { sourceArticles } from '../../report/sourceArticles';
import { idOf, uriOf } from '../../selection';
import { editOf, ownTextOf } from '../edits';
import type { CorpusFolder } from '../folder';
import { progressOf } from '../progress';
import { messageOf } from '../reading';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf } from '../targets';
import { turns } from '../timing';
import { normalUri } from '../uris';
import { tagsOf } from './annotations';
import { unreadDecisions } from './clean';
import { reportOf } from './report';

/** Annotations to and from the formats of other tools, and dates to TimeML. */
export function handleExchange(session: Session): void {
  session.handleChange(requests.exportAnnotations, async (params, token) => {
    const { folder: uri, format, out, chosen } = params;
    const folder = folderOf(session, uri);
    const within = exportedWithin(folder, out, chosen === true);
    refuseArticles(folder, normalUri(out));
    const exported = isArticleFormat(format) ? await articlesOf(session, folder, { ...params, format }, token) : exportedAs(format, folder);
    return writeExported(session, exported, { format, out: normalUri(out), within });
  });
  session.handleChange(requests.report, async (params, token) => {
    const folder = folderOf(session, params.folder);
    const exported = await reportOf(session, folder, params, token);
    return writeExported(session, exported, { format: 'report', out: uriOf(folder.uri, 'pressmark/export/report'), within: folder.uri });
  });
  session.handleChange(requests.importRegister, params => importRegister(session, params));
  session.handleChange(requests.importAnnotations, (params, token) => importAll(session, params, token));
}

async function importRegister(session: Session, { folder: uri, format, source }: ImportRegisterParams): Promise<RegisterSummary> {
  const folder = folderOf(session, uri);
  if (!isRegisterFormat(format)) throw new Error(importMessages.notARegisterFormat(format));
  const bytes = await session.files.read(normalUri(source));
  if (bytes === null) throw new Error(importMessages.noFile(decodedPath(source)));
  const before = ownTextOf(folder, 'register');
  const read = readRegisterOf(format, decodeText(bytes).text);
  const { text, added, completed, conflicts } = mergeRegister(before, read.entities);
  const edit = text === before ? null : editOf(session, folder, 'register', editsBetween(before, text));
  return { edit, added, completed, problems: [...read.problems, ...conflicts] };
}

/** File after file, in turns: one whose import is cancelled is left out as a whole, and those before it stay. */
async function importAll(session: Session, params: ImportParams, token: CancellationToken): Promise<ImportSummary> {
  const folder = folderOf(session, params.folder);
  const context = importContext(folder, params);
  const format = formatOf(params.format);
  const progress = progressOf(session, params.workDoneToken);
  const problems: string[] = [];
  let added = 0;
  progress.begin(importMessages.importing(format.label));
  for (const [index, uri] of params.files.entries()) {
    const path = pathInExport(decodedPath(uri));
    const name = path.slice(path.lastIndexOf('/') + 1);
    const bytes = await session.files.read(normalUri(uri));
    if (bytes === null) {
      problems.push(importMessages.noFile(path));
      continue;
    }
    const beside = await filesBeside(session.files, normalUri(uri), format.beside?.(path) ?? []);
    const imported = await placedInTurns(format.import({ path, text: decodeText(bytes).text, bytes, beside }, context), token, share =>
      progress.report((index + share) / params.files.length, name),
    );
    if (imported === null) {
      problems.push(importMessages.cancelled(params.files.length - index));
      break;
    }
    problems.push(...imported.problems.map(({ message }) => `${name}: ${message}`));
    const outcome = await folder.annotations.changes.add(imported.annotations);
    problems.push(...outcome.refused.map(reason => `${name}: ${reason}`));
    added += outcome.added;
  }
  progress.end();
  if (added > 0) folder.annotationsChanged();
  return { added, problems, cancelled: token.isCancellationRequested };
}

/** What an import comes to, of which others have their turn in between; null where it was cancelled. */
export async function placedInTurns<Read>(
  steps: Generator<number, Read>,
  token: CancellationToken,
  report: (share: number) => void,
): Promise<Read | null> {
  const turn = turns();
  for (;;) {
    if (token.isCancellationRequested) return null;
    const step = steps.next();
    if (step.done === true) return step.value;
    if (!turn.isOver()) continue;
    report(step.value);
    await turn.next();
  }
}

/** Writes the files of an export below a folder; none is written outside `within`. */
async function writeExported(
  session: Session,
  exported: Exported,
  { format, out, within }: { readonly format: string; readonly out: string; readonly within: string },
): Promise<ExportSummary> {
  const written: string[] = [];
  const lost = [...exported.leftOut, ...exported.lost];
  for (const file of exported.files) {
    const target = uriOf(out, file.path);
    try {
      if (!staysInside(file.path)) throw new Error(nameMessages.unfit(file.path));
      await session.files.write(target, bytesOfFile(file), within);
      written.push(target);
    } catch (error) {
      lost.push(exportMessages.notWritten(file.path, messageOf(error)));
    }
  }
  const marker = exportMarkerFor(format, exported.files);
  if (marker !== null && written.length > 0)
    await session.files.write(uriOf(out, marker.path), new TextEncoder().encode(marker.text), within);
  return { written, lost };
}

/** Articles in turns with other messages; rejects where it is cancelled. */
async function articlesOf(
  session: Session,
  folder: CorpusFolder,
  params: ExportParams & { readonly format: ArticleFormat },
  token: CancellationToken,
): Promise<Exported> {
  const { format, text = 'cleaned', articles } = params;
  const broken = text === 'cleaned' ? (unreadDecisions(folder) ?? whyNotClean(folder.corpus)) : null;
  if (broken !== null) throw new Error(broken);
  const ids = articles?.flatMap(uri => folder.record(normalUri(uri))?.id ?? []) ?? folder.corpus.ids();
  const progress = progressOf(session, params.workDoneToken);
  progress.begin(articleExportMessages.exporting);
  const turn = turns();
  const next = async (done: number): Promise<void> => {
    if (token.isCancellationRequested) throw new Error(articleExportMessages.cancelled);
    if (!turn.isOver()) return;
    progress.report(done / ids.length);
    await turn.next();
  };
  try {
    return await exportArticles({ corpus: folder.corpus, project: folder.uri, files: session.files, ids, format, text }, { next });
  } finally {
    progress.end();
  }
}

function exportedAs(format: Exclude<ExportFormat, ArticleFormat>, folder: CorpusFolder): Exported {
  if (format === 'timeml') return exportTimeml(timedArticles(folder));
  if (isSourceFormat(format)) return exportSources(format, sourceArticles(folder.corpus));
  if (isRegisterFormat(format)) return exportRegister(format, folder.register.entities);
  const exported = formatOf(format).export(annotatedArticles(folder), { tags: tagsOf(folder), entities: folder.register.byId });
  return { ...exported, leftOut: [...unreadableLines(folder.annotations, folder.register, folder.uri), ...exported.leftOut] };
}

export function importContext(folder: CorpusFolder, { annotator, article }: Pick<ImportParams, 'annotator' | 'article'>): ImportContext {
  const id = article === undefined ? null : folder.articleIdOf(normalUri(article));
  return {
    annotator: annotator || folder.annotator,
    entities: folder.register.byId,
    ...(id === null ? {} : { article: id }),
    articles: () => folder.corpus.ids(),
    textOf: each => folder.corpus.textOf(each),
    newId: () => crypto.randomUUID(),
    created: new Date().toISOString(),
  };
}

export function decodedPath(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** What no link may lead out of: the folder, or a place outside it that the user chose; any other place is refused. */
function exportedWithin(folder: CorpusFolder, out: string, chosen: boolean): string {
  // A virtual file system's URIs may have no authority; one letter before the colon is a drive.
  const isUri = /^[a-z][\w+.-]+:\//i.test(out);
  if (isUri && idOf(folder.uri, normalUri(out).replace(/\/$/, '')) !== null) return folder.uri;
  if (isUri && chosen) return normalUri(out);
  throw new Error(exportMessages.outside(out));
}

/** Exported texts beside articles would be read as articles themselves. */
function refuseArticles(folder: CorpusFolder, out: string): void {
  const inside = `${out.replace(/\/$/, '')}/`;
  const article = folder.corpus.ids().find(id => folder.uriOf(id).startsWith(inside));
  if (article !== undefined) throw new Error(exportMessages.holdsArticles(article));
}

function annotatedArticles({ annotations, corpus }: CorpusFolder): AnnotatedArticle[] {
  return annotations.articles().map(article => ({
    article,
    text: corpus.textOf(article),
    annotations: annotations.list(article),
    timexes: () => corpus.get(article)?.timexes ?? [],
  }));
}

const timedArticles = ({ corpus }: CorpusFolder): TimedArticle[] =>
  corpus.ids().flatMap(id => {
    const record = corpus.get(id);
    return record === undefined ? [] : [{ id, text: record.article.text, header: record.header, timexes: record.timexes }];
  });
