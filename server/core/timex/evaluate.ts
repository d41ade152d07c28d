import type { OpenReason, Recurring, TimexBasis } from './basis';
import { fieldFrom, fieldInStory, fieldWithin } from './calendar';
import type { Base, Direction, Field, When } from './meaning';
import type { AnchorTime } from './types';
import {
  atGrain,
  civilDay,
  dayMoment,
  daysInMonth,
  fineness,
  firstDay,
  type Grain,
  holds,
  lastDay,
  type Moment,
  monthMoment,
  parseMoment,
  shifted,
  yearMoment,
} from './value';

/** Something an expression may be counted from: the moment, and how the value says that it was. */
export interface Landmark {
  readonly moment: Moment;
  readonly anchorTime: AnchorTime;
}

/** A date mentioned in the text; `end` is where (UTF-16 offset). */
export interface NarratedLandmark extends Landmark {
  readonly end: number;
}

/** All that the value of one expression may depend on, besides its own words. */
export interface Scene {
  readonly publication: Landmark | null;
  /** The date mentioned last. */
  readonly narrated: NarratedLandmark | null;
  /** The day mentioned last. */
  readonly narratedDay: NarratedLandmark | null;
  /** In a narrative of another time, the date it has reached. */
  readonly story: Landmark | null;
  /** The quarter named last, and the same where 'a year ago' compares with it. */
  readonly quarter: Landmark | null;
  readonly compared: Landmark | null;
  /** Whether the clause is about the past or the future. */
  readonly direction: Direction;
  /** What the article's other dates in digits say of their order; null where they say nothing. */
  readonly dayFirst: boolean | null;
  /** Where the expression starts: UTF-16 offset. */
  readonly at: number;
}

/** An empty scene: what has a moment in it is fixed by its own words. */
export const NOWHERE: Scene = {
  publication: null,
  narrated: null,
  narratedDay: null,
  story: null,
  quarter: null,
  compared: null,
  direction: 'nearest',
  dayFirst: null,
  at: 0,
};

/** A moment, or where there is none the value that can be said without one (null: none), and how it was reached. */
export interface Evaluated {
  readonly moment: Moment | null;
  readonly open: string | null;
  readonly basis: TimexBasis;
  readonly anchorTime?: AnchorTime;
}

/** What a meaning comes to in its scene: the interpreter of the expression tree. */
export function evaluate(when: When, surroundings: Scene): Evaluated {
  const scene = looksBack(when, surroundings) ? withoutPlans(surroundings) : surroundings;
  switch (when.is) {
    case 'fixed':
      return fixedValue(when);
    case 'field':
      return recurring(when, scene);
    case 'before': {
      const end = evaluate(when.end, scene);
      const moment = end.moment === null ? null : (fieldFrom(when.field, end.moment, 'past', 1)?.moment ?? null);
      return { ...end, moment, open: moment === null ? openField(when.field) : null };
    }
    case 'unit': {
      const base = baseOf(when.base, when.grain, scene);
      if (base !== null) return known(shifted(atGrain(base.moment, when.grain), when.offset), BY.unit, base);
      return near(coarseBase(when.base, scene), when.grain, when.offset) ?? openBase(when.base, scene);
    }
    case 'shift':
      return shiftedBy(when, scene);
    case 'part': {
      const outer = evaluate(when.of, scene);
      if (outer.moment === null) return { ...outer, open: openField(when.field) };
      const moment = fieldWithin(when.field, outer.moment);
      return moment === null ? open(null, 'impossible') : { ...outer, moment, basis: BY.part };
    }
    case 'time':
      return timeOfDay(when, scene);
    case 'same': {
      const { narrated } = scene;
      if (narrated === null || (when.grain !== undefined && fineness(narrated.moment.grain) < fineness(when.grain)))
        return open(when.otherwise, 'no-antecedent');
      return known(when.grain === undefined ? narrated.moment : atGrain(narrated.moment, when.grain), BY.same, narrated);
    }
    case 'period': {
      const { compared } = scene;
      if (compared === null) return known(yearMoment(when.year), BY.written, null);
      return known({ grain: 'quarter', index: when.year * 4 + (compared.moment.index % 4) }, BY.comparison, compared);
    }
    case 'numeric':
      return numeric(when, scene);
    case 'shortYear':
      return shortYear(when, scene);
  }
}

