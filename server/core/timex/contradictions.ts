import type { Span } from '../text/span';
import { yearsAgreeing } from './calendar';
import { describeValue } from './describe';
import type { Language } from './language';
import { DEFAULT_LANGUAGE } from './languages';
import { resolveTimexes } from './resolve';
import { type FoundTimex, findTimexes, type TaggedPassage } from './tag';
import { tellingOf, yearlessDay } from './toldDates';
import type { Timex } from './types';
import { civilDay, firstDay, lastDay, parseMoment, weekdayOf } from './value';

/** A date that cannot be as it is written: what a reader should look at. */
export interface DateContradiction extends Span {
  readonly code: 'impossible-date' | 'weekday-contradicts-date' | 'date-after-publication';
  /** Says what is wrong with it. */
  readonly message: string;
  /** Years of publication, the nearest first, in which what the text says would be right. */
  readonly dates?: readonly string[];
}

/**
 * Days the calendar does not have, weekdays that are not the day's, and dates after the publication date that the text tells in
 * the past tense, which speak against the publication date. `published` may be null or partial, as in {@link tagText}.
 */
export function findContradictions(text: string, passages: readonly TaggedPassage[], published: string | null): DateContradiction[] {
  const found = findTimexes(text, passages);
  const timexes = resolveTimexes(found, passages, published === null ? null : { value: published });
  return contradictionsAmong({ text, passages, found, timexes, published });
}

/** What {@link findContradictions} looks at, where it is at hand: each of `timexes` is the value of its counterpart in `found`. */
export interface ValuedText {
  readonly text: string;
  readonly passages: readonly TaggedPassage[];
  readonly found: readonly FoundTimex[];
  readonly timexes: readonly Timex[];
  readonly published: string | null;
  /** Tells the tense a date stands in. */
  readonly language?: Language;
}

export function contradictionsAmong({
  text,
  passages,
  found,
  timexes,
  published,
  language = DEFAULT_LANGUAGE,
}: ValuedText): DateContradiction[] {
  const contradictions: DateContradiction[] = [];
  let passage = 0;
  timexes.forEach((timex, index) => {
    const source = found[index];
    while ((passages[passage]?.end ?? Number.POSITIVE_INFINITY) < timex.end) passage++;
    const within = passages[passage];
    if (source === undefined || within === undefined) return;
    const contradiction =
      impossibleDay(timex, source) ?? wrongWeekday(timex, source) ?? afterPublication(text, within, timex, source, { published, language });
    if (contradiction !== null) contradictions.push({ start: timex.start, end: timex.end, ...contradiction });
  });
  return contradictions;
}

type Finding = Pick<DateContradiction, 'code' | 'message' | 'dates'>;

function impossibleDay(timex: Timex, { meaning }: FoundTimex): Finding | null {
  if (timex.value !== null || meaning.when.is !== 'fixed') return null;
  return { code: 'impossible-date', message: 'The calendar has no such day.' };
}

function wrongWeekday(timex: Timex, { meaning }: FoundTimex): Finding | null {
  const yearless = yearlessDay(meaning.when);
  const said = meaning.weekday ?? yearless?.weekday;
  const moment = timex.value === null ? null : parseMoment(timex.value);
  if (said === undefined || moment === null || moment.grain !== 'day' || weekdayOf(moment.index) === said) return null;
  const { year, month, day } = civilDay(moment.index);
  const years = yearsAgreeing(month, day, said, year);
  return {
    code: 'weekday-contradicts-date',
    message: `This day is ${describeValue(timex.value, 'DATE')}, not the weekday the text names${years.length === 0 ? '' : `, as it is in ${years.join(' and in ')}`}.`,
    ...(yearless === null ? {} : { dates: years.map(String) }),
  };
}

function afterPublication(
  text: string,
  passage: TaggedPassage,
  timex: Timex,
  { meaning }: FoundTimex,
  { published, language }: { readonly published: string | null; readonly language: Language },
): Finding | null {
  if (meaning.when.is !== 'fixed' || timex.type !== 'DATE' || published === null || passage.aside === true) return null;
  const moment = timex.value === null ? null : parseMoment(timex.value);
  const reference = parseMoment(published);
  if (moment === null || reference === null || firstDay(moment) <= lastDay(reference)) return null;
  if (tellingOf(text, passage, { span: timex, moment }, language) !== 'past') return null;
  return {
    code: 'date-after-publication',
    message: `The text tells of ${describeValue(timex.value, 'DATE', timex.mod)} as past, but the article's publication date is ${describeValue(published, 'DATE')}.`,
  };
}
