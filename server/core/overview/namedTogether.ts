import { paragraphsOf } from '../article/pageBreaks';
import type { ArticleId } from '../article/types';
import { readTextOf } from '../article/types';
import type { ArticleRecord, Corpus } from '../corpus/corpus';
import type { Mention } from '../entities/types';
import { sourceSpan } from '../text/reading';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';

/** Numbers of one name in {@link NamedTogether}: the entity's, its paragraph's, its sentence's. */
export const WIDTH = 3;

interface Entry {
  readonly revision: number;
  readonly named: Int32Array;
}

/**
 * By article, which entities its paragraphs and sentences name: three numbers for each name that shares its paragraph with another entity,
 * in order of the text. It is brought up to date by reading the articles that changed; questions are answered without reading any.
 */
export class NamedTogether {
  readonly #entries = new Map<ArticleId, Entry>();
  readonly #numbers = new Map<string, number>();
  readonly #entities: string[] = [];

  /** Reads the articles that changed since, one a step, which answers how many were looked at before. */
  *update(corpus: Corpus): Generator<number> {
    const ids = corpus.ids();
    for (const [done, id] of ids.entries()) {
      const revision = corpus.summary(id)?.revision ?? -1;
      if (this.#entries.get(id)?.revision === revision) continue;
      const record = corpus.get(id);
      if (record !== undefined) this.#entries.set(id, { revision, named: this.#namedIn(record) });
      yield done;
    }
    if (this.#entries.size > ids.length)
      for (const id of this.#entries.keys()) if (corpus.summary(id) === undefined) this.#entries.delete(id);
  }

  /** The names of an article, {@link WIDTH} numbers each; none of an article that was not read. */
  namesOf(article: ArticleId): Int32Array {
    return this.#entries.get(article)?.named ?? NOTHING;
  }

  /** The entity of a number. */
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

  #namedIn(record: ArticleRecord): Int32Array {
    const numbers: number[] = [];
    let paragraph = 0;
    let sentence = 0;
    for (const { sentences, mentions } of namedParagraphs(record)) {
      let at = 0;
      for (const { start, entity } of mentions) {
        while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= start) at++;
        numbers.push(this.numberOf(entity), paragraph, sentence + at);
      }
      paragraph++;
      sentence += sentences.length;
    }
    return Int32Array.from(numbers);
  }
}

const NOTHING = new Int32Array(0);

/** A mention of an entity of the register. */
type Named = Mention & { readonly entity: string };

interface NamedParagraph extends Span {
  readonly mentions: readonly Named[];
  readonly sentences: readonly Span[];
}

/** The paragraphs of an article that name several entities, each with its sentences; spans are of the article's text. */
export function* namedParagraphs({ article, mentions }: ArticleRecord): Generator<NamedParagraph> {
  const named = mentions.filter((mention): mention is Named => mention.entity !== null);
  let at = 0;
  for (const paragraph of paragraphsOf(article.passages)) {
    if (paragraph === undefined) continue;
    while ((named[at]?.start ?? Number.POSITIVE_INFINITY) < paragraph.start) at++;
    const inside: Named[] = [];
    for (let next = named[at]; next !== undefined && next.start < paragraph.end; next = named[++at]) inside.push(next);
    if (inside.every(({ entity }) => entity === inside[0]?.entity)) continue;
    const sentences = sentencesOf(readTextOf(article), paragraph).map(sentence => sourceSpan(article.reading, sentence));
    yield { ...paragraph, mentions: inside, sentences };
  }
}
