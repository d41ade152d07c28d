import { isJsonObject } from '../text/json';

/** What a file with one JSON object a line has, and the lines that cannot be read, which are kept as they are. */
export interface LinesRead<Item> {
  readonly items: readonly Item[];
  readonly unreadable: readonly string[];
}

/** Reads a file with one JSON object a line; `itemOf` answers null for an object that is none of its own. Never throws. */
export function readJsonLines<Item>(text: string, itemOf: (value: Readonly<Record<string, unknown>>) => Item | null): LinesRead<Item> {
  const items: Item[] = [];
  const unreadable: string[] = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const value = objectIn(line);
    const item = value && itemOf(value);
    if (item === null) unreadable.push(line);
    else items.push(item);
  }
  return { items, unreadable };
}

/** Lines as the text of a file: each once, sorted, so that git merges what two people wrote; what cannot be read is at the end. */
export const sortedLines = (lines: readonly string[], unreadable: readonly string[]): string =>
  [...[...new Set(lines)].sort(), ...unreadable].map(line => `${line}\n`).join('');

function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
