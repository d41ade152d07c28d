import type { ArticleId } from '../article/types';
import type { QuotedSpan } from '../quotes/types';
import type { Span } from '../text/span';

/** A tag of the codebook. Spans are into `codebook.yaml`. */
export interface Tag {
  readonly name: string;
  /** `#rrggbb`. */
  readonly color: string;
  readonly description?: string;
  /** One character that picks the tag in the annotate menu. */
  readonly key?: string;
  /** The tag it is below, which is in the codebook, too; a hierarchy has no circles. */
  readonly parent?: string;
  readonly examples?: readonly string[];
  /** Units of text and types of entities that it may apply to; absent for all. */
  readonly appliesTo?: readonly string[];
  readonly span: Span;
}

/** How sure a researcher is, in the words of TEI's `cert`. */
export const CERTAINTIES = ['high', 'medium', 'low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const isCertainty = (value: unknown): value is Certainty => (CERTAINTIES as readonly unknown[]).includes(value);

/** One annotation's relation to another, as in 'cause of'. */
export interface Relation {
  readonly type: string;
  /** The other annotation's id. */
  readonly target: string;
}

/** What somebody answered to an annotation's note, or to another reply: Markdown. */
export interface Reply {
  /** A UUID, or another IRI as it was written; `#` and a number where another program gave none. */
  readonly id: string;
  /** Empty where it is not known. */
  readonly annotator: string;
  readonly text: string;
  /** ISO 8601 instants, UTC; `created` is empty where it is not known. */
  readonly created: string;
  readonly modified?: string;
}

/** What an annotation says about its span: at least one of tag, entity and note. */
export interface AnnotationContent {
  readonly tag?: string;
  readonly entity?: string;
  readonly note?: string;
  /** Values by name, in the order they were given; absent where there are none. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly certainty?: Certainty;
  /** Absent where there are none. */
  readonly relations?: readonly Relation[];
  /** Absent where there are none; in the order they were given. */
  readonly replies?: readonly Reply[];
  /** Present where what was asked in the note or the replies is settled. */
  readonly resolved?: true;
}

/** What a researcher said about a span. */
export interface Annotation extends QuotedSpan, AnnotationContent {
  /** A UUID. */
  readonly id: string;
  readonly article: ArticleId;
  readonly annotator: string;
  /** UTF-16 offsets inside; written to disk as code points, as the standard says. */
  readonly position: Span;
  /** The text of the article that {@link position} was written down in, as `textHash` names it. */
  readonly textHash?: string;
  /** ISO 8601 instants, UTC. */
  readonly created: string;
  readonly modified?: string;
}

/** The content of an annotation alone. */
export const contentOf = ({
  tag,
  entity,
  note,
  attributes,
  certainty,
  relations,
  replies,
  resolved,
}: AnnotationContent): AnnotationContent => ({
  ...(tag === undefined ? {} : { tag }),
  ...(entity === undefined ? {} : { entity }),
  ...(note === undefined ? {} : { note }),
  ...(attributes === undefined ? {} : { attributes }),
  ...(certainty === undefined ? {} : { certainty }),
  ...(relations === undefined ? {} : { relations }),
  ...(replies === undefined ? {} : { replies }),
  ...(resolved === undefined ? {} : { resolved }),
});
