import type { Span } from '../text/span';
import { civilDay, dayNumber, firstDay, lastDay, type Moment, parseMoment, yearsAgreeing } from '../timex/index';
import { OBJECTIONS } from './messages';
import type { TextDate, TextDates } from './textDates';

/** What an article's text says against a publication date. */
export interface Objection {
  /** The expression that says it most plainly. */
  readonly span: Span;
  readonly message: string;
  /** A date that all the objection is based on agrees with. */
  readonly suggestion?: string;
}

/** The first thing in the text that contradicts a publication date (ISO, may be partial); null where nothing does. */
export function objectionTo(value: string, text: TextDates): Objection | null {
  const moment = parseMoment(value);
  if (moment === null) return null;
  for (const objection of ALL_OBJECTIONS) {
    const found = objection(value, moment, text);
    if (found !== null) return found;
  }
  return null;
}

/** Days by which a date mentioned as still to come may precede publication: an older plan reported again. */
const OLD_PLAN_DAYS = 120;

/** Days by which a dateline and the date of publication may differ. */
export const LATE_PRINT = 45;

/** Past dates after a publication date that it takes to doubt it: one may be a slip, or a tense misread. */
const FEWEST_DATES = 2;

/** The same where they are only years: 'until 1994' and 'for fiscal 1990' are found beside past tenses, too. */
const FEWEST_YEARS = 3;

function pastDatesAfterPublication(value: string, published: Moment, { dates }: TextDates): Objection | null {
  const end = lastDay(published);
  const later = dates.filter(date => date.weekday === undefined && date.direction === 'past' && firstDay(date.moment) > end);
  const last = later.reduce<TextDate | null>((a, b) => (a === null || firstDay(b.moment) > firstDay(a.moment) ? b : a), null);
  const onlyYears = later.every(date => date.moment.grain === 'year');
  if (last === null || later.length < (onlyYears ? FEWEST_YEARS : FEWEST_DATES)) return null;
  return { span: last.span, message: OBJECTIONS.pastDatesAfter(value, last.value, later.length - 1) };
}

function futureDatesBeforePublication(value: string, published: Moment, { dates }: TextDates): Objection | null {
  const start = firstDay(published);
  const withYear = dates.filter(date => date.weekday === undefined);
  if (withYear.some(date => lastDay(date.moment) >= start - OLD_PLAN_DAYS)) return null;
  const future = withYear.find(date => date.direction === 'future');
  return future === undefined ? null : { span: future.span, message: OBJECTIONS.futureDateBefore(value, future.value) };
}

function weekdaysOfOtherYears(value: string, published: Moment, { dates }: TextDates): Objection | null {
  if (published.grain !== 'day') return null;
  const withWeekday = dates.filter(date => date.weekday !== undefined);
  const { year } = civilDay(published.index);
  const yearsOf = ({ moment, weekday = 0 }: TextDate): readonly number[] => {
    const { month, day } = civilDay(firstDay(moment));
    return yearsAgreeing(month, day, weekday, year);
  };
  const [first] = withWeekday;
  if (first === undefined || withWeekday.some(date => yearsOf(date).some(agreeing => Math.abs(agreeing - year) <= 1))) return null;
  const common = yearsOf(first).filter(candidate => withWeekday.every(date => yearsOf(date).includes(candidate)));
  const [suggested] = common;
  return {
    span: first.span,
    message: OBJECTIONS.weekdayOfOtherYears(value, common),
    ...(suggested === undefined ? {} : { suggestion: String(suggested) }),
  };
}

function distantDateline(value: string, published: Moment, { dateline }: TextDates): Objection | null {
  if (dateline === null || published.grain !== 'day') return null;
  const { year } = civilDay(published.index);
  const gaps = [year - 1, year, year + 1].map(candidate => Math.abs(dayNumber(candidate, dateline.month, dateline.day) - published.index));
  return Math.min(...gaps) <= LATE_PRINT ? null : { span: dateline.span, message: OBJECTIONS.distantDateline(value) };
}

function noInaugurationAhead(value: string, published: Moment, { inauguration }: TextDates): Objection | null {
  if (inauguration === null || published.grain !== 'day') return null;
  const { year, month, day } = civilDay(published.index);
  const elected = month >= 11 ? year : year - 1;
  if ((month >= 11 || (month === 1 && day <= 20)) && elected % 4 === 0) return null;
  return { span: inauguration, message: OBJECTIONS.noInaugurationAhead(value) };
}

/** The strongest first. */
const ALL_OBJECTIONS: readonly ((value: string, published: Moment, text: TextDates) => Objection | null)[] = [
  pastDatesAfterPublication,
  futureDatesBeforePublication,
  weekdaysOfOtherYears,
  distantDateline,
  noInaugurationAhead,
];
