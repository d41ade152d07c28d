import type { Choice, Recurring, TimexBasis } from './basis';
import type { AnchorTime, Timex } from './types';
import { type Grain, parseMoment } from './value';

/**
 * How sure a value is, 0 to 1: about the share of expressions reached by the same path whose span and value agree with annotators'
 * on newswire with TIMEX3 (TimeBank, AQUAINT). What decides is how the value was reached: written out, counted from the publication
 * date, pointed at by a tense, or taken from another date of the story; a value that stays open ('XXXX-09-04', null) is worth little.
 */
export function confidenceOf(basis: TimexBasis, value: string | null, anchorTime: AnchorTime | undefined): number {
  if (value === null || value.includes('XX-') || value.startsWith('XXXX')) return CONFIDENCE.open;
  switch (basis.by) {
    case 'recurring':
      return ofRecurring(basis.recurring, basis.choice);
    case 'unit':
    case 'count': {
      const table = basis.by === 'unit' ? BY_UNIT : BY_COUNT;
      const grain = parseMoment(value)?.grain;
      return anchorTime?.kind === 'timex' || grain === undefined ? CONFIDENCE.narrated : (table[grain] ?? CONFIDENCE.narrated);
    }
    default:
      return CONFIDENCE[basis.by];
  }
}

/** Below this a value is wrong about as often as it is right. */
const GUESS = 0.6;

/** True for a relative date whose value is little more than a guess: a reader should see that before relying on it. */
export const isGuess = ({ anchorTime, confidence }: Pick<Timex, 'anchorTime' | 'confidence'>): boolean =>
  anchorTime !== undefined && confidence < GUESS;

const CONFIDENCE = {
  open: 0.15,
  set: 0.55,
  written: 0.93,
  length: 0.82,
  reference: 0.6,
  'vague-length': 0.45,
  clock: 0.45,
  part: 0.85,
  narrated: 0.5,
  comparison: 0.7,
  same: 0.3,
  near: 0.4,
  digits: 0.85,
  calendar: 0.85,
  'short-year': 0.8,
} as const;

/** 'This year', 'last month': a week is as often meant loosely as by the calendar. */
const BY_UNIT: Readonly<Partial<Record<Grain, number>>> = { day: 0.9, month: 0.92, year: 0.8, quarter: 0.6, week: 0.4 };

/** 'Three days ago': the coarser the unit, the more often it is rounded. */
const BY_COUNT: Readonly<Partial<Record<Grain, number>>> = { day: 0.93, month: 0.9, year: 0.58, week: 0.4 };

/** A tense that looks back decides best; the days of the week are the closest call. */
function ofRecurring(recurring: Recurring, choice: Choice): number {
  if (recurring === 'weekend' || recurring === 'holiday') return 0.5;
  switch (choice) {
    case 'stated':
      return 0.88;
    case 'past':
    case 'weekday':
      return 0.94;
    case 'nearest':
      return 0.8;
    case 'story':
      return 0.5;
    default:
      return recurring === 'weekday' ? 0.58 : 0.92;
  }
}
