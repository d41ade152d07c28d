import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Span } from '../text/span';
import { readYaml } from '../yaml/read';
import type { YamlNode } from '../yaml/types';
import { FIELD_LINE, type FrontMatterHead } from './frontMatterHead';
import { FRONT_MATTER_MESSAGES } from './messages';
import type { Sourced } from './types';

/** What is written for each key of front matter; keys within a map as 'params.date', lists as 'a, b'. */
export interface FrontMatterValues {
  readonly values: ReadonlyMap<string, Sourced<'metadata'>>;
  /** Keys of the first level, in lower case. */
  readonly keys: ReadonlySet<string>;
  /** True where a key occurs twice or is not a plain word, as in text that only looks like front matter. */
  readonly doubtful: boolean;
  /** What cannot be read; its lines are then read one by one. */
  readonly mistake?: Span & { readonly message: string };
}

const MOST_REFERENCES = 100;
/** Lists and maps further down than this are left alone. */
const DEEPEST = 4;

/** Reads a head in its notation. Never throws. */
export function frontMatterValuesOf(text: string, head: FrontMatterHead): FrontMatterValues {
  if (head.notation === 'pandoc') return titleBlockValues(text, head);
  const read = head.notation === 'toml' ? tomlValues(text, head) : yamlValues(text, head);
  if (read.mistake === undefined) return read;
  const byLine = lineValues(text, head.inner);
  return { ...byLine, mistake: read.mistake };
}

class Values {
  readonly values = new Map<string, Sourced<'metadata'>>();
  readonly keys = new Set<string>();
  doubtful = false;

  addKey(key: string): void {
    const name = key.toLowerCase();
    if (!/^[\w.:-]+$/.test(name) || this.keys.has(name)) this.doubtful = true;
    this.keys.add(name);
  }

  add(path: readonly string[], written: string | undefined, span?: Span): void {
    const value = written?.replace(/\s+/g, ' ').trim() ?? '';
    const key = path.join('.').toLowerCase();
    if (value !== '' && !this.values.has(key))
      this.values.set(key, { value, source: 'metadata', ...(span && { span: { start: span.start, end: span.end } }) });
  }
}

const TITLE_BLOCK_FIELDS = ['title', 'author', 'date'];

function titleBlockValues(text: string, { inner }: FrontMatterHead): FrontMatterValues {
  const values = new Values();
  const fields = text.slice(inner.start, inner.end).matchAll(/^%[ \t]*(.*(?:\r?\n[ \t].*)*)/gm);
  for (const [index, match] of [...fields].entries()) {
    const [field, written = ''] = match;
    const key = TITLE_BLOCK_FIELDS[index];
    const start = inner.start + match.index + field.length - written.length;
    if (key === undefined || written.trim() === '') continue;
    values.addKey(key);
    values.add([key], written, { start, end: start + written.trimEnd().length });
  }
  return values;
}

/** JSON is YAML, too. */
function yamlValues(text: string, { inner, notation }: FrontMatterHead): FrontMatterValues {
  const { root, problems } = readYaml(text, inner, MOST_REFERENCES);
  const values = new Values();
  const [mistake] = problems;
  if (mistake !== undefined) return { ...values, mistake };
  if (root.kind !== 'map') return { ...values, mistake: { ...inner, message: FRONT_MATTER_MESSAGES.notAMap(notation) } };
  for (const { key, value } of root.fields) {
    values.addKey(key);
    addYaml(values, [key], value);
  }
  return values;
}

function addYaml(values: Values, path: readonly string[], node: YamlNode): void {
  if (path.length > DEEPEST) return;
  if (node.kind === 'text' && node.read !== 'null') {
    const quotes = node.style === 'double quotes' || node.style === 'single quotes' ? 1 : 0;
    values.add(path, node.text, { start: node.start + quotes, end: node.end - quotes });
  } else if (node.kind === 'map') {
    for (const { key, value } of node.fields) addYaml(values, [...path, key], value);
    nameOf(values, path);
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) addYaml(values, [...path, String(index)], item);
    join(values, path, node.items.length, node);
  }
}

/** A person or an outlet that is a map is known by its name. */
function nameOf(values: Values, path: readonly string[]): void {
  const name = values.values.get([...path, 'name'].join('.').toLowerCase());
  if (name !== undefined) values.add(path, name.value, name.span);
}

function join(values: Values, path: readonly string[], length: number, span?: Span): void {
  const items = Array.from({ length }, (_, index) => values.values.get([...path, String(index)].join('.').toLowerCase()));
  const known = items.filter(item => item !== undefined);
  const [first] = known;
  const place = known.length === 1 ? first?.span : span;
  values.add(path, known.map(({ value }) => value).join(', '), place);
}

function tomlValues(text: string, { inner }: FrontMatterHead): FrontMatterValues {
  const toml = text.slice(inner.start, inner.end);
  const values = new Values();
  try {
    const places = lineValues(text, inner).values;
    const table = parse(toml, { integersAsBigInt: 'asNeeded' });
    for (const [key, value] of Object.entries(table)) {
      values.addKey(key);
      addToml(values, [key], value, places);
    }
    return values;
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    return { ...values, mistake: { ...lineSpan(text, inner, line), message: FRONT_MATTER_MESSAGES.broken(firstLineOf(error)) } };
  }
}

function addToml(values: Values, path: readonly string[], value: unknown, places: FrontMatterValues['values']): void {
  if (path.length > DEEPEST) return;
  const span = places.get(path.join('.').toLowerCase())?.span;
  if (value instanceof TomlDate) values.add(path, value.toISOString(), span);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) addToml(values, [...path, String(index)], item, places);
    join(values, path, value.length, span);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) addToml(values, [...path, key], item, places);
    nameOf(values, path);
  } else values.add(path, String(value), span);
}

const firstLineOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '') ?? '';

function lineSpan(text: string, within: Span, line: number): Span {
  let start = within.start;
  for (let count = 1; count < line; count++) {
    const found = /\r\n|\n|\r/.exec(text.slice(start, within.end));
    if (found === null) break;
    start += found.index + found[0].length;
  }
  const length = /^[^\r\n]*/.exec(text.slice(start, within.end))?.[0].length ?? 0;
  return { start, end: start + length };
}

/** The fields that have a line of their own, as they are written there. */
function lineValues(text: string, inner: Span): FrontMatterValues {
  const values = new Values();
  let table: string[] = [];
  for (const match of text.slice(inner.start, inner.end).matchAll(/[^\r\n]+/g)) {
    const header = /^[ \t]*\[\[?([^[\]]+)\]\]?[ \t]*$/.exec(match[0]);
    if (header !== null) table = (header[1] ?? '').split('.').map(part => part.trim());
    const field = header === null ? FIELD_LINE.exec(match[0]) : null;
    if (field === null) continue;
    const [line, key = '', rest = ''] = field;
    const quoted = /^(["'])(.*)\1[ \t]*,?[ \t]*$/.exec(rest);
    const value = quoted?.[2] ?? rest.replace(/(?<![ \t])[ \t]*(?:,[ \t]*)?$/, '');
    const start = inner.start + match.index + line.length - rest.length + (quoted === null ? 0 : 1);
    if (table.length === 0) values.addKey(key);
    values.add([...table, key], value, { start, end: start + value.length });
  }
  return values;
}
