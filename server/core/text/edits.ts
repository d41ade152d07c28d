import type { TextEdit } from './problem';
import { isHighSurrogate, isLowSurrogate } from './surrogates';

/** A text with edits of it made, which do not overlap. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { start, end, newText } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + newText + result.slice(end);
  return result;
}

/** The smallest single edit that turns one text into the other: what is between their common beginning and end. Never splits a surrogate pair. */
export function editBetween(before: string, after: string): TextEdit {
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  if (head > 0 && isHighSurrogate(before.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < limit - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;
  return { start: head, end: before.length - tail, newText: after.slice(head, after.length - tail) };
}

/** The same as a list: none where the texts are equal. */
export const editsBetween = (before: string, after: string): TextEdit[] => (before === after ? [] : [editBetween(before, after)]);
