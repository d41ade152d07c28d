/** What the Entities view shows. Offsets and types are as `server/protocol` says. */

import type { Range } from 'vscode-languageserver-protocol';
import type { PeriodParams } from './overview';
import type { Page, Paging } from './paging';

/** Requests of the client: what goes in, what comes out. */
export interface EntityRequests {
  entities: [EntitiesParams, Page<EntityTypeItem | EntityItem>];
  entityArticles: [EntityArticlesParams, Page<EntityArticleItem>];
  suggestedNames: [SuggestedNamesParams, SuggestedNames];
  nameScores: [NameScoresParams, NameScores];
  nameMarks: [NameMarksParams, readonly Range[]];
  suggestedNameArticles: [SuggestedNameArticlesParams, Page<EntityArticleItem>];
}

/**
 * `pressmark/entities`: without `type` the types with their counts, with it the entities of that type. Of a period, those that its articles mention, as
 * often as they do.
 */
export interface EntitiesParams extends Paging, PeriodParams {
  readonly folder: string;
  readonly type?: string;
  readonly sort: 'name' | 'mentions' | 'register';
  readonly filter?: string;
}
export interface EntityTypeItem {
  readonly kind: 'type';
  readonly type: string;
  readonly count: number;
}
export interface EntityItem {
  readonly kind: 'entity';
  readonly folder: string;
  readonly entity: string;
  readonly name: string;
  readonly type: string;
  readonly mentions: number;
  readonly articles: number;
  /** Where the register entry is. */
  readonly uri: string;
  readonly range: Range;
}
/** `pressmark/entityArticles`: the articles that mention an entity, in order of time, each with its mentions. */
export interface EntityArticlesParams extends Paging, PeriodParams {
  readonly folder: string;
  readonly entity: string;
}
export interface EntityArticleItem {
  readonly kind: 'entityArticle';
  readonly uri: string;
  readonly title: string;
  readonly date?: string;
  readonly mentions: readonly MentionInContext[];
}
export interface MentionInContext {
  readonly range: Range;
  /** The line of text around the mention, and where the mention is in it. */
  readonly context: string;
  readonly contextStart: number;
  readonly text: string;
}
/** `pressmark/suggestedNames`: names of the articles that are not in the register, those first that settle the most mentions. */
export interface SuggestedNamesParams extends Paging {
  readonly folder: string;
  /** Only names that hold every one of these words. */
  readonly filter?: string;
}
export interface SuggestedNames extends Page<SuggestedNameItem> {
  /** How many articles are not looked through yet: there may be more names. */
  readonly rest: number;
}
export interface SuggestedNameItem {
  readonly kind: 'suggestedName';
  readonly folder: string;
  /** What it is known by while articles change. */
  readonly key: string;
  readonly name: string;
  /** What else the articles call it, as far as the name alone would not find it. */
  readonly aliases: readonly string[];
  readonly type: string;
  /** Which share of the mentions looks like that type, at most 1. */
  readonly agreement: number;
  /** How sure it is that it is a name of that type, in percent; see `nameScore`. */
  readonly score: number;
  /** True where the type is that of names like it that were decided on, against most of the mentions. */
  readonly isLearned?: boolean;
  readonly mentions: number;
  readonly articles: number;
  /** Other suggested names that are spelt almost alike. */
  readonly similar: readonly string[];
  /** Other programs that found it; absent where none did. */
  readonly sources?: readonly string[];
  /** An entity of the register that it may be another name of. */
  readonly perhaps?: { readonly entity: string; readonly name: string };
}
/** `pressmark/nameScores`: how many suggested names have a score, without those of no particular type and those that an entity may be called by. */
export interface NameScoresParams {
  readonly folder: string;
}
export interface NameScores {
  /** Best scores first; those that no further name has are left out. */
  readonly steps: readonly ScoreStep[];
  /** How many articles are not looked through yet. */
  readonly rest: number;
}
export interface ScoreStep {
  /** The least score, in percent. */
  readonly score: number;
  /** So many names have it, or a better one. */
  readonly names: number;
  /** The first few of them, best first. */
  readonly first: readonly string[];
}
/** `pressmark/nameMarks`: where the names of an article are that are suggested for the register, in text order. */
export interface NameMarksParams {
  readonly uri: string;
}
/** `pressmark/suggestedNameArticles`: the articles that have a suggested name, in order of time, each with its mentions. */
export interface SuggestedNameArticlesParams extends Paging {
  readonly folder: string;
  /** The `key` of a {@link SuggestedNameItem}. */
  readonly name: string;
}
