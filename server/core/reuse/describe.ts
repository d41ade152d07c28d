import { sliceOf } from '../text/span';
import { wordCount } from '../text/words';
import { REUSE_MESSAGES } from './messages';
import type { Alignment, Difference } from './types';

/**
 * What differs, in a clause: '"last year" → "in 2017"; 2 more words differ; a sentence added (9 words)'. 'word for word' where nothing
 * does. `a` is the side read from. The words of all parts add up to those that a group of copies counts.
 */
export function describeDifferences(alignment: Alignment, textA: string, textB: string): string {
  const { differences } = alignment;
  if (differences.length === 0) return REUSE_MESSAGES.wordForWord;
  const wordsOf = (those: readonly Difference[]): number =>
    those.reduce((total, { a, b }) => total + Math.max(wordCount(textA, a), wordCount(textB, b)), 0);
  const quoted = differences.filter(isQuotable(textA, textB)).slice(0, MOST_QUOTED);
  const rest = differences.filter(difference => !quoted.includes(difference));
  const parts = quoted.map(({ a, b }) => REUSE_MESSAGES.replaced(plain(sliceOf(textA, a)), plain(sliceOf(textB, b))));
  const changed = rest.filter(difference => !isSentence(difference));
  const named = NAMED.flatMap(([kind, say]) => {
    const count = changed.filter(difference => difference.kind === kind).length;
    return count === 0 ? [] : [say(count)];
  });
  if (changed.length > 0) parts.push(REUSE_MESSAGES.wordsDiffer(wordsOf(changed), named, quoted.length > 0));
  const sentences = rest.filter(isSentence);
  const added = sentences.filter(({ a }) => a.start === a.end);
  const leftOut = sentences.filter(({ a }) => a.start < a.end);
  if (added.length > 0) parts.push(REUSE_MESSAGES.sentencesAdded(added.length, wordsOf(added)));
  if (leftOut.length > 0) parts.push(REUSE_MESSAGES.sentencesLeftOut(leftOut.length, wordsOf(leftOut)));
  return parts.join('; ');
}

/** What a difference may be beside words, and what it is called. */
const NAMED: readonly (readonly [Difference['kind'], (count: number) => string])[] = [
  ['date', REUSE_MESSAGES.dates],
  ['number', REUSE_MESSAGES.numbers],
  ['name', REUSE_MESSAGES.names],
];

const MOST_QUOTED = 3;
const LONGEST_QUOTE = 40;

const isSentence = ({ kind }: Difference): boolean => kind === 'sentence';
const isQuotable =
  (textA: string, textB: string) =>
  ({ kind, a, b }: Difference): boolean =>
    kind !== 'word' &&
    kind !== 'sentence' &&
    a.start < a.end &&
    b.start < b.end &&
    plain(sliceOf(textA, a)).length <= LONGEST_QUOTE &&
    plain(sliceOf(textB, b)).length <= LONGEST_QUOTE;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
