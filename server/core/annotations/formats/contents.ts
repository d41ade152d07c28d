import { exportMessages } from '../messages';
import type { Annotation } from '../types';
import type { AnnotatedArticle } from './exchange';

/** A part of an annotation that a format may not be able to express. */
export type Part = 'entity' | 'note' | 'attributes' | 'certainty' | 'relations' | 'replies' | 'tagless' | 'ids' | 'times';

const HAS: Readonly<Record<Exclude<Part, 'ids' | 'times'>, (annotation: Annotation) => boolean>> = {
  entity: ({ entity }) => entity !== undefined,
  note: ({ note }) => note !== undefined,
  attributes: ({ attributes }) => attributes !== undefined,
  certainty: ({ certainty }) => certainty !== undefined,
  relations: ({ relations }) => relations !== undefined,
  replies: ({ replies, resolved }) => replies !== undefined || resolved !== undefined,
  tagless: ({ tag }) => tag === undefined,
};

/** A sentence for each part that a format cannot express and some of the annotations have. */
export function lostParts(format: string, annotations: readonly Annotation[], cannot: readonly Part[]): string[] {
  const lost: string[] = [];
  for (const part of cannot) {
    if (part === 'ids' || part === 'times') continue;
    const count = annotations.filter(HAS[part]).length;
    if (count > 0) lost.push(part === 'tagless' ? exportMessages.tagless(count, format) : exportMessages.lostPart(part, count, format));
  }
  if (annotations.length > 0 && cannot.includes('ids')) lost.push(exportMessages.lostIds(format, cannot.includes('times')));
  else if (annotations.length > 0 && cannot.includes('times')) lost.push(exportMessages.lostTimes(format));
  return lost;
}

/** An annotation with its place in the current text, in UTF-16 offsets. */
export interface Placed {
  readonly annotation: Annotation;
  readonly start: number;
  readonly end: number;
}

/** An article's text with the annotations that have a place in it: by place, the longer first. */
export interface AnnotatedText {
  readonly article: string;
  readonly text: string;
  readonly placed: readonly Placed[];
}

/** The annotated texts of an export whose format needs a text and a place, and a sentence for each kind of annotation without one. */
export function annotatedTexts(
  articles: readonly AnnotatedArticle[],
  format: string,
): { readonly texts: readonly AnnotatedText[]; readonly leftOut: string[] } {
  const texts: AnnotatedText[] = [];
  const leftOut: string[] = [];
  let orphans = 0;
  for (const { article, text, annotations } of articles) {
    if (text === null) {
      leftOut.push(exportMessages.noTextFor(article, annotations.length, format));
      continue;
    }
    const placed = annotations.flatMap(({ annotation, anchor }): Placed[] =>
      anchor.state === 'orphan' ? [] : [{ annotation, start: anchor.span.start, end: anchor.span.end }],
    );
    orphans += annotations.length - placed.length;
    if (placed.length > 0) texts.push({ article, text, placed: placed.sort(byPlace) });
  }
  if (orphans > 0) leftOut.push(exportMessages.orphansLeftOut(orphans, format));
  return { texts, leftOut };
}

/** The texts of each annotator apart, for formats with one annotator a file: by annotator's folder, then as given. */
export function byAnnotator(texts: readonly AnnotatedText[], folderOf: (annotator: string) => string): Map<string, AnnotatedText[]> {
  const all = new Map<string, AnnotatedText[]>();
  const names = new Set(texts.flatMap(({ placed }) => placed.map(({ annotation }) => folderOf(annotation.annotator))));
  for (const name of [...names].sort()) {
    const own = texts.map(text => ({ ...text, placed: text.placed.filter(({ annotation }) => folderOf(annotation.annotator) === name) }));
    all.set(
      name,
      own.filter(({ placed }) => placed.length > 0),
    );
  }
  return all;
}

export const annotationsIn = (texts: readonly AnnotatedText[]): Annotation[] =>
  texts.flatMap(({ placed }) => placed.map(({ annotation }) => annotation));

const byPlace = (a: Placed, b: Placed): number =>
  a.start - b.start || b.end - a.end || (a.annotation.id < b.annotation.id ? -1 : a.annotation.id > b.annotation.id ? 1 : 0);

/** The one word for what an annotation is: its tag, else that it names an entity, else that it is a note. */
export const labelOf = ({ tag, entity }: Annotation): string => tag ?? (entity === undefined ? ONLY_NOTE : ONLY_ENTITY);

/** Labels of annotations without a tag, in formats that demand one. */
export const ONLY_ENTITY = 'Entity';
export const ONLY_NOTE = 'Note';

/** The reverse of {@link labelOf}: the tag that a label stands for, given what else the annotation has. */
export const tagOfLabel = (label: string, { entity, note }: Pick<Annotation, 'entity' | 'note'>): string | undefined =>
  (label === ONLY_ENTITY && entity !== undefined) || (label === ONLY_NOTE && note !== undefined) ? undefined : label;
