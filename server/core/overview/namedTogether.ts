import { paragraphsOf } from '../article/pageBreaks';
import type { Article, ArticleId } from '../article/types';
import { readTextOf } from '../article/types';
import type { ArticleRecord, Corpus } from '../corpus/corpus';
import type { Mention } from '../entities/types';
import { sourceSpan } from '../text/reading';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';

/** Numbers of one name in {@link Rows}: of what is named, and where its paragraph and its sentence start, as offsets of the text. */
export const WIDTH = 3;

/** What the paragraphs and sentences of articles name, in numbers. */
export interface Rows {
  /** The names of an article in order of its text, {@link WIDTH} numbers each; none of an article that was not read. */
  namesOf(article: ArticleId): Int32Array;
  /** What a number means. */
  entityOf(number: number): string;
  numberOf(entity: string): number;
}

/** Something that an article names. */
export type Named = Span & { readonly entity: string };

/** Rows of articles, each put in when somebody read it. */
export class NamedRows implements Rows {
  readonly #rows = new Map<ArticleId, Int32Array>();
  readonly #numbers = new Map<string, number>();
  readonly #entities: string[] = [];

  /** `names` are in order of the text; `least` of them have to be different for a paragraph to count. */
  set(article: Article, names: readonly Named[], least: number): void {
    const numbers: number[] = [];
    for (const paragraph of paragraphsWith(article, names, least)) {
      let at = 0;
      for (const { start, entity } of paragraph.mentions) {
        while (at + 1 < paragraph.sentences.length && (paragraph.sentences[at + 1]?.start ?? 0) <= start) at++;
        numbers.push(this.numberOf(entity), paragraph.start, paragraph.sentences[at]?.start ?? paragraph.start);
      }
    }
    this.#rows.set(article.id, Int32Array.from(numbers));
  }

  delete(article: ArticleId): void {
    this.#rows.delete(article);
  }

  namesOf(article: ArticleId): Int32Array {
    return this.#rows.get(article) ?? NOTHING;
  }

  entityOf(number: number): string {
    return this.#entities[number] ?? '';
  }

  numberOf(entity: string): number {
    const known = this.#numbers.get(entity);
    if (known !== undefined) return known;
    const number = this.#entities.push(entity) - 1;
    this.#numbers.set(entity, number);
    return number;
  }
}

/**
 * Which entities of the register the paragraphs and sentences of a corpus name: of paragraphs that name several, or where `least` is 1 of all. It is
 * brought up to date by reading the articles that changed; questions are answered without reading any.
 */
export class NamedTogether implements Rows {
  readonly #rows = new NamedRows();
  readonly #revisions = new Map<ArticleId, number>();
  readonly #least: 1 | 2;

  constructor(least: 1 | 2 = 2) {
    this.#least = least;
  }

  /** Reads the articles that changed since, one a step, which answers how many were looked at before. */
  *update(corpus: Corpus): Generator<number> {
    const ids = corpus.ids();
    for (const [done, id] of ids.entries()) {
      const revision = corpus.summary(id)?.revision ?? -1;
      if (this.#revisions.get(id) === revision) continue;
      const record = corpus.get(id);
      if (record !== undefined) {
        this.#revisions.set(id, revision);
        this.#rows.set(record.article, entitiesIn(record), this.#least);
      }
      yield done;
    }
    if (this.#revisions.size <= ids.length) return;
    for (const id of this.#revisions.keys()) {
      if (corpus.summary(id) !== undefined) continue;
      this.#revisions.delete(id);
      this.#rows.delete(id);
    }
  }

  namesOf(article: ArticleId): Int32Array {
    return this.#rows.namesOf(article);
  }

  entityOf(number: number): string {
    return this.#rows.entityOf(number);
  }

  numberOf(entity: string): number {
    return this.#rows.numberOf(entity);
  }
}

const NOTHING = new Int32Array(0);

/** The mentions of entities of the register. */
export const entitiesIn = ({ mentions }: Pick<ArticleRecord, 'mentions'>): readonly (Mention & Named)[] =>
  mentions.filter((mention): mention is Mention & Named => mention.entity !== null);

interface NamedParagraph<Name extends Named> extends Span {
  readonly mentions: readonly Name[];
  readonly sentences: readonly Span[];
}

/** The paragraphs of an article that name several entities, each with its sentences; spans are of the article's text. */
export const namedParagraphs = (record: ArticleRecord): Generator<NamedParagraph<Mention & Named>> =>
  paragraphsWith(record.article, entitiesIn(record), 2);

/** The paragraphs of an article with at least so many different ones of some names, which are in order of its text. */
export function* paragraphsWith<Name extends Named>(
  article: Article,
  names: readonly Name[],
  least: number,
): Generator<NamedParagraph<Name>> {
  let at = 0;
  for (const paragraph of paragraphsOf(article.passages)) {
    if (paragraph === undefined) continue;
    while ((names[at]?.start ?? Number.POSITIVE_INFINITY) < paragraph.start) at++;
    const inside: Name[] = [];
    for (let next = names[at]; next !== undefined && next.start < paragraph.end; next = names[++at]) inside.push(next);
    if (inside.length < least || (least > 1 && inside.every(({ entity }) => entity === inside[0]?.entity))) continue;
    const sentences = sentencesOf(readTextOf(article), paragraph).map(sentence => sourceSpan(article.reading, sentence));
    yield { ...paragraph, mentions: inside, sentences };
  }
}
