import type { Confidence, ImportSample } from '../../core/import/types';
import { decodeWindows1252 } from '../../decode';

const SURE = 0.97;

const isZip = ({ bytes }: ImportSample): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** By the names of its parts, of which the beginning of the file has some. */
export function docxConfidence(sample: ImportSample): Confidence {
  if (!isZip(sample)) return 0;
  const head = decodeWindows1252(sample.bytes);
  if (/word\/\w+\.xml/.test(head)) return SURE;
  return head.includes('[Content_Types].xml') && /\.docx$/i.test(sample.name) ? SURE : 0;
}

/** By its media type, which is the first part of the archive. */
export function odtConfidence(sample: ImportSample): Confidence {
  if (!isZip(sample)) return 0;
  return decodeWindows1252(sample.bytes.subarray(0, 200)).includes('mimetypeapplication/vnd.oasis.opendocument.text') ? SURE : 0;
}

export const rtfConfidence = ({ bytes }: ImportSample): Confidence =>
  decodeWindows1252(bytes.subarray(0, 64)).trimStart().startsWith('{\\rtf') ? SURE : 0;
