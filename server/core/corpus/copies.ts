import type { ArticleId } from '../article/types';
import { REUSE_MESSAGES } from '../reuse/messages';
import { MOST_COPIES, MOST_RELATIVES } from '../reuse/passageCopies';
import type { Alignment } from '../reuse/types';
import { counted } from '../text/wording';
import { wordCount } from '../text/words';
import { atGrain, type Moment, parseMoment } from '../timex/index';
import type { ArticleRecord, Corpus } from './corpus';
import { ORDER_MESSAGES } from './messages';
import { earlierOf } from './reuse';

/**
 * Where else a passage of the article `id` occurs and how far its copies differ, in a clause: 'in 2 other articles, repeated in this
 * article, up to 3 words differ'. `copies` are the passage's own, one at least.
 */
export function describeCopies(corpus: Corpus, id: ArticleId, copies: readonly Alignment[]): string {
  const others = new Set(copies.map(copy => copy.b.article));
  const here = others.delete(id);
  const places = [
    ...(others.size > 0 ? [REUSE_MESSAGES.inOtherArticles(others.size, isCutShort(copies))] : []),
    ...(here ? [REUSE_MESSAGES.repeatedHere] : []),
  ];
  return [...places, describeRewording(copies.map(copy => differingWords(corpus, copy)))].join(', ');
}

/** True where there may be more copies than are listed. */
const isCutShort = (copies: readonly Alignment[]): boolean =>
  copies.length >= MOST_COPIES || copies.filter(({ kind }) => kind === 'near').length >= MOST_RELATIVES;

/** How far copies differ, from how many words each has changed: 'word for word', '3 words differ', 'up to 3 words differ'. */
export function describeRewording(differing: readonly number[]): string {
  const most = Math.max(...differing);
  if (most <= 0) return REUSE_MESSAGES.wordForWord;
  return Math.min(...differing) === most ? REUSE_MESSAGES.wordsDiffer(most, [], false) : REUSE_MESSAGES.upToWordsDiffer(most);
}

/** Words replaced, added or left out between two places; of a replacement, those of its longer side. */
export function differingWords(corpus: Corpus, alignment: Alignment): number {
  const known = wordsCounted.get(alignment);
  if (known !== undefined) return known;
  const { a, b, differences } = alignment;
  const [textA, textB] = [a, b].map(({ article }) => (differences.length === 0 ? '' : corpus.reuse.textOf(article)));
  const words = differences.reduce(
    (sum, { a: here, b: there }) => sum + Math.max(wordCount(textA ?? '', here), wordCount(textB ?? '', there)),
    0,
  );
  wordsCounted.set(alignment, words);
  return words;
}

/** An alignment holds of the texts that it was made from. */
const wordsCounted = new WeakMap<Alignment, number>();

/** When another article was published, from this one on: '3 days earlier', '2 months later', 'later', 'on the same day'; null where their dates do not show it. */
export function describeOrder(here: Pick<ArticleRecord, 'header'>, other: Pick<ArticleRecord, 'header'>): string | null {
  const [day, otherDay] = [here, other].map(({ header }) => (header.published === undefined ? null : parseMoment(header.published.value)));
  if (!day || !otherDay) return null;
  if (day.grain === 'day' && otherDay.grain === 'day' && day.index === otherDay.index) return ORDER_MESSAGES.sameDay;
  const earlier = earlierOf(here, other);
  if (earlier === 'unknown') return null;
  return [distance(day, otherDay), earlier === 'b' ? 'earlier' : 'later'].filter(part => part !== null).join(' ');
}

/** In the widest unit that is exact enough: days up to two months, months up to two years; null where one of them is not a day. */
function distance(a: Moment, b: Moment): string | null {
  if (a.grain !== 'day' || b.grain !== 'day') return null;
  const apart = (grain: 'day' | 'month' | 'year'): number => Math.abs(atGrain(a, grain).index - atGrain(b, grain).index);
  if (apart('day') < 60) return counted(apart('day'), 'day', 'days');
  return apart('month') < 24 ? counted(apart('month'), 'month', 'months') : counted(apart('year'), 'year', 'years');
}
