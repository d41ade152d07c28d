import { childNamed, childrenNamed, descendantsOf, readXml, textIn, type XmlElement } from '../../annotations/formats/xml/read';
import { dateIn } from '../dates';
import type { DocumentFacts, ImportItem, ImportSource, ReaderOptions } from '../types';
import { wholeText } from '../wholeText';
import { xmlMessages } from './messages';
import { logicalParts, type MetsPage } from './metsParts';

/**
 * What a METS file describes: the articles of its logical structure, or all of it as one document; its MODS or Dublin Core, and the text of its
 * pages (ALTO, PAGE), which are in files beside it.
 */
export async function* readMets(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const read = readXml((await wholeText(source)).replace(/^\ufeff/, ''));
  if ('problem' in read) {
    yield { warning: { place: {}, message: xmlMessages.broken(`${read.problem}.`), isLeftOut: true } };
    return;
  }
  const pages: MetsPage[] = [];
  for (const { id, path } of pagesOf(read.root)) {
    const bytes = await source.beside(path);
    let hasPage = false;
    for await (const item of bytes === null ? [] : (source.within?.(path, bytes, options) ?? [])) {
      if (!('document' in item)) continue;
      hasPage = true;
      const { paragraphs, blocks = [] } = item.document;
      pages.push({ file: id, blocks: paragraphs.map((text, at) => ({ id: blocks[at], text })) });
    }
    if (!hasPage) yield { warning: { place: {}, message: xmlMessages.noPage(path), isLeftOut: true } };
  }
  yield* articlesOf(read.root, pages);
}

function* articlesOf(root: XmlElement, pages: readonly MetsPage[]): Generator<ImportItem> {
  const issue = factsOf(root, describedIn(root));
  const parts = logicalParts(root, pages);
  if (parts === null || parts.articles.length === 0) {
    const paragraphs = pages.flatMap(({ blocks }) => blocks.map(({ text }) => text));
    yield { document: { place: {}, facts: paragraphs.length === 0 ? { ...issue, text: 'missing' } : issue, paragraphs } };
    if (parts === null) yield { warning: { place: {}, message: xmlMessages.shared } };
    return;
  }
  const about = new Map(childrenNamed(root, 'dmdSec').map(section => [section.attributes['ID'] ?? '', section]));
  for (const [nth, { division, paragraphs, page, missing }] of parts.articles.entries()) {
    const place = { record: nth + 1 };
    const section = (division.attributes['DMDID'] ?? '')
      .split(/\s+/)
      .map(id => about.get(id))
      .find(each => each !== undefined);
    const own = section === undefined ? {} : factsOf(undefined, section);
    const id = division.attributes['ID'];
    const facts: DocumentFacts = {
      ...own,
      title: own.title ?? filledOr(division.attributes['LABEL']),
      date: own.date ?? issue.date,
      dateEnd: own.dateEnd ?? (own.date === undefined ? issue.dateEnd : undefined),
      outlet: issue.title ?? issue.outlet,
      language: own.language ?? issue.language,
      copyright: own.copyright ?? issue.copyright,
      page,
      id: own.id ?? (id === undefined ? undefined : [issue.id, id].filter(each => each !== undefined).join('#')),
      ...(paragraphs.length === 0 ? { text: 'missing' } : {}),
    };
    yield { document: { place, facts, paragraphs } };
    for (const block of missing)
      yield { warning: { place, message: xmlMessages.noBlock(facts.title ?? id ?? '', block), isLeftOut: true } };
  }
  if (parts.rest.length === 0) return;
  yield { document: { place: { record: parts.articles.length + 1 }, facts: issue, paragraphs: parts.rest } };
  yield { warning: { place: { record: parts.articles.length + 1 }, message: xmlMessages.inNoArticle(parts.rest.length) } };
}

const filledOr = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text.trim());

/** The files with text, in their order: of the groups that say so, or whose files are XML. */
function pagesOf(root: XmlElement): { readonly id: string; readonly path: string }[] {
  const pages = new Map<string, string>();
  for (const group of [...descendantsOf(root)].filter(({ local }) => local === 'fileGrp')) {
    const isText = /alto|text|ocr|page/i.test(group.attributes['USE'] ?? group.attributes['ID'] ?? '');
    for (const file of childrenNamed(group, 'file')) {
      const place = childNamed(file, 'FLocat')?.attributes['xlink:href'] ?? '';
      const path = place.replace(/^file:\/{0,2}(?=[^/])/i, '').replace(/^\.\//, '');
      if (isXml(file, path) && (isText || /alto|\.xml$/i.test(path)) && !pages.has(path)) pages.set(path, file.attributes['ID'] ?? path);
    }
  }
  return Array.from(pages, ([path, id]) => ({ id, path }));
}

const isXml = ({ attributes }: XmlElement, path: string): boolean => /xml/i.test(attributes['MIMETYPE'] ?? '') || /\.xml$/i.test(path);

/** The first section about something. */
const describedIn = (root: XmlElement): XmlElement | undefined =>
  [...descendantsOf(root)].find(({ local }) => local === 'mods' || local === 'dc' || local === 'record');

/** What a section says; `root` of what is described as a whole. */
function factsOf(root: XmlElement | undefined, described: XmlElement | undefined): DocumentFacts {
  const elements = described === undefined ? [] : [...descendantsOf(described)];
  const first = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const text = elements
        .map(element => (element.local === name ? textIn(element).replace(/\s+/g, ' ').trim() : ''))
        .find(each => each !== '');
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const language = first('languageTerm', 'language');
  return {
    title: first('title') ?? root?.attributes['LABEL'],
    ...(dateIn(first('dateIssued', 'dateCreated', 'date') ?? '') ?? {}),
    outlet: first('publisher'),
    author: first('namePart', 'creator'),
    language: language !== undefined && /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/.test(language) ? language : undefined,
    edition: first('edition'),
    id: first('identifier') ?? root?.attributes['OBJID'],
    copyright: first('accessCondition', 'rights'),
  };
}
