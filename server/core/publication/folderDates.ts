import type { Article, ArticleId, DateLine } from '../article/types';

/** What the articles of one folder show of how their outlets write dates. */
export interface FolderView {
  /** The date on top of so many different stories that it is a page's clock; null where there is none. */
  readonly clock: string | null;
  /** True where dates in digits have the day first; null where none of them shows, or they differ. */
  readonly dayFirst: boolean | null;
  /** True where the same line has another date in other articles: it is where the outlet writes the publication date. */
  isLayout(line: Pick<DateLine, 'place' | 'shape'>): boolean;
}

/** Of an article that is by itself. */
export const NO_FOLDER: FolderView = { clock: null, dayFirst: null, isLayout: () => false };

/** What one article shows. */
export interface DateHabits {
  readonly dayFirst: boolean | null;
  readonly lines: readonly Pick<DateLine, 'place' | 'shape' | 'value'>[];
  /** Of stories with one title a date may well be the same. */
  readonly story: string;
  /** True where one of its dates may be read in either order. */
  readonly open: boolean;
}

export function dateHabitsOf(article: Article, dayFirst: boolean | null): DateHabits {
  const { dateLines = [], dates, passages, text, title } = article;
  const body = passages.find(({ kind }) => kind === 'body');
  return {
    dayFirst,
    lines: unique(dateLines.map(({ place, shape, value, readings }) => ({ place, shape, value: readings?.dayFirst ?? value }))),
    story: (title?.value ?? (body === undefined ? '' : text.slice(body.start, Math.min(body.end, body.start + 60)))).toLowerCase(),
    open: dates.some(({ readings }) => readings !== undefined) || dateLines.some(({ readings }) => readings !== undefined),
  };
}

const unique = (lines: DateHabits['lines']): DateHabits['lines'] =>
  lines.filter((line, index) => lines.findIndex(other => keyOf(other) === keyOf(line) && other.value === line.value) === index);

/** Stories that are needed to recognise a page's clock, and the share of the folder's dated stories they are. */
const FEWEST_STORIES = 3;
const CLOCK_SHARE = 2 / 3;

/** Articles that are needed to recognise a layout, and the different dates in them. */
const FEWEST_ARTICLES = 3;
const FEWEST_DATES = 2;

/** One order of day and month counts where it is so many times as common as the other. */
const CLEAR_ORDER = 4;

/**
 * The habits of all articles, by folder: what is concluded of a folder depends on its articles, never on the order in which they came.
 * A change costs what the article itself shows.
 */
export class FolderDates {
  readonly #folders = new Map<string, Folder>();

  viewOf(id: ArticleId): FolderView {
    return this.#folders.get(folderOf(id)) ?? NO_FOLDER;
  }

  /** An article's habits as they were taken in. */
  habitsOf(id: ArticleId): DateHabits | undefined {
    return this.#folders.get(folderOf(id))?.habitsOf(id);
  }

  /**
   * All of {@link viewOf} that decides how the dates of an article are read, as one string: they are read the same under the same one. Null
   * where none of them is open.
   */
  viewKeyOf(id: ArticleId): string | null {
    return this.#folders.get(folderOf(id))?.viewKeyOf(id) ?? null;
  }

  /** Takes an article's habits in, or out (null); the other articles of the folder that must be read again for what it changes. */
  set(id: ArticleId, habits: DateHabits | null): readonly ArticleId[] {
    const name = folderOf(id);
    let folder = this.#folders.get(name);
    if (folder === undefined) {
      if (habits === null) return [];
      folder = new Folder();
      this.#folders.set(name, folder);
    }
    const changed = folder.set(id, habits);
    if (folder.size === 0) this.#folders.delete(name);
    return changed.filter(other => other !== id);
  }
}

const folderOf = (id: ArticleId): string => id.slice(0, Math.max(0, id.lastIndexOf('/')));

class Folder implements FolderView {
  readonly #articles = new Map<ArticleId, DateHabits>();
  readonly #orders = { dayFirst: 0, monthFirst: 0 };
  readonly #open = new Set<ArticleId>();
  /** By line: its articles, and how often each date is in them. */
  readonly #lines = new Map<string, { readonly articles: Set<ArticleId>; readonly dates: Map<string, number> }>();
  /** By date on top: its articles, and how often each story is among them. */
  readonly #onTop = new Map<string, { readonly articles: Set<ArticleId>; readonly stories: Map<string, number> }>();
  /** Stories of all dates on top, and the date that is on top of the most. */
  #stories = 0;
  #leader: string | null = null;
  #clock: string | null = null;

