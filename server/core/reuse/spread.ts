import type { Article } from '../article/types';
import { type Span, spanAt } from '../text/span';
import type { HashedWords } from '../text/words';
import { alignPlaces, hunksOf } from './align';
import { readWords } from './readWords';
import type { Alignment, Place } from './types';

/** A span of an article's text. */
export interface ArticleSpan {
  readonly article: Article;
  readonly span: Span;
}

/** Words that are the same in both spans, and the passages they are in. */
interface Stretch {
  readonly passageA: number;
  readonly passageB: number;
  startA: number;
  startB: number;
  endA: number;
  endB: number;
  words: number;
}

/**
 * Parts two spans that are copies of each other at the passages of both, so that each pair of passages has an alignment of its own.
 * Where only a word or two agree, passages are not paired.
 */
export function alignPassages(a: ArticleSpan, b: ArticleSpan): Alignment[] {
  const stretches = stretchesOf(a, b).filter(({ words }) => words >= LEAST_WORDS);
  return stretches.map((stretch, index) => {
    const [before, after] = [stretches[index - 1], stretches[index + 1]];
    const placeA = widened(a, stretch.passageA, { start: stretch.startA, end: stretch.endA }, before?.endA, after?.startA);
    const placeB = widened(b, stretch.passageB, { start: stretch.startB, end: stretch.endB }, before?.endB, after?.startB);
    return alignPlaces(a.article, placeA, b.article, placeB);
  });
}

const LEAST_WORDS = 4;
/** Replaced words at the ends of a stretch that still belong to it, in UTF-16 units. */
const EDGE = 60;

function stretchesOf(a: ArticleSpan, b: ArticleSpan): Stretch[] {
  const wordsA = readWords(a.article, a.span);
  const wordsB = readWords(b.article, b.span);
  const passageA = passagesOf(a, wordsA);
  const passageB = passagesOf(b, wordsB);
  const stretches: Stretch[] = [];
  let atB = 0;
  let atA = 0;
  for (const hunk of [
    ...hunksOf(wordsA, wordsB),
    { startA: wordsA.length, endA: wordsA.length, startB: wordsB.length, endB: wordsB.length },
  ]) {
    for (; atA < hunk.startA && atB < hunk.startB; atA++, atB++) {
      const [inA, inB] = [passageA[atA] ?? -1, passageB[atB] ?? -1];
      if (inA < 0 || inB < 0) continue;
      const last = stretches.at(-1);
      const [endA, endB] = [wordsA.ends[atA] ?? 0, wordsB.ends[atB] ?? 0];
      if (last !== undefined && last.passageA === inA && last.passageB === inB) {
        last.endA = endA;
        last.endB = endB;
        last.words++;
      } else
        stretches.push({
          passageA: inA,
          passageB: inB,
          startA: wordsA.starts[atA] ?? 0,
          startB: wordsB.starts[atB] ?? 0,
          endA,
          endB,
          words: 1,
        });
    }
    atA = hunk.endA;
    atB = hunk.endB;
  }
  return stretches;
}

/** By word, the index of its passage; -1 between passages. */
function passagesOf({ article, span }: ArticleSpan, words: HashedWords): Int32Array {
  const first = spanAt(article.passages, span.start);
  let passage = first === undefined ? 0 : article.passages.indexOf(first);
  return Int32Array.from({ length: words.length }, (_, index) => {
    const start = words.starts[index] ?? 0;
    while (passage < article.passages.length && (article.passages[passage]?.end ?? 0) <= start) passage++;
    return start >= (article.passages[passage]?.start ?? Number.POSITIVE_INFINITY) ? passage : -1;
  });
}

/** The stretch with what is before and after it in its passage and span, where that is little. */
function widened({ article, span }: ArticleSpan, passage: number, stretch: Span, before = 0, after = Number.POSITIVE_INFINITY): Place {
  const within = article.passages[passage] ?? stretch;
  const start = Math.max(within.start, span.start, before);
  const end = Math.min(within.end, span.end, after);
  return {
    article: article.id,
    passage,
    start: stretch.start - start <= EDGE ? start : stretch.start,
    end: end - stretch.end <= EDGE ? end : stretch.end,
  };
}
