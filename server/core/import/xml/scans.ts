import { xmlReader } from './reader';
import type { XmlForm } from './types';

/** ALTO 2 to 4 (Library of Congress): a page of words; a block is a paragraph with its lines as they were printed. */
const ALTO: XmlForm = {
  documents: [{ at: 'alto' }],
  facts: [
    { is: 'other:image', at: 'sourceImageInformation/fileName' },
    { is: 'id', at: 'sourceImageInformation/documentIdentifier' },
    { is: 'page', at: 'Page', from: 'PRINTED_IMG_NR' },
    { is: 'page', at: 'Page', from: 'PHYSICAL_IMG_NR' },
    { is: 'language', at: 'Page', from: 'LANG' },
    { is: 'language', at: 'TextBlock', from: 'LANG' },
    { is: 'language', at: 'TextBlock', from: 'language' },
  ],
  body: [{ at: 'Layout' }],
  blocks: [{ at: 'TextBlock' }],
  lines: [{ at: 'TextLine' }],
  words: [
    { at: 'String', from: 'CONTENT' },
    { at: 'HYP', from: 'CONTENT', isGlued: true },
  ],
};

/** PAGE (PRImA): regions with lines, in the order that the file gives; where a region has no lines, its own text. */
const PAGE: XmlForm = {
  documents: [{ at: 'PcGts' }],
  facts: [
    { is: 'other:image', at: 'Page', from: 'imageFilename' },
    { is: 'author', at: 'Metadata/Author' },
    { is: 'id', at: 'PcGts', from: 'pcGtsId' },
    { is: 'language', at: 'Page', from: 'primaryLanguage' },
  ],
  body: [{ at: 'TextRegion' }],
  blocks: [],
  lines: [{ at: 'TextLine' }],
  skipped: [{ at: 'Word' }, { at: 'PlainText' }],
  fallback: [{ at: 'TextRegion/TextEquiv/Unicode' }],
  firstOnly: ['TextEquiv'],
  hasReadingOrder: true,
};

/** hOCR 1.2: XHTML whose classes say what is a paragraph, a line and a word. */
const HOCR: XmlForm = {
  documents: [{ at: 'html' }],
  facts: [
    { is: 'title', at: 'head/title' },
    { is: 'language', at: 'html', from: 'xml:lang' },
    { is: 'language', at: 'html', from: 'lang' },
    { is: 'author', at: 'head/meta', from: 'content', where: { name: /^(?:dc\.creator|author)$/i } },
    { is: 'date', at: 'head/meta', from: 'content', where: { name: /^(?:dc\.date|date)$/i } },
    { is: 'other:ocr-system', at: 'head/meta', from: 'content', where: { name: /^ocr-system$/ } },
  ],
  body: [{ at: 'html/body' }],
  blocks: ['p', 'div', 'span'].map(at => ({ at, where: { class: /\bocr_(?:par|carea|page|photo|table)\b/ } })),
  lines: ['span', 'div', 'p'].map(at => ({ at, where: { class: /\bocr_(?:line|header|footer|caption|textfloat)\b/ } })),
  skipped: [{ at: 'script' }, { at: 'style' }],
};

export const readAlto = xmlReader(ALTO);
export const readPage = xmlReader(PAGE);
export const readHocr = xmlReader(HOCR);
