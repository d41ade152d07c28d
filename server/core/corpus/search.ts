import type { ArticleId } from '../article/types';
import type { Names } from '../query/parse';
import type { SearchedArticle } from '../query/types';
import { foldForSearch } from '../text/fold';
import type { Span } from '../text/span';
import { type Corpus, timeOrder } from './corpus';

/** What a query asks of an article of the corpus; null where there is none. `tagged`: where its annotations with a tag are. */
export function searchedArticle(corpus: Corpus, id: ArticleId, tagged: (tag: string) => readonly Span[]): SearchedArticle | null {
  const source = corpus.sourceOf(id);
  if (source === null) return null;
  return {
    text: source.text,
    reading: source.reading,
    mentions: () => corpus.get(id)?.mentions ?? [],
    timexes: () => corpus.get(id)?.timexes ?? [],
    tagged,
  };
}

/** Entities of the register by id, else by a name or an alias, case and diacritics apart. */
export const namesIn = ({ register }: Corpus): Names => ({
  idsOf(name) {
    if (register.byId.has(name)) return [name];
    const wanted = foldForSearch(name);
    const isWanted = (form: string): boolean => foldForSearch(form) === wanted;
    return register.entities.filter(entity => [entity.name, ...entity.aliases].some(isWanted)).map(({ id }) => id);
  },
});

/** Articles in order of time, then of their paths; the undated last. */
export function inOrderOfTime(corpus: Corpus, ids: readonly ArticleId[] = corpus.ids()): readonly ArticleId[] {
  const dated = ids.flatMap(id => {
    const summary = corpus.summary(id);
    return summary === undefined ? [] : [{ id, time: timeOrder(summary) }];
  });
  return dated.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
