import { frontMatterTexts } from '../article/frontMatter';
import { isMarkdownFile } from '../article/parse';
import type { Article, Header } from '../article/types';
import { oneLine } from './paragraphs';
import type { ArticleFacts, FactName } from './types';

/** What only front matter says. */
const FROM_FRONT_MATTER = ['section', 'page', 'edition', 'dateline', 'keywords', 'source'] as const satisfies readonly FactName[];
/** Other words for the same. */
const ALSO: Partial<Record<FactName, readonly string[]>> = { keywords: ['tags', 'subjects'], section: ['category', 'categories'] };

/** What is known about an article; `names` are the entities that it mentions, `words` how many its text has. */
export function factsOf(article: Article, header: Header, names: readonly string[], words: number): ArticleFacts {
  const date = header.published?.value ?? '';
  const front = article.frontMatter === undefined ? new Map<string, string>() : frontMatterTexts(article.text, isMarkdownFile(article.id));
  const { dateline } = article;
  const own: Partial<Record<FactName, string>> = Object.fromEntries(
    FROM_FRONT_MATTER.map(name => [
      name,
      [name, ...(ALSO[name] ?? [])].map(key => front.get(key)).find(value => value !== undefined) ?? '',
    ]),
  );
  const facts = {
    ...own,
    title: header.title.value,
    date,
    year: date.slice(0, 4),
    month: date.slice(5, 7),
    outlet: header.outlet?.value ?? '',
    author: header.author?.value ?? '',
    url: header.url?.value ?? '',
    page: header.page?.value ?? own.page,
    language: article.language?.code ?? 'en',
    dateline: own.dateline || (dateline === undefined ? '' : article.text.slice(dateline.place.start, dateline.place.end)),
    names: names.join('; '),
    words: String(words),
  };
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, oneLine(value ?? '')])) as unknown as ArticleFacts;
}
