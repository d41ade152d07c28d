import type { PlacedAnnotation } from '../annotations/annotationPlaces';
import type { AnnotationService } from '../annotations/annotationService';
import { taggedSpans } from '../annotations/taggedArticles';
import { withTagsBelow } from '../core/annotations/codebook';
import type { Annotation, Tag } from '../core/annotations/types';
import type { ArticleId, Header } from '../core/article/types';
import type { Corpus } from '../core/corpus/corpus';
import { inOrderOfTime, searchedArticle } from '../core/corpus/search';
import { hitsIn } from '../core/query/find';
import type { Query } from '../core/query/types';
import type { Found } from '../core/report/types';
import { bySpan, overlaps } from '../core/text/span';

/** What a report is about, as it was understood. */
export type Subject =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'entity'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'all' };

/** What one article has for a report. */
export interface Collected {
  readonly article: ArticleId;
  /** Null where there is no such article. */
  readonly text: string | null;
  readonly header: Header;
  readonly found: readonly Found[];
  /** Annotations whose text is not found in the article, or whose article does not exist. */
  readonly orphans: readonly Annotation[];
}

/** Where a report takes everything from. */
export interface Sources {
  readonly corpus: Corpus;
  readonly annotations: AnnotationService;
  readonly tags: readonly Tag[];
  /** Only these articles; all where it is absent. */
  readonly isAsked?: (article: ArticleId) => boolean;
}

/** What each article has for a report, in order of time; articles without anything are left out. One article a step. */
export function* collect(sources: Sources, subject: Subject): Generator<undefined, Collected[]> {
  const { corpus, annotations, isAsked = () => true } = sources;
  const collected: Collected[] = [];
  const known = new Set(corpus.ids());
  const articles = subject.kind === 'query' || subject.kind === 'entity' ? inOrderOfTime(corpus) : annotatedInOrder(corpus, annotations);
  const gone = annotations.articles().filter(article => !known.has(article));
  for (const article of [...articles, ...gone]) {
    yield;
    if (!isAsked(article)) continue;
    const { found, orphans } = known.has(article)
      ? foundIn(sources, article, subject)
      : { found: [], orphans: wanted(sources, annotations.list(article), subject) };
    if (found.length === 0 && orphans.length === 0) continue;
    collected.push({ article, text: corpus.textOf(article), header: headerOf(corpus, article), found, orphans });
  }
  return collected;
}

function annotatedInOrder(corpus: Corpus, annotations: AnnotationService): readonly ArticleId[] {
  const annotated = new Set(annotations.articles());
  return inOrderOfTime(
    corpus,
    corpus.ids().filter(id => annotated.has(id)),
  );
}

const headerOf = (corpus: Corpus, article: ArticleId): Header =>
  corpus.summary(article)?.header ?? { title: { value: article, source: 'file name' } };

function foundIn(
  sources: Sources,
  article: ArticleId,
  subject: Subject,
): { readonly found: readonly Found[]; readonly orphans: readonly Annotation[] } {
  const listed = sources.annotations.list(article);
  const placed = listed.flatMap(({ annotation, anchor }) => (anchor.state === 'orphan' ? [] : [{ annotation, ...anchor.span }]));
  const orphans = wanted(
    sources,
    listed.filter(({ anchor }) => anchor.state === 'orphan'),
    subject,
  );
  if (subject.kind === 'tag' || subject.kind === 'all') {
    const chosen = new Set(wanted(sources, listed, subject));
    const found = placed
      .filter(({ annotation }) => chosen.has(annotation))
      .map(({ annotation, start, end }) => ({ start, end, annotations: [annotation] }));
    return { found, orphans };
  }
  const hits = subject.kind === 'query' ? hitsOf(sources, article, subject.query) : mentionsOf(sources, article, subject.ids);
  const own =
    subject.kind === 'query' ? [] : placed.filter(({ annotation: { entity } }) => entity !== undefined && subject.ids.has(entity));
  const others = hits.filter(hit => !own.some(each => overlaps(each, hit)));
  const at = (span: { readonly start: number; readonly end: number }): Annotation[] =>
    placed.filter(each => overlaps(each, span)).map(({ annotation }) => annotation);
  const found = [
    ...own.map(({ annotation, start, end }) => ({ start, end, annotations: [annotation] })),
    ...others.map(({ start, end }) => ({ start, end, annotations: at({ start, end }) })),
  ];
  return { found: found.sort(bySpan), orphans };
}

/** Those of some annotations that a report is about. */
function wanted({ tags }: Sources, listed: readonly PlacedAnnotation[], subject: Subject): Annotation[] {
  if (subject.kind === 'query') return [];
  const all = listed.map(({ annotation }) => annotation);
  if (subject.kind === 'all') return all;
  if (subject.kind === 'entity') return all.filter(({ entity }) => entity !== undefined && subject.ids.has(entity));
  const names = withTagsBelow(tags, subject.tag);
  return all.filter(({ tag }) => tag !== undefined && names.has(tag));
}

function hitsOf({ corpus, annotations }: Sources, article: ArticleId, query: Query) {
  const searched = searchedArticle(corpus, article, tag => taggedSpans(annotations, article, tag));
  return searched === null ? [] : hitsIn(searched, query);
}

const mentionsOf = (sources: Sources, article: ArticleId, ids: ReadonlySet<string>) => hitsOf(sources, article, { kind: 'entity', ids });
