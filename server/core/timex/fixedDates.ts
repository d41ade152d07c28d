import { evaluate, NOWHERE } from './evaluate';
import type { FoundTimex } from './find';
import type { When } from './meaning';
import { dayFirstHabit } from './resolve';
import type { Moment } from './value';

/** The moments that expressions fix by their own words, whatever the reference time: one for each of `found`, null where it fixes none. */
export function fixedMoments(found: readonly FoundTimex[]): readonly (Moment | null)[] {
  const scene = { ...NOWHERE, dayFirst: dayFirstHabit(found) };
  return found.map(({ meaning }) => evaluate(meaning.when, scene).moment);
}

/** A month and a day of it, both from 1, that a text names without a year. */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
  /** Monday 0. */
  readonly weekday?: number;
}

/** The day of the year an expression names without its year ('4 September', 'Tuesday, September 4, at noon'); null for any other. */
export const yearlessDay = ({ meaning }: FoundTimex): YearlessDay | null => yearlessDayOf(meaning.when);

function yearlessDayOf(when: When): YearlessDay | null {
  if (when.is === 'time' && when.of !== undefined) return yearlessDayOf(when.of);
  if (when.is !== 'field' || when.field.field !== 'month' || when.field.day === undefined) return null;
  const { month, day, weekday } = when.field;
  return { month, day, ...(weekday === undefined ? {} : { weekday }) };
}

/** True for a date written out in full that the calendar does not have: '31 April 2018'. */
export const isImpossible = ({ meaning }: FoundTimex, value: string | null): boolean => value === null && meaning.when.is === 'fixed';

/** The weekday written beside a day, Monday 0; undefined where there is none. */
export const namedWeekday = (timex: FoundTimex): number | undefined => timex.meaning.weekday ?? yearlessDay(timex)?.weekday;
