import type { FileProblem, Severity } from '../../text/problem';
import type { Span } from '../../text/span';
import { grouped } from '../../text/wording';
import { lineEnd, nextLine } from '../../yaml/lines';
import { readPlainMap } from '../../yaml/plainMap';
import { readYaml, withoutConflictMarkers, type YamlFile } from '../../yaml/read';
import type { YamlField, YamlMap, YamlNode } from '../../yaml/types';
import { fieldOf, isNothing } from '../../yaml/types';
import { REGISTER_MESSAGES } from './messages';

/** An entry of `entities.yaml` as it is written, its fields not yet judged. */
export interface RegisterEntry {
  /** From its dash, or in brackets its brace, to the end of its last value. */
  readonly span: Span;
  readonly map: YamlMap;
}

/** The file's parts and the mistakes of its YAML. */
export interface RegisterFile extends YamlFile {
  readonly entries: readonly RegisterEntry[];
  /** Other fields of the top level. */
  readonly others: readonly YamlField[];
}

/** An entry longer than this, in UTF-16 units, is read to here. */
const LONGEST_ENTRY = 1 << 16;
/** Longest file that is read when its entries are not one below the other. */
const LONGEST_IRREGULAR_FILE = 1 << 20;
const MOST_ENTRIES = 100_000;

/** What was read last, for an edit is made of the text that the server has just read. */
let last: { readonly source: string; readonly file: RegisterFile } | undefined;
/** A longer text is not kept with all that was read of it, in UTF-16 units. */
const LONGEST_KEPT = 1 << 20;

/** Reads the YAML of a register; that of the last text again without looking at it. */
export function readRegisterFile(source: string): RegisterFile {
  if (last?.source === source) return last.file;
  const file = readText(source);
  last = source.length <= LONGEST_KEPT ? { source, file } : undefined;
  return file;
}

/**
 * Reads the YAML of a register. Entries one below the other, as written by hand, are parsed one by one, so that a mistake in one
 * leaves the rest alone and plain ones need no parser; any other form is parsed as a whole.
 */
