import { linearPattern } from './linearPattern';
import { queryMessages } from './messages';
import { patternProblem } from './patternProblem';
import { phrasePattern } from './phrase';
import { type Token, tokensOf } from './queryTokens';
import type { Query, QueryProblem } from './types';
import { Unreadable } from './unreadable';

/** What a query may name. */
export interface Names {
  /** The ids of the entities that an id, a name or an alias stands for. */
  idsOf(name: string): readonly string[];
}

/**
 * Reads what a researcher wrote:
 *
 * - `denied the charge`: these words in a row, whatever their case and diacritics; `deni*` the words that begin so; `"…"` where a word
 *   would mean something else
 * - `/den(y|ied)/`: a regular expression in RE2's syntax; `/…/i` where case makes no difference
 * - `entity:hamdok` (an id or a name), `type:person`, `date:2019-08`, `tag:Charge`
 * - `charge near/10 tag:Person`: the first where the other is at most ten words before or after it
 * - `accused | charged`: either of them
 *
 * `|` binds weakest. Never throws.
 */
export function parseQuery(written: string, names: Names): { readonly query: Query } | { readonly problem: QueryProblem } {
  try {
    const tokens = tokensOf(written);
    if (tokens.length === 0) throw new Unreadable(queryMessages.empty, { start: 0, end: written.length });
    const either = splitBy(tokens, token => token.kind === 'or').map(part => readNear(part, names));
    const [only, ...others] = either;
    return { query: only !== undefined && others.length === 0 ? only : { kind: 'either', of: either } };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: { message: error.message, ...error.span } };
    throw error;
  }
}

function readNear(tokens: readonly Token[], names: Names): Query {
  const operators = tokens.filter(token => token.kind === 'near');
  const [first, ...others] = splitBy(tokens, token => token.kind === 'near').map(part => readItem(part, names));
  return others.reduce<Query>(
    (query, other, index) => ({ kind: 'near', first: query, other, words: operators[index]?.words ?? 0 }),
    first as Query,
  );
}

/** A field, a regular expression, or words in a row. */
function readItem(tokens: readonly Token[], names: Names): Query {
  const [first] = tokens;
  if (first === undefined) throw new Unreadable(queryMessages.empty, { start: 0, end: 0 });
  const alone = tokens.find(token => token.kind === 'pattern' || token.kind === 'field');
  if (alone !== undefined && tokens.length > 1)
    return tokens.slice(1).reduce<Query>((query, token) => inARow(query, readItem([token], names)), readItem([first], names));
  if (first.kind === 'pattern') return readPattern(first);
  if (first.kind === 'field') return readField(first, names);
  const text = tokens.map(token => token.text).join(' ');
  const span = { start: first.start, end: tokens.at(-1)?.end ?? first.end };
  const pattern = phrasePattern(text);
  if (pattern === null) throw new Unreadable(queryMessages.noWord(text), span);
  return { kind: 'phrase', pattern };
}

/** Things of different kinds one behind the other: the first where the other is next to it. */
const inARow = (first: Query, other: Query): Query => ({ kind: 'near', first, other, words: 0 });

function readPattern(token: Token): Query {
  try {
    return { kind: 'pattern', pattern: linearPattern(token.text, token.flags ?? '') };
  } catch (error) {
    const { reason, start, end } = patternProblem(token.text, error);
    const span = { start: placeInQuery(token, start), end: placeInQuery(token, end) };
    throw new Unreadable(queryMessages.badPattern(reason, span.start + 1), span);
  }
}

/** Where an offset into an expression is in the query: behind the slash, and each slash in the expression has a backslash before it. */
const placeInQuery = ({ start, text }: Token, offset: number): number =>
  start + 1 + offset + (text.slice(0, offset).match(/\//g)?.length ?? 0);

function readField(token: Token, names: Names): Query {
  const { field = '', text } = token;
  if (text === '') throw new Unreadable(queryMessages.noValue(field), token);
  if (field === 'tag') return { kind: 'tag', tag: text };
  if (field === 'type') return { kind: 'type', type: text };
  if (field === 'date') {
    if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) throw new Unreadable(queryMessages.notADate(text), token);
    return { kind: 'date', value: text };
  }
  const ids = names.idsOf(text);
  if (ids.length === 0) throw new Unreadable(queryMessages.unknownEntity(text), token);
  return { kind: 'entity', ids: new Set(ids) };
}

/** The runs between operators; an operator with nothing at one of its sides cannot be read. */
function splitBy(tokens: readonly Token[], isOperator: (token: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    if (!isOperator(token)) {
      parts.at(-1)?.push(token);
      continue;
    }
    if (parts.at(-1)?.length === 0 || index === tokens.length - 1) throw new Unreadable(queryMessages.noOperand(token.text), token);
    parts.push([]);
  }
  return parts;
}
