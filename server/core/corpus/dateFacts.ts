import { headerOf } from '../article/header';
import { type Article, type Header, storyStartsOf } from '../article/types';
import { type DateContradiction, findContradictions } from '../publication/contradictions';
import { type PublicationEvidence, publicationEvidence, referenceOf } from '../publication/evidence';
import { type FoundInPassages, placedInArticle } from '../publication/passages';
import { textDatesOf } from '../publication/textDates';
import { defaultLanguage, type FoundTimex, type ReferenceTime, resolveTimexes, type Timex } from '../timex/index';

/** All that depends on the dates of an article. */
export interface DateFacts {
  readonly timexes: readonly Timex[];
  /** What speaks for its publication date. */
  readonly evidence: PublicationEvidence;
  /** What its relative dates are counted from; null where nothing is known. */
  readonly reference: ReferenceTime | null;
  /** Dates that cannot be as they are written. */
  readonly contradictions: readonly DateContradiction[];
}

/** What was found in each article of a file, the first one's first. */
export function byStory(article: Article, found: readonly FoundTimex[]): FoundTimex[][] {
  const starts = storyStartsOf(article);
  return starts.map((start, nth) =>
    found.filter(timex => timex.start >= start && timex.start < (starts[nth + 1] ?? Number.POSITIVE_INFINITY)),
  );
}

/**
 * What the time expressions found come to, under the publication date of the header or what the article itself suggests for one. Those
 * of a further article of the file are counted from the date it states itself, else from none.
 */
export function datesOf(article: Article, inPassages: FoundInPassages, header: Header, language = defaultLanguage()): DateFacts {
  const [first = [], ...others] = byStory(article, placedInArticle(article, inPassages));
  const text = textDatesOf(article, first, language);
  const evidence = publicationEvidence(article, header, text);
  const reference = referenceOf(header, evidence);
  const timexes = resolveTimexes(first, article.passages, reference);
  const contradictions = findContradictions({ found: first, timexes, text, published: header.published?.value ?? null });
  for (const [nth, found] of others.entries()) {
    const story = article.stories?.[nth];
    if (story === undefined) continue;
    const published = headerOf(story, undefined).published?.value ?? null;
    const valued = resolveTimexes(found, story.passages, published === null ? null : { value: published });
    contradictions.push(...findContradictions({ found, timexes: valued, text: textDatesOf(story, found, language), published }));
    const before = timexes.length;
    timexes.push(...valued.map(timex => countedFrom(timex, before)));
  }
  return { timexes, evidence, reference, contradictions };
}

/** An expression of a further article, with the expression it is counted from among those of the whole file. */
const countedFrom = (timex: Timex, before: number): Timex =>
  timex.anchorTime?.kind === 'timex' ? { ...timex, anchorTime: { ...timex.anchorTime, index: timex.anchorTime.index + before } } : timex;
