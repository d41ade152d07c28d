import { editsBetween, withEdits } from '../text/edits';
import type { TextEdit } from '../text/problem';
import { unbracketed, unbracketedLines } from './brackets';
import { columnOf, indentOf, isBlankLine, lineAbove, lineEnd, lineStart, newlineOf, nextLine } from './lines';
import { quoted, yamlText } from './scalar';
import { fieldOf, isNothing, type YamlField, type YamlList, type YamlMap, type YamlNode } from './types';
import { fieldLines, indented, inline, inlineField, itemLines, type YamlData, type YamlPair } from './write';

/*
 * Edits of YAML that leave everything they do not name as it is, byte for byte: comments, order, indentation, quotation marks and line
 * ends. What they add is written in block style, one field a line. All edits given for one text can be made together.
 */

const insertAt = (at: number, newText: string): TextEdit => ({ start: at, end: at, newText });

/** Whole lines below the one that `at` is in. */
function insertBelow(text: string, at: number, lines: readonly string[], indent: string): TextEdit {
  const newline = newlineOf(text);
  return insertAt(
    lineEnd(text, at),
    indented(lines, indent)
      .map(line => newline + line)
      .join(''),
  );
}

/** Whole lines at the end of a file. */
export function appendLines(text: string, lines: readonly string[]): TextEdit {
  const newline = newlineOf(text);
  const open = /[^\r\n\ufeff]$/.test(text) ? newline : '';
  return insertAt(text.length, open + lines.map(line => line + newline).join(''));
}

const colonBehind = (text: string, { keySpan }: YamlField): number => text.indexOf(':', keySpan.end) + 1;

/** Where a field ends: its value, or the colon of one without. */
const endOf = (text: string, field: YamlField): number => (field.value.kind === 'empty' ? colonBehind(text, field) : field.value.end);

/** Puts a value, written on one line, behind the key of a field. */
export function setValue(text: string, field: YamlField, written: string): TextEdit {
  const old = field.value;
  const colon = colonBehind(text, field);
  if (old.kind === 'empty') return insertAt(colon, ` ${written}`);
  const isBlock = (old.kind === 'list' || old.kind === 'map') && !old.flow;
  return isBlock ? { start: colon, end: old.end, newText: ` ${written}` } : { start: old.start, end: old.end, newText: written };
}

/** Replaces the value of a field by a text, in the quotation marks it has. */
export function setText(text: string, field: YamlField, value: string, inBraces: boolean): TextEdit[] {
  const old = field.value;
  if (old.kind !== 'text') return [setValue(text, field, yamlText(value, inBraces))];
  if (old.text === value && old.read !== 'null') return [];
  if (old.style === 'double quotes') return [setValue(text, field, quoted(value))];
  const isSingle = old.style === 'single quotes' && !/[\n\r]/.test(value);
  return [setValue(text, field, isSingle ? `'${value.replaceAll("'", "''")}'` : yamlText(value, inBraces))];
}

/** Adds fields to a map that has some, each below the last one that comes before it in `order`; without an order at the end. */
export function addFields(text: string, map: YamlMap, pairs: readonly YamlPair[], order: readonly string[] = []): TextEdit[] {
  const rankOf = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const fieldBefore = ([key]: YamlPair): YamlField | undefined => map.fields.findLast(field => rankOf(field.key) <= rankOf(key));
  const sorted = [...pairs].sort(([a], [b]) => rankOf(a) - rankOf(b));
  const places = new Set(sorted.map(fieldBefore));
  return [...places].map(before =>
    addFieldsBelow(
      text,
      map,
      before,
      sorted.filter(pair => fieldBefore(pair) === before),
    ),
  );
}

function addFieldsBelow(text: string, map: YamlMap, before: YamlField | undefined, pairs: readonly YamlPair[]): TextEdit {
  const first = map.fields[0];
  const written = pairs.map(inlineField);
  if (first === undefined) return insertAt(map.start + 1, written.join(', '));
  const indent = ' '.repeat(columnOf(text, first.keySpan.start));
  const lines = pairs.flatMap(fieldLines);
  if (map.flow)
    return before === undefined
      ? insertAt(first.keySpan.start, written.map(field => `${field}, `).join(''))
      : insertAt(endOf(text, before), written.map(field => `, ${field}`).join(''));
  if (before !== undefined) return insertBelow(text, endOf(text, before), lines, indent);
  const [line = '', ...more] = lines;
  return insertAt(first.keySpan.start, [line, ...indented(more, indent), indent].join(newlineOf(text)));
}

