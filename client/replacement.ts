/**
 * The one replacement that makes `to` of `from`, as short as it can be at its two ends: offsets in `from` (UTF-16, half-open) and the
 * text for there. It cuts no surrogate pair and no CRLF.
 */
export function replacement(from: string, to: string): { readonly start: number; readonly end: number; readonly text: string } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  if (isInside(from, start) || isInside(to, start)) start--;
  let tail = 0;
  while (tail < shorter - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  if (isInside(from, from.length - tail) || isInside(to, to.length - tail)) tail--;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}

const PAIR = /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/;

/** Whether an offset is between two code units that belong together. */
const isInside = (text: string, at: number): boolean => PAIR.test(text.slice(at - 1, at + 1)) && at > 0;
