import type { Span } from '../../text/span';

/**
 * How spans of a text as a file has it are brought to the article's text, where the two agree in all characters but white space, and
 * U+FFFD is in the file in place of a character that its format could not write. Null where they differ in more: nothing is guessed.
 *
 * All offsets are UTF-16. A border inside white space is brought to the same line break or blank where both have as many.
 */
export function alignmentOf(from: string, to: string): ((span: Span) => Span) | null {
  if (isSameButReplaced(from, to)) return span => span;
  const source = inkOf(from);
  const target = inkOf(to);
  if (source.length !== target.length) return null;
  for (let at = 0; at < source.length; at++) {
    const written = from.charCodeAt(source[at] ?? 0);
    if (written !== 0xfffd && written !== to.charCodeAt(target[at] ?? 0)) return null;
  }
  const offsetOf = (offset: number): number => {
    const next = firstAtLeast(source, offset);
    const end = target[next] ?? to.length;
    if ((source[next] ?? from.length) === offset) return end;
    const before = next === 0 ? { source: 0, target: 0 } : { source: (source[next - 1] ?? 0) + 1, target: (target[next - 1] ?? 0) + 1 };
    const passed = blanksIn(from.slice(before.source, offset)).length;
    const there = blanksIn(to.slice(before.target, end));
    return before.target + there.slice(0, passed).join('').length;
  };
  return span => {
    // A span without white space at its borders stays without.
    const start = isBlankAt(from, span.start) ? offsetOf(span.start) : (target[firstAtLeast(source, span.start)] ?? to.length);
    const end = isBlankAt(from, span.end - 1) ? offsetOf(span.end) : (target[firstAtLeast(source, span.end) - 1] ?? -1) + 1;
    return { start, end: Math.max(start, end) };
  };
}

function isSameButReplaced(from: string, to: string): boolean {
  if (from.length !== to.length) return false;
  for (let at = 0; at < from.length; at++) {
    const unit = from.charCodeAt(at);
    if (unit !== 0xfffd && unit !== to.charCodeAt(at)) return false;
  }
  return true;
}

/** Offsets of all characters that are not white space. */
function inkOf(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) if (!isBlankAt(text, at)) offsets[length++] = at;
  return offsets.subarray(0, length);
}

/** White space as Python or JavaScript knows it; a byte order mark and the separators of ASCII count. */
const isBlankAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit <= 0x20 ? unit === 0x20 || (unit >= 9 && unit <= 13) || unit >= 0x1c : unit > 0x7e && /[\s\u0085]/.test(text.charAt(at));
};

/** White space by what a person sees as one: a line break is one, however it is written. */
const blanksIn = (text: string): string[] => text.match(/\r\n|[\s\S]/g) ?? [];

function firstAtLeast(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
