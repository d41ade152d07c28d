import type { ArticleId } from '../article/types';
import { atGrain, compareMoments, fineness, firstDay, holds, isGuess, lastDay, type Moment, parseMoment, type Timex } from '../timex/index';
import type { ArticleNumbers } from './articleNumbers';
import type { OutlinePage } from './outlinePage';
import { type Contributions, type Orders, type Posting, Postings } from './postings';

/** A value that names an interval of the calendar, and how often it is mentioned. */
export interface DatedValue {
  readonly value: string;
  readonly moment: Moment;
}

/** Time expressions that name no interval of the calendar, by what they are instead. */
export type UndatedKind = 'open' | 'reference' | 'duration' | 'set';
export const UNDATED_KINDS: readonly UndatedKind[] = ['open', 'reference', 'duration', 'set'];

/** How many time expressions of one article have a value, how many of these are not guesses, and how many are of an {@link UndatedKind}. */
export interface DateCounts {
  readonly values: Contributions;
  readonly sure: Contributions;
  readonly undated: Contributions;
}

export function dateCountsOf(timexes: readonly Timex[]): DateCounts {
  return {
    values: countedBy(timexes, calendarValueOf),
    sure: countedBy(timexes, sureValueOf),
    undated: countedBy(timexes, undatedKindOf),
  };
}

/**
 * Value → the articles with time expressions of it, with the values that name an interval of the calendar sorted by it: what is within a day, a month or a
 * year is read from a stretch of that list. Replacing an article's expressions costs its own values, whatever the size of the corpus.
 */
export class DatePostings {
  readonly #byValue: Postings;
  readonly #undated: Postings;
  /** By value, how many of its expressions are not guesses; most values have no entry. */
  readonly #sure = new Map<string, number>();
  readonly #inOrder: DatedValue[] = [];
  /** Of the values in order, what each names. */
  readonly #moments = new Map<string, Moment>();
  readonly #wide = new Map<string, Moment>();
  readonly #years = new Map<number, number>();
  readonly #months = new Map<number, number>();

  constructor(numbers: ArticleNumbers) {
    this.#byValue = new Postings(numbers);
    this.#undated = new Postings(numbers);
  }