/** True in a clause of the past, and for 'a week earlier' in any but one of the future. */
const looksBack = (when: When, { direction }: Scene): boolean =>
  direction === 'past' || (direction !== 'future' && when.is === 'shift' && when.by < 0);

/** A past event is not counted from a date after publication: 'The vote is in July. He said a week earlier …'. */
function withoutPlans(scene: Scene): Scene {
  const { publication, narrated, narratedDay } = scene;
  if (publication === null) return scene;
  const isPlan = (date: Landmark | null): boolean => date !== null && firstDay(date.moment) > lastDay(publication.moment);
  if (!isPlan(narrated) && !isPlan(narratedDay)) return scene;
  return { ...scene, narrated: isPlan(narrated) ? null : narrated, narratedDay: isPlan(narratedDay) ? null : narratedDay };
}

const BY = {
  written: { by: 'written' },
  length: { by: 'length' },
  vague: { by: 'vague-length' },
  reference: { by: 'reference' },
  unit: { by: 'unit' },
  count: { by: 'count' },
  comparison: { by: 'comparison' },
  part: { by: 'part' },
  same: { by: 'same' },
  clock: { by: 'clock' },
  near: { by: 'near' },
} as const satisfies Readonly<Record<string, TimexBasis>>;

const known = (moment: Moment, basis: TimexBasis, base: Landmark | null): Evaluated =>
  base === null ? { moment, open: null, basis } : { moment, open: null, basis, anchorTime: base.anchorTime };
const open = (value: string | null, reason: OpenReason): Evaluated => ({ moment: null, open: value, basis: { by: 'open', reason } });

const VAGUE_LENGTH = /^PT?X/;

function fixedValue({ value, calendar }: Extract<When, { is: 'fixed' }>): Evaluated {
  if (value === null) return open(null, 'impossible');
  const moment = parseMoment(value);
  if (moment !== null) return known(moment, calendar === undefined ? BY.written : { by: 'calendar', calendar }, null);
  const basis = value.endsWith('_REF') ? BY.reference : VAGUE_LENGTH.test(value) ? BY.vague : value.startsWith('P') ? BY.length : null;
  return basis === null ? open(value, 'no-antecedent') : { moment: null, open: value, basis };
}

/** In a narrative a bare 'in March' follows the date mentioned last; elsewhere the tense says which one, counted from publication. */
function recurring(when: Extract<When, { is: 'field' }>, scene: Scene): Evaluated {
  const { field } = when;
  const name: Recurring = field.field === 'month' && field.day !== undefined ? 'day' : field.field;
  const { story, direction } = scene;
  const beside = when.base === 'narrated' ? besideNarrated(when, scene.narrated) : null;
  if (beside !== null) return known(beside.moment, { by: 'recurring', recurring: name, choice: 'stated' }, beside);
  if (story !== null && when.direction === undefined && direction !== 'future') {
    const moment = fieldInStory(field, story.moment);
    if (moment !== null) return known(moment, { by: 'recurring', recurring: name, choice: 'story' }, story);
  }
  const base = scene.publication ?? story;
  if (base === null) return open(openField(field), 'undated');
  const occurrence = fieldFrom(field, base.moment, when.direction ?? direction, when.skip ?? 0);
  if (occurrence === null)
    return (field.field === 'weekday' ? near(scene.publication, 'week', 1) : null) ?? open(openField(field), 'coarse');
  const choice = when.direction === undefined ? occurrence.choice : 'stated';
  return known(occurrence.moment, { by: 'recurring', recurring: name, choice }, base);
}

