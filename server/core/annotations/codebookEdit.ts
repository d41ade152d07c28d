import { editsBetween, withEdits } from '../text/edits';
import type { TextEdit } from '../text/problem';
import { addEntry, addFields, removeField, removeItems, setText } from '../yaml/edit';
import { readYaml, type YamlFile } from '../yaml/read';
import { refusal } from '../yaml/refusal';
import { fieldOf, textOf, type YamlList, type YamlMap } from '../yaml/types';
import type { YamlPair } from '../yaml/write';
import { codebookOf, TAG_FIELDS, withTagsBelow } from './codebook';

/*
 * The edits of this file change the tags of `codebook.yaml` and leave everything else, comments and style included, as it is. None where
 * there is nothing to do, where a tag does not exist, and where the file cannot be edited safely, see `codebookRefusal`.
 */

/** Why the codebook cannot be edited safely, in a sentence; undefined where it can. */
export const codebookRefusal = (text: string, file: YamlFile = readYaml(text)): string | undefined =>
  refusal(text, file, 'codebook.yaml', 'tags', 'list');

/** Adds a tag at the end. */
export function addTag(text: string, name: string, parent?: string): TextEdit[] {
  const written = name.trim();
  const { tags } = read(text);
  if (codebookRefusal(text) !== undefined || written === '' || tags.some(tag => tag.name === written)) return [];
  const fields: YamlPair[] = [['name', written], ...(parent === undefined ? [] : [['parent', parent] as const])];
  return addEntry(text, source => readYaml(source).root, 'tags', { fields });
}

/** Gives a tag another name, and the tags below it that parent. */
export function renameTag(text: string, name: string, newName: string): TextEdit[] {
  const found = find(text, name);
  const written = newName.trim();
  if (found === undefined || written === '' || written === name) return [];
  const field = fieldOf(found.map, 'name');
  if (field === undefined || read(text).tags.some(tag => tag.name === written)) return [];
  return sorted([...setText(text, field, written, found.map.flow), ...parentsSet(text, name, written)]);
}

/** Takes a tag out; the tags below it are below what it was below. Comments above it stay. */
export function removeTag(text: string, name: string): TextEdit[] {
  const found = find(text, name);
  if (found === undefined) return [];
  const without = withEdits(text, parentsSet(text, name, found.parent));
  const removal = find(without, name);
  return removal === undefined ? [] : editsBetween(text, withEdits(without, removalOf(without, removal)));
}

/** Takes a tag out; the tags below it are below the other one. */
export function mergeTags(text: string, name: string, into: string): TextEdit[] {
  const [found, target] = [find(text, name), find(text, into)];
  if (found === undefined || target === undefined || name === into) return [];
  // What the tag is merged into may be below it.
  const lifted = withTagsBelow(read(text).tags, name).has(into) ? withEdits(text, moveTag(text, into, found.parent ?? null)) : text;
  const adopted = withEdits(lifted, parentsSet(lifted, name, into));
  const removal = find(adopted, name);
  return removal === undefined ? [] : editsBetween(text, withEdits(adopted, removalOf(adopted, removal)));
}

/** Puts a tag, with those below it, below another one; null for the top. None where that one is below it. */
export function moveTag(text: string, name: string, parent: string | null): TextEdit[] {
  const found = find(text, name);
  if (found === undefined || found.parent === (parent ?? undefined)) return [];
  if (parent !== null && (find(text, parent) === undefined || withTagsBelow(read(text).tags, name).has(parent))) return [];
  return parentSet(text, found.map, parent ?? undefined);
}

/** Adds those of some tags that are not there beside a tag, and takes that one out where it `goes`. */
export function splitTag(text: string, name: string, into: readonly string[], goes: boolean): TextEdit[] {
  const found = find(text, name);
  if (found === undefined || into.length === 0 || into.includes(name)) return [];
  const added = into.reduce((before, tag) => withEdits(before, addTag(before, tag, found.parent)), text);
  return editsBetween(text, goes ? withEdits(added, removeTag(added, name)) : added);
}

interface FoundTag {
  readonly map: YamlMap;
  readonly list: YamlList;
  readonly parent: string | undefined;
}

function read(text: string) {
  const { root, problems } = readYaml(text);
  return codebookOf(root, problems);
}

function find(text: string, name: string): FoundTag | undefined {
  const file = readYaml(text);
  if (codebookRefusal(text, file) !== undefined) return undefined;
  const tag = codebookOf(file.root, file.problems).tags.find(each => each.name === name);
  const list = fieldOf(file.root, 'tags')?.value;
  if (tag === undefined || list?.kind !== 'list') return undefined;
  const map = list.items.find(item => item.start === tag.span.start);
  return map?.kind === 'map' ? { map, list, parent: tag.parent } : undefined;
}

const removalOf = (text: string, { map, list }: FoundTag): TextEdit[] => removeItems(text, list, item => item === map);

/** Every tag that names the parent gets the other one, or none. */
function parentsSet(text: string, from: string, to: string | undefined): TextEdit[] {
  const list = fieldOf(readYaml(text).root, 'tags')?.value;
  if (list?.kind !== 'list') return [];
  return list.items.flatMap(item => {
    const isBelow = item.kind === 'map' && textOf(fieldOf(item, 'parent')?.value)?.trim() === from;
    return isBelow ? parentSet(text, item, to) : [];
  });
}

function parentSet(text: string, map: YamlMap, parent: string | undefined): TextEdit[] {
  const field = fieldOf(map, 'parent');
  if (parent === undefined) return field === undefined ? [] : removeField(text, map, field);
  return field === undefined ? addFields(text, map, [['parent', parent]], TAG_FIELDS) : setText(text, field, parent, map.flow);
}

const sorted = (edits: readonly TextEdit[]): TextEdit[] => [...edits].sort((a, b) => a.start - b.start);
