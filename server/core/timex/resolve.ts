import type { Span } from '../text/span';
import { confidenceOf } from './confidence';
import { type Evaluated, evaluate, type Landmark, type ToldLandmark } from './evaluate';
import type { FoundTimex } from './find';
import { toldAsStory } from './storytelling';
import type { Timex, TimexAnchor } from './types';
import { formatMoment, parseMoment } from './value';

/** What is known of the day an article was published, for its relative dates to be counted from. */
export interface PublicationReference {
  /** ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: string;
  /** Where nobody states it: what suggests it, and how far that is to be believed, 0 to 1. */
  readonly inferred?: { readonly from: 'dateline' | 'text'; readonly strength: number; readonly span?: Span };
}

/**
 * Values for what was found, in text order: the pass that knows the publication date, the date narrated last and the article's
 * own habit of writing day and month. `passages` are those the expressions were found in; see {@link toldAsStory} for what a bare
 * weekday or month is counted from.
 */
export function resolveTimexes(found: readonly FoundTimex[], passages: readonly Span[], reference: PublicationReference | null): Timex[] {
  const publication = landmarkOf(reference);
  const stories = toldAsStory(found, passages, publication?.moment ?? null);
  const trust = reference?.inferred?.strength ?? 1;
  const dayFirst = dayFirstHabit(found);
  let told: Told = { narrated: null, narratedDay: null, story: null, quarter: null, compared: null };
  return found.map((timex, index) => {
    const { meaning, direction, start, end, rule } = timex;
    const inStory = stories[index] === true;
    const result = evaluate(meaning.when, {
      ...told,
      story: inStory ? told.story : null,
      publication,
      direction,
      dayFirst,
      at: start,
    });
    const value = result.moment === null ? result.open : formatMoment(result.moment);
    told = toldAfter(told, timex, result, value, index);
    const { mod, quant, freq, type } = meaning;
    const basis = type === 'SET' ? SET : result.basis;
    const anchor = value === null ? undefined : result.anchor;
    const confidence = confidenceOf(basis, value, anchor);
    return {
      start,
      end,
      type,
      value,
      ...(mod === undefined ? {} : { mod }),
      ...(quant === undefined ? {} : { quant }),
      ...(freq === undefined ? {} : { freq }),
      ...(anchor === undefined ? {} : { anchor }),
      basis,
      confidence: anchor?.kind === 'publication' ? Math.round(100 * confidence * trust) / 100 : confidence,
      rule,
    };
  });
}

const SET = { by: 'set' } as const;

function landmarkOf(reference: PublicationReference | null): Landmark | null {
  const moment = reference === null ? null : parseMoment(reference.value);
  if (reference === null || moment === null) return null;
  const { value, inferred } = reference;
  const anchor: TimexAnchor = {
    kind: 'publication',
    value,
    ...(inferred === undefined
      ? {}
      : { inferred: { from: inferred.from, ...(inferred.span === undefined ? {} : { span: inferred.span }) } }),
  };
  return { moment, anchor };
}

/** The dates told so far that others may be counted from. */
interface Told {
  readonly narrated: ToldLandmark | null;
  readonly narratedDay: ToldLandmark | null;
  /** The date told last that was not itself counted from the publication date. */
  readonly story: ToldLandmark | null;
  /** The quarter named last, and the same where 'a year ago' compares with it: the nine months of a later sentence undo that. */
  readonly quarter: ToldLandmark | null;
  readonly compared: ToldLandmark | null;
}

/** 'The first nine months': from here on a report compares longer stretches than quarters. */
const SEVERAL_MONTHS = /^P[69]M$/;

function toldAfter(told: Told, timex: FoundTimex, { moment, open, basis, anchor }: Evaluated, value: string | null, index: number): Told {
  if (open !== null && SEVERAL_MONTHS.test(open)) return { ...told, compared: null };
  if (moment === null || value === null || timex.aside || timex.meaning.type === 'SET' || timex.meaning.type === 'DURATION') return told;
  const date: ToldLandmark = { moment, anchor: { kind: 'timex', index, value }, end: timex.end };
  const compares = basis.by === 'comparison';
  const isQuarter = moment.grain === 'quarter' && timex.meaning.when.is !== 'shift' && !compares;
  return {
    narrated: date,
    narratedDay: moment.grain === 'day' ? date : told.narratedDay,
    story: anchor?.kind === 'publication' ? told.story : date,
    quarter: isQuarter ? date : told.quarter,
    compared: isQuarter ? date : moment.grain === 'year' && !compares ? null : told.compared,
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
