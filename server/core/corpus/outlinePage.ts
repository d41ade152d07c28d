import type { ArticleId, Header } from '../article/types';
import type { DateHabits } from '../publication/folderDates';

/**
 * What a settled corpus holds of some articles beside their texts and their facts, so that they can be taken in again without reading
 * either. It rests on the premises, and on how folders write dates. Plain data.
 */
export interface OutlinePage {
  readonly articles: readonly ArticleOutline[];
  readonly mentions: PostingColumns;
  readonly forms: PostingColumns;
  readonly introductions: PostingColumns;
  readonly dates: { readonly values: PostingColumns; readonly sure: PostingColumns; readonly undated: PostingColumns };
}

export interface ArticleOutline {
  readonly id: ArticleId;
  readonly header: Header;
  readonly habits: DateHabits;
  /** What decided how its dates are read: see `FolderDates.viewKeyOf`. */
  readonly view: string | null;
  /** The hashes of its passages, sorted. */
  readonly passages: readonly number[];
  /** True where the text is read otherwise than it is written. */
  readonly hasReading: boolean;
}

/** What the articles of a page contribute to postings, key by key. */
export interface PostingColumns {
  readonly keys: readonly string[];
  /** By key, how many articles of the page have it. */
  readonly lengths: readonly number[];
  /** Of these articles, key after key, the number within the page, and what they contribute. */
  readonly articles: readonly number[];
  readonly counts: readonly number[];
}
