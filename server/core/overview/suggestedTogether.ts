import type { ArticleId } from '../article/types';
import type { NameInArticle } from '../entities/suggestions/articleNames';
import { nameKey } from '../entities/suggestions/articleNames';
import type { SuggestedName } from '../entities/suggestions/suggestedNames';
import { type Named, type Rows, WIDTH } from './namedTogether';
import type { SuggestedNode } from './types';

/** Of the names that are suggested, only the first ones are in a graph. */
const MOST_SUGGESTED = 500;

/** What a node of a name that is suggested for the register has instead of an entity's id, which never has a colon. */
export const suggestedId = (key: string): string => `suggested:${key}`;

/** Names that an article proposes as they are put into rows: by the key of what they are short for. */
export const keyedNames = (names: readonly NameInArticle[]): Named[] =>
  names.map(({ start, end, name }) => ({ start, end, entity: nameKey(name) }));

/** The first of some suggested names as nodes, by each key that counts for one. */
export function suggestedNodes(
  names: readonly SuggestedName[],
  keysOf: (name: SuggestedName) => readonly string[],
): ReadonlyMap<string, SuggestedNode> {
  const byKey = new Map<string, SuggestedNode>();
  for (const each of names.slice(0, MOST_SUGGESTED)) {
    const { key, name, type, mentions, articles, aliases } = each;
    const node = { entity: suggestedId(key), name, type, mentions, articles, aliases };
    for (const own of keysOf(each)) byKey.set(own, node);
  }
  return byKey;
}

/**
 * What articles name of the register, and of the names that are suggested for it. `entities` has ids, of all paragraphs; `names` has keys of all
 * names of the articles, of which those count that are in `members`, each for its node.
 */
export class SuggestedTogether implements Rows {
  readonly #entities: Rows;
  readonly #names: Rows;
  readonly #members: ReadonlyMap<string, SuggestedNode>;
  /** By the number of a key in `names`, that of its node here; -1 where it does not count. */
  readonly #numbers: number[] = [];

  constructor(entities: Rows, names: Rows, members: ReadonlyMap<string, SuggestedNode>) {
    this.#entities = entities;
    this.#names = names;
    this.#members = members;
  }

  entityOf(number: number): string {
    return this.#entities.entityOf(number);
  }

  numberOf(entity: string): number {
    return this.#entities.numberOf(entity);
  }

  namesOf(article: ArticleId): Int32Array {
    const entities = this.#entities.namesOf(article);
    const names = this.#names.namesOf(article);
    const merged = new Int32Array(entities.length + names.length);
    let end = 0;
    let at = 0;
    const put = (number: number, rows: Int32Array, from: number): void => {
      merged[end] = number;
      merged.set(rows.subarray(from + 1, from + WIDTH), end + 1);
      end += WIDTH;
    };
    for (let next = 0; next < names.length; next += WIDTH) {
      const number = this.#nodeOf(names[next] ?? 0);
      if (number < 0) continue;
      while (at < entities.length && isBefore(entities, at, names, next)) {
        put(entities[at] ?? 0, entities, at);
        at += WIDTH;
      }
      put(number, names, next);
    }
    for (; at < entities.length; at += WIDTH) put(entities[at] ?? 0, entities, at);
    return merged.subarray(0, end);
  }

  #nodeOf(name: number): number {
    let number = this.#numbers[name];
    if (number === undefined) {
      const member = this.#members.get(this.#names.entityOf(name));
      number = member === undefined ? -1 : this.numberOf(member.entity);
      this.#numbers[name] = number;
    }
    return number;
  }
}

/** True where a row is in an earlier sentence than another, or in the same one. */
function isBefore(rows: Int32Array, at: number, others: Int32Array, other: number): boolean {
  const [paragraph = 0, sentence = 0] = rows.subarray(at + 1, at + WIDTH);
  const [otherParagraph = 0, otherSentence = 0] = others.subarray(other + 1, other + WIDTH);
  return paragraph < otherParagraph || (paragraph === otherParagraph && sentence <= otherSentence);
}
