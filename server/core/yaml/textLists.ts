import type { TextEdit } from '../text/problem';
import { addItems, removeField, removeItems, setValue } from './edit';
import { yamlList } from './scalar';
import { fieldOf, textOf, type YamlField, type YamlList, type YamlMap } from './types';
import { inline } from './write';

/** Adds texts to a list that the entry has. */
export function addedTo(text: string, map: YamlMap, field: YamlField, texts: readonly string[]): TextEdit[] {
  if (texts.length === 0) return [];
  if (field.value.kind === 'list' && (field.value.flow || field.value.items.length > 0)) return addItems(text, field.value, texts);
  const single = textOf(field.value);
  return setList(text, map, field, single === undefined ? texts : [single, ...texts]);
}

/** Writes the list again, in the style that it has. */
export function setList(text: string, map: YamlMap, field: YamlField, texts: readonly string[]): TextEdit[] {
  const { value } = field;
  if (value.kind !== 'list' || value.flow || map.flow) return [setValue(text, field, yamlList(texts))];
  const [first, ...rest] = value.items;
  const [only, ...more] = texts;
  if (first === undefined || only === undefined) return [];
  const others: YamlList = { ...value, items: rest, dashes: value.dashes.slice(1) };
  return [
    { start: first.start, end: first.end, newText: inline(only, false) },
    ...removeItems(text, others, () => true),
    ...addItems(text, value, more),
  ];
}

/** Takes texts off a list, and the field with its last one. */
export function withoutTexts(text: string, map: YamlMap, key: string, isGone: (form: string) => boolean): TextEdit[] {
  const field = fieldOf(map, key);
  if (field === undefined) return [];
  const { value } = field;
  const isGoneItem = (form: string | undefined): boolean => form === undefined || isGone(form.trim());
  if (value.kind !== 'list' || value.items.every(item => isGoneItem(textOf(item)))) return removeField(text, map, field);
  return removeItems(text, value, item => isGoneItem(textOf(item)));
}

/** Writes another text for one of a list, or of a single value; where the list has the other one, too, it is only taken off. */
export function replaceText(text: string, map: YamlMap, key: string, from: string, to: string): TextEdit[] {
  const value = fieldOf(map, key)?.value;
  if (value === undefined) return [];
  const items = value.kind === 'list' ? value.items : [value];
  const named = items.filter(item => textOf(item)?.trim() === from);
  if (items.some(item => textOf(item)?.trim() === to)) return named.length === 0 ? [] : withoutTexts(text, map, key, each => each === from);
  const isFlow = value.kind === 'list' && value.flow;
  return named.map(({ start, end }) => ({ start, end, newText: inline(to, isFlow || map.flow) }));
}
