import type { Span } from '../text/span';
import { columnOf } from './lines';
import type { YamlEmpty, YamlField, YamlList, YamlMap, YamlNode, YamlText } from './types';

/**
 * Reads an item of a list that is a map written in the plainest way, a field a line, as YAML would, some ten times as fast: registers
 * of tens of thousands of entries are read at every edit. Undefined where anything in it needs the real parser: escapes, text over
 * several lines, comments behind values, braces, numbers.
 *
 * @param span whole lines
 */
export function readPlainMap(text: string, span: Span): { readonly dash: number; readonly map: YamlMap } | undefined {
  const fields: YamlField[] = [];
  let column = -1;
  let dash = -1;
  let list: { readonly items: YamlNode[]; readonly dashes: number[] } | undefined;
  let start = span.start;
  while (start < span.end) {
    const line = lineAt(text, start, span.end);
    start = line.next;
    if (line.first === line.end || text.charAt(line.first) === '#') continue;
    let at = line.first;
    if (dash < 0) {
      const key = /^- +/.exec(text.slice(at, at + 20));
      if (key === null) return undefined;
      dash = at;
      at += key[0].length;
      column = at - line.start;
    } else if (at - line.start !== column || text.charAt(at) === '-') {
      const item = list === undefined ? undefined : itemAt(text, at, line.end);
      if (item === undefined || list === undefined || at - line.start < column || !isAligned(text, list.dashes, at)) return undefined;
      list.dashes.push(at);
      list.items.push(item);
      continue;
    }
    const colon = text.indexOf(':', at);
    const key = text.slice(at, colon);
    if (colon < 0 || colon >= line.end || !/^[a-z]+$/.test(key) || fields.some(field => field.key === key)) return undefined;
    const value = valueAt(text, colon, line.end);
    if (value === undefined) return undefined;
    list = value.kind === 'empty' ? { items: [], dashes: [] } : undefined;
    const listed: YamlNode = list === undefined ? value : { kind: 'list', ...list, flow: false, start: colon + 1, end: colon + 1 };
    fields.push({ key, keySpan: { start: at, end: colon }, value: listed });
  }
  const closed = fields.map(closeList);
  const [first, last] = [closed[0], closed.at(-1)];
  if (dash < 0 || first === undefined || last === undefined || closed.some(field => field.value.kind === 'empty')) return undefined;
  return { dash, map: { kind: 'map', fields: closed, flow: false, start: first.keySpan.start, end: last.value.end } };
}

function isAligned(text: string, dashes: readonly number[], at: number): boolean {
  const last = dashes.at(-1);
  return last === undefined || columnOf(text, last) === columnOf(text, at);
}

function closeList(field: YamlField): YamlField {
  const { value } = field;
  if (value.kind !== 'list' || value.flow) return field;
  const [start, end] = [value.dashes[0], value.items.at(-1)?.end];
  return {
    ...field,
    value: start === undefined || end === undefined ? { kind: 'empty', start: value.start, end: value.end } : { ...value, start, end },
  };
}

interface Line {
  readonly start: number;
  /** The first unit that is not a space. */
  readonly first: number;
  /** After the last unit that is not white space. */
  readonly end: number;
  readonly next: number;
}

function lineAt(text: string, start: number, limit: number): Line {
  let next = start;
  while (next < limit && text.charCodeAt(next) !== 0x0a && text.charCodeAt(next) !== 0x0d) next++;
  let end = next;
  while (end > start && text.charCodeAt(end - 1) === 0x20) end--;
  let first = start;
  while (first < end && text.charCodeAt(first) === 0x20) first++;
  while (next < limit && (text.charCodeAt(next) === 0x0a || text.charCodeAt(next) === 0x0d)) next++;
  return { start, first, end, next };
}

function itemAt(text: string, at: number, end: number): YamlText | undefined {
  return text.startsWith('- ', at) && text.charAt(at + 2) !== ' ' ? scalarAt(text, at + 2, end, false) : undefined;
}

function valueAt(text: string, colon: number, end: number): YamlText | YamlList | YamlEmpty | undefined {
  let at = colon + 1;
  if (at >= end) return { kind: 'empty', start: at, end: at };
  if (text.charAt(at) !== ' ') return undefined;
  while (text.charAt(at) === ' ') at++;
  return text.charAt(at) === '[' ? listAt(text, at, end) : scalarAt(text, at, end, false);
}

function listAt(text: string, start: number, end: number): YamlList | undefined {
  if (text.charAt(end - 1) !== ']') return undefined;
  const items: YamlText[] = [];
  for (let at = start + 1; at < end - 1; ) {
    while (text.charAt(at) === ' ') at++;
    let stop = at;
    if (text.charAt(at) === '"' || text.charAt(at) === "'") {
      stop = text.indexOf(text.charAt(at), at + 1) + 1;
      if (stop === 0) return undefined;
    } else while (stop < end - 1 && text.charAt(stop) !== ',') stop++;
    let last = stop;
    while (last > at && text.charAt(last - 1) === ' ') last--;
    const item = last <= end - 1 ? scalarAt(text, at, last, true) : undefined;
    if (item === undefined) return undefined;
    items.push(item);
    at = stop;
    while (text.charAt(at) === ' ') at++;
    if (at < end - 1 && text.charAt(at) !== ',') return undefined;
    at++;
    if (at === end - 1) return undefined;
  }
  return items.length === 0 ? undefined : { kind: 'list', items, dashes: [], flow: true, start, end };
}

/** What YAML 1.2 or 1.1 would not read as text, or not to its end. */
const UNSAFE = /^(?:y|n|yes|no|on|off|true|false|null|~)$|^[-+.\d]|: |:$| #/i;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff]/u;
const UNSAFE_IN_LIST = /[,[\]{}:]/;

function scalarAt(text: string, start: number, end: number, inList: boolean): YamlText | undefined {
  const source = text.slice(start, end);
  const first = source.charAt(0);
  if (first === '"' || first === "'") {
    const inner = source.slice(1, -1);
    const plain =
      source.length > 1 && source.endsWith(first) && !inner.includes(first) && !inner.includes('\\') && !UNPRINTABLE.test(inner);
    const style = first === '"' ? 'double quotes' : 'single quotes';
    return plain ? { kind: 'text', start, end, text: inner, read: 'string', style } : undefined;
  }
  if (!/^\p{L}/u.test(source) || UNSAFE.test(source) || UNPRINTABLE.test(source) || (inList && UNSAFE_IN_LIST.test(source)))
    return undefined;
  return { kind: 'text', start, end, text: source, read: 'string', style: 'plain' };
}
