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
  readonly left: readonly Remainder[];
  opened: { readonly edges: readonly Edge[]; readonly accepts: readonly Accept[] } | undefined;
}

interface Remainder {
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
  const left = rows.map((row, order): Remainder => ({ row, order, rest: chained(partsOf(row.pattern), null) }));
  const start = automatonOf({ path: [], left, opened: undefined }, lexicon);
  /** The states behind the first token, the second and so on, as far as some pattern goes. */
  const trail: State[] = [];

  const longestAt = (text: string, tokens: readonly Token[], from: number): { token: Token; next: number } | null => {
    let length = 0;
    let reached = 0;
    for (let state: State | null = start; from + length < tokens.length; ) {
      state = behind(state, tokens[from + length] as Token);
      if (state === null) break;
      trail[length++] = state;
      if (state.accepts.length > 0) reached = length;
    }
    for (; reached > 0; reached--) {
      const last = from + reached - 1;
      for (const { row, path } of trail[reached - 1]?.accepts ?? []) {
        if (row.when !== undefined && !row.when(aroundOf(text, tokens, from, last, lexicon))) continue;
        const meaning = row.meaning(matchOf(text, tokens, from, path, lexicon));
        if (meaning === null) continue;
        const { start, glued } = tokens[from] as Token;
        const { end } = tokens[last] as Token;
        const type = lexicon.typeOfWord(row.as);
        return { token: { type, num: Number.NaN, start, end, glued, meaning, rule: row.rule }, next: last + 1 };
      }
    }
    return null;
  };

  const compose = (text: string, tokens: readonly Token[]): readonly Token[] => {
    let out: Token[] | null = null;
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] as Token;
      const found = behind(start, token) === null ? null : longestAt(text, tokens, at);
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

/** Where the tokens read so far may lead: some nodes of the trie, all of one depth, in the order in which a search meets them. */
interface State {
  readonly accepts: readonly Accept[];
  /** By {@link signOf} a token, the state behind it: its number, 0 where it is not known yet; and the states by number. */
  readonly next: Uint16Array;
  readonly states: readonly (State | null)[];
  readonly open: (sign: number) => number;
}

/** A token as an edge sees it. */
const signOf = ({ type, glued }: Token): number => 2 * type + (glued ? 1 : 0);

/** The state behind a token; null where no pattern goes on with it. */
function behind(state: State, token: Token): State | null {
  const sign = signOf(token);
  return state.states[state.next[sign] || state.open(sign)] ?? null;
}

/** What no pattern goes on from, as a number. */
const NOWHERE = 1;

/**
 * A trie with many ways for a token as an automaton with one, made as far as texts lead into it (the subset construction of Rabin and Scott
 * 1959). Gives the state before any token.
 */
function automatonOf(root: Node, lexicon: Lexicon): State {
  const elementOf = elementsOf(lexicon);
  const states: (State | null)[] = [null, null];
  const numbers = new Map<string, number>([['', NOWHERE]]);
  const leadsNowhere = new Uint16Array(2 * lexicon.typeCount).fill(NOWHERE);
  const ids = new Map<Node, number>();
  const idOf = (node: Node): number => {
    const id = ids.get(node) ?? ids.size;
    ids.set(node, id);
    return id;
  };
  const numberOf = (nodes: readonly Node[]): number => {
    const key = nodes.map(idOf).join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const opened = nodes.map(node => {
      node.opened ??= openNode(node, elementOf);
      return node.opened;
    });
    const edges = opened.flatMap(node => node.edges);
    const next = edges.length === 0 ? leadsNowhere : new Uint16Array(2 * lexicon.typeCount);
    const open = (sign: number): number => {
      const taken = edges.filter(({ element }) => element.accepts[sign >> 1] === 1 && (!element.glued || (sign & 1) === 1));
      const number = numberOf(taken.map(({ node }) => node));
      next[sign] = number;
      return number;
    };
    const accepts = opened.flatMap(node => node.accepts).sort((a, b) => a.order - b.order);
    numbers.set(key, states.length);
    return states.push({ accepts, next, states, open }) - 1;
  };
  return states[numberOf([root])] as State;
}

/** The edges below a node and the patterns that end there: rows in their order, of each row what has an optional part before what has not. */
function openNode({ path, left }: Node, elementOf: (source: string) => Element): NonNullable<Node['opened']> {
  const accepts: Accept[] = [];
  const below = new Map<Element, Remainder[]>();
  const open = ({ row, order, rest }: Remainder): void => {
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
  left.forEach(open);
  const edges = [...below].map(([element, rest]): Edge => ({ element, node: { path: [...path, element], left: rest, opened: undefined } }));
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
