import type { CancellationToken, Position } from 'vscode-languageserver';
import type { PlacedAnnotation } from '../../annotations/annotationPlaces';
import type { Annotation } from '../../core/annotations/types';
import { foldForSearch } from '../../core/text/fold';
import { touches } from '../../core/text/span';
import type { AnnotationItem, AnnotationsParams, Page } from '../../protocol';
import { idOf } from '../../selection';
import { toOffset } from '../convert';
import type { CorpusFolder } from '../folder';
import { turns } from '../timing';
import { normalUri } from '../uris';
import { annotationItem, linedArticle } from './annotationItem';
import { EMPTY, page } from './articleTree';

/**
 * A page of a folder's annotations: by article, then in order of text. Only those of the articles on the page are looked for in their texts,
 * unless it is asked which are not there; that takes turns with other messages.
 */
export async function annotationPage(
  folder: CorpusFolder,
  params: AnnotationsParams,
  token: CancellationToken,
): Promise<Page<AnnotationItem>> {
  const { annotations } = folder;
  const { uri, position, offset, limit, filter = {} } = params;
  const isWanted = wantedBy(folder, filter);
  if (uri !== undefined && position !== undefined) {
    const here = placedAt(folder, uri, position).filter(({ annotation }) => isWanted(annotation));
    return page(here, { offset, limit }, placed => [annotationItem(folder, placed)]);
  }
  const items: AnnotationItem[] = [];
  let total = 0;
  const turn = turns();
  for (const article of articlesOf(folder, uri)) {
    const count = annotations.written(article).filter(isWanted).length;
    const isOnPage = total < offset + limit && total + count > offset;
    if (filter.orphans !== true && !isOnPage) total += count;
    else if (count > 0) {
      for (const _ of annotations.place(article)) if (turn.isOver()) await turn.next();
      const placed = annotations
        .list(article)
        .filter(({ annotation, anchor }) => isWanted(annotation) && (filter.orphans !== true || anchor.state === 'orphan'));
      const lined = linedArticle(folder, article);
      items.push(
        ...placed.slice(Math.max(0, offset - total), Math.max(0, offset + limit - total)).map(each => annotationItem(folder, each, lined)),
      );
      total += placed.length;
    }
    if (!turn.isOver()) continue;
    await turn.next();
    if (token.isCancellationRequested) return EMPTY;
  }
  return { total, items };
}

/** The annotations of an article whose text a position is in or beside, in text order. */
export function placedAt(folder: CorpusFolder, uri: string, position: Position): readonly PlacedAnnotation[] {
  const [article] = articlesOf(folder, uri);
  const lined = article === undefined || !folder.annotations.has(article) ? null : linedArticle(folder, article);
  if (article === undefined || lined === null) return [];
  const at = toOffset(lined, position);
  return folder.annotations.list(article).filter(({ anchor }) => anchor.state !== 'orphan' && touches(anchor.span, at));
}

function articlesOf(folder: CorpusFolder, uri: string | undefined): readonly string[] {
  if (uri === undefined) return folder.annotations.articles();
  const article = idOf(folder.uri, normalUri(uri));
  return article === null ? [] : [article];
}

function wantedBy(folder: CorpusFolder, filter: NonNullable<AnnotationsParams['filter']>): (annotation: Annotation) => boolean {
  const words = foldForSearch(filter.words ?? '')
    .split(/\s+/)
    .filter(word => word !== '');
  return annotation => {
    if (filter.tag !== undefined && annotation.tag !== filter.tag) return false;
    if (filter.annotator !== undefined && annotation.annotator !== filter.annotator) return false;
    if (words.length === 0) return true;
    const name = annotation.entity === undefined ? '' : (folder.register.byId.get(annotation.entity)?.name ?? annotation.entity);
    const text = foldForSearch([annotation.quote.exact, annotation.tag ?? '', name, annotation.note ?? ''].join(' '));
    return words.every(word => text.includes(word));
  };
}
