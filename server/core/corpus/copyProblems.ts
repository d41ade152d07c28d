import type { ArticleId } from '../article/types';
import { DOUBTFUL, type Header } from '../article/types';
import { describeDifferences } from '../reuse/describe';
import type { Alignment } from '../reuse/types';
import type { Span } from '../text/span';
import { shortened } from '../text/wording';
import { type ArticleProblem, headlineOf, MOST_RELATED } from './articleProblem';
import { copiedArticlesOf } from './copiedArticles';
import { describeCopies } from './copies';
import type { ArticleRecord, Corpus } from './corpus';
import { articleName, copyMessages } from './messages';
import { publicationDay } from './publicationDay';
import { isKept, type Verdicts } from './queries';
import { articlesWithCopies, copiesOf, firstPairsBetween, type RelatedArticle } from './reuse';
import { shownShare } from './shares';

/**
 * Where an article is a copy of another, one finding for the two, at its headline; else one for each copied passage. Passages that a
 * cleaned copy leaves out, or that the researcher keeps as they are, are not considered. In steps of a passage or less; the corpus stays as
 * it is meanwhile.
 */
export function* copyProblemsInSteps(corpus: Corpus, record: ArticleRecord, verdicts: Verdicts): Generator<undefined, ArticleProblem[]> {
  // The copies of this article ask for it.
  if (!headlines.has(record.header)) headlines.set(record.header, headlineOf(record));
  const byPassage: ReadonlySet<ArticleId>[] = [];
  for (const [index, passage] of record.article.passages.entries()) {
    const isCut = (verdicts[index]?.strength ?? 0) >= DOUBTFUL;
    byPassage.push(isCut || isKept(passage) ? NOWHERE : articlesWithCopies(corpus, record.id, index));
    yield;
  }
  const articles = copiedArticlesOf(corpus, record.id, byPassage);
  yield;
  const problems = yield* copiedArticleInSteps(corpus, record, articles);
  const found = new Set(articles.map(({ article }) => article));
  for (const [index, copiedIn] of byPassage.entries()) {
    if (copiedIn.size === 0) continue;
    const here = copiedIn.has(record.id) ? copiesOf(corpus, record.id, index).filter(({ b }) => b.article === record.id) : [];
    const areShownElsewhere = [...copiedIn].every(id => id === record.id || found.has(id));
    const areOwn = verdicts[index]?.drop === 'repeated' || here.every(isOwnRepetition);
    if ((areShownElsewhere && areOwn) || isRepeatedAgain(here)) continue;
    problems.push(copiedPassage(corpus, record, index));
    yield;
  }
  return problems;
}

const NOWHERE: ReadonlySet<ArticleId> = new Set();

/** What an article says again in other words is its author's affair; what it repeats word for word is reported where it comes again. */
const isOwnRepetition = ({ a, b, kind }: Alignment): boolean => kind === 'near' || a.start < b.start;

/** A text that comes a third time in its article was reported at the first two places; `copies` are those in its own article. */
const isRepeatedAgain = (copies: readonly Alignment[]): boolean =>
  copies.filter(({ a, b, kind }) => kind === 'exact' && b.start < a.start).length > 1;

function* copiedArticleInSteps(
  corpus: Corpus,
  record: ArticleRecord,
  [first, ...others]: readonly RelatedArticle[],
): Generator<undefined, ArticleProblem[]> {
  if (first === undefined) return [];
  const { side, share } = shownShare(first);
  const pairs = firstPairsBetween(corpus, record.id, first.article, MOST_RELATED);
  yield;
  const related: Related[] = pairs.map(pair => relatedPlace(corpus, record, pair));
  for (const { article } of others.slice(0, MOST_RELATED)) {
    yield;
    const span = headlineIn(corpus, article);
    if (span !== undefined) related.push({ article, span, message: copyMessages.otherCopy(nameOf(corpus, article)) });
  }
  const message = copyMessages.article(share, side, nameOf(corpus, first.article), first.passages, others.length);
  return [{ code: 'copied-article', severity: 'warning', ...headlineOf(record), message, related }];
}

/** {@link headlineOf} an article, found once: it is asked for by each of its copies. */
function headlineIn(corpus: Corpus, id: ArticleId): Span | undefined {
  const summary = corpus.summary(id);
  const known = summary && headlines.get(summary.header);
  if (known !== undefined) return known;
  const record = corpus.get(id);
  if (record === undefined) return undefined;
  const span = headlineOf(record);
  headlines.set(record.header, span);
  return span;
}

/** An article that is read again has another header. */
const headlines = new WeakMap<Header, Span>();

function copiedPassage(corpus: Corpus, record: ArticleRecord, index: number): ArticleProblem {
  const copies = copiesOf(corpus, record.id, index);
  const exact = copies.some(copy => copy.kind === 'exact');
  const first = copies.find(copy => copy.kind === 'exact') ?? copies[0];
  const span = first?.a ?? { start: 0, end: 0 };
  const where = first === undefined ? '' : placeName(corpus, record, first.b.article) + copyMessages.andMore(copies.length - 1);
  const how = first === undefined || exact ? copyMessages.wordForWord : copyMessages.reworded(differencesOf(corpus, record, first));
  return {
    code: exact ? 'copied-passage' : 'reworded-passage',
    severity: exact ? 'warning' : 'information',
    start: Math.min(...copies.map(copy => copy.a.start), span.start),
    end: Math.max(...copies.map(copy => copy.a.end), span.end),
    message: copyMessages.passage(where, how),
    brief: copyMessages.briefPassage(exact, describeCopies(corpus, record.id, copies)),
    passages: [index],
    related: copies.slice(0, MOST_RELATED).map(copy => relatedPlace(corpus, record, copy)),
  };
}

type Related = ArticleProblem['related'][number];

const relatedPlace = (corpus: Corpus, record: ArticleRecord, copy: Alignment) => ({
  article: copy.b.article,
  span: copy.b,
  message: copy.kind === 'exact' ? copyMessages.exactPlace : copyMessages.rewordedPlace(differencesOf(corpus, record, copy)),
});

const placeName = (corpus: Corpus, from: ArticleRecord, id: ArticleId): string =>
  id === from.id ? copyMessages.inThisArticle : copyMessages.inArticle(nameOf(corpus, id));

function nameOf(corpus: Corpus, id: ArticleId): string {
  const summary = corpus.summary(id);
  return articleName(
    shortened(summary?.header.title.value ?? id, LONGEST_TITLE),
    [summary?.header.outlet?.value, summary && publicationDay(summary)].filter(fact => fact !== undefined),
  );
}

const LONGEST_TITLE = 80;

const differencesOf = (corpus: Corpus, record: ArticleRecord, copy: Alignment): string =>
  describeDifferences(copy, record.article.text, corpus.reuse.textOf(copy.b.article));
