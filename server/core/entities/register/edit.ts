import { editsBetween, withEdits } from '../../text/edits';
import type { TextEdit } from '../../text/problem';
import { sliceOf } from '../../text/span';
import { unbracketedLines } from '../../yaml/brackets';
import { addEntry, addFields, endOfBlock, removeField, removeItems, setText, setValue } from '../../yaml/edit';
import { columnOf, lineAbove, lineEnd, lineStart, newlineOf } from '../../yaml/lines';
import { yamlList } from '../../yaml/scalar';
import { addedTo, setList, withoutTexts } from '../../yaml/textLists';
import { fieldOf, isNothing, type YamlField, type YamlMap } from '../../yaml/types';
import { dataOf, inline, type YamlData, type YamlPair } from '../../yaml/write';
import type { Entity, EntityType } from '../types';
import { saySame } from './changedNames';
import { type FoundEntity, findEntity, findIn, registerRefusal } from './findEntity';
import { mergedMeanings, renamedCompanions } from './meaningEdits';
import { MEANT_FIELDS } from './meantFields';
import { FIELDS, freeIdFor, isId, registerOf, sameForm } from './register';
import { readRegisterFile } from './registerFile';

/*
 * The edits of this file turn the text of `entities.yaml` into one that says more or less, and leave everything else, comments and
 * style included, as it is. None where there is nothing to do: an unknown id, an alias that already exists; and none where the file
 * cannot be edited safely, see `registerRefusal`.
 */

/** What a new entry says. Without an id one is made from the name; an id that is taken gets a number. */
export interface NewEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly description?: string;
  readonly wikidata?: string;
  readonly geonames?: string;
  readonly link?: string;
  readonly note?: string;
}

/** Adds an entry in block style, one field a line, below the last one. */
export const addEntity = (text: string, entity: NewEntity): TextEdit[] => addEntities(text, [entity]);

/** Adds entries in block style, one field a line, below the last one, in order. Reads the register twice, however many they are. */
export function addEntities(text: string, entities: readonly NewEntity[]): TextEdit[] {
  const [first, ...others] = entities;
  const file = readRegisterFile(text);
  if (first === undefined || registerRefusal(text, file) !== undefined) return [];
  const isListed = file.entries.some(({ map }) => {
    const value = fieldOf(map, 'aliases')?.value;
    return value?.kind === 'list' && !value.flow;
  });
  const { byId } = registerOf(file);
  const given = new Set<string>();
  const taken = { has: (id: string): boolean => byId.has(id) || given.has(id) };
  const entryOf = (entity: NewEntity): YamlData => {
    const id = freeIdFor(entity.id ?? entity.name, taken);
    given.add(id);
    return { fields: fieldsOf(entity, id, isListed) };
  };
  const edits = addEntry(text, source => readRegisterFile(source).root, 'entities', entryOf(first));
  if (others.length === 0) return edits;
  const withFirst = withEdits(text, edits);
  const { root } = readRegisterFile(withFirst);
  // Each is inserted below the last entry that was read, so that what comes later is behind it.
  const inserted = others.flatMap(entity => addEntry(withFirst, () => root, 'entities', entryOf(entity)));
  const [place] = inserted;
  if (place === undefined) return edits;
  const all = { ...place, newText: inserted.map(({ newText }) => newText).join('') };
  return editsBetween(text, withEdits(withFirst, [all]));
}

function fieldsOf(entity: NewEntity, id: string, isListed: boolean): YamlPair[] {
  const fields: YamlPair[] = [
    ['id', id],
    ['type', entity.type],
    ['name', entity.name.trim()],
  ];
  const { aliases = [] } = entity;
  if (aliases.length > 0) fields.push(['aliases', isListed ? { items: aliases } : { inBrackets: aliases }]);
  for (const key of ['description', 'wikidata', 'geonames', 'link', 'note'] as const) {
    const value = entity[key];
    if (value !== undefined && value !== '') fields.push([key, value]);
  }
  return fields;
}

/** Adds an alias to an entity. */
export const addAlias = (text: string, id: string, alias: string): TextEdit[] => addAliases(text, id, [alias]);

