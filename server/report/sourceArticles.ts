import type { ArticleId } from '../core/article/types';
import type { Corpus } from '../core/corpus/corpus';
import type { SourceArticle } from '../core/report/sources';

/** Articles of a corpus with what is known about them, in the order given. */
export const sourceArticles = (corpus: Corpus, ids: readonly ArticleId[] = corpus.ids()): SourceArticle[] =>
  ids.flatMap(article => {
    const record = corpus.get(article);
    if (record === undefined) return [];
    const code = record.article.language?.code;
    return [{ article, header: record.header, ...(code === undefined || code === 'und' ? {} : { language: code }) }];
  });
