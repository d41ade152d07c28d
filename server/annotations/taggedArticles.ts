import type { LeftOut } from '../core/agreement/table';
import type { TaggedArticle, TaggedSpan } from '../core/agreement/types';
import type { ArticleId } from '../core/article/types';
import type { Span } from '../core/text/span';
import type { AnnotationService } from './annotationService';

/** The articles of a folder as their annotators tagged them, and how many annotations have no part in agreement. */
export interface TaggedArticles {
  readonly articles: readonly TaggedArticle[];
  /** Sorted. */
  readonly annotators: readonly string[];
  readonly leftOut: LeftOut;
}

/**
 * Who annotated an article in any way has worked on it, though without a tag perhaps.
 *
 * @param chosen annotators; all where it is empty
 * @param textOf an article's current text; null where there is none
 */
export function taggedArticles(
  service: AnnotationService,
  textOf: (article: ArticleId) => string | null,
  chosen: readonly string[],
): TaggedArticles {
  const annotators = new Set<string>();
  const leftOut = { untagged: 0, orphans: 0 };
  const articles = service.articles().map(article => {
    const byAnnotator = new Map<string, TaggedSpan[]>();
    for (const { annotation, anchor } of service.list(article)) {
      const { annotator, tag } = annotation;
      if (chosen.length > 0 && !chosen.includes(annotator)) continue;
      annotators.add(annotator);
      const spans = byAnnotator.get(annotator) ?? [];
      byAnnotator.set(annotator, spans);
      if (anchor.state === 'orphan') leftOut.orphans++;
      else if (tag === undefined) leftOut.untagged++;
      else spans.push({ start: anchor.span.start, end: anchor.span.end, tag });
    }
    return { article, text: textOf(article) ?? '', byAnnotator };
  });
  return { articles, annotators: [...annotators].sort(), leftOut };
}

/** Where an article's annotations with a tag are; those that have lost their place are nowhere. */
export const taggedSpans = (service: AnnotationService, article: ArticleId, tag: string): readonly Span[] =>
  service.list(article).flatMap(({ annotation, anchor }) => (annotation.tag === tag && anchor.state !== 'orphan' ? [anchor.span] : []));
