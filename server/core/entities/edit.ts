import type { TextEdit } from '../text/problem';
import { type Span, sliceOf } from '../text/span';
import type { RawEntry, RawField, RawValue } from './rawEntry';
import { freeIdFor, registerOf, sameForm } from './register';
import { nextLine, type RegisterFile, readRegisterFile } from './registerFile';
import type { Entity, EntityType } from './types';
import { yamlList, yamlText } from './yamlText';

/** What a new entry says. Without an id one is made from the name; an id that is taken gets a number. */
export interface NewEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly description?: string;
  readonly wikidata?: string;
  readonly note?: string;
}

/**
 * The edits of this file turn the text of `entities.yaml` into one that says more or less, and leave everything else, comments and
 * style included, as it stands. None where there is nothing to do: an unknown id, an alias that is there already.
 */
export function addEntity(text: string, entity: NewEntity): TextEdit[] {
  const file = readRegisterFile(text);
  const id = freeIdFor(entity.id ?? entity.name, registerOf(file).byId);
  const style = styleOf(text, file);
  const { section } = file;
  if (section?.style === 'flow') {
    const last = file.entries.at(-1);
    const at = last === undefined ? section.value.start + 1 : last.span.end;
    return [
      insert(
        at,
        `${last === undefined ? '' : ', '}{${fieldsOf(entity, id)
          .map(([key, value]) => `${key}: ${value}`)
          .join(', ')}}`,
      ),
    ];
  }
  const block = blockOf(entity, id, style);
  if (section === undefined) {
    const gap = text === '' || /[\r\n]$/.test(text) ? '' : style.newline;
    return [insert(text.length, `${gap}entities:${style.newline}${block}${style.newline}`)];
  }
  const last = file.entries.at(-1);
  if (last === undefined || section.style === 'empty') {
    const at = lineEndAt(text, section.key.end);
    const bare = nothingBehind(text, section.key.end + 1, at);
    return [{ start: bare ? at : section.key.end + 1, end: at, newText: `${style.newline}${block}` }];
  }
  const at = endOfEntry(text, last);
  return [insert(at, `${style.newline}${style.blankLines ? style.newline : ''}${block}`)];
}

/** Adds an alias to an entity. */
export function addAlias(text: string, id: string, alias: string): TextEdit[] {
  return addAliases(text, id, [alias]);
}

/** Gives an entity another name and keeps the old one as an alias. */
export function renameEntity(text: string, id: string, newName: string): TextEdit[] {
  const found = find(text, id);
  const name = newName.trim();
  if (found === undefined || name === '' || name === found.entity.name) return [];
  const { entry, entity } = found;
  const field = fieldOf(entry, 'name');
  const kept = entity.aliases.filter(alias => sameForm(alias) !== sameForm(name));
  const wanted = kept.some(alias => alias === entity.name) ? kept : [...kept, entity.name];
  const names =
    field === undefined
      ? [insertField(text, entry, 'name', yamlText(name, entry.flow))]
      : [setValue(text, field, yamlText(name, entry.flow))];
  if (field === undefined) return names;
  if (kept.length < entity.aliases.length) return merged([...names, ...replaceAliases(text, entry, wanted)]);
  return merged([...names, ...aliasEdits(text, found, [entity.name], true)]);
}

/** Takes an entry out. Comments above it stay. */
export function removeEntity(text: string, id: string): TextEdit[] {
  const found = find(text, id);
  return found === undefined ? [] : [removalOf(text, found.file, found.entry)];
}

/** Sets a field of an entity, or takes it out where `value` is null. */
export function setEntityField(
  text: string,
  id: string,
  name: 'id' | 'type' | 'description' | 'wikidata' | 'note',
  value: string | null,
): TextEdit[] {
  const found = find(text, id);
  if (found === undefined) return [];
  const { entry } = found;
  const field = fieldOf(entry, name);
  if (value === null) return field === undefined ? [] : [fieldRemoval(text, entry, field)];
  const written = yamlText(value, entry.flow);
  return [field === undefined ? insertField(text, entry, name, written) : setValue(text, field, written)];
}

/** Takes an alias out. */
export function removeAlias(text: string, id: string, alias: string): TextEdit[] {
  const found = find(text, id);
  if (found === undefined || !found.entity.aliases.includes(alias)) return [];
  return merged(
    replaceAliases(
      text,
      found.entry,
      found.entity.aliases.filter(other => other !== alias),
    ),
  );
}

/** Takes an alias from one entity and gives it to another. */
export function moveAlias(text: string, fromId: string, toId: string, alias: string): TextEdit[] {
  const from = find(text, fromId);
  if (from === undefined || !from.entity.aliases.includes(alias) || find(text, toId) === undefined || fromId === toId) return [];
  const rest = from.entity.aliases.filter(other => other !== alias);
  return merged([...replaceAliases(text, from.entry, rest), ...addAliases(text, toId, [alias])]);
}