/** 'That Tuesday', 'the following June': counted from the date mentioned last; null where there is none or it is too wide. */
function besideNarrated({ field, direction, skip }: Extract<When, { is: 'field' }>, narrated: Landmark | null): Landmark | null {
  if (narrated === null) return null;
  const { moment: base, anchorTime } = narrated;
  const weekly = field.field === 'weekday' || field.field === 'weekend';
  if (fineness(base.grain) < fineness(weekly ? 'week' : 'year')) return null;
  const moment =
    direction === undefined
      ? fieldWithin(field, atGrain(base, weekly ? 'week' : 'year'))
      : (fieldFrom(field, base, direction, skip ?? 0)?.moment ?? null);
  return moment === null ? null : { moment, anchorTime };
}

function shiftedBy(when: Extract<When, { is: 'shift' }>, scene: Scene): Evaluated {
  const { compared } = scene;
  if (when.comparison === true && compared !== null) return known(shifted(compared.moment, 4 * when.by), BY.comparison, compared);
  if (typeof when.base !== 'string') {
    const inner = evaluate(when.base, scene);
    if (inner.moment === null) return { ...inner, open: null };
    const moment =
      when.keepsGrain === true ? shiftedAlike(inner.moment, when.grain, when.by) : shiftKeepingGrain(inner.moment, when.grain, when.by);
    return { ...inner, moment, basis: BY.count };
  }
  if (when.by === 0 && when.base === 'publication' && scene.publication === null) return open(null, 'undated');
  const stated = baseOf(when.base, when.grain, scene);
  const base = when.comparison === true && stated !== null && alreadyBack(stated, scene) ? scene.publication : stated;
  if (base !== null) return known(shift(base.moment, when.grain, when.by), BY.count, base);
  return near(coarseBase(when.base, scene), when.grain, when.by) ?? openBase(when.base, scene);
}

/** In a quarterly report the year mentioned last may be the earlier of the two it compares: 'a year earlier' names it again. */
const alreadyBack = (date: Landmark, { publication, quarter }: Scene): boolean =>
  quarter !== null && publication !== null && atGrain(date.moment, 'year').index === atGrain(publication.moment, 'year').index - 1;

/** What an expression is counted from, if it is known finely enough for the grain. */
function baseOf(base: Base, grain: Grain, scene: Scene): Landmark | null {
  const { publication, narrated, narratedDay, story, quarter } = scene;
  if (base === 'reported') {
    if (quarter !== null && (publication === null || firstDay(quarter.moment) <= firstDay(publication.moment) - SHORTEST_QUARTER))
      return quarter;
    if (publication === null || fineness(publication.moment.grain) < fineness('quarter')) return null;
    return { moment: shifted(atGrain(publication.moment, 'quarter'), -1), anchorTime: publication.anchorTime };
  }
  const fine = (landmark: Landmark | null): landmark is Landmark =>
    landmark !== null && fineness(landmark.moment.grain) >= Math.min(fineness(grain), fineness('day'));
  if (base === 'letter') {
    const written = fine(narrated) && narrated.anchorTime.kind === 'timex' ? narrated : null;
    if (publication === null) return written;
    const isOld = written !== null && lastDay(written.moment) <= firstDay(publication.moment) - OLD_LETTER;
    return isOld ? written : fine(publication) ? publication : null;
  }
  if (base === 'narrated') {
    if (fine(narrated)) return narrated;
    if (narratedDay !== null && fineness(grain) > fineness('month') && isOfScene(narratedDay, scene)) return narratedDay;
    if (narrated !== null && !holdsPublication(narrated, publication)) return null;
  }
  const deictic = publication ?? story;
  return fine(deictic) ? deictic : null;
}

/** Days before publication from which a date is one of an old text that is quoted: about ten years. */
const OLD_LETTER = 3652;

/** Days from its start after which a quarter is reported on at the earliest: some companies count theirs a month ahead. */
const SHORTEST_QUARTER = 45;

