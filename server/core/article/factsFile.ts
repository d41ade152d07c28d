import { isMap, isScalar, type Pair, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import type { FileProblem } from '../text/problem';

export interface OpenFacts {
  readonly problems: readonly FileProblem[];
  /** The map from article paths to facts; undefined where the file holds none. */
  readonly articles: YAMLMap.Parsed | undefined;
  /** The pair `articles:` where there is one, whatever its value. */
  readonly wrapper: Pair<ParsedNode, ParsedNode | null> | undefined;
  /** What stands in the file's place for the map, where it is none and not nothing. */
  readonly found: ParsedNode | undefined;
  /** Keys beside `articles:`. */
  readonly strangers: readonly ParsedNode[];
}

/** Parses the file as far as the map of articles. */
export function openFacts(text: string): OpenFacts {
  const problems: FileProblem[] = [];
  const nothing: OpenFacts = { problems, articles: undefined, wrapper: undefined, found: undefined, strangers: [] };
  let root: ParsedNode | null;
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
    for (const { code, message, pos } of document.errors) problems.push(yamlProblem(text, code, message, pos));
    root = document.contents;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(yamlProblem(text, 'TOO_DEEP', reason, [0, Math.min(1, text.length)]));
    return nothing;
  }
  if (root === null || (isScalar(root) && root.value === null)) return nothing;
  if (!isMap(root)) return { ...nothing, found: root };
  const wrapper = root.items.find(pair => isScalar(pair.key) && pair.key.value === 'articles' && !isMap(pair.value)) ?? wrapperOf(root);
  if (wrapper === undefined) return { ...nothing, articles: root };
  const strangers = root.items.filter(pair => pair !== wrapper && !isSameKey(pair, wrapper)).map(pair => pair.key);
  const { value } = wrapper;
  if (isMap(value)) return { ...nothing, articles: value as YAMLMap.Parsed, wrapper, strangers };
  const empty = value === null || (isScalar(value) && value.value === null);
  return { ...nothing, wrapper, found: empty ? undefined : value, strangers };
}

const wrapperOf = (root: YAMLMap.Parsed) => root.items.find(pair => isScalar(pair.key) && pair.key.value === 'articles');

const isSameKey = (a: Pair<ParsedNode, ParsedNode | null>, b: Pair<ParsedNode, ParsedNode | null>): boolean =>
  isScalar(a.key) && isScalar(b.key) && a.key.value === b.key.value;

/** A scalar as it was written: `date: 2018` is '2018', not a number. */
export function scalarText(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function yamlProblem(text: string, code: string, message: string, pos: readonly [number, number]): FileProblem {
  const start = Math.min(pos[0], text.length);
  const span = { start, end: Math.min(text.length, Math.max(pos[1], start + 1)) };
  const said = message.split('\n')[0]?.replace(/[.:\s]+$/, '') ?? '';
  const advice = ADVICE[code] ?? 'Check indentation and quotation marks of this line and the one above.';
  return { ...span, code: 'broken-yaml', severity: 'error', message: `This is not YAML: ${said}. ${advice}` };
}

/** What to do about an error of the YAML reader, by its code. */
const ADVICE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
  BAD_INDENT: 'Indent fields of one entry alike, by spaces.',
  MISSING_CHAR: 'Close the bracket or quotation mark that is open.',
  BLOCK_AS_IMPLICIT_KEY: "Put a text that holds ': ' into quotation marks.",
  UNEXPECTED_TOKEN: 'Put a text that begins with a special character into quotation marks.',
  BAD_SCALAR_START: 'Put a text that begins with a special character into quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'A key needs a colon behind it, on the same line.',
  TOO_DEEP: 'It is nested too deeply to be a file of facts.',
};