export interface MergeConflict {
  readonly field: string;
  readonly into: string;
  readonly from: string;
}

/** Makes two entries one: the names of `fromId` become aliases of `intoId`, what only the former says is taken over, and its entry goes. */
export function mergeEntities(
  text: string,
  intoId: string,
  fromId: string,
  keep: Readonly<Record<string, 'into' | 'from'>> = {},
): { readonly edits: readonly TextEdit[]; readonly conflicts: readonly MergeConflict[] } {
  const into = find(text, intoId);
  const from = find(text, fromId);
  if (into === undefined || from === undefined || intoId === fromId) return { edits: [], conflicts: [] };
  const edits = [...addAliases(text, intoId, [from.entity.name, ...from.entity.aliases])];
  const conflicts: MergeConflict[] = [];
  for (const name of ['description', 'wikidata', 'note'] as const) {
    const [own, other] = [into.entity[name], from.entity[name]];
    if (other === undefined || own === other) continue;
    const field = fieldOf(into.entry, name);
    const written = yamlText(other, into.entry.flow);
    if (own === undefined || field === undefined) edits.push(insertField(text, into.entry, name, written));
    else if (keep[name] === undefined) conflicts.push({ field: name, into: own, from: other });
    else if (keep[name] === 'from') edits.push(setValue(text, field, written));
  }
  return conflicts.length > 0 ? { edits: [], conflicts } : { edits: merged([...edits, removalOf(text, from.file, from.entry)]), conflicts };
}

/** Puts the entries in order of their names; a comment directly above an entry goes with it. None where they are in order, or stand in brackets. */
export function sortEntities(text: string): TextEdit[] {
  const file = readRegisterFile(text);
  const register = registerOf(file);
  if (file.section?.style !== 'block' || file.entries.length !== register.entities.length) return [];
  const blocks = file.entries.map((entry, at) => ({
    start: startOfComments(text, entry),
    end: endOfBlock(text, entry),
    name: register.entities[at]?.name ?? '',
  }));
  const sorted = [...blocks].sort((a, b) => compareNames(a.name, b.name));
  return blocks.flatMap((block, at) => {
    const wanted = sorted[at] ?? block;
    return wanted === block ? [] : [{ start: block.start, end: block.end, newText: sliceOf(text, wanted) }];
  });
}

const compareNames = (a: string, b: string): number => {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
};

interface Found {
  readonly file: RegisterFile;
  readonly entry: RawEntry;
  readonly entity: Entity;
}

function find(text: string, id: string): Found | undefined {
  const file = readRegisterFile(text);
  const entity = registerOf(file).byId.get(id);
  const entry = file.entries.find(({ span }) => span.start === entity?.span.start);
  return entity === undefined || entry === undefined ? undefined : { file, entry, entity };
}

const fieldOf = (entry: RawEntry, key: string): RawField | undefined => entry.fields.find(field => field.key === key);

const insert = (at: number, newText: string): TextEdit => ({ start: at, end: at, newText });

function addAliases(text: string, id: string, aliases: readonly string[]): TextEdit[] {
  const found = find(text, id);
  return found === undefined ? [] : aliasEdits(text, found, aliases, false);
}

function aliasEdits(text: string, { entry, entity }: Found, aliases: readonly string[], nameChanges: boolean): TextEdit[] {
  const known = new Set([...(nameChanges ? [] : [entity.name]), ...entity.aliases].map(sameForm));
  const fresh: string[] = [];
  for (const alias of aliases.map(form => form.trim())) {
    if (alias === '' || known.has(sameForm(alias))) continue;
    known.add(sameForm(alias));
    fresh.push(alias);
  }
  if (fresh.length === 0) return [];
  const field = fieldOf(entry, 'aliases');
  if (field === undefined) return [insertField(text, entry, 'aliases', yamlList(fresh))];
  const { value } = field;
  if (value.kind !== 'list') return replaceAliases(text, entry, [...entity.aliases, ...fresh]);
  const last = value.items.at(-1);
  if (value.flow) {
    const written = fresh.map(alias => yamlText(alias, true)).join(', ');
    return [last === undefined ? insert(value.start + 1, written) : insert(last.end, `, ${written}`)];
  }
  if (last === undefined) return replaceAliases(text, entry, fresh);
  const line = lineStart(text, last.start);
  const lead = /^[ \t]*-[ \t]*/.exec(text.slice(line, last.start))?.[0] ?? `${indentOf(text, field.keySpan.start)}- `;
  return [insert(lineEndAt(text, last.end), fresh.map(alias => `${newlineOf(text)}${lead}${yamlText(alias, false)}`).join(''))];
}

