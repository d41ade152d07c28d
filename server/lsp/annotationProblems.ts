import type { Codebook } from '../core/annotations/codebook';
import { type ArticleId, DOUBTFUL } from '../core/article/types';
import { type AnnotationProblem, annotationProblemsOf } from '../core/corpus/annotationProblems';
import { verdictsOf } from '../core/corpus/queries';
import { overlaps, type Span } from '../core/text/span';
import { codebookOf } from './codebook';
import type { CorpusFolder } from './folder';
import type { ArticleTarget } from './targets';

/** Problems of the annotations of an article at their places. */
export function annotationProblemsIn({ folder, record }: Pick<ArticleTarget, 'folder' | 'record'>): AnnotationProblem[] {
  if (judgedAnnotations(folder, record.id) === '') return [];
  const rules = { tags: codebookOf(folder).tags, register: folder.register, verdicts: verdictsOf(folder.corpus, record.id) };
  return annotationProblemsOf(record, folder.annotations.list(record.id), rules);
}

/**
 * Another text whenever the annotations of an article may have other problems, as long as the article has its revision: empty while none of
 * them has a tag that only applies to something, or is on text that goes. It costs little to ask of many articles.
 */
export function judgedAnnotations(folder: CorpusFolder, article: ArticleId): string {
  const { annotations, corpus } = folder;
  if (!annotations.has(article)) return '';
  const codebook = codebookOf(folder);
  const applying = rulesOf(codebook);
  const types = applying === NO_RULES ? '' : typesIn(folder, article);
  const stateNow = (): string => `${annotations.versionOf(article)}.${corpus.summary(article)?.revision}.${applying}.${types}`;
  const known = judged.get(folder) ?? new Map<ArticleId, Judged>();
  judged.set(folder, known);
  const before = known.get(article);
  if (before?.state === stateNow()) return before.key;
  const cuts = cutsOf(folder, article);
  const isJudged = annotations.list(article).some(({ annotation: { tag }, anchor }) => {
    if (anchor.state === 'orphan') return false;
    const { span } = anchor;
    return codebook.tags.some(({ name, appliesTo }) => name === tag && appliesTo !== undefined) || cuts.some(cut => overlaps(cut, span));
  });
  // After they were looked for in the text, which is a new state of their places.
  const state = stateNow();
  const key = isJudged ? state : '';
  known.set(article, { state, key });
  return key;
}

/** The types of the entities that the annotations of an article name. */
const typesIn = ({ annotations, register }: CorpusFolder, article: ArticleId): string =>
  annotations
    .written(article)
    .flatMap(({ entity }) => (entity === undefined ? [] : [`${entity} ${register.byId.get(entity)?.type}`]))
    .join();

interface Judged {
  readonly state: string;
  readonly key: string;
}

const judged = new WeakMap<CorpusFolder, Map<ArticleId, Judged>>();

/** The passages of an article that a cleaned copy may leave out, worked out once for each revision of it. */
function cutsOf(folder: CorpusFolder, article: ArticleId): readonly Span[] {
  const revision = folder.corpus.summary(article)?.revision ?? -1;
  const known = cutsByFolder.get(folder) ?? new Map<ArticleId, { revision: number; cuts: readonly Span[] }>();
  cutsByFolder.set(folder, known);
  const before = known.get(article);
  if (before?.revision === revision) return before.cuts;
  const passages = folder.corpus.get(article)?.article.passages ?? [];
  const verdicts = verdictsOf(folder.corpus, article);
  const cuts = passages.flatMap(({ start, end }, index) => ((verdicts[index]?.strength ?? 0) >= DOUBTFUL ? [{ start, end }] : []));
  known.set(article, { revision, cuts });
  return cuts;
}

const cutsByFolder = new WeakMap<CorpusFolder, Map<ArticleId, { readonly revision: number; readonly cuts: readonly Span[] }>>();

/** What the tags of a codebook apply to, in one text; worked out once for a codebook. */
function rulesOf(codebook: Codebook): string {
  const known =
    rules.get(codebook) ?? JSON.stringify(codebook.tags.flatMap(({ name, appliesTo }) => (appliesTo ? [[name, appliesTo]] : [])));
  rules.set(codebook, known);
  return known;
}

const NO_RULES = '[]';

const rules = new WeakMap<Codebook, string>();
