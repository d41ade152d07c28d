import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { FileProblem, Severity } from '../text/problem';
import type { Span } from '../text/span';
import { readPlainEntry } from './plainEntry';
import type { RawEntry, RawField, RawValue } from './rawEntry';

/** The file's parts and the mistakes of its YAML. */
export interface RegisterFile {
  readonly entries: readonly RawEntry[];
  /** Other fields of the top level. */
  readonly others: readonly RawField[];
  /** The key `entities` and what stands behind its colon, where the file has one. */
  readonly section?: { readonly key: Span; readonly value: Span; readonly style: 'empty' | 'block' | 'flow' };
  readonly problems: readonly FileProblem[];
}

/** An entry longer than this, in UTF-16 units, is read to here. */
const LONGEST_ENTRY = 1 << 16;
/** Longest file that is read when its entries do not stand one below the other. */
const LONGEST_IRREGULAR_FILE = 1 << 20;
const MOST_ENTRIES = 100_000;

/**
 * Reads the YAML of a register. Entries that stand one below the other, as written by hand, are parsed one by one, so that a
 * mistake in one leaves the rest alone; any other form is parsed as a whole. YAML's own aliases (`*name`) are never followed.
 */
export function readRegisterFile(text: string): RegisterFile {
  const layout = layoutOf(text);
  const problems = new Problems();
  if (layout === undefined) return readWhole(text, problems);
  const entries: RawEntry[] = [];
  const limit = Math.min(layout.entries.length, MOST_ENTRIES);
  for (const span of layout.entries.slice(0, limit)) {
    const entry = readEntry(text, span, problems);
    if (entry !== undefined) entries.push(entry);
  }
  if (layout.entries.length > limit) {
    const rest = layout.entries[limit] ?? layout.key;
    problems.add(
      'too-many-entries',
      'error',
      rest,
      `Only the first ${count(limit)} of ${count(layout.entries.length)} entries are read. Split the register, or take out what the articles do not mention.`,
    );
  }
  const others = [
    ...readFrame(text, { start: 0, end: layout.key.end + 1 }, problems),
    ...readFrame(text, { start: layout.end, end: text.length }, problems),
  ];
  const first = layout.entries[0];
  const style = first === undefined ? 'empty' : 'block';
  return {
    entries,
    others: others.filter(field => field.keySpan.start !== layout.key.start),
    section: { key: layout.key, value: { start: layout.key.end + 1, end: layout.end }, style },
    problems: problems.list(),
  };
}

interface Layout {
  /** The key `entities`, without its colon. */
  readonly key: Span;
  /** Each from its line's start to the next one's. */
  readonly entries: readonly Span[];
  /** Where the section ends: the next key of the top level, or the text's end. */
  readonly end: number;
}

/** Finds `entities:` and the lines that start its entries; undefined where the file is written in another way. */
function layoutOf(text: string): Layout | undefined {
  const key = /^\ufeff?entities(?=:[ \t]*(?:#.*)?(?:\r?\n|\r|$))/m.exec(text);
  if (key === null) return undefined;
  const start = key.index + (key[0].startsWith('\ufeff') ? 1 : 0);
  const starts: number[] = [];
  let indent = -1;
  let end = text.length;
  for (const line of linesFrom(text, nextLine(text, start))) {
    const { first, column } = line;
    if (first === '' || first === '#') continue;
    const next = text.charAt(line.start + column + 1);
    const dash = first === '-' && (next === ' ' || next === '\t' || next === '\n' || next === '\r' || next === '');
    if (dash && (indent < 0 || column === indent)) {
      indent = column;
      starts.push(line.start);
    } else if (column === 0) {
      end = line.start;
      break;
    } else if (indent < 0 || column <= indent) return undefined;
  }
  const entries = starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
  return { key: { start, end: start + 'entities'.length }, entries, end };
}

function* linesFrom(text: string, from: number): Generator<{ start: number; column: number; first: string }> {
  for (let start = from; start < text.length; start = nextLine(text, start)) {
    let at = start;
    while (text.charCodeAt(at) === 0x20) at++;
    const first = text.charAt(at);
    yield { start, column: at - start, first: first === '\n' || first === '\r' ? '' : first };
  }
}

/** The start of the line behind the one `at` stands on; the text's length where there is none. */
export function nextLine(text: string, at: number): number {
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) return at + 1;
  }
  return text.length;
}

