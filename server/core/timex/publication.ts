import type { Article, Header, PublicationDate } from '../article/types';
import type { Span } from '../text/span';
import { yearsAgreeing } from './calendar';
import { describeValue } from './describe';
import type { PublicationReference } from './resolve';
import type { DatelineDay, ToldDate, ToldDates } from './toldDates';
import { civilDay, dayMoment, dayNumber, daysInMonth, firstDay, formatMoment, lastDay, type Moment, parseMoment } from './value';

/** Days, ISO, both included; null where the text sets no bound. */
export interface PublicationInterval {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export type EvidenceSource = PublicationDate['source'] | 'text';

/** One thing that speaks for a publication date, whether it is believed or not. */
export interface PublicationClue {
  readonly source: EvidenceSource;
  /** ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a bound has an interval instead. */
  readonly value?: string;
  readonly interval?: PublicationInterval;
  /** 0 to 1: how far it is to be believed after the others have been heard. */
  readonly strength: number;
  /** One sentence: what it says, and what speaks against it. */
  readonly says: string;
  /** Into the article's text, where it stands there. */
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

/** All that is known of when an article was published. */
export interface PublicationEvidence {
  /** The date its relative dates are reckoned from; absent where nothing gives one, and then `interval` says what the text allows. */
  readonly value?: string;
  readonly interval?: PublicationInterval;
  readonly source: EvidenceSource;
  /** 0 to 1, of the value or of the interval. */
  readonly strength: number;
  /** The strongest first. */
  readonly evidence: readonly PublicationClue[];
  readonly contradicts?: PublicationContradiction;
}

/**
 * Weighs what an article says of its publication date: the days of its header, its dateline (the year comes from the other
 * evidence where it bears none), the page's clock, and what its text tells as past and as to come.
 */
export function publicationEvidence(article: Article, header: Header, told: ToldDates): PublicationEvidence {
  const interval: PublicationInterval = { earliest: isoDay(told.earliest?.day), latest: isoDay(told.latest?.day) };
  const { published } = header;
  const { dateline } = told;
  const against = (value: string): Objection | null => objectionTo(value, told);
  const clues: PublicationClue[] = statedDates(article, published).map(stated => clueOf(stated, against(stated.value)));
  const year = dateline === null ? null : datelineYear(dateline, clues, told);
  if (dateline !== null && year !== null) {
    const value = formatMoment(dayMoment(year, dateline.month, Math.min(dateline.day, daysInMonth(year, dateline.month)))) ?? '';
    clues.push({
      source: 'dateline',
      value,
      strength: against(value) === null ? STRENGTH.dateline - 0.1 : REFUTED,
      says: `The dateline bears the day; the year ${year} comes from the other evidence.`,
      span: dateline.span,
    });
  }
  if (interval.earliest !== null || interval.latest !== null)
    clues.push({ source: 'text', interval, strength: STRENGTH.text, says: saysBounds(interval), ...spanOfBounds(told) });
  clues.sort((a, b) => b.strength - a.strength);

  const chosen =
    published === undefined
      ? clues.find(clue => clue.source === 'dateline' && clue.value !== undefined && clue.strength > REFUTED)
      : clues.find(clue => clue.source === published.source && clue.value === published.value);
  if (chosen?.value === undefined)
    return { interval, source: 'text', strength: told.earliest === null ? 0 : STRENGTH.text, evidence: clues };
  const objection = against(chosen.value);
  if (objection === null) return { value: chosen.value, source: chosen.source, strength: chosen.strength, evidence: clues };
  const { span, message, suggestion } = objection;
  return {
    value: chosen.value,
    source: chosen.source,
    strength: chosen.strength,
    evidence: clues,
    contradicts: { span, message, suggestion: suggestion ?? suggestionOf(chosen.value, clues, interval, told) },
  };
}

/**
 * The day relative dates are counted from: the one stated, else the dateline's in the year the rest suggests, else the month or year
 * that all the text allows lies in; null where none is known.
 */
export function referenceOf({ published }: Header, { evidence, interval }: PublicationEvidence): PublicationReference | null {
  if (published !== undefined) return { value: published.value };
  const dateline = evidence.find(({ source, value, strength }) => source === 'dateline' && value !== undefined && strength > REFUTED);
  if (dateline?.value !== undefined) return { value: dateline.value, inferred: inferredFrom('dateline', dateline) };
  const clue = evidence.find(({ source }) => source === 'text');
  const value = interval === undefined ? null : sharedBy(interval);
  return value === null || clue === undefined ? null : { value, inferred: inferredFrom('text', clue) };
}

const inferredFrom = (from: 'dateline' | 'text', { strength, span }: PublicationClue): PublicationReference['inferred'] & object => ({
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

/** How far each source is believed while nothing speaks against it. */
const STRENGTH: Readonly<Record<EvidenceSource, number>> = {
  'articles.yaml': 1,
  option: 0.9,
  metadata: 0.9,
  url: 0.85,
  dateline: 0.8,
  byline: 0.75,
  text: 0.5,
  page: 0.3,
};

/** Strength of a date that the text speaks against. */
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
  const says = objection === null ? `${SAYS[source]} says ${describeValue(value, 'DATE')}.` : objection.message;
  return { source, value, strength, says, ...(span === undefined ? {} : { span }) };
}

const SAYS: Readonly<Record<PublicationDate['source'], string>> = {
  'articles.yaml': 'articles.yaml',
  option: 'The option --date',
  metadata: 'A line about the article',
  dateline: 'The dateline',
  byline: 'The byline',
  url: 'The address',
  page: "The web page's own clock",
};

/** The year that puts the dateline nearest to what else is stated, else the first it may have after all the text tells. */
function datelineYear({ month, day }: DatelineDay, clues: readonly PublicationClue[], { earliest, latest }: ToldDates): number | null {
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
  const grain = earliest.told.moment.grain;
  const near = latest !== null || grain === 'day' || grain === 'month';
  return near && (latest === null || dayIn(fits) <= latest.day) ? fits : null;
}

interface Objection {
  readonly span: Span;
  readonly message: string;
  /** A date that all the objection rests on agrees with. */
  readonly suggestion?: string;
}

/** Days by which a date that is told as to come may lie back: an older plan retold. */
const RETOLD = 120;

/** Days by which a dateline and the date of publication may differ. */
const LATE_PRINT = 45;

/** Dates told as past that must lie after a publication date before it is doubted: one may be a slip, or a tense misread. */
const SEVERAL = 2;

/** The same where they are only years: 'until 1994' and 'for fiscal 1990' stand beside past tenses, too. */
const SEVERAL_YEARS = 3;

function objectionTo(value: string, told: ToldDates): Objection | null {
  const moment = parseMoment(value);
  if (moment === null) return null;
  return (
    toldAsPast(value, moment, told.dates) ??
    toldAsToCome(value, moment, told.dates) ??
    wrongWeekdays(value, moment, told.dates) ??
    farFromDateline(value, moment, told) ??
    notThatWinter(value, moment, told)
  );
}

function toldAsPast(value: string, published: Moment, told: readonly ToldDate[]): Objection | null {
  const end = lastDay(published);
  const later = told.filter(date => date.weekday === undefined && date.direction === 'past' && firstDay(date.moment) > end);
  const last = later.reduce<ToldDate | null>((a, b) => (a === null || firstDay(b.moment) > firstDay(a.moment) ? b : a), null);
  const fine = later.some(date => date.moment.grain !== 'year');
  if (last === null || later.length < (fine ? SEVERAL : SEVERAL_YEARS)) return null;
  return {
    span: last.span,
    message: `The text tells of ${wording(last)} as past (and of ${counted(later.length - 1, 'later date')} more), so it cannot have been published on ${describeValue(value, 'DATE')}.`,
  };
}

function toldAsToCome(value: string, published: Moment, told: readonly ToldDate[]): Objection | null {
  const start = firstDay(published);
  const dates = told.filter(date => date.weekday === undefined);
  if (dates.some(date => lastDay(date.moment) >= start - RETOLD)) return null;
  const coming = dates.find(date => date.direction === 'future');
  if (coming === undefined) return null;
  return {
    span: coming.span,
    message: `The text tells of ${wording(coming)} as to come, and of no later date, so it was hardly published on ${describeValue(value, 'DATE')}.`,
  };
}

function wrongWeekdays(value: string, published: Moment, told: readonly ToldDate[]): Objection | null {
  if (published.grain !== 'day') return null;
  const named = told.filter(date => date.weekday !== undefined);
  const { year } = civilDay(published.index);
  const yearsOf = ({ moment, weekday = 0 }: ToldDate): readonly number[] => {
    const { month, day } = civilDay(firstDay(moment));
    return yearsAgreeing(month, day, weekday, year);
  };
  const [first] = named;
  if (first === undefined || named.some(date => yearsOf(date).some(agreeing => Math.abs(agreeing - year) <= 1))) return null;
  const common = yearsOf(first).filter(candidate => named.every(date => yearsOf(date).includes(candidate)));
  const [suggested] = common;
  return {
    span: first.span,
    message: `The weekday and the day named here fall together in no year near ${describeValue(value, 'DATE')}${common.length === 0 ? '' : `, but in ${common.join(' and in ')}`}.`,
    ...(suggested === undefined ? {} : { suggestion: String(suggested) }),
  };
}

function farFromDateline(value: string, published: Moment, { dateline }: ToldDates): Objection | null {
  if (dateline === null || published.grain !== 'day') return null;
  const { year } = civilDay(published.index);
  const gaps = [year - 1, year, year + 1].map(candidate => Math.abs(dayNumber(candidate, dateline.month, dateline.day) - published.index));
  if (Math.min(...gaps) <= LATE_PRINT) return null;
  return { span: dateline.span, message: `The dateline's day lies far from ${describeValue(value, 'DATE')}.` };
}

function notThatWinter(value: string, published: Moment, { inauguration }: ToldDates): Objection | null {
  if (inauguration === null || published.grain !== 'day') return null;
  const { year, month, day } = civilDay(published.index);
  const elected = month >= 11 ? year : year - 1;
  if ((month >= 11 || (month === 1 && day <= 20)) && elected % 4 === 0) return null;
  return {
    span: inauguration,
    message: `The text speaks of a president-elect and of January 20: on ${describeValue(value, 'DATE')} no American president awaited inauguration.`,
  };
}

/** The strongest other date that the text allows, else as much of a date as its bounds share. */
function suggestionOf(refuted: string, clues: readonly PublicationClue[], interval: PublicationInterval, bounds: ToldDates): string | null {
  const other = clues.find(clue => clue.value !== undefined && clue.value !== refuted && clue.strength > REFUTED);
  if (other?.value !== undefined) return other.value;
  if (interval.earliest !== null && interval.latest !== null) return sharedBy(interval);
  const nearest = bounds.earliest ?? bounds.latest;
  const day = interval.earliest ?? interval.latest;
  if (nearest === null || day === null) return null;
  return nearest.told.moment.grain === 'day' || nearest.told.moment.grain === 'month' ? day.slice(0, 7) : day.slice(0, 4);
}

const wording = (date: ToldDate): string => describeValue(date.value, 'DATE');
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const isoDay = (day: number | undefined): string | null => (day === undefined ? null : formatMoment({ grain: 'day', index: day }));

function saysBounds({ earliest, latest }: PublicationInterval): string {
  const parts = [
    ...(earliest === null ? [] : [`not before ${describeValue(earliest, 'DATE')}, which it tells as past`]),
    ...(latest === null ? [] : [`not after ${describeValue(latest, 'DATE')}, which it tells as to come`]),
  ];
  return `The text allows a day ${parts.join(' and ')}.`;
}

const spanOfBounds = ({ earliest, latest }: ToldDates): { readonly span?: Span } => {
  const bound = earliest ?? latest;
  return bound === null ? {} : { span: bound.told.span };
};
