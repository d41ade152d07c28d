/** What the Entities view shows. Offsets and types are as `server/protocol` says. */

import type { Range } from 'vscode-languageserver-protocol';
import type { Page, Paging } from './paging';

/** Requests of the client: what goes in, what comes out. */
export interface EntityRequests {
  entities: [EntitiesParams, Page<EntityTypeItem | EntityItem>];
  entityArticles: [EntityArticlesParams, Page<EntityArticleItem>];
}

/** `pressmark/entities`: without `type` the types with their counts, with it the entities of that type. */
export interface EntitiesParams extends Paging {
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
export interface EntityArticlesParams extends Paging {
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
