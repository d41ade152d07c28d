import { withDecisions } from '../article/decide';
import type { DecisionIndex } from '../article/decisions';
import { headerOf } from '../article/header';
import { parseArticle } from '../article/parse';
import type { Article, ArticleEntry, ArticleId, Header } from '../article/types';
import type { Gazetteer } from '../entities/gazetteer/gazetteer';
import type { Mention } from '../entities/types';
import { hasOpenDates, withDateLines } from '../publication/dateLines';
import { type DateHabits, dateHabitsOf, type FolderView, NO_FOLDER } from '../publication/folderDates';
import { type FoundInPassages, findInPassages, type KnownDates, placedInArticle } from '../publication/passages';
import { textDatesOf } from '../publication/textDates';
import { type LineStarts, lineStartsOf } from '../text/lines';
import { dayFirstHabit, defaultLanguage } from '../timex/index';
import { byStory, type DateFacts, datesOf } from './dateFacts';
import { registerMentionsOf } from './names';
import type { AnalysisAlone, TextFacts } from './textFacts';

/** All that one article's text, the register and its entry in `articles.yaml` say of it. Replaced, never changed. */
export interface ArticleAnalysis extends DateFacts {
  readonly id: ArticleId;
  readonly article: Article;
  readonly header: Header;
  readonly lines: LineStarts;
  /** Where its time expressions are, before they are valued. */
  readonly found: FoundInPassages;
  /** Those of the register's entities, sorted, not overlapping; with the candidates see `namesIn`. */
  readonly mentions: readonly Mention[];
  /** The candidates, where they were looked for in advance. */
  readonly candidates?: readonly Mention[];
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

/** The rest of it. `alone` is what it says by itself under the same `input`, where that was worked out elsewhere. */
export function analyseRead(read: ReadArticle, folder: FolderView, input: AnalysisInput, alone?: AnalysisAlone): ArticleAnalysis {
  const article = withSettledDates(read, folder, input.entry?.date);
  const header = headerOf(article, input.entry, input.date);
  const known = alone === undefined || hasOpenDates(read.article) ? undefined : alone;
  return {
    id: article.id,
    article,
    header,
    lines: lineStartsOf(article.text),
    found: read.found,
    mentions: alone?.mentions ?? registerMentionsOf(article, input.gazetteer, header, input.entry),
    ...(known?.candidates && { candidates: known.candidates }),
    ...(known === undefined ? datesOf(article, read.found, header) : dateFactsIn(known)),
  };
}

/** The article with its header's dates read, as the folder writes them; those of the further articles of a file as they are. */
function withSettledDates({ article: read, found, habits: { dayFirst } }: ReadArticle, folder: FolderView, given?: string): Article {
  if (![read, ...(read.stories ?? [])].some(hasOpenDates)) return read;
  const byArticle = byStory(read, placedInArticle(read, found));
  const textOf = (story: Article, nth: number) => textDatesOf(story, byArticle[nth] ?? [], defaultLanguage());
  const settled = withDateLines(read, { text: textOf(read, 0), dayFirst, folder, given });
  const stories = read.stories?.map((story, nth) => withDateLines(story, { text: textOf(story, nth + 1), dayFirst, folder: NO_FOLDER }));
  return stories === undefined ? settled : { ...settled, stories };
}

const dateFactsIn = ({ timexes, evidence, reference, contradictions }: AnalysisAlone): DateFacts => ({
  timexes,
  evidence,
  reference,
  contradictions,
});

const NO_DECISIONS: DecisionIndex = new Map();
