import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { bytesOfFile, filesBeside, unreadableLines } from '../annotations/exportFiles';
import { whyNotClean } from '../cleaned/cleanedFiles';
import { parseCodebook } from '../core/annotations/codebook';
import { exportMarkerFor } from '../core/annotations/exportMarker';
import { type Exported, type ImportContext, pathInExport } from '../core/annotations/formats/exchange';
import type { AnnotationFormatName } from '../core/annotations/formats/formatNames';
import { formatOf } from '../core/annotations/formats/formats';
import { exportTimeml } from '../core/annotations/formats/timeml';
import { nameMessages } from '../core/annotations/messages';
import { staysInside } from '../core/annotations/paths';
import { parseRegister } from '../core/entities/register/register';
import { type ArticleFormat, type ArticleTextKind, isArticleFormat } from '../core/exports/types';
import { exportRegister, isRegisterFormat } from '../core/registers/formats';
import { exportSources, isSourceFormat } from '../core/report/sourceFormats';
import { isTaggerFormat } from '../core/suggestions/formatNames';
import { type SuggestionFormatName, suggestionFormatOf } from '../core/suggestions/formats';
import { finished } from '../core/text/inSteps';
import { lineStartsOf, positionAt } from '../core/text/lines';
import { decodeText } from '../decode';
import { exportArticles } from '../exports/articles';
import { nodeFiles } from '../node/files';
import { sourceArticles } from '../report/sourceArticles';
import { selectArticles } from '../selection';
import { commandFiles } from '../settings';
import { annotationsBelow } from './annotationsBelow';
import type { ExportFormat, ImportFormat } from './exchangeFormats';
import { importRegister } from './importRegister';
import { cleanMessages, exportUsage, importMessages } from './messages';
import type { Output } from './output';
import { outputFolder } from './outputFolder';
import { importPassim, passimExported } from './passim';
import { ownText, type Project, registerText } from './project';
import { type NamedFile, suggestNames } from './suggestNames';
import { type Messages, UsageError } from './terminal';

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly out?: string;
  /** Which text of the articles: without page furniture where this is not said. */
  readonly text?: ArticleTextKind;
}

/**
 * Writes the annotations of the project's articles below `out`, without which that is `pressmark/export/<format>`; for TimeML the dates of
 * all of them, for passim their texts and copies. What the format cannot hold is said on standard error.
 * @returns true where annotations were left out: orphans, those of vanished articles, lines that could not be read
 */
export async function exportProject(project: Project, options: ExportOptions, messages: Messages, output: Output): Promise<boolean> {
  const exported = await exportedAs(options, project, messages);
  return writeExported(project, exported, options, messages, output);
}

/** Writes the files of an export below `out`, without which that is `pressmark/export/<format>`. Answers whether it left anything out. */
export async function writeExported(
  project: Project,
  exported: Exported,
  options: { readonly format: string; readonly out?: string },
  messages: Messages,
  output: Output,
): Promise<boolean> {
  const named = options.out ?? path.join(project.folder, 'pressmark', 'export', options.format);
  const folder = path.resolve(named) + path.sep;
  const among = project.ids.find(id => project.pathOf(id).startsWith(folder));
  if (among !== undefined) throw new UsageError(cleanMessages.holdsArticles(named, among));
  const out = outputFolder(named, project.folder);
  await nodeFiles.sweep(URI.file(out.folder).toString());
  for (const file of exported.files) {
    if (!staysInside(file.path)) {
      messages.unreadable(file.path, nameMessages.unfit(file.path));
      continue;
    }
    const target = path.resolve(out.folder, file.path);
    await nodeFiles.write(URI.file(target).toString(), bytesOfFile(file), out.within);
    await output.line(path.relative(process.cwd(), target));
  }
  const marker = exportMarkerFor(options.format, exported.files);
  const place = marker && URI.file(path.resolve(out.folder, marker.path)).toString();
  if (place !== null) await nodeFiles.write(place, new TextEncoder().encode(marker?.text), out.within);
  for (const sentence of [...exported.leftOut, ...exported.lost]) messages.warn(options.format, sentence);
  return exported.leftOut.length > 0;
}

function exportedAs({ format, text }: ExportOptions, project: Project, messages: Messages): Exported | Promise<Exported> {
  if (isArticleFormat(format)) return articlesExported(project, format, text ?? 'cleaned', messages);
  if (text !== undefined) throw new UsageError(exportUsage.noText(format));
  if (format === 'timeml') return datesExported(project);
  if (isSourceFormat(format)) return exportSources(format, sourceArticles(project.corpus, project.ids));
  if (format === 'passim') return passimExported(project);
  if (isRegisterFormat(format)) return exportRegister(format, project.corpus.register.entities);
  return annotationsExported(project, format);
}

async function articlesExported(project: Project, format: ArticleFormat, text: ArticleTextKind, messages: Messages): Promise<Exported> {
  const broken = text === 'cleaned' ? whyNotClean(project.corpus) : null;
  if (broken !== null) throw new UsageError(broken);
  const { corpus, ids } = project;
  const progress = messages.progress(ids.length, 'exporting');
  const given = { corpus, ids, format, text, files: nodeFiles, project: URI.file(project.folder).toString() };
  try {
    return await exportArticles(given, { next: async done => progress.update(done) });
  } finally {
    progress.stop();
  }
}

const datesExported = ({ corpus, ids }: Project): Exported =>
  exportTimeml(
    ids.flatMap(id => {
      const record = corpus.get(id);
      return record === undefined ? [] : [{ id, text: record.article.text, header: record.header, timexes: record.timexes }];
    }),
  );

