import { emptyWords, type HashedWords } from '../text/words';
import { classify, mayBeClassed, wholeSentence } from './classify';
import { commonRuns } from './commonRuns';
import { readWords, type WordSource } from './readWords';
import type { Alignment, Difference, Place } from './types';

/**
 * Aligns two places word by word (Myers' difference algorithm) and classes what differs. Words are compared without regard
 * to case, diacritics, apostrophes and what is between them. Where two long places have next to nothing in common, all
 * between their common beginning and end is one difference, so that the cost stays linear.
 */
export function alignPlaces(sourceA: WordSource, a: Place, sourceB: WordSource, b: Place): Alignment {
  const wordsA = readWords(sourceA, a, scratchA);
  const wordsB = readWords(sourceB, b, scratchB);
  const hunks = hunksOf(wordsA, wordsB);
  const differences = hunks.flatMap(hunk => differencesOf(sourceA.text, wordsA, sourceB.text, wordsB, hunk));
  if (differences.length === 0) return { a, b, similarity: 1, kind: 'exact', differences };
  let common = wordsA.length;
  for (const hunk of hunks) common -= hunk.endA - hunk.startA;
  common += movedWords(sourceA, sourceB, differences);
  const similarity = (2 * common) / Math.max(1, wordsA.length + wordsB.length);
  return { a, b, similarity: Math.min(similarity, ALMOST), kind: 'near', differences };
}

const scratchA = emptyWords();
const scratchB = emptyWords();

/** The similarity of places whose words are the same in another order. */
const ALMOST = 0.999;

/** Word indices of a run in one text that corresponds to a run in the other; one of them may be empty. */
export interface Hunk {
  startA: number;
  endA: number;
  startB: number;
  endB: number;
}

/** Where the words of two runs differ, in order (Myers' difference algorithm). */
export function hunksOf(a: HashedWords, b: HashedWords): Hunk[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.hashes[head] === b.hashes[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.hashes[a.length - 1 - tail] === b.hashes[b.length - 1 - tail]) tail++;
  const endA = a.length - tail;
  const endB = b.length - tail;
  if (head === endA && head === endB) return [];
  const rest = { startA: head, endA, startB: head, endB };
  if (head === endA || head === endB) return [slid(a, b, rest, undefined)];
  const common = commonRuns(a.hashes.subarray(head, endA), b.hashes.subarray(head, endB), MOST_EDITS);
  if (common === null) return [rest];
  const hunks: Hunk[] = [];
  let [atA, atB] = [head, head];
  for (const { startA, startB, length } of [...common, { startA: endA - head, startB: endB - head, length: 0 }]) {
    const open = { startA: atA, endA: head + startA, startB: atB, endB: head + startB };
    if (open.startA < open.endA || open.startB < open.endB) hunks.push(open);
    [atA, atB] = [open.endA + length, open.endB + length];
  }
  const result: Hunk[] = [];
  for (const hunk of joinedAcrossScraps(hunks)) result.push(slid(a, b, hunk, result.at(-1)));
  return result;
}

const MOST_EDITS = 600;

/** A single common word between two long replacements is chance: they are one. */
function joinedAcrossScraps(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const long = (side: Hunk) => side.endA - side.startA >= 3 && side.endB - side.startB >= 3;
    if (last !== undefined && hunk.startA - last.endA === 1 && long(last) && long(hunk)) {
      last.endA = hunk.endA;
      last.endB = hunk.endB;
    } else joined.push({ ...hunk });
  }
  return joined;
}

/**
 * An inserted run may be a few words earlier or later with the same result ('[The minister left. ]The talks' or
 * 'The [minister left. The ]talks'): moved to where it starts as the text around it does, at a sentence's start if it can.
 */
function slid(a: HashedWords, b: HashedWords, hunk: Hunk, before: Hunk | undefined): Hunk {
  const inB = hunk.startA === hunk.endA;
  if (!inB && hunk.startB !== hunk.endB) return hunk;
  const words = inB ? b : a;
  const start = inB ? hunk.startB : hunk.startA;
  const end = inB ? hunk.endB : hunk.endA;
  const gapBefore = (index: number): number => (index === 0 ? GAP_AT_EDGE : (words.starts[index] ?? 0) - (words.ends[index - 1] ?? 0));
  let best = 0;
  let widest = gapBefore(start);
  for (let back = 1; back <= MOST_SLIDE && start - back >= 0; back++) {
    if (
      hunk.startA - back < (before?.endA ?? 0) ||
      hunk.startB - back < (before?.endB ?? 0) ||
      words.hashes[start - back] !== words.hashes[end - back]
    )
      break;
    if (gapBefore(start - back) > widest) {
      widest = gapBefore(start - back);
      best = -back;
    }
  }
  return best === 0 ? hunk : { startA: hunk.startA + best, endA: hunk.endA + best, startB: hunk.startB + best, endB: hunk.endB + best };
}

const GAP_AT_EDGE = 1000;
const MOST_SLIDE = 8;

