/** What is said about documents of word processors. */
export const wordMessages = {
  broken: (reason: string) => `The document cannot be read: ${reason}`,
  noPackage: 'The document cannot be read: it is not a whole ZIP archive. It may have been cut off.',
  noText: (part: string) => `The document cannot be read: it has no ${part}.`,
  tooLarge: 'The document cannot be read: unpacked, its text has more than 64 MB, or more than a million elements.',
  tooDeep: (deepest: number) => `more than ${deepest} elements are inside one another`,
  cutOff: 'The end of the document is missing. The file may have been cut off.',
  notes: 'Footnotes and endnotes are at the end of the text.',
} as const;

/** The forms of documents, as users read them. */
export const WORD_LABELS = {
  docx: 'a Word document (DOCX)',
  odt: 'an OpenDocument text (ODT)',
  rtf: 'a document in Rich Text Format (RTF)',
} as const;
