import type { ExportedFile } from '../annotations/formats/exchange';
import type { ArticleToExport } from './types';

/** Takes articles one after the other, and holds no more of them than their files have. */
export interface ArticleWriter {
  add(article: ArticleToExport): void;
  /** What was written, once all articles were added; paths are relative to the folder of the export. */
  files(): readonly ExportedFile[];
}
