import type { Importer } from '../core/import/types';
import { workbookMessages } from './messages';

/** Names of the files in a workbook, near the beginning of the archive. */
const PARTS = /xl\/(?:workbook|worksheets|styles|sharedStrings|theme|_rels)/;

/** Excel's workbooks; their reader is a bundle of its own in `dist/server`. */
export const WORKBOOK_IMPORTER: Importer = {
  name: 'xlsx',
  label: workbookMessages.label,
  recognise: ({ bytes }) => (isZip(bytes) && PARTS.test(latin(bytes)) ? 0.95 : 0),
  load: async () => (await import('./workbookArticles')).readWorkbook,
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Bytes as characters, for the names in an archive. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}
const CHUNK = 4096;
