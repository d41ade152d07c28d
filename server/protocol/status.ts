/** Cards, a folder's status, and what has changed. Offsets and types are as `server/protocol` says. */
import type { Position, Range } from 'vscode-languageserver-protocol';

/** Requests of the client: what goes in, what comes out. */
export interface StatusRequests {
  card: [CardParams, Card | null];
  status: [StatusParams, Status];
}

/** `pressmark/card`: the hover card of a tree item, as Markdown; null where there is none now. */
export type CardParams =
  | { readonly of: 'article'; readonly uri: string }
  | {
      /** Two copies, what the second has otherwise marked in the first. */
      readonly of: 'copies';
      readonly uri: string;
      readonly range: Range;
      readonly otherUri: string;
      readonly otherRange: Range;
    }
  | { readonly of: 'entity'; readonly folder: string; readonly entity: string }
  | { readonly of: 'date'; readonly uri: string; readonly position: Position };
export interface Card {
  readonly markdown: string;
}
export interface StatusParams {
  readonly folder: string;
}
export interface Status {
  readonly folder: string;
  /** False until every article was read once. */
  readonly ready: boolean;
  /** True where the folder is a project: its `pressmark/` contains one of Pressmark's own files. */
  readonly setUp: boolean;
  readonly articles: number;
  readonly entities: number;
  readonly mentions: number;
  readonly annotations: number;
  /** Of all articles, as the editor lists them: hints are not counted. */
  readonly problems: number;
  /** False while there may be more problems: articles are read, or their problems are not all counted yet. */
  readonly isCounted: boolean;
  /** Files a limit or an error left out, with the reason in a sentence. */
  readonly leftOut: readonly { readonly uri: string; readonly reason: string }[];
  /** How many articles were not read because the reading was stopped. */
  readonly unread: number;
  /** Sentences about files of the folder that may hold articles in another form, and about links. */
  readonly beside: readonly string[];
}
/** Notification to the client. Sent at most a few times a second. */
export interface ChangedParams {
  readonly folder: string;
  readonly revision: number;
  readonly articles: boolean;
  readonly entities: boolean;
  readonly annotations: boolean;
  /** Cleaned copies were written, changed or taken away. */
  readonly cleaned: boolean;
}
