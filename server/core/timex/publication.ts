import { type Article, DOUBTFUL, type Header, type PublicationDate } from '../article/types';
import type { Span } from '../text/span';
import { describeValue } from './describe';
import type { Language } from './language';
import { DEFAULT_LANGUAGE } from './languages';
import type { Direction } from './meaning';
import type { Timex } from './types';
import { civilDay, dayMoment, dayNumber, daysInMonth, firstDay, formatMoment, lastDay, type Moment, parseMoment, weekdayOf } from './value';

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
 * evidence where it bears none), the page's clock, and what its text tells as past and as to come. `timexes` are the article's
 * own, tagged with `header.published` or with null.
 */
export function publicationEvidence(
  article: Article,
  timexes: readonly Timex[],
  header: Header,
  language: Language = DEFAULT_LANGUAGE,
): PublicationEvidence {
  const told = toldDates(article, timexes, language);
  const bounds = boundsOf(article, told);
  const interval: PublicationInterval = { earliest: isoDay(bounds.earliest?.day), latest: isoDay(bounds.latest?.day) };
  const dateline = datelineDay(article, timexes);
  const published = header.published;
  const against = (value: string): Objection | null => objectionTo(value, told, bounds, dateline);
  const clues: PublicationClue[] = statedDates(article, published).map(stated => clueOf(stated, against(stated.value)));
  const year = dateline === null ? null : datelineYear(dateline, clues, bounds);
  if (dateline !== null && year !== null) {
    const value = formatMoment(dayMoment(year, dateline.month, dateline.day)) ?? '';
    clues.push({
      source: 'dateline',
      value,
      strength: against(value) === null ? STRENGTH.dateline - 0.1 : REFUTED,
      says: `The dateline bears the day; the year ${year} comes from the other evidence.`,
      span: dateline.span,
    });
  }
  if (interval.earliest !== null || interval.latest !== null)
    clues.push({ source: 'text', interval, strength: STRENGTH.text, says: saysBounds(interval), ...spanOfBounds(bounds) });
  clues.sort((a, b) => b.strength - a.strength);

  const chosen =
    published === undefined
      ? clues.find(clue => clue.source === 'dateline' && clue.value !== undefined && clue.strength > REFUTED)
      : clues.find(clue => clue.source === published.source && clue.value === published.value);
  if (chosen?.value === undefined)
    return { interval, source: 'text', strength: bounds.earliest === null ? 0 : STRENGTH.text, evidence: clues };
  const objection = against(chosen.value);
  return {
    value: chosen.value,
    source: chosen.source,
    strength: chosen.strength,
    evidence: clues,
    ...(objection === null
      ? {}
      : {
          contradicts: {
            span: objection.span,
            message: objection.message,
            suggestion: suggestionOf(chosen.value, clues, interval, bounds),
          },
        }),
  };
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

/** A date the text itself fixes, whatever the publication date, and how the tense of its clause looks at it. */
interface ToldDate {
  readonly span: Span;
  readonly value: string;
  readonly moment: Moment;
  readonly direction: Direction;
  /** The weekday written beside a day without a year, Monday 0: then only month and day of the moment are the text's. */
  readonly weekday?: number;
}

/** Passages whose dates are not told by the article. */
const ASIDE: ReadonlySet<string> = new Set(['metadata', 'furniture', 'credit', 'byline', 'dateline']);

function toldDates(article: Article, timexes: readonly Timex[], language: Language): ToldDate[] {
  const told: ToldDate[] = [];
  let at = 0;
  for (const timex of timexes) {
    while ((article.passages[at]?.end ?? Number.POSITIVE_INFINITY) < timex.end) at++;
    const passage = article.passages[at];
    if (passage === undefined || ASIDE.has(passage.kind) || (passage.verdict?.strength ?? 0) >= DOUBTFUL) continue;
    if ((article.dateline?.end ?? -1) >= timex.end && (article.dateline?.start ?? 0) <= timex.start) continue;
    if (timex.value === null || (timex.type !== 'DATE' && timex.type !== 'TIME')) continue;
    const span = { start: timex.start, end: timex.end };
    const day = timex.value.slice(0, 10);
    const yearless = /^(?:XXXX|\d{4})-(\d\d)-(\d\d)$/.exec(day);
    const weekday = weekdayNamedIn(article.text.slice(timex.start, timex.end));
    if (yearless !== null && weekday !== undefined && !/\d{4}/.test(article.text.slice(timex.start, timex.end))) {
      const moment = dayMoment(2000, Number(yearless[1]), Number(yearless[2]));
      if (/[A-Z][a-z]+\.? \d|\d (?:of )?[A-Z]/.test(article.text.slice(timex.start, timex.end)))
        told.push({ span, value: day, moment, direction: 'nearest', weekday });
      continue;
    }
    const moment = timex.anchor === undefined ? parseMoment(day) : null;
    if (moment === null || COARSE.has(moment.grain)) continue;
    told.push({ span, value: day, moment, direction: language.directionOf(article.text, passage, timex) });
  }
  return told;
}

const COARSE: ReadonlySet<string> = new Set(['millennium', 'century', 'decade']);
const WEEKDAY = /\b(?:(mon)|(tues?)|(wed(?:nes)?)|(thu(?:rs?)?)|(fri)|(sat(?:ur)?)|(sun))(?:day)?\b/i;

function weekdayNamedIn(text: string): number | undefined {
  const index = WEEKDAY.exec(text)
    ?.slice(1)
    .findIndex(group => group !== undefined);
  return index === undefined || index < 0 ? undefined : index;
}

interface Bound {
  readonly day: number;
  readonly told: ToldDate;
}

interface Bounds {
  /** The first day of the latest date told as past. */
  readonly earliest: Bound | null;
  /** The last day of the first date told as to come. */
  readonly latest: Bound | null;
  /** The winter of an American election, where the text speaks of a president-elect and of January 20. */
  readonly inauguration: Span | null;
}

function boundsOf(article: Article, told: readonly ToldDate[]): Bounds {
  let earliest: Bound | null = null;
  let latest: Bound | null = null;
  for (const date of told) {
    if (date.weekday !== undefined || date.direction !== 'past') continue;
    const day = firstDay(date.moment);
    if (earliest === null || day > earliest.day) earliest = { day, told: date };
  }
  for (const date of told) {
    if (date.weekday !== undefined || date.direction !== 'future') continue;
    const day = lastDay(date.moment);
    if ((earliest === null || day >= earliest.day) && (latest === null || day < latest.day)) latest = { day, told: date };
  }
  const inauguration = PRESIDENT_ELECT.exec(article.text);
  const winter = inauguration !== null && INAUGURATION.test(article.text);
  return {
    earliest,
    latest,
    inauguration: winter ? { start: inauguration.index, end: inauguration.index + inauguration[0].length } : null,
  };
}

const PRESIDENT_ELECT = /\b[Pp]resident-[Ee]lect\b/;
const INAUGURATION = /\bJan(?:uary|\.)? 20\b|\b20 January\b/;

interface DatelineDay {
  readonly month: number;
  readonly day: number;
  readonly span: Span;
}

/** The day of a dateline that bears no year. */
function datelineDay(article: Article, timexes: readonly Timex[]): DatelineDay | null {
  const { dateline } = article;
  if (dateline === undefined || article.dates.some(date => date.source === 'dateline')) return null;
  const timex = timexes.find(({ start, end }) => start >= dateline.start && end <= dateline.end);
  const match = timex?.value == null ? null : /^.{4}-(\d\d)-(\d\d)/.exec(timex.value);
  if (timex === undefined || match === null) return null;
  return { month: Number(match[1]), day: Number(match[2]), span: { start: timex.start, end: timex.end } };
}

/** The year that puts the dateline nearest to what else is stated, else the first it may have after all the text tells. */
function datelineYear({ month, day }: DatelineDay, clues: readonly PublicationClue[], { earliest, latest }: Bounds): number | null {
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
}

/** Days by which a date that is told as to come may lie back: an older plan retold. */
const RETOLD = 120;

/** Days by which a dateline and the date of publication may differ. */
const LATE_PRINT = 45;

/** Dates told as past that must lie after a publication date before it is doubted: one may be a slip, or a tense misread. */
const SEVERAL = 2;

/** The same where they are only years: 'until 1994' and 'for fiscal 1990' stand beside past tenses, too. */
const SEVERAL_YEARS = 3;

function objectionTo(value: string, told: readonly ToldDate[], bounds: Bounds, dateline: DatelineDay | null): Objection | null {
  const moment = parseMoment(value);
  if (moment === null) return null;
  return (
    toldAsPast(value, moment, told) ??
    toldAsToCome(value, moment, told) ??
    wrongWeekdays(value, moment, told) ??
    farFromDateline(value, moment, dateline) ??
    notThatWinter(value, moment, bounds)
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
  const agrees = ({ moment, weekday }: ToldDate): boolean =>
    [year - 1, year, year + 1].some(candidate => {
      const { month, day } = civilDay(firstDay(moment));
      return day <= daysInMonth(candidate, month) && weekdayOf(dayNumber(candidate, month, day)) === weekday;
    });
  const [first] = named;
  if (first === undefined || named.some(agrees)) return null;
  return {
    span: first.span,
    message: `The weekday and the day named here fall together in no year near ${describeValue(value, 'DATE')}.`,
  };
}

function farFromDateline(value: string, published: Moment, dateline: DatelineDay | null): Objection | null {
  if (dateline === null || published.grain !== 'day') return null;
  const { year } = civilDay(published.index);
  const gaps = [year - 1, year, year + 1].map(candidate => Math.abs(dayNumber(candidate, dateline.month, dateline.day) - published.index));
  if (Math.min(...gaps) <= LATE_PRINT) return null;
  return { span: dateline.span, message: `The dateline's day lies far from ${describeValue(value, 'DATE')}.` };
}

function notThatWinter(value: string, published: Moment, { inauguration }: Bounds): Objection | null {
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
function suggestionOf(
  refuted: string,
  clues: readonly PublicationClue[],
  { earliest, latest }: PublicationInterval,
  bounds: Bounds,
): string | null {
  const other = clues.find(clue => clue.value !== undefined && clue.value !== refuted && clue.strength > REFUTED);
  if (other?.value !== undefined) return other.value;
  if (earliest !== null && latest !== null) {
    if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
    return earliest.slice(0, 4) === latest.slice(0, 4) ? earliest.slice(0, 4) : null;
  }
  const nearest = bounds.earliest ?? bounds.latest;
  const day = earliest ?? latest;
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

const spanOfBounds = ({ earliest, latest }: Bounds): { readonly span?: Span } => {
  const bound = earliest ?? latest;
  return bound === null ? {} : { span: bound.told.span };
};
