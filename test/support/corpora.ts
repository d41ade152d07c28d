import { Corpus } from '../../server/core/corpus/corpus';

/** A corpus of the articles (id → text) and, where given, the `articles.yaml` beside them. */
export function corpusWith(articles: Readonly<Record<string, string>>, entries?: string): Corpus {
  const corpus = new Corpus();
  if (entries !== undefined) corpus.apply([{ kind: 'articleEntries', text: entries }]);
  corpus.apply(Object.entries(articles).map(([id, text]) => ({ kind: 'article', id, text })));
  return corpus;
}
