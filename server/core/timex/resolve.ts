import type { Span } from '../text/span';
import { confidenceOf } from './confidence';
import { type Evaluated, evaluate, type Landmark, type NarratedLandmark } from './evaluate';
import type { FoundTimex } from './find';
import { isNarrative } from './narrative';
import type { AnchorTime, Timex } from './types';
import { formatMoment, parseMoment } from './value';

/** What is known about the day an article was published, for its relative dates to be counted from. */
export interface ReferenceTime {
  /** ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: string;
  /** Where nobody states it: what suggests it, and how far to believe it, 0 to 1. */
  readonly inferred?: { readonly from: 'dateline' | 'text'; readonly strength: number; readonly span?: Span };
}

/**
 * Values for what was found, in text order: the pass that knows the publication date, the date narrated last and the article's
 * own habit of writing day and month. `passages` are those the expressions were found in; see {@link isNarrative} for what a bare
 * weekday or month is counted from.
 */
export function resolveTimexes(found: readonly FoundTimex[], passages: readonly Span[], reference: ReferenceTime | null): Timex[] {
  const publication = landmarkOf(reference);
  const stories = isNarrative(found, passages, publication?.moment ?? null);
  const trust = reference?.inferred?.strength ?? 1;
  const dayFirst = dayFirstHabit(found);
  let narration: Narration = { narrated: null, narratedDay: null, story: null, quarter: null, compared: null };
  return found.map((timex, index) => {
    const { meaning, direction, start } = timex;
    const { narrated, narratedDay, story, quarter, compared } = narration;
    const inStory = stories[index] === true;
    const scene = { narrated, narratedDay, story: inStory ? story : null, quarter, compared, publication, direction, dayFirst, at: start };
    const result = evaluate(meaning.when, scene);
    const value = result.moment === null ? result.open : formatMoment(result.moment);
    narration = narrationAfter(narration, timex, result, value, index);
    return valued(timex, result, value, trust);
  });
}

/** Written field by field, for a text has many: what is undefined is left out. */
function valued({ meaning, start, end, rule }: FoundTimex, result: Evaluated, value: string | null, trust: number): Timex {
  const { mod, quant, freq, type } = meaning;
  const basis = type === 'SET' ? SET : result.basis;
  const anchorTime = value === null ? undefined : result.anchorTime;
  const sure = confidenceOf(basis, value, anchorTime);
  const confidence = anchorTime?.kind === 'publication' ? Math.round(100 * sure * trust) / 100 : sure;
  if (mod === undefined && quant === undefined && freq === undefined)
    return anchorTime === undefined
      ? { start, end, type, value, basis, confidence, rule }
      : { start, end, type, value, anchorTime, basis, confidence, rule };
  return {
    start,
    end,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(quant === undefined ? {} : { quant }),
    ...(freq === undefined ? {} : { freq }),
    ...(anchorTime === undefined ? {} : { anchorTime }),
    basis,
    confidence,
    rule,
  };
}

const SET = { by: 'set' } as const;

function landmarkOf(reference: ReferenceTime | null): Landmark | null {
  const moment = reference === null ? null : parseMoment(reference.value);
  if (reference === null || moment === null) return null;
  const { value, inferred } = reference;
  const anchorTime: AnchorTime = {
    kind: 'publication',
    value,
    ...(inferred === undefined
      ? {}
      : { inferred: { from: inferred.from, ...(inferred.span === undefined ? {} : { span: inferred.span }) } }),
  };
  return { moment, anchorTime };
}

/** The dates mentioned so far that others may be counted from. */
interface Narration {
  readonly narrated: NarratedLandmark | null;
  readonly narratedDay: NarratedLandmark | null;
  /** The date mentioned last that was not itself counted from the publication date. */
  readonly story: NarratedLandmark | null;
  /** The quarter named last, and the same where 'a year ago' compares with it: the nine months of a later sentence undo that. */
  readonly quarter: NarratedLandmark | null;
  readonly compared: NarratedLandmark | null;
}

/** 'The first nine months': from here on a report compares longer stretches than quarters. */
const SEVERAL_MONTHS = /^P[69]M$/;

function narrationAfter(
  before: Narration,
  timex: FoundTimex,
  { moment, open, basis, anchorTime }: Evaluated,
  value: string | null,
  index: number,
): Narration {
  if (open !== null && SEVERAL_MONTHS.test(open)) return { ...before, compared: null };
  if (moment === null || value === null || timex.aside || timex.meaning.type === 'SET' || timex.meaning.type === 'DURATION') return before;
  const date: NarratedLandmark = { moment, anchorTime: { kind: 'timex', index, value }, end: timex.end };
  const compares = basis.by === 'comparison';
  const isQuarter = moment.grain === 'quarter' && timex.meaning.when.is !== 'shift' && !compares;
  return {
    narrated: date,
    narratedDay: moment.grain === 'day' ? date : before.narratedDay,
    story: anchorTime?.kind === 'publication' ? before.story : date,
    quarter: isQuarter ? date : before.quarter,
    compared: isQuarter ? date : moment.grain === 'year' && !compares ? null : before.compared,
  };
}

/** True where the article's dates in digits put the day first, null where none of them shows. */
export function dayFirstHabit(found: readonly FoundTimex[]): boolean | null {
  let balance = 0;
  for (const { meaning } of found) {
    const { when } = meaning;
    if (when.is !== 'numeric') continue;
    if (when.first > 12) balance++;
    else if (when.second > 12) balance--;
  }
  return balance === 0 ? null : balance > 0;
}
