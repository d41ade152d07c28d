import { differencesBetween } from '../../core/clean/handEdits';
import { composedMap, type PositionMap, positionMapOf } from '../../core/clean/positionMap';
import { applyEdits, hashOf } from '../../core/clean/script';
import type { EditScript, Replacement } from '../../core/clean/types';
import { cleanedTextOf } from '../../core/corpus/queries';
import { firstEndingFrom, type Span } from '../../core/text/span';
import { type Lined, linedText } from '../convert';
import type { ArticleTarget } from '../targets';

/** A cleaned copy as the editor has it, with the article it was made from. */
export interface CleanedView extends Lined {
  /** As the client spells it. */
  readonly uri: string;
  readonly source: ArticleTarget;
  readonly script: EditScript;
  readonly map: PositionMap;
  /** Spans of the cleaned copy that are not in the article: what was written by hand, and front matter. Sorted, without overlaps. */
  readonly foreign: readonly Span[];
}

/**
 * Sees an article through the text of its cleaned copy: first the script's own edits, then what the text has otherwise, whether it was
 * recorded or not. Where the article changed since, its cuts are computed again with the script's options, and what differs
 * from that is taken as written by hand.
 */
export function cleanedViewOf(source: ArticleTarget, script: EditScript, uri: string, text: string): CleanedView {
  const same = hashOf(source.text) === script.sourceHash;
  const edits = same ? script.edits : (cleanedTextOf(source.folder.corpus, source.record.id, script.options)?.edits ?? []);
  const base = applyEdits(source.text, edits);
  const byHand = same && applyEdits(base, script.handEdits) === text ? script.handEdits : differencesBetween(base, text);
  return { uri, source, script, ...linedText(text), ...throughLayers(edits, byHand, source.text.length, base.length) };
}

/** The view of a cleaned copy whose text both layers of a script make. */
export function plannedView(source: ArticleTarget, script: EditScript, uri: string): CleanedView {
  const base = applyEdits(source.text, script.edits);
  const text = applyEdits(base, script.handEdits);
  return { uri, source, script, ...linedText(text), ...throughLayers(script.edits, script.handEdits, source.text.length, base.length) };
}

function throughLayers(
  edits: readonly (Replacement & { readonly kind?: string })[],
  byHand: readonly Replacement[],
  sourceLength: number,
  baseLength: number,
): Pick<CleanedView, 'map' | 'foreign'> {
  const first = positionMapOf(edits, sourceLength);
  const second = positionMapOf(byHand, baseLength);
  const frontMatter = spansOf(edits).flatMap(({ edit, span }) => (edit.kind === 'front matter' ? [second.spanToCleaned(span)] : []));
  const written = spansOf(byHand).map(({ span }) => span);
  const foreign = [...written, ...frontMatter].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  return { map: composedMap(first, second), foreign };
}

/** Edits with the spans of what they put in, in the text they make. */
function spansOf<Edit extends Replacement>(edits: readonly Edit[]): { readonly edit: Edit; readonly span: Span }[] {
  let shift = 0;
  return edits.map(edit => {
    const start = edit.start + shift;
    shift += edit.replacement.length - (edit.end - edit.start);
    return { edit, span: { start, end: start + edit.replacement.length } };
  });
}

/** Where an offset of the cleaned copy is in the article: of a cursor after a word, after that word; null in text that is not in the article. */
export function sourceOffset(view: CleanedView, offset: number): number | null {
  const behindWord = offset > 0 && /^\s?$/.test(view.text.charAt(offset)) && /\S/.test(view.text.charAt(offset - 1));
  const at = behindWord ? offset - 1 : offset;
  const written = view.foreign[firstEndingFrom(view.foreign, at + 1)];
  if (written !== undefined && written.start <= at) return null;
  return view.map.toSource(at) + (behindWord ? 1 : 0);
}

/** The part of the article that a span of the cleaned copy shows, what was cut inside it included; null where it shows nothing of it. */
export function sourceSpan(view: CleanedView, span: Span): Span | null {
  if (span.end <= span.start) {
    const at = sourceOffset(view, span.start);
    return at === null ? null : { start: at, end: at };
  }
  if (isForeign(view, span)) return null;
  const found = view.map.spanToSource(span);
  return found.end > found.start ? found : null;
}

/** True where a span contains only white space and text that is not in the article. */
function isForeign({ text, foreign }: CleanedView, span: Span): boolean {
  let at = span.start;
  let touched = false;
  for (let index = firstEndingFrom(foreign, span.start); index < foreign.length; index++) {
    const written = foreign[index];
    if (written === undefined || written.start >= span.end) break;
    touched ||= written.end > span.start;
    if (written.start > at && text.slice(at, written.start).trim() !== '') return false;
    at = Math.max(at, written.end);
  }
  return touched && text.slice(at, span.end).trim() === '';
}

/** Where the cleaned copy shows a span of the article; null where it was cut or written otherwise. */
export function cleanedSpan(view: CleanedView, span: Span): Span | null {
  const found = view.map.spanToCleaned(span);
  if (found.end <= found.start) return span.end > span.start ? null : found;
  return isForeign(view, found) ? null : found;
}

/** Where the cleaned copy shows an offset of the article; where it was cut, the text in its place. */
export const nearestInCleaned = (view: CleanedView, offset: number): number => view.map.toCleaned(offset);

/** Where an offset of the cleaned copy is in the article; for inserted text, the place of the insertion. */
export const nearestInSource = (view: CleanedView, offset: number): number => sourceOffset(view, offset) ?? view.map.toSource(offset);
