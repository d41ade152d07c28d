import type { ArticleId } from '../article/types';
import {
  atGrain,
  compareMoments,
  fineness,
  formatMoment,
  type Grain,
  holds,
  type Moment,
  monthMoment,
  parseMoment,
  type Timex,
  yearMoment,
} from '../timex/index';
import type { Corpus } from './corpus';
import { calendarValueOf, type DatedValue, UNDATED_KINDS, type UndatedKind, undatedKindOf } from './datePostings';
import type { Posting } from './postings';

/** A time expression and its article. */
export interface TimexPlace {
  readonly article: ArticleId;
  readonly timex: Timex;
}

/** Time expressions article by article in order of time, of which those that are looked at are taken from the records. */
export interface TimexPlaces extends Iterable<TimexPlace> {
  readonly length: number;
  /** The articles, and how many of the expressions each has. */
  readonly articles: readonly Posting[];
  /** The first in an article. */
  firstIn(article: ArticleId): Timex | undefined;
  /** As of an array. */
  slice(start: number, end?: number): TimexPlace[];
}

/**
 * All time expressions within the interval of a value: of a day, with its times of day; of a month or year, with all its parts. Of a
 * value without an interval ('P16Y', 'PAST_REF'), those of that value. Article by article in order of time.
 */
export function timexesWithin(corpus: Corpus, value: string): TimexPlaces {
  const moment = parseMoment(value);
  if (moment === null) return placesOfValue(corpus, value);
  const values = new Set(corpus.timexes.within(moment).map(dated => dated.value));
  const [only] = values;
  if (only !== undefined && values.size === 1) return placesOfValue(corpus, only);
  const counts = new Map<ArticleId, number>();
  for (const each of values) {
    for (const { article, count } of corpus.timexes.entries(each)) counts.set(article, (counts.get(article) ?? 0) + count);
  }
  const articles = [...counts.keys()].sort(corpus.byTime).map(article => ({ article, count: counts.get(article) ?? 0 }));
  return placesIn(corpus, articles, timex => values.has(calendarValueOf(timex) ?? ''));
}

/** True for the expressions that {@link timexesWithin} lists. */
export function isWithin(value: string): (timex: Timex) => boolean {
  const outer = parseMoment(value);
  return timex => {
    const moment = outer === null || timex.value === null ? null : parseMoment(timex.value);
    return outer === null || moment === null ? timex.value === value : holds(outer, moment);
  };
}

/** The expressions of the same day, whatever the time of day, or of the same wider value; none of a value without an interval. */
export function sameTime(corpus: Corpus, value: string): TimexPlaces {
  const moment = parseMoment(value);
  if (moment === null) return placesIn(corpus, [], () => false);
  return moment.grain === 'day' ? timexesWithin(corpus, value) : placesOfValue(corpus, value);
}

/** True where every mention of a value is a guess (see `isGuess`); of a day, with its times of day. */
export function isOnlyGuessed(corpus: Corpus, value: string): boolean {
  const moment = parseMoment(value);
  const values = moment?.grain === 'day' ? corpus.timexes.within(moment).map(dated => dated.value) : [value];
  return values.every(dated => corpus.timexes.isOnlyGuessed(dated));
}

/** The undated expressions of one kind, article by article in order of time. */
export function undatedTimexes(corpus: Corpus, kind: UndatedKind): TimexPlaces {
  return placesIn(corpus, corpus.timexes.undated(kind), timex => undatedKindOf(timex) === kind);
}

const placesOfValue = (corpus: Corpus, value: string): TimexPlaces =>
  placesIn(corpus, corpus.timexes.entries(value), timex => calendarValueOf(timex) === value);

function placesIn(corpus: Corpus, articles: readonly Posting[], accepts: (timex: Timex) => boolean): TimexPlaces {
  const placesOf = (article: ArticleId): Timex[] => (corpus.get(article)?.timexes ?? []).filter(accepts).sort((a, b) => a.start - b.start);
  const slice = (start: number, end = Number.POSITIVE_INFINITY): TimexPlace[] => {
    const places: TimexPlace[] = [];
    let at = 0;
    for (const { article, count } of articles) {
      if (at >= end) break;
      if (at + count > start) {
        for (const timex of placesOf(article).slice(Math.max(0, start - at), end - at)) places.push({ article, timex });
      }
      at += count;
    }
    return places;
  };
  return {
    length: articles.reduce((sum, { count }) => sum + count, 0),
    articles,
    firstIn: article => placesOf(article)[0],
    slice,
    [Symbol.iterator]: () => slice(0)[Symbol.iterator](),
  };
}

