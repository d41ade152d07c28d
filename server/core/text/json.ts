import type { Span } from './span';

export interface JsonMember {
  readonly key: string;
  /** The value's text, letter for letter. */
  readonly value: string;
  /** Where the value starts in the object's text. */
  readonly start: number;
}

/**
 * The members of a JSON object as they were written, so that what is not understood can be written back unchanged (numbers of any
 * length, escapes, spacing). Empty for anything but an object. The text must be valid JSON; only its strings and brackets are looked at.
 */
export function jsonMembers(object: string): JsonMember[] {
  return partsOf(object, '{').map(part => {
    const keyEnd = stringEnd(object, part.start);
    const valueStart = skipBlanks(object, object.indexOf(':', keyEnd) + 1);
    return { key: String(JSON.parse(object.slice(part.start, keyEnd))), value: object.slice(valueStart, part.end), start: valueStart };
  });
}

/** Spans of the items of a JSON array; empty for anything else. */
export function jsonItems(array: string): Span[] {
  return partsOf(array, '[');
}

/** A JSON object of members in the order given. */
export const jsonObject = (members: readonly Pick<JsonMember, 'key' | 'value'>[]): string =>
  `{${members.map(member => `${JSON.stringify(member.key)}:${member.value}`).join(',')}}`;

/** An object of JSON, with the keys that annotation formats use. */
export type JsonObject = {
  readonly [Key in
    | '@id'
    | 'annotations'
    | 'after'
    | 'areInContext'
    | 'before'
    | 'body'
    | 'created'
    | 'creator'
    | 'end'
    | 'endsText'
    | 'exact'
    | 'first'
    | 'hash'
    | 'id'
    | 'isIndistinct'
    | 'items'
    | 'label'
    | 'modified'
    | 'motivation'
    | 'name'
    | 'next'
    | 'nickname'
    | 'others'
    | 'paragraph'
    | 'prefix'
    | 'purpose'
    | 'same'
    | 'selector'
    | 'sentence'
    | 'sentences'
    | 'similar'
    | 'source'
    | 'start'
    | 'startsText'
    | 'state'
    | 'suffix'
    | 'target'
    | 'type'
    | 'value']?: unknown;
};

/** True for an object as JSON means it. */
export const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts between the commas of the outermost brackets, trimmed. */
function partsOf(text: string, open: '{' | '['): Span[] {
  const parts: Span[] = [];
  const first = skipBlanks(text, 0);
  if (text[first] !== open) return parts;
  let depth = 0;
  let start = first + 1;
  for (let at = first; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = stringEnd(text, at) - 1;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    const ends = depth === 0;
    if (!ends && !(character === ',' && depth === 1)) continue;
    const from = skipBlanks(text, start);
    let to = at;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (to > from) parts.push({ start: from, end: to });
    if (ends) break;
    start = at + 1;
  }
  return parts;
}

/** The offset behind the closing quote of the string that starts at `at`. */
function stringEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  return next;
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13;
