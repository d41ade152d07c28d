import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/problem';
import { openFacts, scalarText } from './factsFile';
import type { ArticleId } from './types';

/**
 * The edits of `articles.yaml` that set one fact of an article: only the value, or the lines that are missing, in the
 * file's own indentation and line ends; comments and everything else stay. `text` may be empty. No edits where the file is
 * broken YAML: that has to be repaired first.
 */
export function setArticleFact(
  text: string,
  id: ArticleId,
  field: 'title' | 'date' | 'outlet' | 'author' | 'url',
  value: string,
): TextEdit[] {
  return (
    editEntry(text, id, entry => {
      const pair = pairOf(entry, field);
      if (pair === undefined) return { add: [`${field}: ${scalarOf(value)}`], flow: `${field}: ${scalarOf(value)}` };
      return { edits: setValue(text, pair, value) };
    }) ?? []
  );
}

/** The edits that add a passage's text to the `keep` list of an article; none where it is there already or the file is broken. */
export function keepPassage(text: string, id: ArticleId, passageText: string): TextEdit[] {
  const item = scalarOf(passageText);
  return (
    editEntry(text, id, entry => {
      const pair = pairOf(entry, 'keep');
      if (pair === undefined) return { add: ['keep:', `  - ${item}`], flow: `keep: [${item}]` };
      const { value } = pair;
      if (isSeq(value)) {
        const list = value as YAMLSeq.Parsed;
        if (list.items.some(kept => scalarText(kept) === passageText)) return { edits: [] };
        return { edits: addItem(text, list, item) };
      }
      const kept = scalarText(value);
      if (kept === passageText) return { edits: [] };
      if (kept === undefined || value === null) return { edits: [insertAt(pair.key.range[1] + 1, ` [${item}]`)] };
      return {
        edits: [
          {
            start: value.range[0],
            end: value.range[1],
            newText: `[${scalarOf(kept)}, ${item}]${endsLine(text, value.range[1]) ? eolOf(text) : ''}`,
          },
        ],
      };
    }) ?? []
  );
}

type AnyPair = Pair<ParsedNode, ParsedNode | null>;

/** Either edits of what is there, or the lines (indented from zero) and the flow form of a field to add. */
type Change = { readonly edits: TextEdit[] } | { readonly add: readonly string[]; readonly flow: string };

function editEntry(text: string, id: ArticleId, change: (entry: YAMLMap.Parsed | undefined) => Change): TextEdit[] | undefined {
  const { problems, articles, wrapper, found } = openFacts(text);
  if (problems.some(problem => problem.code === 'broken-yaml') || found !== undefined) return undefined;
  const pair = articles?.items.find(item => scalarText(item.key) === id);
  const entry = pair !== undefined && isMap(pair.value) ? (pair.value as YAMLMap.Parsed) : undefined;
  if (pair !== undefined && entry === undefined && scalarText(pair.value) !== undefined) return undefined;
  const made = change(entry);
  if ('edits' in made) return made.edits;
  const key = `${keyOf(id)}:`;
  if (entry !== undefined) return addToMap(text, entry, made.add, made.flow);
  if (pair !== undefined)
    return [...dropEmpty(pair), insertBelow(text, pair.key.range[1] + 1, made.add, indentOf(text, pair.key.range[0]) + stepOf(text))];
  const lines = [key, ...made.add.map(line => `  ${line}`)];
  if (articles !== undefined && articles.items.length > 0) return addToMap(text, articles, lines, `${key} {${made.flow}}`);
  if (wrapper !== undefined) {
    const { value } = wrapper;
    const braces = value !== null && isMap(value) ? [{ start: value.range[0], end: value.range[1], newText: '' }] : dropEmpty(wrapper);
    const line = insertBelow(
      text,
      value !== null && isMap(value) ? value.range[1] : wrapper.key.range[1] + 1,
      lines,
      indentOf(text, wrapper.key.range[0]) + 2,
    );
    return [...braces, line];
  }
  return [insertAtEnd(text, ['articles:', ...lines.map(line => `  ${line}`)])];
}

function pairOf(entry: YAMLMap.Parsed | undefined, field: string): AnyPair | undefined {
  return entry?.items.find(pair => scalarText(pair.key) === field);
}

function setValue(text: string, pair: AnyPair, value: string): TextEdit[] {
  const old = pair.value;
  if (old === null || (isScalar(old) && old.value === null && old.range[0] === old.range[1])) {
    return [insertAt(pair.key.range[1] + 1, ` ${scalarOf(value)}`)];
  }
  if (scalarText(old) === value) return [];
  const single = isScalar(old) && old.type === 'QUOTE_SINGLE' && !/[\n\r]/.test(value);
  const double = isScalar(old) && old.type === 'QUOTE_DOUBLE';
  const written = single ? `'${value.replaceAll("'", "''")}'` : double ? JSON.stringify(value) : scalarOf(value);
  return [{ start: old.range[0], end: old.range[1], newText: written + (endsLine(text, old.range[1]) ? eolOf(text) : '') }];
}