function readEntry(text: string, span: Span, problems: Problems): RawEntry | undefined {
  const dash = text.indexOf('-', span.start);
  if (/^-[ \t]+\*/.test(text.slice(dash, dash + 20))) {
    reportAlias(problems, { start: dash + 1, end: dash + 2 });
    return undefined;
  }
  const cut = span.end - span.start > LONGEST_ENTRY;
  const end = cut ? Math.max(text.lastIndexOf('\n', span.start + LONGEST_ENTRY), span.start) : span.end;
  if (cut) {
    const size = count(Math.round((span.end - span.start) / 1024));
    const message = `This entry is ${size} KB long; only its first ${LONGEST_ENTRY / 1024} KB are read. Keep the aliases the articles use and take out the rest.`;
    problems.add('entry-too-long', 'error', { start: dash, end: lineEnd(text, dash) }, message);
  }
  const plain = cut ? undefined : readPlainEntry(text, { start: span.start, end });
  if (plain !== undefined) return plain;
  const document = parse(text.slice(span.start, end));
  if (!cut) reportErrors(document.errors, span.start, problems, text);
  const item = isSeq(document.contents) ? document.contents.items[0] : undefined;
  return isNode(item) ? entryOf(item, span.start, dash, cut, problems) : undefined;
}

function readFrame(text: string, span: Span, problems: Problems): RawField[] {
  if (span.end <= span.start) return [];
  const document = parse(text.slice(span.start, span.end));
  reportErrors(document.errors, span.start, problems, text);
  return isMap(document.contents) ? fieldsOf(document.contents, span.start, problems) : [];
}

function readWhole(text: string, problems: Problems): RegisterFile {
  if (text.length > LONGEST_IRREGULAR_FILE) {
    problems.add(
      'register-too-long',
      'error',
      { start: 0, end: lineEnd(text, 0) },
      `A register of ${count(Math.round(text.length / 1024))} KB is only read where its entries stand one below the other: a line 'entities:', then '  - id: …' for each.`,
    );
    return { entries: [], others: [], problems: problems.list() };
  }
  const document = parse(text);
  reportErrors(document.errors, 0, problems, text);
  const root: unknown = document.contents;
  if (isMap(root)) {
    const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'entities');
    const others = fieldsOf(root, 0, problems).filter(field => field.key !== 'entities');
    const key = pair === undefined || !isNode(pair.key) ? undefined : spanOf(pair.key, 0);
    if (pair === undefined || key === undefined) {
      problems.add(
        'no-entities',
        'error',
        firstLine(text),
        "There is no field 'entities'. The register is a line 'entities:' and below it an entry '  - id: …' for each entity.",
      );
      return { entries: [], others, problems: problems.list() };
    }
    const value = pair.value;
    if (isSeq(value)) {
      const entries = value.items.flatMap(item => (isNode(item) ? (entryOf(item, 0, spanOf(item, 0).start, false, problems) ?? []) : []));
      return {
        entries,
        others,
        section: { key, value: spanOf(value, 0), style: value.flow === true ? 'flow' : 'block' },
        problems: problems.list(),
      };
    }
    const empty = !isNode(value) || (isScalar(value) && value.value === null);
    const behind = isNode(value) && !empty ? spanOf(value, 0) : { start: key.end + 1, end: key.end + 1 };
    if (!empty) problems.add('not-a-list', 'error', behind, "'entities' must be a list: an entry '  - id: …' for each entity.");
    return empty
      ? { entries: [], others, section: { key, value: behind, style: 'empty' }, problems: problems.list() }
      : { entries: [], others, problems: problems.list() };
  }
  const blank = root === null || root === undefined || (isScalar(root) && root.value === null);
  if (!blank && document.errors.length === 0) {
    problems.add(
      'no-entities',
      'error',
      firstLine(text),
      "This is not a register: it is a line 'entities:' and below it an entry '  - id: …' for each entity.",
    );
  }
  return { entries: [], others: [], problems: problems.list() };
}

