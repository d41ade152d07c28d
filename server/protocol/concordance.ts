/** The concordance: hits of a query in their context. Offsets and types are as `server/protocol` says. */
import type { Range } from 'vscode-languageserver-protocol';
import type { PeriodParams } from './overview';
import type { Page, Paging } from './paging';

/** Requests of the client: what goes in, what comes out. */
export interface ConcordanceRequests {
  concordance: [ConcordanceParams, Concordance];
  dismissHits: [DismissHitsParams, number];
}

/** The hits of a query, one a line. Asked again, the search goes on, until `isComplete`. */
export interface ConcordanceParams extends Paging, PeriodParams {
  readonly folder: string;
  /** As `docs/concordance.md` describes it. */
  readonly query: string;
  readonly order?: 'time' | 'left' | 'right' | 'hit' | 'outlet' | 'article';
  /** Words that the line, or the title, outlet or path of its article must have. */
  readonly filter?: string;
  /** True: hits that were dismissed are listed, too. */
  readonly showDismissed?: boolean;
}
export interface Concordance extends Page<ConcordanceLine> {
  /** In how many articles of how many was looked so far. */
  readonly searched: number;
  readonly articles: number;
  readonly isComplete: boolean;
  /** True where there are more hits than are listed. */
  readonly isLimited: boolean;
  /** How many of the hits were dismissed, listed or not. */
  readonly dismissed: number;
  /** Why the query cannot be read; `start` and `end` are UTF-16 offsets into it. */
  readonly problem?: { readonly message: string; readonly start: number; readonly end: number };
}
export interface ConcordanceLine {
  /** Names the hit in its concordance, as long as its article does not change. */
  readonly key: string;
  readonly uri: string;
  readonly range: Range;
  /** Of the text on either side as much as a line shows; white space is one blank. */
  readonly left: string;
  readonly hit: string;
  readonly right: string;
  readonly title: string;
  /** ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly outlet?: string;
  /** Tags and entities of the annotations that overlap the hit. */
  readonly marks: readonly { readonly id: string; readonly label: string; readonly color?: string }[];
  readonly dismissed?: true;
}

/**
 * `pressmark/dismissHits` → how many: `never` lists these hits of this query no more, `phrase` their words no more, wherever and by whatever query
 * they are found, `restore` lists them again. Kept in `pressmark/dismissed.jsonl`; undone as annotations are.
 */
export interface DismissHitsParams {
  readonly folder: string;
  readonly query: string;
  readonly places: readonly { readonly uri: string; readonly range: Range }[];
  readonly decision: 'never' | 'phrase' | 'restore';
}
