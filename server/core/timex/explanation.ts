import type { Choice, OpenReason, Recurring, TimexBasis } from './basis';
import { describeValue } from './describe';
import type { Timex } from './types';
import { firstDay, lastDay, parseMoment } from './value';

/**
 * How a value was reached and how sure it is, in one or two sentences for a reader: 'A weekday, taken as the last one before
 * publication because the clause is in the past tense. …'. `timexes` are the article's own, which anchors point into; `published`
 * is what it was valued against (ISO, may be partial), null where nothing is known. Plain text; nothing of the article's words.
 */
export function explanationOf(timex: Timex, timexes: readonly Timex[], published: string | null): string {
  const { basis, confidence } = timex;
  const how = `${howReached(timex, basis, timexes, published)}.`;
  return basis.by === 'open' || timex.value === null ? how : `${how} ${howSure(confidence)}`;
}

function howReached(timex: Timex, basis: TimexBasis, timexes: readonly Timex[], published: string | null): string {
  const anchor = anchorOf(timex, timexes);
  switch (basis.by) {
    case 'recurring':
      return `${RECURRING[basis.recurring]}, taken as ${whichOne(timex)} ${BECAUSE[basis.choice]}`;
    case 'open':
      return basis.reason === 'coarse' && published !== null
        ? `The publication date is known only as ${describeValue(published, 'DATE')}, too coarsely to count from`
        : OPEN[basis.reason];
    case 'digits':
      return DIGITS[basis.order];
    case 'reference':
      return REFERENCES[timex.value ?? ''] ?? 'Names no day';
    case 'unit':
      return `Counted in whole units of the calendar from ${anchor}`;
    case 'count':
      return `Counted from ${anchor}`;
    case 'comparison':
      return `The same quarter of another year, compared with ${anchor}`;
    case 'same':
      return `Takes up ${anchor}`;
    case 'near':
      return `So near to ${anchor}, that it most likely lies in the same ${widthOf(timex)}, and no more is known`;
    case 'clock':
      return `A time of day, taken on the day of ${anchor}`;
    default:
      return PLAIN[basis.by];
  }
}

const PLAIN: Readonly<Record<'written' | 'length' | 'vague-length' | 'set' | 'part', string>> = {
  written: 'The text says it in full',
  length: 'A length of time, as the text says it',
  'vague-length': 'A length of time without a number',
  set: 'Something that comes round again, as the text says it',
  part: 'A part of the time that is named beside it',
};

const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'Names the past without a date',
  PRESENT_REF: 'Names the present without a date',
  FUTURE_REF: 'Names what is to come without a date',
};

const RECURRING: Readonly<Record<Recurring, string>> = {
  weekday: 'A weekday',
  weekend: 'A weekend',
  day: 'A day without its year',
  dayOfMonth: 'A day without its month',
  month: 'A month without its year',
  season: 'A season without its year',
  quarter: 'A quarter without its year',
  half: 'A half-year without its year',
  holiday: 'A named day without its year',
  nth: 'A part of the calendar without its year',
};

const BECAUSE: Readonly<Record<Choice, string>> = {
  stated: 'because the words say which one',
  past: 'because the clause is in the past tense',
  future: 'because the clause is in the future tense',
  ahead: 'because the clause tells of something planned or possible',
  nearest: 'because no verb of the clause looks back or ahead',
  plausible: 'because that lies near, although the tense of the clause points the other way',
  weekday: 'because the weekday named beside it falls on that day in no other year nearby',
  story: 'because the passage tells of that time and not of the days around publication',
};

const DIGITS: Readonly<Record<'only' | 'habit' | 'custom', string>> = {
  only: 'Digits that can be read in one order only',
  habit: "Digits, read in the order of the article's other dates",
  custom: 'Digits that could be read in either order, taken as month and day as American papers write them',
};

const OPEN: Readonly<Record<OpenReason, string>> = {
  undated: 'The article has no publication date to count from',
  coarse: 'The publication date is known too coarsely to count from',
  untold: 'Nothing before it in the text says which time is meant',
  impossible: 'The calendar has no such day',
};

/** The occurrence taken, as it lies to the anchor. */
function whichOne({ value, anchor }: Timex): string {
  const moment = value === null ? null : parseMoment(value);
  const reference = anchor === undefined ? null : parseMoment(anchor.value);
  const point = anchor?.kind === 'timex' ? describeValue(anchor.value, 'DATE') : 'publication';
  if (moment === null || reference === null) return 'the one meant';
  if (lastDay(moment) < firstDay(reference)) return `the last one before ${point}`;
  if (firstDay(moment) > lastDay(reference)) return `the next one after ${point}`;
  return `the one of ${point}`;
}

function anchorOf({ anchor }: Timex, timexes: readonly Timex[]): string {
  if (anchor === undefined) return 'what the text names beside it';
  const value = describeValue(anchor.value, 'DATE', anchor.kind === 'timex' ? timexes[anchor.index]?.mod : undefined);
  if (anchor.kind === 'timex') return `${value}, named before it`;
  return anchor.inferred === undefined
    ? `the publication date, ${value}`
    : `${value}, when it was published ${INFERRED[anchor.inferred.from]}`;
}

const INFERRED: Readonly<Record<'dateline' | 'text', string>> = {
  dateline: 'by its dateline',
  text: 'by what its text tells',
};

const widthOf = ({ value }: Timex): string => (value === null ? null : parseMoment(value))?.grain ?? 'time';

/** How sure, in words and as a share. */
function howSure(confidence: number): string {
  const [, words] = SURE.find(([least]) => confidence >= least) ?? [0, 'A guess'];
  return `${words}: of 100 values reached in this way about ${Math.round(100 * confidence)} are right.`;
}

const SURE: readonly (readonly [least: number, words: string])[] = [
  [0.9, 'Very sure'],
  [0.75, 'Fairly sure'],
  [0.5, 'Not very sure'],
];