/** Adds aliases to an entity. */
export function addAliases(text: string, id: string, aliases: readonly string[]): TextEdit[] {
  const found = findEntity(text, id);
  return found === undefined ? [] : aliasEdits(text, found, aliases);
}

/** Gives an entity another name and keeps the old one as an alias. */
export function renameEntity(text: string, id: string, newName: string): TextEdit[] {
  const found = findEntity(text, id);
  const name = newName.trim();
  if (found === undefined || name === '' || name === found.entity.name) return [];
  const { map } = found.entry;
  const field = fieldOf(map, 'name');
  // The first alias was its name.
  if (field === undefined) return addFields(text, map, [['name', name]], FIELDS);
  return [...setText(text, field, name, map.flow), ...aliasEdits(text, found, [found.entity.name], name)];
}

/** Gives an entity another id, also where it is the companion of others. None where the id is taken, or is not one. */
export function setEntityId(text: string, id: string, newId: string): TextEdit[] {
  const found = findEntity(text, id);
  if (found === undefined || !isId(newId) || registerOf(found.file).byId.has(newId)) return [];
  const { map } = found.entry;
  const field = fieldOf(map, 'id');
  const own = field === undefined ? addFields(text, map, [['id', newId]], FIELDS) : setText(text, field, newId, map.flow);
  return sorted([...own, ...renamedCompanions(text, found.file.entries, id, newId)]);
}

/** What an entry may be completed with. */
export type CompletedFields = Pick<NewEntity, 'aliases' | 'description' | 'wikidata' | 'geonames' | 'link' | 'note'>;

/** Gives entities the fields that they lack, and aliases that they have not. A field that has a value stays as it is. Reads the register once. */
export function completeEntities(text: string, completed: ReadonlyMap<string, CompletedFields>): TextEdit[] {
  const file = readRegisterFile(text);
  if (registerRefusal(text, file) !== undefined) return [];
  const { byId } = registerOf(file);
  const entries = new Map(file.entries.map(entry => [entry.span.start, entry]));
  const edits = [...completed].flatMap(([id, fields]) => {
    const entity = byId.get(id);
    const entry = entity && entries.get(entity.span.start);
    return entity === undefined || entry === undefined ? [] : completionOf(text, { file, entry, entity }, fields);
  });
  return sorted(edits);
}

function completionOf(text: string, found: FoundEntity, { aliases = [], ...fields }: CompletedFields): TextEdit[] {
  const { map } = found.entry;
  const names = newAliases(found.entity, aliases);
  const list = fieldOf(map, 'aliases');
  const fresh: YamlPair[] = names.length > 0 && list === undefined ? [['aliases', { inBrackets: names }]] : [];
  const edits = names.length > 0 && list !== undefined ? addedTo(text, map, list, names) : [];
  for (const key of COMPLETED) {
    const value = fields[key];
    if (value === undefined || value === '') continue;
    const field = fieldOf(map, key);
    if (field === undefined) fresh.push([key, value]);
    else if (isNothing(field.value)) edits.push(...setText(text, field, value, map.flow));
  }
  return [...edits, ...addFields(text, map, fresh, FIELDS)];
}

const COMPLETED = ['description', 'wikidata', 'geonames', 'link', 'note'] as const;

/** Takes an entry out. Comments above it stay. */
export function removeEntity(text: string, id: string): TextEdit[] {
  const found = findEntity(text, id);
  return found === undefined ? [] : removalOf(text, found);
}

/** Gives an entity another type. */
export function setEntityType(text: string, id: string, type: EntityType): TextEdit[] {
  const found = findEntity(text, id);
  if (found === undefined || found.entity.type === type) return [];
  const { map } = found.entry;
  const field = fieldOf(map, 'type');
  return field === undefined ? addFields(text, map, [['type', type]], FIELDS) : setText(text, field, type, map.flow);
}

