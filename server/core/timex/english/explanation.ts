import type { Recurring, TimexBasis } from '../basis';
import type { Timex } from '../types';
import { civilDay, firstDay, lastDay, type Moment, parseMoment, weekdayOf } from '../value';
import { describeDistance, describeValue, ordinal, weekdayName } from './describe';
import {
  ANCHORS,
  CALENDARS,
  COARSE,
  CONFIDENCE,
  DIGITS,
  GRAINS,
  MONTHS,
  NTH,
  OCCURRENCES,
  OPEN,
  PUBLICATION,
  REACHED,
  REASONS,
  RECURRING,
  SEASONS,
  SHORT_YEARS,
} from './wording';

/**
 * How a value was reached and how sure it is, in one or two sentences for a reader: 'The last Tuesday before publication, because the
 * clause is in the past tense. Confidence 94 %'. `timexes` are the article's own, which anchor times refer to; `published` is what it
 * was valued against (ISO, may be partial), null where nothing is known. Plain text, without any of the article's words.
 */
export function explanationOf(timex: Timex, timexes: readonly Timex[], published: string | null): string {
  const { basis, confidence, value } = timex;
  const how = howReached(timex, basis, timexes, published);
  return basis.by === 'open' || value === null ? how : `${how} ${CONFIDENCE(Math.round(100 * confidence))}`;
}

function howReached(timex: Timex, basis: TimexBasis, timexes: readonly Timex[], published: string | null): string {
  switch (basis.by) {
    case 'recurring':
      return `${occurrenceOf(timex, basis.recurring)}${REASONS[basis.choice]}`;
    case 'open':
      return basis.reason === 'coarse' && published !== null ? COARSE(describeValue(published, 'DATE')) : OPEN[basis.reason];
    case 'calendar':
      return CALENDARS[basis.calendar];
    case 'short-year':
      return SHORT_YEARS[basis.of];
    case 'digits':
      return DIGITS[basis.order];
    case 'unit':
      return REACHED.unit(GRAINS[momentOf(timex)?.grain ?? 'day'][1], anchorWords(timex, timexes));
    case 'near':
      return REACHED.near(anchorWords(timex, timexes), GRAINS[momentOf(timex)?.grain ?? 'day'][0]);
    case 'count':
    case 'comparison':
    case 'same':
    case 'clock':
      return REACHED[basis.by](anchorWords(timex, timexes));
    default:
      return REACHED[basis.by];
  }
}

const momentOf = ({ value }: Timex): Moment | null => (value === null ? null : parseMoment(value));

/** Which of the many occurrences was taken, relative to the anchor time. */
function occurrenceOf(timex: Timex, recurring: Recurring): string {
  const { anchorTime } = timex;
  const moment = momentOf(timex);
  const reference = anchorTime === undefined ? null : parseMoment(anchorTime.value);
  const what = recurringDate(recurring, moment);
  if (moment === null || reference === null || anchorTime === undefined) return OCCURRENCES.any(what);
  const isPublication = anchorTime.kind === 'publication';
  const point = isPublication ? PUBLICATION : describeValue(anchorTime.value, 'DATE');
  if (lastDay(moment) < firstDay(reference)) return OCCURRENCES.before(what, point);
  if (firstDay(moment) > lastDay(reference)) return OCCURRENCES.after(what, point);
  if (isPublication) return capitalised(describeDistance(timex.value, anchorTime.value) ?? '');
  return reference.grain === 'day' && moment.grain === 'day' ? OCCURRENCES.sameDay : OCCURRENCES.within(what, point);
}

/** What recurs, as the value has it: 'Tuesday', '4 September', 'third quarter'. */
function recurringDate(recurring: Recurring, moment: Moment | null): string {
  if (moment === null) return RECURRING.date;
  const { month, day } = civilDay(firstDay(moment));
  const monthName = MONTHS[month - 1] ?? '';
  switch (recurring) {
    case 'weekday':
      return weekdayName(weekdayOf(moment.index));
    case 'weekend':
      return RECURRING.weekend;
    case 'day':
      return `${day} ${monthName}`;
    case 'dayOfMonth':
      return RECURRING.dayOfMonth(ordinal(day));
    case 'month':
      return monthName;
    case 'season':
      return SEASONS[moment.index % 4] ?? RECURRING.date;
    case 'quarter':
      return RECURRING.quarter(NTH[moment.index % 4] ?? '');
    case 'half':
      return RECURRING.half(NTH[moment.index % 2] ?? '');
    default:
      return RECURRING.date;
  }
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function anchorWords({ anchorTime }: Timex, timexes: readonly Timex[]): string {
  if (anchorTime === undefined) return ANCHORS.beside;
  if (anchorTime.kind === 'timex') return ANCHORS.earlier(describeValue(anchorTime.value, 'DATE', timexes[anchorTime.index]?.mod));
  const date = describeValue(anchorTime.value, 'DATE');
  return anchorTime.inferred === undefined ? ANCHORS.published(date) : ANCHORS.inferred(date, anchorTime.inferred.from);
}
