import type { ArticleId } from '../article/types';
import { NO_FOLDER } from '../publication/folderDates';
import { type ArticleAnalysis, analyseRead, type ReadArticle, readArticle } from './analyse';
import { candidatesIn } from './names';
import type { ReadPremises } from './premises';
import { type TextFacts, textFactsOf } from './textFacts';

/** An article that is by itself, under some premises. */
export interface AnalysedAlone {
  /** What its text says, with what follows under the premises. */
  readonly facts: TextFacts;
  readonly read: ReadArticle;
  readonly analysis: ArticleAnalysis;
}

/**
 * Analyses an article as {@link textFactsOf} does, with what follows under some premises, so that whoever has the same premises need not do
 * it; the candidates only where they are asked for.
 */
export function analysedAlone(id: ArticleId, text: string, premises: ReadPremises, withCandidates = false): AnalysedAlone {
  const input = premises.inputFor(id);
  const facts = textFactsOf(id, text, input.entry?.language);
  const read = readArticle(id, text, input, facts);
  const analysis = analyseRead(read, NO_FOLDER, input);
  const { article, mentions, timexes, evidence, reference, contradictions } = analysis;
  const candidates = withCandidates ? candidatesIn(article, mentions) : undefined;
  const alone = { premises: premises.key, mentions, ...(candidates && { candidates }), timexes, evidence, reference, contradictions };
  return { facts: { ...facts, alone }, read, analysis };
}

export const factsUnder = (id: ArticleId, text: string, premises: ReadPremises, withCandidates = false): TextFacts =>
  analysedAlone(id, text, premises, withCandidates).facts;
