import type { CancellationToken } from 'vscode-languageserver';
import { touches } from '../../core/text/span';
import type { AnnotationGrouping, AnnotationItem, AnnotationsParams, Page } from '../../protocol';
import { annotationList, touchLists } from '../annotationLists';
import { toOffset } from '../convert';
import type { CorpusFolder } from '../folder';
import { requests } from '../requests';
import type { Session } from '../session';
import { articleOf, folderOf } from '../targets';
import { annotationItem, linedArticles } from './annotationItem';
import { EMPTY, page } from './articleTree';

/** The list of a folder's annotations in groups, filtered as a person types it. */
export function handleAnnotationLists(session: Session): void {
  session.onChange(touchLists);
  session.handle(requests.annotationGroups, EMPTY, async (params, token) => {
    const folder = folderOf(session, params.folder);
    const list = await annotationList(folder, groupingOf(params.group), params.query ?? '', token);
    return page(list.groups(), params, key => list.groupItems([key]));
  });
  session.handle(requests.annotationPlace, null, async ({ uri, position, group, query = '' }, token) => {
    const target = articleOf(session, uri);
    if (target === null) return null;
    const at = toOffset(target, position);
    const list = await annotationList(target.folder, groupingOf(group), query, token);
    const [innermost] = list
      .of(target.record.id)
      .flatMap(placed => (placed.anchor.state === 'orphan' ? [] : [{ placed, span: placed.anchor.span }]))
      .filter(({ span }) => touches(span, at))
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    if (innermost === undefined) return null;
    const { placed } = innermost;
    const found = { id: placed.annotation.id, index: list.indexOf(placed) };
    const key = list.keyOf(placed);
    const index = list.groups().indexOf(key);
    return index === -1 ? found : { ...found, group: { key, index } };
  });
}

/** True where the list is asked for, and not the annotations of an article or all of a folder. */
export const isOfList = ({ uri, query, within }: AnnotationsParams): boolean =>
  uri === undefined && (query !== undefined || within !== undefined);

export async function listPage(folder: CorpusFolder, params: AnnotationsParams, token: CancellationToken): Promise<Page<AnnotationItem>> {
  const { query, within } = params;
  const list = await annotationList(folder, groupingOf(within?.group ?? 'text'), query ?? '', token);
  const linedOf = linedArticles(folder);
  return page(within === undefined ? list.all : list.members(within.key), params, placed => [
    annotationItem(folder, placed, linedOf(placed.annotation.article)),
  ]);
}

const GROUPINGS: readonly AnnotationGrouping[] = ['text', 'tag', 'entity', 'article', 'annotator', 'outlet', 'date', 'state'];
const groupingOf = (group: AnnotationGrouping): AnnotationGrouping => GROUPINGS.find(known => known === group) ?? 'text';