/** Says where an entity is: latitude and longitude in degrees. */
export function setCoordinates(text: string, id: string, coordinates: readonly [number, number]): TextEdit[] {
  const found = findEntity(text, id);
  if (found === undefined) return [];
  const { map } = found.entry;
  const field = fieldOf(map, 'coordinates');
  if (field === undefined) return addFields(text, map, [['coordinates', { inBrackets: coordinates }]], FIELDS);
  const edit = setValue(text, field, yamlList(coordinates));
  return sliceOf(text, edit) === edit.newText ? [] : [edit];
}

/** Takes an alias out. */
export function removeAlias(text: string, id: string, alias: string): TextEdit[] {
  const found = findEntity(text, id);
  if (found === undefined || !found.entity.aliases.includes(alias)) return [];
  return withoutTexts(text, found.entry.map, 'aliases', form => form === alias);
}

/** Makes an alias an entity of its own, of the same type, at the end of the register. */
export function splitEntity(text: string, id: string, alias: string): TextEdit[] {
  const entity = findEntity(text, id)?.entity;
  const removal = removeAlias(text, id, alias);
  if (entity === undefined || removal.length === 0) return [];
  const without = withEdits(text, removal);
  return editsBetween(text, withEdits(without, addEntity(without, { type: entity.type, name: alias })));
}

/** A field that two entities have with different values, as they are written. */
export interface MergeConflict {
  readonly field: string;
  readonly into: string;
  readonly from: string;
}

/**
 * Makes two entries one: the names of `fromId` become aliases of `intoId`, which also gets the fields that it lacks, the researcher's
 * own ones included; the entry of `fromId` is taken out. Fields with different values are conflicts: without a choice for each in
 * `keep` they are returned and nothing is edited.
 */
export function mergeEntities(
  text: string,
  intoId: string,
  fromId: string,
  keep: Readonly<Record<string, 'into' | 'from'>> = {},
): { readonly edits: readonly TextEdit[]; readonly conflicts: readonly MergeConflict[] } {
  const into = findEntity(text, intoId);
  const from = into && findIn(into.file, fromId);
  if (into === undefined || from === undefined || intoId === fromId) return { edits: [], conflicts: [] };
  const { map } = into.entry;
  const conflicts: MergeConflict[] = [];
  const fresh: YamlPair[] = [];
  const edits: TextEdit[] = [];
  for (const { key, value } of from.entry.map.fields) {
    const field = fieldOf(map, key);
    const [data, own] = [dataOf(value), field && dataOf(field.value)];
    if (MERGED_OTHERWISE.has(key) || data === '' || isSame(data, own)) continue;
    if (field === undefined) fresh.push([key, data]);
    else if (own === '' || keep[key] === 'from') edits.push(...replaced(text, map, field, data));
    else if (!Object.hasOwn(keep, key)) conflicts.push({ field: key, into: shown(own), from: shown(data) });
  }
  if (conflicts.length > 0) return { edits: [], conflicts };
  const names = newAliases(into.entity, [from.entity.name, ...from.entity.aliases]);
  const list = fieldOf(map, 'aliases');
  if (names.length > 0 && list === undefined) fresh.push(['aliases', { inBrackets: names }]);
  else if (list !== undefined) edits.push(...addedTo(text, map, list, names));
  const meant = mergedMeanings(text, into, from);
  fresh.push(...meant.fresh);
  edits.push(...meant.edits);
  return { edits: sorted([...edits, ...addFields(text, map, fresh, FIELDS), ...removalOf(text, from)]), conflicts };
}

const MERGED_OTHERWISE: ReadonlySet<string> = new Set(['id', 'type', 'name', 'aliases', ...MEANT_FIELDS]);

const isSame = (a: YamlData, b: YamlData | undefined): boolean => b !== undefined && inline(a, true) === inline(b, true);

const shown = (data: YamlData | undefined): string => (typeof data === 'string' ? data : data === undefined ? '' : inline(data, true));

const replaced = (text: string, map: YamlMap, field: YamlField, data: YamlData): TextEdit[] =>
  typeof data === 'string' ? setText(text, field, data, map.flow) : [setValue(text, field, inline(data, true))];

