import { editsBetween, withEdits } from '../text/edits';
import type { TextEdit } from '../text/problem';
import { addEntry, addFields, addItems, addTopLevelField, fillEntry, removeField, removeItems, setText, setValue } from '../yaml/edit';
import { columnOf } from '../yaml/lines';
import { readYaml } from '../yaml/read';
import { refusal } from '../yaml/refusal';
import { yamlList } from '../yaml/scalar';
import { fieldOf, isNothing, textOf, type YamlField, type YamlMap, type YamlNode } from '../yaml/types';
import type { YamlPair } from '../yaml/write';
import { type ArticleEntriesFile, readArticleEntriesFile } from './articleEntriesFile';
import { passageKey } from './passageKey';
import type { ArticleId } from './types';

/*
 * The edits of `articles.yaml` change one value, or add the lines that are missing, in the file's own indentation and line ends;
 * comments and everything else stay. The file may be empty. No edits where it cannot be edited safely.
 */

/** Why `articles.yaml` cannot be edited safely, in a sentence; undefined where it can. */
export function articleEntriesRefusal(text: string, file: ArticleEntriesFile = readArticleEntriesFile(text)): string | undefined {
  return refusal(text, file, 'articles.yaml', 'articles', 'map');
}

/** Sets one field of an article. */
export function setArticleField(
  text: string,
  id: ArticleId,
  field: 'title' | 'date' | 'outlet' | 'author' | 'url' | 'page' | 'language',
  value: string,
): TextEdit[] {
  const file = readArticleEntriesFile(text);
  const map = entryOf(file, id);
  const known = fieldOf(map, field);
  if (articleEntriesRefusal(text, file) !== undefined) return [];
  return known === undefined || map === undefined ? addToEntry(text, id, file, [field, value]) : setText(text, known, value, map.flow);
}

/** Puts a passage's text on the `keep` or the `remove` list of an article and takes it off the other one. */
export function decideHere(text: string, id: ArticleId, passageText: string, decision: 'keep' | 'remove'): TextEdit[] {
  const key = passageKey(passageText);
  const off = takenOff(text, id, key, [decision === 'keep' ? 'remove' : 'keep']);
  const without = withEdits(text, off);
  const on = putOn(without, id, key, decision);
  return off.length === 0 ? on : editsBetween(text, withEdits(without, on));
}

type EntryList = 'keep' | 'remove' | 'meanings';

/** Takes a passage's text off both lists of an article, and the entry out where nothing else is in it. */
export const undecideHere = (text: string, id: ArticleId, passageText: string): TextEdit[] =>
  withoutEmptyEntry(text, id, takenOff(text, id, passageKey(passageText), ['keep', 'remove']));

/** Says that a name which several entities have means this one in an article, and none of `others`; with null for it that none was chosen. */
export function chooseMeaningHere(text: string, id: ArticleId, entity: string | null, others: readonly string[]): TextEdit[] {
  let without = text;
  for (const other of others) {
    if (other !== entity) without = withEdits(without, takenOff(without, id, other, ['meanings']));
  }
  if (entity === null) return withoutEmptyEntry(text, id, editsBetween(text, without));
  const on = putOn(without, id, entity, 'meanings');
  return without === text ? on : editsBetween(text, withEdits(without, on));
}

function withoutEmptyEntry(text: string, id: ArticleId, off: TextEdit[]): TextEdit[] {
  const without = withEdits(text, off);
  const { articles } = readArticleEntriesFile(without);
  const entry = fieldOf(articles, id);
  if (off.length === 0 || articles === undefined || entry === undefined || !isNothing(entry.value)) return off;
  return editsBetween(text, withEdits(without, removeField(without, articles, entry)));
}

function putOn(text: string, id: ArticleId, key: string, list: EntryList): TextEdit[] {
  const file = readArticleEntriesFile(text);
  if (articleEntriesRefusal(text, file) !== undefined) return [];
  const map = entryOf(file, id);
  const field = fieldOf(map, list);
  if (field === undefined || map === undefined) return addToEntry(text, id, file, [list, { items: [key] }]);
  const { value } = field;
  if (value.kind === 'list') {
    if (value.items.some(item => isText(item, key))) return [];
    if (value.items.length > 0 || map.flow) return addItems(text, value, [key]);
  }
  if (isText(value, key)) return [];
  if (map.flow) return [setValue(text, field, yamlList([...listed(value), key]))];
  if (isNothing(value) || value.kind === 'list') return emptied(text, map, field, [list, { items: [key] }]);
  return [setValue(text, field, yamlList([...listed(value), key]))];
}

const listed = (value: YamlNode): string[] => {
  const text = textOf(value);
  return text === undefined ? [] : [text];
};

/** Writes a field that has no value again, in its place. */
function emptied(text: string, map: YamlMap, field: YamlField, pair: YamlPair): TextEdit[] {
  const others = { ...map, fields: map.fields.slice(0, map.fields.indexOf(field) + 1) };
  const added = addFields(text, others, [pair]);
  return editsBetween(text, withEdits(text, [...removeField(text, map, field), ...added]));
}

function takenOff(text: string, id: ArticleId, key: string, lists: readonly EntryList[]): TextEdit[] {
  const file = readArticleEntriesFile(text);
  const map = entryOf(file, id);
  if (map === undefined || articleEntriesRefusal(text, file) !== undefined) return [];
  const fields = lists.flatMap(list => fieldOf(map, list) ?? []);
  return fields.flatMap(field => {
    const { value } = field;
    const items = value.kind === 'list' ? value.items : [value];
    const gone = items.filter(item => isText(item, key));
    if (gone.length === 0) return [];
    if (gone.length === items.length) return removeField(text, map, field);
    return value.kind === 'list' ? removeItems(text, value, item => gone.includes(item)) : [];
  });
}

const isText = (node: YamlNode, key: string): boolean => {
  const text = textOf(node);
  return text !== undefined && passageKey(text) === key;
};

function entryOf({ articles }: ArticleEntriesFile, id: ArticleId): YamlMap | undefined {
  const value = fieldOf(articles, id)?.value;
  return value?.kind === 'map' ? value : undefined;
}

/** Adds a field to the entry of an article, or the entry with it. */
function addToEntry(text: string, id: ArticleId, { articles, wrapper }: ArticleEntriesFile, pair: YamlPair): TextEdit[] {
  const entry = fieldOf(articles, id);
  if (articles === undefined || entry === undefined) {
    const written: YamlPair = [id, { fields: [pair] }];
    const read = (source: string) => readYaml(source).root;
    const isBare = articles !== undefined && wrapper === undefined && articles.fields.length > 0;
    return isBare ? addTopLevelField(text, read, written) : addEntry(text, read, 'articles', written);
  }
  if (entry.value.kind === 'map' && entry.value.fields.length > 0) return addFields(text, entry.value, [pair]);
  if (isNothing(entry.value) || entry.value.kind === 'map') return fillEntry(text, entry, pair, stepOf(text, articles));
  return [];
}

/** How much further the fields of the file are indented than their entries. */
function stepOf(text: string, articles: YamlMap): string {
  for (const { keySpan, value } of articles.fields) {
    const first = value.kind === 'map' && !value.flow ? value.fields[0] : undefined;
    if (first !== undefined) return ' '.repeat(columnOf(text, first.keySpan.start) - columnOf(text, keySpan.start));
  }
  return '  ';
}
