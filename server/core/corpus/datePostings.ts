import type { ArticleId } from '../article/types';
import { atGrain, compareMoments, fineness, firstDay, holds, lastDay, type Moment, parseMoment, type Timex } from '../timex/index';
import { Postings } from './postings';

/** A value that names an interval of the calendar, and how often it is mentioned. */
export interface DatedValue {
  readonly value: string;
  readonly moment: Moment;
}

/** Time expressions that name no interval of the calendar, by what they are instead. */
export type UndatedKind = 'open' | 'reference' | 'duration' | 'set';
export const UNDATED_KINDS: readonly UndatedKind[] = ['open', 'reference', 'duration', 'set'];

/**
 * Value → time expressions, with the values that name an interval of the calendar sorted by it: what is within a day, a month or a
 * year is read from a stretch of that list. Replacing an article's expressions costs its own values, whatever the size of the corpus.
 */
export class DatePostings {
  readonly #byValue = new Postings<Timex>();
  readonly #undated = new Postings<Timex>();
  readonly #own = new Map<ArticleId, ReadonlyMap<string, readonly Timex[]>>();
  readonly #inOrder: DatedValue[] = [];
  readonly #wide = new Map<string, Moment>();
  readonly #years = new Map<number, number>();
  readonly #months = new Map<number, number>();

  /** Replaces all that `article` says; `order` is its place in time among the articles. */
  replace(article: ArticleId, order: string, timexes: readonly Timex[], isLoad = false): void {
    const before = this.#own.get(article) ?? new Map<string, readonly Timex[]>();
    const now = groupedBy(timexes, calendarValueOf);
    this.#byValue.replace(article, contributionsOf(now, order), isLoad);
    this.#undated.replace(article, contributionsOf(groupedBy(timexes, undatedKindOf), order), isLoad);
    for (const value of new Set([...before.keys(), ...now.keys()])) {
      this.#count(value, (now.get(value)?.length ?? 0) - (before.get(value)?.length ?? 0));
    }
    if (now.size === 0) this.#own.delete(article);
    else this.#own.set(article, now);
  }

  /** See {@link Postings.settle}. */
  settle(): void {
    this.#byValue.settle();
    this.#undated.settle();
  }

  entries(value: string): ReturnType<Postings<Timex>['entries']> {
    return this.#byValue.entries(value);
  }

  /** Number of expressions of a value, over all articles. */
  count(value: string): number {
    return this.#byValue.count(value);
  }

  keys(): IterableIterator<string> {
    return this.#byValue.keys();
  }

  undated(kind: UndatedKind): ReturnType<Postings<Timex>['entries']> {
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
    const moment = change === 0 ? null : parseMoment(value);
    if (moment === null) return;
    const count = this.#byValue.count(value);
    const index = this.#indexOf({ value, moment });
    const known = this.#inOrder[index]?.value === value;
    if (count > 0 && !known) this.#inOrder.splice(index, 0, { value, moment });
    if (count === 0 && known) this.#inOrder.splice(index, 1);
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

/** Null for a value whose year is open (`XXXX-07`): two of one form need not be one time. */
const calendarValueOf = ({ value }: Timex): string | null => (value?.startsWith('XXXX') === true ? null : value);

function undatedKindOf({ type, value }: Timex): UndatedKind | null {
  if (value !== null && parseMoment(value) !== null) return null;
  if (type === 'DURATION') return 'duration';
  if (type === 'SET') return 'set';
  return value?.endsWith('_REF') === true ? 'reference' : 'open';
}

function add(counts: Map<number, number>, key: number, change: number): void {
  const count = (counts.get(key) ?? 0) + change;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

const contributionsOf = (groups: ReadonlyMap<string, readonly Timex[]>, order: string) =>
  new Map([...groups].map(([key, items]) => [key, { order, items }]));

function groupedBy(timexes: readonly Timex[], keyOf: (timex: Timex) => string | null): Map<string, Timex[]> {
  const groups = new Map<string, Timex[]>();
  for (const timex of timexes) {
    const key = keyOf(timex);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [timex]);
    else group.push(timex);
  }
  return groups;
}
