import type { Span } from '../text/span';
import { padded } from './selectors';
import type { QuoteSelector } from './types';

/** A letter kept, a letter exchanged, a run of any length taken out, a letter put in. */
const MATCH = 1;
const MISMATCH = -3;
const DELETION = -5;
const INSERTION = -1;
/** Longer texts are compared word by word. */
const LONGEST_BY_LETTERS = 384;
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
  const before = padded(text.slice(Math.max(0, place.start - prefix.length), place.start), prefix.length, -1);
  const behind = padded(text.slice(place.end, place.end + suffix.length), suffix.length, 1);
  const here = text.slice(place.start, place.end);
  if (here !== exact && isNeighbour(here, prefix, suffix)) return false;
  const own = agreementAt({ before: prefix, behind: suffix }, { before, behind });
  const isTwin = (twin: Agreement): boolean =>
    twin.before + twin.behind > own.before + own.behind || Math.max(twin.before - own.before, twin.behind - own.behind) >= CLEARLY_MORE;
  if (twinsIn(prefix + exact + suffix, here, prefix.length).some(twin => isTwin(agreementAt(twin, { before, behind })))) return false;
  const unit = prefix.length + exact.length + suffix.length > LONGEST_BY_LETTERS ? 'words' : 'letters';
  const kept =
    alignmentScore(prefix, before, 'free start', unit) +
    alignmentScore(exact, here, 'whole', unit) +
    alignmentScore(suffix, behind, 'free end', unit);
  const gone = alignmentScore(prefix + suffix, before + here + behind, 'free ends', unit);
  return kept > gone;
}

/** True where the changed quote would read, letter for letter, as what was recorded beside it: then it is that, and the quote is gone. */
export function isNeighbour(here: string, prefix: string, suffix: string): boolean {
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
export function twinsIn(recorded: string, here: string, own: number): Neighbours[] {
  const twins: Neighbours[] = [];
  for (let at = recorded.indexOf(here); at >= 0; at = recorded.indexOf(here, at + 1)) {
    if (at !== own) twins.push({ before: recorded.slice(0, at), behind: recorded.slice(at + here.length) });
  }
  return twins;
}

interface Agreement {
  readonly before: number;
  readonly behind: number;
}

/** How many letters next to a place are the same; so many on each side at most. */
export function agreementAt(old: Neighbours, now: Neighbours, most = NEAR): Agreement {
  let before = 0;
  while (before < most && before < old.before.length && old.before.at(-1 - before) === now.before.at(-1 - before)) before++;
  let behind = 0;
  while (behind < most && behind < old.behind.length && old.behind.charAt(behind) === now.behind.charAt(behind)) behind++;
  return { before, behind };
}

const NEAR = 256;
/** Where text goes, all in front of it or behind it stays: so many letters more on the other side say whose words are left. */
const CLEARLY_MORE = 24;

type Ends = 'whole' | 'free start' | 'free end' | 'free ends';

/** The best score of turning `old` into `now`; at a free end, what is left over of either costs nothing. */
function alignmentScore(old: string, now: string, ends: Ends, unit: 'letters' | 'words'): number {
  if (old === now) return old.length * MATCH;
  const freeStart = ends === 'free start' || ends === 'free ends';
  const freeEnd = ends === 'free end' || ends === 'free ends';
  const [a, b] = unit === 'letters' ? [lettersOf(old), lettersOf(now)] : wordsOfBoth(old, now);
  const row = new Int32Array(b.length + 1);
  for (let at = 0; at < b.length; at++) row[at + 1] = freeStart ? 0 : (row[at] ?? 0) + INSERTION * (b.weights[at] ?? 1);
  /** By column: the best score of an alignment that ends in a deletion. */
  const deleted = new Int32Array(b.length + 1).fill(LEAST);
  let best = freeEnd ? row.reduce((most, score) => Math.max(most, score), LEAST) : LEAST;
  for (let at = 0; at < a.length; at++) {
    const own = a.units[at];
    const weight = a.weights[at] ?? 1;
    let diagonal = row[0] ?? 0;
    for (let column = 0; column <= b.length; column++) {
      const above = row[column] ?? 0;
      const gap = Math.max(deleted[column] ?? LEAST, above + DELETION);
      deleted[column] = gap;
      let score = freeStart && gap < 0 ? 0 : gap;
      if (column > 0) {
        const other = b.weights[column - 1] ?? 1;
        const pair = b.units[column - 1] === own ? MATCH * weight : MISMATCH * Math.max(weight, other);
        score = Math.max(score, diagonal + pair, (row[column - 1] ?? 0) + INSERTION * other);
      }
      row[column] = score;
      diagonal = above;
      if (freeEnd && score > best) best = score;
    }
  }
  return freeEnd ? best : (row[b.length] ?? 0);
}

/** What an alignment compares: units, and how many letters each is. */
interface Units {
  readonly length: number;
  readonly units: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

function lettersOf(text: string): Units {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return { length: text.length, units, weights: NO_WEIGHTS };
}

/** One for each unit, as none is there. */
const NO_WEIGHTS: ArrayLike<number> = [];

/** The words of two texts, with what is behind them; equal ones have the same number. */
function wordsOfBoth(old: string, now: string): [Units, Units] {
  const numbers = new Map<string, number>();
  const unitsOf = (text: string): Units => {
    const words = text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu) ?? [];
    const units = words.map(word => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
    return { length: words.length, units, weights: words.map(({ length }) => length) };
  };
  return [unitsOf(old), unitsOf(now)];
}

const LEAST = -0x40000000;
