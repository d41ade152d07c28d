import { type Article, DOUBTFUL, type PassageKind } from '../article/types';
import type { Span } from '../text/span';
import {
  type Direction,
  dayMoment,
  type FoundTimex,
  firstDay,
  fixedMoments,
  formatMoment,
  type Language,
  lastDay,
  type Moment,
  yearlessDay,
} from '../timex/index';
import { inaugurationAwaited } from './inauguration';

/** A date the text itself fixes, whatever the publication date, and the tense of its clause. */
export interface TextDate {
  readonly span: Span;
  readonly value: string;
  readonly moment: Moment;
  readonly direction: Direction;
  /** The weekday written beside a day without a year, Monday 0: then only month and day of the moment are the text's. */
  readonly weekday?: number;
}

/** The dates of an article's text, and the days between which they put its publication. */
export interface TextDates {
  readonly dates: readonly TextDate[];
  /** The first day of the latest date mentioned as past. */
  readonly earliest: Bound | null;
  /** The last day of the first date mentioned as still to come. */
  readonly latest: Bound | null;
  /** The day of a dateline without a year. */
  readonly dateline: DatelineDay | null;
  /** Where the text awaits the inauguration of an American president; null where it does not. */
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
  readonly date: TextDate;
}

/** `found` are the article's own expressions, in text order. */
export function textDatesOf(article: Article, found: readonly FoundTimex[], language: Language): TextDates {
  const dates = fixedDatesIn(article, found, language);
  return { dates, ...boundsOf(dates), dateline: datelineDay(article, found), inauguration: inaugurationAwaited(article.text) };
}

/** Passages that are not the article's own text, and captions: a page's pictures are often put there later. */
const NOT_TEXT: ReadonlySet<PassageKind> = new Set<PassageKind>(['metadata', 'furniture', 'credit', 'byline', 'dateline', 'caption']);

function fixedDatesIn(article: Article, found: readonly FoundTimex[], language: Language): TextDate[] {
  const dates: TextDate[] = [];
  const moments = fixedMoments(found);
  let at = 0;
  for (const [index, timex] of found.entries()) {
    const { start, end, meaning } = timex;
    while ((article.passages[at]?.end ?? Number.POSITIVE_INFINITY) < end) at++;
    const passage = article.passages[at];
    if (passage === undefined || NOT_TEXT.has(passage.kind) || (passage.verdict?.strength ?? 0) >= DOUBTFUL) continue;
    if ((article.dateline?.end ?? -1) >= end && (article.dateline?.start ?? 0) <= start) continue;
    if (meaning.type !== 'DATE' && meaning.type !== 'TIME') continue;
    const span = { start, end };
    const yearless = yearlessDay(timex);
    if (yearless?.weekday !== undefined) {
      const moment = dayMoment(2000, yearless.month, yearless.day);
      const value = (formatMoment(moment) ?? '').replace(/^2000/, 'XXXX');
      dates.push({ span, value, moment, direction: 'nearest', weekday: yearless.weekday });
      continue;
    }
    const moment = moments[index] ?? null;
    const value = moment === null ? null : formatMoment(dateOf(moment));
    if (moment === null || value === null || COARSE.has(moment.grain)) continue;
    dates.push({ span, value, moment: dateOf(moment), direction: directionOf(article.text, passage, { span, moment }, language) });
  }
  return dates;
}

/**
 * How the text looks at a date it fixes: as past only where an event is placed in it by a past tense, and the date is not a limit
 * ('until 1994'), a goal or part of a name ('the 1998 World Cup').
 */
function directionOf(text: string, passage: Span, { span, moment }: Pick<TextDate, 'span' | 'moment'>, language: Language): Direction {
  const direction = language.directionOf(text, passage, span);
  if (direction !== 'past') return direction;
  const placement = language.placementOf(text, passage, span);
  return placement === 'at' || (placement === 'bare' && moment.grain === 'day') ? 'past' : 'nearest';
}

const COARSE: ReadonlySet<string> = new Set(['millennium', 'century', 'decade']);

/** Without the time of day. */
const dateOf = ({ grain, index }: Moment): Moment => ({ grain, index });

function datelineDay(article: Article, found: readonly FoundTimex[]): DatelineDay | null {
  const { dateline } = article;
  if (dateline === undefined || article.dates.some(date => date.source === 'dateline')) return null;
  const timex = found.find(({ start, end }) => start >= dateline.start && end <= dateline.end);
  const day = timex === undefined ? null : yearlessDay(timex);
  return timex === undefined || day === null ? null : { month: day.month, day: day.day, span: { start: timex.start, end: timex.end } };
}

function boundsOf(dates: readonly TextDate[]): Pick<TextDates, 'earliest' | 'latest'> {
  let earliest: Bound | null = null;
  let latest: Bound | null = null;
  for (const date of dates) {
    if (date.weekday !== undefined || date.direction !== 'past') continue;
    const day = firstDay(date.moment);
    if (earliest === null || day > earliest.day) earliest = { day, date };
  }
  for (const date of dates) {
    if (date.weekday !== undefined || date.direction !== 'future') continue;
    const day = lastDay(date.moment);
    if ((earliest === null || day >= earliest.day) && (latest === null || day < latest.day)) latest = { day, date };
  }
  return { earliest, latest };
}