/** Takes a field out, with its line or its comma. */
export function removeField(text: string, map: YamlMap, field: YamlField): TextEdit[] {
  const at = map.fields.indexOf(field);
  const [before, next] = [map.fields[at - 1], map.fields[at + 1]];
  const { start } = field.keySpan;
  const end = endOf(text, field);
  const onOwnLines = indentOf(text, start).length === columnOf(text, start);
  if (!map.flow && onOwnLines) return [removalOfLines(text, lineStart(text, start), nextLine(text, end))];
  if (next !== undefined) return [{ start, end: next.keySpan.start, newText: '' }];
  return [{ start: before === undefined ? start : endOf(text, before), end, newText: '' }];
}

/** Adds items to a list that has some, each on a line of its own where the others are. */
export function addItems(text: string, list: YamlList, items: readonly YamlData[]): TextEdit[] {
  const last = list.items.at(-1);
  if (items.length === 0) return [];
  if (list.flow) return addInBrackets(text, list, last, items);
  const dash = list.dashes.at(-1) ?? list.start;
  const gap = last === undefined || last.kind === 'map' ? gapBehind(text, list, dash) : ' ';
  const lines = items.flatMap(item => itemLines(item, gap));
  return [insertBelow(text, endOfBlock(text, list.end, columnOf(text, dash)), lines, ' '.repeat(columnOf(text, dash)))];
}

function addInBrackets(text: string, list: YamlList, last: YamlNode | undefined, items: readonly YamlData[]): TextEdit[] {
  const written = items.map(item => inline(item, true));
  if (last === undefined) return [insertAt(list.start + 1, written.join(', '))];
  const oneEach = lineStart(text, last.start) > list.start && lineStart(text, list.end - 1) > last.end;
  if (!oneEach) return [insertAt(last.end, written.map(item => `, ${item}`).join(''))];
  const comma = /^\s*,/.test(text.slice(last.end, list.end)) ? [] : [insertAt(last.end, ',')];
  const lines = written.map((item, at) => (at < written.length - 1 || comma.length === 0 ? `${item},` : item));
  return [...comma, insertBelow(text, last.end, lines, indentOf(text, last.start))];
}

/** The white space between a dash and what is behind it on its line. */
function gapBehind(text: string, list: YamlList, dash: number): string {
  const at = list.dashes.indexOf(dash);
  const item = list.items[at];
  const gap = item === undefined || (item.kind === 'map' && item.flow) ? ' ' : text.slice(dash + 1, item.start);
  return /^ +$/.test(gap) ? gap : ' ';
}

/** Where an item of a list in block style ends, with the comment lines below it that are indented further than its dash. */
export function endOfBlock(text: string, end: number, column: number): number {
  let last = lineEnd(text, end);
  for (let next = nextLine(text, last); next < text.length; next = nextLine(text, next)) {
    const comment = /^[ \t]*#/.exec(text.slice(next, lineEnd(text, next)));
    if (comment === null || comment[0].length - 1 <= column) break;
    last = lineEnd(text, next);
  }
  return last;
}

/** Takes items out, each with its lines, or in brackets with its comma; comments above them stay. */
export function removeItems(text: string, list: YamlList, isGone: (item: YamlNode) => boolean): TextEdit[] {
  const gone = list.items.flatMap((item, at) => (isGone(item) ? [at] : []));
  if (!list.flow) return gone.map(at => removalOfItem(text, list, at));
  if (gone.length === list.items.length) return [{ start: list.start + 1, end: list.end - 1, newText: '' }];
  const firstKept = list.items.findIndex(item => !isGone(item));
  return gone.map(at => removalInBrackets(text, list, at, at > firstKept));
}