function readText(source: string): RegisterFile {
  const { text, problems: conflicts } = withoutConflictMarkers(source);
  const layout = layoutOf(text);
  const problems = new Problems(conflicts);
  if (layout === undefined) return readWhole(text, problems);
  const entries: RegisterEntry[] = [];
  const items: YamlNode[] = [];
  const limit = Math.min(layout.entries.length, MOST_ENTRIES);
  for (const span of layout.entries.slice(0, limit)) {
    const { entry, item } = readEntry(text, span, problems);
    if (entry !== undefined) entries.push(entry);
    items.push(item);
  }
  if (layout.entries.length > limit) {
    const rest = layout.entries[limit] ?? layout.key;
    problems.add('too-many-entries', 'error', rest, REGISTER_MESSAGES.tooManyEntries(count(limit), count(layout.entries.length)));
  }
  const above = readFrame(text, { start: 0, end: layout.key.end + 1 }, problems);
  const below = readFrame(text, { start: layout.end, end: text.length }, problems);
  const others = [...above, ...below].filter(field => field.keySpan.start !== layout.key.start);
  const dashes = layout.entries.slice(0, limit).map(({ start }) => text.indexOf('-', start));
  const [start, end] = [dashes[0], items.at(-1)?.end];
  const behind = layout.key.end + 1;
  const value: YamlNode =
    start === undefined || end === undefined
      ? { kind: 'empty', start: behind, end: behind }
      : { kind: 'list', items, dashes, flow: false, start, end };
  const fields = [...others, { key: 'entities', keySpan: layout.key, value }].sort((a, b) => a.keySpan.start - b.keySpan.start);
  const root: YamlMap = { kind: 'map', fields, flow: false, start: fields[0]?.keySpan.start ?? 0, end: fields.at(-1)?.value.end ?? 0 };
  return { root, entries, others, problems: problems.list() };
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

function readEntry(text: string, span: Span, problems: Problems): { readonly entry?: RegisterEntry; readonly item: YamlNode } {
  const dash = text.indexOf('-', span.start);
  const empty: YamlNode = { kind: 'empty', start: dash + 1, end: dash + 1 };
  if (/^-[ \t]+\*/.test(text.slice(dash, dash + 20))) {
    problems.add('yaml-alias', 'error', { start: dash + 1, end: dash + 2 }, REGISTER_MESSAGES.reference);
    return { item: empty };
  }
  const cut = span.end - span.start > LONGEST_ENTRY;
  const end = cut ? Math.max(text.lastIndexOf('\n', span.start + LONGEST_ENTRY), span.start) : span.end;
  if (cut) {
    const size = count(Math.round((span.end - span.start) / 1024));
    const message = REGISTER_MESSAGES.entryTooLong(size, LONGEST_ENTRY / 1024);
    problems.add('entry-too-long', 'error', { start: dash, end: lineEnd(text, dash) }, message);
  }
  const plain = cut ? undefined : readPlainMap(text, { start: span.start, end });
  if (plain !== undefined) return { entry: { span: { start: plain.dash, end: plain.map.end }, map: plain.map }, item: plain.map };
  const read = readYaml(text, { start: span.start, end }, LONGEST_ENTRY);
  if (!cut) problems.addAll(read.problems);
  const item = read.root.kind === 'list' ? (read.root.items[0] ?? empty) : empty;
  const entry = entryOf(item, dash, problems);
  return entry === undefined ? { item } : { entry, item };
}

function readFrame(text: string, span: Span, problems: Problems): readonly YamlField[] {
  if (span.end <= span.start) return [];
  const { root, problems: found } = readYaml(text, span);
  problems.addAll(found);
  return root.kind === 'map' ? root.fields.filter(({ key }) => key !== '') : [];
}

function readWhole(text: string, problems: Problems): RegisterFile {
  const first = { start: 0, end: lineEnd(text, 0) };
  const nothing: YamlNode = { kind: 'empty', start: 0, end: 0 };
  const unread = (root: YamlNode = nothing, others: readonly YamlField[] = []): RegisterFile => ({
    root,
    entries: [],
    others,
    problems: problems.list(),
  });
  if (text.length > LONGEST_IRREGULAR_FILE) {
    problems.add('register-too-long', 'error', first, REGISTER_MESSAGES.tooLong(count(Math.round(text.length / 1024))));
    return unread();
  }
  const { root, problems: found } = readYaml(text);
  problems.addAll(found);
  if (root.kind !== 'map') {
    if (!isNothing(root) && found.length === 0) problems.add('no-entities', 'error', first, REGISTER_MESSAGES.notARegister);
    return unread(root);
  }
  const others = root.fields.filter(({ key }) => key !== '' && key !== 'entities');
  const section = fieldOf(root, 'entities');
  if (section === undefined) {
    problems.add('no-entities', 'error', first, REGISTER_MESSAGES.noEntities);
    return unread(root, others);
  }
  const { value } = section;
  if (isNothing(value)) return unread(root, others);
  if (value.kind !== 'list') {
    problems.add('not-a-list', 'error', value, REGISTER_MESSAGES.notAList);
    return unread(root, others);
  }
  const entries = value.items.flatMap((item, at) => entryOf(item, value.dashes[at] ?? item.start, problems) ?? []);
  return { root, entries, others, problems: problems.list() };
}

function entryOf(item: YamlNode, start: number, problems: Problems): RegisterEntry | undefined {
  if (item.kind === 'map') {
    reportParts(item, problems);
    return { span: { start, end: item.end }, map: item };
  }
  if (item.kind === 'reference') problems.add('yaml-alias', 'error', item, REGISTER_MESSAGES.reference);
  else if (!isNothing(item)) problems.add('not-an-entry', 'error', item, REGISTER_MESSAGES.notAnEntry);
  else problems.add('empty-entry', 'warning', { start, end: start + 1 }, REGISTER_MESSAGES.emptyEntry);
  return undefined;
}

/** References anywhere in an entry, and fields that it has twice. */
function reportParts(node: YamlNode, problems: Problems): void {
  if (node.kind === 'reference') problems.add('yaml-alias', 'error', node, REGISTER_MESSAGES.reference);
  else if (node.kind === 'list') for (const item of node.items) reportParts(item, problems);
  else if (node.kind === 'map') {
    const seen = new Set<string>();
    for (const { key, keySpan, value } of node.fields) {
      if (seen.has(key)) problems.add('duplicate-field', 'error', keySpan, REGISTER_MESSAGES.duplicateField);
      seen.add(key);
      reportParts(value, problems);
    }
  }
}

/** Collects problems; after {@link MOST_ALIKE} of a kind only their number is given. */
export class Problems {
  readonly #list: FileProblem[] = [];
  readonly #alike = new Map<string, number>();

  constructor(problems: readonly FileProblem[] = []) {
    this.addAll(problems);
  }

  addAll(problems: readonly FileProblem[]): void {
    for (const { code, severity, message, related, ...span } of problems) this.add(code, severity, span, message, related);
  }

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
      this.#list[at] = { ...problem, message: `${problem.message} ${REGISTER_MESSAGES.moreLikeThis(count(number - MOST_ALIKE))}` };
    }
    return this.#list;
  }
}

const MOST_ALIKE = 200;

export const count = grouped;
