import { isMoreSimilar } from '../../quotes/approximate';
import { kindOf, WORD } from '../../text/characters';
import { foldForSearch } from '../../text/fold';
import { type Span, touches } from '../../text/span';
import { isNothing, textOf, type YamlField, type YamlText } from '../../yaml/types';
import { casingOf } from '../gazetteer/gazetteer';
import { ENTITY_TYPES, type Entity, type EntityType, type Register } from '../types';
import { geonamesNumberIn, isAddress, wikidataItemIn } from './links';
import { readMeant, reportUnknownCompanions } from './meantFields';
import { REGISTER_MESSAGES as MESSAGES } from './messages';
import { count, Problems, type RegisterEntry, type RegisterFile, readRegisterFile } from './registerFile';

/** Reads `pressmark/entities.yaml`; an empty text is an empty register. Every mistake is a problem at its place; what could be read is kept. */
export function parseRegister(text: string): Register {
  return registerOf(readRegisterFile(text));
}

/** The entities of a file, judged once. */
export function registerOf(file: RegisterFile): Register {
  const known = REGISTERS.get(file);
  if (known !== undefined) return known;
  const register = judged(file);
  REGISTERS.set(file, register);
  return register;
}
const REGISTERS = new WeakMap<RegisterFile, Register>();

function judged(file: RegisterFile): Register {
  const problems = new Problems();
  for (const { key, keySpan } of file.others) {
    if (key === 'entities') problems.add('duplicate-field', 'error', keySpan, MESSAGES.sectionTwice);
    else problems.add('unknown-field', 'information', keySpan, MESSAGES.unknownFieldOfFile(key));
  }
  const entities: Entity[] = [];
  const byId = new Map<string, Entity>();
  const tried = new Map<string, number>();
  for (const entry of file.entries) {
    const entity = readEntity(entry, byId, tried, problems);
    if (entity === undefined) continue;
    const first = byId.get(entity.id);
    if (first !== undefined) {
      problems.add('duplicate-id', 'error', entity.idSpan, MESSAGES.duplicateId(entity.id, first.name), [
        { span: first.idSpan, message: MESSAGES.firstWithId(first.name) },
      ]);
      continue;
    }
    byId.set(entity.id, entity);
    entities.push(entity);
  }
  reportSharedForms(entities, problems);
  reportSharedItems(entities, problems);
  reportUnknownCompanions(file.entries, byId, problems);
  return { entities, byId, problems: [...file.problems, ...problems.list()].sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The entity whose entry contains an offset of `entities.yaml`. */
export function entityAt(register: Register, offset: number): Entity | undefined {
  return register.entities.find(entity => touches(entity.span, offset));
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

/** Whether a text can be the id of an entity: letters, digits, `.`, `_` and `-`, a letter or digit first. */
export const isId = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*$/u.test(text);

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

export const FIELDS = [
  'id',
  'type',
  'name',
  'aliases',
  'description',
  'wikidata',
  'geonames',
  'link',
  'coordinates',
  'meantIn',
  'meantWith',
  'note',
] as const;
type FieldName = (typeof FIELDS)[number];

/** The field that a key with a mistake means; undefined where it is like none. */
export function nearField(key: string): FieldName | undefined {
  const slug = slugOf(key);
  const isPartOf = (name: string): boolean => slug.length >= FEWEST_LETTERS && name.startsWith(slug);
  const goesOn = (name: string): boolean => name.length > 2 && slug.startsWith(name.slice(0, -1));
  return FIELDS.find(name => goesOn(name) || isPartOf(name)) ?? FIELDS.find(name => isMoreSimilar(slug, name, ALIKE));
}

/** A key of fewer letters is not the beginning of a field's name. */
const FEWEST_LETTERS = 4;
/** The {@link isMoreSimilar} share of keys with a letter too many, too few or wrong: 'discription', 'tipe'. */
const ALIKE = 0.7;

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
  fac: 'place',
  facility: 'place',
  norp: 'other',
  product: 'other',
  law: 'work',
  work_of_art: 'work',
  creative_work: 'work',
};

/** The type that a word for one means, as people and other tools write it; undefined where it means none. */
export function typeOfWord(word: string): EntityType | undefined {
  const plain = word.trim().toLowerCase();
  return ENTITY_TYPES.find(candidate => candidate === plain) ?? (Object.hasOwn(TYPE_SYNONYMS, plain) ? TYPE_SYNONYMS[plain] : undefined);
}

function readEntity(
  entry: RegisterEntry,
  taken: ReadonlyMap<string, Entity>,
  tried: Map<string, number>,
  problems: Problems,
): Entity | undefined {
  const fields = new Map<string, YamlField>();
  for (const field of entry.map.fields) {
    if (fields.has(field.key)) continue;
    fields.set(field.key, field);
    if (FIELDS.some(name => name === field.key)) continue;
    problems.add('unknown-field', 'information', field.keySpan, MESSAGES.unknownField(field.key, nearField(field.key), FIELDS.join(', ')));
  }
  const fieldText = (name: FieldName): (Span & { readonly text: string }) | undefined => readText(name, fields.get(name), problems);
  const id = fieldText('id');
  const name = fieldText('name');
  const type = fieldText('type');
  const listed = readAliases(fields.get('aliases'), name?.text, problems);
  const named = name ?? listed[0];
  const aliases = name === undefined ? listed.slice(1) : listed;
  const here = entry.map.fields[0]?.keySpan ?? entry.span;
  if (name === undefined) {
    problems.add('missing-name', 'error', fields.get('name')?.keySpan ?? here, MESSAGES.missingName(named?.text));
  }
  if (named === undefined) return undefined;
  const derived = id?.text ?? freeIdFor(named.text, taken, tried);
  if (id === undefined) problems.add('missing-id', 'hint', named, MESSAGES.missingId(derived));
  else if (!isId(id.text)) problems.add('bad-id', 'error', id, MESSAGES.badId(slugOf(id.text)));
  const description = fieldText('description');
  const note = fieldText('note');
  const wikidata = readWikidata(fieldText('wikidata'), problems);
  const geonames = readGeonames(fields.get('geonames'), problems);
  const link = readLink(fieldText('link'), problems);
  const coordinates = readCoordinates(fields.get('coordinates'), problems);
  const meantIn = readMeant('meantIn', fields.get('meantIn'), problems);
  const meantWith = readMeant('meantWith', fields.get('meantWith'), problems);
  return {
    id: derived,
    type: readType(type, fields.get('type')?.keySpan ?? here, problems),
    name: named.text,
    aliases: aliases.map(alias => alias.text),
    ...(description === undefined ? {} : { description: description.text }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(geonames === undefined ? {} : { geonames }),
    ...(link === undefined ? {} : { link }),
    ...(coordinates === undefined ? {} : { coordinates }),
    ...(note === undefined ? {} : { note: note.text }),
    ...(meantIn.length === 0 ? {} : { meantIn }),
    ...(meantWith.length === 0 ? {} : { meantWith }),
    span: entry.span,
    idSpan: spanOf(id ?? named),
    nameSpan: spanOf(named),
    aliasSpans: aliases.map(spanOf),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function readText(name: FieldName, field: YamlField | undefined, problems: Problems): (Span & { readonly text: string }) | undefined {
  if (field === undefined || field.value.kind === 'empty') return undefined;
  const { value } = field;
  if (value.kind !== 'text') {
    problems.add('not-a-text', 'error', value.end > value.start ? value : field.keySpan, MESSAGES.notAText(name));
    return undefined;
  }
  if (value.read !== 'string' && name !== 'description' && name !== 'note') reportUnquoted(value, problems);
  const text = value.text.trim();
  return text === '' ? undefined : { start: value.start, end: value.end, text };
}

function reportUnquoted(value: YamlText, problems: Problems): void {
  const kind = value.read === 'number' ? MESSAGES.number : MESSAGES.notAWord;
  problems.add('not-a-text', 'warning', value, MESSAGES.unquoted(value.text, kind));
}

function readType(type: (Span & { readonly text: string }) | undefined, fallback: Span, problems: Problems): EntityType {
  if (type === undefined) {
    problems.add('missing-type', 'warning', fallback, MESSAGES.missingType);
    return 'other';
  }
  const known = ENTITY_TYPES.find(candidate => candidate === type.text);
  if (known !== undefined) return known;
  const meant = typeOfWord(type.text);
  problems.add('unknown-type', 'error', type, MESSAGES.unknownType(type.text, meant));
  return meant ?? 'other';
}

function readAliases(field: YamlField | undefined, name: string | undefined, problems: Problems): (Span & { readonly text: string })[] {
  if (field === undefined || field.value.kind === 'empty') return [];
  const { value } = field;
  if (value.kind !== 'text' && value.kind !== 'list') {
    problems.add('not-a-list', 'error', value, MESSAGES.aliasesNotAList);
    return [];
  }
  if (value.kind === 'text') problems.add('not-a-list', 'warning', value, MESSAGES.aliasesOneText(value.text));
  const items = value.kind === 'list' ? value.items : [value];
  if (items.length > MOST_ALIASES) {
    problems.add('too-many-aliases', 'error', field.keySpan, MESSAGES.tooManyAliases(count(MOST_ALIASES), count(items.length)));
  }
  const aliases: (Span & { readonly text: string })[] = [];
  const seen = new Map<string, Span | undefined>(name === undefined ? [] : [[sameForm(name), undefined]]);
  for (const item of items.slice(0, MOST_ALIASES)) {
    const text = item.kind === 'text' ? item.text.trim() : '';
    if (item.kind !== 'text' && item.kind !== 'empty') problems.add('not-a-text', 'error', item, MESSAGES.aliasNotAText);
    else if (text === '') problems.add('empty-alias', 'warning', item.end > item.start ? item : field.keySpan, MESSAGES.emptyAlias);
    if (item.kind !== 'text' || text === '') continue;
    if (item.read !== 'string') reportUnquoted(item, problems);
    const form = sameForm(text);
    if (seen.has(form)) {
      const first = seen.get(form);
      const message = first === undefined ? MESSAGES.aliasIsName(text) : MESSAGES.aliasTwice(text);
      problems.add(
        'duplicate-alias',
        'hint',
        item,
        message,
        first === undefined ? undefined : [{ span: first, message: MESSAGES.firstAlias }],
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
  const item = wikidataItemIn(value.text);
  if (item === value.text) return item;
  problems.add('bad-wikidata', 'warning', value, MESSAGES.badWikidata(value.text, item));
  return item;
}

/** The number of GeoNames, which YAML reads as one. */
function readGeonames(field: YamlField | undefined, problems: Problems): string | undefined {
  if (field === undefined || field.value.kind === 'empty') return undefined;
  const { value } = field;
  const text = value.kind === 'text' ? value.text.trim() : '';
  if (/^[1-9]\d{0,11}$/.test(text)) return text;
  const number = geonamesNumberIn(text);
  problems.add('bad-geonames', 'warning', value.end > value.start ? value : field.keySpan, MESSAGES.badGeonames(text, number));
  return number;
}

function readLink(value: (Span & { readonly text: string }) | undefined, problems: Problems): string | undefined {
  if (value === undefined) return undefined;
  if (isAddress(value.text)) return value.text;
  problems.add('bad-link', 'warning', value, MESSAGES.badLink(value.text));
  return undefined;
}

/** `[9.03, 38.74]`, or the same as a text. */
function readCoordinates(field: YamlField | undefined, problems: Problems): readonly [number, number] | undefined {
  if (field === undefined || isNothing(field.value)) return undefined;
  const { value } = field;
  const texts = value.kind === 'list' ? value.items.map(item => textOf(item) ?? '') : (textOf(value) ?? '').split(',');
  const numbers = texts.map(text => (/^\s*[-+]?\d{1,3}(?:\.\d{1,12})?\s*$/.test(text) ? Number(text) : Number.NaN));
  const [latitude = Number.NaN, longitude = Number.NaN] = numbers;
  if (numbers.length === 2 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return [latitude, longitude];
  problems.add('bad-coordinates', 'warning', value.end > value.start ? value : field.keySpan, MESSAGES.badCoordinates);
  return undefined;
}

interface NamedForm {
  readonly entity: Entity;
  readonly span: Span;
  readonly form: string;
}

function reportSharedForms(entities: readonly Entity[], problems: Problems): void {
  const sharing = new Map<string, NamedForm[]>();
  const add = (entity: Entity, form: string, span: Span) => {
    const key = sameForm(form);
    const list = sharing.get(key);
    if (list === undefined) sharing.set(key, [{ entity, span, form }]);
    else list.push({ entity, span, form });
  };
  for (const entity of entities) {
    add(entity, entity.name, entity.nameSpan);
    entity.aliases.forEach((alias, at) => {
      add(entity, alias, entity.aliasSpans[at] ?? entity.nameSpan);
    });
  }
  for (const list of sharing.values()) {
    if (list.length < 2) continue;
    for (const shared of list) {
      const others = list
        .slice(0, 11)
        .filter(other => other !== shared)
        .slice(0, 10);
      const names = others.map(other => other.entity.name).join(', ');
      const message = MESSAGES.sharedForm(shared.form, names);
      problems.add(
        'shared-alias',
        'information',
        shared.span,
        message,
        others.map(other => ({ span: other.span, message: MESSAGES.sharedFormOf(other.form, other.entity.name) })),
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
      const message = MESSAGES.sharedWikidata(other.name, entity.wikidata);
      problems.add('shared-wikidata', 'warning', entity.idSpan, message, [{ span: other.idSpan, message: other.name }]);
    }
  }
}
