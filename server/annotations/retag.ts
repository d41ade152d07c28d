import { type LineChange, linesOf, sameLines, withLines } from '../core/annotations/lineChanges';
import {
  type AnnotationFile,
  annotationsOf,
  parseAnnotations,
  putAnnotations,
  removeAnnotations,
  type StoredLine,
} from '../core/annotations/store';
import type { Annotation } from '../core/annotations/types';

/** The tag that annotations get; null where theirs is taken away. By the ids of annotations where they get different ones: others keep theirs. */
export type NewTag = string | null | ReadonlyMap<string, string>;

export interface Retagging {
  readonly from: string;
  readonly to: NewTag;
  /** An ISO 8601 instant, UTC. */
  readonly modified: string;
}

/** True for an annotation of a tag that has neither a note nor an entity. */
export const saysOnly =
  (wanted: string) =>
  ({ tag, entity, note }: Annotation): boolean =>
    tag === wanted && entity === undefined && note === undefined;

/** The file with another tag in place of one; without a tag in its place, annotations that say nothing else are not in it. */
export function retagged(file: AnnotationFile, { from, to, modified }: Retagging, articleText: string | null): AnnotationFile {
  const ofTag = annotationsOf(file).filter(({ id, tag }) => tag === from && (to === null || typeof to === 'string' || to.has(id)));
  const gone = new Set((to === null ? ofTag.filter(saysOnly(from)) : []).map(({ id }) => id));
  const kept = ofTag
    .filter(({ id }) => !gone.has(id))
    .map(({ tag, ...rest }): Annotation => {
      const next = to === null || typeof to === 'string' ? to : (to.get(rest.id) ?? tag);
      return { ...rest, ...(next === null || next === undefined ? {} : { tag: next }), modified };
    });
  return putAnnotations(removeAnnotations(file, gone), kept, articleText);
}

/** The file with the lines that changes were made in as they were; those that are other lines by now stay. */
export function linesBack(file: AnnotationFile, changes: readonly LineChange[], articleText: string | null): AnnotationFile {
  const now = linesOf(file, new Set(changes.map(({ id }) => id)));
  const due = changes.filter(({ id, after }) => sameLines(now.get(id) ?? [], after));
  const read = (line: string): StoredLine =>
    parseAnnotations(line, file.article, file.annotator, articleText).lines[0] ?? {
      line,
      annotation: null,
      codePoints: { start: 0, end: 0 },
    };
  return withLines(file, new Map(due.map(({ id, before }) => [id, before])), read);
}