/** A line of the calendar: a period that contains others, or a value with the number of its mentions. */
export interface CalendarLine {
  readonly kind: 'period' | 'value';
  /** A TIMEX3 value. */
  readonly value: string;
  /** Of a period: all mentions of what begins in it. */
  readonly count: number;
}

/** The years and, among them, the decades and centuries that are named, in order of time. */
export function calendarYears(corpus: Corpus): readonly CalendarLine[] {
  const wide = corpus.timexes.wide().map(({ value, moment }) => lineOf('value', moment, corpus.timexes.count(value)));
  const years = [...corpus.timexes.years].map(([year, count]) => lineOf('period', yearMoment(year), count));
  return inOrder([...wide, ...years]);
}

/** What is named in a year: itself, its halves, seasons and quarters, and its months. */
export function calendarMonths(corpus: Corpus, year: number): readonly CalendarLine[] {
  const values = WITHIN_YEAR.flatMap(([grain, count]) =>
    Array.from({ length: count }, (_, nth): Line => {
      const moment: Moment = { grain, index: year * count + nth };
      return lineOf('value', moment, corpus.timexes.count(formatMoment(moment) ?? ''));
    }),
  );
  const months = Array.from({ length: 12 }, (_, index): Line => {
    const month = monthMoment(year, index + 1);
    return lineOf('period', month, corpus.timexes.countInMonth(month.index));
  });
  return inOrder([...values, ...months]);
}

const WITHIN_YEAR: readonly (readonly [grain: Grain, count: number])[] = [
  ['year', 1],
  ['half', 2],
  ['season', 4],
  ['quarter', 4],
];

/** What is named in a month: itself, the weeks that begin in it, and its days, each with its times of day. */
export function calendarDays(corpus: Corpus, year: number, month: number): readonly CalendarLine[] {
  const days = corpus.timexes.beginningIn(monthMoment(year, month)).filter(({ moment }) => fineness(moment.grain) >= fineness('month'));
  return linesOf(corpus, days);
}

/** The values that are named and accepted, of any width, in order of time; each day with its times of day. */
export function calendarValues(corpus: Corpus, accepts: (value: string) => boolean): readonly CalendarLine[] {
  return linesOf(corpus, corpus.timexes.inOrder()).filter(({ value }) => accepts(value));
}

function linesOf(corpus: Corpus, dated: readonly DatedValue[]): readonly CalendarLine[] {
  const lines = new Map<string, Line>();
  for (const { value, moment } of dated) {
    const whole = atGrain(moment, moment.grain);
    const key = formatMoment(whole) ?? value;
    lines.set(key, lineOf('value', whole, (lines.get(key)?.count ?? 0) + corpus.timexes.count(value)));
  }
  return inOrder([...lines.values()]);
}

interface Line extends CalendarLine {
  readonly moment: Moment;
}

const lineOf = (kind: CalendarLine['kind'], moment: Moment, count: number): Line => ({
  kind,
  value: formatMoment(moment) ?? '',
  count,
  moment,
});

/** Lines that are named at all, by first day, wider values first. */
const inOrder = (lines: readonly Line[]): CalendarLine[] =>
  lines
    .filter(({ count }) => count > 0)
    .sort((a, b) => compareMoments(a.moment, b.moment) || (a.kind === b.kind ? 0 : a.kind === 'value' ? -1 : 1))
    .map(({ kind, value, count }) => ({ kind, value, count }));

/** How many expressions have no interval of the calendar, by kind; kinds without any are left out. */
export function undatedCounts(corpus: Corpus): readonly { readonly kind: UndatedKind; readonly count: number }[] {
  return UNDATED_KINDS.map(kind => ({ kind, count: corpus.timexes.undatedCount(kind) })).filter(({ count }) => count > 0);
}
