import { type Article, DOUBTFUL, type PassageKind } from '../article/types';
import type { Span } from '../text/span';
import { evaluate, NOWHERE } from './evaluate';
import type { FoundTimex } from './find';
import type { Language } from './language';
import type { Direction, When } from './meaning';
import { dayFirstHabit } from './resolve';
import { dayMoment, firstDay, formatMoment, lastDay, type Moment } from './value';

/** A date the text itself fixes, whatever the publication date, and how the tense of its clause looks at it. */
export interface ToldDate {
  readonly span: Span;
  readonly value: string;
  readonly moment: Moment;
  readonly direction: Direction;
  /** The weekday written beside a day without a year, Monday 0: then only month and day of the moment are the text's. */
  readonly weekday?: number;
}

/** What an article tells of the calendar, and within which days that puts its publication. */
export interface ToldDates {
  readonly dates: readonly ToldDate[];
  /** The first day of the latest date told as past. */
  readonly earliest: Bound | null;
  /** The last day of the first date told as to come. */
  readonly latest: Bound | null;
  /** The day of a dateline that bears no year. */
  readonly dateline: DatelineDay | null;
  /** The winter of an American election, where the text awaits an inauguration. */
  readonly inauguration: Span | null;
}

export interface DatelineDay {
  /** Both from 1. */
  readonly month: number;
  readonly day: number;
  readonly span: Span;
}

export interface Bound {
  readonly day: number;
  readonly told: ToldDate;
}

/** `found` are the article's own expressions, in text order. */
export function toldDatesOf(article: Article, found: readonly FoundTimex[], language: Language): ToldDates {
  const dates = datesTold(article, found, language);
  return { dates, ...boundsOf(dates), dateline: datelineDay(article, found), inauguration: language.inaugurationAwaited(article.text) };
}

/** Passages whose dates are not told by the article, and captions: a page's pictures are often put there later. */
const ASIDE: ReadonlySet<PassageKind> = new Set<PassageKind>(['metadata', 'furniture', 'credit', 'byline', 'dateline', 'caption']);

function datesTold(article: Article, found: readonly FoundTimex[], language: Language): ToldDate[] {
  const told: ToldDate[] = [];
  const scene = { ...NOWHERE, dayFirst: dayFirstHabit(found) };
  let at = 0;
  for (const { start, end, meaning } of found) {
    while ((article.passages[at]?.end ?? Number.POSITIVE_INFINITY) < end) at++;
    const passage = article.passages[at];
    if (passage === undefined || ASIDE.has(passage.kind) || (passage.verdict?.strength ?? 0) >= DOUBTFUL) continue;
    if ((article.dateline?.end ?? -1) >= end && (article.dateline?.start ?? 0) <= start) continue;
    if (meaning.type !== 'DATE' && meaning.type !== 'TIME') continue;
    const span = { start, end };
    const yearless = yearlessDay(meaning.when);
    if (yearless?.weekday !== undefined) {
      const moment = dayMoment(2000, yearless.month, yearless.day);
      told.push({
        span,
        value: (formatMoment(moment) ?? '').replace(/^2000/, 'XXXX'),
        moment,
        direction: 'nearest',
        weekday: yearless.weekday,
      });
      continue;
    }
    const { moment } = evaluate(meaning.when, scene);
    const value = moment === null ? null : formatMoment(dateOf(moment));
    if (moment === null || value === null || COARSE.has(moment.grain)) continue;
    const direction = tellingOf(article.text, passage, { span, moment }, language);
    told.push({ span, value, moment: dateOf(moment), direction });
  }
  return told;
}

/**
 * How a text looks at a date it fixes: as past only where something is told to have been then, and the date is no limit ('until
 * 1994'), goal or mere name ('the 1998 World Cup').
 */
function tellingOf(text: string, passage: Span, { span, moment }: Pick<ToldDate, 'span' | 'moment'>, language: Language): Direction {
  const direction = language.directionOf(text, passage, span);
  if (direction !== 'past') return direction;
  const placement = language.placementOf(text, passage, span);
  return placement === 'at' || (placement === 'bare' && moment.grain === 'day') ? 'past' : 'nearest';
}

const COARSE: ReadonlySet<string> = new Set(['millennium', 'century', 'decade']);

/** Without the time of day. */
const dateOf = ({ grain, index }: Moment): Moment => ({ grain, index });

/** A month and a day of it, both from 1, that a text names without a year. */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
  /** Monday 0. */
  readonly weekday?: number;
}

export function yearlessDay(when: When): YearlessDay | null {
  if (when.is === 'time' && when.of !== undefined) return yearlessDay(when.of);
  if (when.is !== 'field' || when.field.field !== 'month' || when.field.day === undefined) return null;
  const { month, day, weekday } = when.field;
  return { month, day, ...(weekday === undefined ? {} : { weekday }) };
}

function datelineDay(article: Article, found: readonly FoundTimex[]): DatelineDay | null {
  const { dateline } = article;
  if (dateline === undefined || article.dates.some(date => date.source === 'dateline')) return null;
  const timex = found.find(({ start, end }) => start >= dateline.start && end <= dateline.end);
  const day = timex === undefined ? null : yearlessDay(timex.meaning.when);
  return timex === undefined || day === null ? null : { month: day.month, day: day.day, span: { start: timex.start, end: timex.end } };
}

function boundsOf(dates: readonly ToldDate[]): Pick<ToldDates, 'earliest' | 'latest'> {
  let earliest: Bound | null = null;
  let latest: Bound | null = null;
  for (const date of dates) {
    if (date.weekday !== undefined || date.direction !== 'past') continue;
    const day = firstDay(date.moment);
    if (earliest === null || day > earliest.day) earliest = { day, told: date };
  }
  for (const date of dates) {
    if (date.weekday !== undefined || date.direction !== 'future') continue;
    const day = lastDay(date.moment);
    if ((earliest === null || day >= earliest.day) && (latest === null || day < latest.day)) latest = { day, told: date };
  }
  return { earliest, latest };
}
