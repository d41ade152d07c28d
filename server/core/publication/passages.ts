import { paragraphsOf } from '../article/pageBreaks';
import { type Article, type PassageKind, readTextOf } from '../article/types';
import { sourceSpan } from '../text/reading';
import { sliceOf } from '../text/span';
import { type FoundTimex, findIsoDates, findTimexes } from '../timex/index';

/** What was found in an article, by passage. Offsets count from the start of the passage, so that a passage may move. */
export type FoundInPassages = readonly (readonly FoundTimex[])[];

/** An article, and what was found in it. */
export interface KnownDates {
  readonly article: Article;
  readonly found: FoundInPassages;
}

/** Finds the expressions of one passage's text, on its own. */
export type FindInPassage = (text: string, aside: boolean) => readonly FoundTimex[];

const findAlone: FindInPassage = (text, aside) => findTimexes(text, [{ start: 0, end: text.length, aside }]);

/**
 * The expressions of an article, looked for in each paragraph by itself; one that goes on over a page break has them in its first
 * passage. A passage that was in the text `before` with the same
 * words keeps what was found there; only the others are searched. Equal to what is found without `before`. In an article in another
 * language than English only ISO dates are found.
 */
export function findInPassages(article: Article, before?: KnownDates, findEnglish: FindInPassage = findAlone): FoundInPassages {
  if (before?.article === article) return before.found;
  const find = article.language === undefined ? findEnglish : findIsoDates;
  const known: Record<'text' | 'aside', Map<string, readonly FoundTimex[]>> = { text: new Map(), aside: new Map() };
  if (before !== undefined && (before.article.language === undefined) === (article.language === undefined)) {
    const text = readTextOf(before.article);
    const spans = paragraphsOf(before.article.passages);
    for (const [index, { kind }] of before.article.passages.entries()) {
      const [found, span] = [before.found[index], spans[index]];
      if (found !== undefined && span !== undefined) known[ASIDE.has(kind) ? 'aside' : 'text'].set(sliceOf(text, span), found);
    }
  }
  const read = readTextOf(article);
  const paragraphs = paragraphsOf(article.passages);
  return article.passages.map(({ kind }, index) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return [];
    const aside = ASIDE.has(kind);
    const text = sliceOf(read, paragraph);
    return known[aside ? 'aside' : 'text'].get(text) ?? find(text, aside);
  });
}

/** The same with offsets into the article, in text order. */
export function placedInArticle(article: Article, found: FoundInPassages): FoundTimex[] {
  return article.passages.flatMap(({ start }, index) =>
    (found[index] ?? []).map(timex => sourceSpan(article.reading, { ...timex, start: timex.start + start, end: timex.end + start })),
  );
}

/** Passages that are not part of the text proper: no other date is counted from theirs. */
const ASIDE: ReadonlySet<PassageKind> = new Set(['metadata', 'furniture', 'credit', 'byline']);