/** Writes the list of aliases anew, in the style it has; an empty one takes the field out. */
function replaceAliases(text: string, entry: RawEntry, aliases: readonly string[]): TextEdit[] {
  const field = fieldOf(entry, 'aliases');
  if (field === undefined) return aliases.length === 0 ? [] : [insertField(text, entry, 'aliases', yamlList(aliases))];
  if (aliases.length === 0) return [fieldRemoval(text, entry, field)];
  const { value } = field;
  if (value.kind !== 'list' || value.flow) return [setValue(text, field, yamlList(aliases))];
  const kept = new Set(aliases);
  const removals = value.items.filter(item => item.kind !== 'text' || !kept.has(item.text.trim())).map(item => lineOf(text, item));
  const present = new Set(value.items.flatMap(item => (item.kind === 'text' ? [item.text.trim()] : [])));
  const fresh = aliases.filter(alias => !present.has(alias));
  const last = value.items.at(-1);
  if (fresh.length === 0 || last === undefined) return removals;
  const lead = /^[ \t]*-[ \t]*/.exec(text.slice(lineStart(text, last.start), last.start))?.[0] ?? '- ';
  const at = nextLine(text, last.end);
  const written = fresh.map(alias => `${lead}${yamlText(alias, false)}${newlineOf(text)}`).join('');
  return [...removals, /[\r\n]$/.test(text.slice(0, at)) ? insert(at, written) : insert(at, newlineOf(text) + written.trimEnd())];
}

function setValue(text: string, field: RawField, written: string): TextEdit {
  const { value } = field;
  if (value.end > value.start) return { start: value.start, end: endOfValue(text, value), newText: written };
  const colon = text.indexOf(':', field.keySpan.end);
  return insert(colon + 1, ` ${written}`);
}

/** A block text (`|`, `>`) ends with its last line, not with the line break behind it. */
const endOfValue = (text: string, value: RawValue): number => value.start + sliceOf(text, value).trimEnd().length;

/** A new field, at the place the order of fields gives it. */
function insertField(text: string, entry: RawEntry, key: string, written: string): TextEdit {
  const rank = ORDER.indexOf(key);
  const before = entry.fields.filter(field => ORDER.indexOf(field.key) < rank && ORDER.includes(field.key)).at(-1);
  const first = entry.fields[0];
  if (before === undefined && first !== undefined) {
    const gap = entry.flow ? ', ' : `${newlineOf(text)}${' '.repeat(columnOf(text, first.keySpan.start))}`;
    return insert(first.keySpan.start, `${key}: ${written}${gap}`);
  }
  const after = before ?? first;
  if (after === undefined) return insert(entry.span.start + 1, entry.flow ? `${key}: ${written}` : ` ${key}: ${written}`);
  if (entry.flow) return insert(Math.max(after.value.end, after.keySpan.end), `, ${key}: ${written}`);
  const end = after.value.kind === 'empty' ? after.keySpan.end : after.value.start + sliceOf(text, after.value).trimEnd().length;
  return insert(lineEndAt(text, end), `${newlineOf(text)}${' '.repeat(columnOf(text, after.keySpan.start))}${key}: ${written}`);
}

const ORDER = ['id', 'type', 'name', 'aliases', 'description', 'wikidata', 'note'];

function fieldRemoval(text: string, entry: RawEntry, field: RawField): TextEdit {
  const at = entry.fields.indexOf(field);
  const end = field.value.kind === 'empty' ? field.keySpan.end + 1 : field.value.start + sliceOf(text, field.value).trimEnd().length;
  const next = entry.fields[at + 1];
  const before = entry.fields[at - 1];
  if (at === 0 && next !== undefined) return { start: field.keySpan.start, end: next.keySpan.start, newText: '' };
  if (!entry.flow)
    return { start: lineStart(text, field.keySpan.start), end: nextLine(text, Math.max(field.keySpan.start, end - 1)), newText: '' };
  const start = before === undefined ? field.keySpan.start : Math.max(before.value.end, before.keySpan.end);
  return { start, end, newText: '' };
}

function lineOf(text: string, span: Span): TextEdit {
  return { start: lineStart(text, span.start), end: nextLine(text, Math.max(span.start, span.end - 1)), newText: '' };
}

