import type { ArticleContributions } from './articlePostings';
import type { ArticleOutline, OutlinePage, PostingColumns } from './outlinePage';
import type { PackedArticle } from './packedArticle';
import type { Contributions } from './postings';

/** A page of which some articles are taken in. */
export interface OutlinedPage {
  readonly page: OutlinePage;
  /** By number within the page, the text and the facts of an article; undefined where it is another one now. */
  readonly packed: readonly (PackedArticle | undefined)[];
}

/** One article of a page. */
export interface Outlined {
  readonly outline: ArticleOutline;
  readonly contributions: ArticleContributions;
}

export const outlinePage = (articles: readonly Outlined[]): OutlinePage =>
  pageOf(
    articles.map(({ outline }) => outline),
    part => articles.map(({ contributions }) => part(contributions)),
  );

/** A page of the articles of some pages, one behind the other. */
export const joinedPage = (pages: readonly OutlinePage[]): OutlinePage =>
  pageOf(
    pages.flatMap(({ articles }) => articles),
    part => pages.flatMap(page => contributionsIn(part(page), page.articles.length)),
  );

/** What articles contribute to each of the corpus's postings, in one form or another. */
interface Kinds<Part> {
  readonly mentions: Part;
  readonly forms: Part;
  readonly introductions: Part;
  readonly dates: { readonly values: Part; readonly sure: Part; readonly undated: Part };
}

/** `contributionsOf` answers by article what it contributes to the postings that it is asked for. */
function pageOf(
  articles: readonly ArticleOutline[],
  contributionsOf: (part: <Part>(kinds: Kinds<Part>) => Part) => readonly Contributions[],
): OutlinePage {
  const columnsOf = (part: <Part>(kinds: Kinds<Part>) => Part): PostingColumns => postingColumns(contributionsOf(part));
  return {
    articles,
    mentions: columnsOf(({ mentions }) => mentions),
    forms: columnsOf(({ forms }) => forms),
    introductions: columnsOf(({ introductions }) => introductions),
    dates: {
      values: columnsOf(({ dates }) => dates.values),
      sure: columnsOf(({ dates }) => dates.sure),
      undated: columnsOf(({ dates }) => dates.undated),
    },
  };
}

/** By article what it contributes, of so many. */
function contributionsIn({ keys, lengths, articles, counts }: PostingColumns, size: number): Contributions[] {
  const byArticle = Array.from({ length: size }, () => new Map<string, number>());
  let at = 0;
  for (const [nth, key] of keys.entries()) {
    for (const end = at + (lengths[nth] ?? 0); at < end; at++) byArticle[articles[at] ?? -1]?.set(key, counts[at] ?? 0);
  }
  return byArticle;
}

function postingColumns(byArticle: readonly Contributions[]): PostingColumns {
  const byKey = new Map<string, { readonly articles: number[]; readonly counts: number[] }>();
  for (const [number, contributions] of byArticle.entries()) {
    for (const [key, count] of contributions) {
      const known = byKey.get(key) ?? { articles: [], counts: [] };
      known.articles.push(number);
      known.counts.push(count);
      byKey.set(key, known);
    }
  }
  const columns = [...byKey.values()];
  return {
    keys: [...byKey.keys()],
    lengths: columns.map(({ articles }) => articles.length),
    articles: columns.flatMap(({ articles }) => articles),
    counts: columns.flatMap(({ counts }) => counts),
  };
}