/** Days in a unit, about. */
const DAYS: Readonly<Record<Grain, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 30,
  season: 91,
  quarter: 91,
  half: 182,
  year: 365,
  decade: 3652,
  century: 36524,
  millennium: 365242,
};

/** Where only a month or a year is known to count from: what is so near is most likely in the same month or year. */
function near(base: Landmark | null, grain: Grain, by: number): Evaluated | null {
  if (base === null) return null;
  const { moment } = base;
  if (by === 0 && base.anchorTime.kind === 'timex') return null;
  const length = lastDay(moment) - firstDay(moment) + 1;
  return fineness(moment.grain) < fineness(grain) && 4 * DAYS[grain] * Math.abs(by) <= length ? known(moment, BY.near, base) : null;
}

/** A day mentioned shortly before, unless a narrative has gone on since, or within the wider time mentioned since: 'a week later' counts from it. */
const isOfScene = (day: NarratedLandmark, { narrated, story, at }: Scene): boolean =>
  (story === null && at - day.end <= SAME_SCENE) || (narrated !== null && holds(narrated.moment, day.moment));

/** What an expression is counted from although it is known too coarsely for its grain. */
const coarseBase = (base: Base, { publication, narrated }: Scene): Landmark | null =>
  base === 'narrated' && narrated !== null && !holdsPublication(narrated, publication) ? narrated : publication;

const holdsPublication = ({ moment }: Landmark, publication: Landmark | null): boolean =>
  publication !== null && holds(moment, publication.moment);

function openBase(base: Base, { publication, narrated }: Scene): Evaluated {
  if (base === 'narrated' && narrated !== null) return open(null, 'no-antecedent');
  return open(null, publication === null ? 'undated' : 'coarse');
}

/** Code units: a time of day belongs to the day named at most this far before it. */
const SAME_SCENE = 600;

function timeOfDay(when: Extract<When, { is: 'time' }>, scene: Scene): Evaluated {
  const { narrated, publication, at } = scene;
  const unknown = open(`XXXX-XX-XXT${when.time}`, publication === null ? 'undated' : 'coarse');
  if (when.of !== undefined) {
    const named = evaluate(when.of, scene);
    return named.moment?.grain === 'day' ? { ...named, moment: dayWithTime(named.moment, when.time) } : unknown;
  }
  const mentioned = narrated?.moment.grain === 'day' && at - narrated.end <= SAME_SCENE ? narrated : null;
  const day = mentioned ?? (publication?.moment.grain === 'day' ? publication : null);
  return day === null ? unknown : known(dayWithTime(day.moment, when.time), BY.clock, day);
}

const dayWithTime = ({ index }: Moment, time: string): Moment => ({ grain: 'day', index, time });

/** Moves a moment by units and says it as precisely as the unit: a week or coarser loses the day. */
function shift(base: Moment, grain: Grain, by: number): Moment {
  if (grain === 'day') return { grain: 'day', index: firstDay(base) + by };
  return shifted(atGrain(base, grain), by);
}

/** Moves by years and stays as precise as the base: the third quarter a year before is a third quarter. */
function shiftKeepingGrain(base: Moment, grain: Grain, by: number): Moment {
  const perYear: Partial<Record<Grain, number>> = { quarter: 4, season: 4, half: 2, month: 12 };
  const times = perYear[base.grain];
  return grain === 'year' && times !== undefined ? shifted(base, times * by) : shift(base, grain, by);
}

/** 'Two years ago yesterday', 'a year ago this week': the same day of the year, and the week that holds it. */
function shiftedAlike(base: Moment, grain: Grain, by: number): Moment {
  if (base.grain !== 'day' && base.grain !== 'week') return shiftKeepingGrain(base, grain, by);
  const months = grain === 'year' ? 12 * by : grain === 'month' ? by : 0;
  if (months === 0) return atGrain({ grain: 'day', index: firstDay(base) + by * DAYS[grain] }, base.grain);
  const { year, month, day } = civilDay(firstDay(base));
  const moved = shifted(monthMoment(year, month), months);
  const first = civilDay(firstDay(moved));
  return atGrain(dayMoment(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month))), base.grain);
}

