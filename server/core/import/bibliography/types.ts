import type { DocumentFacts, SourcePlace } from '../types';

/** An entry of a bibliography, and the files beside it that may have its text. */
export interface BibliographyEntry {
  readonly place: SourcePlace;
  readonly facts: DocumentFacts;
  readonly abstract?: string | undefined;
  /** Relative paths, as they are written there. */
  readonly files: readonly string[];
}
