import type { ArticleId } from '../article/types';
import { NO_FOLDER } from '../publication/folderDates';
import { analyseRead, readArticle } from './analyse';
import { candidatesIn } from './names';
import type { ReadPremises } from './premises';
import { type TextFacts, textFactsOf } from './textFacts';

/**
 * As {@link textFactsOf}, with what follows under some premises, so that whoever has the same premises need not work that out; the
 * candidates only where they are asked for.
 */
export function factsUnder(id: ArticleId, text: string, premises: ReadPremises, withCandidates = false): TextFacts {
  const input = premises.inputFor(id);
  const facts = textFactsOf(id, text, input.entry?.language);
  const analysis = analyseRead(readArticle(id, text, input, facts), NO_FOLDER, input);
  const { article, mentions, timexes, evidence, reference, contradictions } = analysis;
  const candidates = withCandidates ? candidatesIn(article, mentions) : undefined;
  const alone = { premises: premises.key, mentions, ...(candidates && { candidates }), timexes, evidence, reference, contradictions };
  return { ...facts, alone };
}
