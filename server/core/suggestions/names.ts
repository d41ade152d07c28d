import type { Article } from '../article/types';
import { candidatesIn } from '../corpus/names';
import { type NameInArticle, namesInArticle } from '../entities/suggestions/articleNames';
import type { Mention } from '../entities/types';
import { anchorQuote } from '../quotes/anchor';
import { overlaps, type Span, sameSpan } from '../text/span';
import type { OutsideName } from './types';

/** Where names that another program found are in the text of their article now; those whose place is in doubt are left out. */
export function placedNames(text: string, names: readonly OutsideName[]): readonly Mention[] {
  return names.flatMap(({ position, quote, type }): Mention[] => {
    const span = placeOf(text, position, quote);
    return span === null ? [] : [{ ...span, entity: null, type, via: 'candidate' }];
  });
}

function placeOf(text: string, position: Span, quote: OutsideName['quote']): Span | null {
  if (text.slice(position.start, position.end) === quote.exact) return { start: position.start, end: position.end };
  const found = anchorQuote(text, { quote, position });
  return found.state === 'exact' || found.state === 'moved' ? { start: found.span.start, end: found.span.end } : null;
}

/**
 * Candidates with the names that others found, in order: of one place there is one, ours before any other; a name that is a part of one of ours, or
 * has one of ours in it, is a name beside it.
 */
export function withOutside(candidates: readonly Mention[], outside: readonly Mention[]): readonly Mention[] {
  if (outside.length === 0) return candidates;
  const added: Mention[] = [];
  for (const each of outside) {
    const isKnown = (other: Mention): boolean => sameSpan(other, each);
    if (!candidates.some(other => overlaps(other, each) && isKnown(other)) && !added.some(isKnown)) added.push(each);
  }
  return [...candidates, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The names that an article proposes, those that the register has included, with what other programs found in it. */
export const proposedNames = (article: Article, outside: readonly OutsideName[] = []): readonly NameInArticle[] =>
  namesInArticle(article.text, withOutside(candidatesIn(article, []), placedNames(article.text, outside)));
