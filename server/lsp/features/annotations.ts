import type { AnnotationService, PlacedAnnotation } from '../../annotations/annotationService';
import { annotationMessages, exportMessages } from '../../annotations/messages';
import { parseCodebook } from '../../core/annotations/codebook';
import { exportMarkerFor } from '../../core/annotations/exportMarker';
import { exportBrat } from '../../core/annotations/formats/brat';
import type { AnnotatedArticle, ExportContext, Exported } from '../../core/annotations/formats/exchange';
import { exportTimeml, type TimedArticle } from '../../core/annotations/formats/timeml';
import { exportW3c } from '../../core/annotations/formats/w3c';
import { nameMessages } from '../../core/annotations/messages';
import { staysInside } from '../../core/annotations/paths';
import { mentionAt } from '../../core/corpus/names';
import { foldForSearch } from '../../core/text/fold';
import { type Span, spanAt } from '../../core/text/span';
import { wordsOf } from '../../core/text/words';
import type { AnnotationItem, AnnotationsParams, ExportFormat } from '../../protocol';
import { idOf, uriOf } from '../../selection';
import { toRange, toSpan } from '../convert';
import type { CorpusFolder } from '../folder';
import { messageOf } from '../reading';
import { requests } from '../requests';
import type { Session } from '../session';
import { type ArticleTarget, articleTarget, folderOf, requiredArticle } from '../targets';
import { normalUri } from '../uris';
import { EMPTY, page } from './articleTree';

/** Making, listing and exporting annotations; the folder's {@link AnnotationService} keeps them. */
export function handleAnnotations(session: Session): void {
  session.handle(requests.codebook, [], ({ folder }) =>
    tagsOf(folderOf(session, folder)).map(({ name, color, description, key }) => ({
      name,
      color,
      ...(description === undefined ? {} : { description }),
      ...(key === undefined ? {} : { key }),
    })),
  );
  session.handle(requests.annotations, EMPTY, params => {
    const folder = folderOf(session, params.folder);
    return page(matching(folder, params), params, placed => [annotationItem(folder, placed)]);
  });
  session.handleChange(requests.annotate, async params => {
    const target = requiredArticle(session, params.uri);
    const span = annotatedSpan(target, toSpan(target, params.range));
    const placed = await target.folder.annotations.create(target.record.id, span, contentOf(params));
    return changed(target.folder, placed);
  });
  session.handleChange(requests.updateAnnotation, async params => {
    const folder = folderOf(session, params.folder);
    const span = params.range === undefined ? undefined : newSpan(folder, params.id, params.range);
    const { tag, entity, note } = params;
    const change = {
      ...(tag === undefined ? {} : { tag }),
      ...(entity === undefined ? {} : { entity }),
      ...(note === undefined ? {} : { note }),
      ...(span === undefined ? {} : { span }),
    };
    return changed(folder, await folder.annotations.update(params.id, change));
  });
  session.handleChange(requests.deleteAnnotation, async params => {
    const folder = folderOf(session, params.folder);
    await folder.annotations.delete(params.id);
    folder.annotationsChanged();
    return null;
  });
  session.handleChange(requests.restoreAnnotation, async params => {
    const folder = folderOf(session, params.folder);
    return changed(folder, await folder.annotations.restore(params.id));
  });
  session.handleChange(requests.exportAnnotations, async ({ folder: uri, format, out, chosen }) => {
    const folder = folderOf(session, uri);
    const within = exportedWithin(folder, out, chosen === true);
    refuseArticles(folder, normalUri(out));
    const exported =
      format === 'timeml'
        ? exportTimeml(timedArticles(folder))
        : EXPORTERS[format](annotatedArticles(folder), { tags: tagsOf(folder), entities: folder.register.byId });
    const written: string[] = [];
    const lost = [...exported.lost];
    for (const { path, text } of exported.files) {
      const target = uriOf(normalUri(out), path);
      try {
        if (!staysInside(path)) throw new Error(nameMessages.unfit(path));
        await session.files.write(target, new TextEncoder().encode(text), within);
        written.push(target);
      } catch (error) {
        lost.push(exportMessages.notWritten(path, messageOf(error)));
      }
    }
    const marker = exportMarkerFor(format, exported.files);
    if (marker !== null && written.length > 0)
      await session.files.write(uriOf(normalUri(out), marker.path), new TextEncoder().encode(marker.text), within);
    return { written, lost };
  });
}

