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

interface Node {
  readonly edges: Edge[];
  readonly accepts: Accept[];
}

export interface PatternTable {
  /** Composes the tokens by this table: at each place the longest match wins, then the earlier row. */
  readonly compose: (text: string, tokens: readonly Token[]) => readonly Token[];
}

type Sequence = readonly string[];

/** The rows of elements that a pattern matches, with each optional part present or absent. */
function expand(pattern: string): Sequence[] {
  const parts = pattern.match(/\(\s|\s\)\??|[^\s]+/g) ?? [];
  let at = 0;
  const readRow = (): Sequence[] => {
    let rows: Sequence[] = [[]];
    while (at < parts.length) {
      const part = parts[at] ?? '';
      if (part.trim().startsWith(')')) break;
      at++;
      let inner: Sequence[];
      if (part.trim() === '(') {
        inner = readRow();
        const close = (parts[at++] ?? '').trim();
        if (close.endsWith('?')) inner = [...inner, []];
      } else if (part.length > 1 && part.endsWith('?')) inner = [[part.slice(0, -1)], []];
      else inner = [[part]];
      rows = rows.flatMap(row => inner.map(tail => [...row, ...tail]));
    }
    return rows;
  };
  return readRow();
}

/** Words that a table's patterns name as themselves: the lexicon has to know them. */
export function literalsOf(rows: readonly PatternRow[], classes: ReadonlySet<string>): Set<string> {
  const literals = new Set<string>();
  for (const row of rows)
    for (const sequence of expand(row.pattern))
      for (const element of sequence) for (const name of namesOf(element).names) if (!classes.has(name)) literals.add(name);
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
  const root = trieOf(rows, lexicon);
  const accepted: Accept[] = [];
  /** The edges of the root that take a type, by type: most tokens have none. */
  const beginnings = Array.from({ length: lexicon.typeCount }, (_, type): readonly Edge[] | undefined => {
    const edges = root.edges.filter(({ element }) => element.accepts[type] === 1);
    return edges.length === 0 ? undefined : edges;
  });

  /** Collects every row that matches from `at` on; a trie of a few levels, so the depth is the longest pattern's. */
  const walk = (node: Node, tokens: readonly Token[], at: number): void => {
    for (const accept of node.accepts) accepted.push(accept);
    const token = tokens[at];
    if (token === undefined || token.type === 0) return;
    for (const { element, node: next } of node.edges)
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
      const edges = beginnings[token.type];
      const found = edges === undefined ? null : longestAt(text, tokens, at, token, edges);
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

const emptyNode = (): Node => ({ edges: [], accepts: [] });

function trieOf(rows: readonly PatternRow[], lexicon: Lexicon): Node {
  const root = emptyNode();
  const elements = new Map<string, Element>();
  const elementOf = (source: string): Element => {
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
  rows.forEach((row, order) => {
    for (const sequence of expand(row.pattern)) {
      if (sequence.length === 0) continue;
      const path = sequence.map(elementOf);
      let node = root;
      for (const element of path) {
        let edge = node.edges.find(candidate => candidate.element === element);
        if (edge === undefined) {
          edge = { element, node: emptyNode() };
          node.edges.push(edge);
        }
        node = edge.node;
      }
      node.accepts.push({ row, order, path });
    }
  });
  return root;
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