function entryOf(item: Node, base: number, start: number, cut: boolean, problems: Problems): RawEntry | undefined {
  const own = spanOf(item, base);
  if (isAlias(item)) reportAlias(problems, own);
  else if (!isMap(item)) {
    if (!(isScalar(item) && item.value === null))
      problems.add('not-an-entry', 'error', own, "An entry has fields: 'id: …', below it 'type: …' and 'name: …'.");
    else
      problems.add(
        'empty-entry',
        'warning',
        { start, end: start + 1 },
        'This entry is empty: give it an id, a type and a name, or take it out.',
      );
  } else {
    const fields = fieldsOf(item, base, problems);
    const last = fields.at(-1);
    const end = item.flow === true || last === undefined ? own.end : last.value.end;
    return { span: { start, end }, fields, flow: item.flow === true, cut };
  }
  return undefined;
}

function fieldsOf(map: YAMLMap, base: number, problems: Problems): RawField[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isNode(key)) return [];
    const keySpan = spanOf(key, base);
    const name = isScalar(key) ? String(key.value) : '';
    if (name === '') return [];
    return [
      {
        key: name,
        keySpan,
        value: isNode(value) ? rawValueOf(value, base, problems) : { kind: 'empty' as const, start: keySpan.end, end: keySpan.end },
      },
    ];
  });
}

function rawValueOf(node: Node, base: number, problems: Problems): RawValue {
  const span = spanOf(node, base);
  if (isAlias(node)) reportAlias(problems, span);
  else if (isSeq(node)) {
    const items = node.items.map((item): RawValue => (isNode(item) ? rawValueOf(item, base, problems) : { kind: 'empty', ...span }));
    const flow = node.flow === true;
    return { start: span.start, end: flow ? span.end : (items.at(-1)?.end ?? span.end), kind: 'list', items, flow };
  } else if (isScalar(node)) {
    if (node.value === null || node.value === undefined)
      return node.source ? { ...span, kind: 'text', text: node.source, read: 'boolean' } : { ...span, kind: 'empty' };
    if (typeof node.value === 'string')
      return {
        ...span,
        kind: 'text',
        text: node.value,
        read: node.type === 'PLAIN' && OLD_BOOLEANS.test(node.value) ? 'boolean' : 'string',
      };
    return { ...span, kind: 'text', text: node.source ?? String(node.value), read: typeof node.value === 'boolean' ? 'boolean' : 'number' };
  }
  return { ...span, kind: 'other' };
}

/** What readers of YAML 1.1 take for true and false. */
const OLD_BOOLEANS = /^(?:y|n|yes|no|on|off)$/i;

/** An entry needs three. */
const DEEPEST = 100;

function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if ((character === ']' || character === '}') && depth > 0) depth--;
  }
  return deepest;
}

interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** The parser recurses, and slows down with depth: text nested too deeply is an error like others. */
function parse(text: string): { readonly contents: unknown; readonly errors: readonly YamlError[] } {
  const tooDeep = { contents: null, errors: [{ code: 'TOO_DEEP', message: '', pos: [0, 1] as const }] };
  if (nestingOf(text) > DEEPEST) return tooDeep;
  try {
    return parseDocument(text, { prettyErrors: false, logLevel: 'silent', schema: 'core' });
  } catch {
    return tooDeep;
  }
}

