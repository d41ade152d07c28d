/** Export and import. Offsets and types are as `server/protocol` says. */
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { AnnotationFormatName } from '../core/annotations/formats/formatNames';
import type { ArticleFormat, ArticleTextKind } from '../core/exports/types';
import type { RegisterFormatName } from '../core/registers/formats';
import type { SuggestionFormatName } from '../core/suggestions/formats';

/** Requests of the client: what goes in, what comes out. */
export interface ExchangeRequests {
  exportAnnotations: [ExportParams, ExportSummary];
  importAnnotations: [ImportParams, ImportSummary];
  importSuggestions: [ImportSuggestionsParams, SuggestionsSummary];
  takeBackSuggestions: [TakeBackSuggestionsParams, number];
  importRegister: [ImportRegisterParams, RegisterSummary];
  report: [ReportParams, ExportSummary];
}

/** `timeml` holds the dates of all articles, `csl-json` and `bibtex` what is known about them, an {@link ArticleFormat} their texts, too, a format of registers the entities, the others the annotations. */
export type ExportFormat = AnnotationFormatName | RegisterFormatName | ArticleFormat | 'timeml' | 'csl-json' | 'bibtex';
export type { AnnotationFormatName, ArticleFormat, ArticleTextKind, RegisterFormatName, SuggestionFormatName };
/** `pressmark/export` → `ExportSummary`; of articles with work-done progress and cancel. */
export interface ExportParams {
  readonly folder: string;
  readonly format: ExportFormat;
  /** A folder's URI. */
  readonly out: string;
  /** True where the user chose `out`: it may then be outside the folder. */
  readonly chosen?: boolean;
  /** Of articles, which text: `cleaned` where it is absent. */
  readonly text?: ArticleTextKind;
  /** Only these articles, by URI; all where it is absent. */
  readonly articles?: readonly string[];
  readonly workDoneToken?: string | number;
}
export interface ExportSummary {
  readonly written: readonly string[];
  /** Annotations that were left out, then what the format cannot hold, a sentence each. */
  readonly lost: readonly string[];
}
/** `pressmark/importAnnotations` → `ImportSummary`; work-done progress and cancel. */
export interface ImportParams {
  readonly folder: string;
  readonly format: AnnotationFormatName;
  /** URIs of the files that the user chose. */
  readonly files: readonly string[];
  /** Whose annotations they are where the file does not say; else the one whose name the settings have. */
  readonly annotator?: string;
  /** The URI of the article that the files annotate, where they do not say. */
  readonly article?: string;
  readonly workDoneToken?: string | number;
}
export interface ImportSummary {
  readonly added: number;
  /** True where it was cancelled: files are imported whole or not at all, and `problems` says how many were not. */
  readonly cancelled: boolean;
  /** What was left out or has no place, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * `pressmark/report` → `ExportSummary`: passages with their annotations and sources as a document (`md`, `html`, `docx`), or a table of annotations
 * (`csv`, `xlsx`), written to `pressmark/export/report`; work-done progress and cancel.
 */
export interface ReportParams {
  readonly folder: string;
  /** What it is about; all annotations where this is absent. */
  readonly subject?: { readonly kind: 'tag' | 'entity' | 'query'; readonly value: string };
  readonly format: 'md' | 'html' | 'docx' | 'csv' | 'xlsx';
  /** How much text is shown around each place: `sentence` where it is absent. */
  readonly around?: 'sentence' | 'paragraph';
  /** A citation style by its name, or a file `<style>.csl` in `pressmark/`; `chicago-author-date` where it is absent. */
  readonly style?: string;
  /** Of dates and terms in citations, as in 'en-GB'. */
  readonly language?: string;
  readonly workDoneToken?: string | number;
}

/** `pressmark/importRegister` → `RegisterSummary`: what a file adds to the register. Nothing of the register is written over. */
export interface ImportRegisterParams {
  readonly folder: string;
  readonly format: RegisterFormatName;
  /** The URI of the file. */
  readonly source: string;
}
export interface RegisterSummary {
  /** Of `entities.yaml`; null where there is nothing to do. */
  readonly edit: WorkspaceEdit | null;
  readonly added: number;
  /** Entities that get aliases or fields which they lack. */
  readonly completed: number;
  /** What differs and is left as it is, and what could not be read, a sentence each. */
  readonly problems: readonly string[];
}

/** `pressmark/importSuggestions` → `SuggestionsSummary`: names that another program found become suggested names; work-done progress and cancel. */
export interface ImportSuggestionsParams {
  readonly folder: string;
  readonly format: SuggestionFormatName;
  /** URIs of the files that the user chose. */
  readonly files: readonly string[];
  /** What the program is called; else by its format. */
  readonly tagger?: string;
  readonly workDoneToken?: string | number;
}
export interface SuggestionsSummary {
  /** How many places are new. */
  readonly added: number;
  readonly cancelled: boolean;
  readonly problems: readonly string[];
}
/** `pressmark/takeBackSuggestions` → how many places went: those that the last import of the folder added since the server started. */
export interface TakeBackSuggestionsParams {
  readonly folder: string;
}
