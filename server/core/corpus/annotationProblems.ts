import { annotationProblemMessages } from '../annotations/messages';
import type { Annotation, Tag } from '../annotations/types';
import { DOUBTFUL, type Passage, type Verdict } from '../article/types';
import { ENTITY_TYPES, type EntityType, type Register } from '../entities/types';
import type { AnchorState } from '../quotes/types';
import type { FileProblem } from '../text/problem';
import { sentencesOf } from '../text/sentences';
import { overlaps, type Span } from '../text/span';
import { wordsOf } from '../text/words';
import type { ArticleRecord } from './corpus';

export type AnnotationProblemCode = 'tag-does-not-apply' | 'annotation-in-cut';

/** Something in an article that its researcher should see of an annotation, at the annotation's place. */
export interface AnnotationProblem extends FileProblem {
  readonly code: AnnotationProblemCode;
  readonly annotation: Annotation;
  /** For a tag that applies to whole sentences or passages: the whole of those that the annotation is on. */
  readonly whole?: Span;
}

/** What annotations are judged by. */
export interface AnnotationRules {
  readonly tags: readonly Tag[];
  readonly register: Register;
  /** By passage. */
  readonly verdicts: readonly (Verdict | undefined)[];
}

/**
 * Annotations whose tag does not apply to what they are on, as the codebook says (`appliesTo`), and those on text that a cleaned copy leaves
 * out. Of a tag for types of entities, nothing is said where the annotation names no entity and the register knows none there.
 */
export function annotationProblemsOf(
  record: ArticleRecord,
  placed: readonly { readonly annotation: Annotation; readonly anchor: AnchorState }[],
  { tags, register, verdicts }: AnnotationRules,
): AnnotationProblem[] {
  const byName = new Map(tags.map(tag => [tag.name, tag]));
  const problems = placed.flatMap(({ annotation, anchor }): AnnotationProblem[] => {
    if (anchor.state === 'orphan') return [];
    const { start, end } = anchor.span;
    const tag = annotation.tag === undefined ? undefined : byName.get(annotation.tag);
    return [...unfit(record, annotation, { start, end }, tag, register), ...inCut(record, annotation, { start, end }, verdicts)];
  });
  return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}

function unfit(record: ArticleRecord, annotation: Annotation, span: Span, tag: Tag | undefined, register: Register): AnnotationProblem[] {
  if (tag?.appliesTo === undefined) return [];
  const types = ENTITY_TYPES.filter(type => tag.appliesTo?.includes(type));
  const units = UNITS.filter(unit => tag.appliesTo?.includes(unit));
  const type = typeOf(record, annotation, span, register);
  if (type !== undefined && types.includes(type)) return [];
  if (type === undefined && types.length > 0) return [];
  const { text, passages } = record.article;
  if (units.some(unit => isUnit(text, passages, span, unit))) return [];
  const whole = units.includes('sentence')
    ? sentencesAround(text, passages, span)
    : units.includes('passage')
      ? passagesAround(passages, span)
      : undefined;
  const message =
    units.length === 0
      ? annotationProblemMessages.wrongType(tag.name, types, type ?? 'other')
      : annotationProblemMessages.wrongUnit(tag.name, [...units, ...types]);
  return [{ code: 'tag-does-not-apply', severity: 'information', ...span, message, annotation, ...(whole && { whole }) }];
}

const UNITS = ['word', 'sentence', 'passage'] as const;

/** Of the entity that the annotation names, else of the mention that it is on. */
function typeOf(record: ArticleRecord, { entity }: Annotation, span: Span, register: Register): EntityType | undefined {
  if (entity !== undefined) return register.byId.get(entity)?.type;
  return record.mentions.find(mention => mention.entity !== null && mention.start === span.start && mention.end === span.end)?.type;
}

function isUnit(text: string, passages: readonly Passage[], span: Span, unit: (typeof UNITS)[number]): boolean {
  if (unit === 'word') return wordsOf(text, span).length === 1;
  const whole = unit === 'sentence' ? sentencesAround(text, passages, span) : passagesAround(passages, span);
  return whole === undefined || sameWords(text, whole, span);
}

/** Quotation marks and full stops at the ends make no difference. */
function sameWords(text: string, a: Span, b: Span): boolean {
  const [first, second] = [wordsOf(text, a), wordsOf(text, b)];
  return first[0]?.start === second[0]?.start && first.at(-1)?.end === second.at(-1)?.end;
}

function passagesAround(passages: readonly Passage[], span: Span): Span | undefined {
  const touched = passages.filter(passage => overlaps(passage, span));
  const [first, last] = [touched[0], touched.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function sentencesAround(text: string, passages: readonly Passage[], span: Span): Span | undefined {
  const around = passagesAround(passages, span);
  const touched = around === undefined ? [] : sentencesOf(text, around).filter(sentence => overlaps(sentence, span));
  const [first, last] = [touched[0], touched.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function inCut({ article }: ArticleRecord, annotation: Annotation, span: Span, verdicts: AnnotationRules['verdicts']): AnnotationProblem[] {
  const touched = article.passages.flatMap((passage, index) => (overlaps(passage, span) ? [verdicts[index]] : []));
  const [cut] = touched;
  if (cut === undefined || !touched.every(verdict => verdict !== undefined && verdict.strength >= DOUBTFUL)) return [];
  return [{ code: 'annotation-in-cut', severity: 'warning', ...span, message: annotationProblemMessages.inCut(cut.reason), annotation }];
}
