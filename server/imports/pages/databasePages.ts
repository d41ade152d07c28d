import { dateIn } from '../../core/import/dates';
import { checkedDocument } from '../../core/import/exportFacts';
import { accessionIn, codedDocument, type FactivaField, markedFacts } from '../../core/import/factiva';
import { factivaCodeIn, isRights, wordCountIn } from '../../core/import/fieldLabels';
import { WEEKDAY } from '../../core/import/nexisDocument';
import { isFilled } from '../../core/import/paragraphs';
import type { DocumentFacts, ImportedDocument, ImportItem, ImportSource, ReaderOptions } from '../../core/import/types';
import { declaredCharset, decodeDeclared } from '../charset';
import { pageBlocks } from './blocks';
import { EUROPRESSE_ARTICLE, EUROPRESSE_OUTLET, FACTIVA_ARTICLE } from './databaseSigns';
import { isElement, type PageElement, pageTree } from './dom';
import { pageMessages } from './messages';
import { readPage } from './readPage';
import { slimPage } from './slim';

type Found = Omit<ImportedDocument, 'place'>;

/** Elements inside one another in an article; more, and it is left out. */
const DEEPEST = 250;

/** The articles of a page that Factiva shows or saves: with the codes of their fields in a table, or without. */
export const readFactivaPage = (source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> =>
  articlesOf(source, options, [FACTIVA_ARTICLE], factivaArticle);

/** The articles of a page of Europresse or Eureka, in the newer layout or the older one. */
export const readEuropressePage = (source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> =>
  articlesOf(source, options, [EUROPRESSE_ARTICLE, EUROPRESSE_OUTLET], europresseArticle);

/** Articles are cut out of the page before each is parsed, so that only one is a tree at a time. */
async function* articlesOf(
  source: ImportSource,
  options: ReaderOptions,
  starts: readonly RegExp[],
  read: (article: PageElement) => Found | null,
): AsyncGenerator<ImportItem> {
  const bytes = await source.bytes();
  const page = decodeDeclared(bytes, declaredCharset(bytes));
  const { html } = slimPage(page);
  const found = starts.map(start => Array.from(html.matchAll(start), ({ index }) => index)).find(({ length }) => length > 0);
  if (found === undefined) {
    yield* readPage(page, options);
    yield { warning: { place: {}, message: pageMessages.noArticles } };
    return;
  }
  const { parseHTML } = await import('./pageLibraries');
  for (const [nth, start] of found.entries()) {
    const place = { record: nth + 1 };
    const piece = html.slice(start, found[nth + 1]);
    if (slimPage(piece).depth > DEEPEST) {
      yield { warning: { place, message: pageMessages.articleTooDeep, isLeftOut: true } };
      continue;
    }
    const { body } = pageTree(piece, parseHTML);
    const document = body === null ? null : read(body);
    if (document === null) yield { warning: { place, message: pageMessages.notAnArticle, isLeftOut: true } };
    else yield* checkedDocument({ place, ...document });
  }
  if (/<body[\s>]/i.test(html) && !/<\/(?:html|body)>/i.test(html))
    yield { warning: { place: { record: found.length }, message: pageMessages.cutOff } };
}

/** Null where an element has neither a title nor a text. */
const filled = (document: Found): Found | null =>
  document.facts.title === undefined && document.paragraphs.length === 0 ? null : document;

function factivaArticle(body: PageElement): Found | null {
  const article = body.querySelector('div.article') ?? body;
  const coded = codedRows(article);
  if (coded.length > 0) return filled(codedDocument(coded, 0));
  const title = textOf(article.querySelector('[class$="Headline"]') ?? article.querySelector('#hd'));
  const byline = textOf(article.querySelector('.author'));
  const lead = textOf(article.querySelector('.articleParagraph'));
  const blocks = linesOf(article);
  const start = lead === undefined ? -1 : blocks.indexOf(lead);
  const isHead = start < 0 ? headLength(blocks) : start;
  const head = blocks.slice(0, isHead).filter(line => ![title, byline].includes(line.replace(/\s+/g, ' ')));
  const text = blocks.slice(isHead);
  const id = text.map(accessionIn).find(number => number !== undefined);
  const facts = markedFacts({ title, byline, head, id });
  return filled({ facts, paragraphs: text.filter(line => accessionIn(line) === undefined) });
}

/** Up to the line of rights, which ends the head. */
const headLength = (blocks: readonly string[]): number => blocks.findIndex(isRights) + 1;

/** Rows of a table whose first cell is the code of a field. */
function codedRows(article: PageElement): FactivaField[] {
  return Array.from(article.querySelectorAll('tr')).flatMap(row => {
    const [name, ...values] = Array.from(row.childNodes).filter(isElement);
    const code = factivaCodeIn((name?.textContent ?? '').replace(/\u00a0/g, ' ').trim());
    return code === undefined ? [] : [{ code, lines: values.flatMap(linesOf).flatMap(line => [line, '']) }];
  });
}

/** Classes of Europresse's parts, of the newer layout and the older one. */
const PARTS = {
  outlet: '[class*="DocPublicationName"]',
  header: '[class*="DocHeader"]',
  title: '[class*="titreArticleVisu"], [class*="TitreArticleVisu"], [class*="articletitle"], .titreArticle, .TitreArticle',
  author: '[class*="sm-margin-bottomNews"], .docAuthors, .DocAuthor',
  text: '[class*="docOcurrContainer"], .DocText',
  id: '[class*="publiC-lblNodoc"], .DocNumber',
} as const;

/** What the service says below an article. */
const SERVICE = /\bcertificat\b|\bcertificate\b|CEDROM|Date d['’]émission|^(?:Europresse|Eureka)/i;

function europresseArticle(body: PageElement): Found | null {
  const part = (name: keyof typeof PARTS): string | undefined => textOf(body.querySelector(PARTS[name]));
  const text = body.querySelector(PARTS.text);
  const own = text === null ? [] : linesOf(text);
  const [title, outlet, author, header, id] = (['title', 'outlet', 'author', 'header', 'id'] as const).map(part);
  const all = linesOf(body);
  const copyright = all.find(line => isRights(line) && !SERVICE.test(line));
  const known = new Set(own);
  const parts = [title, outlet, author, header, id, copyright].filter(each => each !== undefined).sort((a, b) => b.length - a.length);
  const rest = all
    .filter(line => !known.has(line) && !SERVICE.test(line))
    .map(line => parts.reduce((left, each) => left.replace(each, ' '), line.replace(/\s+/g, ' ')).trim())
    .filter(isFilled);
  const dated = headerFacts(header ?? '');
  const facts: DocumentFacts = {
    title,
    ...dated,
    outlet: outlet?.replace(/,$/, '').trimEnd(),
    author: author?.replace(/^(?:par|by|von|por)\s+(?=\p{Lu})/iu, ''),
    copyright,
    id,
    other: text === null || rest.length === 0 ? dated.other : { ...dated.other, more: rest.join(' ') },
  };
  return filled({ facts, paragraphs: text === null ? rest : own });
}

/** 'Économie, mardi 4 mars 2021 512 mots, p. 3' */
function headerFacts(header: string): DocumentFacts {
  const count = /(?<!\d)(\d{1,3}(?:[ .,]\d{3}){0,2}|\d{1,9})\s{1,3}(?:mots|words|wörter|palabras)\b/iu.exec(header)?.[0];
  const page = /(?:^|[\s,])(?:p\.|page|pp\.)\s*([\p{L}\d][\p{L}\d,;/ -]{0,20})$/iu.exec(header)?.[1];
  const written = (count === undefined ? header : header.replace(count, '')).replace(
    /(?:^|[\s,])(?:p\.|page|pp\.)\s*[\p{L}\d].{0,20}$/iu,
    '',
  );
  const parts = written.split(/,\s+/);
  const from = (at: number) => dateIn(parts.slice(at).join(', '));
  const dated = parts.findLastIndex((_, at) => from(at)?.date.length === 'yyyy-mm-dd'.length);
  const section = parts
    .slice(0, Math.max(0, dated))
    .filter(each => each.replace(WEEKDAY, '').trim() !== '')
    .join(', ');
  return {
    ...(from(Math.max(0, dated)) ?? {}),
    section: section === '' ? undefined : section,
    page: page?.trim(),
    length: count === undefined ? undefined : wordCountIn(count),
    ...(header === '' || dated >= 0 ? {} : { other: { header } }),
  };
}

/** The blocks of an element as lines of text, one a paragraph. */
const linesOf = (element: PageElement): string[] => pageBlocks(element, { links: false }).map(({ text }) => text);

/** The text of an element in one line; undefined for none. */
function textOf(element: PageElement | null): string | undefined {
  const text = element === null ? '' : linesOf(element).join(' ').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}
