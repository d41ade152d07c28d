/** What the page of the graph and the extension say to each other. */
import type { Cooccurrence, CooccurrenceNode, CooccurrenceParams, CooccurrencePlace, Page } from '../../../server/protocol';
import type { Period, PeriodWords } from '../toolkit/period';
import type { PictureFormat } from '../toolkit/pictureFormat';

/** What is asked, beside the period, which all views have together. Kept when the window is reloaded. */
export interface Question {
  readonly by: CooccurrenceParams['by'];
  readonly least: number;
  readonly types: readonly string[];
  /** With names that are suggested for the register. */
  readonly suggested: boolean;
}

/** What can be decided about a suggested name; all but the first and the last ask something. */
export const DECISIONS = ['acceptNames', 'acceptNamesAs', 'makeNamesAliases', 'dismissNames'] as const;
export type Decision = (typeof DECISIONS)[number];

export type FileFormat = 'graphml' | 'gexf' | 'tsv';

export type FromPage =
  | { readonly kind: 'ready' }
  /** `number` is answered with the graph, so that an answer to an earlier question is not shown. */
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question }
  | {
      readonly kind: 'places';
      readonly number: number;
      readonly question: Pick<Question, 'by' | 'suggested'>;
      readonly entities: readonly string[];
      readonly offset: number;
      readonly limit: number;
    }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'open'; readonly uri: string; readonly range: CooccurrencePlace['range']; readonly keepFocus: boolean }
  | { readonly kind: 'openEntity' | 'findEntity'; readonly entity: string }
  | { readonly kind: 'findName'; readonly node: CooccurrenceNode }
  | { readonly kind: 'decide'; readonly decision: Decision; readonly node: CooccurrenceNode }
  /** Which format is asked by the extension. */
  | { readonly kind: 'export'; readonly question: Question; readonly communities: Readonly<Record<string, number>> }
  | { readonly kind: 'picture'; readonly format: PictureFormat; readonly content: string };

export type ToPage =
  | { readonly kind: 'show'; readonly words: Words; readonly period: Period }
  | { readonly kind: 'graph'; readonly number: number; readonly answer: Cooccurrence; readonly period: Period }
  | { readonly kind: 'places'; readonly number: number; readonly offset: number; readonly answer: Page<CooccurrencePlace> }
  | { readonly kind: 'drawPicture'; readonly format: PictureFormat }
  /** The graph may differ now. */
  | { readonly kind: 'changed' };

/** All that the page says, in the language of the editor; `{0}` is put in by the page. */
export interface Words extends PeriodWords {
  readonly by: string;
  readonly units: Readonly<Record<Question['by'], string>>;
  readonly least: string;
  readonly types: Readonly<Record<string, string>>;
  readonly typesLabel: string;
  readonly suggested: string;
  /** Behind the type of a suggested name. */
  readonly suggestedNode: string;
  readonly decisions: Readonly<Record<Decision, string>>;
  readonly search: string;
  readonly table: string;
  readonly export: string;
  readonly graph: string;
  readonly keys: string;
  readonly counted: string;
  readonly shownOf: string;
  readonly nothing: string;
  readonly reading: string;
  readonly communities: string;
  readonly community: string;
  readonly node: string;
  readonly companions: string;
  readonly back: string;
  readonly openEntity: string;
  readonly findEntity: string;
  readonly undated: string;
  readonly columns: {
    readonly one: string;
    readonly other: string;
    readonly weight: string;
    readonly articles: string;
    readonly community: string;
  };
}
