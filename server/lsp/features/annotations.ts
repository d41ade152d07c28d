import type { AnnotationService, PlacedAnnotation } from '../../annotations/annotationService';
import { annotationMessages } from '../../annotations/messages';
import { tagTree } from '../../core/annotations/codebook';
import { annotatorFolderOf } from '../../core/annotations/paths';
import { isCertainty } from '../../core/annotations/types';
import { mentionAt } from '../../core/corpus/names';
import { foldForSearch } from '../../core/text/fold';
import { type Span, spanAt } from '../../core/text/span';
import { wordsOf } from '../../core/text/words';
import type { AnnotationItem, AnnotationsParams, TagItem, TakenBack, UpdateAnnotationParams } from '../../protocol';
import { codebookOf } from '../codebook';
import { toRange, toSpan } from '../convert';
import type { CorpusFolder } from '../folder';
import { ANNOTATING } from '../messages';
import { isRecord } from '../params';
import { requests } from '../requests';
import type { Session } from '../session';
import { type ArticleTarget, articleTarget, folderOf, requiredArticle } from '../targets';
import { normalUri } from '../uris';
import { EMPTY, page } from './articleTree';

/** Making and listing annotations; the folder's {@link AnnotationService} keeps them. */
export function handleAnnotations(session: Session): void {
  session.handle(requests.codebook, [], ({ folder }) => tagTree(tagsOf(folderOf(session, folder))).map(tagItem));
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
    const change = { ...contentOf<UpdateAnnotationParams>(params), ...(span === undefined ? {} : { span }) };
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
  session.handleChange(requests.undoAnnotations, params => takenBack(folderOf(session, params.folder), 'undo'));
  session.handleChange(requests.redoAnnotations, params => takenBack(folderOf(session, params.folder), 'redo'));
}

export const tagsOf = (folder: CorpusFolder) => codebookOf(folder).tags;

function tagItem({ tag, above }: ReturnType<typeof tagTree>[number]): TagItem {
  const { name, color, description, key, examples, appliesTo } = tag;
  return {
    name,
    color,
    ...(description === undefined ? {} : { description }),
    ...(key === undefined ? {} : { key }),
    ...(above.length === 0 ? {} : { above }),
    ...(examples === undefined ? {} : { examples }),
    ...(appliesTo === undefined ? {} : { appliesTo }),
  };
}

async function takenBack(folder: CorpusFolder, direction: 'undo' | 'redo'): Promise<TakenBack | null> {
  const outcome = await folder.annotations[direction]();
  if (outcome !== null) folder.annotationsChanged();
  return outcome;
}

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

type ContentField = 'tag' | 'entity' | 'note' | 'attributes' | 'certainty';

/** What an annotation says; an error for the user where it cannot be kept. */
function contentOf<Content extends { readonly [Field in ContentField]?: unknown }>(content: Content): Pick<Content, ContentField> {
  const { tag, entity, note, attributes, certainty } = content;
  const isValues = isRecord(attributes) && Object.values(attributes).every(value => typeof value === 'string');
  if (attributes != null && !isValues) throw new Error(ANNOTATING.notAttributes);
  if (certainty != null && !isCertainty(certainty)) throw new Error(ANNOTATING.notACertainty(String(certainty)));
  return {
    ...(tag === undefined ? {} : { tag }),
    ...(entity === undefined ? {} : { entity }),
    ...(note === undefined ? {} : { note }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(certainty === undefined ? {} : { certainty }),
  } as Pick<Content, ContentField>;
}

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
export function annotationItem(folder: CorpusFolder, { annotation, anchor, unwritten }: PlacedAnnotation): AnnotationItem {
  const target = articleTarget(folder, folder.uriOf(annotation.article));
  const color = tagsOf(folder).find(tag => tag.name === annotation.tag)?.color;
  const entityName = annotation.entity === undefined ? undefined : folder.register.byId.get(annotation.entity)?.name;
  const { id, annotator, quote, created, modified } = annotation;
  return {
    kind: 'annotation',
    id,
    uri: folder.uriOf(annotation.article),
    annotator,
    ...(annotator === annotatorFolderOf(folder.annotator) && { mine: true }),
    quote: quote.exact,
    ...contentOf(annotation),
    ...(color === undefined ? {} : { color }),
    ...(entityName === undefined ? {} : { entityName }),
    state: anchor.state,
    ...(anchor.state === 'fuzzy' ? { score: anchor.score } : {}),
    ...(anchor.state === 'orphan' || target === null ? {} : { range: toRange(target, anchor.span) }),
    created,
    ...(modified === undefined ? {} : { modified }),
    ...(unwritten && { unwritten }),
  };
}
