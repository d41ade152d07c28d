import { touches } from '../../core/text/span';
import type { AnnotationGrouping, AnnotationItem, AnnotationsParams, Page } from '../../protocol';
import { annotationList } from '../annotationLists';
import { toOffset } from '../convert';
import type { CorpusFolder } from '../folder';
import { requests } from '../requests';
import type { Session } from '../session';
import { articleOf, folderOf } from '../targets';
import { annotationItem } from './annotationItem';
import { EMPTY, page } from './articleTree';

/** The list of a folder's annotations in groups, filtered as a person types it. */
export function handleAnnotationLists(session: Session): void {
  session.handle(requests.annotationGroups, EMPTY, params => {
    const folder = folderOf(session, params.folder);
    return page(annotationList(folder, groupingOf(params.group), params.query ?? '').groups, params, group => [group]);
  });
  session.handle(requests.annotationPlace, null, ({ uri, position, group, query = '' }) => {
    const target = articleOf(session, uri);
    if (target === null) return null;
    const at = toOffset(target, position);
    const { all, byGroup, groups } = annotationList(target.folder, groupingOf(group), query);
    const [innermost] = all
      .flatMap(placed =>
        placed.annotation.article === target.record.id && placed.anchor.state !== 'orphan' ? [{ placed, span: placed.anchor.span }] : [],
      )
      .filter(({ span }) => touches(span, at))
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    if (innermost === undefined) return null;
    const { placed } = innermost;
    const { id } = placed.annotation;
    const index = groups.findIndex(({ key }) => byGroup.get(key)?.includes(placed));
    const key = groups[index]?.key;
    if (key === undefined) return { id, index: all.indexOf(placed) };
    return { id, index: byGroup.get(key)?.indexOf(placed) ?? 0, group: { key, index } };
  });
}

/** True where the list is asked for, and not the annotations of an article or all of a folder. */
export const isOfList = ({ uri, query, within }: AnnotationsParams): boolean =>
  uri === undefined && (query !== undefined || within !== undefined);

export function listPage(folder: CorpusFolder, params: AnnotationsParams): Page<AnnotationItem> {
  const { query, within } = params;
  const { all, byGroup } = annotationList(folder, groupingOf(within?.group ?? 'text'), query ?? '');
  const listed = within === undefined ? all : (byGroup.get(within.key) ?? []);
  return page(listed, params, placed => [annotationItem(folder, placed)]);
}

const GROUPINGS: readonly AnnotationGrouping[] = ['text', 'tag', 'article', 'annotator', 'outlet', 'date', 'state'];
const groupingOf = (group: AnnotationGrouping): AnnotationGrouping => GROUPINGS.find(known => known === group) ?? 'text';