const isNode = (value: unknown): value is Node => isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);

function spanOf(node: Node, base: number): Span {
  const [start, end] = node.range ?? [0, 0, 0];
  return { start: base + start, end: base + Math.max(start, end) };
}

function reportAlias(problems: Problems, span: Span): void {
  problems.add(
    'yaml-alias',
    'error',
    span,
    "YAML's references (&name, *name) are not followed here. Write the value out; other names of an entity go under 'aliases: [… ]'.",
  );
}

/** What to do about the commonest errors of the YAML parser, by its code. */
const REMEDIES: Readonly<Record<string, readonly [code: string, message: string]>> = {
  DUPLICATE_KEY: ['duplicate-field', 'This field stands twice in the entry: keep one of them.'],
  TAB_AS_INDENT: ['broken-yaml', 'YAML is indented with spaces: replace the tab.'],
  MISSING_CHAR: ['broken-yaml', 'Something is not closed here: look for a missing quotation mark, bracket or comma.'],
  UNEXPECTED_TOKEN: [
    'broken-yaml',
    'This does not belong here: look at the indentation, and put quotation marks around text that holds one of : # [ ] { } , & * ! |.',
  ],
  BAD_INDENT: ['broken-yaml', "The indentation is wrong: the fields of an entry stand exactly below its 'id'."],
  BLOCK_AS_IMPLICIT_KEY: [
    'broken-yaml',
    'Text with a colon and a space in it needs quotation marks around it; or the indentation is wrong.',
  ],
  MULTILINE_IMPLICIT_KEY: ['broken-yaml', "A field is 'name: value' on one line: is a colon missing?"],
  TOO_DEEP: ['broken-yaml', 'This cannot be read: brackets are nested too deeply.'],
  MULTIPLE_DOCS: ['broken-yaml', "A register is one document: take out the line '---'."],
};

function reportErrors(errors: readonly YamlError[], base: number, problems: Problems, text: string): void {
  for (const error of errors) {
    const remedy = REMEDIES[error.code];
    const start = Math.min(base + error.pos[0], text.length);
    const word = error.code === 'DUPLICATE_KEY' ? (/^[^\s:]+/.exec(text.slice(start, start + 80))?.[0].length ?? 0) : 0;
    const span = { start, end: Math.min(text.length, Math.max(base + error.pos[1], start + word)) };
    problems.add(remedy?.[0] ?? 'broken-yaml', 'error', span, remedy?.[1] ?? `YAML cannot be read here: ${error.message}.`);
  }
}

/** Collects problems; after {@link MOST_ALIKE} of a kind only their number is told. */
export class Problems {
  readonly #list: FileProblem[] = [];
  readonly #alike = new Map<string, number>();

  add(code: string, severity: Severity, { start, end }: Span, message: string, related?: FileProblem['related']): void {
    const number = (this.#alike.get(code) ?? 0) + 1;
    this.#alike.set(code, number);
    if (number <= MOST_ALIKE) this.#list.push({ code, severity, start, end, message, ...(related === undefined ? {} : { related }) });
  }

  list(): readonly FileProblem[] {
    const last = new Map(this.#list.map((problem, at) => [problem.code, at]));
    for (const [code, number] of this.#alike) {
      const at = last.get(code);
      const problem = at === undefined ? undefined : this.#list[at];
      if (number <= MOST_ALIKE || at === undefined || problem === undefined) continue;
      this.#list[at] = { ...problem, message: `${problem.message} (And ${count(number - MOST_ALIKE)} more like this.)` };
    }
    return this.#list;
  }
}

const MOST_ALIKE = 200;

export const count = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

const firstLine = (text: string): Span => ({ start: 0, end: lineEnd(text, 0) });

function lineEnd(text: string, at: number): number {
  const end = nextLine(text, at);
  return text.slice(Math.max(at, end - 2), end).replace(/[\r\n]+$/, '').length + Math.max(at, end - 2);
}
