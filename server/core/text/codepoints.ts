/** Converts offsets between UTF-16 units, as used inside, and Unicode code points, as several exchange formats count. */
export interface CodePointIndex {
  /** An offset between the halves of a surrogate pair counts as the pair's start; one outside the text as its nearest end. */
  toCodePoint(offset: number): number;
  /** The inverse; a code point outside the text is brought to its nearest end. */
  toUtf16(codePoint: number): number;
}

/** The text that was asked for last: many annotations of one article are converted one after another. */
let last: { readonly text: string; readonly index: CodePointIndex } | undefined;

/** Reads the text once; each conversion is a binary search over its surrogate pairs. A lone surrogate is a code point of its own. */
export function codePointIndexOf(text: string): CodePointIndex {
  if (last?.text !== text) last = { text, index: indexOf(text) };
  return last.index;
}

function indexOf(text: string): CodePointIndex {
  const pairs = surrogatePairsOf(text);
  const length = text.length;
  return {
    toCodePoint(offset) {
      const inside = Math.max(0, Math.min(offset, length));
      return inside - countBelow(pairs, inside, start => start);
    },
    toUtf16(codePoint) {
      const inside = Math.max(0, Math.min(codePoint, length - pairs.length));
      return inside + countBelow(pairs, inside, (start, index) => start - index);
    },
  };
}

function surrogatePairsOf(text: string): readonly number[] {
  const pairs: number[] = [];
  if (!HIGH_SURROGATE.test(text)) return pairs;
  for (let at = 0; at + 1 < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) !== 0xd800 || (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) continue;
    pairs.push(at);
    at++;
  }
  return pairs;
}

const HIGH_SURROGATE = /[\ud800-\udbff]/;

/** How many leading entries have a key below `limit`. */
function countBelow(pairs: readonly number[], limit: number, keyOf: (start: number, index: number) => number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOf(pairs[middle] ?? 0, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
