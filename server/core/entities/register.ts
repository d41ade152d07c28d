import { kindOf, WORD } from '../text/characters';
import { foldForSearch } from '../text/fold';
import { type Span, touches } from '../text/span';
import { casingOf } from './gazetteer';
import type { RawEntry, RawField, RawValue } from './rawEntry';
import { count, Problems, type RegisterFile, readRegisterFile } from './registerFile';
import { ENTITY_TYPES, type Entity, type EntityType, type Register } from './types';

/** Reads `pressmark/entities.yaml`; an empty text is an empty register. Every mistake is a problem at its place; what could be read is kept. */
export function parseRegister(text: string): Register {
  return registerOf(readRegisterFile(text));
}

export function registerOf(file: RegisterFile): Register {
  const problems = new Problems();
  for (const { key, keySpan } of file.others)
    problems.add('unknown-field', 'information', keySpan, `'${key}' is not a field of a register. It is kept, but means nothing here.`);
  const entities: Entity[] = [];
  const byId = new Map<string, Entity>();
  const tried = new Map<string, number>();
  for (const entry of file.entries) {
    const entity = readEntity(entry, byId, tried, problems);
    if (entity === undefined) continue;
    const first = byId.get(entity.id);
    if (first !== undefined) {
      problems.add(
        'duplicate-id',
        'error',
        entity.idSpan,
        `The id '${entity.id}' is taken by ${first.name}. Give this entry another id; until then it is not read.`,
        [{ span: first.idSpan, message: `${first.name} bears it first` }],
      );
      continue;
    }
    byId.set(entity.id, entity);
    entities.push(entity);
  }
  reportSharedForms(entities, problems);
  reportSharedItems(entities, problems);
  return { entities, byId, problems: [...file.problems, ...problems.list()].sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The entity whose entry an offset of `entities.yaml` stands in. */
export function entityAt(register: Register, offset: number): Entity | undefined {
  return register.entities.find(entity => touches(entity.span, offset));
}

/** The id that stands at an offset of `entities.yaml`. */
export function idAt(register: Register, offset: number): string | undefined {
  const entity = entityAt(register, offset);
  return entity !== undefined && touches(entity.idSpan, offset) ? entity.id : undefined;
}

/** A name as an id: small letters and digits joined by hyphens, without diacritics; `entity` where nothing is left. */
export function slugOf(name: string): string {
  const folded = foldForSearch(name).replaceAll("'", '');
  let slug = '';
  for (let at = 0; at < folded.length && slug.length < LONGEST_SLUG; at++) {
    if ((kindOf(folded.charCodeAt(at)) & WORD) !== 0) slug += folded.charAt(at);
    else if (slug !== '' && !slug.endsWith('-')) slug += '-';
  }
  return slug.replace(/-$/, '') || 'entity';
}

/** {@link slugOf} with a number behind it where the id is taken; `tried` keeps how far the numbers of a slug went, for many calls in a row. */
export function freeIdFor(name: string, taken: { has(id: string): boolean }, tried: Map<string, number> = new Map()): string {
  const slug = slugOf(name);
  for (let number = tried.get(slug) ?? 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (taken.has(id)) continue;
    tried.set(slug, number);
    return id;
  }
}

const LONGEST_SLUG = 60;
/** Aliases of an entity behind this many are left out. */
const MOST_ALIASES = 1000;

export const FIELDS = ['id', 'type', 'name', 'aliases', 'description', 'wikidata', 'note'] as const;
type FieldName = (typeof FIELDS)[number];

/** Other words for the types, as people and other tools write them. */
const TYPE_SYNONYMS: Readonly<Record<string, EntityType>> = {
  people: 'person',
  per: 'person',
  human: 'person',
  organization: 'organisation',
  organisations: 'organisation',
  organizations: 'organisation',
  org: 'organisation',
  company: 'organisation',
  party: 'organisation',
  group: 'organisation',
  location: 'place',
  loc: 'place',
  gpe: 'place',
  country: 'place',
  city: 'place',
  places: 'place',
  persons: 'person',
  events: 'event',
  book: 'work',
  misc: 'other',
};

function readEntity(
  entry: RawEntry,
  taken: ReadonlyMap<string, Entity>,
  tried: Map<string, number>,
  problems: Problems,
): Entity | undefined {
  const fields = new Map<string, RawField>();
  for (const field of entry.fields) {
    if (fields.has(field.key)) continue;
    fields.set(field.key, field);
    if (FIELDS.some(name => name === field.key)) continue;
    const near = FIELDS.find(name => slugOf(field.key).startsWith(name.slice(0, -1)));
    const hint = near === undefined ? `The fields are ${FIELDS.join(', ')}.` : `Is '${near}' meant?`;
    problems.add(
      'unknown-field',
      'information',
      field.keySpan,
      `'${field.key}' is not a field of an entity. It is kept, but means nothing here. ${hint}`,
    );
  }
  const textOf = (name: FieldName): (Span & { readonly text: string }) | undefined => readText(name, fields.get(name), problems);
  const id = textOf('id');
  const name = textOf('name');
  const type = textOf('type');
  const listed = readAliases(fields.get('aliases'), name?.text, problems);
  const named = name ?? listed[0];
  const aliases = name === undefined ? listed.slice(1) : listed;
  const here = entry.fields[0]?.keySpan ?? entry.span;
  if (name === undefined) {
    const instead =
      named === undefined ? 'Without one the entry is not read' : `Until then its first alias, '${named.text}', stands in for it`;
    problems.add(
      'missing-name',
      'error',
      fields.get('name')?.keySpan ?? here,
      `This entry has no name. Write 'name: …' as articles write it in full. ${instead}.`,
    );
  }
  if (named === undefined) return undefined;
  const derived = id?.text ?? freeIdFor(named.text, taken, tried);
  if (id === undefined)
    problems.add(
      'missing-id',
      'hint',
      named,
      `This entry has no id and goes by '${derived}'. Write 'id: ${derived}', so that annotations keep pointing to it when the name changes.`,
    );
  else if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*$/u.test(id.text))
    problems.add('bad-id', 'error', id, `An id is made of letters, digits and hyphens: write '${slugOf(id.text)}'.`);
  const description = textOf('description');
  const note = textOf('note');
  const wikidata = readWikidata(textOf('wikidata'), problems);
  return {
    id: derived,
    type: readType(type, fields.get('type')?.keySpan ?? here, problems),
    name: named.text,
    aliases: aliases.map(alias => alias.text),
    ...(description === undefined ? {} : { description: description.text }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(note === undefined ? {} : { note: note.text }),
    span: entry.span,
    idSpan: spanOf(id ?? named),
    nameSpan: spanOf(named),
    aliasSpans: aliases.map(spanOf),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function readText(name: FieldName, field: RawField | undefined, problems: Problems): (Span & { readonly text: string }) | undefined {
  if (field === undefined || field.value.kind === 'empty') return undefined;
  const { value } = field;
  if (value.kind !== 'text') {
    problems.add('not-a-text', 'error', value.end > value.start ? value : field.keySpan, `'${name}' must be a single text.`);
    return undefined;
  }
  if (value.read !== 'string' && name !== 'description' && name !== 'note') reportUnquoted(value, problems);
  const text = value.text.trim();
  return text === '' ? undefined : { start: value.start, end: value.end, text };
}

function reportUnquoted(value: RawValue & { readonly kind: 'text' }, problems: Problems): void {
  const kind = value.read === 'number' ? 'a number' : 'yes, no or nothing';
  problems.add(
    'not-a-text',
    'warning',
    value,
    `YAML readers take ${value.text} for ${kind}. Put quotation marks around it: "${value.text}".`,
  );
}

function readType(type: (Span & { readonly text: string }) | undefined, fallback: Span, problems: Problems): EntityType {
  if (type === undefined) {
    problems.add('missing-type', 'warning', fallback, `This entry has no type. Write 'type: …', one of ${ENTITY_TYPES.join(', ')}.`);
    return 'other';
  }
  const known = ENTITY_TYPES.find(candidate => candidate === type.text);
  if (known !== undefined) return known;
  const plain = type.text.toLowerCase();
  const meant =
    ENTITY_TYPES.find(candidate => candidate === plain) ?? (Object.hasOwn(TYPE_SYNONYMS, plain) ? TYPE_SYNONYMS[plain] : undefined);
  const remedy = meant === undefined ? `Use one of ${ENTITY_TYPES.join(', ')}; until then it is 'other'.` : `Write '${meant}'.`;
  problems.add('unknown-type', 'error', type, `'${type.text}' is not a type. ${remedy}`);
  return meant ?? 'other';
}

function readAliases(field: RawField | undefined, name: string | undefined, problems: Problems): (Span & { readonly text: string })[] {
  if (field === undefined || field.value.kind === 'empty') return [];
  const { value } = field;
  if (value.kind === 'other') {
    problems.add('not-a-list', 'error', value, "'aliases' must be a list of texts: aliases: [Ghani, President Ghani].");
    return [];
  }
  if (value.kind === 'text') problems.add('not-a-list', 'warning', value, `'aliases' must be a list: write aliases: [${value.text}].`);
  const items = value.kind === 'list' ? value.items : [value];
  if (items.length > MOST_ALIASES) {
    problems.add(
      'too-many-aliases',
      'error',
      field.keySpan,
      `Only the first ${count(MOST_ALIASES)} of ${count(items.length)} aliases are matched. Keep those the articles use.`,
    );
  }
  const aliases: (Span & { readonly text: string })[] = [];
  const seen = new Map<string, Span | undefined>(name === undefined ? [] : [[sameForm(name), undefined]]);
  for (const item of items.slice(0, MOST_ALIASES)) {
    const text = item.kind === 'text' ? item.text.trim() : '';
    if (item.kind === 'list' || item.kind === 'other') problems.add('not-a-text', 'error', item, 'An alias must be a single text.');
    else if (text === '')
      problems.add('empty-alias', 'warning', item.end > item.start ? item : field.keySpan, 'This alias is empty: take it out.');
    if (item.kind !== 'text' || text === '') continue;
    if (item.read !== 'string') reportUnquoted(item, problems);
    const form = sameForm(text);
    if (seen.has(form)) {
      const first = seen.get(form);
      const where = first === undefined ? "is the entity's name" : 'stands in this list already';
      problems.add(
        'duplicate-alias',
        'hint',
        item,
        `'${text}' ${where}: take it out here.`,
        first === undefined ? undefined : [{ span: first, message: 'here first' }],
      );
      continue;
    }
    seen.set(form, spanOf(item));
    aliases.push({ start: item.start, end: item.end, text });
  }
  return aliases;
}

/** Equal for forms that match the same words of a text. */
export const sameForm = (form: string): string => `${foldForSearch(form)} ${casingOf(form)}`;

function readWikidata(value: (Span & { readonly text: string }) | undefined, problems: Problems): string | undefined {
  if (value === undefined) return undefined;
  const item = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/|wd:)?([Qq][1-9]\d{0,11})$/.exec(value.text)?.[1]?.toUpperCase();
  if (item === value.text) return item;
  const remedy =
    item === undefined
      ? 'It is a Q and a number, as in Q193391: the last part of the address of its page on wikidata.org.'
      : `Write ${item}.`;
  problems.add('bad-wikidata', 'warning', value, `'${value.text}' is not the key of a Wikidata item. ${remedy}`);
  return item;
}

interface Bearer {
  readonly entity: Entity;
  readonly span: Span;
  readonly form: string;
}

function reportSharedForms(entities: readonly Entity[], problems: Problems): void {
  const bearers = new Map<string, Bearer[]>();
  const add = (entity: Entity, form: string, span: Span) => {
    const key = sameForm(form);
    const list = bearers.get(key);
    if (list === undefined) bearers.set(key, [{ entity, span, form }]);
    else list.push({ entity, span, form });
  };
  for (const entity of entities) {
    add(entity, entity.name, entity.nameSpan);
    entity.aliases.forEach((alias, at) => {
      add(entity, alias, entity.aliasSpans[at] ?? entity.nameSpan);
    });
  }
  for (const list of bearers.values()) {
    if (list.length < 2) continue;
    for (const bearer of list) {
      const others = list
        .slice(0, 11)
        .filter(other => other !== bearer)
        .slice(0, 10);
      const names = others.map(other => other.entity.name).join(', ');
      const message = `'${bearer.form}' may also mean ${names}. Where an article named only one of them in full before, it is taken for that one; else it is shown as ambiguous.`;
      problems.add(
        'shared-alias',
        'information',
        bearer.span,
        message,
        others.map(other => ({ span: other.span, message: `'${other.form}' of ${other.entity.name}` })),
      );
    }
  }
}

function reportSharedItems(entities: readonly Entity[], problems: Problems): void {
  const first = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.wikidata === undefined) continue;
    const other = first.get(entity.wikidata);
    if (other === undefined) first.set(entity.wikidata, entity);
    else {
      const message = `${other.name} has the same Wikidata item, ${entity.wikidata}. If they are one, merge the entries; else correct one of them.`;
      problems.add('shared-wikidata', 'warning', entity.idSpan, message, [{ span: other.idSpan, message: other.name }]);
    }
  }
}
