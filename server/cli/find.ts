import { taggedSpans } from '../annotations/taggedArticles';
import type { ArticleId } from '../core/article/types';
import { inOrderOfTime, namesIn, searchedArticle } from '../core/corpus/search';
import { inContext } from '../core/query/concordance';
import { hitsIn } from '../core/query/find';
import { parseQuery } from '../core/query/parse';
import { asksForTags } from '../core/query/parts';
import type { Query } from '../core/query/types';
import type { Span } from '../core/text/span';
import { annotationsBelow } from './annotationsBelow';
import { findMessages } from './messages';
import type { Output } from './output';
import type { Project } from './project';
import { oneLine, UsageError } from './terminal';

/** Prints every hit of a query with its context, in order of time of the articles. Throws a {@link UsageError} where the query cannot be read. */
export async function printHits(project: Project, written: string, width: number, output: Output): Promise<void> {
  const { corpus } = project;
  const read = parseQuery(written, namesIn(corpus));
  if ('problem' in read) throw new UsageError(findMessages.unreadable(written, read.problem.message));
  const tagged = await taggedIn(project, read.query);
  for (const id of inOrderOfTime(corpus, project.ids)) {
    const article = searchedArticle(corpus, id, tag => tagged(id, tag));
    if (article === null) continue;
    const header = corpus.summary(id)?.header;
    for (const { start, end } of hitsIn(article, read.query)) {
      const context = inContext(article.text, { start, end }, width);
      const date = header?.published?.value;
      const outlet = header?.outlet?.value;
      const row = {
        article: id,
        start,
        end,
        ...context,
        title: header?.title.value ?? id,
        ...(date === undefined ? {} : { date }),
        ...(outlet === undefined ? {} : { outlet }),
      };
      await output.row(
        row,
        () => `${context.left.padStart(width)}[${oneLine(context.hit)}]${context.right.padEnd(width)} ${date ?? ''} ${id}`,
      );
    }
  }
}

/** Where the annotations with a tag are; the files of annotations are read only where the query asks for a tag. */
async function taggedIn({ corpus, folder }: Project, query: Query): Promise<(article: ArticleId, tag: string) => readonly Span[]> {
  if (!asksForTags(query)) return () => [];
  const service = annotationsBelow(folder, id => corpus.textOf(id));
  await service.load();
  return (article, tag) => taggedSpans(service, article, tag);
}
