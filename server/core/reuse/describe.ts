import { sliceOf } from '../text/span';
import { wordCount } from '../text/words';
import type { Alignment, Difference } from './types';

/** What differs, in a clause: "'last year' → 'in 2017'; 2 words differ; a sentence added". 'word for word' where nothing does. `a` is the side read from. */
export function describeDifferences(alignment: Alignment, textA: string, textB: string): string {
  if (alignment.differences.length === 0) return 'word for word';
  const quoted = alignment.differences.filter(isQuotable(textA, textB)).slice(0, MOST_QUOTED);
  const rest = alignment.differences.filter(difference => !quoted.includes(difference));
  const parts = quoted.map(({ a, b }) => `'${plain(sliceOf(textA, a))}' → '${plain(sliceOf(textB, b))}'`);
  for (const [isCounted, one, many, inWords] of COUNTED) {
    const counted = rest.filter(isCounted);
    const count = inWords ? sum(counted.map(({ a, b }) => Math.max(wordCount(textA, a), wordCount(textB, b)))) : counted.length;
    if (count > 0) parts.push(count === 1 ? one : `${count} ${many}`);
  }
  return parts.join('; ');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const MOST_QUOTED = 3;
const LONGEST_QUOTE = 40;

const isSentence = ({ kind }: Difference): boolean => kind === 'sentence';
const COUNTED: readonly (readonly [(difference: Difference) => boolean, string, string, boolean?])[] = [
  [difference => !isSentence(difference) && difference.kind === 'date', 'a date differs', 'dates differ'],
  [difference => difference.kind === 'number', 'a number differs', 'numbers differ'],
  [difference => difference.kind === 'name', 'a name differs', 'names differ'],
  [difference => difference.kind === 'word', '1 word differs', 'words differ', true],
  [difference => isSentence(difference) && difference.a.start === difference.a.end, 'a sentence added', 'sentences added'],
  [difference => isSentence(difference) && difference.a.start < difference.a.end, 'a sentence left out', 'sentences left out'],
];

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
