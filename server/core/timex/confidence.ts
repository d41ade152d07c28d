import type { Direction, Field, When } from './meaning';
import type { FoundTimex } from './tag';

/**
 * How sure a value is, 0 to 1: about the share of expressions reached by the same path whose span and value agree with annotators'
 * on newswire with TIMEX3 (TimeBank, AQUAINT). What decides is how the value was reached: written out, counted from the publication
 * date, pointed at by a tense, or taken from another date of the story; a value that stays open ('XXXX-09-04', null) is worth little.
 */
export function confidenceOf(found: FoundTimex, value: string | null): number {
  if (value === null || value.includes('XX-') || value.startsWith('XXXX')) return CONFIDENCE.open;
  if (found.meaning.type === 'SET') return CONFIDENCE.set;
  return ofPath(found.meaning.when, found.direction, found.meaning.type === 'DURATION', value);
}

const CONFIDENCE = {
  open: 0.15,
  set: 0.55,
  written: 0.93,
  counted: 0.82,
  reference: 0.6,
  vague: 0.45,
  timeOfDay: 0.45,
  partOf: 0.85,
  narrated: 0.5,
  sameDay: 0.3,
  numeric: 0.85,
} as const;

function ofPath(when: When, direction: Direction, duration: boolean, value: string): number {
  switch (when.is) {
    case 'fixed':
      if (value.endsWith('_REF')) return CONFIDENCE.reference;
      if (VAGUE_LENGTH.test(value)) return CONFIDENCE.vague;
      return duration ? CONFIDENCE.counted : CONFIDENCE.written;
    case 'field':
      return ofField(when.field, when.direction ?? direction, when.direction !== undefined);
    case 'unit':
      return when.base === 'publication' ? (BY_UNIT[when.grain] ?? 0.5) : CONFIDENCE.narrated;
    case 'shift':
      if (typeof when.base !== 'string') return Math.round(90 * ofPath(when.base, direction, duration, value)) / 100;
      return when.base === 'publication' ? (BY_SHIFT[when.grain] ?? 0.5) : CONFIDENCE.narrated;
    case 'part':
      return CONFIDENCE.partOf;
    case 'numeric':
      return CONFIDENCE.numeric;
    case 'time':
      return CONFIDENCE.timeOfDay;
    case 'period':
      return CONFIDENCE.narrated;
    case 'same':
      return CONFIDENCE.sameDay;
  }
}

const VAGUE_LENGTH = /^PT?X/;

/** 'This year', 'last month': a week is as often meant loosely as by the calendar. */
const BY_UNIT: Readonly<Partial<Record<string, number>>> = { day: 0.9, month: 0.92, year: 0.8, quarter: 0.6, week: 0.4 };

/** 'Three days ago': the coarser the unit, the more often it is rounded. */
const BY_SHIFT: Readonly<Partial<Record<string, number>>> = { day: 0.93, month: 0.9, year: 0.58, week: 0.4 };

/** A tense that looks back decides best; the days of the week are the closest call. */
function ofField(field: Field, direction: Direction, stated: boolean): number {
  if (field.field === 'weekend' || field.field === 'holiday') return 0.5;
  if (stated) return 0.88;
  const weekday = field.field === 'weekday';
  if (direction === 'past') return 0.94;
  if (direction === 'nearest') return 0.8;
  return weekday ? 0.58 : 0.92;
}
