/** What the Reuse view shows. Offsets and types are as `server/protocol` says. */

import type { Range } from 'vscode-languageserver-protocol';
import type { Page, Paging } from './paging';

/** Requests of the client: what goes in, what comes out. */
export interface ReuseRequests {
  reuse: [ReuseParams, Page<ReuseGroupItem | RecurringLinesItem>];
  reuseCopies: [ReuseCopiesParams, Page<ReuseCopyItem>];
  reuseArticles: [ReuseArticlesParams, Page<ReuseArticleItem>];
  relatedArticles: [RelatedArticlesParams, Page<RelatedArticleItem>];
  sharedPassages: [SharedPassagesParams, Page<SharedPassageItem>];
}

/** `pressmark/reuse`: the texts that occur in several places, the most often copied first; `recurring`: the short lines that recur. */
export interface ReuseParams extends Paging {
  readonly folder: string;
  readonly recurring?: boolean;
  /** Case-insensitive words that the text, or the titles and paths of the articles it occurs in, must contain. */
  readonly filter?: string;
}
/** Behind the copied texts: the lines that recur across articles, which are furniture and no reuse. */
export interface RecurringLinesItem {
  readonly kind: 'recurringLines';
  readonly folder: string;
  readonly count: number;
}
export interface ReuseGroupItem {
  readonly kind: 'reuseGroup';
  readonly folder: string;
  /** What `pressmark/reuseCopies` asks for. */
  readonly group: string;
  readonly form: 'exact' | 'near' | 'furniture';
  /** The beginning of the first copy's text. */
  readonly label: string;
  readonly copies: number;
  readonly articles: number;
  readonly words: number;
  /** How the copies differ, in a clause. */
  readonly differences: string;
  /** Of the first copy, in order of time. */
  readonly uri: string;
  readonly range: Range;
}
/** `pressmark/reuseCopies`: the copies of a group in order of time. */
export interface ReuseCopiesParams extends Paging {
  readonly folder: string;
  readonly group: string;
}
export interface ReuseCopyItem {
  readonly kind: 'reuseCopy';
  readonly form: 'first' | 'exact' | 'near';
  readonly uri: string;
  readonly range: Range;
  /** Of the article, as its publication date `date`, which is in words. */
  readonly title: string;
  readonly date?: string;
  /** How it differs from the first, in a clause; of the first, whether it is the earliest. */
  readonly differences: string;
  /** The first copy; of the first itself, the second. */
  readonly otherUri: string;
  readonly otherRange: Range;
}
/** `pressmark/reuseArticles`: the articles that share text with others, those with the most passages first. */
export interface ReuseArticlesParams extends Paging {
  readonly folder: string;
  /** Case-insensitive words that the title or path, or the text of one shared passage, must contain. */
  readonly filter?: string;
}
export interface ReuseArticleItem {
  readonly kind: 'reuseArticle';
  readonly uri: string;
  readonly title: string;
  readonly date?: string;
  /** Passages that occur elsewhere too, and in how many other articles; 0 where they occur in this one only. */
  readonly passages: number;
  readonly articles: number;
}
/** `pressmark/relatedArticles`: the articles that share text with the one asked from; with `other`, that one only, if it does. */
export interface RelatedArticlesParams extends Paging {
  readonly uri: string;
  readonly other?: string;
}
export interface RelatedArticleItem {
  readonly kind: 'relatedArticle';
  /** The article asked from, and the other, whose title and date are given. */
  readonly uri: string;
  readonly otherUri: string;
  readonly title: string;
  readonly date?: string;
  readonly passages: number;
  /** Share of each article's words that occur in the other, 0 to 1. */
  readonly shareHere: number;
  readonly shareThere: number;
  /** Which of the two was published first, as far as their dates show. */
  readonly earlier: 'here' | 'there' | 'unknown';
  /** The same from the article asked from, in a clause, as '3 days later'; absent where the dates do not show it. */
  readonly order?: string;
  /** Whether the shared passages come in the same order in both. */
  readonly sameOrder: boolean;
  /** All this in two sentences. */
  readonly summary: string;
}
/** `pressmark/sharedPassages`: the pairs of passages that two articles share, in order of the first one's text. */
export interface SharedPassagesParams extends Paging {
  readonly uri: string;
  readonly other: string;
}
export interface SharedPassageItem {
  readonly kind: 'sharedPassage';
  readonly form: 'exact' | 'near';
  readonly uri: string;
  readonly range: Range;
  readonly otherUri: string;
  readonly otherRange: Range;
  /** The beginning of its text, and how the other's differs from it, in a clause. */
  readonly label: string;
  readonly differences: string;
}
