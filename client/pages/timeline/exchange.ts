/** What the page of the timeline and the extension say to each other. */
import type { TimelineAnswer } from '../../../server/protocol';
import type { Period, PeriodWords } from '../toolkit/period';
import type { PictureFormat } from '../toolkit/pictureFormat';

export type FromPage =
  | { readonly kind: 'ready' }
  /** `number` is answered; `entities` are those to show instead of the most mentioned; `axis` is what the timeline is long. */
  | { readonly kind: 'ask'; readonly number: number; readonly entities?: readonly string[]; readonly axis: Period }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'addEntity' }
  | { readonly kind: 'findEntity'; readonly entity: string }
  | { readonly kind: 'export' }
  | { readonly kind: 'picture'; readonly format: PictureFormat; readonly content: string };

export type ToPage =
  | { readonly kind: 'show'; readonly words: Words; readonly period: Period }
  | { readonly kind: 'timeline'; readonly number: number; readonly answer: TimelineAnswer; readonly period: Period }
  | { readonly kind: 'entity'; readonly entity: string }
  | { readonly kind: 'drawPicture'; readonly format: PictureFormat }
  /** The timeline, or the period, may differ now. */
  | { readonly kind: 'changed' };

/** All that the page says, in the language of the editor; `{0}` is put in by the page. */
export interface Words extends PeriodWords {
  readonly timeline: string;
  readonly keys: string;
  readonly articles: string;
  readonly dates: string;
  readonly begin: string;
  readonly end: string;
  readonly all: string;
  readonly zoom: string;
  readonly zoomOut: string;
  readonly addEntity: string;
  readonly table: string;
  readonly export: string;
  readonly time: string;
  readonly nothing: string;
  readonly chosen: string;
  readonly everything: string;
  readonly undated: string;
  readonly outside: string;
  readonly months: readonly string[];
}