  /** Replaces all that `article` says. */
  replace(article: ArticleId, was: DateCounts, is: DateCounts, orders: Orders, isLoad = false): void {
    this.#byValue.replace(article, was.values, is.values, orders, isLoad);
    this.#undated.replace(article, was.undated, is.undated, orders, isLoad);
    for (const [value, count] of was.values) if (!is.values.has(value)) this.#count(value, -count);
    for (const [value, count] of is.values) this.#count(value, count - (was.values.get(value) ?? 0));
    for (const [value, count] of was.sure) add(this.#sure, value, -count);
    for (const [value, count] of is.sure) add(this.#sure, value, count);
  }

  /** See {@link Postings.loadPage}. */
  loadPage({ values, sure, undated }: OutlinePage['dates'], numbers: readonly (number | undefined)[]): void {
    this.#byValue.loadPage(values, numbers, (value, items) => this.#count(value, items));
    this.#undated.loadPage(undated, numbers);
    let at = 0;
    for (const [nth, value] of sure.keys.entries()) {
      let count = 0;
      for (const end = at + (sure.lengths[nth] ?? 0); at < end; at++)
        if (numbers[sure.articles[at] ?? -1] !== undefined) count += sure.counts[at] ?? 0;
      add(this.#sure, value, count);
    }
  }

  /** See {@link Postings.settle}. */
  *settle(): Generator<undefined> {
    yield* this.#byValue.settle();
    yield* this.#undated.settle();
  }

  /** The articles with expressions of a value, in order of time, and how many each has: see {@link calendarValueOf}. */
  entries(value: string): readonly Posting[] {
    return this.#byValue.entries(value);
  }

  /** Number of expressions of a value, over all articles. */
  count(value: string): number {
    return this.#byValue.count(value);
  }

  keys(): IterableIterator<string> {
    return this.#byValue.keys();
  }

  /** True where all expressions of a value are guesses (see {@link isGuess}). */
  isOnlyGuessed(value: string): boolean {
    return !this.#sure.has(value);
  }

  /** The articles with undated expressions of a kind, in order of time: see {@link undatedKindOf}. */
  undated(kind: UndatedKind): readonly Posting[] {
    return this.#undated.entries(kind);
  }

  undatedCount(kind: UndatedKind): number {
    return this.#undated.count(kind);
  }

  /** All values, by first day, wider ones first. */
  inOrder(): readonly DatedValue[] {
    return this.#inOrder;
  }

  /** The values that are wholly within an interval, in order of time. Besides them at most one of each grain is looked at. */
  within(outer: Moment): DatedValue[] {
    return this.beginningIn(outer).filter(({ moment }) => holds(outer, moment));
  }

  /** The values whose intervals begin in an interval, in order of time. */
  beginningIn(outer: Moment): DatedValue[] {
    const first = firstDay(outer);
    const last = lastDay(outer);
    const from = this.#search(({ moment }) => firstDay(moment) < first);
    let to = from;
    while (to < this.#inOrder.length && firstDay(this.#inOrder[to]?.moment ?? outer) <= last) to++;
    return this.#inOrder.slice(from, to);
  }

  /** The values coarser than a year: decades and centuries. */
  wide(): readonly DatedValue[] {
    return [...this.#wide].map(([value, moment]) => ({ value, moment }));
  }

  /** Year → how many expressions name it or an interval that begins in it. */
  get years(): ReadonlyMap<number, number> {
    return this.#years;
  }

  /** How many expressions name a month (its index, see {@link Moment}) or a shorter interval that begins in it. */
  countInMonth(month: number): number {
    return this.#months.get(month) ?? 0;
  }

  #count(value: string, change: number): void {
    const known = this.#moments.get(value);
    const moment = change === 0 ? null : (known ?? parseMoment(value));
    if (moment === null) return;
    const count = this.#byValue.count(value);
    if (count > 0 && known === undefined) {
      this.#moments.set(value, moment);
      this.#inOrder.splice(this.#indexOf({ value, moment }), 0, { value, moment });
    }
    if (count === 0 && known !== undefined) {
      this.#moments.delete(value);
      this.#inOrder.splice(this.#indexOf({ value, moment }), 1);
    }
    if (fineness(moment.grain) < fineness('year')) {
      if (count > 0) this.#wide.set(value, moment);
      else this.#wide.delete(value);
      return;
    }
    add(this.#years, atGrain(moment, 'year').index, change);
    if (fineness(moment.grain) >= fineness('month')) add(this.#months, atGrain(moment, 'month').index, change);
  }

  #indexOf(dated: DatedValue): number {
    return this.#search(other => compareDated(other, dated) < 0);
  }

  #search(isBefore: (dated: DatedValue) => boolean): number {
    let low = 0;
    let high = this.#inOrder.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const dated = this.#inOrder[middle];
      if (dated !== undefined && isBefore(dated)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** By first day, the wider interval first, then by value. */
const compareDated = (a: DatedValue, b: DatedValue): number =>
  compareMoments(a.moment, b.moment) || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

/** The value an expression is posted under; null for one whose year is open (`XXXX-07`): two of one form need not be one time. */
export const calendarValueOf = ({ value }: Timex): string | null => (value?.startsWith('XXXX') === true ? null : value);

const sureValueOf = (timex: Timex): string | null => (isGuess(timex) ? null : calendarValueOf(timex));

/** Null for an expression that names an interval of the calendar. */
export function undatedKindOf({ type, value }: Timex): UndatedKind | null {
  if (value !== null && parseMoment(value) !== null) return null;
  if (type === 'DURATION') return 'duration';
  if (type === 'SET') return 'set';
  return value?.endsWith('_REF') === true ? 'reference' : 'open';
}

function add<Key>(counts: Map<Key, number>, key: Key, change: number): void {
  const count = (counts.get(key) ?? 0) + change;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function countedBy(timexes: readonly Timex[], keyOf: (timex: Timex) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const timex of timexes) {
    const key = keyOf(timex);
    if (key !== null) add(counts, key, 1);
  }
  return counts;
}