/** A hunk's differences: whole sentences that only one side has are parted from the words that were replaced beside them. */
function differencesOf(textA: string, a: HashedWords, textB: string, b: HashedWords, hunk: Hunk): Difference[] {
  const lengthA = hunk.endA - hunk.startA;
  const lengthB = hunk.endB - hunk.startB;
  if (lengthA > 0 && lengthB > 0) {
    const [text, words, start, end] = lengthA > lengthB ? [textA, a, hunk.startA, hunk.endA] : [textB, b, hunk.startB, hunk.endB];
    const sentence = wholeSentence(text, words, start, end);
    if (sentence !== null) {
      const inA = lengthA > lengthB;
      const lead = { ...hunk, ...(inA ? { endA: sentence.start } : { endB: sentence.start }) };
      const tail = { ...hunk, ...(inA ? { startA: sentence.end } : { startB: sentence.end }) };
      const leading = sentence.start > start;
      const beforeOther = leading ? (inA ? hunk.endB : hunk.endA) : inA ? hunk.startB : hunk.startA;
      const cut = inA
        ? { startA: sentence.start, endA: sentence.end, startB: beforeOther, endB: beforeOther }
        : { startB: sentence.start, endB: sentence.end, startA: beforeOther, endA: beforeOther };
      const parts = leading ? [lead, cut, { ...tail, ...(inA ? { startB: beforeOther } : { startA: beforeOther }) }] : [cut, tail];
      return parts.filter(part => part.endA > part.startA || part.endB > part.startB).flatMap(part => classed(textA, a, textB, b, part));
    }
  }
  return classed(textA, a, textB, b, hunk);
}

/** A hunk's difference; where it is of no class of its own but two parts of it are ('Kabul last year' and 'Kaboul in 2017'), their differences. */
function classed(textA: string, a: HashedWords, textB: string, b: HashedWords, hunk: Hunk): Difference[] {
  const whole = difference(textA, a, textB, b, hunk);
  const [lengthA, lengthB] = [hunk.endA - hunk.startA, hunk.endB - hunk.startB];
  if (whole.kind !== 'word' || Math.min(lengthA, lengthB) < 2 || Math.max(lengthA, lengthB) > MOST_PARTED) return [whole];
  if (!mayBeClassed(textA, whole.a) || !mayBeClassed(textB, whole.b)) return [whole];
  let best: readonly [Hunk, Hunk] | null = null;
  let most = 0;
  for (let atA = hunk.startA + 1; atA < hunk.endA; atA++) {
    for (let atB = hunk.startB + 1; atB < hunk.endB; atB++) {
      const parts = [
        { ...hunk, endA: atA, endB: atB },
        { ...hunk, startA: atA, startB: atB },
      ] as const;
      const words = parts.map(part =>
        difference(textA, a, textB, b, part).kind === 'word' ? 0 : part.endA - part.startA + part.endB - part.startB,
      );
      const covered = (words[0] ?? 0) + (words[1] ?? 0);
      if (covered <= most) continue;
      most = covered;
      best = parts;
    }
  }
  return best === null ? [whole] : best.flatMap(part => classed(textA, a, textB, b, part));
}

/** Words of a side of a hunk that is looked at for parts. */
const MOST_PARTED = 8;

function difference(textA: string, a: HashedWords, textB: string, b: HashedWords, hunk: Hunk): Difference {
  const spanA = spanOf(a, hunk.startA, hunk.endA);
  const spanB = spanOf(b, hunk.startB, hunk.endB);
  const oneSided = hunk.startA === hunk.endA ? wholeSentence(textB, b, hunk.startB, hunk.endB) : null;
  const otherSided = hunk.startB === hunk.endB ? wholeSentence(textA, a, hunk.startA, hunk.endA) : null;
  const kind = oneSided !== null || otherSided !== null ? 'sentence' : classify(textA, spanA, textB, spanB);
  return { a: spanA, b: spanB, kind };
}

/** From the first word's start to the last one's end; where there is none, the place between its neighbours. */
function spanOf(words: HashedWords, start: number, end: number): { start: number; end: number } {
  if (end > start) return { start: words.starts[start] ?? 0, end: words.ends[end - 1] ?? 0 };
  const at = start > 0 ? (words.ends[start - 1] ?? 0) : (words.starts[0] ?? 0);
  return { start: at, end: at };
}

/** Words of sentences that one text has at one place and the other at another: they are common, though not in order. */
function movedWords(sourceA: WordSource, sourceB: WordSource, differences: readonly Difference[]): number {
  const out = differences.filter(({ kind, b }) => kind === 'sentence' && b.start === b.end);
  const into = differences.filter(({ kind, a }) => kind === 'sentence' && a.start === a.end);
  if (out.length === 0 || into.length === 0) return 0;
  const left = new Map<number, number>();
  let moved = 0;
  for (const { a } of out) {
    const words = readWords(sourceA, a);
    for (let index = 0; index < words.length; index++) left.set(words.hashes[index] ?? 0, (left.get(words.hashes[index] ?? 0) ?? 0) + 1);
  }
  for (const { b } of into) {
    const words = readWords(sourceB, b);
    for (let index = 0; index < words.length; index++) {
      const hash = words.hashes[index] ?? 0;
      const count = left.get(hash) ?? 0;
      if (count === 0) continue;
      left.set(hash, count - 1);
      moved++;
    }
  }
  return moved;
}
