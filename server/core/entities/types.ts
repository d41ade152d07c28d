import type { FileProblem } from '../text/problem';
import type { Span } from '../text/span';

export const ENTITY_TYPES = ['person', 'organisation', 'place', 'event', 'work', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** One entry of the register. Spans are into the text of `entities.yaml`. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description?: string;
  /** A Wikidata item, as in `Q193391`. */
  readonly wikidata?: string;
  /** A number of GeoNames, as in `1138958`. */
  readonly geonames?: string;
  /** An http(s) address that identifies it elsewhere, as in `https://d-nb.info/gnd/118540238`. */
  readonly link?: string;
  /** Latitude and longitude in degrees. */
  readonly coordinates?: readonly [number, number];
  readonly note?: string;
  /** Outlets in whose articles a name that several entities have means this one. */
  readonly meantIn?: readonly string[];
  /** Ids of entities: in an article that names one of them, a name that several entities have means this one. */
  readonly meantWith?: readonly string[];
  /** The whole entry. */
  readonly span: Span;
  readonly idSpan: Span;
  readonly nameSpan: Span;
  /** Parallel to `aliases`. */
  readonly aliasSpans: readonly Span[];
}

export interface Register {
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  readonly problems: readonly FileProblem[];
}

/**
 * How a mention was recognised: by the register's `name` or an `alias`; as a `short form` of a fuller mention before it;
 * `ambiguous`, where several entities have the form and nothing decides; by a `choice` of the researcher between such entities; or as a
 * `candidate` that is not in the register.
 */
export type MentionVia = 'name' | 'alias' | 'short form' | 'ambiguous' | 'choice' | 'candidate';

/** A span of an article that names an entity. Mentions are sorted and do not overlap. */
export interface Mention extends Span {
  /** Null for ambiguous mentions and candidates. */
  readonly entity: string | null;
  readonly type: EntityType;
  readonly via: MentionVia;
  /** For `ambiguous` and `choice`: ids of the entities that have the form, in register order. */
  readonly options?: readonly string[];
  /**
   * For `short form`: the fuller mention that it was resolved by, before it, or behind it where an article has the short form first. None
   * where the article has no fuller one and nobody else in the register is called so.
   */
  readonly antecedent?: Span;
}