function removalInBrackets(text: string, list: YamlList, at: number, isBehindKept: boolean): TextEdit {
  const { start, end } = list.items[at] ?? list;
  const line = lineStart(text, start);
  const comma = /^\s*,/.exec(text.slice(end, list.end))?.[0].length ?? 0;
  const isOnOwnLines =
    line > list.start &&
    /^[ \t]*$/.test(text.slice(line, start)) &&
    /^[ \t]*(?:#.*)?$/.test(text.slice(end + comma, lineEnd(text, end + comma)));
  if (isOnOwnLines) return { start: line, end: nextLine(text, end + comma), newText: '' };
  if (isBehindKept) return { start: list.items[at - 1]?.end ?? start, end, newText: '' };
  return { start, end: list.items[at + 1]?.start ?? end, newText: '' };
}

function removalOfItem(text: string, list: YamlList, at: number): TextEdit {
  const dash = list.dashes[at] ?? list.start;
  const itemEnd = list.items[at]?.end ?? dash + 1;
  if (indentOf(text, dash).length < columnOf(text, dash)) return { start: dash, end: list.dashes[at + 1] ?? itemEnd, newText: '' };
  const start = lineStart(text, dash);
  const end = nextLine(text, Math.max(dash, itemEnd));
  const isBlankAbove = at > 0 && isBlankLine(text, lineAbove(text, start));
  if ((at === 0 || isBlankAbove) && isBlankLine(text, end)) return removalOfLines(text, start, nextLine(text, end));
  return removalOfLines(text, isBlankAbove && at === list.items.length - 1 ? lineAbove(text, start) : start, end);
}

/** Takes whole lines out; at the end of a file whose last line has no line break, the line break above them. */
function removalOfLines(text: string, start: number, end: number): TextEdit {
  const isOpen = end === text.length && start > 0 && lineStart(text, end) < end;
  return { start: isOpen ? lineEnd(text, lineAbove(text, start)) : start, end, newText: '' };
}

/**
 * Adds an entry to the list or the map below a key of the top level, and that key where the file lacks it, whatever is there before:
 * nothing, comments, an empty value, brackets. Brackets are opened: each of their entries goes to a line of its own.
 *
 * @param read reads a text of this file
 */
export function addEntry(text: string, read: (text: string) => YamlNode, key: string, entry: YamlData | YamlPair): TextEdit[] {
  const root = read(text);
  const section = fieldOf(root, key);
  if (section === undefined || (root.kind === 'map' && root.flow)) {
    const data: YamlData = isPair(entry) ? { fields: [entry] } : { items: [entry] };
    return section === undefined
      ? addTopLevelField(text, read, [key, data])
      : afterOpening(text, unbracketed(text, root), opened => addEntry(opened, read, key, entry));
  }
  const { value } = section;
  const indent = indentOf(text, section.keySpan.start);
  if ((value.kind === 'list' || value.kind === 'map') && value.flow)
    return afterOpening(text, openedBelow(text, section), opened => addEntry(opened, read, key, entry));
  const lines = isPair(entry) ? fieldLines(entry) : itemLines(entry);
  if (isNothing(value)) return [...withoutValue(text, section), insertBelow(text, colonBehind(text, section), lines, `${indent}  `)];
  if (isPair(entry))
    return value.kind === 'map'
      ? [
          appended(
            text,
            value.fields.map(({ keySpan }) => keySpan.start),
            value,
            fieldLines(entry),
          ),
        ]
      : [];
  if (value.kind !== 'list') return [];
  return [appended(text, value.dashes, value, itemLines(entry, gapBehind(text, value, value.dashes.at(-1) ?? value.start)))];
}

/** Adds a field at the end of the top level of a file, which may hold nothing yet. */
export function addTopLevelField(text: string, read: (text: string) => YamlNode, pair: YamlPair): TextEdit[] {
  const root = read(text);
  if (root.kind !== 'map') return [appendLines(text, fieldLines(pair))];
  if (root.flow) return afterOpening(text, unbracketed(text, root), opened => addTopLevelField(opened, read, pair));
  return addFields(text, root, [pair]);
}

const isPair = (entry: YamlData | YamlPair): entry is YamlPair => Array.isArray(entry);

/** Lines below the last entry, with a blank line between where the entries have one. */
function appended(text: string, starts: readonly number[], { end }: YamlNode, lines: readonly string[]): TextEdit {
  const last = starts.at(-1) ?? 0;
  const above = lineStart(text, last);
  const isSpaced = starts.length > 1 && /\n[ \t]*\r?\n(?:[ \t]*#.*\n)*$/.test(text.slice(starts.at(-2) ?? 0, above));
  const column = columnOf(text, last);
  return insertBelow(text, endOfBlock(text, end, column), isSpaced ? ['', ...lines] : lines, ' '.repeat(column));
}

/** Adds a field below the key of an entry that has no value, or a pair of empty braces. */
export function fillEntry(text: string, entry: YamlField, pair: YamlPair, step: string): TextEdit[] {
  const line = insertBelow(text, endOf(text, entry), fieldLines(pair), indentOf(text, entry.keySpan.start) + step);
  return [...withoutValue(text, entry), line];
}

/** Takes away `null`, `[]` or `{}` behind a key; a comment between stays. */
function withoutValue(text: string, field: YamlField): TextEdit[] {
  const { value } = field;
  if (value.kind === 'empty') return [];
  const colon = colonBehind(text, field);
  return [{ start: colon + text.slice(colon, value.start).trimEnd().length, end: value.end, newText: '' }];
}

/** Opens the brackets behind a key: its entries go below its line. */
function openedBelow(text: string, field: YamlField): TextEdit[] {
  const { value } = field;
  const lines =
    value.kind === 'list' || value.kind === 'map' ? unbracketedLines(text, value, `${indentOf(text, field.keySpan.start)}  `) : [];
  return [...withoutValue(text, field), insertAt(lineEnd(text, value.end), lines.map(line => newlineOf(text) + line).join(''))];
}

function afterOpening(text: string, opening: readonly TextEdit[], change: (opened: string) => TextEdit[]): TextEdit[] {
  const opened = withEdits(text, opening);
  return editsBetween(text, withEdits(opened, change(opened)));
}
