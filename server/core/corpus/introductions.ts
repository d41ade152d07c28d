import type { Article } from '../article/types';
import { introductionScore, mayIntroduceBetter } from '../entities/mentions/introduction';
import type { Mention } from '../entities/types';
import type { Contributions } from './postings';

interface WithMentions {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** The best mention of an entity in one article, the first of several that are as good. */
export interface Introduction {
  readonly mention: Mention;
  readonly score: number;
}

export function introductionIn({ article, mentions }: WithMentions, entity: string): Introduction | undefined {
  let best: Introduction | undefined;
  for (const mention of mentions) {
    if (mention.entity === entity) best = better(best, article, mention);
  }
  return best;
}

/** By entity the rank of its best mention in an article: the better it introduces, the lower. */
export function introductionsOf({ article, mentions }: WithMentions): Contributions {
  const best = new Map<string, Introduction>();
  for (const mention of mentions) {
    if (mention.entity !== null) best.set(mention.entity, better(best.get(mention.entity), article, mention));
  }
  return new Map([...best].map(([entity, { score }]) => [entity, -score]));
}

function better(known: Introduction | undefined, article: Article, mention: Mention): Introduction {
  if (known !== undefined && !mayIntroduceBetter(article, mention, known.score)) return known;
  const score = introductionScore(article, mention);
  return known !== undefined && known.score >= score ? known : { mention, score };
}