function addItem(text: string, list: YAMLSeq.Parsed, item: string): TextEdit[] {
  const last = list.items.at(-1);
  if (list.flow || last === undefined) return [insertAt(list.range[1] - 1, last === undefined ? item : `, ${item}`)];
  const dash = text.lastIndexOf('-', list.items[0]?.range[0] ?? 0);
  return [insertBelow(text, lastOffsetOf(last), [`- ${item}`], indentOf(text, dash))];
}

function addToMap(text: string, map: YAMLMap.Parsed, lines: readonly string[], flow: string): TextEdit[] {
  const last = map.items.at(-1);
  if (map.flow || last === undefined) return [insertAt(closingBraceOf(text, map), last === undefined ? flow : `, ${flow}`)];
  const first = map.items[0]?.key.range[0] ?? 0;
  return [insertBelow(text, lastOffsetOf(last.value ?? last.key), lines, columnOf(text, first))];
}

/** Before the white space in front of the brace, so that `{ a: 1 }` stays as airy as it is. */
function closingBraceOf(text: string, map: YAMLMap.Parsed): number {
  let at = map.range[1] - 1;
  while (at > map.range[0] + 1 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

/** Where the last thing inside a node ends; a block's own range may run on over comments below it. */
function lastOffsetOf(node: ParsedNode): number {
  if (isMap(node) && !node.flow) {
    const last = (node as YAMLMap.Parsed).items.at(-1);
    if (last !== undefined) return lastOffsetOf(last.value !== null && last.value.range[1] > last.key.range[1] ? last.value : last.key);
  }
  if (isSeq(node) && !node.flow) {
    const last = (node as YAMLSeq.Parsed).items.at(-1);
    if (last !== undefined) return lastOffsetOf(last);
  }
  return node.range[1];
}

const dropEmpty = ({ value }: AnyPair): TextEdit[] =>
  value !== null && value.range[1] > value.range[0] ? [{ start: value.range[0], end: value.range[1], newText: '' }] : [];

const insertAt = (offset: number, newText: string): TextEdit => ({ start: offset, end: offset, newText });

/** Whole lines below the one that `offset` stands in; an offset at a line's start, behind a block text, counts as the line above. */
function insertBelow(text: string, offset: number, lines: readonly string[], indent: number): TextEdit {
  const eol = eolOf(text);
  const block = lines.map(line => ' '.repeat(indent) + line);
  if (offset > 0 && endsLine(text, offset)) return insertAt(offset, block.map(line => line + eol).join(''));
  let at = offset;
  while (at < text.length && !/[\r\n]/.test(text.charAt(at))) at++;
  return insertAt(at, block.map(line => eol + line).join(''));
}

function insertAtEnd(text: string, lines: readonly string[]): TextEdit {
  const eol = eolOf(text);
  const open = text === '' || text === '\ufeff' || /[\r\n]$/.test(text.slice(-1)) ? '' : eol;
  return insertAt(text.length, open + lines.map(line => line + eol).join(''));
}

const endsLine = (text: string, offset: number): boolean => /[\r\n]/.test(text.charAt(offset - 1));

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function columnOf(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at--;
  return offset - at;
}

function indentOf(text: string, offset: number): number {
  const start = offset - columnOf(text, offset);
  return /^ */.exec(text.slice(start, start + 200))?.[0].length ?? 0;
}

/** How much further in the file's fields stand than their entries; 2 where it does not show. */
const stepOf = (text: string): number => /^articles:[^\n]*\n(?: *(?:#[^\n]*)?\r?\n)*( +)\S/m.exec(text.slice(0, 5000))?.[1]?.length ?? 2;

/** A path as a key: plain where YAML reads it back as it is. */
const keyOf = (id: string): string => (/^[\p{L}\p{N}_][\p{L}\p{N}_./ +()-]*$/u.test(id) && isPlain(id) ? id : JSON.stringify(id));

/** A text as a YAML scalar on one line, good in block and in flow: plain where it is read back as it is, else in double quotes. */
const scalarOf = (value: string): string => (isPlain(value) ? value : JSON.stringify(value));

function isPlain(value: string): boolean {
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(value)) return true;
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} .;'’“”‘&/()%!?–—_+-]*[\p{L}\p{N}\p{M}.'’”)!?%])?$/u.test(value)) {
    return /^https?:\/\/[\w./?=&%~+-]+$/.test(value);
  }
  return !/^(?:true|false|null|yes|no|on|off|y|n|nan|[\d._+-]+(?:e[\d+-]+)?|0[xo][\da-f]+)$/i.test(value);
}
