import type { Dismissal } from '../core/annotations/dismissed';
import { type Annotation, contentOf } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import { copiedSpans, spanInCopy, turned } from '../core/corpus/copiedSpans';
import type { Corpus } from '../core/corpus/corpus';
import { copiesOf } from '../core/corpus/reuse';
import { overlaps, type Span } from '../core/text/span';
import type { AnnotationService } from './annotationService';
import type { AnnotationContent } from './content';

/** An annotation that is offered in a copy of the passage it is on. Nothing of it counts before somebody accepts it. */
export interface CopySuggestion {
  /** The annotation that it is taken from. */
  readonly from: Annotation;
  readonly article: ArticleId;
  /** Where the words of the annotation are in the copy. */
  readonly span: Span;
}

/** What suggestions are made from. */
export interface SuggestionSources {
  readonly corpus: Corpus;
  readonly annotations: AnnotationService;
  readonly dismissed: readonly Dismissal[];
}

/** Where else an annotation could be made, in other articles; empty for one that has lost its place. */
export const suggestionsOf = (sources: SuggestionSources, id: string): CopySuggestion[] => suggestionsOfAll(sources, [id]);

/** Where else annotations could be made, in other articles; what several of them say of one place is there once. */
export function suggestionsOfAll(sources: SuggestionSources, ids: readonly string[]): CopySuggestion[] {
  const found = ids.flatMap(id => {
    const placed = sources.annotations.find(id);
    if (placed === undefined || placed.anchor.state === 'orphan') return [];
    const { annotation, anchor } = placed;
    return copiedSpans(sources.corpus, annotation.article, anchor.span).map(({ article, start, end }) => ({
      from: annotation,
      article,
      span: { start, end },
    }));
  });
  return wanted(sources, found);
}

/** The annotations of other articles that could be made in this one; where a span is given, on the passages that it touches. */
export function suggestionsIn(sources: SuggestionSources, article: ArticleId, within?: Span): CopySuggestion[] {
  const { corpus, annotations } = sources;
  const text = corpus.textOf(article) ?? '';
  const passages = corpus.get(article)?.article.passages ?? [];
  const annotated = new Set(annotations.articles());
  const found = passages.flatMap((passage, index) => {
    if (within !== undefined && !(overlaps(passage, within) || (passage.start <= within.start && within.start <= passage.end))) return [];
    return copiesOf(corpus, article, index).flatMap(copy => {
      if (copy.b.article === article || !annotated.has(copy.b.article)) return [];
      const other = corpus.textOf(copy.b.article) ?? '';
      const there = turned(copy);
      return annotations.list(copy.b.article).flatMap(({ annotation, anchor }): CopySuggestion[] => {
        const span = anchor.state === 'orphan' ? null : spanInCopy(there, other, text, anchor.span);
        return span === null ? [] : [{ from: annotation, article, span }];
      });
    });
  });
  return wanted(sources, found);
}

/** Without those that exist already, those that were dismissed, and those that say the same of the same place as another one. */
function wanted({ annotations, dismissed }: SuggestionSources, found: readonly CopySuggestion[]): CopySuggestion[] {
  const refused = new Set(dismissed.flatMap(each => (each.kind === 'copy' ? [`${each.annotation} ${each.article}`] : [])));
  const seen = new Set<string>();
  return found.filter(({ from, article, span }) => {
    const says = JSON.stringify([article, span.start, span.end, sayingOf(from)]);
    if (seen.has(says) || refused.has(`${from.id} ${article}`)) return false;
    seen.add(says);
    return !annotations
      .list(article)
      .some(
        ({ annotation, anchor }) => anchor.state !== 'orphan' && overlaps(anchor.span, span) && sayingOf(annotation) === sayingOf(from),
      );
  });
}

const sayingOf = ({ tag, entity, note }: Annotation): string =>
  JSON.stringify(tag === undefined && entity === undefined ? [note] : [tag, entity]);

/** What an accepted suggestion says: what the annotation does, without what was answered to it and what it is related to. */
export function contentFrom(annotation: Annotation): AnnotationContent {
  const { replies: _replies, relations: _relations, resolved: _resolved, ...content } = contentOf(annotation);
  return content;
}
