import type { CalendarNote } from './basis';
import type { HolidayRule } from './holidays';
import type { TimexMod, TimexType } from './types';
import type { Grain } from './value';

/**
 * What an expression means before it is known when it was said: a small expression tree, as in UWTime (Lee et al. 2014), that
 * {@link resolveTimexes} evaluates against the publication date, the dates narrated before it and the tense of its clause.
 */
export interface Meaning {
  readonly type: TimexType;
  readonly when: When;
  readonly mod?: TimexMod;
  readonly quant?: string;
  readonly freq?: string;
  /** The weekday named beside a full date, Monday 0: it may contradict the date. */
  readonly weekday?: number;
}

/** `reported` is the quarter a business report speaks of: the one it named last, else the last that has ended. */
/** `letter` is the day an old text was written on, by its own date: what 'inst.' and 'ult.' count from; else that of publication. */
export type Base = 'publication' | 'narrated' | 'reported' | 'letter';
/** `ahead` is a weaker `future`: an infinitive or a modal, which what has just been may overrule. */
export type Direction = 'past' | 'future' | 'ahead' | 'nearest';

export type When =
  /** A value that depends on nothing: '2018-09-04', 'P16Y', 'PAST_REF'; null for a day the calendar does not have. */
  | { readonly is: 'fixed'; readonly value: string | null; readonly calendar?: CalendarNote }
  /**
   * Calendar fields without a year: the occurrence of them that the direction points at; from the date narrated last where `base`
   * says so, and then without a direction the one in its week or year ('that Tuesday', 'that June').
   */
  | { readonly is: 'field'; readonly field: Field; readonly direction?: Direction; readonly skip?: number; readonly base?: 'narrated' }
  /** The last occurrence before another expression: the first end of 'from October to March'. */
  | { readonly is: 'before'; readonly field: Field; readonly end: When }
  /** 'This month', 'last year', 'next quarter': the interval of the base, moved. */
  | { readonly is: 'unit'; readonly grain: Grain; readonly offset: number; readonly base: Base }
  /** 'Two years ago', 'a day later': the base itself moved by whole units. */
  | {
      readonly is: 'shift';
      readonly grain: Grain;
      readonly by: number;
      readonly base: Base | When;
      readonly comparison?: boolean;
      /** 'Two years ago yesterday': as precise as the base. */
      readonly keepsGrain?: boolean;
    }
  /** A part of a wider interval: 'the third quarter of 1990', 'Tuesday of next week'. */
  | { readonly is: 'part'; readonly field: Field; readonly of: When }
  /** A time of day, on a day or on the day of the base. */
  | { readonly is: 'time'; readonly time: string; readonly of?: When }
  /** 'Then', 'that day': the date narrated last, at a grain. */
  | { readonly is: 'same'; readonly grain?: Grain; readonly otherwise: string }
  /** 'The 1988 period': the year, or the quarter reported on in that year. */
  | { readonly is: 'period'; readonly year: number }
  /** Digits whose day and month may be in either order, as in 03/04/2018. */
  | {
      readonly is: 'numeric';
      readonly first: number;
      readonly second: number;
      readonly year: number | null;
      /** The year was written in two digits. */
      readonly short?: boolean;
    }
  /**
   * A year in two digits, its month and its day where they are named: in the century of the publication date, or of the date narrated
   * last where that is from another time. `needsNarrated`: nothing but such a date shows that a year is meant ('the summer of 68').
   */
  | {
      readonly is: 'shortYear';
      readonly digits: number;
      readonly month?: number;
      readonly day?: number;
      readonly season?: number;
      readonly needsNarrated?: boolean;
    };

/** A recurring place in the calendar. Months, quarters, halves and days of the month count from 1; weekdays from 0, Monday. */
export type Field =
  | { readonly field: 'month'; readonly month: number; readonly day?: number; readonly weekday?: number }
  | { readonly field: 'weekday'; readonly weekday: number }
  | { readonly field: 'dayOfMonth'; readonly day: number; readonly weekday?: number }
  | { readonly field: 'quarter'; readonly nth: number }
  | { readonly field: 'half'; readonly nth: number }
  /** 0 spring, 1 summer, 2 autumn, 3 winter. */
  | { readonly field: 'season'; readonly season: number }
  | { readonly field: 'weekend' }
  /** The n-th interval of a grain; -1 is the last. */
  | { readonly field: 'nth'; readonly grain: Grain; readonly nth: number; readonly weekday?: number }
  | { readonly field: 'holiday'; readonly rule: HolidayRule };

export const fixed = (type: TimexType, value: string, mod?: TimexMod): Meaning => ({
  type,
  when: { is: 'fixed', value },
  ...(mod === undefined ? {} : { mod }),
});

export const date = (when: When, mod?: TimexMod): Meaning => ({ type: 'DATE', when, ...(mod === undefined ? {} : { mod }) });

export const time = (when: When, mod?: TimexMod): Meaning => ({ type: 'TIME', when, ...(mod === undefined ? {} : { mod }) });