async function annotationsExported(project: Project, format: AnnotationFormatName): Promise<Exported> {
  const { corpus, folder, ids } = project;
  const textOfArticle = (id: string) => corpus.textOf(id);
  const service = annotationsBelow(folder, textOfArticle);
  await service.load();
  const articles = [...ids, ...notThere(project, service.articles())].map(id => ({
    article: id,
    text: textOfArticle(id),
    annotations: service.list(id),
    timexes: () => corpus.get(id)?.timexes ?? [],
  }));
  const codebook = parseCodebook((await ownText(folder, 'codebook.yaml')) ?? '');
  const exported = formatOf(format).export(
    articles.filter(({ annotations }) => annotations.length > 0),
    { tags: codebook.tags, entities: corpus.register.byId },
  );
  const unread = unreadableLines(service, corpus.register, URI.file(folder).toString());
  return { ...exported, leftOut: [...unread, ...exported.leftOut] };
}

/** The annotated articles among those that were asked for whose file is gone: deleted, or renamed by another program. */
const notThere = ({ pathOf, isAsked }: Project, annotated: readonly string[]): readonly string[] =>
  annotated.filter(id => isAsked(id) && !fs.existsSync(pathOf(id))).sort();

export interface ImportOptions {
  readonly format: ImportFormat;
  readonly project: string;
  readonly article?: string;
  readonly annotator: string;
  /** Say what would be imported, and write nothing. */
  readonly dryRun?: boolean;
  /** The names become suggestions of the program `annotator`, and no annotations. */
  readonly suggestions?: boolean;
}

/**
 * Adds the annotations of files, or of all files of the format in a folder, to a project, as those of `annotator` where they name nobody; the
 * project's other lines stay as they are. For passim see {@link importPassim}.
 */
export async function importFiles(given: readonly string[], options: ImportOptions, messages: Messages, output: Output): Promise<void> {
  const folder = path.resolve(options.project);
  const { format } = options;
  if (format === 'passim') {
    for (const file of given) await importPassim(file, folder, messages, output);
    return;
  }
  if (isRegisterFormat(format)) {
    for (const file of given) await importRegister(file, format, options, messages, output);
    return;
  }
  const files = given.flatMap(file => filesOf(file, format));
  const register = parseRegister(await registerText(folder, undefined));
  const texts = articleTexts(folder);
  const ids = await articlesIn(folder);
  const context: ImportContext = {
    annotator: options.annotator,
    entities: register.byId,
    ...(options.article === undefined ? {} : { article: options.article }),
    articles: () => ids,
    textOf: texts,
    newId: randomUUID,
    created: new Date().toISOString(),
  };
  if (options.suggestions === true || isTaggerFormat(format))
    return suggestNames(files, { ...options, format, project: folder }, context, register, messages, output);
  let total = 0;
  await nodeFiles.sweep(URI.file(path.join(folder, 'pressmark')).toString());
  const service = annotationsBelow(folder, context.textOf);
  for (const { file, name } of files) {
    const bytes = await nodeFiles.read(URI.file(file).toString());
    if (bytes === null) throw new UsageError(importMessages.noFile(file));
    const beside = await filesBeside(nodeFiles, URI.file(file).toString(), formatOf(format).beside?.(name) ?? []);
    const { text } = decodeText(bytes);
    const imported = finished(formatOf(format).import({ path: name, text, bytes, beside }, context));
    const lines = lineStartsOf(text);
    for (const { start, end, message } of imported.problems) {
      const isOnLine = lines.length > 1 && end > start && end - start < text.length;
      messages.unreadable(isOnLine ? `${name}:${positionAt(lines, start).line + 1}` : name, message);
    }
    if (options.dryRun === true) {
      total += imported.annotations.length;
      continue;
    }
    const { added, refused } = await service.changes.add(imported.annotations);
    for (const reason of refused) messages.unreadable(name, reason);
    total += added;
  }
  await output.line(options.dryRun === true ? importMessages.wouldBeImported(total) : importMessages.imported(total));
}

/** A file, or the files of a format below a folder, sorted. */
function filesOf(given: string, format: SuggestionFormatName): NamedFile[] {
  const absolute = path.resolve(given);
  const stat = fs.statSync(absolute, { throwIfNoEntry: false });
  if (stat === undefined) throw new UsageError(importMessages.noFile(given));
  if (!stat.isDirectory()) return [{ file: absolute, name: pathInExport(given.split(path.sep).join('/')) }];
  const { endings, label } = suggestionFormatOf(format);
  const found = fs
    .readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && endings.some(ending => entry.name.toLowerCase().endsWith(ending)))
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort();
  if (found.length === 0) throw new UsageError(importMessages.noFileOfFormat(given, label));
  return found.map(file => ({ file, name: path.relative(absolute, file).split(path.sep).join('/') }));
}

/** The articles of a project's folder, by the standard selection. */
async function articlesIn(folder: string): Promise<readonly string[]> {
  const uri = URI.file(folder).toString();
  const listing = await nodeFiles.list(uri, commandFiles.exclude);
  return selectArticles(uri, listing.files, commandFiles).articles.map(({ id }) => id);
}

/** The texts of articles, each read when it is first asked for; null where there is none. */
function articleTexts(folder: string): (id: string) => string | null {
  const known = new Map<string, string | null>();
  return id => {
    let text = known.get(id);
    if (text === undefined) {
      const file = path.join(folder, id);
      const isFile = staysInside(id) && fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;
      text = isFile ? decodeText(fs.readFileSync(file)).text : null;
      known.set(id, text);
    }
    return text;
  };
}
