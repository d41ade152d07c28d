/** What is said about files in XML. */
export const xmlMessages = {
  broken: (reason: string) => `The XML cannot be read from here on: ${reason} What follows was left out.`,
  tooDeep: (deepest: number) => `More than ${deepest} elements are inside one another.`,
  tooLong: (most: number) => `The text is longer than ${most.toLocaleString('en')} characters. The rest was left out.`,
  noPage: (path: string) => `${path} is not beside the file, or has no text that can be read. It was left out.`,
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
