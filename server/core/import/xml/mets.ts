import { childNamed, childrenNamed, descendantsOf, readXml, textIn, type XmlElement } from '../../annotations/formats/xml/read';
import { dateIn } from '../dates';
import type { DocumentFacts, ImportItem, ImportSource, ReaderOptions } from '../types';
import { xmlMessages } from './messages';

/** A METS file is a list of files: one that is longer is something else. UTF-16 units. */
const LONGEST = 64_000_000;

/** What a METS file describes as one document: its MODS or Dublin Core, and the text of its pages (ALTO, PAGE), which are in files beside it. */
export async function* readMets(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of source.text()) {
    length += piece.length;
    if (length <= LONGEST) pieces.push(piece);
  }
  const read = readXml(pieces.join('').replace(/^\ufeff/, ''));
  if ('problem' in read) {
    yield { warning: { place: {}, message: xmlMessages.broken(`${read.problem}.`), isLeftOut: true } };
    return;
  }
  const paragraphs: string[] = [];
  for (const path of pagesOf(read.root)) {
    const bytes = await source.beside(path);
    let hasPage = false;
    for await (const item of bytes === null ? [] : (source.within?.(path, bytes, options) ?? [])) {
      if (!('document' in item)) continue;
      hasPage = true;
      for (const paragraph of item.document.paragraphs) paragraphs.push(paragraph);
    }
    if (!hasPage) yield { warning: { place: {}, message: xmlMessages.noPage(path), isLeftOut: true } };
  }
  const facts = factsOf(read.root);
  yield { document: { place: {}, facts: paragraphs.length === 0 ? { ...facts, text: 'missing' } : facts, paragraphs } };
}

/** The files with text, in their order: of the groups that say so, or whose files are XML. */
function pagesOf(root: XmlElement): string[] {
  const pages: string[] = [];
  for (const group of [...descendantsOf(root)].filter(({ local }) => local === 'fileGrp')) {
    const isText = /alto|text|ocr|page/i.test(group.attributes['USE'] ?? group.attributes['ID'] ?? '');
    for (const file of childrenNamed(group, 'file')) {
      const place = childNamed(file, 'FLocat')?.attributes['xlink:href'] ?? '';
      const path = place.replace(/^file:\/{0,2}(?=[^/])/i, '').replace(/^\.\//, '');
      if (isXml(file, path) && (isText || /alto|\.xml$/i.test(path))) pages.push(path);
    }
  }
  return [...new Set(pages)];
}

const isXml = ({ attributes }: XmlElement, path: string): boolean => /xml/i.test(attributes['MIMETYPE'] ?? '') || /\.xml$/i.test(path);

function factsOf(root: XmlElement): DocumentFacts {
  const described = [...descendantsOf(root)].find(({ local }) => local === 'mods' || local === 'dc' || local === 'record');
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
    title: first('title') ?? root.attributes['LABEL'],
    ...(dateIn(first('dateIssued', 'dateCreated', 'date') ?? '') ?? {}),
    outlet: first('publisher'),
    author: first('namePart', 'creator'),
    language: language !== undefined && /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/.test(language) ? language : undefined,
    edition: first('edition'),
    id: first('identifier') ?? root.attributes['OBJID'],
    copyright: first('accessCondition', 'rights'),
  };
}
