import { ANNOTATION_FORMATS } from '../core/annotations/formats/formatNames';
import { ARTICLE_FORMATS } from '../core/exports/types';
import { REGISTER_FORMAT_NAMES } from '../core/registers/formats';
import { SOURCE_FORMATS } from '../core/report/sourceFormats';
import { TAGGER_FORMATS } from '../core/suggestions/formatNames';

export const IMPORT_FORMATS = [...ANNOTATION_FORMATS, 'passim', ...REGISTER_FORMAT_NAMES, ...TAGGER_FORMATS] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
export const EXPORT_FORMATS = [
  ...ANNOTATION_FORMATS,
  'timeml',
  ...SOURCE_FORMATS,
  'passim',
  ...ARTICLE_FORMATS,
  ...REGISTER_FORMAT_NAMES,
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
