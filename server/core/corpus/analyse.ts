import { headerOf } from '../article/header';
import { parseArticle } from '../article/parse';
import type { Article, ArticleFacts, ArticleId, Header } from '../article/types';
import { findCandidates } from '../entities/candidates';
import type { Gazetteer } from '../entities/gazetteer';
import { findMentions } from '../entities/mentions';
import type { Mention } from '../entities/types';
import { type LineStarts, lineStartsOf } from '../text/lines';
import { tagTimexes } from '../timex/tag';
import type { Timex } from '../timex/types';

/** All that one article's text, the register and its entry in `articles.yaml` say of it. Replaced, never changed. */
export interface ArticleAnalysis {
  readonly id: ArticleId;
  readonly article: Article;
  readonly header: Header;
  readonly lines: LineStarts;
  /** Candidates included; sorted, not overlapping. */
  readonly mentions: readonly Mention[];
  readonly timexes: readonly Timex[];
}

export interface AnalysisOptions {
  /** Also find names that are not in the register. Default true. */
  readonly candidates?: boolean;
  /** ISO publication date for articles that `articles.yaml` gives none. */
  readonly date?: string;
}

export interface AnalysisInput extends AnalysisOptions {
  readonly gazetteer: Gazetteer;
  readonly facts?: ArticleFacts | undefined;
}

/** The facts of one article: a function of its arguments alone, linear in the text. */
export function analyseArticle(id: ArticleId, text: string, input: AnalysisInput): ArticleAnalysis {
  const article = parseArticle(id, text);
  const header = headerOf(article, input.facts, input.date);
  return {
    id,
    article,
    header,
    lines: lineStartsOf(text),
    mentions: allMentionsOf(article, input.gazetteer, input),
    timexes: tagTimexes(article, header.published?.value ?? null),
  };
}

/** Register mentions and, unless the options say no, candidates. */
export function allMentionsOf(article: Article, gazetteer: Gazetteer, options: AnalysisOptions): readonly Mention[] {
  const known = findMentions(article, gazetteer);
  if (options.candidates === false) return known;
  return [...known, ...findCandidates(article, known)].sort((a, b) => a.start - b.start);
}
