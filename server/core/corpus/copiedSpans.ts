import type { ArticleId } from '../article/types';
import type { Alignment } from '../reuse/types';
import { foldForSearch } from '../text/fold';
import { covers, type Span } from '../text/span';
import { wordsOf } from '../text/words';
import type { Corpus } from './corpus';
import { copiesOf } from './reuse';

/** A span of an article that says, word for word, what one of another article does. */
export interface CopiedSpan extends Span {
  readonly article: ArticleId;
}

/** Where else the words of a span within one passage are, in other articles: at most once for each copy of the passage. */
export function copiedSpans(corpus: Corpus, article: ArticleId, span: Span): CopiedSpan[] {
  const passages = corpus.get(article)?.article.passages ?? [];
  const index = passages.findIndex(passage => covers(passage, span));
  if (index < 0) return [];
  return copiesOf(corpus, article, index).flatMap(copy => {
    if (copy.b.article === article) return [];
    const there = spanInCopy(copy, corpus.textOf(article) ?? '', corpus.textOf(copy.b.article) ?? '', span);
    return there === null ? [] : [{ article: copy.b.article, ...there }];
  });
}

/** An alignment from its other side. */
export const turned = ({ a, b, differences, ...rest }: Alignment): Alignment => ({
  ...rest,
  a: b,
  b: a,
  differences: differences.map(each => ({ ...each, a: each.b, b: each.a })),
});

/**
 * Where a span of `a` is in `b`: null where any of its words differs there, or where it begins or ends within a word. Case, diacritics and
 * what is between words may differ.
 */
export function spanInCopy({ a, b, differences }: Alignment, textA: string, textB: string, span: Span): Span | null {
  if (!covers(a, span) || span.end <= span.start) return null;
  const inOrder = [...differences].sort((one, other) => one.a.start - other.a.start || one.a.end - other.a.end);
  let [fromA, fromB] = [a.start, b.start];
  let [toA, toB] = [a.end, b.end];
  for (const difference of inOrder) {
    if (difference.a.end <= span.start) [fromA, fromB] = [difference.a.end, difference.b.end];
    else if (difference.a.start >= span.end) {
      [toA, toB] = [difference.a.start, difference.b.start];
      break;
    } else return null;
  }
  const wordsA = wordsOf(textA, { start: fromA, end: toA });
  const wordsB = wordsOf(textB, { start: fromB, end: toB });
  if (wordsA.length !== wordsB.length) return null;
  const first = wordsA.findIndex(word => word.end > span.start);
  const last = wordsA.findLastIndex(word => word.start < span.end);
  const [firstA, firstB, lastA, lastB] = [wordsA[first], wordsB[first], wordsA[last], wordsB[last]];
  if (firstA === undefined || firstB === undefined || lastA === undefined || lastB === undefined || last < first) return null;
  if (firstA.start < span.start || lastA.end > span.end) return null;
  for (let at = first; at <= last; at++) if (wordAt(textA, wordsA, at) !== wordAt(textB, wordsB, at)) return null;
  const before = textA.slice(span.start, firstA.start);
  const behind = textA.slice(lastA.end, span.end);
  return {
    start: textB.endsWith(before, firstB.start) ? firstB.start - before.length : firstB.start,
    end: textB.startsWith(behind, lastB.end) ? lastB.end + behind.length : lastB.end,
  };
}

const wordAt = (text: string, words: readonly Span[], at: number): string => foldForSearch(text.slice(words[at]?.start, words[at]?.end));
