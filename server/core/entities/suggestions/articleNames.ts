import { foldForSearch } from '../../text/fold';
import { type Span, sliceOf } from '../../text/span';
import { shortFormsOf } from '../gazetteer/shortNames';
import type { EntityType, Mention } from '../types';

/** A name that an article has, with the fuller name of the same article that it is short for. */
export interface NameInArticle extends Span {
  /** As it is written, on one line. */
  readonly form: string;
  /** The fuller name as it is written; the form itself where it is short for none. */
  readonly name: string;
  readonly type: EntityType;
}

/** What writings of one name share: case, accents, points, hyphens and '&' make no difference. */
export const nameKey = (form: string): string =>
  foldForSearch(form).replaceAll('.', '').replaceAll('&', 'and').replace(/[- ]+/g, ' ').trim();

/**
 * The names that an article proposes (see `findCandidates`), in order, each with the fullest name that it is short for: a family name, or a
 * company's name without its legal form, counts for the one name of the article that has it, wherever that is, and for itself where there are
 * two. (Within an article a name has one sense: Gale, Church and Yarowsky, 'One sense per discourse', 1992.)
 */
export function namesInArticle(text: string, candidates: readonly Mention[]): NameInArticle[] {
  const forms = candidates.map(({ start, end, type }) => ({ start, end, type, form: sliceOf(text, { start, end }).replace(/\s+/g, ' ') }));
  const fullNames = new FullNames(forms.map(({ form, type }) => ({ name: form, type })));
  return forms.map(found => {
    const fullName = fullNames.of(nameKey(found.form));
    return { ...found, name: fullName?.name ?? found.form, type: fullName?.type ?? found.type };
  });
}

interface TypedName {
  readonly name: string;
  readonly type: EntityType;
}

/** Names by what is short for them. */
export class FullNames<Name extends TypedName> {
  /** Null where several names have a short form. */
  readonly #byKey = new Map<string, Name | null>();

  constructor(names: Iterable<Name> = []) {
    for (const name of names) this.add(name);
  }

  /** Adds a name under its short forms. */
  add(name: Name): void {
    for (const { form } of shortFormsOf(name, name.name)) this.addAs(nameKey(form), name);
  }

  /** Adds a name under the key of something that is short for it. */
  addAs(key: string, name: Name): void {
    const other = this.#byKey.get(key);
    if (key === '' || other === null || (other !== undefined && nameKey(other.name) === nameKey(name.name))) return;
    this.#byKey.set(key, other === undefined ? name : null);
  }

  /** The one name that a key is short for. */
  of(key: string): Name | undefined {
    return this.#byKey.get(key) ?? undefined;
  }

  /** Whether a key is short for any name. */
  isShort(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** Each key that is short for one name, with it. */
  *all(): Generator<readonly [key: string, name: Name]> {
    for (const [key, name] of this.#byKey) if (name !== null) yield [key, name];
  }
}
