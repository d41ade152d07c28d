import { isAlias, isScalar, type Pair, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import type { FileProblem } from '../text/problem';
import type { Span } from '../text/span';

/** A YAML file of Pressmark's as far as its top; `root` is null where it holds nothing. */
export interface OpenYaml {
  readonly problems: readonly FileProblem[];
  readonly root: ParsedNode | null;
}

/** Parses a file of which `what` says what it holds, as in 'articleEntries'. Never throws. */
export function openYaml(text: string, what: string): OpenYaml {
  const problems: FileProblem[] = [];
  const aliases = countAliases(text, MOST_ALIASES);
  if (aliases > MOST_ALIASES) {
    const message = `This file repeats values by more than ${MOST_ALIASES} aliases ('*name') and is not read. Write the values out.`;
    problems.push({ start: 0, end: Math.min(text.length, 1), code: 'too-many-aliases', severity: 'error', message });
    return { problems, root: null };
  }
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
    for (const { code, message, pos } of document.errors) problems.push(yamlProblem(text, code, message, pos));
    const root = document.contents;
    return { problems, root: root === null || (isScalar(root) && root.value === null) ? null : root };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { message, ...rest } = yamlProblem(text, '', reason, [0, Math.min(1, text.length)]);
    problems.push({ ...rest, message: message.replace(GENERAL_ADVICE, `It is nested too deeply to be a file of ${what}.`) });
    return { problems, root: null };
  }
}

const MOST_ALIASES = 1000;

/** Counts what looks like an alias, up to one more than `most`: reading a file with millions of them would take minutes. */
export function countAliases(text: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf('*'); at >= 0 && count <= most; at = text.indexOf('*', at + 1)) {
    const before = text.charAt(at - 1);
    if ((before === '' || ' \t\n\r,[{:-'.includes(before)) && /[^\s,\]}*]/.test(text.charAt(at + 1) || ' ')) count++;
  }
  return count;
}

/** A scalar as it was written: `date: 2018` is '2018', not a number. */
export function scalarText(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

export const spanOf = (node: ParsedNode): Span => ({ start: node.range[0], end: node.range[1] });

/** The pairs of a map, of equal keys the first; each later one is a problem. */
export function uniquePairs(map: YAMLMap.Parsed, problems: FileProblem[]): Pair<ParsedNode, ParsedNode | null>[] {
  const seen = new Set<string>();
  return map.items.filter(({ key }) => {
    const name = scalarText(key);
    if (name === undefined || !seen.has(name)) {
      if (name !== undefined) seen.add(name);
      return true;
    }
    const message = `'${name.slice(0, 60)}' stands here twice and the first one counts. Put both together.`;
    problems.push({ ...spanOf(key), code: 'duplicate-key', severity: 'error', message });
    return false;
  });
}

export const wrongType = (node: ParsedNode, message: string): FileProblem => ({
  ...spanOf(node),
  code: 'wrong-type',
  severity: 'error',
  message: isAlias(node) ? 'An alias is not read here: write the value out.' : message,
});

export const unknownField = (key: ParsedNode, known: string): FileProblem => ({
  ...spanOf(key),
  code: 'unknown-field',
  severity: 'warning',
  message: `'${(scalarText(key) ?? '').slice(0, 60)}' is not known here and is left as it is. Known: ${known}.`,
});

/** True where nothing can be said of what the file holds, and no edit of it is safe. */
export const isBroken = (problems: readonly FileProblem[]): boolean =>
  problems.some(({ code }) => code === 'broken-yaml' || code === 'too-many-aliases');

/** True for a value that is not there. */
export const isNothing = (node: ParsedNode | null): node is null => node === null || (isScalar(node) && node.value === null);

function yamlProblem(text: string, code: string, message: string, pos: readonly [number, number]): FileProblem {
  const start = Math.min(pos[0], text.length);
  const span = { start, end: Math.min(text.length, Math.max(pos[1], start + 1)) };
  const said = message.split('\n')[0]?.replace(/[.:\s]+$/, '') ?? '';
  const advice = ADVICE[code] ?? GENERAL_ADVICE;
  return { ...span, code: 'broken-yaml', severity: 'error', message: `This is not YAML: ${said}. ${advice}` };
}

const GENERAL_ADVICE = 'Check indentation and quotation marks of this line and the one above.';

/** What to do about an error of the YAML reader, by its code. */
const ADVICE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
  BAD_INDENT: 'Indent fields of one entry alike, by spaces.',
  MISSING_CHAR: 'Close the bracket or quotation mark that is open.',
  BLOCK_AS_IMPLICIT_KEY: "Put a text that holds ': ' into quotation marks.",
  UNEXPECTED_TOKEN: 'Put a text that begins with a special character into quotation marks.',
  BAD_SCALAR_START: 'Put a text that begins with a special character into quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'A key needs a colon behind it, on the same line.',
};
