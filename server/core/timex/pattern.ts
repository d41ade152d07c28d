import type { Lexicon } from './lexicon';
import type { Meaning } from './meaning';
import type { Token } from './tokens';

/**
 * Patterns over token types, and the one interpreter of their tables. A pattern is a row of elements, one token each: classes in
 * capitals, other words as themselves, `a|b` for either, `?` for an optional element, `( … )?` for an optional row,
 * `name:` before an element to ask for its token by. `~` before an element: no white space before its token.
 */
export interface PatternRow {
  readonly rule: string;
  readonly pattern: string;
  /** The class of the composed token, which patterns of later tables may use. */
  readonly as: string;
  readonly meaning: (match: Match) => Meaning | null;
  /** Asked before the meaning: what is around the match. */
  readonly when?: (around: Around) => boolean;
}

/** The tokens a row matched, by class or by name. Where the pattern has no such element the answers are NaN, undefined, false. */
export interface Match {
  readonly has: (name: string) => boolean;
  /** The class's number of the matched word, or the numeral's own. */
  readonly num: (name: string) => number;
  readonly meaning: (name: string) => Meaning | undefined;
  /** The matched word, lower-cased. */
  readonly word: (name: string) => string;
}

export interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** First and last index of the match in `tokens`. */
  readonly first: number;
  readonly last: number;
  /** Whether the token there is of the class, or is the word or mark itself. */
  readonly is: (index: number, name: string) => boolean;
}

interface Element {
  readonly label: string;
  readonly glued: boolean;
  readonly names: readonly string[];
  readonly accepts: Uint8Array;
}

interface Edge {
  readonly element: Element;
  readonly node: Node;
}

interface Accept {
  readonly row: PatternRow;
  readonly order: number;
  readonly path: readonly Element[];
}

/** A node of the trie of a table's patterns. What is below it is worked out when a text first leads there: see {@link openNode}. */
interface Node {
  readonly path: readonly Element[];
  /** What is left of the patterns that lead here, in the order of their rows. */
  readonly states: readonly State[];
  opened: { readonly edges: readonly Edge[]; readonly accepts: readonly Accept[] } | undefined;
}

interface State {
  readonly row: PatternRow;
  readonly order: number;
  readonly rest: Rest;
}

/** A row of parts, from one of them on; null at its end. */
type Rest = { readonly part: Part; readonly next: Rest } | null;

/** An element of a pattern as it is written, or a row of them in brackets. */
interface Part {
  readonly is: string | readonly Part[];
  readonly optional: boolean;
}

export interface PatternTable {
  /** Composes the tokens by this table: at each place the longest match wins, then the earlier row. */
  readonly compose: (text: string, tokens: readonly Token[]) => readonly Token[];
}

/** A pattern's signs: its elements, and brackets with the blank inside them. */
const signsOf = (pattern: string): readonly string[] => pattern.match(/\(\s|\s\)\??|[^\s]+/g) ?? [];

const isOpening = (sign: string): boolean => /^\(\s$/.test(sign);
const isClosing = (sign: string): boolean => /^\s\)/.test(sign);

function partsOf(pattern: string): readonly Part[] {
  const rows: Part[][] = [[]];
  for (const sign of signsOf(pattern)) {
    if (isOpening(sign)) rows.push([]);
    else if (isClosing(sign)) {
      const row = rows.pop() ?? [];
      rows.at(-1)?.push({ is: row, optional: sign.endsWith('?') });
    } else rows.at(-1)?.push(isOptional(sign) ? { is: sign.slice(0, -1), optional: true } : { is: sign, optional: false });
  }
  return rows[0] ?? [];
}

const isOptional = (sign: string): boolean => sign.length > 1 && sign.endsWith('?');

const chained = (parts: readonly Part[], next: Rest): Rest => parts.reduceRight((rest: Rest, part) => ({ part, next: rest }), next);

/** Words that a table's patterns name as themselves: the lexicon has to know them. */
export function literalsOf(rows: readonly PatternRow[], classes: ReadonlySet<string>): Set<string> {
  const literals = new Set<string>();
  const signs = new Set(rows.flatMap(({ pattern }) => signsOf(pattern)));
  for (const sign of signs) {
    if (isOpening(sign) || isClosing(sign)) continue;
    for (const name of namesOf(isOptional(sign) ? sign.slice(0, -1) : sign).names) if (!classes.has(name)) literals.add(name);
  }
  return literals;
}

function namesOf(element: string): { readonly label: string; readonly glued: boolean; readonly names: readonly string[] } {
  const glued = element.startsWith('~');
  const bare = glued ? element.slice(1) : element;
  const labelled = /^([a-z][a-z0-9]*):(.+)$/.exec(bare);
  const list = labelled?.[2] ?? bare;
  return { label: labelled?.[1] ?? list, glued, names: list === ':' ? [':'] : list.split('|') };
}

