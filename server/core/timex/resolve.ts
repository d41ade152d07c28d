import type { OpenReason, Recurring, TimexBasis } from './basis';
import { fieldFrom, fieldWithin } from './calendar';
import { confidenceOf } from './confidence';
import type { Base, Direction, Field, When } from './meaning';
import type { FoundTimex } from './tag';
import type { Timex, TimexAnchor } from './types';
import {
  atGrain,
  dayMoment,
  daysInMonth,
  fineness,
  firstDay,
  formatMoment,
  type Grain,
  type Moment,
  parseMoment,
  shifted,
  yearMoment,
} from './value';

/**
 * Values for what was found, in text order: the pass that knows the publication date, the date narrated last and the article's
 * own habit of writing day and month. Bare weekdays and months follow the tense of their clause, as HeidelTime's news strategy has it.
 */
export function resolveTimexes(found: readonly FoundTimex[], published: string | null): Timex[] {
  const context: Context = {
    published: published === null ? null : parseMoment(published),
    publishedValue: published,
    dayFirst: dayFirstHabit(found),
    narrated: null,
    quarter: null,
    compared: null,
  };
  return found.map((timex, index) => {
    const used: Used = { anchor: undefined, at: timex.start };
    const result = evaluate(timex.meaning.when, timex.direction, context, used);
    if (result.moment !== null && !timex.aside && timex.meaning.type !== 'SET' && timex.meaning.type !== 'DURATION') {
      const value = formatMoment(result.moment);
      if (value !== null) {
        const narrated = { index, moment: result.moment, value, end: timex.end };
        context.narrated = narrated;
        if (result.moment.grain === 'quarter' && timex.meaning.when.is !== 'shift' && used.compared !== true)
          context.quarter = context.compared = narrated;
        else if (result.moment.grain === 'year' && used.compared !== true) context.compared = null;
      }
    }
    if (result.open !== null && SEVERAL_MONTHS.test(result.open)) context.compared = null;
    const value = result.moment === null ? result.open : formatMoment(result.moment);
    const { mod, quant, freq, type } = timex.meaning;
    const basis: TimexBasis = type === 'SET' ? BY.set : result.basis;
    return {
      start: timex.start,
      end: timex.end,
      type,
      value,
      ...(mod === undefined ? {} : { mod }),
      ...(quant === undefined ? {} : { quant }),
      ...(freq === undefined ? {} : { freq }),
      ...(used.anchor === undefined || value === null ? {} : { anchor: used.anchor }),
      basis,
      confidence: confidenceOf(basis, value, used.anchor),
      rule: timex.rule,
    };
  });
}

interface Narrated {
  readonly index: number;
  readonly moment: Moment;
  readonly value: string;
  readonly end: number;
}

interface Context {
  readonly published: Moment | null;
  readonly publishedValue: string | null;
  /** What the article's other dates in digits say of their order; null where they say nothing. */
  readonly dayFirst: boolean | null;
  narrated: Narrated | null;
  /** The quarter named last, and the same where 'a year ago' compares with it: the nine months of a later sentence undo that. */
  quarter: Narrated | null;
  compared: Narrated | null;
}

interface Used {
  anchor: TimexAnchor | undefined;
  compared?: boolean;
  /** Where the expression that is being valued starts. */
  readonly at: number;
}

/** Code units: a time of day belongs to the day named at most this far before it. */
const SAME_SCENE = 300;

/** 'The first nine months': from here on a report compares longer stretches than quarters. */
const SEVERAL_MONTHS = /^P[69]M$/;

/** A moment, or where there is none the value that can be said without one (null: none), and how it was reached. */
interface Result {
  readonly moment: Moment | null;
  readonly open: string | null;
  readonly basis: TimexBasis;
}

const BY = {
  written: { by: 'written' },
  length: { by: 'length' },
  vague: { by: 'vague-length' },
  reference: { by: 'reference' },
  set: { by: 'set' },
  unit: { by: 'unit' },
  count: { by: 'count' },
  comparison: { by: 'comparison' },
  part: { by: 'part' },
  same: { by: 'same' },
  clock: { by: 'clock' },
} as const satisfies Readonly<Record<string, TimexBasis>>;

const known = (moment: Moment, basis: TimexBasis): Result => ({ moment, open: null, basis });
const open = (value: string | null, reason: OpenReason): Result => ({ moment: null, open: value, basis: { by: 'open', reason } });
const knownOr = (moment: Moment | null, basis: TimexBasis): Result => (moment === null ? open(null, 'impossible') : known(moment, basis));