function removalOf(text: string, file: RegisterFile, entry: RawEntry): TextEdit {
  if (file.section?.style === 'flow') {
    const at = file.entries.indexOf(entry);
    const before = file.entries[at - 1];
    const next = file.entries[at + 1];
    if (before !== undefined) return { start: before.span.end, end: entry.span.end, newText: '' };
    return { start: entry.span.start, end: next?.span.start ?? entry.span.end, newText: '' };
  }
  const start = lineStart(text, entry.span.start);
  let end = nextLine(text, endOfEntry(text, entry));
  const blankAbove = start === 0 || /(?:^|[\r\n])[ \t]*\r?\n?$/.test(text.slice(Math.max(0, start - 3), start));
  if (blankAbove && end < text.length && /^[ \t]*\r?\n/.test(text.slice(end, end + 80))) end = nextLine(text, end);
  return { start, end, newText: '' };
}

/** Sorted; insertions at the end of a removed region are kept outside it. */
function merged(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Style {
  readonly newline: string;
  /** What stands before a dash, and between a dash and its first field. */
  readonly indent: string;
  readonly gap: string;
  readonly blankLines: boolean;
  readonly listed: boolean;
  readonly inline: boolean;
}

/** How the entries of this register are written, by the last of them. */
function styleOf(text: string, file: RegisterFile): Style {
  const entries = file.entries;
  const last = entries.at(-1);
  const newline = newlineOf(text);
  if (last === undefined) return { newline, indent: '  ', gap: ' ', blankLines: false, listed: false, inline: false };
  const before = entries.at(-2);
  const dash = last.span.start;
  const first = last.fields[0]?.keySpan.start ?? dash + 2;
  const blankLines = before !== undefined && /\n[ \t]*\r?\n/.test(text.slice(endOfEntry(text, before), dash));
  const listed = entries.some(entry => {
    const value = fieldOf(entry, 'aliases')?.value;
    return value?.kind === 'list' && !value.flow;
  });
  return {
    newline,
    indent: indentOf(text, dash),
    gap: last.flow ? ' ' : ' '.repeat(Math.max(1, first - dash - 1)),
    blankLines,
    listed,
    inline: last.flow,
  };
}

function fieldsOf(entity: NewEntity, id: string): (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = [
    ['id', yamlText(id, true)],
    ['type', entity.type],
    ['name', yamlText(entity.name.trim(), true)],
  ];
  if (entity.aliases !== undefined && entity.aliases.length > 0) fields.push(['aliases', yamlList(entity.aliases)]);
  for (const key of ['description', 'wikidata', 'note'] as const) {
    const value = entity[key];
    if (value !== undefined && value !== '') fields.push([key, yamlText(value, true)]);
  }
  return fields;
}

function blockOf(entity: NewEntity, id: string, style: Style): string {
  const { indent, gap, newline, listed } = style;
  const fields = fieldsOf(entity, id);
  if (style.inline) return `${indent}-${gap}{${fields.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
  const deep = `${indent} ${gap}`;
  const lines = fields.map(([key, value]) => {
    if (key !== 'aliases' || !listed) return `${key}: ${value}`;
    return `aliases:${(entity.aliases ?? []).map(alias => `${newline}${deep}  - ${yamlText(alias, false)}`).join('')}`;
  });
  return `${indent}-${gap}${lines.join(newline + deep)}`;
}

const newlineOf = (text: string): string => (/\r\n/.test(text.slice(0, 4096)) ? '\r\n' : '\n');

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text.charAt(start - 1) !== '\n' && text.charAt(start - 1) !== '\r') start--;
  return start;
}

function lineEndAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  return end;
}

const columnOf = (text: string, at: number): number => at - lineStart(text, at);

const indentOf = (text: string, at: number): string => /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';

/** The end of the last line of an entry, a comment behind it included. */
function endOfEntry(text: string, entry: RawEntry): number {
  const end = entry.span.start + sliceOf(text, entry.span).trimEnd().length;
  return lineEndAt(text, end);
}

/** The end of an entry with the comment lines below it that are indented as its fields are. */
function endOfBlock(text: string, entry: RawEntry): number {
  const column = columnOf(text, entry.span.start);
  let end = endOfEntry(text, entry);
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, next)) {
    const comment = /^[ \t]*#/.exec(text.slice(next, lineEndAt(text, next)));
    if (comment === null || comment[0].length - 1 <= column) break;
    end = lineEndAt(text, next);
  }
  return end;
}

/** Where the comment lines directly above an entry start. */
function startOfComments(text: string, entry: RawEntry): number {
  let start = lineStart(text, entry.span.start);
  while (start > 0) {
    const above = lineStart(text, start - (text.charAt(start - 1) === '\n' && text.charAt(start - 2) === '\r' ? 2 : 1));
    const comment = /^[ \t]*#/.exec(text.slice(above, start));
    if (comment === null || comment[0].length - 1 > columnOf(text, entry.span.start)) break;
    start = above;
  }
  return start;
}

const nothingBehind = (text: string, from: number, to: number): boolean => /^[ \t]*(?:#.*)?$/.test(text.slice(from, to));
