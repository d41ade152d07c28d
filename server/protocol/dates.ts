/** What the Dates view shows. Offsets and types are as `server/protocol` says. */

import type { MentionInContext } from './entities';
import type { Page, Paging } from './paging';

/** Requests of the client: what goes in, what comes out. */
export interface DateRequests {
  dates: [DatesParams, Page<DatePeriodItem | DateValueItem>];
  dateMentions: [DateMentionsParams, Page<DateMentionItem>];
}

/**
 * `pressmark/dates`: the years that are named, with the decades and centuries among them, and the undated; `within` a period's
 * value, what is named in it. With `filter`, the values that match it instead, in order of time.
 */
export interface DatesParams extends Paging {
  readonly folder: string;
  readonly within?: string;
  /** Case-insensitive words that a value or its calendar wording must contain; numbers as whole words. */
  readonly filter?: string;
}
/** A year or month that holds others, or the undated. */
export interface DatePeriodItem {
  readonly kind: 'datePeriod';
  readonly folder: string;
  /** 'YYYY', 'YYYY-MM' or 'undated'. */
  readonly value: string;
  readonly label: string;
  /** Mentions of all that begins in it. */
  readonly count: number;
}
export interface DateValueItem {
  readonly kind: 'dateValue';
  readonly folder: string;
  /** A TIMEX3 value, or a kind of what is not dated: what `pressmark/dateMentions` asks for. */
  readonly value: string;
  /** In words, with a question mark where every mention is a guess. */
  readonly label: string;
  readonly count: number;
}
/** `pressmark/dateMentions`: all mentions of a day, of a wider value, or of a kind of what is not dated; articles in order of time. */
export interface DateMentionsParams extends Paging {
  readonly folder: string;
  readonly value: string;
}
export interface DateMentionItem extends MentionInContext {
  readonly kind: 'dateMention';
  readonly uri: string;
  /** Of the article, as its publication date `date`, which is in words. */
  readonly title: string;
  readonly date?: string;
  /** As TIMEX3 has it. */
  readonly value: string | null;
  /** The value in words, a guess with a question mark; where it is a guess or the row above does not say it. */
  readonly label?: string;
}
