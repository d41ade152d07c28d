import type { Span } from '../text/span';
import type { QuoteSelector } from './types';

/** A letter kept, a letter exchanged, a run of any length taken out, a letter put in. */
const MATCH = 1;
const MISMATCH = -3;
const DELETION = -5;
const INSERTION = -1;
/** A longer quote differs enough from its neighbours. */
const LONGEST = 2048;

/**
 * False where what is at `place` is better explained as the text that was beside the quote, the quote itself being gone: the next row
 * of a table after a row was deleted, the sentence before it that says the same of someone else. Two readings of the text around
 * `place` are compared, each by the best alignment with the words that were recorded: with the quote at `place`, and without
 * the quote at all. A tie counts as gone. So does a place where the same words were recorded beside the quote, if their neighbours
 * then were more like its neighbours now: sentences may have changed places.
 *
 * Method: alignment with gap costs that do not grow with the gap, since text is taken out in runs, by O. Gotoh, An Improved Algorithm for
 * Matching Biological Sequences, J. Mol. Biol. 162 (1982); free ends as in Smith and Waterman (1981). Time is the product of the lengths.
 */
export function survives(text: string, { exact, prefix, suffix }: QuoteSelector, place: Span): boolean {
  if (exact.length > LONGEST) return true;
  const before = text.slice(Math.max(0, place.start - prefix.length), place.start);
  const behind = text.slice(place.end, place.end + suffix.length);
  const here = text.slice(place.start, place.end);
  if (here !== exact && isNeighbour(here, prefix, suffix)) return false;
  const agreement = agreementAt({ before: prefix, behind: suffix }, { before, behind });
  if (twinsIn(prefix + exact + suffix, here, prefix.length).some(twin => agreementAt(twin, { before, behind }) > agreement)) return false;
  const kept =
    alignmentScore(prefix, before, 'free start') + alignmentScore(exact, here, 'whole') + alignmentScore(suffix, behind, 'free end');
  const gone = alignmentScore(prefix + suffix, before + here + behind, 'free ends');
  return kept > gone;
}

/** True where the changed quote would read, letter for letter, as what was recorded beside it: then it is that, and the quote is gone. */
function isNeighbour(here: string, prefix: string, suffix: string): boolean {
  if (here.length < SHORTEST_NEIGHBOUR) return false;
  if (prefix.includes(here) || suffix.includes(here)) return true;
  const [before, behind] = [prefix.trim(), suffix.trim()];
  return (before.length >= SHORTEST_NEIGHBOUR && here.endsWith(before)) || (behind.length >= SHORTEST_NEIGHBOUR && here.startsWith(behind));
}

/** Shorter words are beside others by chance. */
const SHORTEST_NEIGHBOUR = 8;

interface Neighbours {
  readonly before: string;
  readonly behind: string;
}

/** What was around the other places of the recorded words that read as `here`. */
function twinsIn(recorded: string, here: string, own: number): Neighbours[] {
  const twins: Neighbours[] = [];
  for (let at = recorded.indexOf(here); at >= 0; at = recorded.indexOf(here, at + 1)) {
    if (at !== own) twins.push({ before: recorded.slice(0, at), behind: recorded.slice(at + here.length) });
  }
  return twins;
}

/** How many letters next to a place are the same, on both sides together; {@link NEAR} on each at most. */
function agreementAt(old: Neighbours, now: Neighbours): number {
  let before = 0;
  while (before < NEAR && before < old.before.length && old.before.at(-1 - before) === now.before.at(-1 - before)) before++;
  let behind = 0;
  while (behind < NEAR && behind < old.behind.length && old.behind.charAt(behind) === now.behind.charAt(behind)) behind++;
  return before + behind;
}

const NEAR = 32;

type Ends = 'whole' | 'free start' | 'free end' | 'free ends';

/** The best score of turning `old` into `now`; at a free end, what is left over of either costs nothing. */
function alignmentScore(old: string, now: string, ends: Ends): number {
  if (old === now) return old.length * MATCH;
  const freeStart = ends === 'free start' || ends === 'free ends';
  const freeEnd = ends === 'free end' || ends === 'free ends';
  const row = Int32Array.from({ length: now.length + 1 }, (_, at) => (freeStart ? 0 : at * INSERTION));
  /** By column: the best score of an alignment that ends in a deletion. */
  const deleted = new Int32Array(now.length + 1).fill(LEAST);
  let best = freeEnd ? row.reduce((most, score) => Math.max(most, score), LEAST) : LEAST;
  for (let at = 0; at < old.length; at++) {
    const unit = old.charCodeAt(at);
    let diagonal = row[0] ?? 0;
    for (let column = 0; column <= now.length; column++) {
      const above = row[column] ?? 0;
      const gap = Math.max(deleted[column] ?? LEAST, above + DELETION);
      deleted[column] = gap;
      let score = freeStart && gap < 0 ? 0 : gap;
      if (column > 0) {
        score = Math.max(score, diagonal + (now.charCodeAt(column - 1) === unit ? MATCH : MISMATCH), (row[column - 1] ?? 0) + INSERTION);
      }
      row[column] = score;
      diagonal = above;
      if (freeEnd && score > best) best = score;
    }
  }
  return freeEnd ? best : (row[now.length] ?? 0);
}

const LEAST = -0x40000000;
