import type { CancellationToken } from 'vscode-languageserver';
import type { Annotation } from '../../core/annotations/types';
import { foldForSearch } from '../../core/text/fold';
import type { AnnotationItem, AnnotationsParams, Page } from '../../protocol';
import type { CorpusFolder } from '../folder';
import { turns } from '../timing';
import { normalUri } from '../uris';
import { annotationItem, linedArticle } from './annotationItem';
import { EMPTY } from './articleTree';

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
  const { offset, limit, filter = {} } = params;
  const isWanted = wantedBy(folder, filter);
  const items: AnnotationItem[] = [];
  let total = 0;
  const turn = turns();
  for (const article of articlesOf(folder, params.uri)) {
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

function articlesOf(folder: CorpusFolder, uri: string | undefined): readonly string[] {
  const articles = folder.annotations.articles();
  const asked = uri === undefined ? undefined : normalUri(uri);
  return asked === undefined ? articles : articles.filter(article => folder.uriOf(article) === asked);
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
