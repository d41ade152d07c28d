/** A place of the calendar that comes round again; `day` is a month and a day of it. */
export type Recurring = 'weekday' | 'weekend' | 'day' | 'dayOfMonth' | 'month' | 'season' | 'quarter' | 'half' | 'holiday' | 'nth';

/** Why one of the many occurrences of a recurring place was taken. */
export type Choice =
  /** The words say it: 'last', 'next'. */
  | 'stated'
  /** The tense of the clause: it looks back, it looks ahead, or it expects. */
  | 'past'
  | 'future'
  | 'ahead'
  /** No verb says which way; the nearest was taken. */
  | 'nearest'
  /** The tense points at a distant one, while another is near. */
  | 'plausible'
  /** The weekday written beside it falls on that day in one year only. */
  | 'weekday'
  /** It follows the date mentioned before it in a narrative. */
  | 'story';

/** Why a value stays open: there is no publication date, it is known too coarsely, no date was mentioned before it, or the calendar has no such day. */
export type OpenReason = 'undated' | 'coarse' | 'no-antecedent' | 'impossible';

/** How the calendar or the count of years of a historical date differs from ours. */
export type CalendarNote =
  /** '31 Jan. 1649/50': its year began in March; the later one is the year as we count it. */
  | 'double-year'
  /** '25 October [O.S. 7 November] 1917': the day that is written first was taken. */
  | 'two-days'
  /** '10/23 June 1812': one day in the Julian and the Gregorian calendar; the Gregorian was taken. */
  | 'two-calendars'
  /** '25 October 1917 (O.S.)': the day as it is written. */
  | 'old-style';

/** How a value was reached: what `explanationOf` words and `confidenceOf` weighs. */
export type TimexBasis =
  /** The text says it by itself: a date, a length, a length without a number, 'recently', 'daily'. */
  | { readonly by: 'written' | 'length' | 'vague-length' | 'reference' | 'set' }
  /** Written out, in a calendar or a count of years that is not ours. */
  | { readonly by: 'calendar'; readonly calendar: CalendarNote }
  /** A year in two digits: of the article's century, or of that of the date mentioned last. */
  | { readonly by: 'short-year'; readonly of: 'publication' | 'narrated' | 'custom' }
  /** Whole calendar units from the anchor time: 'last week', 'this year'. */
  | { readonly by: 'unit' }
  /** A count from the anchor time: 'two days ago', 'a week later'. */
  | { readonly by: 'count' }
  /** The same quarter of another year, as business reports compare. */
  | { readonly by: 'comparison' }
  /** A part of an interval that is named beside it: 'the third quarter of 1990'. */
  | { readonly by: 'part' }
  | { readonly by: 'recurring'; readonly recurring: Recurring; readonly choice: Choice }
  /** Digits that may be day and month in either order. */
  | { readonly by: 'digits'; readonly order: 'only' | 'habit' | 'custom' }
  /** The date mentioned last, again: 'that day', 'then'. */
  | { readonly by: 'same' }
  /** A time of day, on the day of the anchor time. */
  | { readonly by: 'clock' }
  /** So near to the anchor time, of which only the month or year is known, that it is most likely in the same. */
  | { readonly by: 'near' }
  | { readonly by: 'open'; readonly reason: OpenReason };
