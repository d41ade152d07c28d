import { yamlKey, yamlList, yamlText } from './scalar';
import type { YamlNode } from './types';

/** What an edit writes: a text, a list on one line, a list with one item a line, or a map with one field a line. */
export type YamlData =
  | string
  | { readonly inBrackets: readonly (string | number)[] }
  | { readonly items: readonly YamlData[] }
  | { readonly fields: readonly YamlPair[] };

export type YamlPair = readonly [key: string, value: YamlData];

/** A field as lines in block style, from the first column on. */
export function fieldLines([key, value]: YamlPair): string[] {
  const name = `${yamlKey(key)}:`;
  if (typeof value === 'string') return [`${name} ${yamlText(value, false)}`];
  if ('inBrackets' in value) return [`${name} ${yamlList(value.inBrackets)}`];
  const below = 'items' in value ? value.items.flatMap(item => itemLines(item)) : value.fields.flatMap(fieldLines);
  return [name, ...indented(below, '  ')];
}

/** An item of a list as lines in block style; `gap` is the white space behind the dash. */
export function itemLines(item: YamlData, gap = ' '): string[] {
  const [first = '', ...more] = typeof item === 'object' && 'fields' in item ? item.fields.flatMap(fieldLines) : [inline(item, false)];
  return [`-${gap}${first}`, ...indented(more, ` ${gap}`)];
}

/** A field within braces. */
export const inlineField = ([key, value]: YamlPair): string => `${yamlKey(key)}: ${inline(value, true)}`;

/** A value on one line. */
export function inline(value: YamlData, inBrackets: boolean): string {
  if (typeof value === 'string') return yamlText(value, inBrackets);
  if ('inBrackets' in value) return yamlList(value.inBrackets);
  if ('items' in value) return `[${value.items.map(item => inline(item, true)).join(', ')}]`;
  return `{${value.fields.map(inlineField).join(', ')}}`;
}

export const indented = (lines: readonly string[], indent: string): string[] => lines.map(line => (line === '' ? line : indent + line));

/** A value that was read, to be written elsewhere; references get lost. */
export function dataOf(node: YamlNode): YamlData {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') {
    const texts = node.items.flatMap(item => (item.kind === 'text' ? [item.text] : []));
    return node.flow && texts.length === node.items.length ? { inBrackets: texts } : { items: node.items.map(dataOf) };
  }
  return node.kind === 'map' ? { fields: node.fields.map(({ key, value }): YamlPair => [key, dataOf(value)]) } : '';
}
