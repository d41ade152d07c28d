import { strToU8 } from 'fflate';
import { contentText, element, XML_DECLARATION } from '../annotations/formats/xml/write';
import type { ArticleFacts, ArticleToExport, Paragraph } from './types';
import type { ArticleWriter } from './writer';

/** TEI P5, a file for each article: what is known about it in the header, its paragraphs in divisions, each with its heading. */
export function teiWriter(): ArticleWriter {
  const files: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  return {
    add: article => void files.push({ path: `${article.article}.xml`, bytes: strToU8(documentOf(article)) }),
    files: () => files,
  };
}

function documentOf(article: ArticleToExport): string {
  const language = article.facts.language;
  const text = element('text', {}, element('body', {}, divisions(article.paragraphs)));
  const content = headerOf(article) + text;
  return `${XML_DECLARATION}${element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': languageTag(language) }, content)}\n`;
}

const languageTag = (code: string): string | undefined => (/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/i.test(code) ? code : undefined);

function headerOf({ article, facts }: ArticleToExport): string {
  const file = element(
    'fileDesc',
    {},
    element(
      'titleStmt',
      {},
      element('title', {}, contentText(facts.title === '' ? article : facts.title)) + named('author', facts.author),
    ) +
      element('publicationStmt', {}, element('publisher', {}, 'Pressmark') + element('idno', { type: 'article' }, contentText(article))) +
      element('sourceDesc', {}, sourceOf(facts)),
  );
  const keywords = facts.keywords.split(/[,;]\s*/).filter(each => each !== '');
  const profile = [
    ...(languageTag(facts.language) === undefined ? [] : [element('langUsage', {}, element('language', { ident: facts.language }))]),
    ...(keywords.length === 0
      ? []
      : [element('textClass', {}, element('keywords', {}, keywords.map(each => element('term', {}, contentText(each))).join('')))]),
  ];
  return element('teiHeader', {}, file + (profile.length === 0 ? '' : element('profileDesc', {}, profile.join(''))));
}

function sourceOf(facts: ArticleFacts): string {
  const { title, author, outlet, date, section, page, url, source } = facts;
  const parts = [
    title === '' ? '' : element('title', { level: 'a' }, contentText(title)),
    named('author', author),
    outlet === '' ? '' : element('title', { level: 'j' }, contentText(outlet)),
    date === '' ? '' : element('date', { when: /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : undefined }, contentText(date)),
    scope('section', section),
    scope('page', page),
    url === '' ? '' : element('idno', { type: 'url' }, contentText(url)),
    source === '' ? '' : element('note', { type: 'source' }, contentText(source)),
  ].join('');
  return parts === '' ? element('p', {}) : element('bibl', {}, parts);
}

const named = (name: string, value: string): string => (value === '' ? '' : element(name, {}, contentText(value)));
const scope = (unit: string, value: string): string => (value === '' ? '' : element('biblScope', { unit }, contentText(value)));

/** A division begins at each headline and heading. */
function divisions(paragraphs: readonly Paragraph[]): string {
  const parts: { head: string; body: string }[] = [];
  for (const { kind, text } of paragraphs) {
    const isHead = kind === 'headline' || kind === 'heading';
    const last = parts.at(-1);
    if (isHead) parts.push({ head: element('head', { type: kind }, contentText(text)), body: '' });
    else if (last === undefined) parts.push({ head: '', body: blockOf(kind, text) });
    else last.body += blockOf(kind, text);
  }
  if (parts.length === 0) return element('div', {}, element('p', {}));
  return parts.map(({ head, body }) => element('div', {}, head + (body === '' ? element('p', {}) : body))).join('');
}

const blockOf = (kind: Paragraph['kind'], text: string): string =>
  kind === 'body' ? element('p', {}, contentText(text)) : element('ab', { type: kind }, contentText(text));
