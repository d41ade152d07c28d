import type { ArticleId } from '../../article/types';
import { ownCopy } from '../../text/ownCopy';
import { ENTITY_TYPES } from '../types';
import type { NameInArticle } from './articleNames';
import { nameKey } from './articleNames';

/** Numbers that are kept of a name in an article: the name, its form, and how often it is there, with its type. */
const NUMBERS = 3;

/**
 * What {@link NameTable.each} calls for a name of an article: the numbers of the name and of its form in the table, which of `ENTITY_TYPES` it
 * is, and how often it is there.
 */
export type RowCall = (name: number, form: number, type: number, mentions: number) => void;

/**
 * Which names each article proposes, in numbers: some 12 bytes for a name of an article, and each writing once. A name is known by its
 * {@link nameKey}.
 */
export class NameTable {
  readonly #articles = new Map<ArticleId, Int32Array>();
  readonly #names = new Numbered();
  readonly #forms = new Numbered();
  /** By form, the number of the name that it is by itself. */
  readonly #nameOfForm: number[] = [];

  /** More than the number of any name. */
  get end(): number {
    return this.#names.size;
  }

  set(article: ArticleId, names: readonly NameInArticle[]): void {
    const counts = new Map<string, { readonly found: NameInArticle; mentions: number }>();
    for (const found of names) {
      const key = `${found.type} ${found.form}\n${found.name}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { found, mentions: 1 });
      else known.mentions++;
    }
    const rows = [...counts.values()].flatMap(({ found: { name, form, type }, mentions }) => [
      this.#names.numberOf(nameKey(name)),
      this.#formOf(form),
      mentions * ENTITY_TYPES.length + ENTITY_TYPES.indexOf(type),
    ]);
    this.#articles.set(article, Int32Array.from(rows));
  }

  delete(article: ArticleId): void {
    this.#articles.delete(article);
  }

  articles(): IterableIterator<ArticleId> {
    return this.#articles.keys();
  }

  /** The articles that have a name, by the numbers of names. */
  articlesOf(names: ReadonlySet<number>): ArticleId[] {
    const found: ArticleId[] = [];
    for (const [article, rows] of this.#articles) {
      for (let at = 0; at < rows.length; at += NUMBERS) {
        if (!names.has(rows[at] ?? 0)) continue;
        found.push(article);
        break;
      }
    }
    return found;
  }

  /** The same by the keys of names. */
  articlesWith(keys: Iterable<string>): ArticleId[] {
    const numbers = [...keys].flatMap(key => this.#names.knownNumberOf(key) ?? []);
    return numbers.length === 0 ? [] : this.articlesOf(new Set(numbers));
  }

  keyOf(name: number): string {
    return this.#names.textOf(name);
  }

  /** The number of a name by its key; undefined where no article ever had it. */
  numberOf(key: string): number | undefined {
    return this.#names.knownNumberOf(key);
  }

  formOf(form: number): string {
    return this.#forms.textOf(form);
  }

  /** True where a form is all of a name, written in some way, and not short for it. */
  isFull(form: number, name: number): boolean {
    return this.#nameOfForm[form] === name;
  }

  /** Calls back for each name of an article: with plain numbers, as this is done for all articles each time one of them changes. */
  each(article: ArticleId, call: RowCall): void {
    const rows = this.#articles.get(article) ?? NO_ROWS;
    for (let at = 0; at < rows.length; at += NUMBERS) {
      const counted = rows[at + 2] ?? 0;
      const type = counted % ENTITY_TYPES.length;
      call(rows[at] ?? 0, rows[at + 1] ?? 0, type, (counted - type) / ENTITY_TYPES.length);
    }
  }

  #formOf(written: string): number {
    const form = this.#forms.numberOf(written);
    if (form === this.#nameOfForm.length) this.#nameOfForm.push(this.#names.numberOf(nameKey(written)));
    return form;
  }
}

const NO_ROWS = new Int32Array();

/** Texts, each with a number. */
class Numbered {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    this.#numbers.set(own, this.#texts.length);
    return this.#texts.push(own) - 1;
  }

  knownNumberOf(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }
}
