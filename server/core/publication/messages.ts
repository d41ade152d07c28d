import type { PublicationDate } from '../article/types';
import { describeDate, weekdayName } from '../timex/index';
import type { TextDates } from './textDates';

/** What is said about publication dates and about dates that cannot be right. Dates are ISO values and are worded here. */

/** Where a publication date was found. */
export const DATE_SOURCES: Readonly<Record<PublicationDate['source'], string>> = {
  'articles.yaml': 'articles.yaml',
  option: 'the --date option',
  metadata: "the article's metadata",
  dateline: 'the dateline',
  byline: 'the byline',
  url: 'the URL',
  'file name': 'the file name',
  updated: 'the line that says when it was updated',
  page: "the web page's clock",
};

export const EVIDENCE = {
  stated: (source: PublicationDate['source'], value: string) => `${describeDate(value)}, according to ${DATE_SOURCES[source]}.`,
  datelineYear: (year: number) => `The dateline gives the day. The year, ${year}, comes from other evidence.`,
  bounds: ({ earliest, latest }: Pick<TextDates, 'earliest' | 'latest'>) => {
    const past = earliest === null ? null : `${describeDate(earliest.date.value)} as past`;
    const future = latest === null ? null : `${describeDate(latest.date.value)} as still to come`;
    if (past !== null && future !== null) return `The text mentions ${past} and ${future}, so it was written between the two.`;
    return past === null
      ? `The text mentions ${future}, so it was not written later.`
      : `The text mentions ${past}, so it was not written earlier.`;
  },
} as const;

/** What the text says against the publication date `published`. */
export const OBJECTIONS = {
  pastDatesAfter: (published: string, last: string, others: number) =>
    `The text mentions ${describeDate(last)} and ${others} other ${others === 1 ? 'date' : 'dates'} after ${describeDate(published)} as past, so it cannot have been published then.`,
  futureDateBefore: (published: string, future: string) =>
    `The text speaks of ${describeDate(future)} as still to come, so ${describeDate(published)} is probably not the publication date.`,
  weekdayOfOtherYears: (published: string, years: readonly number[]) =>
    `This date does not fall on this weekday in any year near ${describeDate(published)}${years.length === 0 ? '' : `, but does in ${years.join(' and ')}`}.`,
  distantDateline: (published: string) => `The day in the dateline is far from ${describeDate(published)}.`,
  noInaugurationAhead: (published: string) =>
    `The text mentions a president-elect and January 20, but no American president was about to be inaugurated on ${describeDate(published)}.`,
} as const;

export const CONTRADICTIONS = {
  impossibleDay: 'This day does not exist in the calendar.',
  wrongWeekday: (value: string, weekday: number, named: number, years: readonly number[]) =>
    `${describeDate(value)} is a ${weekdayName(weekday)}, not a ${weekdayName(named)}.${years.length === 0 ? '' : ` The weekday is right in ${years.join(' and ')}.`}`,
  afterPublication: (value: string, published: string) =>
    `The text mentions ${describeDate(value)} as past, but the publication date is ${describeDate(published)}.`,
} as const;

/** The article itself gives 2 publication dates. */
export const DIFFERING = {
  dates: (chosen: Pick<PublicationDate, 'value' | 'source'>, other: Pick<PublicationDate, 'value' | 'source'>) =>
    `The publication date is ${describeDate(chosen.value)} according to ${DATE_SOURCES[chosen.source]}, but ${describeDate(other.value)} according to ${chosen.source === other.source ? 'another line of it' : DATE_SOURCES[other.source]}.`,
} as const;

/** A problem's message for an article without a publication date. `example` is a date of the article that depends on it. */
export const UNDATED = {
  nothingDepends: 'No publication date.',
  cannotBeDated: (example: string) => `No publication date, so "${example}" and the like cannot be dated.`,
  inferred: (value: string, from: 'dateline' | 'text') =>
    `No publication date. Relative dates are counted from ${describeDate(value)}, which the ${from} suggests.`,
  onlyUpdated: (value: string) => `No publication date, only that of an update: ${describeDate(value)}.`,
  openOrder: (written: string, dayFirst: string, monthFirst: string) =>
    `"${written}" can be ${describeDate(dayFirst)} or ${describeDate(monthFirst)}.`,
  pageClock: (value: string) => `${describeDate(value)} at the top is probably the web page's own clock.`,
} as const;

export const PLACES = {
  publicationDate: 'Publication date',
  latestPast: 'Latest date mentioned as past',
  firstFuture: 'First date mentioned as still to come',
} as const;