export function compilePatterns(rows: readonly PatternRow[], lexicon: Lexicon): PatternTable {
  const states = rows.map((row, order): State => ({ row, order, rest: chained(partsOf(row.pattern), null) }));
  const root: Node = { path: [], states, opened: undefined };
  const elementOf = elementsOf(lexicon);
  const accepted: Accept[] = [];
  /** The edges of the root that take a type, by type, where a text had it: most have none. */
  const beginnings: (readonly Edge[])[] = [];
  const beginningsWith = (type: number): readonly Edge[] => {
    root.opened ??= openNode(root, elementOf);
    const edges = root.opened.edges.filter(({ element }) => element.accepts[type] === 1);
    beginnings[type] = edges;
    return edges;
  };

  /** Collects every row that matches from `at` on; a trie of a few levels, so the depth is the longest pattern's. */
  const walk = (node: Node, tokens: readonly Token[], at: number): void => {
    node.opened ??= openNode(node, elementOf);
    for (const accept of node.opened.accepts) accepted.push(accept);
    const token = tokens[at];
    if (token === undefined || token.type === 0) return;
    for (const { element, node: next } of node.opened.edges)
      if (element.accepts[token.type] === 1 && (!element.glued || token.glued)) walk(next, tokens, at + 1);
  };

  const longestAt = (
    text: string,
    tokens: readonly Token[],
    from: number,
    first: Token,
    edges: readonly Edge[],
  ): { token: Token; next: number } | null => {
    accepted.length = 0;
    for (const { element, node } of edges) if (!element.glued || first.glued) walk(node, tokens, from + 1);
    if (accepted.length === 0) return null;
    if (accepted.length > 1) accepted.sort(byLengthThenOrder);
    for (const { row, path } of accepted) {
      const last = from + path.length - 1;
      if (row.when !== undefined && !row.when(aroundOf(text, tokens, from, last, lexicon))) continue;
      const meaning = row.meaning(matchOf(text, tokens, from, path, lexicon));
      if (meaning === null) continue;
      const end = tokens[last]?.end ?? first.end;
      const type = lexicon.typeOfWord(row.as);
      return { token: { type, num: Number.NaN, start: first.start, end, glued: first.glued, meaning, rule: row.rule }, next: last + 1 };
    }
    return null;
  };

  const compose = (text: string, tokens: readonly Token[]): readonly Token[] => {
    let out: Token[] | null = null;
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] as Token;
      const edges = beginnings[token.type] ?? beginningsWith(token.type);
      const found = edges.length === 0 ? null : longestAt(text, tokens, at, token, edges);
      if (found === null) {
        out?.push(token);
        at++;
        continue;
      }
      out ??= tokens.slice(0, at);
      out.push(found.token);
      at = found.next;
    }
    return out ?? tokens;
  };
  return { compose };
}

const byLengthThenOrder = (a: Accept, b: Accept): number => b.path.length - a.path.length || a.order - b.order;

/** The edges below a node and the patterns that end there: rows in their order, of each row what has an optional part before what has not. */
function openNode({ path, states }: Node, elementOf: (source: string) => Element): NonNullable<Node['opened']> {
  const accepts: Accept[] = [];
  const below = new Map<Element, State[]>();
  const open = (state: State): void => {
    const { row, order, rest } = state;
    if (rest === null) {
      if (path.length > 0) accepts.push({ row, order, path });
      return;
    }
    const { part, next } = rest;
    if (typeof part.is !== 'string') open({ row, order, rest: chained(part.is, next) });
    else {
      const element = elementOf(part.is);
      const known = below.get(element);
      if (known === undefined) below.set(element, [{ row, order, rest: next }]);
      else known.push({ row, order, rest: next });
    }
    if (part.optional) open({ row, order, rest: next });
  };
  states.forEach(open);
  const edges = [...below].map(
    ([element, left]): Edge => ({ element, node: { path: [...path, element], states: left, opened: undefined } }),
  );
  return { edges, accepts };
}

/** The elements of a table by how they are written, each made once. */
function elementsOf(lexicon: Lexicon): (source: string) => Element {
  const elements = new Map<string, Element>();
  return source => {
    const known = elements.get(source);
    if (known !== undefined) return known;
    const { label, glued, names } = namesOf(source);
    const accepts = new Uint8Array(lexicon.typeCount);
    for (const name of names) {
      const members = lexicon.classes.get(name);
      if (members === undefined) accepts[lexicon.typeOfWord(name)] = 1;
      else for (const type of members.keys()) accepts[type] = 1;
    }
    accepts[0] = 0;
    const element = { label, glued, names, accepts };
    elements.set(source, element);
    return element;
  };
}

function matchOf(text: string, tokens: readonly Token[], from: number, path: readonly Element[], lexicon: Lexicon): Match {
  const indexOf = (label: string): number => path.findIndex(element => element.label === label);
  return {
    has: label => indexOf(label) >= 0,
    num: label => {
      const index = indexOf(label);
      const token = tokens[from + index];
      if (index < 0 || token === undefined) return Number.NaN;
      for (const name of path[index]?.names ?? []) {
        const number = lexicon.classes.get(name)?.get(token.type);
        if (number !== undefined) return Number.isNaN(number) ? token.num : number;
      }
      return token.num;
    },
    meaning: label => {
      const index = indexOf(label);
      return index < 0 ? undefined : tokens[from + index]?.meaning;
    },
    word: label => {
      const index = indexOf(label);
      const token = index < 0 ? undefined : tokens[from + index];
      return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase();
    },
  };
}

function aroundOf(text: string, tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): Around {
  const is = (index: number, name: string): boolean => {
    const token = tokens[index];
    if (token === undefined) return false;
    const members = lexicon.classes.get(name);
    return members === undefined ? sameWord(text, token, name) : members.has(token.type);
  };
  return { text, tokens, first, last, is };
}

const sameWord = (text: string, token: Token, word: string): boolean =>
  token.end - token.start === word.length && text.slice(token.start, token.end).toLowerCase() === word;
