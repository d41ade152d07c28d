import type { Article, ArticleEntry, Header, PublicationDate, Sourced } from './types';

/**
 * What is known about an article after the researcher has had a say. The publication date comes from `articles.yaml`, then
 * `optionDate` (ISO, as of `--date`), then the best of the article's own dates; never from the page's own clock. The title falls back to the file name made readable.
 */
export function headerOf(article: Article, entry: ArticleEntry | undefined, optionDate?: string): Header {
  const published = publishedOf(article, entry, optionDate);
  const outlet = given(entry, 'outlet') ?? article.outlet;
  const author = given(entry, 'author') ?? article.author;
  const url = given(entry, 'url') ?? article.url;
  const page = given(entry, 'page') ?? article.page;
  return {
    title: given(entry, 'title') ?? article.title ?? { value: readableName(article.id), source: 'file name' },
    ...(published && { published }),
    ...(outlet && { outlet }),
    ...(author && { author }),
    ...(url && { url }),
    ...(page && { page }),
  };
}

function publishedOf(article: Article, entry: ArticleEntry | undefined, optionDate: string | undefined): PublicationDate | undefined {
  if (entry?.date !== undefined) return { value: entry.date, source: 'articles.yaml' };
  if (optionDate !== undefined) return { value: optionDate, source: 'option' };
  return article.dates.find(date => date.source !== 'page');
}

function given(
  entry: ArticleEntry | undefined,
  field: 'title' | 'outlet' | 'author' | 'url' | 'page',
): Sourced<'articles.yaml'> | undefined {
  const value = entry?.[field];
  return value === undefined ? undefined : { value, source: 'articles.yaml' };
}

/** 'dw/peace-talks_2018.txt' is 'peace talks 2018'. */
function readableName(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1).replace(/\.[^.]{1,8}$/, '');
  return name.replace(/[_\s-]+/g, ' ').trim() || id;
}
