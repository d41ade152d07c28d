import type { EntityType } from '../entities/types';
import type { Period } from './period';

/** What two names must share to be named together. */
export const UNITS = ['sentence', 'paragraph', 'article'] as const;
export type Unit = (typeof UNITS)[number];

/** What is asked of a graph of entities that are named together. */
export interface GraphQuestion {
  readonly by: Unit;
  /** Only entities of these types; all where it is absent. */
  readonly types?: readonly EntityType[];
  /** Only pairs that are named together at least so often; 1 where it is absent. */
  readonly least?: number;
  /** Only articles published then. */
  readonly period?: Period;
}

/** Entities that are named together, and how often. */
export interface Graph {
  /** Those of at least one pair, the most mentioned first. */
  readonly nodes: readonly GraphNode[];
  /** The most frequent first. */
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  /** In the articles of the period. */
  readonly mentions: number;
  readonly articles: number;
  /** Other names that it is suggested with, where it is a name that is suggested for the register. */
  readonly aliases?: readonly string[];
}

/** A name that is suggested for the register; what it has instead of an entity's id is a `suggestedId`. */
export type SuggestedNode = GraphNode & Required<Pick<GraphNode, 'aliases'>>;

/** `a` and `b` are indices of nodes, `a` the smaller. */
export interface GraphEdge {
  readonly a: number;
  readonly b: number;
  /** In how many sentences, paragraphs or articles both are named. */
  readonly weight: number;
  /** In how many articles that is. */
  readonly articles: number;
}
