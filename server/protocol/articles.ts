/** What the Articles view shows. Offsets and types are as `server/protocol` says. */

import type { Range } from 'vscode-languageserver-protocol';
import type { PeriodParams } from './overview';
import type { Page, Paging } from './paging';
import type { SeveritySetting } from './settings';

/** Requests of the client: what goes in, what comes out. */
export interface ArticleRequests {
  articles: [ArticlesParams, Page<ArticleItem | ArticleGroupItem>];
  articlePlace: [ArticlePlaceParams, ArticlePlace | null];
  articleContents: [ArticleContentsParams, Page<ArticleContentItem>];
}

export interface ArticlesParams extends Paging, PeriodParams {
  readonly folder: string;
  readonly sort: 'date' | 'title' | 'path' | 'problems';
  /** With `group` set, items are the groups; with `within` set to a group's key, the articles of that group. */
  readonly group?: 'outlet' | 'year' | 'folder';
  readonly within?: string;
  /** Case-insensitive words that title, outlet, path or an entity's name must contain. */
  readonly filter?: string;
}
export interface ArticleItem {
  readonly kind: 'article';
  readonly uri: string;
  readonly title: string;
  /** The publication date in words, as '3 March 2020'; absent for an undated article. */
  readonly date?: string;
  readonly outlet?: string;
  /** As the editor lists them: hints are not counted. */
  readonly problems: number;
  /** Highest severity among the problems. */
  readonly severity?: Exclude<SeveritySetting, 'off'>;
  readonly children: number;
  /** Of its cleaned copy; absent where none was written. */
  readonly cleaned?: CleanedMark;
}
/** How a cleaned copy compares with what would be written now; `edited`: it would be the same but for changes made in it by hand since. */
export type CleanedMark = 'up to date' | 'outdated' | 'edited';
export interface ArticleGroupItem {
  readonly kind: 'group';
  readonly key: string;
  readonly label: string;
  readonly count: number;
}
/** `pressmark/articlePlace`: where `pressmark/articles`, asked in the same way, lists an article; null where it does not. */
export interface ArticlePlaceParams extends Pick<ArticlesParams, 'folder' | 'sort' | 'group' | 'filter' | 'from' | 'to'> {
  readonly uri: string;
}
export interface ArticlePlace {
  /** In its list, from 0. */
  readonly index: number;
  /** Where the list is grouped: the key of the article's group, and the group's own place. */
  readonly group?: { readonly key: string; readonly index: number };
}
/** `pressmark/articleContents`: entities of the article by first mention, then its dates. */
export interface ArticleContentsParams extends Paging {
  readonly uri: string;
}
export type ArticleContentItem = ArticleEntityItem | ArticleDateItem;
export interface ArticleEntityItem {
  readonly kind: 'entity';
  readonly folder: string;
  readonly entity: string;
  readonly name: string;
  readonly type: string;
  readonly count: number;
  readonly uri: string;
  readonly ranges: readonly Range[];
}
export interface ArticleDateItem {
  readonly kind: 'date';
  readonly uri: string;
  readonly text: string;
  /** As TIMEX3 has it. */
  readonly value: string | null;
  /** The value in words, a guess with a question mark. */
  readonly label: string;
  readonly range: Range;
}
