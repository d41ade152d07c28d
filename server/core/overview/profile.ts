import type { ArticleId } from '../article/types';
import type { ArticleRecord, Corpus } from '../corpus/corpus';
import { descriptionBeside } from '../entities/mentions/descriptions';
import { foldForSearch } from '../text/fold';
import { namedParagraphs } from './namedTogether';

/** What the articles say about an entity. */
export interface Profile {
  /** What is written beside its name, the most frequent first, each as it is written first. */
  readonly descriptions: readonly { readonly text: string; readonly articles: number }[];
  /** When the first and the last dated article that mention it were published: ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly first?: string;
  readonly last?: string;
  /** Entities that its paragraphs name, too, those of the most articles first. */
  readonly companions: readonly string[];
}

/** So many articles are read at most for what is beside the name, and for who is named with it. */
const MOST_READ = 10;
const MOST_DESCRIPTIONS = 3;
const MOST_COMPANIONS = 5;

/**
 * What the articles say about an entity, from the postings and a few articles: those that introduce it best say what it is, and some at equal
 * distances in time say whom it is named with.
 */
export function profileOf(corpus: Corpus, entity: string): Profile {
  const introducing = upTo(MOST_READ, index => corpus.introductions.at(entity, index)?.article);
  const all = corpus.mentions.articles(entity);
  const read = Math.min(all, MOST_READ);
  const spread = upTo(read, index => corpus.mentions.at(entity, Math.floor((index * all) / read))?.article);
  const [first, last] = [0, lastDated(corpus, entity)].map(index => publishedAt(corpus, entity, index));
  return {
    descriptions: descriptionsOf(recordsOf(corpus, introducing), entity),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    companions: companionsOf(recordsOf(corpus, spread), entity),
  };
}

function upTo(most: number, articleAt: (index: number) => ArticleId | undefined): ArticleId[] {
  return Array.from({ length: most }, (_, index) => articleAt(index)).filter(article => article !== undefined);
}

const recordsOf = (corpus: Corpus, articles: readonly ArticleId[]): ArticleRecord[] =>
  articles.flatMap(article => corpus.get(article) ?? []);

function publishedAt(corpus: Corpus, entity: string, index: number): string | undefined {
  const article = corpus.mentions.at(entity, index)?.article;
  return article === undefined ? undefined : corpus.summary(article)?.header.published?.value;
}

/** Index of the last article with a date; those without one are behind all others. */
function lastDated(corpus: Corpus, entity: string): number {
  let [low, high] = [0, corpus.mentions.articles(entity)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (publishedAt(corpus, entity, middle) === undefined) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function descriptionsOf(records: readonly ArticleRecord[], entity: string): Profile['descriptions'] {
  const found = new Map<string, { readonly text: string; articles: number }>();
  for (const { article, mentions } of records) {
    const here = new Map<string, string>();
    for (const mention of mentions) {
      const text = mention.entity === entity ? descriptionBeside(article, mention) : null;
      if (text !== null && !here.has(keyOf(text))) here.set(keyOf(text), text);
    }
    for (const [key, text] of here) {
      const known = found.get(key);
      if (known === undefined) found.set(key, { text, articles: 1 });
      else known.articles++;
    }
  }
  return [...found.values()].sort((a, b) => b.articles - a.articles).slice(0, MOST_DESCRIPTIONS);
}

/** 'The finance minister' and 'finance minister' are one. */
const keyOf = (description: string): string => foldForSearch(description).replace(/^(?:the|an?) /, '');

function companionsOf(records: readonly ArticleRecord[], entity: string): string[] {
  const articles = new Map<string, number>();
  for (const record of records) {
    const here = new Set<string>();
    for (const { mentions } of namedParagraphs(record)) {
      if (mentions.some(mention => mention.entity === entity)) for (const mention of mentions) here.add(mention.entity);
    }
    here.delete(entity);
    for (const other of here) articles.set(other, (articles.get(other) ?? 0) + 1);
  }
  return [...articles]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COMPANIONS)
    .map(([other]) => other);
}
