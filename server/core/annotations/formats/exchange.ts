import type { ArticleId } from '../../article/types';
import type { Entity } from '../../entities/types';
import type { AnchorState } from '../../quotes/types';
import type { FileProblem } from '../../text/problem';
import type { Timex } from '../../timex/index';
import type { Annotation, Tag } from '../types';

/** One article's annotations as they are in its current text. */
export interface AnnotatedArticle {
  readonly article: ArticleId;
  /** Null where there is no such article: its file was deleted or renamed. The annotations are orphans then, their positions in code points. */
  readonly text: string | null;
  readonly annotations: readonly { readonly annotation: Annotation; readonly anchor: AnchorState }[];
  /** The time expressions of the text, for formats that have a place for them. */
  readonly timexes?: () => readonly Timex[];
}

/** A sentence for each article that does not exist, though it has annotations. */
export const articlesNotThere = (
  articles: readonly AnnotatedArticle[],
  say: (article: ArticleId, annotations: number) => string,
): string[] => articles.flatMap(({ article, text, annotations }) => (text === null ? [say(article, annotations.length)] : []));

/** What formats may say of a tag or an entity beyond its name. */
export interface ExportContext {
  readonly tags: readonly Tag[];
  readonly entities: ReadonlyMap<string, Entity>;
}

/** A file to write, relative to the folder of the export. */
export type ExportedFile = { readonly path: string } & ({ readonly text: string } | { readonly bytes: Uint8Array });

/** Files to write, and what they do not have. */
export interface Exported<File extends ExportedFile = ExportedFile> {
  readonly files: readonly File[];
  /** What the format cannot express of the annotations it has, a sentence each. */
  readonly lost: readonly string[];
  /** Annotations that the files do not have, or not at a place of the current text, a sentence each. */
  readonly leftOut: readonly string[];
}

/** A file whose content is text. */
export type TextFile = { readonly path: string; readonly text: string };

/** What an import needs to know; ids and the time are the caller's, so that equal input gives equal output. */
export interface ImportContext {
  /** The annotator of annotations that name none. */
  readonly annotator: string;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The article that the file is about, where the user said so. */
  readonly article?: ArticleId;
  /** The articles of the folder. */
  articles(): readonly ArticleId[];
  /** Null for an article that is not in the folder. */
  textOf(article: ArticleId): string | null;
  newId(): string;
  /** ISO 8601, UTC: the time of annotations that have none. */
  readonly created: string;
}

/** A file to import. */
export interface ImportedFile {
  /** Its path with forward slashes: it may name the article, and the annotator before it. */
  readonly path: string;
  /** Its bytes as text, without a byte order mark; '' for what is not text. */
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The texts of the files that its format wants beside it, by name; in its folder or one above. */
  readonly beside?: ReadonlyMap<string, string>;
}

/** A path without what leads to an export's own folder, so that its first part may be an annotator. */
export const pathInExport = (path: string): string =>
  path.replace(/^.*\/pressmark\/export\/[^/]+\//, '').replace(/^pressmark\/export\/[^/]+\//, '');

/** Positions are UTF-16. Problems are at spans of the imported text. */
export interface Imported {
  readonly annotations: readonly Annotation[];
  readonly problems: readonly FileProblem[];
}

export const WIKIDATA_IRI = 'http://www.wikidata.org/entity/';

/** The register's entity with a Wikidata item. */
export function entityOfWikidata(entities: ReadonlyMap<string, Entity>, item: string): Entity | undefined {
  for (const entity of entities.values()) if (entity.wikidata === item) return entity;
  return undefined;
}

/** An import in steps, so that others have their turn in between: each yields which share of the file is done, 0 to 1. */
export type Importing = Generator<number, Imported>;
