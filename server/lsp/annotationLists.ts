import type { PlacedAnnotation } from '../annotations/annotationService';
import { fitsFilter, isEmptyFilter, readAnnotationFilter } from '../core/annotations/annotationFilter';
import { tagTree } from '../core/annotations/codebook';
import type { AnnotationGroupItem, AnnotationGrouping } from '../protocol';
import { codebookOf } from './codebook';
import type { CorpusFolder } from './folder';

/** A folder's annotations that fit a filter, in text order, article by article. */
export interface AnnotationList {
  readonly all: readonly PlacedAnnotation[];
  readonly groups: readonly AnnotationGroupItem[];
  readonly byGroup: ReadonlyMap<string, readonly PlacedAnnotation[]>;
}

/** So many questions are kept: what the view asks, and what a review asks. */
const MOST_KEPT = 4;

const kept = new WeakMap<CorpusFolder, { revision: string; lists: Map<string, AnnotationList> }>();

/** Worked out once while neither annotations, articles nor the codebook change. */
export function annotationList(folder: CorpusFolder, group: AnnotationGrouping, query: string): AnnotationList {
  const revision = `${folder.annotationsRevision}.${folder.corpus.revision}`;
  const known = kept.get(folder);
  const lists = known?.revision === revision ? known.lists : new Map<string, AnnotationList>();
  kept.set(folder, { revision, lists });
  const key = `${group} ${query}`;
  const list = lists.get(key) ?? listOf(folder, group, query);
  lists.delete(key);
  lists.set(key, list);
  const [oldest] = lists.keys();
  if (lists.size > MOST_KEPT && oldest !== undefined) lists.delete(oldest);
  return list;
}

/** Of annotations without what they are grouped by, and of those that cannot be found in their article. */
const NONE = 'none';
const ORPHANS = 'orphans';
const keyOfName = (name: string): string => (name === '' ? NONE : `=${name}`);

function listOf(folder: CorpusFolder, group: AnnotationGrouping, query: string): AnnotationList {
  const all = matching(folder, query);
  const byGroup = new Map<string, PlacedAnnotation[]>();
  const nameOf = NAMES[group];
  for (const placed of all) {
    const isApart = placed.anchor.state === 'orphan' && group !== 'state' && group !== 'text';
    const key = isApart ? ORPHANS : keyOfName(nameOf(folder, placed));
    const members = byGroup.get(key);
    if (members === undefined) byGroup.set(key, [placed]);
    else members.push(placed);
  }
  return { all, byGroup, groups: group === 'text' ? [] : groupsOf(folder, group, byGroup) };
}

function matching(folder: CorpusFolder, query: string): PlacedAnnotation[] {
  const filter = readAnnotationFilter(query);
  const all = folder.annotations.articles().flatMap(article => folder.annotations.list(article));
  if (isEmptyFilter(filter)) return all;
  const above = new Map(tagTree(codebookOf(folder).tags).map(each => [each.tag.name, [each.tag.name, ...each.above]]));
  return all.filter(({ annotation, anchor }) => {
    const { tag, entity, note = '', attributes = {}, article, annotator, quote } = annotation;
    const header = folder.corpus.summary(article)?.header;
    return fitsFilter(filter, {
      tags: tag === undefined ? [] : (above.get(tag) ?? [tag]),
      article: [article, header?.title.value ?? ''],
      annotator,
      outlet: header?.outlet?.value ?? '',
      date: header?.published?.value ?? '',
      state: anchor.state,
      text: () => {
        const name = entity === undefined ? '' : (folder.register.byId.get(entity)?.name ?? entity);
        return [quote.exact, tag ?? '', name, note, ...Object.entries(attributes).flat()].join(' ');
      },
    });
  });
}

const NAMES: Readonly<Record<AnnotationGrouping, (folder: CorpusFolder, placed: PlacedAnnotation) => string>> = {
  text: () => '',
  tag: (_, { annotation }) => annotation.tag ?? '',
  article: (_, { annotation }) => annotation.article,
  annotator: (_, { annotation }) => annotation.annotator,
  outlet: ({ corpus }, { annotation }) => corpus.summary(annotation.article)?.header.outlet?.value ?? '',
  date: ({ corpus }, { annotation }) => (corpus.summary(annotation.article)?.header.published?.value ?? '').slice(0, 'YYYY-MM'.length),
  state: (_, { anchor }) => anchor.state,
};

/** Orphans first, what has no name last; tags in the order of their tree, all else by name. */
function groupsOf(
  folder: CorpusFolder,
  group: AnnotationGrouping,
  byGroup: ReadonlyMap<string, readonly PlacedAnnotation[]>,
): AnnotationGroupItem[] {
  const tree = group === 'tag' ? tagTree(codebookOf(folder).tags) : [];
  const places = new Map(tree.map((each, index) => [keyOfName(each.tag.name), { ...each, index }]));
  const rankOf = (key: string): number => (key === ORPHANS ? -1 : key === NONE ? Infinity : (places.get(key)?.index ?? tree.length));
  return [...byGroup]
    .sort(([a], [b]) => (rankOf(a) === rankOf(b) ? (a < b ? -1 : 1) : rankOf(a) - rankOf(b)))
    .map(([key, members]) => {
      const place = places.get(key);
      const name = key === ORPHANS || key === NONE ? '' : key.slice(1);
      return {
        key,
        name,
        count: members.length,
        ...(place === undefined ? {} : { color: place.tag.color }),
        ...(place === undefined || place.above.length === 0 ? {} : { above: place.above }),
        ...(key === ORPHANS ? { isOrphans: true as const } : {}),
      };
    });
}
