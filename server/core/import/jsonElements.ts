import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { tableMessages } from './messages';
import type { ImportSource } from './types';

/** A value of a JSON file, or why it cannot be read further, in a sentence. */
export type JsonElement = { readonly value: unknown; readonly record: number } | { readonly problem: string };

/** A single value is no longer than this. UTF-16 units. */
const LONGEST = 32_000_000;

/**
 * The elements of the list that a JSON file is, or of its longest list of objects, one after the other: no more than one is in memory. Where it has no
 * list, the file's own value. A file whose value is an object is read twice, first for its lists.
 */
export async function* jsonElements(source: Pick<ImportSource, 'text'>): AsyncGenerator<JsonElement> {
  const list = await listPath(source);
  const found: unknown[] = [];
  const tokenizer = new Tokenizer({ separator: '' });
  const parser = new TokenParser({ paths: [selectorOf(list)], keepStack: false, separator: '' });
  tokenizer.onToken = parser.write.bind(parser);
  parser.onValue = ({ value, stack }) => {
    if (list === null || list.every((key, at) => stack[at + 1]?.key === key)) found.push(value);
  };
  let record = 0;
  let length = 0;
  const taken = (): JsonElement[] => found.splice(0).map(value => ({ value, record: ++record }));
  try {
    for await (const piece of source.text()) {
      length += piece.length;
      tokenizer.write(record === 0 ? piece.replace(/^\ufeff/, '') : piece);
      if (found.length > 0) length = 0;
      yield* taken();
      if (length > LONGEST) return yield { problem: tableMessages.valueTooLong(LONGEST) };
    }
  } catch (error) {
    yield* taken();
    return yield { problem: tableMessages.notJson(reasonOf(error)) };
  }
  if (!parser.isEnded && !isAtStart(parser)) yield { problem: tableMessages.endsEarly };
}

/** True where a parser waits for the next value of a file, and has none begun. */
const isAtStart = (parser: TokenParser): boolean => {
  try {
    parser.end();
    return true;
  } catch {
    return false;
  }
};

/** What is wrong, and where, counted in characters. */
function reasonOf(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  const found = /^(Unexpected ".{0,20}?") at .*?absolute position "(\d+)"/.exec(message);
  return found === null ? message.slice(0, 200) : `${found[1]} at character ${found[2]}`;
}

/** A name that the parser would take for more than one has any in its place; the rest is looked at when a value comes. */
const selectorOf = (list: readonly string[] | null): string =>
  list === null ? '$' : ['$', ...list.map(key => (/^[\w-]+$/.test(key) ? key : '*')), '*'].join('.');

/** Where the longest list of objects is, by the names of the objects around it; null where there is none. Broken JSON is read as far as it goes. */
async function listPath(source: Pick<ImportSource, 'text'>): Promise<readonly string[] | null> {
  const lists = new ListCounter();
  const tokenizer = new Tokenizer({ separator: '' });
  tokenizer.onToken = ({ token, value }) => lists.take(token, value);
  try {
    let isFirst = true;
    for await (const piece of source.text()) {
      const text: string = isFirst ? piece.replace(/^\ufeff/, '') : piece;
      if (isFirst && /^\s*\[/.test(text)) return [];
      isFirst &&= text.trim() === '';
      tokenizer.write(text);
    }
  } catch {
    // What was found before counts.
  }
  return lists.longest();
}

interface OpenValue {
  readonly isList: boolean;
  /** By the names on the way; null below a list. */
  readonly path: readonly string[] | null;
  name: string | undefined;
}

/** Counts the objects of each list that only objects are around. */
class ListCounter {
  readonly #open: OpenValue[] = [];
  readonly #counts = new Map<string, { readonly path: readonly string[]; count: number }>();

  take(token: TokenType, value: unknown): void {
    const parent = this.#open.at(-1);
    if (token === TokenType.STRING && parent?.isList === false && parent.name === undefined) parent.name = String(value);
    else if (token === TokenType.COMMA && parent !== undefined) parent.name = undefined;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.#open.pop();
    else if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.#begin(token === TokenType.LEFT_BRACKET, parent);
  }

  #begin(isList: boolean, parent: OpenValue | undefined): void {
    if (parent?.isList === true && !isList && parent.path !== null) {
      const key = JSON.stringify(parent.path);
      const known = this.#counts.get(key);
      if (known === undefined) this.#counts.set(key, { path: parent.path, count: 1 });
      else known.count++;
    }
    const path = parent === undefined ? [] : parent.isList || parent.path === null ? null : [...parent.path, parent.name ?? ''];
    this.#open.push({ isList, path, name: undefined });
  }

  longest(): readonly string[] | null {
    const lists = [...this.#counts.values()];
    return (
      lists.reduce<(typeof lists)[number] | null>((best, list) => (best === null || list.count > best.count ? list : best), null)?.path ??
      null
    );
  }
}
