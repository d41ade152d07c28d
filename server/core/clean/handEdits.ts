import { diffArrays } from 'diff';
import { anchorQuote } from '../quotes/anchor';
import { selectorsFor } from '../quotes/selectors';
import type { Span } from '../text/span';
import type { PositionMap } from './positionMap';
import type { HandEdit, Replacement } from './types';

/** What turns a base text into the cleaned copy a researcher edited: line by line, then word by word (Myers' difference algorithm). */
export function handEditsBetween(base: string, cleaned: string): HandEdit[] {
  return differencesBetween(base, cleaned).map(edit => recorded(base, edit, edit.replacement));
}

/** Edits by hand on a base text, and those that have no place in it. */
export interface PlacedHandEdits {
  readonly placed: readonly HandEdit[];
  readonly unplaced: readonly HandEdit[];
}

/**
 * Finds the place of each edit in another base text: where `guess` says and the text agrees (quotation marks and white space
 * aside), else where its own words are between the words that were around it, as annotations are anchored. An edit whose
 * words were changed, or that meets another one, has no place.
 */
export function placeHandEdits(edits: readonly HandEdit[], base: string, guess?: (edit: HandEdit) => Span | null): PlacedHandEdits {
  const found: { readonly edit: HandEdit; readonly span: Span }[] = [];
  const unplaced: HandEdit[] = [];
  for (const edit of edits) {
    const span = guessed(edit, base, guess) ?? anchored(edit, base);
    if (span === null) unplaced.push(edit);
    else found.push({ edit, span });
  }
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const placed: HandEdit[] = [];
  for (const { edit, span } of found) {
    if (span.start < (placed.at(-1)?.end ?? 0)) unplaced.push(edit);
    else placed.push(recorded(base, span, edit.replacement));
  }
  return { placed, unplaced };
}

/** Where an edit of one base text is in another base of the same source; null where what it changed is gone. */
export const guessThroughSource =
  (old: PositionMap, now: PositionMap) =>
  (edit: HandEdit): Span | null => {
    if (edit.end > edit.start) return now.spanToCleaned(old.spanToSource(edit));
    const behind = old.toSource(edit.start);
    const before = edit.start === 0 ? null : old.toSource(edit.start - 1);
    if (before !== null && survives(now, before)) return pointAt(now.spanToCleaned({ start: before, end: before + 1 }).end);
    return survives(now, behind) ? pointAt(now.toCleaned(behind)) : null;
  };

const survives = (map: PositionMap, offset: number): boolean => map.toSource(map.toCleaned(offset)) === offset;

const pointAt = (offset: number): Span => ({ start: offset, end: offset });

function recorded(base: string, { start, end }: Span, replacement: string): HandEdit {
  const { quote } = selectorsFor(base, { start, end });
  return { start, end, removed: quote.exact, replacement, prefix: quote.prefix, suffix: quote.suffix };
}

function guessed(edit: HandEdit, base: string, guess: ((edit: HandEdit) => Span | null) | undefined): Span | null {
  const span = guess?.(edit) ?? null;
  return span !== null && asCompared(base.slice(span.start, span.end)) === asCompared(edit.removed) ? span : null;
}

const asCompared = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]+/g, '')
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/\s+/g, ' ');

function anchored(edit: HandEdit, base: string): Span | null {
  const { removed, prefix, suffix, start, end } = edit;
  if (removed === '') return insertionPlace(edit, base);
  const state = anchorQuote(base, { quote: { exact: removed, prefix, suffix }, position: { start, end } });
  return state.state === 'exact' || state.state === 'moved' ? state.span : null;
}

/** How much of an insertion's context must be there: the more the better, then one side of it. */
const CONTEXTS = [128, 32, 16] as const;

function insertionPlace({ prefix, suffix }: HandEdit, base: string): Span | null {
  if (base === '' && prefix === '' && suffix === '') return pointAt(0);
  for (const length of CONTEXTS) {
    const before = prefix.slice(-length);
    const at = onlyPlaceOf(base, before + suffix.slice(0, length));
    if (at !== null) return pointAt(at + before.length);
  }
  if (prefix === '') return pointAt(0);
  if (suffix === '') return pointAt(base.length);
  const before = onlyPlaceOf(base, prefix);
  if (before !== null) return pointAt(before + prefix.length);
  const behind = onlyPlaceOf(base, suffix);
  return behind === null ? null : pointAt(behind);
}

function onlyPlaceOf(text: string, words: string): number | null {
  if (words.trim().length < SHORTEST_CONTEXT) return null;
  const at = text.indexOf(words);
  return at < 0 || text.indexOf(words, at + 1) >= 0 ? null : at;
}

const SHORTEST_CONTEXT = 8;

/** Texts that differ in more pieces than this are one difference, so that the cost stays bounded. */
const MOST_DIFFERENCES = 2000;

/** The edits of `a` that make `b` of it: line by line, then word by word (Myers' difference algorithm). Sorted, without overlaps. */
export function differencesBetween(a: string, b: string): Replacement[] {
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail))
    tail++;
  const from = lineStart(a, start);
  const to = lineEnd(a, a.length - tail);
  if (a === b) return [];
  const lines = piecewise(a.slice(from, to), b.slice(from, b.length - (a.length - to)), from, splitLines);
  return joined(
    a,
    lines.flatMap(line => piecewise(a.slice(line.start, line.end), line.replacement, line.start, splitWords)),
  );
}

const lineStart = (text: string, offset: number): number => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const splitWords = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|\r\n|[\s\S]/gu) ?? [];

function piecewise(a: string, b: string, offset: number, split: (text: string) => string[]): Replacement[] {
  const changes = diffArrays(split(a), split(b), { maxEditLength: MOST_DIFFERENCES });
  if (changes === undefined) return [{ start: offset, end: offset + a.length, replacement: b }];
  const edits: Replacement[] = [];
  let at = offset;
  let open: { start: number; replacement: string } | undefined;
  const close = (): void => {
    if (open !== undefined) edits.push({ start: open.start, end: at, replacement: open.replacement });
    open = undefined;
  };
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    if (added) {
      open ??= { start: at, replacement: '' };
      open.replacement += text;
      continue;
    }
    if (removed) open ??= { start: at, replacement: '' };
    else close();
    at += text.length;
  }
  close();
  return edits;
}

/** Two words changed beside each other are one edit. */
function joined(text: string, edits: readonly Replacement[]): Replacement[] {
  const result: Replacement[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, edit.start);
    if (last !== undefined && (between === '' || between === ' '))
      result[result.length - 1] = { start: last.start, end: edit.end, replacement: last.replacement + between + edit.replacement };
    else result.push(edit);
  }
  return result.map(edit => trimmed(text, edit));
}

/** Without the blanks at either end of the old and the new text. */
function trimmed(text: string, { start, end, replacement }: Replacement): Replacement {
  let [from, to, left, right] = [start, end, 0, replacement.length];
  while (from < to && left < right && text[from] === ' ' && replacement[left] === ' ') {
    from++;
    left++;
  }
  while (to > from && right > left && text[to - 1] === ' ' && replacement[right - 1] === ' ') {
    to--;
    right--;
  }
  return { start: from, end: to, replacement: replacement.slice(left, right) };
}
