import { distance } from 'fastest-levenshtein';
import { nameKey } from './articleNames';

/** Names of fewer letters are too often another name in all but one letter. */
const SHORTEST = 6;
/** Names of so many letters may differ in two. */
const LONG = 12;

/**
 * Names that are spelt almost alike, as transliterated ones are: as many words, the same first letter and figures, and one letter more, less or
 * otherwise, in long names two (Levenshtein 1966). What {@link nameKey} makes equal is not similar but the same.
 */
export class SimilarNames<Item> {
  readonly #byLook = new Map<string, { readonly key: string; readonly item: Item }[]>();

  constructor(names: Iterable<readonly [name: string, item: Item]>) {
    for (const [name, item] of names) this.add(name, item);
  }

  add(name: string, item: Item): void {
    const key = nameKey(name);
    if (key.length < SHORTEST) return;
    const look = lookOf(key, key.length);
    const others = this.#byLook.get(look);
    if (others === undefined) this.#byLook.set(look, [{ key, item }]);
    else others.push({ key, item });
  }

  /** What is called almost as a name, most alike first, each once. */
  like(name: string): Item[] {
    const key = nameKey(name);
    if (key.length < SHORTEST) return [];
    const most = key.length >= LONG ? 2 : 1;
    const found: { readonly item: Item; readonly differs: number }[] = [];
    for (let length = key.length - most; length <= key.length + most; length++) {
      for (const other of this.#byLook.get(lookOf(key, length)) ?? []) {
        const differs = distance(key, other.key);
        if (differs > 0 && differs <= most && figuresIn(key) === figuresIn(other.key)) found.push({ item: other.item, differs });
      }
    }
    return [...new Set(found.sort((a, b) => a.differs - b.differs).map(({ item }) => item))];
  }
}

const lookOf = (key: string, length: number): string => `${key.charAt(0)}${key.split(' ').length} ${length}`;

const figuresIn = (key: string): string => key.replace(/\D+/g, ' ');
