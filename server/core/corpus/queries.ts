import { restrained } from '../article/restraint';
import { type ArticleId, type Passage, storyStartsOf, type Verdict } from '../article/types';
import { type CleanedText, cleanArticle } from '../clean/clean';
import { frontMatterEdit } from '../clean/frontMatter';
import { type CleanOptions, DEFAULT_CLEAN_OPTIONS } from '../clean/types';
import type { Entity, Mention } from '../entities/types';
import { foldForSearch } from '../text/fold';
import { spanAt } from '../text/span';
import type { Timex } from '../timex/index';
import { type ArticleRecord, type Corpus, timeOrder } from './corpus';
import { introductionIn } from './introductions';
import { recurrenceOf } from './recurrence';

/** A mention and its article. */
export interface MentionPlace {
  readonly article: ArticleId;
  readonly mention: Mention;
}

/** The place of an editor's cursor: an article and a UTF-16 offset into it. */
export interface Cursor {
  readonly article: ArticleId;
  readonly offset: number;
}

export const timexAt = (record: ArticleRecord, offset: number): Timex | undefined => spanAt(record.timexes, offset);

export function passageAt(record: ArticleRecord, offset: number): { readonly passage: Passage; readonly index: number } | undefined {
  const passage = spanAt(record.article.passages, offset);
  return passage && { passage, index: record.article.passages.indexOf(passage) };
}

/** The mentions of an entity in one article; they are taken from its record when they are asked for. */
export interface MentionsInArticle {
  readonly article: ArticleId;
  readonly mentions: readonly Mention[];
}

/** The articles that mention an entity, in order of time. */
export const articlesMentioning = (corpus: Corpus, entity: string): ArticleId[] =>
  corpus.mentions.entries(entity).map(({ article }) => article);

/** All mentions of an entity, article by article in order of time. */
export const mentionsOf = (corpus: Corpus, entity: string): readonly MentionsInArticle[] =>
  articlesMentioning(corpus, entity).map(article => ({
    article,
    get mentions() {
      return mentionsIn(corpus, article, entity);
    },
  }));

const mentionsIn = (corpus: Corpus, article: ArticleId, entity: string): readonly Mention[] =>
  corpus.get(article)?.mentions.filter(mention => mention.entity === entity) ?? [];

export function countsOf(corpus: Corpus, entity: string): { readonly mentions: number; readonly articles: number } {
  return { mentions: corpus.mentions.count(entity), articles: corpus.mentions.articles(entity) };
}

/** The mention that introduces an entity best: its fullest form, with a description beside it, in the earliest article. */
export function introductionOf(corpus: Corpus, entity: string): MentionPlace | null {
  const first = corpus.introductions.at(entity, 0)?.article;
  const record = first === undefined ? undefined : corpus.get(first);
  const mention = record && introductionIn(record, entity)?.mention;
  return first === undefined || mention === undefined ? null : { article: first, mention };
}

/** The entity's nearest mention behind (or before) a cursor, through the articles in order of time, from the last on to the first. */
export function adjacentMention(corpus: Corpus, entity: string, from: Cursor, direction: 'next' | 'previous'): MentionPlace | null {
  const articles = corpus.mentions.articles(entity);
  const record = corpus.get(from.article);
  if (articles === 0 || record === undefined) return null;
  const here = corpus.mentions.indexFrom(entity, from.article, timeOrder(record));
  const own = record.mentions.filter(mention => mention.entity === entity);
  const inside =
    direction === 'next' ? own.find(mention => mention.start > from.offset) : own.findLast(mention => mention.end < from.offset);
  if (inside !== undefined) return { article: from.article, mention: inside };
  const step = direction === 'previous' ? -1 : own.length === 0 ? 0 : 1;
  const article = corpus.mentions.at(entity, (here + step + articles) % articles)?.article;
  const mention = article && mentionsIn(corpus, article, entity).at(direction === 'next' ? 0 : -1);
  return article === undefined || !mention ? null : { article, mention };
}

/** Which mention of its entity a mention is in order of time, from 1; 0 where it is not one of them. Looks into no other article. */
export function ordinalOf(corpus: Corpus, entity: string, { article, mention }: MentionPlace): number {
  const record = corpus.get(article);
  if (record === undefined) return 0;
  const place = mentionsIn(corpus, article, entity).findIndex(({ start }) => start === mention.start);
  return place < 0 ? 0 : corpus.mentions.countBefore(entity, corpus.mentions.indexFrom(entity, article, timeOrder(record))) + place + 1;
}

/** By passage. */
export type Verdicts = readonly (Verdict | undefined)[];

/**
 * By passage: why a cleaned copy leaves it out, by what the researcher said about it, else by its looks and its recurrence. Nothing goes
 * by a rule where a further article of the file has begun.
 */
export function verdictsOf(corpus: Corpus, id: ArticleId): Verdicts {
  const record = corpus.get(id);
  if (record === undefined) return [];
  const { text, passages } = record.article;
  const recurrence = recurrenceOf(corpus, id);
  const further = storyStartsOf(record.article)[1] ?? Number.POSITIVE_INFINITY;
  const verdicts = passages.map(({ start, verdict: byLooks, decision }, index) => {
    const byRecurrence = recurrence[index];
    if (start >= further && decision === undefined) return undefined;
    if (decision !== undefined || byRecurrence === undefined) return byLooks;
    return byLooks === undefined || byRecurrence.strength > byLooks.strength ? byRecurrence : byLooks;
  });
  return restrained(text, passages, verdicts);
}

/** True where the researcher said that a passage stays as it is, whatever a rule says of it. */
export const isKept = ({ decision }: Passage): boolean => decision?.decision === 'keep';

/** What cleaning makes of an article now, by its verdicts, the researcher's decisions and the options. */
export function cleanedTextOf(corpus: Corpus, id: ArticleId, options: CleanOptions = DEFAULT_CLEAN_OPTIONS): CleanedText | null {
  const record = corpus.get(id);
  if (record === undefined) return null;
  const { article, header } = record;
  const frontMatter = options.frontMatter ? frontMatterEdit(article, header, options) : undefined;
  const kept = new Set(article.passages.flatMap((passage, index) => (isKept(passage) ? [index] : [])));
  return cleanArticle(article, verdictsOf(corpus, id), { options, kept, frontMatter });
}

/** A hit of {@link findNames}. */
export type NameHit =
  | { readonly kind: 'entity'; readonly entity: Entity /** The name or alias that matched. */; readonly form: string }
  | { readonly kind: 'article'; readonly id: ArticleId; readonly title: string };

/** Entities by any alias and articles by title or path that contain the query, case and diacritics apart; those that begin with it first. */
export function findNames(corpus: Corpus, query: string, limit: number): readonly NameHit[] {
  const wanted = foldForSearch(query.trim());
  const beginning: NameHit[] = [];
  const inside: NameHit[] = [];
  const offer = (hit: NameHit, form: string): boolean => {
    const at = foldForSearch(form).indexOf(wanted);
    if (at === 0) beginning.push(hit);
    else if (at > 0 && inside.length < limit) inside.push(hit);
    return at >= 0;
  };
  for (const entity of corpus.register.entities) {
    if (beginning.length >= limit) break;
    for (const form of [entity.name, ...entity.aliases]) if (offer({ kind: 'entity', entity, form }, form)) break;
  }
  for (const id of corpus.ids()) {
    if (beginning.length >= limit) break;
    const title = corpus.summary(id)?.header.title.value ?? id;
    if (!offer({ kind: 'article', id, title }, title)) offer({ kind: 'article', id, title }, id);
  }
  return [...beginning, ...inside].slice(0, limit);
}
