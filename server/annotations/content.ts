import type { Annotation, Certainty, AnnotationContent as StoredContent } from '../core/annotations/types';
import type { Span } from '../core/text/span';
import { splitsPair } from '../core/text/surrogates';
import { annotationMessages } from './messages';

/** What is said about a span. */
export type AnnotationContent = Omit<StoredContent, 'relations'>;

/** Null clears a field, an absent one stays; `span` anchors the annotation again. */
export interface AnnotationChange {
  readonly tag?: string | null;
  readonly entity?: string | null;
  readonly note?: string | null;
  /** All of them: one that is not given is taken away. */
  readonly attributes?: Readonly<Record<string, string>> | null;
  readonly certainty?: Certainty | null;
  readonly span?: Span;
}

/** The span with surrogate pairs whole; an error for the user where there is nothing in it. */
export function checkedSpan(text: string, span: Span): Span {
  const start = splitsPair(text, span.start) ? span.start - 1 : span.start;
  const end = splitsPair(text, span.end) ? span.end + 1 : span.end;
  if (start < 0 || end > text.length || end <= start) throw new Error(annotationMessages.emptySelection);
  return { start, end };
}

type ContentChange = { readonly [Field in keyof AnnotationContent]?: AnnotationContent[Field] | null | undefined };

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

export function withContent(base: Omit<Annotation, keyof AnnotationContent>, content: ContentChange): Annotation {
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
