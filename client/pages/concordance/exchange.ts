/** What the page of the concordance and the extension say to each other. */
import type { Concordance, ConcordanceLine, ConcordanceParams } from '../../../server/protocol';

/** What is asked: the query and how its lines are arranged. Kept when the window is reloaded. */
export interface Question {
  /** URI of the folder that is searched. */
  readonly folder: string;
  readonly query: string;
  readonly order: NonNullable<ConcordanceParams['order']>;
  readonly filter: string;
  /** True where hits that were dismissed are shown. */
  readonly showDismissed?: boolean;
  /** When the articles were published; the extension adds it. */
  readonly from?: string;
  readonly to?: string;
}

/** Lines that are meant: those with these keys, or all of them. */
export type Chosen = { readonly keys: readonly string[] } | 'all';

export type FromPage =
  | { readonly kind: 'ready' }
  /** `number` is answered with the lines, so that an answer to an earlier question is not shown. */
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question; readonly offset: number; readonly limit: number }
  | { readonly kind: 'open'; readonly uri: string; readonly range: ConcordanceLine['range']; readonly keepFocus: boolean }
  | { readonly kind: 'copy'; readonly question: Question; readonly chosen: Chosen }
  | { readonly kind: 'dismiss'; readonly question: Question; readonly chosen: Chosen; readonly decision: 'never' | 'phrase' | 'restore' }
  | { readonly kind: 'mark'; readonly question: Question; readonly chosen: Chosen };

export type ToPage =
  | { readonly kind: 'question'; readonly question: Question; readonly words: Words }
  | {
      readonly kind: 'lines';
      readonly number: number;
      readonly offset: number;
      readonly answer: Concordance /** When the articles were published, in words; empty where it does not matter. */;
      readonly period: string;
    }
  /** Lines may differ now. */
  | { readonly kind: 'changed' };

/** All that the page says, in the language of the editor; `{0}` is put in by the page. */
export interface Words {
  readonly query: string;
  readonly queryHint: string;
  readonly filter: string;
  readonly sort: string;
  readonly orders: Readonly<Record<Question['order'], string>>;
  readonly hits: string;
  readonly oneHit: string;
  readonly noHits: string;
  readonly limited: string;
  readonly searching: string;
  readonly checked: string;
  readonly mark: string;
  readonly markChecked: string;
  readonly copy: string;
  readonly keys: string;
  readonly undated: string;
  readonly lines: string;
  /** `{0}` is how many were dismissed. */
  readonly dismissed: string;
  readonly showDismissed: string;
  readonly hideDismissed: string;
}
