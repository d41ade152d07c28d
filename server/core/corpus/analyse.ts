import { withDecisions } from '../article/decide';
import type { DecisionIndex } from '../article/decisions';
import { headerOf } from '../article/header';
import { parseArticle } from '../article/parse';
import { type Article, type ArticleEntry, type ArticleId, type Header, storyStartsOf } from '../article/types';
import type { Gazetteer } from '../entities/gazetteer';
import type { Mention } from '../entities/types';
import { type DateContradiction, findContradictions } from '../publication/contradictions';
import { withDateLines } from '../publication/dateLines';
import { type PublicationEvidence, publicationEvidence, referenceOf } from '../publication/evidence';
import { type DateHabits, dateHabitsOf, type FolderView, NO_FOLDER } from '../publication/folderDates';
import { type FoundInPassages, findInPassages, type KnownDates, placedInArticle } from '../publication/passages';
import { textDatesOf } from '../publication/textDates';
import { type LineStarts, lineStartsOf } from '../text/lines';
import { dayFirstHabit, defaultLanguage, type FoundTimex, type ReferenceTime, resolveTimexes, type Timex } from '../timex/index';
import { registerMentionsOf } from './names';
import type { TextFacts } from './textFacts';

/** All that one article's text, the register and its entry in `articles.yaml` say of it. Replaced, never changed. */
export interface ArticleAnalysis {
  readonly id: ArticleId;
  readonly article: Article;
  readonly header: Header;
  readonly lines: LineStarts;
  /** Those of the register's entities, sorted, not overlapping; with the candidates see `namesIn`. */
  readonly mentions: readonly Mention[];
  readonly timexes: readonly Timex[];
  /** What speaks for its publication date. */
  readonly evidence: PublicationEvidence;
  /** What its relative dates are counted from; null where nothing is known. */
  readonly reference: ReferenceTime | null;
  /** Dates that cannot be as they are written. */
  readonly contradictions: readonly DateContradiction[];
}

export interface AnalysisOptions {
  /** ISO publication date for articles that `articles.yaml` gives none. */
  readonly date?: string;
}

export interface AnalysisInput extends AnalysisOptions {
  readonly gazetteer: Gazetteer;
  readonly entry?: ArticleEntry | undefined;
  /** What `furniture.yaml` says of passages. */
  readonly decisions?: DecisionIndex;
  /** Where the time expressions are, for a caller that remembers them; `known` are those of the article before decisions on passages. */
  readonly find?: (article: Article, known?: KnownDates) => FoundInPassages;
}

/** The facts of one article: a function of its arguments alone, linear in the text. */
export function analyseArticle(id: ArticleId, text: string, input: AnalysisInput): ArticleAnalysis {
  return analyseRead(readArticle(id, text, input), NO_FOLDER, input);
}

/** An article before it is known what the others of its folder show. */
export interface ReadArticle {
  readonly article: Article;
  readonly found: FoundInPassages;
  readonly habits: DateHabits;
}

/** `facts` are what `textFactsOf` gives for this text in this language, where that was worked out elsewhere. */
export function readArticle(id: ArticleId, text: string, input: AnalysisInput, facts?: TextFacts): ReadArticle {
  const parsed = facts?.article ?? parseArticle(id, text, input.entry?.language);
  const outlet = headerOf(parsed, input.entry, input.date).outlet?.value;
  const article = withDecisions(parsed, input.entry, input.decisions ?? NO_DECISIONS, outlet);
  const found = input.find?.(article, facts) ?? findInPassages(article, facts);
  return { article, found, habits: dateHabitsOf(article, dayFirstHabit(placedInArticle(article, found))) };
}

/** The rest of it. */
export function analyseRead({ article: read, found, habits }: ReadArticle, folder: FolderView, input: AnalysisInput): ArticleAnalysis {
  const [first = [], ...others] = byStory(read, placedInArticle(read, found));
  const textOf = (story: Article, own: readonly FoundTimex[]) => textDatesOf(story, own, defaultLanguage());
  const { dayFirst } = habits;
  const stories = read.stories?.map((story, nth) =>
    withDateLines(story, { text: textOf(story, others[nth] ?? []), dayFirst, folder: NO_FOLDER }),
  );
  const settled = withDateLines(read, { text: textOf(read, first), dayFirst, folder, given: input.entry?.date });
  const article = stories === undefined ? settled : { ...settled, stories };
  const header = headerOf(article, input.entry, input.date);
  return {
    id: article.id,
    article,
    header,
    lines: lineStartsOf(article.text),
    mentions: registerMentionsOf(article, input.gazetteer),
    ...datesOf(article, found, header),
  };
}

const NO_DECISIONS: DecisionIndex = new Map();

/** All that depends on the dates of an article. */
export type DateFacts = Pick<ArticleAnalysis, 'timexes' | 'evidence' | 'reference' | 'contradictions'>;

/** What was found in each article of a file, the first one's first. */
function byStory(article: Article, found: readonly FoundTimex[]): FoundTimex[][] {
  const starts = storyStartsOf(article);
  return starts.map((start, nth) =>
    found.filter(timex => timex.start >= start && timex.start < (starts[nth + 1] ?? Number.POSITIVE_INFINITY)),
  );
}

/**
 * What the time expressions found come to, under the publication date of the header or what the article itself suggests for one. Those
 * of a further article of the file are counted from the date it states itself, else from none.
 */
export function datesOf(article: Article, inPassages: FoundInPassages, header: Header, language = defaultLanguage()): DateFacts {
  const [first = [], ...others] = byStory(article, placedInArticle(article, inPassages));
  const text = textDatesOf(article, first, language);
  const evidence = publicationEvidence(article, header, text);
  const reference = referenceOf(header, evidence);
  const timexes = resolveTimexes(first, article.passages, reference);
  const contradictions = findContradictions({ found: first, timexes, text, published: header.published?.value ?? null });
  for (const [nth, found] of others.entries()) {
    const story = article.stories?.[nth];
    if (story === undefined) continue;
    const published = headerOf(story, undefined).published?.value ?? null;
    const valued = resolveTimexes(found, story.passages, published === null ? null : { value: published });
    contradictions.push(...findContradictions({ found, timexes: valued, text: textDatesOf(story, found, language), published }));
    const before = timexes.length;
    timexes.push(...valued.map(timex => countedFrom(timex, before)));
  }
  return { timexes, evidence, reference, contradictions };
}

/** An expression of a further article, with the expression it is counted from among those of the whole file. */
const countedFrom = (timex: Timex, before: number): Timex =>
  timex.anchorTime?.kind === 'timex' ? { ...timex, anchorTime: { ...timex.anchorTime, index: timex.anchorTime.index + before } } : timex;
