import type { ArticleId } from '../../article/types';
import type { Entity } from '../../entities/types';
import type { AnchorState } from '../../quotes/types';
import type { FileProblem } from '../../text/problem';
import type { Annotation, Tag } from '../types';

/** One article's annotations as they are in its current text. */
export interface AnnotatedArticle {
  readonly article: ArticleId;
  /** Null where there is no such article: its file was deleted or renamed. The annotations are orphans then, their positions in code points. */
  readonly text: string | null;
  readonly annotations: readonly { readonly annotation: Annotation; readonly anchor: AnchorState }[];
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

/** Files to write, relative to the folder of the export, and what the format could not hold, a sentence each. */
export interface Exported {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly lost: readonly string[];
}

/** What an import needs to know; ids and the time are the caller's, so that equal input gives equal output. */
export interface ImportContext {
  /** The annotator of annotations that name none. */
  readonly annotator: string;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Null for an article that is not in the folder. */
  textOf(article: ArticleId): string | null;
  newId(): string;
  /** ISO 8601, UTC: the time of annotations that have none. */
  readonly created: string;
}

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
