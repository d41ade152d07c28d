import type { ArticleId } from '../article/types';
import { NO_FOLDER } from '../publication/folderDates';
import { atOnce, type Stages } from '../text/stages';
import { type ArticleAnalysis, analyseRead, type ReadArticle, readArticle } from './analyse';
import { candidatesInStages } from './names';
import type { ReadPremises } from './premises';
import { type TextFacts, textFactsInStages } from './textFacts';

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
export function* analysedAlone(id: ArticleId, text: string, premises: ReadPremises, withCandidates = false): Stages<AnalysedAlone> {
  const input = premises.inputFor(id);
  const facts = yield* textFactsInStages(id, text, input.entry?.language);
  yield;
  const read = readArticle(id, text, input, facts);
  yield;
  const analysis = analyseRead(read, NO_FOLDER, input);
  yield;
  const { article, mentions, timexes, evidence, reference, contradictions } = analysis;
  const candidates = withCandidates ? yield* candidatesInStages(article, mentions) : undefined;
  const alone = { premises: premises.key, mentions, ...(candidates && { candidates }), timexes, evidence, reference, contradictions };
  return { facts: { ...facts, alone }, read, analysis };
}

export const factsUnder = (id: ArticleId, text: string, premises: ReadPremises, withCandidates = false): TextFacts =>
  atOnce(analysedAlone(id, text, premises, withCandidates)).facts;
