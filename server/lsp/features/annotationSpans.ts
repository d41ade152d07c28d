import { nearerEdge, STRETCH_UNITS, type StretchUnit, stretched } from '../../core/annotations/stretch';
import { paragraphOf, sentencesAround } from '../../core/article/pageBreaks';
import { mentionAt } from '../../core/corpus/names';
import { passageAt } from '../../core/corpus/queries';
import { overlaps, type Span, sameSpan, sliceOf, spanAt } from '../../core/text/span';
import { wordsOf } from '../../core/text/words';
import type { AnnotationUnit } from '../../protocol';
import { toOffset, toRange } from '../convert';
import { ANNOTATING } from '../messages';
import { requests } from '../requests';
import type { Session } from '../session';
import { type ArticleTarget, articleOf, articleOnceRead } from '../targets';
import { annotationItem } from './annotationItem';

/** What there is to annotate at a place, and moving the borders of what is annotated. */
export function handleAnnotationSpans(session: Session): void {
  session.handle(requests.annotationUnits, [], ({ uri, position }) => {
    const target = articleOf(session, uri);
    return target === null ? [] : unitsAt(target, toOffset(target, position));
  });
  session.handleChange(requests.stretchAnnotation, async ({ uri, id, position, unit, direction }) => {
    const target = await articleOnceRead(session, uri);
    const { folder } = target;
    const placed = folder.annotations.list(target.record.id).find(({ annotation }) => annotation.id === id);
    if (placed === undefined || placed.anchor.state === 'orphan') throw new Error(ANNOTATING.noPlace);
    if (!STRETCH_UNITS.includes(unit)) throw new Error(ANNOTATING.notAUnit(unit));
    const { span } = placed.anchor;
    const edge = nearerEdge(span, toOffset(target, position));
    const next = stretched(span, edge, direction, unitsAround(target, unit, edge === 'start' ? span.start : span.end));
    if (sameSpan(next, span)) return annotationItem(folder, placed);
    const changed = await folder.annotations.changes.update(id, { span: next });
    folder.annotationsChanged();
    return annotationItem(folder, changed);
  });
}

/** From the largest to the smallest, each once. */
function unitsAt(target: ArticleTarget, offset: number): AnnotationUnit[] {
  const { record, text } = target;
  const found = passageAt(record, offset);
  const passage = found && paragraphOf(record.article.passages, found.index);
  const spans: readonly (readonly [AnnotationUnit['unit'], Span | undefined])[] = [
    ['sentence', found && spanAt(sentencesAround(record.article, found.index), offset)],
    ['passage', passage],
    ['name', mentionAt(record, offset)],
    ['word', spanAt(wordsNear(text, offset), offset) ?? wordsNear(text, offset).find(({ end }) => end === offset)],
  ];
  return spans.flatMap(([unit, span], index) => {
    const isKnown = span === undefined || spans.slice(0, index).some(([, other]) => other !== undefined && sameSpan(other, span));
    return isKnown ? [] : [{ unit, range: toRange(target, span), quote: sliceOf(text, span).replace(/\s+/g, ' ') }];
  });
}

/** Words are looked for so many UTF-16 units around a place. */
const NEAR = 1000;
/** Passages are looked at so many before and after the one at a place. */
const PASSAGES_NEAR = 3;

/** Those cut off by the window are left out. */
function wordsNear(text: string, offset: number): Span[] {
  const window = { start: Math.max(0, offset - NEAR), end: Math.min(text.length, offset + NEAR) };
  return wordsOf(text, window).filter(
    ({ start, end }) => (start > window.start || start === 0) && (end < window.end || end === text.length),
  );
}

function unitsAround({ record, text }: ArticleTarget, unit: StretchUnit, offset: number): Span[] {
  if (unit === 'word') return wordsNear(text, offset);
  const { passages } = record.article;
  const after = passages.findIndex(passage => passage.end >= offset);
  const at = after === -1 ? passages.length - 1 : after;
  const near = passages.map((_, index) => index).slice(Math.max(0, at - PASSAGES_NEAR), at + PASSAGES_NEAR + 1);
  if (unit === 'passage') return near.flatMap(index => paragraphOf(passages, index) ?? []);
  const sentences = near.flatMap(index => sentencesAround(record.article, index));
  return sentences.filter((span, index) => !sentences.slice(0, index).some(other => overlaps(other, span)));
}
