import type { Confidence, ImportSample } from '../../core/import/types';

/** A file that begins as a PDF does, within its first bytes. */
export const pdfConfidence = ({ bytes }: ImportSample): Confidence =>
  /%PDF-\d/.test(String.fromCharCode(...bytes.subarray(0, 1024))) && bytes.length > 60 ? 0.97 : 0;
