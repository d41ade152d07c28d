import type { Span } from '../text/span';
import type { TimexBasis } from './basis';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** What a value was resolved against: the publication date, or another time expression of the same article (its index). */
export type AnchorTime =
  | {
      readonly kind: 'publication';
      readonly value: string;
      /** Where nobody states that date: what suggests it, and where that is in the text. */
      readonly inferred?: { readonly from: 'dateline' | 'text'; readonly span?: Span };
    }
  | { readonly kind: 'timex'; readonly index: number; readonly value: string };

/** A time expression, as TIMEX3 (TimeML 1.2.1) models it. Sorted, not overlapping. */
export interface Timex extends Span {
  readonly type: TimexType;
  /** ISO-like TIMEX3 value ('2018-09-04', '2018-W03', 'P16Y', 'PAST_REF'); null where the text and the publication date do not fix one. */
  readonly value: string | null;
  readonly mod?: TimexMod;
  readonly quant?: string;
  readonly freq?: string;
  readonly anchorTime?: AnchorTime;
  /** How the value was reached. */
  readonly basis: TimexBasis;
  /** How sure the value is, 0 to 1, by the way it was reached; see `confidenceOf`. */
  readonly confidence: number;
  /** Name of the rule in the pattern table that found it. */
  readonly rule: string;
}