  get size(): number {
    return this.#articles.size;
  }
  get clock(): string | null {
    return this.#clock;
  }
  get dayFirst(): boolean | null {
    const { dayFirst, monthFirst } = this.#orders;
    if (dayFirst > 0 && dayFirst >= CLEAR_ORDER * monthFirst) return true;
    return monthFirst > 0 && monthFirst >= CLEAR_ORDER * dayFirst ? false : null;
  }

  habitsOf(id: ArticleId): DateHabits | undefined {
    return this.#articles.get(id);
  }

  viewKeyOf(id: ArticleId): string | null {
    const { lines = [], open = false } = this.#articles.get(id) ?? {};
    return lines.length === 0 && !open ? null : JSON.stringify([this.clock, this.dayFirst, ...lines.map(line => this.isLayout(line))]);
  }

  isLayout(line: Pick<DateLine, 'place' | 'shape'>): boolean {
    const known = this.#lines.get(keyOf(line));
    return known !== undefined && known.articles.size >= FEWEST_ARTICLES && known.dates.size >= FEWEST_DATES;
  }

  set(id: ArticleId, habits: DateHabits | null): ArticleId[] {
    const before = this.#articles.get(id);
    const isAsBefore = before === undefined ? habits === null : JSON.stringify(before) === JSON.stringify(habits);
    if (isAsBefore) return [];
    const layouts = [...(before?.lines ?? []), ...(habits?.lines ?? [])].map(line => ({
      key: keyOf(line),
      line,
      was: this.isLayout(line),
    }));
    const { clock, dayFirst } = this;
    if (before !== undefined) this.#count(id, before, -1);
    if (habits !== null) this.#count(id, habits, 1);
    this.#clock = this.#clockNow();
    const changed = new Set<ArticleId>();
    const add = (ids: Iterable<ArticleId> | undefined) => {
      for (const other of ids ?? []) changed.add(other);
    };
    for (const { key, line, was } of layouts) if (was !== this.isLayout(line)) add(this.#lines.get(key)?.articles);
    if (this.dayFirst !== dayFirst) add(this.#open);
    if (this.#clock !== clock) for (const value of [clock, this.#clock]) add(value === null ? [] : this.#onTop.get(value)?.articles);
    return [...changed];
  }

  #count(id: ArticleId, habits: DateHabits, by: 1 | -1): void {
    if (by > 0) this.#articles.set(id, habits);
    else this.#articles.delete(id);
    if (habits.dayFirst !== null) this.#orders[habits.dayFirst ? 'dayFirst' : 'monthFirst'] += by;
    if (habits.open) put(this.#open, id, by);
    for (const line of habits.lines) {
      const key = keyOf(line);
      const known = this.#lines.get(key) ?? { articles: new Set(), dates: new Map() };
      put(known.articles, id, by);
      tally(known.dates, line.value, by);
      if (known.articles.size === 0) this.#lines.delete(key);
      else this.#lines.set(key, known);
    }
    for (const value of new Set(habits.lines.filter(({ place }) => place !== 'unknown').map(line => line.value)))
      this.#countOnTop(id, value, habits.story, by);
  }

  #countOnTop(id: ArticleId, value: string, story: string, by: 1 | -1): void {
    const top = this.#onTop.get(value) ?? { articles: new Set(), stories: new Map() };
    this.#stories -= top.stories.size;
    put(top.articles, id, by);
    tally(top.stories, story, by);
    this.#stories += top.stories.size;
    if (top.articles.size === 0) this.#onTop.delete(value);
    else this.#onTop.set(value, top);
    const storiesOf = (date: string): number => this.#onTop.get(date)?.stories.size ?? 0;
    const dates = by > 0 ? [value] : this.#onTop.keys();
    for (const date of dates) if (this.#leader === null || storiesOf(date) > storiesOf(this.#leader)) this.#leader = date;
  }

  /** Of two dates only one can be on top of two thirds of the stories. */
  #clockNow(): string | null {
    const most = this.#leader === null ? 0 : (this.#onTop.get(this.#leader)?.stories.size ?? 0);
    return most >= FEWEST_STORIES && most >= CLOCK_SHARE * this.#stories ? this.#leader : null;
  }
}

const keyOf = ({ place, shape }: Pick<DateLine, 'place' | 'shape'>): string => `${place} ${shape}`;

function put(set: Set<ArticleId>, id: ArticleId, by: 1 | -1): void {
  if (by > 0) set.add(id);
  else set.delete(id);
}

function tally(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
