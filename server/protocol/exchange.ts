/** Export and import. Offsets and types are as `server/protocol` says. */
import type { AnnotationFormatName } from '../core/annotations/formats/formats';

/** Requests of the client: what goes in, what comes out. */
export interface ExchangeRequests {
  exportAnnotations: [ExportParams, ExportSummary];
  importAnnotations: [ImportParams, ImportSummary];
}

/** `timeml` holds the dates of all articles, the others the annotations. */
export type ExportFormat = AnnotationFormatName | 'timeml';
export type { AnnotationFormatName };
/** `pressmark/export` → `ExportSummary`. */
export interface ExportParams {
  readonly folder: string;
  readonly format: ExportFormat;
  /** A folder's URI. */
  readonly out: string;
  /** True where the user chose `out`: it may then be outside the folder. */
  readonly chosen?: boolean;
}
export interface ExportSummary {
  readonly written: readonly string[];
  /** Annotations that were left out, then what the format cannot hold, a sentence each. */
  readonly lost: readonly string[];
}
/** `pressmark/importAnnotations` → `ImportSummary`. */
export interface ImportParams {
  readonly folder: string;
  readonly format: AnnotationFormatName;
  /** URIs of the files that the user chose. */
  readonly files: readonly string[];
  /** Whose annotations they are where the file does not say; else the one whose name the settings have. */
  readonly annotator?: string;
  /** The URI of the article that the files annotate, where they do not say. */
  readonly article?: string;
}
export interface ImportSummary {
  readonly added: number;
  /** What was left out or has no place, a sentence each. */
  readonly problems: readonly string[];
}
