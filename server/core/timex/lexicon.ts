/**
 * A language's words by token class, compiled to one open-addressing hash table: the scan looks a word up by the hash it has
 * made while reading it, so a text costs one pass and no strings. Token classes as in SynTime (Zhong, Sun and Cambria 2017).
 */

/** Words of one class: `word` or `word:number`, separated by blanks. */
export type WordTable = Readonly<Record<string, string>>;

export interface Lexicon {
  /** The word's type, 1 and up; 0 for a word the language's tables do not know. `hash` is as {@link hashStep} makes it of the lower-cased word. */
  readonly typeOf: (text: string, start: number, end: number, hash: number) => number;
  readonly typeOfWord: (word: string) => number;
  /** Types that belong to a class, with the class's number for each (NaN where there is none). */
  readonly classes: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly typeCount: number;
  /** By type: 1 where the token may be the heart of a time expression. */
  readonly triggers: Uint8Array;
  /** By type: 1 where the word counts only with a capital ('May', 'March', 'Sun'). */
  readonly capitalOnly: Uint8Array;
}

export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

export const HASH_SEED = 7;

export function hashOfWord(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/** `pseudo` are class names of tokens that are not words (numbers, punctuation, composed expressions); each becomes a type of its own. */
export function compileLexicon(
  tables: WordTable,
  pseudo: readonly string[],
  literals: Iterable<string>,
  options: {
    readonly triggers: readonly string[];
    readonly capitalOnly: string;
    /** Classes made of classes, in order: a later one may name an earlier. */
    readonly groups: Readonly<Record<string, string>>;
  },
): Lexicon {
  const words: string[] = [''];
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, words.length);
    words.push(word);
    return words.length - 1;
  };
  const classes = new Map<string, Map<number, number>>();
  for (const [name, list] of Object.entries(tables)) {
    const members = new Map<number, number>();
    for (const item of list.split(/\s+/)) {
      if (item === '') continue;
      const [word = '', number] = item.split(':');
      members.set(idOf(word), number === undefined ? Number.NaN : Number(number));
    }
    classes.set(name, members);
  }
  for (const literal of literals) idOf(literal);
  for (const name of pseudo) {
    const id = idOf(name);
    const members = classes.get(name) ?? new Map<number, number>();
    members.set(id, Number.NaN);
    classes.set(name, members);
  }
  for (const [name, list] of Object.entries(options.groups)) {
    const members = new Map<number, number>();
    for (const member of list.split(/\s+/)) for (const [id, number] of classes.get(member) ?? []) members.set(id, number);
    classes.set(name, members);
  }
  const triggers = new Uint8Array(words.length);
  for (const name of options.triggers) for (const id of classes.get(name)?.keys() ?? []) triggers[id] = 1;
  const capitalOnly = new Uint8Array(words.length);
  for (const word of options.capitalOnly.split(' ')) capitalOnly[ids.get(word) ?? 0] = 1;
  return { ...hashTableOf(words), typeOfWord: word => ids.get(word) ?? 0, classes, typeCount: words.length, triggers, capitalOnly };
}

function hashTableOf(words: readonly string[]): Pick<Lexicon, 'typeOf'> {
  let size = 1024;
  while (size < words.length * 4) size *= 2;
  const mask = size - 1;
  const hashes = new Int32Array(size);
  const types = new Uint16Array(size);
  for (let type = 1; type < words.length; type++) {
    const hash = hashOfWord(words[type] ?? '');
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (types[slot] !== 0) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    types[slot] = type;
  }
  const typeOf = (text: string, start: number, end: number, hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const type = types[slot] ?? 0;
      if (type === 0) return 0;
      if (hashes[slot] === hash && equalsIgnoringCase(text, start, end, words[type] ?? '')) return type;
      slot = (slot + 1) & mask;
    }
  };
  return { typeOf };
}

function equalsIgnoringCase(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at++) {
    const unit = text.charCodeAt(start + at);
    const lower = unit >= 65 && unit <= 90 ? unit + 32 : unit;
    if (lower !== word.charCodeAt(at)) return false;
  }
  return true;
}
