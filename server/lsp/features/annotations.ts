import type { AnnotationService, PlacedAnnotation } from '../../annotations/annotationService';
import { annotationMessages } from '../../annotations/messages';
import { tagTree } from '../../core/annotations/codebook';
import { mentionAt } from '../../core/corpus/names';
import { type Span, spanAt } from '../../core/text/span';
import { wordsOf } from '../../core/text/words';
import type { AnnotationItem, TagItem, TakenBack, UpdateAnnotationParams } from '../../protocol';
import { codebookOf } from '../codebook';
import { toSpan } from '../convert';
import type { CorpusFolder } from '../folder';
import { requests } from '../requests';
import type { Session } from '../session';
import { type ArticleTarget, articleTarget, folderOf, requiredArticle } from '../targets';
import { annotationItem, contentOf } from './annotationItem';
import { isOfList, listPage } from './annotationLists';
import { annotationPage } from './annotationPage';
import { EMPTY } from './articleTree';

/** Making and listing annotations; the folder's {@link AnnotationService} keeps them. */
export function handleAnnotations(session: Session): void {
  session.handle(requests.codebook, [], ({ folder }) => tagTree(tagsOf(folderOf(session, folder))).map(tagItem));
  session.handle(requests.annotations, EMPTY, (params, token) => {
    const folder = folderOf(session, params.folder);
    return isOfList(params) ? listPage(folder, params) : annotationPage(folder, params, token);
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
  session.handleChange(requests.annotateAll, async params => {
    const folder = folderOf(session, params.folder);
    const places = params.places.map(({ uri, range }) => {
      const target = requiredArticle(session, uri);
      return { article: target.record.id, span: toSpan(target, range) };
    });
    const content = contentOf(params);
    const missing = folder.annotations.notYet(places, content);
    const ids = await folder.annotations.createAll(missing.map(place => ({ ...place, content })));
    folder.annotationsChanged();
    return { ids, already: places.length - missing.length };
  });
  session.handleChange(requests.deleteAnnotations, async ({ folder: uri, ids }) => {
    const folder = folderOf(session, uri);
    const count = await folder.annotations.deleteAll(ids);
    folder.annotationsChanged();
    return count;
  });
  session.handleChange(requests.tagAnnotations, async ({ folder: uri, ids, tag }) => {
    const folder = folderOf(session, uri);
    const count = await folder.annotations.updateAll(ids.map(id => ({ id, change: { tag } })));
    folder.annotationsChanged();
    return count;
  });
  session.handleChange(requests.restoreAnnotation, async params => {
    const folder = folderOf(session, params.folder);
    return changed(folder, await folder.annotations.restore(params.id));
  });
  session.handleChange(requests.reattachAnnotation, async params => {
    const target = requiredArticle(session, params.uri);
    const folder = folderOf(session, params.folder);
    if (target.folder !== folder) throw new Error(annotationMessages.otherFolder);
    const span = annotatedSpan(target, toSpan(target, params.range));
    return changed(folder, await folder.annotations.reattach(params.id, target.record.id, span));
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
