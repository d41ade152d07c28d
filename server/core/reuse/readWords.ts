import type { Article } from '../article/types';
import { readSpan, sourceSpan } from '../text/reading';
import type { Span } from '../text/span';
import { type HashedWords, hashWords } from '../text/words';

/** A text whose words are compared as they are read. */
export type WordSource = Pick<Article, 'text' | 'reading'>;

/** The words of a part of a text as {@link hashWords} gives them: read without markup and line ends within words, but at their places in the source. */
export function readWords({ text, reading }: WordSource, span: Span, into?: HashedWords): HashedWords {
  if (reading === undefined) return hashWords(text, span, into);
  const words = hashWords(reading.text, readSpan(reading, span), into);
  for (let index = 0; index < words.length; index++) {
    const place = sourceSpan(reading, { start: words.starts[index] ?? 0, end: words.ends[index] ?? 0 });
    words.starts[index] = place.start;
    words.ends[index] = place.end;
  }
  return words;
}
