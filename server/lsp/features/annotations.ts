import type { CancellationToken } from 'vscode-languageserver';
import type { PlacedAnnotation } from '../../annotations/annotationPlaces';
import type { AnnotationService } from '../../annotations/annotationService';
import type { AnnotationContent } from '../../annotations/content';
import { annotationMessages } from '../../annotations/messages';
import { tagTree } from '../../core/annotations/codebook';
import type { ArticleId } from '../../core/article/types';
import { mentionAt } from '../../core/corpus/names';
import { type Span, spanAt } from '../../core/text/span';
import { wordsOf } from '../../core/text/words';
import type {
  AnnotateAllParams,
  AnnotateAllResult,
  AnnotateParams,
  AnnotationItem,
  TagItem,
  TakenBack,
  UpdateAnnotationParams,
} from '../../protocol';
import { idOf } from '../../selection';
import { codebookOf } from '../codebook';
import { toSpan } from '../convert';
import type { CorpusFolder } from '../folder';
import { FOLDER_MESSAGES } from '../messages';
import { progressOf } from '../progress';
import { requests } from '../requests';
import type { Session } from '../session';
import { type ArticleTarget, articleOnceRead, articleTarget, folderOf } from '../targets';
import { normalUri } from '../uris';
import { annotationItem, contentOf, linedArticles } from './annotationItem';
import { isOfList, listPage } from './annotationLists';
import { annotationPage } from './annotationPage';
import { EMPTY } from './articleTree';
import { checkRelation } from './notes';

/** Making and listing annotations; the folder's {@link AnnotationService} keeps them. */
export function handleAnnotations(session: Session): void {
  session.handle(requests.codebook, [], ({ folder }) => tagTree(tagsOf(folderOf(session, folder))).map(tagItem));
  session.handle(requests.annotations, EMPTY, (params, token) => {
    const folder = folderOf(session, params.folder);
    return isOfList(params) ? listPage(folder, params, token) : annotationPage(folder, params, token);
  });
  session.handleChange(requests.annotate, async params => {
    const target = await articleOnceRead(session, params.uri);
    const span = annotatedSpan(target, toSpan(target, params.range));
    const placed = await target.folder.annotations.changes.create(target.record.id, span, {
      ...contentOf(params),
      ...checkedRelations(target.folder, params),
    });
    return changed(target.folder, placed);
  });
  session.handleChange(requests.updateAnnotation, async params => {
    const folder = folderOf(session, params.folder);
    const span = params.range === undefined ? undefined : newSpan(folder, params.id, params.range);
    const { resolved } = params;
    const change = {
      ...contentOf<UpdateAnnotationParams>(params),
      ...(span === undefined ? {} : { span }),
      ...(resolved === undefined ? {} : { resolved }),
    };
    return changed(folder, await folder.annotations.changes.update(params.id, change));
  });
  session.handleChange(requests.deleteAnnotation, async params => {
    const folder = folderOf(session, params.folder);
    await folder.annotations.changes.delete(params.id);
    folder.annotationsChanged();
    return null;
  });
  session.handleChange(requests.annotateAll, (params, token) => annotateAll(session, params, token));
  session.handleChange(requests.deleteAnnotations, async ({ folder: uri, ids }) => {
    const folder = folderOf(session, uri);
    const count = await folder.annotations.changes.deleteAll(ids);
    folder.annotationsChanged();
    return count;
  });
  session.handleChange(requests.tagAnnotations, async ({ folder: uri, ids, tag }) => {
    const folder = folderOf(session, uri);
    const count = await folder.annotations.changes.updateAll(ids.map(id => ({ id, change: { tag } })));
    folder.annotationsChanged();
    return count;
  });
  session.handleChange(requests.restoreAnnotation, async params => {
    const folder = folderOf(session, params.folder);
    return changed(folder, await folder.annotations.changes.restore(params.id));
  });
  session.handleChange(requests.reattachAnnotation, async params => {
    const target = await articleOnceRead(session, params.uri);
    const folder = folderOf(session, params.folder);
    if (target.folder !== folder) throw new Error(annotationMessages.otherFolder);
    const span = annotatedSpan(target, toSpan(target, params.range));
    return changed(folder, await folder.annotations.moves.reattach(params.id, target.record.id, span));
  });
  session.handleChange(requests.undoAnnotations, params => takenBack(folderOf(session, params.folder), 'undo'));
  session.handleChange(requests.redoAnnotations, params => takenBack(folderOf(session, params.folder), 'redo'));
}

/** What was made before a cancellation is answered, and is one operation. */
async function annotateAll(session: Session, params: AnnotateAllParams, token: CancellationToken): Promise<AnnotateAllResult> {
  const folder = folderOf(session, params.folder);
  const { changes } = folder.annotations;
  const places = await placesIn(session, folder, params.places);
  const content = { ...contentOf(params), ...checkedRelations(folder, params) };
  const missing = changes.notYet(places, content);
  const progress = progressOf(session, params.workDoneToken);
  progress.begin(annotationMessages.annotating(missing.length));
  try {
    const ids = await changes.createAll(
      missing.map(place => ({ ...place, content })),
      { report: share => progress.report(share), isCancelled: () => token.isCancellationRequested },
    );
    return { ids, already: places.length - missing.length };
  } finally {
    progress.end();
    folder.annotationsChanged();
  }
}

/** Places by the ids of their articles, which may come while the folder is read; an error for the user where a URI names no article of it. */
async function placesIn(
  session: Session,
  folder: CorpusFolder,
  places: AnnotateAllParams['places'],
): Promise<{ readonly article: ArticleId; readonly span: Span }[]> {
  const articles = new Map<string, ArticleId>();
  for (const { uri } of places) {
    if (articles.has(uri)) continue;
    const id = idOf(folder.uri, normalUri(uri));
    const isRead = id !== null && folder.corpus.summary(id) !== undefined;
    articles.set(uri, isRead ? id : (await articleOnceRead(session, uri)).record.id);
  }
  // The text alone costs less than the whole record of an article.
  const linedOf = linedArticles(folder);
  return places.map(({ uri, range }) => {
    const article = articles.get(uri);
    const lined = article === undefined ? null : linedOf(article);
    if (article === undefined || lined === null) throw new Error(FOLDER_MESSAGES.notAnArticle(uri));
    return { article, span: toSpan(lined, range) };
  });
}

/** The relations that an annotation is made with; an error for the user where one cannot be. */
function checkedRelations(folder: CorpusFolder, { relations }: Pick<AnnotateParams, 'relations'>): Pick<AnnotationContent, 'relations'> {
  const named = relations?.map(({ type, target }) => ({ type: type.trim(), target }));
  for (const relation of named ?? []) checkRelation(folder, relation);
  return named === undefined ? {} : { relations: named };
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
