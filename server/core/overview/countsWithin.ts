import type { Corpus } from '../corpus/corpus';
import { isOpen, isWithin, type Period } from './period';

export interface Counts {
  readonly mentions: number;
  readonly articles: number;
}

/** How often an entity is mentioned in the articles of a period, and in how many of them. */
export function countsWithin(corpus: Corpus, entity: string, period: Period): Counts {
  if (isOpen(period)) return { mentions: corpus.mentions.count(entity), articles: corpus.mentions.articles(entity) };
  let [mentions, articles] = [0, 0];
  for (const { article, count } of corpus.mentions.entries(entity)) {
    const header = corpus.summary(article)?.header;
    if (header === undefined || !isWithin(header, period)) continue;
    mentions += count;
    articles++;
  }
  return { mentions, articles };
}
