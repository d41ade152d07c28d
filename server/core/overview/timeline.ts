import type { ArticleId } from '../article/types';
import type { Corpus } from '../corpus/corpus';
import type { EntityType } from '../entities/types';
import { atGrain, fineness, firstDay, formatMoment, lastDay, type Moment, parseMoment } from '../timex/index';
import { isOpen, isWithin, type Period } from './period';

export type TimelineGrain = 'day' | 'month' | 'year';

/** Articles, dates and entities over time, in days, months or years; lists have a number for each of `bins`. */
export interface Timeline {
  readonly grain: TimelineGrain;
  /** ISO values that follow each other without a gap. */
  readonly bins: readonly string[];
  /** Articles by when they were published. */
  readonly articles: readonly number[];
  /** Time expressions by the time they name. */
  readonly dates: readonly number[];
  readonly series: readonly TimelineSeries[];
  /** Articles that are in no bin: those without a date, and those of which less is known than the grain. */
  readonly undated: number;
  /** Time expressions that name a time before and after the bins. */
  readonly before: number;
  readonly after: number;
}

/** The mentions of an entity, by when their articles were published. */
export interface TimelineSeries {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: number;
  readonly counts: readonly number[];
}

export interface TimelineQuestion {
  /** From when to when; as long as articles were published where a side is absent. */
  readonly period?: Period;
  /** Entities by their ids; those mentioned most where it is absent. */
  readonly entities?: readonly string[];
}

/** So many days are shown as days, so many months as months. */
const MOST_DAYS = 92;
const MOST_MONTHS = 240;
/** So many years are shown at most: a year that was read wrongly does not make the rest small. */
const MOST_YEARS = 600;
/** How many entities are shown where none are named. */
const MOST_SERIES = 8;

/** {@link Timeline} of a corpus, in steps; null where no article has a date. Nothing is read but headers and postings. */
export function* timelineOf(corpus: Corpus, { period = {}, entities }: TimelineQuestion): Generator<undefined, Timeline | null> {
  const published = new Map<ArticleId, Moment>();
  let all = 0;
  for (const id of corpus.ids()) {
    const header = corpus.summary(id)?.header;
    if (header === undefined || (!isOpen(period) && !isWithin(header, period))) continue;
    all++;
    const moment = header.published === undefined ? null : parseMoment(header.published.value);
    if (moment !== null) published.set(id, moment);
    yield;
  }
  const axis = axisOf([...published.values()], period);
  if (axis === null) return null;
  const { grain, first, last } = axis;
  const bins = Array.from({ length: last - first + 1 }, (_, index) => formatMoment({ grain, index: first + index }) ?? '');
  const binOf = (moment: Moment): number => (fineness(moment.grain) < fineness(grain) ? -1 : atGrain(moment, grain).index - first);
  const noCounts = (): number[] => bins.map(() => 0);
  const articles = noCounts();
  for (const moment of published.values()) add(articles, binOf(moment), 1);
  yield;
  const dates = noCounts();
  const [firstDayShown, lastDayShown] = [firstDay({ grain, index: first }), lastDay({ grain, index: last })];
  let [before, after] = [0, 0];
  for (const { value, moment } of corpus.timexes.inOrder()) {
    const count = corpus.timexes.count(value);
    if (lastDay(moment) < firstDayShown) before += count;
    else if (firstDay(moment) > lastDayShown) after += count;
    else add(dates, binOf(moment), count);
    yield;
  }
  const series: TimelineSeries[] = [];
  for (const { id, name, type } of seriesOf(corpus, entities)) {
    const counts = noCounts();
    for (const { article, count } of corpus.mentions.entries(id)) {
      const moment = published.get(article);
      if (moment !== undefined) add(counts, binOf(moment), count);
    }
    series.push({ entity: id, name, type, counts, mentions: counts.reduce((sum, count) => sum + count, 0) });
    yield;
  }
  const shown = articles.reduce((sum, count) => sum + count, 0);
  return { grain, bins, articles, dates, series, undated: all - shown, before, after };
}

function add(counts: number[], bin: number, count: number): void {
  if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] ?? 0) + count;
}

function axisOf(
  moments: readonly Moment[],
  { from, to }: Period,
): { readonly grain: TimelineGrain; readonly first: number; readonly last: number } | null {
  if (moments.length === 0) return null;
  const [fixedFrom, fixedTo] = [from, to].map(side => (side === undefined ? null : parseMoment(side)));
  let start = fixedFrom ? firstDay(fixedFrom) : Number.POSITIVE_INFINITY;
  let end = fixedTo ? lastDay(fixedTo) : Number.NEGATIVE_INFINITY;
  for (const moment of moments) {
    if (!fixedFrom) start = Math.min(start, firstDay(moment));
    if (!fixedTo) end = Math.max(end, lastDay(moment));
  }
  if (end < start) return null;
  const at = (day: number, grain: TimelineGrain): number => atGrain({ grain: 'day', index: day }, grain).index;
  if (end - start < MOST_DAYS) return { grain: 'day', first: start, last: end };
  if (at(end, 'month') - at(start, 'month') < MOST_MONTHS) return { grain: 'month', first: at(start, 'month'), last: at(end, 'month') };
  return { grain: 'year', first: Math.max(at(start, 'year'), at(end, 'year') - MOST_YEARS + 1), last: at(end, 'year') };
}

function seriesOf({ register, mentions }: Corpus, entities: readonly string[] | undefined) {
  if (entities !== undefined) return entities.flatMap(id => register.byId.get(id) ?? []);
  const counted = register.entities.map(entity => ({ entity, count: mentions.count(entity.id) })).filter(({ count }) => count > 0);
  counted.sort((a, b) => b.count - a.count || (a.entity.id < b.entity.id ? -1 : 1));
  return counted.slice(0, MOST_SERIES).map(({ entity }) => entity);
}
