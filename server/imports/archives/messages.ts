import { counted } from '../../core/text/wording';

/** What is said about web archives. */
export const archiveMessages = {
  broken: (reason: string) => `The archive cannot be read further: ${reason} What follows was left out.`,
  cutOff: (url: string) => `${url === '' ? 'A record' : url}: the end is missing. The archive may have been cut off.`,
  noHead: 'The head of this record has no end. It and the record behind it were left out.',
  tooLarge: (url: string, most: number) => `${url}: the page is larger than ${most / 1024 / 1024} MB. It was left out.`,
  brotli: (url: string) =>
    `${url}: the page is packed with Brotli, which the browser cannot unpack here. Import the archive with the command line or on the desktop.`,
  noText: (url: string) => `${url}: no text was found. It was left out.`,
  otherRecords: (count: number) =>
    `Not read: ${counted(count, 'record that is not a page', 'records that are not pages')}, such as a picture or script.`,
  otherStatus: (count: number) => `Not read: ${counted(count, 'page', 'pages')} with another status than 200, such as a redirect or error.`,
  noArchive: 'There is no archive (WARC) in this file.',
} as const;

export const ARCHIVE_LABELS = { warc: 'a web archive (WARC)', wacz: 'a web archive (WACZ)' } as const;
