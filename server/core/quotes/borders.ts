import type { Span } from '../text/span';
import type { QuoteSelector } from './types';

/** So much text on each side of a quote is compared. */
const AROUND = 64;
/** So near the last word that is left is the sign that ends a quote, and so many letters of a neighbour are looked for. */
const SIGN_WITHIN = 40;
const NEXT_TO = 4;
/** Longer quotes keep the borders that they were found with. */
const LONGEST = 2048;

/**
 * A place of a changed quote with the borders that its words say: the words at its beginning and end that are still there, and of those that are
 * not as many as there were, or all up to the old neighbours. So text that was put in beside the quote is not part of it. The same place where
 * none of the quote's words are there.
 *
 * Method: longest common subsequence of words, weighted by their letters (R. Wagner, M. Fischer, The String-to-String Correction Problem, JACM 21, 1974).
 */
export function withQuoteBorders(text: string, { exact, prefix, suffix }: QuoteSelector, place: Span): Span {
  if (exact.length > LONGEST || place.end - place.start > 2 * LONGEST) return place;
  const own = wordsIn(exact);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return place;
  const before = wordsIn(prefix.slice(-AROUND));
  const behind = wordsIn(suffix.slice(0, AROUND));
  const from = Math.max(0, place.start - AROUND);
  const there = wordsIn(text.slice(from, place.end + AROUND));
  const old = [...before, ...own, ...behind].map(({ word }) => word);
  const start = before.length;
  const end = start + own.length;
  const words = there.map(({ word }) => word);
  const matches = closeToRun(matchesOf(old, words), old, words, start, end);
  const head = borderWord(matches, start, end, there.length, 1);
  const tail = borderWord([...matches].reverse(), old.length - end, old.length - start, there.length, -1);
  const [startWord, endWord] = [there[head ?? -1], there[tail ?? -1]];
  if (startWord === undefined || endWord === undefined || startWord.start >= endWord.end) return place;
  const [lead, trail] = [exact.slice(0, first.start), exact.slice(last.end)];
  const [at, to] = [from + startWord.start, from + endWord.end];
  // The sign that ends the quote says where it ends, whatever words are in front of it now.
  const kept = there[matches.slice(start, end).findLast(match => match !== null) ?? -1];
  const next = there[matches.slice(end).find(match => match !== null) ?? -1];
  const keptEnd = from + (kept?.end ?? endWord.end);
  const room = text.slice(keptEnd, Math.min(keptEnd + SIGN_WITHIN, from + (next?.start ?? Number.POSITIVE_INFINITY)));
  const sign = trail.trim() === '' ? -1 : room.indexOf(trail);
  // Where the last word is gone and nothing is in its place, the blank in front of it is still the quote's.
  const neighbour = suffix.slice(0, NEXT_TO);
  const gap = keptEnd === to && matches[end - 1] === null && neighbour.length === NEXT_TO;
  if (gap && text.startsWith(` ${neighbour}`, to)) return { start: at, end: to + 1 };
  const found = {
    start: lead !== '' && text.endsWith(lead, at) ? at - lead.length : at,
    end: sign >= 0 ? keptEnd + sign + trail.length : to,
  };
  const areWordsBetween = (a: number, b: number): boolean => wordsIn(text.slice(Math.min(a, b), Math.max(a, b))).length > 0;
  return {
    start: lead === '' || areWordsBetween(found.start, place.start) ? found.start : place.start,
    end: trail === '' || sign >= 0 || areWordsBetween(found.end, place.end) ? found.end : place.end,
  };
}

interface Word extends Span {
  readonly word: string;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/**
 * The first word of a quote among the words that are there; `start` and `end` are its words in `matches`, which say of each old word where it is
 * now. With `step` -1 the old words are counted from behind.
 */
function borderWord(matches: readonly (number | null)[], start: number, end: number, there: number, step: 1 | -1): number | null {
  const nearest = matches.findIndex((match, at) => at >= start && at < end && match !== null);
  const kept = nearest < 0 ? null : (matches[nearest] ?? null);
  if (kept === null) return null;
  const lost = nearest - start;
  if (lost === 0) return kept;
  const neighbour = matches.slice(0, start).findLast(match => match !== null);
  const outermost = neighbour === undefined || neighbour === null ? (step > 0 ? 0 : there - 1) : neighbour + step;
  const room = (kept - outermost) * step;
  const isNext = matches[start - 1] !== null && matches[start - 1] !== undefined;
  return isNext && room <= 2 * lost + 1 ? outermost : kept - step * Math.min(lost, Math.max(0, room));
}

/** For each old word, which word there is the same, in the same order, so that they have the most letters together; null for none. */
function matchesOf(old: readonly string[], there: readonly string[]): (number | null)[] {
  const width = there.length + 1;
  const best = new Int32Array((old.length + 1) * width);
  for (let at = old.length - 1; at >= 0; at--) {
    const word = old[at] ?? '';
    for (let column = there.length - 1; column >= 0; column--) {
      const skipped = Math.max(best[(at + 1) * width + column] ?? 0, best[at * width + column + 1] ?? 0);
      const taken = there[column] === word ? (best[(at + 1) * width + column + 1] ?? 0) + word.length : 0;
      best[at * width + column] = Math.max(skipped, taken);
    }
  }
  const matches: (number | null)[] = [];
  for (let at = 0, column = 0; at < old.length; ) {
    const word = old[at] ?? '';
    const value = best[at * width + column] ?? 0;
    if (column >= there.length || value === best[(at + 1) * width + column]) {
      matches.push(null);
      at++;
    } else if (there[column] === word && value === (best[(at + 1) * width + column + 1] ?? 0) + word.length) {
      matches.push(column++);
      at++;
    } else column++;
  }
  return matches;
}

/**
 * The matches with those in front of the quote's longest run, of words one after another, as near to it as they can be: a word that is in front
 * of the quote as well as at its beginning belongs to the quote. Behind the run they are as near as they can be already.
 */
function closeToRun(
  matches: readonly (number | null)[],
  old: readonly string[],
  there: readonly string[],
  start: number,
  end: number,
): readonly (number | null)[] {
  const near = [...matches];
  let next: number | null = null;
  for (let at = longestRun(matches, old, start, end) - 1; at >= 0; at--) {
    const match: number | null = near[at] ?? null;
    next ??= near.slice(at + 1).find(each => each !== null) ?? null;
    if (match === null || next === null) continue;
    const nearest = there.lastIndexOf(old[at] ?? '', next - 1);
    near[at] = Math.max(match, nearest);
    next = near[at] ?? null;
  }
  return near;
}

/** Where the quote's longest run of words begins that are one after another now as well, by their letters; its first word where there is none. */
function longestRun(matches: readonly (number | null)[], old: readonly string[], start: number, end: number): number {
  let [best, bestAt] = [0, start];
  let [letters, since] = [0, start];
  for (let at = start; at < end; at++) {
    const match = matches[at] ?? null;
    const before = at === start ? null : (matches[at - 1] ?? null);
    if (match === null || before === null || match !== before + 1) [letters, since] = [0, at];
    if (match !== null) letters += old[at]?.length ?? 0;
    if (letters > best) [best, bestAt] = [letters, since];
  }
  return bestAt;
}
