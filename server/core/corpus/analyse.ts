import { withDecisions } from '../article/decide';
import type { DecisionIndex } from '../article/decisions';
import { headerOf } from '../article/header';
import { paragraphsOf } from '../article/pageBreaks';
import { parseArticle } from '../article/parse';
import type { Article, ArticleEntry, ArticleId, Header, Passage } from '../article/types';
import { findCandidates } from '../entities/candidates';
import type { Gazetteer } from '../entities/gazetteer';
import { findMentions } from '../entities/mentions';
import type { Mention } from '../entities/types';
import { type DateContradiction, findContradictions } from '../publication/contradictions';
import { withDateLines } from '../publication/dateLines';
import { type PublicationEvidence, publicationEvidence, referenceOf } from '../publication/evidence';
import { type DateHabits, dateHabitsOf, type FolderView, NO_FOLDER } from '../publication/folderDates';
import { type FoundInPassages, findInPassages, placedInArticle } from '../publication/passages';
import { textDatesOf } from '../publication/textDates';
import { type LineStarts, lineStartsOf } from '../text/lines';
import { sourceSpan } from '../text/reading';
import { bySpan } from '../text/span';
import { dayFirstHabit, defaultLanguage, type ReferenceTime, resolveTimexes, type Timex } from '../timex/index';

/** All that one article's text, the register and its entry in `articles.yaml` say of it. Replaced, never changed. */
export interface ArticleAnalysis {
  readonly id: ArticleId;
  readonly article: Article;
  readonly header: Header;
  readonly lines: LineStarts;
  /** Candidates included; sorted, not overlapping. */
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
  /** Also find names that are not in the register. Default true. */
  readonly candidates?: boolean;
  /** ISO publication date for articles that `articles.yaml` gives none. */
  readonly date?: string;
}

export interface AnalysisInput extends AnalysisOptions {
  readonly gazetteer: Gazetteer;
  readonly entry?: ArticleEntry | undefined;
  /** What `furniture.yaml` says of passages. */
  readonly decisions?: DecisionIndex;
  /** Where the time expressions are, for a caller that remembers them. */
  readonly find?: (article: Article) => FoundInPassages;
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

export function readArticle(id: ArticleId, text: string, input: AnalysisInput): ReadArticle {
  const parsed = parseArticle(id, text);
  const outlet = headerOf(parsed, input.entry, input.date).outlet?.value;
  const article = withDecisions(parsed, input.entry, input.decisions ?? NO_DECISIONS, outlet);
  const found = input.find?.(article) ?? findInPassages(article);
  return { article, found, habits: dateHabitsOf(article, dayFirstHabit(placedInArticle(article, found))) };
}

/** The rest of it. */
export function analyseRead({ article: read, found, habits }: ReadArticle, folder: FolderView, input: AnalysisInput): ArticleAnalysis {
  const article = withDateLines(read, {
    text: textDatesOf(read, placedInArticle(read, found), defaultLanguage()),
    dayFirst: habits.dayFirst,
    folder,
    given: input.entry?.date,
  });
  const header = headerOf(article, input.entry, input.date);
  return {
    id: article.id,
    article,
    header,
    lines: lineStartsOf(article.text),
    mentions: allMentionsOf(article, input.gazetteer, input),
    ...datesOf(article, found, header),
  };
}

const NO_DECISIONS: DecisionIndex = new Map();

/** All that depends on the dates of an article. */
export type DateFacts = Pick<ArticleAnalysis, 'timexes' | 'evidence' | 'reference' | 'contradictions'>;

/** What the time expressions found come to, under the publication date of the header or what the article itself suggests for one. */
export function datesOf(article: Article, inPassages: FoundInPassages, header: Header, language = defaultLanguage()): DateFacts {
  const found = placedInArticle(article, inPassages);
  const text = textDatesOf(article, found, language);
  const evidence = publicationEvidence(article, header, text);
  const reference = referenceOf(header, evidence);
  const timexes = resolveTimexes(found, article.passages, reference);
  const published = header.published?.value ?? null;
  return { timexes, evidence, reference, contradictions: findContradictions({ found, timexes, text, published }) };
}

/** Paragraphs that go on over a page break as one passage; offsets are those of the text as it is read, where page lines are blank. */
const wholeParagraphs = ({ passages }: Article): readonly Passage[] =>
  paragraphsOf(passages).flatMap((span, index) => (span === undefined ? [] : [{ ...(passages[index] as Passage), ...span }]));

/** Register mentions and, unless the options say no, candidates. */
export function allMentionsOf(article: Article, gazetteer: Gazetteer, options: AnalysisOptions): readonly Mention[] {
  const read = article.reading === undefined ? article : { ...article, text: article.reading.text, passages: wholeParagraphs(article) };
  const known = findMentions(read, gazetteer);
  const all = options.candidates === false ? known : [...known, ...findCandidates(read, known)].sort(bySpan);
  return article.reading === undefined ? all : all.map(mention => sourceSpan(article.reading, mention));
}
