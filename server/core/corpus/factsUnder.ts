import type { ArticleId } from '../article/types';
import { NO_FOLDER } from '../publication/folderDates';
import { analyseRead, readArticle } from './analyse';
import type { ReadPremises } from './premises';
import { type TextFacts, textFactsOf } from './textFacts';

/** As {@link textFactsOf}, with what follows under some premises, so that whoever has the same premises need not work that out. */
export function factsUnder(id: ArticleId, text: string, premises: ReadPremises): TextFacts {
  const input = premises.inputFor(id);
  const facts = textFactsOf(id, text, input.entry?.language);
  const { mentions, timexes, evidence, reference, contradictions } = analyseRead(readArticle(id, text, input, facts), NO_FOLDER, input);
  return { ...facts, alone: { premises: premises.key, mentions, timexes, evidence, reference, contradictions } };
}
