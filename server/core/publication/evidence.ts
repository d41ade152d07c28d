import type { Article, Header, PublicationDate } from '../article/types';
import type { Span } from '../text/span';
import {
  civilDay,
  dayMoment,
  dayNumber,
  daysInMonth,
  firstDay,
  formatMoment,
  lastDay,
  parseMoment,
  type ReferenceTime,
} from '../timex/index';
import { EVIDENCE } from './messages';
import { type Objection, objectionTo } from './objections';
import type { DatelineDay, TextDates } from './textDates';

/** Days, ISO, both included; null where the text sets no bound. */
export interface PublicationInterval {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export type EvidenceSource = PublicationDate['source'] | 'text';

/** One piece of evidence for a publication date, whether it is believed or not. */
export interface PublicationClue {
  readonly source: EvidenceSource;
  /** ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a bound has an interval instead. */
  readonly value?: string;
  readonly interval?: PublicationInterval;
  /** 0 to 1: how far to believe it, given the other evidence. */
  readonly strength: number;
  /** One sentence: what it says, or what contradicts it. */
  readonly says: string;
  /** Its place in the article's text, where it has one. */
  readonly span?: Span;
}

/** What an article's text says against the publication date it is given. */
export interface PublicationContradiction {
  /** The expression that says it most plainly. */
  readonly span: Span;
  readonly message: string;
  /** ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that agrees with all the text says; null where it does not narrow it down to a year. */
  readonly suggestion: string | null;
}

/** All that is known about when an article was published. */
export interface PublicationEvidence {
  /** The date its relative dates are counted from; absent where nothing gives one, and then `interval` says what the text allows. */
  readonly value?: string;
  readonly interval?: PublicationInterval;
  readonly source: EvidenceSource;
  /** 0 to 1, of the value or of the interval. */
  readonly strength: number;
  /** The strongest first. */
  readonly evidence: readonly PublicationClue[];
  readonly contradicts?: PublicationContradiction;
  /** Another date that the article states as plainly as the one that is believed. */
  readonly differs?: PublicationDate;
}

/**
 * Weighs what an article says about its publication date: the days of its header, its dateline (the year comes from other evidence
 * where it has none), the page's clock, and the dates its text mentions as past and as still to come.
 */
export function publicationEvidence(article: Article, header: Header, text: TextDates): PublicationEvidence {
  const interval: PublicationInterval = { earliest: isoDay(text.earliest?.day), latest: isoDay(text.latest?.day) };
  const { published } = header;
  const { dateline } = text;
  const against = (value: string): Objection | null => objectionTo(value, text);
  const clues: PublicationClue[] = statedDates(article, published).map(stated => clueOf(stated, against(stated.value)));
  const year = dateline === null ? null : datelineYear(dateline, clues, text);
  if (dateline !== null && year !== null) {
    const value = formatMoment(dayMoment(year, dateline.month, Math.min(dateline.day, daysInMonth(year, dateline.month)))) ?? '';
    clues.push({
      source: 'dateline',
      value,
      strength: against(value) === null ? STRENGTH.dateline - 0.1 : REFUTED,
      says: EVIDENCE.datelineYear(year),
      span: dateline.span,
    });
  }
  if (interval.earliest !== null || interval.latest !== null)
    clues.push({ source: 'text', interval, strength: STRENGTH.text, says: EVIDENCE.bounds(text), ...spanOfBounds(text) });
  clues.sort((a, b) => b.strength - a.strength);

  const chosen =
    published === undefined
      ? clues.find(clue => clue.source === 'dateline' && clue.value !== undefined && clue.strength > REFUTED)
      : clues.find(clue => clue.source === published.source && clue.value === published.value);
  if (chosen?.value === undefined)
    return { interval, source: 'text', strength: text.earliest === null ? 0 : STRENGTH.text, evidence: clues };
  const objection = against(chosen.value);
  const differs = differingDate(article, published, text);
  if (objection === null)
    return { value: chosen.value, source: chosen.source, strength: chosen.strength, evidence: clues, ...(differs && { differs }) };
  const { span, message, suggestion } = objection;
  return {
    value: chosen.value,
    source: chosen.source,
    strength: chosen.strength,
    evidence: clues,
    contradicts: { span, message, suggestion: suggestion ?? suggestionOf(chosen.value, clues, interval, text) },
  };
}

/**
 * The reference time of relative dates: the date stated, else the dateline's in the year that other evidence suggests, else the month
 * or year that includes all days the text allows; null where none is known.
 */
export function referenceOf({ published }: Header, { evidence, interval }: PublicationEvidence): ReferenceTime | null {
  if (published !== undefined) return { value: published.value };
  const dateline = evidence.find(({ source, value, strength }) => source === 'dateline' && value !== undefined && strength > REFUTED);
  if (dateline?.value !== undefined) return { value: dateline.value, inferred: inferredFrom('dateline', dateline) };
  const clue = evidence.find(({ source }) => source === 'text');
  const value = interval === undefined ? null : sharedBy(interval);
  return value === null || clue === undefined ? null : { value, inferred: inferredFrom('text', clue) };
}

const inferredFrom = (from: 'dateline' | 'text', { strength, span }: PublicationClue): ReferenceTime['inferred'] & object => ({
  from,
  strength,
  ...(span === undefined ? {} : { span }),
});

/** The day, month or year that holds the whole interval; null where it has an open end or none does. */
function sharedBy({ earliest, latest }: PublicationInterval): string | null {
  if (earliest === null || latest === null) return null;
  const length = [10, 7, 4].find(end => earliest.slice(0, end) === latest.slice(0, end));
  return length === undefined ? null : earliest.slice(0, length);
}

/** By how many days the dates of two sources may differ: a time zone, a printed issue. A file name or an update is not strong evidence. */
const TOLERANCE: Partial<Record<EvidenceSource, number>> = { metadata: 1, url: 3, byline: 3, dateline: 10 };

function differingDate(article: Article, published: PublicationDate | undefined, text: TextDates): PublicationDate | undefined {
  const moment = published === undefined ? null : parseMoment(published.value);
  if (published === undefined || moment === null || TOLERANCE[published.source] === undefined) return undefined;
  return article.dates.find(({ value, source, readings }) => {
    const other = parseMoment(value);
    const days = TOLERANCE[source];
    if (days === undefined || other === null || readings !== undefined || objectionTo(value, text) !== null) return false;
    const apart = Math.max(firstDay(other) - lastDay(moment), firstDay(moment) - lastDay(other));
    return apart > Math.max(days, TOLERANCE[published.source] ?? 0);
  });
}

/** How far each source is believed while nothing contradicts it. */
const STRENGTH: Readonly<Record<EvidenceSource, number>> = {
  'articles.yaml': 1,
  option: 0.9,
  metadata: 0.9,
  url: 0.85,
  dateline: 0.8,
  byline: 0.75,
  'file name': 0.6,
  updated: 0.4,
  text: 0.5,
  page: 0.3,
};

/** Strength of a date that the text contradicts. */
const REFUTED = 0.1;

/** A researcher's own word weighs more than the text's. */
const REFUTED_BY_TEXT: Partial<Record<EvidenceSource, number>> = { 'articles.yaml': 0.5, page: 0.05 };

function statedDates(article: Article, published: PublicationDate | undefined): readonly PublicationDate[] {
  const same = (date: PublicationDate): boolean => date.source === published?.source && date.value === published.value;
  return published === undefined || article.dates.some(same) ? article.dates : [published, ...article.dates];
}

function clueOf(stated: PublicationDate, objection: Objection | null): PublicationClue {
  const { source, value, span } = stated;
  const strength = objection === null ? STRENGTH[source] : (REFUTED_BY_TEXT[source] ?? REFUTED);
  const says = objection === null ? EVIDENCE.stated(source, value) : objection.message;
  return { source, value, strength, says, ...(span === undefined ? {} : { span }) };
}

/** The year that puts the dateline nearest to other stated dates, else the first possible year after the past dates of the text. */
function datelineYear({ month, day }: DatelineDay, clues: readonly PublicationClue[], { earliest, latest }: TextDates): number | null {
  const dayIn = (year: number): number => dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
  const stated = clues.find(clue => clue.strength > REFUTED && clue.value !== undefined);
  const moment = stated?.value === undefined ? null : parseMoment(stated.value);
  if (moment !== null) {
    if (moment.grain === 'year') return moment.index;
    const { year } = civilDay(firstDay(moment));
    return [year - 1, year, year + 1].reduce((a, b) =>
      Math.abs(dayIn(b) - firstDay(moment)) < Math.abs(dayIn(a) - firstDay(moment)) ? b : a,
    );
  }
  if (earliest === null) return null;
  const { year } = civilDay(earliest.day);
  const fits = dayIn(year) >= earliest.day ? year : year + 1;
  const grain = earliest.date.moment.grain;
  const near = latest !== null || grain === 'day' || grain === 'month';
  return near && (latest === null || dayIn(fits) <= latest.day) ? fits : null;
}

/** The strongest other date that the text allows, else as much of a date as its bounds share. */
function suggestionOf(refuted: string, clues: readonly PublicationClue[], interval: PublicationInterval, bounds: TextDates): string | null {
  const other = clues.find(clue => clue.value !== undefined && clue.value !== refuted && clue.strength > REFUTED);
  if (other?.value !== undefined) return other.value;
  if (interval.earliest !== null && interval.latest !== null) return sharedBy(interval);
  const nearest = bounds.earliest ?? bounds.latest;
  const day = interval.earliest ?? interval.latest;
  if (nearest === null || day === null) return null;
  return nearest.date.moment.grain === 'day' || nearest.date.moment.grain === 'month' ? day.slice(0, 7) : day.slice(0, 4);
}

const isoDay = (day: number | undefined): string | null => (day === undefined ? null : formatMoment({ grain: 'day', index: day }));

const spanOfBounds = ({ earliest, latest }: TextDates): { readonly span?: Span } => {
  const bound = earliest ?? latest;
  return bound === null ? {} : { span: bound.date.span };
};