/** Puts the entries in order of their names; a comment directly above an entry goes with it. None where they are in order, or in brackets. */
export function sortEntities(text: string): TextEdit[] {
  const file = readRegisterFile(text);
  const { entities } = registerOf(file);
  const section = fieldOf(file.root, 'entities')?.value;
  if (section?.kind !== 'list' || section.flow || file.entries.length !== entities.length || registerRefusal(text, file)) return [];
  const blocks = file.entries.map(({ span, map }, at) => ({
    start: startOfComments(text, span.start),
    end: endOfBlock(text, map.end, columnOf(text, span.start)),
    name: entities[at]?.name ?? '',
  }));
  const inOrder = [...blocks].sort((a, b) => compareNames(a.name, b.name));
  return blocks.flatMap((block, at) => {
    const wanted = inOrder[at] ?? block;
    return wanted === block ? [] : [{ start: block.start, end: block.end, newText: sliceOf(text, wanted) }];
  });
}

/** Puts each field of the entries that are in braces on a line of its own, as all entries are written that Pressmark adds; comments stay. */
export function formatEntities(text: string): TextEdit[] {
  const file = readRegisterFile(text);
  const section = fieldOf(file.root, 'entities')?.value;
  if (section?.kind !== 'list' || section.flow || registerRefusal(text, file)) return [];
  const edits = file.entries.flatMap(({ map }): TextEdit[] => {
    if (!map.flow || map.fields.length === 0) return [];
    const indent = ' '.repeat(columnOf(text, map.start));
    const lines = unbracketedLines(text, map, indent).join(newlineOf(text));
    return [{ start: map.start, end: map.end, newText: lines.slice(indent.length) }];
  });
  const [before, after] = [registerOf(file).entities, registerOf(readRegisterFile(withEdits(text, edits))).entities];
  return before.length === after.length && before.every((entity, at) => saySame(entity, after[at])) ? edits : [];
}

const compareNames = (a: string, b: string): number => {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Where the comment lines directly above an entry start. */
function startOfComments(text: string, dash: number): number {
  let start = lineStart(text, dash);
  while (start > 0) {
    const above = lineAbove(text, start);
    const comment = /^[ \t]*#/.exec(text.slice(above, lineEnd(text, above)));
    if (comment === null || comment[0].length - 1 > columnOf(text, dash)) break;
    start = above;
  }
  return start;
}

/** Forms that are not yet among the entity's names, each once. */
function newAliases({ name, aliases }: Pick<Entity, 'name' | 'aliases'>, forms: readonly string[]): string[] {
  const known = new Set([name, ...aliases].map(sameForm));
  return forms
    .map(form => form.trim())
    .filter(form => {
      const isNew = form !== '' && !known.has(sameForm(form));
      known.add(sameForm(form));
      return isNew;
    });
}

/** Adds aliases; with another name for the entity, which is then no longer an alias. */
function aliasEdits(text: string, { entry, entity }: FoundEntity, forms: readonly string[], name: string = entity.name): TextEdit[] {
  const { map } = entry;
  const kept = entity.aliases.filter(alias => sameForm(alias) !== sameForm(name));
  const fresh = newAliases({ name, aliases: kept }, forms);
  const field = fieldOf(map, 'aliases');
  if (field === undefined) return fresh.length === 0 ? [] : addFields(text, map, [['aliases', { inBrackets: fresh }]], FIELDS);
  if (kept.length === entity.aliases.length) return addedTo(text, map, field, fresh);
  const isName = (form: string): boolean => sameForm(form) === sameForm(name);
  if (kept.length > 0) return [...withoutTexts(text, map, 'aliases', isName), ...addedTo(text, map, field, fresh)];
  return fresh.length > 0 ? setList(text, map, field, fresh) : removeField(text, map, field);
}

function removalOf(text: string, { file, entry }: FoundEntity): TextEdit[] {
  const section = fieldOf(file.root, 'entities')?.value;
  return section?.kind === 'list' ? removeItems(text, section, item => item === entry.map) : [];
}

const sorted = (edits: readonly TextEdit[]): TextEdit[] => [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
