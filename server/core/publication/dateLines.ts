import { bestFirst } from '../article/headerLines';
import { FURNITURE_REASONS } from '../article/messages';
import type { Article, DateLine, Passage, PublicationDate } from '../article/types';
import { firstDay, lastDay, parseMoment } from '../timex/index';
import type { FolderView } from './folderDates';
import { LATE_PRINT, objectionTo } from './objections';
import type { TextDates } from './textDates';

/** What decides over an article's date lines, apart from the lines themselves. */
export interface DateLineEvidence {
  readonly text: TextDates;
  /** True where the article's own dates in digits have the day first; null where none of them shows. */
  readonly dayFirst: boolean | null;
  readonly folder: FolderView;
  /** The date the researcher gives. */
  readonly given?: string | undefined;
}

/** True where the other articles of the folder, or the text, may decide what {@link withDateLines} makes of an article; else it is the article itself. */
export const hasOpenDates = ({ dates, dateLines }: Article): boolean =>
  dateLines !== undefined || dates.some(({ readings }) => readings !== undefined);

/**
 * An article whose date lines are decided upon: a date line above the headline is the publication date unless it shows itself a clock
 * (later than the text or another statement allows, or the same over different stories of the folder); one on top of a web page and one
 * with a label no rule knows are where such lines differ from article to article. Digits in an open order are read as the article, else
 * another of its dates, else the folder has them. What is a clock is not part of the text.
 */
export function withDateLines(article: Article, evidence: DateLineEvidence): Article {
  const dates = article.dates.map(date => settled(date, article.dates, evidence));
  if (article.dateLines === undefined) return dates.every((date, index) => date === article.dates[index]) ? article : { ...article, dates };
  const stated: PublicationDate[] = [];
  const clocks: DateLine[] = [];
  for (const line of article.dateLines) {
    const { value, span, readings } = settled(line, article.dates, evidence);
    const sameOnTop = evidence.folder.clock === (line.readings?.dayFirst ?? line.value);
    const clock = line.place !== 'unknown' && isClock(value, sameOnTop, article.dates, evidence);
    if (clock || (line.place === 'top' && !evidence.folder.isLayout(line))) clocks.push(line);
    else if ((line.place === 'above' && objectionTo(value, evidence.text) === null) || evidence.folder.isLayout(line))
      stated.push({ value, span, source: 'metadata', ...(readings && { readings }) });
  }
  const starts = new Set(stated.map(({ span }) => span?.start));
  const others = dates.filter(({ source, span }) => source !== 'page' || !starts.has(span?.start));
  const labelled = others.filter(({ source }) => source === 'metadata');
  return {
    ...article,
    dates: bestFirst([...labelled, ...stated, ...others.filter(({ source }) => source !== 'metadata')]),
    passages: clocks.length === 0 ? article.passages : article.passages.map(passage => withoutClock(passage, clocks)),
  };
}

function withoutClock(passage: Passage, clocks: readonly DateLine[]): Passage {
  if (passage.decision !== undefined || passage.verdict !== undefined || !clocks.some(({ start }) => start === passage.start))
    return passage;
  return { ...passage, verdict: { drop: 'furniture', reason: FURNITURE_REASONS.clock, strength: 0.8 } };
}

/** Later than what the text or another date of the article allows; or on top of other stories of the folder, too, and agreeing with nothing. */
function isClock(value: string, sameOnTop: boolean, others: readonly PublicationDate[], { text, given }: DateLineEvidence): boolean {
  const moment = parseMoment(value);
  if (moment === null) return true;
  if (objectionTo(value, text) !== null && (text.earliest === null || text.earliest.day <= lastDay(moment))) return true;
  const stated = others.filter(({ source }) => source !== 'page').map(other => other.value);
  const independent = [...stated, ...(given === undefined ? [] : [given])].flatMap(other => parseMoment(other) ?? []);
  if (independent.some(other => firstDay(moment) > lastDay(other) + LATE_PRINT)) return true;
  return sameOnTop && !independent.some(other => Math.abs(firstDay(moment) - firstDay(other)) <= SAME_EVENT);
}

/** How far apart the dates of one publication may be, in days. */
const SAME_EVENT = 3;

/** A date with its digits read, where anything shows their order. */
function settled<Date extends Pick<PublicationDate, 'value' | 'readings'>>(
  date: Date,
  others: readonly PublicationDate[],
  { dayFirst, folder }: DateLineEvidence,
): Date {
  if (date.readings === undefined) return date;
  const { dayFirst: one, monthFirst: other } = date.readings;
  const near = (value: string): boolean =>
    others.some(({ value: day, readings }) => readings === undefined && day.length === 10 && distance(value, day) <= SAME_EVENT);
  const first = dayFirst ?? (near(one) === near(other) ? folder.dayFirst : near(one));
  if (first === null) return date;
  const { readings: _, ...rest } = { ...date, value: first ? one : other };
  return rest as unknown as Date;
}

function distance(a: string, b: string): number {
  const [one, other] = [parseMoment(a), parseMoment(b)];
  return one === null || other === null ? Number.POSITIVE_INFINITY : Math.abs(firstDay(one) - firstDay(other));
}
