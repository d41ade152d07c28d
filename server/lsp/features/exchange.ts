import { bytesOfFile, filesBeside, unreadableLines } from '../../annotations/exportFiles';
import { exportMessages, importMessages } from '../../annotations/messages';
import { exportMarkerFor } from '../../core/annotations/exportMarker';
import { type AnnotatedArticle, type Exported, type ImportContext, pathInExport } from '../../core/annotations/formats/exchange';
import { formatOf } from '../../core/annotations/formats/formats';
import { exportTimeml, type TimedArticle } from '../../core/annotations/formats/timeml';
import { nameMessages } from '../../core/annotations/messages';
import { staysInside } from '../../core/annotations/paths';
import { decodeText } from '../../decode';
import type { ExportFormat, ImportParams } from '../../protocol';
import { idOf, uriOf } from '../../selection';
import type { CorpusFolder } from '../folder';
import { messageOf } from '../reading';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf } from '../targets';
import { normalUri } from '../uris';
import { tagsOf } from './annotations';

/** Annotations to and from the formats of other tools, and dates to TimeML. */
export function handleExchange(session: Session): void {
  session.handleChange(requests.exportAnnotations, async ({ folder: uri, format, out, chosen }) => {
    const folder = folderOf(session, uri);
    const within = exportedWithin(folder, out, chosen === true);
    refuseArticles(folder, normalUri(out));
    const exported = exportedAs(format, folder);
    const written: string[] = [];
    const lost = [...exported.leftOut, ...exported.lost];
    for (const file of exported.files) {
      const target = uriOf(normalUri(out), file.path);
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
      await session.files.write(uriOf(normalUri(out), marker.path), new TextEncoder().encode(marker.text), within);
    return { written, lost };
  });
  session.handleChange(requests.importAnnotations, async params => {
    const folder = folderOf(session, params.folder);
    const context = importContext(folder, params);
    const problems: string[] = [];
    let added = 0;
    for (const uri of params.files) {
      const path = pathInExport(decodedPath(uri));
      const name = path.slice(path.lastIndexOf('/') + 1);
      const bytes = await session.files.read(normalUri(uri));
      if (bytes === null) {
        problems.push(importMessages.noFile(path));
        continue;
      }
      const format = formatOf(params.format);
      const beside = await filesBeside(session.files, normalUri(uri), format.beside?.(path) ?? []);
      const imported = format.import({ path, text: decodeText(bytes).text, bytes, beside }, context);
      problems.push(...imported.problems.map(({ message }) => `${name}: ${message}`));
      const outcome = await folder.annotations.add(imported.annotations);
      problems.push(...outcome.refused.map(reason => `${name}: ${reason}`));
      added += outcome.added;
    }
    if (added > 0) folder.annotationsChanged();
    return { added, problems };
  });
}

function exportedAs(format: ExportFormat, folder: CorpusFolder): Exported {
  if (format === 'timeml') return exportTimeml(timedArticles(folder));
  const exported = formatOf(format).export(annotatedArticles(folder), { tags: tagsOf(folder), entities: folder.register.byId });
  return { ...exported, leftOut: [...unreadableLines(folder.annotations, folder.register, folder.uri), ...exported.leftOut] };
}

function importContext(folder: CorpusFolder, { annotator, article }: ImportParams): ImportContext {
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

function decodedPath(uri: string): string {
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
  }));
}

const timedArticles = ({ corpus }: CorpusFolder): TimedArticle[] =>
  corpus.ids().flatMap(id => {
    const record = corpus.get(id);
    return record === undefined ? [] : [{ id, text: record.article.text, header: record.header, timexes: record.timexes }];
  });
