import { stripSite } from '../../core/article/headline';
import { dateIn } from '../../core/import/dates';
import type { DocumentFacts } from '../../core/import/types';
import type { PageDocument } from './dom';
import { languageCode } from './jsonLd';

/** Names of `<meta>` for each fact, the surest first: citation tags, Dublin Core, Open Graph, and what some systems have. */
const META: Readonly<Record<string, readonly string[]>> = {
  title: ['citation_title', 'og:title', 'dc.title', 'dcterms.title', 'parsely-title', 'twitter:title', 'headline'],
  date: [
    'citation_publication_date',
    'citation_date',
    'article:published_time',
    'og:published_time',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'datepublished',
    'publishdate',
    'pubdate',
    'publish-date',
    'date',
  ],
  author: ['citation_author', 'author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl', 'article:author'],
  outlet: ['citation_journal_title', 'og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name', 'publisher'],
  url: ['og:url', 'citation_public_url', 'citation_fulltext_html_url'],
  language: ['citation_language', 'dc.language', 'og:locale', 'language'],
  section: ['article:section', 'parsely-section', 'section'],
  keywords: ['article:tag', 'citation_keywords', 'news_keywords', 'keywords', 'parsely-tags', 'dc.subject'],
  id: ['citation_doi', 'dc.identifier', 'prism.doi'],
  page: ['citation_firstpage'],
  lastPage: ['citation_lastpage'],
};

/** What a page says about its article in `<meta>`, `<link>`, `<time>` and headings. */
export function pageFacts(page: PageDocument): DocumentFacts {
  const meta = metaOf(page);
  const all = (fact: string): readonly string[] => META[fact]?.map(name => meta.get(name)).find(values => values !== undefined) ?? [];
  const first = (fact: string): string | undefined => all(fact)[0];
  const authors = all('author').filter(name => !/^https?:/i.test(name));
  const keywords = all('keywords')
    .flatMap(each => each.split(/[,;]/))
    .map(each => each.trim());
  const [page1, page2] = [first('page'), first('lastPage')];
  return {
    title: first('title') ?? heading(page) ?? pageTitle(page),
    ...(dateIn(first('date') ?? writtenTime(page) ?? '') ?? {}),
    outlet: first('outlet'),
    author: authors.length === 0 ? undefined : [...new Set(authors)].join('; '),
    url: address(page.querySelector('link[rel=canonical]')?.getAttribute('href')) ?? address(first('url')),
    language: languageCode(page.documentElement?.getAttribute('lang')?.trim()) ?? languageCode(first('language')),
    section: first('section'),
    page: page1 === undefined || page2 === undefined || page1 === page2 ? page1 : `${page1}–${page2}`,
    keywords: keywords.some(each => each !== '') ? [...new Set(keywords.filter(each => each !== ''))] : undefined,
    id: first('id'),
  };
}

/** Facts of which the first that is known counts. */
export function firstKnown(...sources: readonly DocumentFacts[]): DocumentFacts {
  const facts: Record<string, unknown> = {};
  for (const source of sources)
    for (const [key, value] of Object.entries(source)) if (value !== undefined && !(key in facts)) facts[key] = value;
  return facts;
}

function metaOf(page: PageDocument): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const each of page.querySelectorAll('meta')) {
    const name = (each.getAttribute('name') ?? each.getAttribute('property') ?? each.getAttribute('itemprop') ?? '').toLowerCase();
    const content = each.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? '';
    if (name === '' || content === '') continue;
    const values = found.get(name);
    if (values === undefined) found.set(name, [content]);
    else values.push(content);
  }
  return found;
}

/** The moment that the page marks as that of publication, else the first `<time>` of its article. */
function writtenTime(page: PageDocument): string | undefined {
  const time =
    page.querySelector('time[pubdate], time[itemprop=datePublished], [itemprop=datePublished]') ??
    page.querySelector('article time[datetime], main time[datetime], header time[datetime]') ??
    page.querySelector('time[datetime]') ??
    page.querySelector('article time');
  return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent ?? undefined;
}

/** The only heading of the first rank. */
function heading(page: PageDocument): string | undefined {
  const [first, ...others] = page.querySelectorAll('h1');
  const text = first?.textContent?.replace(/\s+/g, ' ').trim();
  return others.length > 0 || text === '' ? undefined : text;
}

function pageTitle(page: PageDocument): string | undefined {
  const text = page.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim();
  return text === undefined || text === '' ? undefined : stripSite(text);
}

const address = (value: string | null | undefined): string | undefined =>
  value !== null && value !== undefined && /^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : undefined;
