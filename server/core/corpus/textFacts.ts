import { parseInStages } from '../article/parse';
import type { Article, ArticleId } from '../article/types';
import { type ArticleWithoutText, withoutText, withText } from '../article/withoutText';
import type { Mention } from '../entities/types';
import { pack, unpack } from '../pack/pack';
import { type FoundInPassages, findInPassages } from '../publication/passages';
import { atOnce, type Stages } from '../text/stages';
import type { DateFacts } from './dateFacts';

/**
 * What one article's text says by itself, before the researcher's decisions, the register and the other articles of the folder: a
 * function of its id, its text and the language that `articles.yaml` gives it, so that it may be worked out anywhere. Plain data.
 */
export interface TextFacts {
  /** The code of its language that `articles.yaml` gave; null where it gave none. */
  readonly given: string | null;
  readonly article: Article;
  /** The time expressions, by passage of {@link article}. */
  readonly found: FoundInPassages;
  /** What follows from it under some premises, where that was worked out. */
  readonly alone?: AnalysisAlone;
}

/** What an article says under some premises as long as no other article of its folder decides how its dates are read. */
export interface AnalysisAlone extends DateFacts {
  /** Their `premisesKey`. */
  readonly premises: string;
  /** No other article decides on these. */
  readonly mentions: readonly Mention[];
  /** Where they were asked for. */
  readonly candidates?: readonly Mention[];
}

/** `given` is the code of its language that `articles.yaml` gives. Never throws, whatever the text holds; linear in its length. */
export const textFactsOf = (id: ArticleId, text: string, given?: string): TextFacts => atOnce(textFactsInStages(id, text, given));

/** {@link textFactsOf}, to be done side by side with other articles. */
export function* textFactsInStages(id: ArticleId, text: string, given?: string): Stages<TextFacts> {
  const article = yield* parseInStages(id, text, given);
  yield;
  return { given: given ?? null, article, found: findInPassages(article) };
}

/** The facts without id and text as bytes, some 1.6 KB for a text of 5 KB. */
export const packFacts = (facts: TextFacts): Uint8Array =>
  pack({ ...facts, article: withoutText(facts.article) } satisfies PackedTextFacts);

/** The facts that {@link packFacts} was given; null for bytes that cannot be facts of this text. */
export function unpackFacts(bytes: Uint8Array, id: ArticleId, text: string): TextFacts | null {
  try {
    const packed = unpack(bytes) as PackedTextFacts;
    const facts = { ...packed, article: withText(packed.article, id, text) };
    return isOfText(facts, text) ? facts : null;
  } catch {
    return null;
  }
}

/** True where the passages are stretches of the text, in order, and the dates are found by passage. */
function isOfText({ article, found }: TextFacts, text: string): boolean {
  const { passages, dates } = article;
  if (!Array.isArray(dates) || found.length !== passages.length || !found.every(Array.isArray)) return false;
  let before = 0;
  for (const { start, end } of passages) {
    if (!(start >= before && end >= start && end <= text.length)) return false;
    before = end;
  }
  return true;
}

/** What {@link packFacts} packs. */
export interface PackedTextFacts extends Omit<TextFacts, 'article'> {
  readonly article: ArticleWithoutText;
}
