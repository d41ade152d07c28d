import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/problem';
import { scalarText } from './yamlFile';

export type AnyPair = Pair<ParsedNode, ParsedNode | null>;

export const pairOf = (map: YAMLMap.Parsed | undefined, field: string): AnyPair | undefined =>
  map?.items.find(pair => scalarText(pair.key) === field);

export function setValue(text: string, pair: AnyPair, value: string): TextEdit[] {
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

/** `item` is what stands behind the dash; its further lines stand below its first. */
export function addItem(text: string, list: YAMLSeq.Parsed, item: string): TextEdit[] {
  const last = list.items.at(-1);
  if (list.flow || last === undefined) return [insertAt(list.range[1] - 1, last === undefined ? item : `, ${item}`)];
  const dash = text.lastIndexOf('-', (list.items[0]?.range[0] ?? 1) - 1);
  const lines = item.split('\n').map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
  return [insertBelow(text, lastOffsetOf(last), lines, indentOf(text, dash))];
}

/** Takes an item out of a list with its line, or of one in brackets with its comma; comments above it stay. */
export function removeItem(text: string, list: YAMLSeq.Parsed, index: number): TextEdit[] {
  const item = list.items[index];
  if (item === undefined) return [];
  if (list.flow) {
    const next = list.items[index + 1];
    const before = list.items[index - 1];
    if (next !== undefined) return [{ start: item.range[0], end: next.range[0], newText: '' }];
    return [{ start: before?.range[1] ?? item.range[0], end: item.range[1], newText: '' }];
  }
  const dash = text.lastIndexOf('-', item.range[0] - 1);
  const start = dash - columnOf(text, dash);
  let end = lastOffsetOf(item);
  if (!endsLine(text, end)) {
    while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
    end += text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0;
  }
  return [{ start, end, newText: '' }];
}

export function addToMap(text: string, map: YAMLMap.Parsed, lines: readonly string[], flow: string): TextEdit[] {
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
export function lastOffsetOf(node: ParsedNode): number {
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

export const dropEmpty = ({ value }: AnyPair): TextEdit[] =>
  value !== null && value.range[1] > value.range[0] ? [{ start: value.range[0], end: value.range[1], newText: '' }] : [];

export const insertAt = (offset: number, newText: string): TextEdit => ({ start: offset, end: offset, newText });

/** Whole lines below the one that `offset` stands in; an offset at a line's start, behind a block text, counts as the line above. */
export function insertBelow(text: string, offset: number, lines: readonly string[], indent: number): TextEdit {
  const eol = eolOf(text);
  const block = lines.map(line => ' '.repeat(indent) + line);
  if (offset > 0 && endsLine(text, offset)) return insertAt(offset, block.map(line => line + eol).join(''));
  let at = offset;
  while (at < text.length && !/[\r\n]/.test(text.charAt(at))) at++;
  return insertAt(at, block.map(line => eol + line).join(''));
}

export function insertAtEnd(text: string, lines: readonly string[]): TextEdit {
  const eol = eolOf(text);
  const open = text === '' || text === '\ufeff' || /[\r\n]$/.test(text.slice(-1)) ? '' : eol;
  return insertAt(text.length, open + lines.map(line => line + eol).join(''));
}

export const endsLine = (text: string, offset: number): boolean => /[\r\n]/.test(text.charAt(offset - 1));

export const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

export function columnOf(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at--;
  return offset - at;
}

export function indentOf(text: string, offset: number): number {
  const start = offset - columnOf(text, offset);
  return /^ */.exec(text.slice(start, start + 200))?.[0].length ?? 0;
}

/** A text as a YAML scalar on one line, good in block and in flow: plain where it is read back as it is, else in double quotes. */
export const scalarOf = (value: string): string => (isPlain(value) ? value : JSON.stringify(value));

export function isPlain(value: string): boolean {
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(value)) return true;
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} .;'’“”‘&/()%!?–—_+-]*[\p{L}\p{N}\p{M}.'’”)!?%])?$/u.test(value)) {
    return /^https?:\/\/[\w./?=&%~+-]+$/.test(value);
  }
  return !/^(?:true|false|null|yes|no|on|off|y|n|nan|[\d._+-]+(?:e[\d+-]+)?|0[xo][\da-f]+)$/i.test(value);
}