/** Years a date in two digits may be ahead of publication: '12/3/35' in an article of 2018 is 1935. */
const YEARS_AHEAD = 20;

/** Years from publication beyond which two digits are near the year narrated last: '68 in a history of the 1860s. */
const OTHER_TIME = 100;

/** Which year two digits are: near the date narrated last where that is of another time, else the last one that is not far ahead of publication. */
function centuryOf(digits: number, { narrated, publication }: Scene): { readonly year: number; readonly basis: TimexBasis } {
  const now = publication === null ? null : atGrain(publication.moment, 'year').index;
  const then = narrated === null ? null : atGrain(narrated.moment, 'year').index;
  if (then !== null && then > 0 && (now === null || now - then >= OTHER_TIME)) {
    const near = then + ((((digits - then) % 100) + 150) % 100) - 50;
    if (now === null || near <= now) return { year: near, basis: { by: 'short-year', of: 'narrated' } };
  }
  if (now !== null) {
    const latest = now + YEARS_AHEAD;
    return { year: latest - ((((latest - digits) % 100) + 100) % 100), basis: { by: 'short-year', of: 'publication' } };
  }
  return { year: digits < 50 ? 2000 + digits : 1900 + digits, basis: { by: 'short-year', of: 'custom' } };
}

/** Years between a bare '68' and the date narrated before it that makes a year of it. */
const SAME_TIME = 30;

function shortYear(when: Extract<When, { is: 'shortYear' }>, scene: Scene): Evaluated {
  const { year, basis } = centuryOf(when.digits, scene);
  const { month, day, season } = when;
  if (when.needsNarrated === true) {
    const then = scene.narrated === null ? null : atGrain(scene.narrated.moment, 'year').index;
    if (then === null || Math.abs(then - year) > SAME_TIME) return open(null, 'no-antecedent');
  }
  if (season !== undefined) return known({ grain: 'season', index: year * 4 + season }, basis, null);
  if (month === undefined) return known(yearMoment(year), basis, null);
  if (day === undefined) return known(monthMoment(year, month), basis, null);
  return day > daysInMonth(year, month) ? open(null, 'impossible') : known(dayMoment(year, month, day), basis, null);
}

/** Day and month written in digits: settled by what cannot be a month, else by the article's other dates, else as American papers write. */
function numeric(when: Extract<When, { is: 'numeric' }>, scene: Scene): Evaluated {
  const { first, second } = when;
  const year = when.short === true && when.year !== null ? centuryOf(when.year, scene).year : when.year;
  const dayFirst = first > 12 || (second <= 12 && scene.dayFirst === true);
  const [month, day] = dayFirst ? [second, first] : [first, second];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2000, month)) return open(null, 'impossible');
  const order = first > 12 || second > 12 || first === second ? 'only' : scene.dayFirst === null ? 'custom' : 'habit';
  if (year !== null) return known(dayMoment(year, month, day), { by: 'digits', order }, null);
  return evaluate({ is: 'field', field: { field: 'month', month, day } }, scene);
}

/** The value of a recurring place whose occurrence nothing fixes. */
function openField(field: Field): string | null {
  const two = (n: number): string => String(n).padStart(2, '0');
  switch (field.field) {
    case 'month':
      return field.day === undefined ? `XXXX-${two(field.month)}` : `XXXX-${two(field.month)}-${two(field.day)}`;
    case 'weekday':
      return `XXXX-WXX-${field.weekday + 1}`;
    case 'dayOfMonth':
      return `XXXX-XX-${two(field.day)}`;
    case 'quarter':
      return `XXXX-Q${field.nth}`;
    case 'half':
      return `XXXX-H${field.nth}`;
    case 'season':
      return `XXXX-${['SP', 'SU', 'FA', 'WI'][field.season] ?? 'SP'}`;
    case 'weekend':
      return 'XXXX-WXX-WE';
    default:
      return null;
  }
}
