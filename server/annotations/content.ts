import type { Annotation, Certainty, Relation, Reply, AnnotationContent as StoredContent } from '../core/annotations/types';
import type { Span } from '../core/text/span';
import { splitsPair } from '../core/text/surrogates';
import { annotationMessages } from './messages';

/** What is said about a span when it is annotated. */
export type AnnotationContent = Omit<StoredContent, 'replies' | 'resolved'>;

/** The parts of it that a change gives another value. */
type Said = Exclude<keyof AnnotationContent, 'relations'>;

/** Null clears a field, an absent one stays; `span` anchors the annotation again. */
export interface AnnotationChange {
  readonly tag?: string | null;
  readonly entity?: string | null;
  readonly note?: string | null;
  /** All of them: one that is not given is taken away. */
  readonly attributes?: Readonly<Record<string, string>> | null;
  readonly certainty?: Certainty | null;
  readonly span?: Span;
  /** Makes others of the relations and replies there are, so that those that somebody else adds at the same time stay. */
  readonly relations?: (before: readonly Relation[]) => readonly Relation[];
  readonly replies?: (before: readonly Reply[]) => readonly Reply[];
  readonly resolved?: boolean;
}

/** The span with surrogate pairs whole; an error for the user where there is nothing in it. */
export function checkedSpan(text: string, span: Span): Span {
  const start = splitsPair(text, span.start) ? span.start - 1 : span.start;
  const end = splitsPair(text, span.end) ? span.end + 1 : span.end;
  if (start < 0 || end > text.length || end <= start) throw new Error(annotationMessages.emptySelection);
  return { start, end };
}

type ContentChange = { readonly [Field in Said]?: AnnotationContent[Field] | null | undefined };

/** Null and empty mean absent, so that they overwrite. */
export function filled({ tag, entity, note, attributes, certainty }: ContentChange): ContentChange {
  return {
    ...(tag === undefined ? {} : { tag: tag || null }),
    ...(entity === undefined ? {} : { entity: entity || null }),
    ...(note === undefined ? {} : { note: note || null }),
    ...(attributes === undefined ? {} : { attributes: attributes !== null && Object.keys(attributes).length > 0 ? attributes : null }),
    ...(certainty === undefined ? {} : { certainty }),
  };
}

export function withContent(base: Omit<Annotation, Said>, content: ContentChange): Annotation {
  const { tag, entity, note, attributes, certainty } = content;
  if (!tag && !entity && !note) throw new Error(annotationMessages.empty);
  return {
    ...base,
    ...(tag ? { tag } : {}),
    ...(entity ? { entity } : {}),
    ...(note ? { note } : {}),
    ...(attributes ? { attributes } : {}),
    ...(certainty ? { certainty } : {}),
  };
}

/** True for a change that leaves the annotation itself as it is. */
export const isOnlyReplying = ({ replies, ...others }: AnnotationChange): boolean =>
  replies !== undefined && Object.values(others).every(value => value === undefined);

/** An annotation with its relations, and whether it is resolved, as a change leaves them. */
export function withTalk<Base extends Pick<Annotation, 'relations' | 'resolved'>>(base: Base, change: AnnotationChange): Base {
  const { relations, resolved, ...rest } = base;
  const related = change.relations === undefined ? relations : change.relations(relations ?? []);
  return {
    ...rest,
    ...(related === undefined || related.length === 0 ? {} : { relations: related }),
    ...((change.resolved ?? resolved) ? { resolved: true } : {}),
  } as Base;
}

export const relationsOf = ({ relations }: Pick<AnnotationContent, 'relations'>): Pick<Annotation, 'relations'> =>
  relations === undefined || relations.length === 0 ? {} : { relations };

/** A text that somebody said; an error for the user where it is empty. */
export function saidText(text: string): string {
  const said = text.trim();
  if (said === '') throw new Error(annotationMessages.emptyReply);
  return said;
}
