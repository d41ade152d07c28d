import type { ArticleId, Header } from '../article/types';
import type { DateHabits } from '../publication/folderDates';
import type { ArticleContributions } from './articlePostings';
import type { PackedArticle } from './packedArticle';

/**
 * What a settled corpus holds of an article beside its text and its facts, so that the article can be taken in again without reading
 * either. It rests on the premises, and on how the folder writes dates. Plain data.
 */
export interface ArticleOutline {
  readonly id: ArticleId;
  readonly header: Header;
  /** Keys and numbers in turn, as in {@link ArticleContributions}. */
  readonly mentions: FlatCounts;
  readonly introductions: FlatCounts;
  readonly dates: { readonly values: FlatCounts; readonly sure: FlatCounts; readonly undated: FlatCounts };
  readonly habits: DateHabits;
  /** What decided how its dates are read: see `FolderDates.viewKeyOf`. */
  readonly view: string | null;
  /** The hashes of its passages, sorted. */
  readonly passages: readonly number[];
  /** True where the text is read otherwise than it is written. */
  readonly hasReading: boolean;
}

export type FlatCounts = readonly (string | number)[];

/** An article that is taken in by its outline. */
export interface OutlinedArticle {
  readonly outline: ArticleOutline;
  /** Its text and its facts. */
  readonly packed: PackedArticle;
}

/** The counts of an outline. */
export function flatContributions({
  mentions,
  introductions,
  dates,
}: ArticleContributions): Pick<ArticleOutline, 'mentions' | 'introductions' | 'dates'> {
  return {
    mentions: flat(mentions),
    introductions: flat(introductions),
    dates: { values: flat(dates.values), sure: flat(dates.sure), undated: flat(dates.undated) },
  };
}

/** What {@link flatContributions} was given; `order` is the place in time. */
export function contributionsIn({ mentions, introductions, dates }: ArticleOutline, order: string): ArticleContributions {
  return {
    order,
    mentions: counts(mentions),
    introductions: counts(introductions),
    dates: { values: counts(dates.values), sure: counts(dates.sure), undated: counts(dates.undated) },
  };
}

const flat = (byKey: ReadonlyMap<string, number>): FlatCounts => [...byKey].flat();

function counts(items: FlatCounts): Map<string, number> {
  const byKey = new Map<string, number>();
  for (let index = 0; index < items.length; index += 2) byKey.set(items[index] as string, items[index + 1] as number);
  return byKey;
}
