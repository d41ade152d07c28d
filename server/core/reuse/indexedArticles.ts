import type { ArticleId } from '../article/types';
import { type ColumnReader, listed, type NamedNumbers, named, type Restoring } from './snapshot';
import type { IndexedArticle } from './units';

/** The articles that an index holds, by id and by number. A number is given again once its article is gone. */
export class IndexedArticles {
  /** By number; undefined where no article has it. */
  readonly #articles: (IndexedArticle | undefined)[] = [];
  readonly #numbers = new Map<ArticleId, number>();
  readonly #free: number[] = [];
  readonly #scopes = new Map<string, readonly string[]>();

  /** More than the number of any article. */
  get end(): number {
    return this.#articles.length;
  }

  get ids(): Iterable<ArticleId> {
    return this.#numbers.keys();
  }

  *all(): Generator<IndexedArticle> {
    for (const article of this.#articles) if (article !== undefined) yield article;
  }

  of(id: ArticleId): IndexedArticle | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#articles[number];
  }

  at(number: number): IndexedArticle | undefined {
    return this.#articles[number];
  }

  /** The number that an article has, or shall have. */
  numberFor(id: ArticleId): number {
    const number = this.#numbers.get(id) ?? this.#free.pop() ?? this.#articles.length;
    if (number === this.#articles.length) this.#articles.push(undefined);
    return number;
  }

  set(article: IndexedArticle): void {
    this.#numbers.set(article.id, article.number);
    this.#articles[article.number] = article;
  }

  /** Forgets an article, whose number stays its own until it is given {@link giveBack | back}. */
  delete({ id, number }: IndexedArticle): void {
    this.#numbers.delete(id);
    this.#articles[number] = undefined;
  }

  /** To be called once nothing names an article's number, unless another has it. */
  giveBack(number: number): void {
    if (this.#articles[number] === undefined) this.#free.push(number);
  }

  /** The array that all articles of the same scopes have. */
  sameScopes(scopes: readonly string[]): readonly string[] {
    const key = scopes.join('\n');
    const known = this.#scopes.get(key) ?? scopes;
    this.#scopes.set(key, known);
    return known;
  }

  /** The scopes of all articles, each once. */
  scopes(): string[] {
    return [...new Set([...new Set([...this.all()].map(article => article.scopes))].flat())];
  }

  /** What {@link restore} takes over: for each article its number, its units, its scopes, and the letters of its id and its looks. */
  *columns(): Generator<NamedNumbers> {
    const all = [...this.all()];
    const scopes = this.scopes();
    const numbers = new Map(scopes.map((scope, number) => [scope, number]));
    yield* listed(
      'scopeLengths',
      Int32Array.from(scopes, scope => scope.length),
    );
    yield named('scopes', unitsOf(scopes.join('')));
    yield* listed('end', Int32Array.of(this.#articles.length));
    const facts = Int32Array.from(
      all.flatMap(({ id, number, looks, first, count, scopes: [folder = '', outlet] }) => [
        ...[number, first, count, id.length, looks.length],
        ...[numbers.get(folder) ?? 0, outlet === undefined ? -1 : (numbers.get(outlet) ?? 0)],
      ]),
    );
    yield* listed('articles', facts);
    yield {
      name: 'letters',
      pieces: (function* () {
        for (const { id, looks } of all) yield unitsOf(id + looks);
      })(),
    };
  }

  /** Takes over what others were, where there are none. */
  *restore(reader: ColumnReader): Restoring<void> {
    const lengths = yield* reader.list('scopeLengths');
    const letters = yield* reader.uint16('scopes', sum(lengths, 1));
    const scopes: string[] = [];
    const nextScope = reading(letters);
    for (const length of lengths) scopes.push(nextScope(length));
    const [end = 0] = yield* reader.list('end');
    const facts = yield* reader.list('articles');
    const all = yield* reader.uint16('letters', sum(facts.subarray(3), FACTS) + sum(facts.subarray(4), FACTS));
    if (reader.isDoubtful) return;
    const next = reading(all);
    this.#articles.length = end;
    for (let fact = 0; fact < facts.length; fact += FACTS) {
      const [number = 0, first = 0, count = 0, ofId = 0, ofLooks = 0, folder = 0, outlet = -1] = facts.subarray(fact, fact + FACTS);
      const id = next(ofId);
      const looks = next(ofLooks);
      const those = this.sameScopes([folder, outlet].flatMap(scope => scopes[scope] ?? []));
      if (number >= end || this.#numbers.has(id)) return reader.doubt();
      this.set({ id, number, looks, scopes: those, first, count });
    }
    for (let number = end - 1; number >= 0; number--) this.giveBack(number);
  }
}

/** Numbers that are kept of each article. */
const FACTS = 7;

const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
};

/** Gives a text of so many letters behind the one before, each time it is called. */
function reading(letters: Uint16Array): (length: number) => string {
  let at = 0;
  return length => {
    let text = '';
    const end = at + length;
    for (; at < end; at += MOST_ARGUMENTS) text += String.fromCharCode(...letters.subarray(at, Math.min(end, at + MOST_ARGUMENTS)));
    at = end;
    return text;
  };
}
const MOST_ARGUMENTS = 1 << 12;

/** The sum of every so many numbers, from the first on. */
function sum(numbers: Int32Array, step: number): number {
  let total = 0;
  for (let at = 0; at < numbers.length; at += step) total += numbers[at] ?? 0;
  return total;
}
