/**
 * Time expressions of a text, found and valued as TIMEX3 (TimeML 1.2.1) does. Find them in each stretch of text (`findTimexes`), then
 * value what was found against a reference time (`resolveTimexes`); `describeValue` and `explanationOf` put a value into words.
 * Knows texts and spans only; spans are UTF-16 offsets, half-open. Nothing here throws, and all is linear in the text.
 */

export type { TimexBasis } from './basis';
export { yearsAgreeing } from './calendar';
export { isGuess } from './confidence';
export { type FoundTimex, findTimexes, type TaggedPassage } from './find';
export { fixedMoments, isImpossible, namedWeekday, type YearlessDay, yearlessDay } from './fixedDates';
export { findIsoDates } from './isoDates';
export type { Language } from './language';
export { defaultLanguage, describeDate, describeDistance, describeValue, explanationOf, labelOf, weekdayName } from './languages';
export type { Direction, Meaning } from './meaning';
export { dayFirstHabit, type ReferenceTime, resolveTimexes } from './resolve';
export type { AnchorTime, Timex, TimexMod, TimexType } from './types';
export {
  atGrain,
  type CivilDay,
  civilDay,
  compareMoments,
  dayMoment,
  dayNumber,
  daysInMonth,
  fineness,
  firstDay,
  formatMoment,
  type Grain,
  holds,
  lastDay,
  type Moment,
  monthMoment,
  parseMoment,
  weekdayOf,
  weekMoment,
  yearMoment,
} from './value';
