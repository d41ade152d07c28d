import { counted } from '../../text/wording';

/** What is said about files in XML. */
export const xmlMessages = {
  broken: (reason: string) => `The XML cannot be read from here on: ${reason.replace(/\.?$/, '.')} What follows was left out.`,
  tooDeep: (deepest: number) => `More than ${deepest} elements are inside one another.`,
  tooLong: (most: number) => `The text is longer than ${most.toLocaleString('en')} characters. The rest was left out.`,
  noPage: (path: string) => `${path} is not beside the file, or has no text that can be read. It was left out.`,
  shared:
    'Some pages belong to several parts of the logical structure, which does not say where each begins. All pages were imported as one article.',
  inNoArticle: (count: number) =>
    `In none of the articles: ${counted(count, 'block', 'blocks')} of the pages. What these say was imported as an article of its own.`,
  noBlock: (title: string, block: string) => `${title}: the block ${block} is in no page. It was left out.`,
} as const;

/** The forms, as users read them. */
export const XML_LABELS = {
  nitf: 'NITF',
  'newsml-g2': 'NewsML-G2',
  'tei-text': 'TEI',
  alto: 'ALTO',
  page: 'PAGE XML',
  hocr: 'hOCR',
  mets: 'METS',
  feed: 'an RSS or Atom feed',
} as const;
