import type { PlacedAnnotation } from '../annotations/annotationPlaces';
import { type AnnotationFilter, fitsFilter, isEmptyFilter } from '../core/annotations/annotationFilter';
import { type Codebook, tagTree } from '../core/annotations/codebook';
import type { ArticleId } from '../core/article/types';
import { codebookOf } from './codebook';
import type { CorpusFolder } from './folder';

/** The annotations of an article that fit a filter, in text order, orphans last. */
export function matchingAnnotations(folder: CorpusFolder, article: ArticleId, filter: AnnotationFilter): readonly PlacedAnnotation[] {
  const all = folder.annotations.list(article);
  if (isEmptyFilter(filter)) return all;
  const above = tagsAbove(codebookOf(folder));
  const header = folder.corpus.summary(article)?.header;
  return all.filter(({ annotation, anchor }) => {
    const { tag, entity, note = '', attributes = {}, annotator, quote } = annotation;
    return fitsFilter(filter, {
      tags: tag === undefined ? [] : (above.get(tag) ?? [tag]),
      entity: entity === undefined ? [] : namesOf(folder, entity),
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

/** An entity's id, and how the register calls it. */
function namesOf({ register }: CorpusFolder, entity: string): readonly string[] {
  const known = register.byId.get(entity);
  return known === undefined ? [entity] : [entity, known.name, ...known.aliases];
}

/** Each tag with those above it, by name; worked out once for a codebook. */
function tagsAbove(codebook: Codebook): ReadonlyMap<string, readonly string[]> {
  const known = above.get(codebook) ?? new Map(tagTree(codebook.tags).map(each => [each.tag.name, [each.tag.name, ...each.above]]));
  above.set(codebook, known);
  return known;
}

const above = new WeakMap<Codebook, ReadonlyMap<string, readonly string[]>>();
