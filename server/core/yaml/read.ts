import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FileProblem } from '../text/problem';
import type { Span } from '../text/span';
import { lineEnd, nextLine } from './lines';
import { YAML_MESSAGES, YAML_REMEDIES } from './messages';
import type { YamlField, YamlList, YamlMap, YamlNode, YamlText } from './types';

export interface YamlFile {
  /** Empty where the file has nothing but comments, or could not be read. */
  readonly root: YamlNode;
  /** Codes: broken-yaml, merge-conflict, too-many-aliases. */
  readonly problems: readonly FileProblem[];
}

/**
 * Reads a YAML file, or a part of one, with places. Of what is broken, as much is read as the parser understands. Files that would
 * take the parser long, or more stack than there is, are not read but get a problem. Never throws.
 */
export function readYaml(text: string, span: Span = { start: 0, end: text.length }, mostReferences = MOST_REFERENCES): YamlFile {
  const { text: source, problems } = withoutConflictMarkers(text.slice(span.start, span.end), span.start);
  const first = { start: span.start, end: Math.min(lineEnd(text, span.start), span.end) };
  const refused = (code: string, message: string): YamlFile => ({
    root: { kind: 'empty', start: span.start, end: span.start },
    problems: [...problems, { ...first, code, severity: 'error', message }],
  });
  if (countReferences(source, mostReferences) > mostReferences)
    return refused('too-many-aliases', YAML_MESSAGES.tooManyReferences(mostReferences));
  if (nestingOf(source) > DEEPEST) return refused('broken-yaml', YAML_MESSAGES.tooDeep(DEEPEST));
  try {
    const document = parseDocument(source, {
      prettyErrors: false,
      logLevel: 'silent',
      schema: 'core',
      uniqueKeys: false,
      keepSourceTokens: true,
    });
    // The parser may report one mistake twice, and after a tab as indentation it understands no line.
    const isTabbed = document.errors.some(({ code }) => code === 'TAB_AS_INDENT');
    const errors = new Map(
      document.errors
        .filter(({ code }) => !isTabbed || code !== 'UNEXPECTED_TOKEN')
        .map(error => problemOf(error, span))
        .map(problem => [`${problem.start} ${problem.message}`, problem]),
    );
    return { root: nodeOf(document.contents, { text: source, base: span.start }, span.start), problems: [...problems, ...errors.values()] };
  } catch (error) {
    return refused('broken-yaml', reasonOf(error instanceof Error ? error.message : String(error)));
  }
}

/** True where nobody can say what the file means, so that no edit of it is safe. */
export const isBroken = (problems: readonly FileProblem[]): boolean => problems.some(({ code }) => BROKEN.has(code));

const BROKEN: ReadonlySet<string> = new Set(['broken-yaml', 'merge-conflict', 'too-many-aliases']);

/** Reading a file with millions of references would take minutes. */
const MOST_REFERENCES = 1000;

/** Counts what looks like a reference, up to one more than `most`. */
export function countReferences(text: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf('*'); at >= 0 && count <= most; at = text.indexOf('*', at + 1)) {
    const before = text.charAt(at - 1);
    if ((before === '' || ' \t\n\r,[{:-'.includes(before)) && /[^\s,\]}*]/.test(text.charAt(at + 1) || ' ')) count++;
  }
  return count;
}

/** The files need four levels. */
const DEEPEST = 100;

/** How deep a text is nested, at most: in brackets, by indentation, and by dashes in a row. The parser recurses, this does not. */
function nestingOf(text: string): number {
  const columns: number[] = [];
  let deepest = 0;
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const indicators = /^[ \t]*(?:[-?:][ \t]+)*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
    const marks = indicators.replace(/[ \t]+/g, '').length;
    if (start + indicators.length === lineEnd(text, start)) {
      deepest = Math.max(deepest, columns.length + marks);
      continue;
    }
    while ((columns.at(-1) ?? -1) >= indicators.length) columns.pop();
    columns.push(indicators.length);
    deepest = Math.max(deepest, columns.length + marks);
  }
  return Math.max(deepest, bracketNesting(text));
}

