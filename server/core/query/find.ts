import type { Mention } from '../entities/types';
import { sourceSpan } from '../text/reading';
import { bySpan, type Span, sameSpan } from '../text/span';
import { wordCount } from '../text/words';
import { phrasesIn } from './phrase';
import type { Query, SearchedArticle } from './types';

/** The hits of a query in an article: spans of its text, sorted, each once. A word that is broken at a line end is found whole. */
export function hitsIn(article: SearchedArticle, query: Query): readonly Span[] {
  switch (query.kind) {
    case 'phrase':
      return inSource(article, phrasesIn(readText(article), query.pattern));
    case 'pattern':
      return inSource(article, query.pattern.matchesIn(readText(article)));
    case 'entity':
      return article.mentions().filter(({ entity }) => entity !== null && query.ids.has(entity));
    case 'type':
      return article.mentions().filter(mention => isOfType(mention, query.type));
    case 'date':
      return article.timexes().filter(({ value }) => value !== null && isWithin(value, query.value));
    case 'tag':
      return eachOnce(article.tagged(query.tag));
    case 'either':
      return eachOnce(query.of.flatMap(each => hitsIn(article, each)));
    case 'near':
      return nearTo(article, query);
  }
}

const readText = ({ text, reading }: SearchedArticle): string => reading?.text ?? text;

const inSource = ({ reading }: SearchedArticle, found: Iterable<Span>): Span[] => Array.from(found, span => sourceSpan(reading, span));

/** A candidate is of the type it looks like; one that is not in the register is not an entity yet. */
const isOfType = ({ entity, type }: Mention, wanted: string): boolean => entity !== null && type === wanted;

/** True for the value itself, and for the days of a month and the months of a year. */
const isWithin = (value: string, wanted: string): boolean => value.startsWith(wanted) && !/\d/.test(value.charAt(wanted.length));

const eachOnce = (spans: readonly Span[]): Span[] =>
  [...spans].sort(bySpan).filter((span, index, all) => index === 0 || !sameSpan(span, all[index - 1] as Span));

/** More units than a word has, with what is behind it: further apart, nothing needs to be counted. */
const LONGEST_WORD = 80;

function nearTo(article: SearchedArticle, { first, other, words }: Query & { kind: 'near' }): Span[] {
  const others = hitsIn(article, other);
  if (others.length === 0) return [];
  return hitsIn(article, first).filter(hit => others.some(neighbour => isNear(article.text, hit, neighbour, words)));
}

/** Two spans that overlap are not near to each other: they are the same words. */
function isNear(text: string, a: Span, b: Span, words: number): boolean {
  const [left, right] = a.start <= b.start ? [a, b] : [b, a];
  const apart = right.start - left.end;
  return apart >= 0 && apart <= (words + 1) * LONGEST_WORD && wordCount(text, { start: left.end, end: right.start }) <= words;
}