function evaluate(when: When, direction: Direction, context: Context, used: Used): Result {
  switch (when.is) {
    case 'fixed':
      return fixedValue(when.value);
    case 'field': {
      const base = publication(context, used);
      if (base === null) return open(openField(when.field), 'undated');
      const occurrence = fieldFrom(when.field, base, when.direction ?? direction, when.skip ?? 0);
      if (occurrence === null) return open(openField(when.field), 'coarse');
      const choice = when.direction === undefined ? occurrence.choice : 'stated';
      return known(occurrence.moment, { by: 'recurring', recurring: recurringOf(when.field), choice });
    }
    case 'unit': {
      const base = baseMoment(when.base, when.grain, context, used);
      return base === null ? openBase(context) : known(shifted(atGrain(base, when.grain), when.offset), BY.unit);
    }
    case 'shift': {
      if (when.comparison === true && context.compared !== null) {
        used.anchor = { kind: 'timex', index: context.compared.index, value: context.compared.value };
        used.compared = true;
        return known(shifted(context.compared.moment, 4 * when.by), BY.comparison);
      }
      if (typeof when.base !== 'string') {
        const inner = evaluate(when.base, direction, context, used);
        return inner.moment === null ? { ...inner, open: null } : known(shiftKeepingGrain(inner.moment, when.grain, when.by), BY.count);
      }
      const base = baseMoment(when.base, when.grain, context, used);
      return base === null ? openBase(context) : known(shift(base, when.grain, when.by), BY.count);
    }
    case 'part': {
      const outer = evaluate(when.of, direction, context, used);
      return outer.moment === null ? { ...outer, open: openField(when.field) } : knownOr(fieldWithin(when.field, outer.moment), BY.part);
    }
    case 'time':
      return timeOfDay(when, direction, context, used);
    case 'same': {
      const { narrated } = context;
      if (narrated === null || (when.grain !== undefined && fineness(narrated.moment.grain) < fineness(when.grain)))
        return open(when.otherwise, 'untold');
      used.anchor = { kind: 'timex', index: narrated.index, value: narrated.value };
      return known(when.grain === undefined ? narrated.moment : atGrain(narrated.moment, when.grain), BY.same);
    }
    case 'period': {
      const { compared } = context;
      if (compared === null) return known(yearMoment(when.year), BY.written);
      used.anchor = { kind: 'timex', index: compared.index, value: compared.value };
      used.compared = true;
      return known({ grain: 'quarter', index: when.year * 4 + (compared.moment.index % 4) }, BY.comparison);
    }
    case 'numeric':
      return numeric(when, direction, context, used);
  }
}

const VAGUE_LENGTH = /^PT?X/;

function fixedValue(value: string | null): Result {
  if (value === null) return open(null, 'impossible');
  const moment = parseMoment(value);
  if (moment !== null) return known(moment, BY.written);
  const basis = value.endsWith('_REF') ? BY.reference : VAGUE_LENGTH.test(value) ? BY.vague : value.startsWith('P') ? BY.length : null;
  return basis === null ? open(value, 'untold') : { moment: null, open: value, basis };
}

function timeOfDay(when: Extract<When, { is: 'time' }>, direction: Direction, context: Context, used: Used): Result {
  const named = when.of === undefined ? null : evaluate(when.of, direction, context, used);
  const day = named === null ? (narratedDay(context, used) ?? dayOf(publication(context, used))) : dayOf(named.moment);
  if (day !== null) return known({ ...day, time: when.time }, named?.basis ?? BY.clock);
  return open(`XXXX-XX-XXT${when.time}`, context.published === null ? 'undated' : 'coarse');
}

/** Why nothing could be counted from the base. */
const openBase = ({ published }: Context): Result => open(null, published === null ? 'undated' : 'coarse');

const recurringOf = (field: Field): Recurring => (field.field === 'month' && field.day !== undefined ? 'day' : field.field);

const dayOf = (moment: Moment | null): Moment | null =>
  moment !== null && moment.grain === 'day' ? { grain: 'day', index: moment.index } : null;

function publication(context: Context, used: Used): Moment | null {
  if (context.published === null || context.publishedValue === null) return null;
  used.anchor = { kind: 'publication', value: context.publishedValue };
  return context.published;
}

/** The moment a relative expression starts from, if it is fine enough for the grain asked. */
function baseMoment(base: Base, grain: Grain, context: Context, used: Used): Moment | null {
  const { narrated, quarter } = context;
  if (base === 'reported') {
    if (quarter !== null) {
      used.anchor = { kind: 'timex', index: quarter.index, value: quarter.value };
      return quarter.moment;
    }
    const day = publication(context, used);
    return day === null || fineness(day.grain) < fineness('quarter') ? null : shifted(atGrain(day, 'quarter'), -1);
  }
  if (base === 'narrated' && narrated !== null && fineness(narrated.moment.grain) >= Math.min(fineness(grain), fineness('day'))) {
    used.anchor = { kind: 'timex', index: narrated.index, value: narrated.value };
    return narrated.moment;
  }
  const published = publication(context, used);
  return published === null || fineness(published.grain) < fineness(grain) ? null : published;
}

function narratedDay(context: Context, used: Used): Moment | null {
  const { narrated } = context;
  if (narrated === null || narrated.moment.grain !== 'day' || used.at - narrated.end > SAME_SCENE) return null;
  used.anchor = { kind: 'timex', index: narrated.index, value: narrated.value };
  return { grain: 'day', index: narrated.moment.index };
}

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

/** Day and month written in digits: settled by what cannot be a month, else by the article's other dates, else as American papers write. */
function numeric(when: Extract<When, { is: 'numeric' }>, direction: Direction, context: Context, used: Used): Result {
  const { first, second, year } = when;
  const dayFirst = first > 12 || (second <= 12 && context.dayFirst === true);
  const [month, day] = dayFirst ? [second, first] : [first, second];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2000, month)) return open(null, 'impossible');
  const order = first > 12 || second > 12 || first === second ? 'only' : context.dayFirst === null ? 'custom' : 'habit';
  if (year !== null) return known(dayMoment(year, month, day), { by: 'digits', order });
  return evaluate({ is: 'field', field: { field: 'month', month, day } }, direction, context, used);
}

function dayFirstHabit(found: readonly FoundTimex[]): boolean | null {
  let balance = 0;
  for (const { meaning } of found) {
    const { when } = meaning;
    if (when.is !== 'numeric') continue;
    if (when.first > 12) balance++;
    else if (when.second > 12) balance--;
  }
  return balance === 0 ? null : balance > 0;
}
