/** What the page of the map and the extension say to each other. */
import type { PlacesOnMap } from '../../../server/protocol';
import type { Period, PeriodWords } from '../toolkit/period';
import type { PictureFormat } from '../toolkit/pictureFormat';

export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ask'; readonly number: number }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'findEntity' | 'locate'; readonly entity: string }
  | { readonly kind: 'export' }
  | { readonly kind: 'picture'; readonly format: PictureFormat; readonly content: string };

export type ToPage =
  | { readonly kind: 'show'; readonly words: Words; readonly period: Period }
  | { readonly kind: 'places'; readonly number: number; readonly answer: PlacesOnMap; readonly period: Period }
  | { readonly kind: 'drawPicture'; readonly format: PictureFormat }
  /** The places may differ now. */
  | { readonly kind: 'changed' };

/** All that the page says, in the language of the editor; `{0}` is put in by the page. */
export interface Words extends PeriodWords {
  readonly map: string;
  readonly keys: string;
  readonly table: string;
  readonly export: string;
  readonly counted: string;
  readonly nothing: string;
  readonly place: string;
  readonly notOnMap: string;
  readonly sources: {
    readonly register: string;
    readonly knowledge: string;
    readonly geonames: string;
    readonly ask: string;
    readonly unknown: string;
  };
  readonly columns: {
    readonly name: string;
    readonly mentions: string;
    readonly articles: string;
    readonly where: string;
    readonly source: string;
  };
  readonly credit: string;
}
