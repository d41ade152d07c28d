import { readJsonLines, sortedLines } from '../annotations/jsonLines';
import { staysInside } from '../annotations/paths';
import { ENTITY_TYPES } from '../entities/types';
import type { OutsideName } from './types';

/** Where the names that other programs found are kept, a file for each, relative to the corpus folder. */
export const SUGGESTIONS_FOLDER = 'pressmark/suggestions';

export interface OutsideFile {
  readonly names: readonly OutsideName[];
  /** Lines that cannot be read, which are kept as they are. */
  readonly unreadable: readonly string[];
}

/** Reads a file of {@link SUGGESTIONS_FOLDER}. Never throws. */
export function parseOutside(text: string): OutsideFile {
  const { items, unreadable } = readJsonLines(text, nameIn);
  return { names: items, unreadable };
}

/** A name a line, each once, sorted, so that git merges what two people imported. */
export const serialiseOutside = ({ names, unreadable }: OutsideFile): string => sortedLines(names.map(outsideLine), unreadable);

/** A name as it is written, the same for the same. */
export function outsideLine({ article, position, quote, type, label, score }: OutsideName): string {
  const { exact, prefix, suffix } = quote;
  return JSON.stringify({
    article,
    start: position.start,
    end: position.end,
    exact,
    prefix,
    suffix,
    type,
    label,
    ...(score === undefined ? {} : { score }),
  });
}

function nameIn(value: Readonly<Record<string, unknown>>): OutsideName | null {
  const { article, start, end, exact, prefix, suffix, label, score } = value;
  const type = ENTITY_TYPES.find(each => each === value['type']);
  const isText = [article, exact, prefix, suffix, label].every(each => typeof each === 'string');
  if (!isText || type === undefined || !Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  if (!(Number(start) >= 0 && Number(end) > Number(start)) || !staysInside(String(article))) return null;
  return {
    article: String(article),
    position: { start: Number(start), end: Number(end) },
    quote: { exact: String(exact), prefix: String(prefix), suffix: String(suffix) },
    type,
    label: String(label),
    ...(typeof score === 'number' && score >= 0 && score <= 1 ? { score } : {}),
  };
}
