import search from 'approx-string-match';
import type { Span } from '../text/span';

/** A stretch of text that resembles a pattern; `errors` is the edit distance in UTF-16 units. */
export interface Resemblance extends Span {
  readonly errors: number;
}

/** Hypothesis' bound on the errors a quote may have. */
export const maxErrorsOf = (pattern: string): number => Math.min(256, Math.floor(pattern.length / 2));

/** Cost of one search in steps of the bit-vector algorithm (32 rows of one column); about a third of a second. */
const BUDGET = 24_000_000;
const CHUNK = 8192;
/** A piece with more equally good places than this per thousand units is periodic: no place in it differs from the next. */
const MOST_PER_THOUSAND = 40;

/**
 * Stretches of `text` that resemble `pattern`, nearest to `expected` first, searched outwards from there until the whole text or the
 * budget is used up: the time is bounded whatever the text. Every piece of the text reports its best only.
 *
 * Method: G. Myers, A Fast Bit-Vector Algorithm for Approximate String Matching, JACM 46 (1999), by npm approx-string-match.
 *
 * @param enough called after each piece with all found so far; the search stops where it returns true
 */
export function findResembling(
  text: string,
  pattern: string,
  expected: number,
  enough: (found: readonly Resemblance[]) => boolean,
): readonly Resemblance[] {
  const maxErrors = maxErrorsOf(pattern);
  if (maxErrors === 0 || text.length === 0) return [];
  const found: Resemblance[] = [];
  const overlap = pattern.length + maxErrors;
  let budget = BUDGET;
  for (const piece of outwards(text.length, Math.min(Math.max(0, expected), text.length), Math.max(CHUNK, 2 * overlap))) {
    const from = Math.max(0, piece.start - overlap);
    const slice = text.slice(from, piece.end);
    budget -= slice.length * Math.ceil(maxErrors / 32);
    const matches = search(slice, pattern, maxErrors);
    if (matches.length > 16 && matches.length * 1000 > MOST_PER_THOUSAND * slice.length) return [];
    for (const match of matches) found.push({ start: from + match.start, end: from + match.end, errors: match.errors });
    if (enough(found) || budget <= 0) break;
  }
  return found;
}

/** 1 for equal texts, 0 for texts with nothing in common: 1 minus the edit distance over the longer length. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const longer = a.length >= b.length ? a : b;
  const shorter = a.length >= b.length ? b : a;
  if (shorter.length === 0) return 0;
  return 1 - editDistance(shorter, longer) / longer.length;
}

/** {@link similarity} for long texts: 0 where they differ in more than 256 units, or half of them. */
export function resemblanceOf(slice: string, pattern: string): number {
  const [best] = search(slice, pattern, maxErrorsOf(pattern));
  if (best === undefined) return 0;
  const outside = slice.length - (best.end - best.start);
  return 1 - Math.min(1, (best.errors + outside) / Math.max(slice.length, pattern.length));
}

/** True where a short text holds something that the pattern, changed as much as a quote may be, could be taken for. */
export const resembles = (text: string, pattern: string): boolean => search(text, pattern, maxErrorsOf(pattern)).length > 0;

/** Levenshtein distance by one row; meant for short texts. */
function editDistance(shorter: string, longer: string): number {
  const row = Uint32Array.from({ length: shorter.length + 1 }, (_, index) => index);
  for (let j = 1; j <= longer.length; j++) {
    const unit = longer.charCodeAt(j - 1);
    let diagonal = row[0] ?? 0;
    row[0] = j;
    for (let i = 1; i <= shorter.length; i++) {
      const above = row[i] ?? 0;
      const substituted = diagonal + (shorter.charCodeAt(i - 1) === unit ? 0 : 1);
      row[i] = Math.min(substituted, above + 1, (row[i - 1] ?? 0) + 1);
      diagonal = above;
    }
  }
  return row[shorter.length] ?? 0;
}

/** Pieces of `[0, length)`, nearest to `centre` first. */
function* outwards(length: number, centre: number, size: number): Generator<Span> {
  let left = Math.max(0, Math.floor(centre - size / 2));
  let right = Math.min(length, left + size);
  yield { start: left, end: right };
  while (left > 0 || right < length) {
    if (right < length && (left === 0 || right - centre <= centre - left)) {
      yield { start: right, end: Math.min(length, right + size) };
      right = Math.min(length, right + size);
    } else {
      yield { start: Math.max(0, left - size), end: left };
      left = Math.max(0, left - size);
    }
  }
}
