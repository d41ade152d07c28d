import type { TextEdit } from '../../text/problem';
import { type Span, sliceOf, touches } from '../../text/span';
import { addFields, removeField, removeItems, setText, setValue } from '../../yaml/edit';
import { quoted, yamlList } from '../../yaml/scalar';
import { fieldOf, textOf, type YamlField, type YamlMap, type YamlNode } from '../../yaml/types';
import { ENTITY_TYPES, type EntityType } from '../types';
import { registerRefusal } from './findEntity';
import { geonamesNumberIn, wikidataItemIn } from './links';
import { REGISTER_FIXES as TITLES } from './messages';
import { FIELDS, freeIdFor, nearField, registerOf, typeOfWord } from './register';
import { readRegisterFile } from './registerFile';

/** What solves a problem of `entities.yaml`: edits of the file under a title for a menu. */
export interface RegisterFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** A problem's entry, and the place of the problem in it. */
interface Place {
  readonly text: string;
  readonly map: YamlMap;
  readonly span: Span;
  /** The id that the entry has in the register, though it may not be written; of an entry whose id is taken, one that is made of a name. */
  readonly freeId: (name: string) => string;
}

/**
 * The edits that solve the problem of a code at a place of `entities.yaml`, the likeliest first. None for problems that only the researcher
 * can solve, and none where the file cannot be edited safely.
 */
export function registerFixes(text: string, code: string, span: Span): readonly RegisterFix[] {
  const fixer = Object.hasOwn(FIXERS, code) ? FIXERS[code] : undefined;
  if (fixer === undefined) return [];
  const file = readRegisterFile(text);
  const entry = file.entries.find(one => touches(one.span, span.start));
  if (entry === undefined || registerRefusal(text, file) !== undefined) return [];
  const { byId } = registerOf(file);
  const freeId: Place['freeId'] = name => [...byId.values()].find(one => one.span.start === entry.span.start)?.id ?? freeIdFor(name, byId);
  return fixer({ text, map: entry.map, span, freeId }).filter(({ edits }) => edits.length > 0);
}

type Fixer = (place: Place) => RegisterFix[];

const FIXERS: Readonly<Record<string, Fixer>> = {
  'duplicate-alias': withoutAlias,
  'shared-alias': withoutAlias,
  'unused-alias': withoutAlias,
  'common-word': withoutAlias,
  'empty-alias': withoutEmptyAliases,
  'not-a-list': aliasesAsList,
  'not-a-text': inQuotationMarks,
  'missing-type': otherTypes,
  'unknown-type': otherTypes,
  'unknown-field': renamedField,
  'missing-id': withId,
  'duplicate-id': withAnotherId,
  'bad-wikidata': place => written(place, 'wikidata', wikidataItemIn),
  'bad-geonames': place => written(place, 'geonames', geonamesNumberIn),
};

const nameIn = (map: YamlMap): string | undefined => textOf(fieldOf(map, 'name')?.value)?.trim();

/** The name of an entity cannot be taken out as an alias can. */
function withoutAlias({ text, map, span }: Place): RegisterFix[] {
  const field = fieldOf(map, 'aliases');
  const item = field && itemsOf(field).find(({ start }) => start === span.start);
  const alias = textOf(item)?.trim();
  return field === undefined || alias === undefined
    ? []
    : [{ title: TITLES.removeAlias(alias), edits: withoutItems(text, map, field, one => one === item) }];
}

function withoutEmptyAliases({ text, map }: Place): RegisterFix[] {
  const field = fieldOf(map, 'aliases');
  const isEmpty = (item: YamlNode): boolean => item.kind === 'empty' || (item.kind === 'text' && item.text.trim() === '');
  return field === undefined ? [] : [{ title: TITLES.removeEmptyAliases, edits: withoutItems(text, map, field, isEmpty) }];
}

const itemsOf = ({ value }: YamlField): readonly YamlNode[] => (value.kind === 'list' ? value.items : [value]);

/** The field goes with its last item. */
function withoutItems(text: string, map: YamlMap, field: YamlField, isGone: (item: YamlNode) => boolean): TextEdit[] {
  const { value } = field;
  return value.kind === 'list' && !value.items.every(isGone) ? removeItems(text, value, isGone) : removeField(text, map, field);
}

function aliasesAsList({ text, map, span }: Place): RegisterFix[] {
  const field = fieldOf(map, 'aliases');
  const alias = textOf(field?.value)?.trim();
  return field === undefined || alias === undefined || field.value.start !== span.start
    ? []
    : [{ title: TITLES.asList, edits: [setValue(text, field, yamlList([alias]))] }];
}

function inQuotationMarks({ text, map, span }: Place): RegisterFix[] {
  const node = map.fields.flatMap(itemsOf).find(({ start }) => start === span.start);
  if (node?.kind !== 'text' || node.read === 'string' || node.style !== 'plain') return [];
  const newText = quoted(sliceOf(text, node));
  return [{ title: TITLES.quote(newText), edits: [{ start: node.start, end: node.end, newText }] }];
}

function otherTypes({ text, map }: Place): RegisterFix[] {
  const field = fieldOf(map, 'type');
  const meant = typeOfWord(textOf(field?.value) ?? '');
  const setTo = (type: EntityType): RegisterFix => ({
    title: TITLES.setType(type),
    edits: field === undefined ? addFields(text, map, [['type', type]], FIELDS) : setText(text, field, type, map.flow),
  });
  return (meant === undefined ? ENTITY_TYPES : [meant]).map(setTo);
}

function renamedField({ map, span }: Place): RegisterFix[] {
  const field = map.fields.find(({ keySpan }) => keySpan.start === span.start);
  const near = field && nearField(field.key);
  if (field === undefined || near === undefined || fieldOf(map, near) !== undefined) return [];
  return [{ title: TITLES.renameField(field.key, near), edits: [{ ...field.keySpan, newText: near }] }];
}

function withId({ text, map, freeId }: Place): RegisterFix[] {
  const id = freeId(nameIn(map) ?? '');
  const field = fieldOf(map, 'id');
  const edits = field === undefined ? addFields(text, map, [['id', id]], FIELDS) : setText(text, field, id, map.flow);
  return [{ title: TITLES.addId(id), edits }];
}

function withAnotherId({ text, map, freeId }: Place): RegisterFix[] {
  const field = fieldOf(map, 'id');
  const id = freeId(nameIn(map) ?? textOf(field?.value) ?? '');
  return field === undefined ? [] : [{ title: TITLES.setId(id), edits: setText(text, field, id, map.flow) }];
}

function written({ text, map }: Place, name: string, read: (value: string) => string | undefined): RegisterFix[] {
  const field = fieldOf(map, name);
  const value = read(textOf(field?.value)?.trim() ?? '');
  return field === undefined || value === undefined ? [] : [{ title: TITLES.write(value), edits: setText(text, field, value, map.flow) }];
}
