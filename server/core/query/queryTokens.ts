import type { Span } from '../text/span';
import { queryMessages } from './messages';
import { Unreadable } from './unreadable';

/** A part of a query, with its place in it. */
export interface Token extends Span {
  readonly kind: 'word' | 'pattern' | 'field' | 'near' | 'or';
  /** A word or the words in quotation marks, the source of an expression, the value of a field, an operator as written. */
  readonly text: string;
  readonly field?: string;
  readonly flags?: string;
  readonly words?: number;
}

/** Fields of a query; a colon behind any other word is a colon. */
const FIELD = /^(entity|type|date|tag):/i;
const NEAR = /^near\/(\d{1,3})(?=\s|$)/i;

/** Throws {@link Unreadable} where a quotation mark or an expression has no end. */
export function tokensOf(written: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < written.length) {
    const rest = written.slice(at);
    const blank = /^\s+/.exec(rest);
    if (blank !== null) {
      at += blank[0].length;
      continue;
    }
    const token = tokenAt(rest, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(rest: string, start: number): Token {
  const near = NEAR.exec(rest);
  if (near !== null) return { kind: 'near', text: near[0], words: Number(near[1]), start, end: start + near[0].length };
  if (rest.startsWith('|')) return { kind: 'or', text: '|', start, end: start + 1 };
  if (rest.startsWith('/')) return patternAt(rest, start);
  const field = FIELD.exec(rest);
  if (field !== null) {
    const name = (field[1] ?? '').toLowerCase();
    const value = valueAt(rest.slice(field[0].length), start + field[0].length);
    return { kind: 'field', field: name, text: value.text, start, end: value.end };
  }
  const { text, end } = valueAt(rest, start);
  return { kind: 'word', text, start, end };
}

/** `/…/i`: a backslash keeps a slash inside. */
function patternAt(rest: string, start: number): Token {
  for (let at = 1; at < rest.length; at++) {
    if (rest[at] === '\\') at++;
    else if (rest[at] === '/') {
      const flags = /^i?/.exec(rest.slice(at + 1))?.[0] ?? '';
      const text = rest.slice(1, at).replaceAll('\\/', '/');
      return { kind: 'pattern', text, flags, start, end: start + at + 1 + flags.length };
    }
  }
  throw new Unreadable(queryMessages.openPattern, { start, end: start + rest.length });
}

/** What is in quotation marks, straight or curly, or goes up to the next blank or bar. */
function valueAt(rest: string, start: number): { readonly text: string; readonly end: number } {
  if (!/^["“”]/.test(rest)) {
    const text = /^[^\s|]*/.exec(rest)?.[0] ?? '';
    return { text, end: start + text.length };
  }
  const end = rest.slice(1).search(/["“”]/);
  if (end < 0) throw new Unreadable(queryMessages.openQuote, { start, end: start + rest.length });
  return { text: rest.slice(1, end + 1), end: start + end + 2 };
}