const EXPORTERS: Readonly<
  Record<Exclude<ExportFormat, 'timeml'>, (articles: readonly AnnotatedArticle[], context: ExportContext) => Exported>
> = {
  w3c: exportW3c,
  brat: exportBrat,
};

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

const tagsOf = (folder: CorpusFolder) => parseCodebook(folder.ownText('codebook')?.text ?? '').tags;

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

function changed(folder: CorpusFolder, placed: PlacedAnnotation): AnnotationItem {
  folder.annotationsChanged();
  return annotationItem(folder, placed);
}

/** An empty range means the mention at the cursor, else the word. */
export function annotatedSpan({ record, text }: ArticleTarget, span: Span): Span {
  if (span.end > span.start) return span;
  const mention = mentionAt(record, span.start);
  if (mention !== undefined) return mention;
  const nearby = { start: Math.max(0, span.start - 100), end: Math.min(text.length, span.start + 100) };
  return spanAt(wordsOf(text, nearby), span.start) ?? span;
}

function newSpan(folder: CorpusFolder, id: string, range: Parameters<typeof toSpan>[1]): Span {
  const article = folder.annotations.find(id)?.annotation.article;
  const target = article === undefined ? null : articleTarget(folder, folder.uriOf(article));
  if (target === null) throw new Error(annotationMessages.gone);
  return annotatedSpan(target, toSpan(target, range));
}

const contentOf = ({ tag, entity, note }: { tag?: string; entity?: string; note?: string }) => ({
  ...(tag === undefined ? {} : { tag }),
  ...(entity === undefined ? {} : { entity }),
  ...(note === undefined ? {} : { note }),
});

function matching(folder: CorpusFolder, { uri, filter = {} }: AnnotationsParams): PlacedAnnotation[] {
  const asked = uri === undefined ? undefined : normalUri(uri);
  const articles = folder.annotations.articles().filter(article => asked === undefined || folder.uriOf(article) === asked);
  const words = foldForSearch(filter.words ?? '')
    .split(/\s+/)
    .filter(word => word !== '');
  return articles
    .flatMap(article => folder.annotations.list(article))
    .filter(({ annotation, anchor }) => {
      if (filter.tag !== undefined && annotation.tag !== filter.tag) return false;
      if (filter.annotator !== undefined && annotation.annotator !== filter.annotator) return false;
      if (filter.orphans === true && anchor.state !== 'orphan') return false;
      const name = annotation.entity === undefined ? '' : (folder.register.byId.get(annotation.entity)?.name ?? annotation.entity);
      const text = foldForSearch([annotation.quote.exact, annotation.tag ?? '', name, annotation.note ?? ''].join(' '));
      return words.every(word => text.includes(word));
    });
}

/** An annotation as the client lists it. */
export function annotationItem(folder: CorpusFolder, { annotation, anchor }: PlacedAnnotation): AnnotationItem {
  const target = articleTarget(folder, folder.uriOf(annotation.article));
  const color = tagsOf(folder).find(tag => tag.name === annotation.tag)?.color;
  const entityName = annotation.entity === undefined ? undefined : folder.register.byId.get(annotation.entity)?.name;
  const { id, annotator, quote, created, modified } = annotation;
  return {
    kind: 'annotation',
    id,
    uri: folder.uriOf(annotation.article),
    annotator,
    quote: quote.exact,
    ...contentOf(annotation),
    ...(color === undefined ? {} : { color }),
    ...(entityName === undefined ? {} : { entityName }),
    state: anchor.state,
    ...(anchor.state === 'fuzzy' ? { score: anchor.score } : {}),
    ...(anchor.state === 'orphan' || target === null ? {} : { range: toRange(target, anchor.span) }),
    created,
    ...(modified === undefined ? {} : { modified }),
  };
}
