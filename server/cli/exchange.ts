import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { parseCodebook } from '../core/annotations/codebook';
import { exportMarkerFor } from '../core/annotations/exportMarker';
import { exportBrat, importBrat } from '../core/annotations/formats/brat';
import type { AnnotatedArticle, ExportContext, Exported, ImportContext, Imported } from '../core/annotations/formats/exchange';
import { exportTimeml } from '../core/annotations/formats/timeml';
import { articlesNamedByW3c, exportW3c, importW3c } from '../core/annotations/formats/w3c';
import { nameMessages } from '../core/annotations/messages';
import { staysInside } from '../core/annotations/paths';
import { parseRegister } from '../core/entities/register';
import { nodeFiles } from '../nodeFiles';
import { annotationsBelow } from './annotationsBelow';
import { cleanMessages, importMessages } from './messages';
import type { Output } from './output';
import { outputFolder } from './outputFolder';
import { importPassim, passimExported } from './passim';
import { ownText, type Project, registerText, textOf } from './project';
import { type Messages, UsageError } from './terminal';

const ANNOTATION_FORMATS = ['w3c', 'brat'] as const;
type AnnotationFormat = (typeof ANNOTATION_FORMATS)[number];
export const IMPORT_FORMATS = [...ANNOTATION_FORMATS, 'passim'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
export const EXPORT_FORMATS = [...ANNOTATION_FORMATS, 'timeml', 'passim'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const EXPORTERS: Readonly<Record<AnnotationFormat, (articles: readonly AnnotatedArticle[], context: ExportContext) => Exported>> = {
  w3c: exportW3c,
  brat: exportBrat,
};

/** Writes the annotations of the project's articles below `out`, for TimeML the dates of all of them, for passim their texts and copies; what the format cannot hold is said on standard error. */
export async function exportProject(
  project: Project,
  options: { readonly format: ExportFormat; readonly out: string },
  messages: Messages,
  output: Output,
): Promise<void> {
  const exported = await exportedAs(options.format, project);
  const folder = path.resolve(options.out) + path.sep;
  const among = project.ids.find(id => project.pathOf(id).startsWith(folder));
  if (among !== undefined) throw new UsageError(cleanMessages.holdsArticles(options.out, among));
  const out = outputFolder(options.out, project.folder);
  await nodeFiles.sweep(URI.file(out.folder).toString());
  for (const file of exported.files) {
    if (!staysInside(file.path)) {
      messages.unreadable(file.path, nameMessages.unfit(file.path));
      continue;
    }
    const target = path.resolve(out.folder, file.path);
    await nodeFiles.write(URI.file(target).toString(), new TextEncoder().encode(file.text), out.within);
    await output.line(path.relative(process.cwd(), target));
  }
  const marker = exportMarkerFor(options.format, exported.files);
  const place = marker && URI.file(path.resolve(out.folder, marker.path)).toString();
  if (place !== null) await nodeFiles.write(place, new TextEncoder().encode(marker?.text), out.within);
  for (const sentence of exported.lost) messages.warn(options.format, sentence);
}

function exportedAs(format: ExportFormat, project: Project): Exported | Promise<Exported> {
  if (format === 'timeml') return datesExported(project);
  if (format === 'passim') return passimExported(project);
  return annotationsExported(project, EXPORTERS[format]);
}

const datesExported = ({ corpus, ids }: Project): Exported =>
  exportTimeml(
    ids.flatMap(id => {
      const record = corpus.get(id);
      return record === undefined ? [] : [{ id, text: record.article.text, header: record.header, timexes: record.timexes }];
    }),
  );

async function annotationsExported(project: Project, format: (typeof EXPORTERS)[AnnotationFormat]): Promise<Exported> {
  const { corpus, folder, ids } = project;
  const textOfArticle = (id: string) => corpus.textOf(id);
  const service = annotationsBelow(folder, textOfArticle);
  await service.load();
  const articles = [...ids, ...notThere(project, service.articles())].map(id => ({
    article: id,
    text: textOfArticle(id),
    annotations: service.list(id),
  }));
  const codebook = parseCodebook((await ownText(folder, 'codebook.yaml')) ?? '');
  return format(
    articles.filter(({ annotations }) => annotations.length > 0),
    { tags: codebook.tags, entities: corpus.register.byId },
  );
}

/** The annotated articles among those that were asked for whose file is gone: deleted, or renamed by another program. */
const notThere = ({ pathOf, isAsked }: Project, annotated: readonly string[]): readonly string[] =>
  annotated.filter(id => isAsked(id) && !fs.existsSync(pathOf(id))).sort();

/** Adds the annotations of a file to a project, as those of `annotator`; the project's other lines stay as they are. For passim see {@link importPassim}. */
export async function importFile(
  file: string,
  options: { readonly format: ImportFormat; readonly project: string; readonly article?: string; readonly annotator: string },
  messages: Messages,
  output: Output,
): Promise<void> {
  const folder = path.resolve(options.project);
  if (options.format === 'passim') return importPassim(file, folder, messages, output);
  const text = await textOf(path.resolve(file));
  if (text === null) throw new UsageError(importMessages.noFile(file));
  const register = parseRegister(await registerText(folder, undefined));
  const texts = new Map<string, string | null>();
  for (const id of await articleIds(text, options)) texts.set(id, await textOf(path.join(folder, id)));
  const context: ImportContext = {
    annotator: options.annotator,
    entities: register.byId,
    textOf: id => texts.get(id) ?? null,
    newId: randomUUID,
    created: new Date().toISOString(),
  };
  const imported = importerOf(options)(text, context);
  for (const problem of imported.problems) messages.unreadable(file, problem.message);
  await nodeFiles.sweep(URI.file(path.join(folder, 'pressmark')).toString());
  const { added, refused } = await annotationsBelow(folder, context.textOf).add(imported.annotations);
  for (const reason of refused) messages.unreadable(file, reason);
  await output.line(importMessages.imported(added));
}

function importerOf(options: {
  readonly format: ImportFormat;
  readonly article?: string;
}): (text: string, context: ImportContext) => Imported {
  if (options.format === 'w3c') return importW3c;
  const article = options.article;
  if (article === undefined) throw new UsageError(importMessages.bratArticle);
  return (text, context) => importBrat(text, article, context);
}

/** The articles an import may speak of, so that their texts can be read before it runs: it names them as targets. */
async function articleIds(text: string, options: { readonly format: ImportFormat; readonly article?: string }): Promise<readonly string[]> {
  if (options.format === 'brat') return options.article === undefined || !staysInside(options.article) ? [] : [options.article];
  return articlesNamedByW3c(text);
}
