import { textHashOf } from '../annotations/textHash';
import { pagesIn } from '../article/pageNumbers';
import type { ArticleId, Header } from '../article/types';
import { authorsOf, type SourceName } from './authors';

/** A source as CSL-JSON (the data schema of the Citation Style Language 1.0.2) describes it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly SourceName[];
  readonly 'container-title'?: string;
  /** Year, month and day, as far as they are known. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  /** 'A1', '12', '12-13'. */
  readonly page?: string;
  readonly URL?: string;
  readonly language?: string;
}

/** The types of {@link CslItem}s, and the variables that they may have: no other part of a style matters. */
export const CSL_TYPES: ReadonlySet<string> = new Set(['article-newspaper', 'webpage', 'document'] satisfies CslItem['type'][]);
export const CSL_VARIABLES: ReadonlySet<string> = new Set([
  ...['title', 'author', 'container-title', 'issued', 'page', 'URL', 'language'],
  // What processors set themselves.
  ...[
    'id',
    'locator',
    'year-suffix',
    'citation-label',
    'citation-number',
    'first-reference-note-number',
    'title-short',
    'container-title-short',
  ],
]);

/** An article and what is known about it. */
export interface SourceArticle {
  readonly article: ArticleId;
  readonly header: Header;
  /** The code of its language where it is not English. */
  readonly language?: string;
}

/** Articles as sources, in their order, under {@link sourceKeys}. */
export function cslItems(articles: readonly SourceArticle[], keys: ReadonlyMap<ArticleId, string>): CslItem[] {
  return articles.map(({ article, header, language }) => {
    const { title, author, outlet, published, page, url } = header;
    const pages = page === undefined ? undefined : pagesIn(page.value);
    const authors = author === undefined ? [] : authorsOf(author.value);
    const parts = (published?.value ?? '').split('-').map(Number);
    return {
      id: keys.get(article) ?? article,
      type: outlet !== undefined ? 'article-newspaper' : url !== undefined ? 'webpage' : 'document',
      title: clean(title.value),
      ...(authors.length === 0 ? {} : { author: authors }),
      ...(outlet === undefined ? {} : { 'container-title': clean(outlet.value) }),
      ...(published === undefined || parts.some(part => !(part > 0)) ? {} : { issued: { 'date-parts': [parts] as const } }),
      ...(pages === undefined ? {} : { page: pages }),
      ...(url === undefined ? {} : { URL: clean(url.value) }),
      ...(language === undefined ? {} : { language }),
    };
  });
}

/** On one line, without control characters. */
export const clean = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/**
 * A key for each article: its path with `:` between folders, without `.txt`, in letters that every program takes. One that is not the
 * path itself ends in six letters and digits of the path's hash, so that a key depends on its own article alone; so do keys that differ in case only.
 */
export function sourceKeys(articles: readonly ArticleId[]): ReadonlyMap<ArticleId, string> {
  const plain = new Map(articles.map(article => [article, plainKey(article)]));
  const seen = new Map<string, number>();
  for (const { key } of plain.values()) seen.set(key.toLowerCase(), (seen.get(key.toLowerCase()) ?? 0) + 1);
  return new Map(
    [...plain].map(([article, { key, isWhole }]) => [
      article,
      isWhole && seen.get(key.toLowerCase()) === 1
        ? key
        : `${key}-${textHashOf(article)
            .replace(/[^\da-z]/g, '')
            .slice(-DIGITS)}`,
    ]),
  );
}

const DIGITS = 6;

function plainKey(article: ArticleId): { readonly key: string; readonly isWhole: boolean } {
  const path = article.replace(/\.txt$/i, '');
  const letters = path
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\w/.-]+/g, '-');
  const key = letters.replaceAll('/', ':').replace(/^[-.:]+|[-.:]+$/g, '');
  return { key: key === '' ? 'article' : key, isWhole: letters === path && key === path.replaceAll('/', ':') };
}
