import type { Span } from '../text/span';
import { wordsOf } from '../text/words';
import type { Item, TaggedArticle, TaggedSpan } from './types';

/** The value of what an annotator left without a tag. */
export const NO_TAG = '';

/** The value of what has these tags: several are one value, in whatever order they are given. */
export const valueOfTags = (tags: readonly string[]): string => [...new Set(tags)].sort().join(SEPARATOR);

/** The tags of a value. */
export const tagsIn = (value: string): string[] => (value === NO_TAG ? [] : value.split(SEPARATOR));

const SEPARATOR = '\n';

/**
 * The words that coefficients for predefined units are computed over: those that at least one annotator tagged, in articles that two or
 * more annotated. Each is rated by every annotator of its article: a tag, several as one value, or {@link NO_TAG}. Words that nobody
 * tagged are left out, because agreement on blank text would hide the disagreement on what matters.
 */
export function ratedWords(articles: readonly TaggedArticle[]): Item[] {
  return articles.flatMap(({ text, byAnnotator }) => (byAnnotator.size < 2 ? [] : wordsIn(text, byAnnotator)));
}

function wordsIn(text: string, byAnnotator: TaggedArticle['byAnnotator']): Item[] {
  const tagged = mergedSpans([...byAnnotator.values()].flat());
  const words = tagged.flatMap(span => wordsOf(text, span));
  const ratings = [...byAnnotator].map(([annotator, spans]) => ({ annotator, values: valuesOf(words, spans) }));
  return words.map((_, index) => new Map(ratings.map(({ annotator, values }) => [annotator, values[index] ?? NO_TAG])));
}

/** What spans give each word: every tag that overlaps it, in one order. */
function valuesOf(words: readonly Span[], spans: readonly TaggedSpan[]): string[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let open: TaggedSpan[] = [];
  let next = 0;
  return words.map(word => {
    for (let span = sorted[next]; span !== undefined && span.start < word.end; span = sorted[++next]) open.push(span);
    open = open.filter(span => span.end > word.start);
    return valueOfTags(open.map(({ tag }) => tag));
  });
}

/** The stretches that spans cover, in order; those that touch are two, so that no word is made of their ends. */
function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

/** How often two annotators gave each pair of values, over the items both rated; rows are the first annotator's. */
export interface ConfusionMatrix {
  /** Sorted. */
  readonly values: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** The confusion matrix of two annotators. */
export function confusionOf(items: readonly Item[], first: string, second: string): ConfusionMatrix {
  const pairs = items.flatMap(item => {
    const [a, b] = [item.get(first), item.get(second)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const values = [...new Set(pairs.flat())].sort();
  const place = new Map(values.map((value, index) => [value, index]));
  const counts = values.map(() => values.map(() => 0));
  for (const [a, b] of pairs) {
    const row = counts[place.get(a) ?? 0];
    const column = place.get(b) ?? 0;
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return { values, counts };
}

/** The items as one tag sees them: each rating is the tag or {@link NO_TAG}. Those that nobody tagged at all are not among them. */
export function itemsOfTag(items: readonly Item[], tag: string): Item[] {
  return items.map(item => new Map([...item].map(([annotator, value]) => [annotator, tagsIn(value).includes(tag) ? tag : NO_TAG])));
}