function bracketNesting(text: string): number {
  if ((text.match(/[[{]/g)?.length ?? 0) <= DEEPEST) return 0;
  let depth = 0;
  let deepest = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth--;
  }
  return deepest;
}

/** Git's marker lines become comments of the same length, so that both sides can be read. */
export function withoutConflictMarkers(text: string, base = 0): { readonly text: string; readonly problems: FileProblem[] } {
  const problems: FileProblem[] = [];
  if (!/^(?:<{7}|>{7})(?: |$)/m.test(text)) return { text, problems };
  const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$).*$/gm;
  const read = text.replace(marker, (line, at: number) => {
    if (line.startsWith('<') || line.startsWith('>'))
      problems.push({
        start: base + at,
        end: base + at + line.trimEnd().length,
        code: 'merge-conflict',
        severity: 'error',
        message: YAML_MESSAGES.conflict,
      });
    return `#${line.slice(1)}`;
  });
  return { text: read, problems };
}

interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

function problemOf({ code, message, pos }: ParserError, span: Span): FileProblem {
  const start = Math.min(span.start + pos[0], span.end);
  const end = Math.min(span.end, Math.max(span.start + pos[1], start + 1));
  return { start, end, code: 'broken-yaml', severity: 'error', message: YAML_REMEDIES[code] ?? reasonOf(message) };
}

/** The parser's own words; it may run out of stack behind a key, where {@link nestingOf} does not look. */
function reasonOf(message: string): string {
  if (/call stack/i.test(message)) return YAML_MESSAGES.tooDeep(DEEPEST);
  return YAML_MESSAGES.notYaml(message.split('\n')[0]?.replace(/(?<![.:\s])[.:\s]+$/, '') ?? '');
}

/** What is parsed, and its offset in the file. */
interface Source {
  readonly text: string;
  readonly base: number;
}

/** `at` is the place of a missing value. */
function nodeOf(node: unknown, source: Source, at: number): YamlNode {
  if (isAlias(node)) return { kind: 'reference', ...spanOf(node, source) };
  if (isMap(node)) return mapOf(node, source);
  if (isSeq(node)) return listOf(node, source);
  if (isScalar(node)) return textNodeOf(node, source);
  return { kind: 'empty', start: at, end: at };
}

function textNodeOf(node: Scalar, source: Source): YamlNode {
  const span = spanOf(node, source);
  const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
  const written = node.source ?? '';
  if (style === 'block') {
    const length = source.text.slice(span.start - source.base, span.end - source.base).trimEnd().length;
    return { kind: 'text', start: span.start, end: span.start + length, text: String(node.value), read: 'string', style };
  }
  if (typeof node.value === 'string')
    return { kind: 'text', ...span, text: node.value, read: style === 'plain' && OLD_BOOLEANS.test(written) ? 'boolean' : 'string', style };
  if (node.value === null || node.value === undefined)
    return written === ''
      ? { kind: 'empty', start: span.start, end: span.start }
      : { kind: 'text', ...span, text: written, read: 'null', style };
  const read = typeof node.value === 'boolean' ? 'boolean' : 'number';
  return { kind: 'text', ...span, text: written || String(node.value), read, style };
}

const STYLES: Readonly<Record<string, YamlText['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single quotes',
  QUOTE_DOUBLE: 'double quotes',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** What readers of YAML 1.1 read as true and false. */
const OLD_BOOLEANS = /^(?:y|n|yes|no|on|off)$/i;

function mapOf(map: YAMLMap, source: Source): YamlMap {
  const fields = map.items.map(({ key, value }): YamlField => {
    const keySpan = isNode(key) ? spanOf(key, source) : { start: source.base, end: source.base };
    const name = isScalar(key) && key.value !== null ? (typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))) : '';
    return { key: name, keySpan, value: nodeOf(value, source, keySpan.end) };
  });
  const flow = map.flow === true;
  const last = fields.at(-1);
  const { start, end } = spanOf(map, source);
  return { kind: 'map', fields, flow, start, end: flow || last === undefined ? end : Math.max(last.keySpan.end, last.value.end) };
}

function listOf(list: YAMLSeq, source: Source): YamlList {
  const tokens = (list.srcToken as SequenceToken | undefined)?.items ?? [];
  const flow = list.flow === true;
  const dashes = flow
    ? []
    : tokens.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => source.base + offset));
  const { start, end } = spanOf(list, source);
  const items = list.items.map((item, at) => nodeOf(item, source, (dashes[at] ?? start) + 1));
  return { kind: 'list', items, dashes, flow, start, end: flow ? end : (items.at(-1)?.end ?? end) };
}

interface SequenceToken {
  readonly items: readonly { readonly start: readonly { readonly type: string; readonly offset: number }[] }[];
}

const isNode = (value: unknown): value is Node => isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);

function spanOf(node: Node, source: Source): Span {
  const [start, end] = node.range ?? [0, 0, 0];
  return { start: source.base + start, end: source.base + Math.max(start, end) };
}
