import type { ArticleId } from '../article/types';
import type { QuoteSelector } from '../quotes/types';
import { isJsonObject, type JsonObject, jsonItems, jsonMembers, jsonObject } from '../text/json';
import type { Span } from '../text/span';
import { MISTAKES } from './messages';
import { isTextHash } from './textHash';
import { type AnnotationContent, isCertainty, type Relation } from './types';

/** One W3C Web Annotation in Pressmark's terms; positions are still code points, as the standard counts them. */
export interface WebAnnotation extends AnnotationContent {
  /** A UUID, or any other IRI as it was written. */
  readonly id: string;
  /** The path that the target's `source` names. */
  readonly source: ArticleId | null;
  readonly quote: QuoteSelector | null;
  readonly codePoints: Span | null;
  /** The target's state: the text that the position is in, as `textHash` names it. */
  readonly textHash?: string;
  /** The identifying IRI, where it is not one of the register's. */
  readonly entityIri?: string;
  /** Empty where the annotation does not say. */
  readonly created: string;
  readonly modified?: string;
  readonly creator?: string;
}

export interface WebAnnotationReading {
  readonly value: WebAnnotation;
  /** Names of fields and parts that are kept as they are but mean nothing here, as in `target.styleClass`. */
  readonly unknown: readonly string[];
}

/** Reads one annotation from JSON; a sentence without a subject where it is not one. Never throws. */
export function readWebAnnotation(json: string): WebAnnotationReading | { readonly mistake: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return { mistake: MISTAKES.brokenJson };
  }
  return isJsonObject(parsed) ? readParsed(parsed) : { mistake: MISTAKES.notAnObject };
}

/** The path that an annotation's target names; null where there is none. The text must be valid JSON. */
export function targetOfWebAnnotation(json: string): ArticleId | null {
  const annotation: unknown = JSON.parse(json);
  const source = isJsonObject(annotation) ? sourceOf(listOf(annotation.target)[0]) : null;
  return source === null ? null : pathOfIri(source);
}

function sourceOf(target: unknown): string | null {
  return stringOf(target) ?? (isJsonObject(target) ? (stringOf(target.source) ?? idOf(target.source)) : null);
}

export const CONTEXT_IRI = 'http://www.w3.org/ns/anno.jsonld';
const REGISTER_IRI = 'pressmark/entities.yaml#';

/** Fields of the standard that need no meaning here and no complaint. */
const STANDARD_FIELDS: ReadonlySet<string> = new Set(
  ['@context', 'id', 'type', 'motivation', 'created', 'modified', 'creator', 'body', 'target', 'generator', 'generated', 'rights'].concat([
    'canonical',
    'via',
    'audience',
  ]),
);

function readParsed(object: JsonObject): WebAnnotationReading | { readonly mistake: string } {
  const id = stringOf(object.id) ?? stringOf(object['@id']);
  if (id === null) return { mistake: MISTAKES.noId };
  const unknown = Object.keys(object).filter(key => !STANDARD_FIELDS.has(key));
  const [target] = listOf(object.target);
  const selectors = isJsonObject(target) ? listOf(target.selector).filter(isJsonObject) : [];
  const quote = quoteOf(selectors.find(selector => selector.type === 'TextQuoteSelector'));
  const codePoints = codePointsOf(selectors.find(selector => selector.type === 'TextPositionSelector'));
  if (quote === null && codePoints === null) return { mistake: MISTAKES.noSelector };
  const source = sourceOf(target);
  const state = isJsonObject(target) ? target.state : undefined;
  const bodies = listOf(object.body);
  const meant = new Set<unknown>();
  const first = (purpose: Purpose): string | null => {
    for (const body of bodies) {
      const value = purposeOf(body, object.motivation) === purpose ? contentOf(body, purpose) : null;
      if (value === null) continue;
      meant.add(body);
      return value;
    }
    return null;
  };
  const tag = first('tagging');
  const iri = first('identifying');
  const note = first('commenting');
  const assessed = first('assessing');
  const attributes: Record<string, string> = {};
  const relations: Relation[] = [];
  for (const body of bodies) {
    const attribute = attributeOf(body);
    const relation = relationOf(body);
    if (attribute !== null && !Object.hasOwn(attributes, attribute.name)) {
      Object.defineProperty(attributes, attribute.name, { value: attribute.value, enumerable: true, writable: true, configurable: true });
      meant.add(body);
    }
    if (relation !== null) {
      relations.push(relation);
      meant.add(body);
    }
  }
  const entity = iri?.startsWith(REGISTER_IRI) ? pathOfIri(iri.slice(REGISTER_IRI.length)) : null;
  for (const [index, body] of bodies.entries()) if (!meant.has(body)) unknown.push(`body[${index}]`);
  const modified = stringOf(object.modified);
  const creator = nameOf(object.creator);
  return {
    unknown,
    value: {
      id: idOfIri(id),
      source: source === null ? null : pathOfIri(source),
      quote,
      codePoints,
      ...(isTextHash(state) ? { textHash: state } : {}),
      ...(tag === null ? {} : { tag }),
      ...(entity === null ? {} : { entity }),
      ...(iri === null || entity !== null ? {} : { entityIri: iri }),
      ...(note === null ? {} : { note }),
      ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
      ...(isCertainty(assessed) ? { certainty: assessed } : {}),
      ...(relations.length === 0 ? {} : { relations }),
      created: stringOf(object.created) ?? '',
      ...(modified === null ? {} : { modified }),
      ...(creator === null ? {} : { creator }),
    },
  };
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

const idOfIri = (iri: string): string => (/^urn:uuid:/i.test(iri) && isUuid(iri.slice(9)) ? iri.slice(9) : iri);
const iriOfId = (id: string): string => (isUuid(id) ? `urn:uuid:${id}` : id);

type Purpose = 'tagging' | 'identifying' | 'commenting' | 'assessing';

const PURPOSES: readonly Purpose[] = ['tagging', 'identifying', 'commenting', 'assessing'];

/** Purposes of the standard that come down to one of ours. */
const PURPOSE_OF: Readonly<Record<string, Purpose>> = {
  tagging: 'tagging',
  classifying: 'tagging',
  identifying: 'identifying',
  commenting: 'commenting',
  describing: 'commenting',
  assessing: 'assessing',
};

/** A body's purpose; one that names none shares the annotation's motivation, and is a comment where that says nothing. */
function purposeOf(body: unknown, motivation: unknown): Purpose | null {
  const stated = isJsonObject(body) ? stringOf(body.purpose) : null;
  if (stated !== null) return PURPOSE_OF[stated] ?? null;
  const [shared] = listOf(motivation);
  const inherited = typeof shared === 'string' ? PURPOSE_OF[shared] : undefined;
  if (inherited !== undefined) return inherited;
  return isJsonObject(body) && body.type === 'TextualBody' ? 'commenting' : null;
}

function contentOf(body: unknown, purpose: Purpose): string | null {
  if (purpose === 'assessing') return isJsonObject(body) && isCertainty(body.value) ? body.value : null;
  if (purpose !== 'identifying') return isJsonObject(body) && attributeOf(body) === null ? stringOf(body.value) : null;
  return isJsonObject(body) ? (stringOf(body.source) ?? idOf(body.source) ?? stringOf(body.id)) : stringOf(body);
}

/** An attribute is a description that its label names: `label` is `rdfs:label` in the standard's context. */
function attributeOf(body: unknown): { readonly name: string; readonly value: string } | null {
  if (!isJsonObject(body) || body.purpose !== 'describing') return null;
  const name = stringOf(body.label);
  const value = stringOf(body.value);
  return name === null || name === '' || value === null ? null : { name, value };
}

/** A relation is a link to another annotation; its label says which relation it is. */
function relationOf(body: unknown): Relation | null {
  if (!isJsonObject(body) || body.purpose !== 'linking') return null;
  const type = stringOf(body.label);
  const target = stringOf(body.source);
  return type === null || target === null ? null : { type, target: idOfIri(target) };
}

function quoteOf(selector: JsonObject | undefined): QuoteSelector | null {
  const exact = stringOf(selector?.exact);
  if (exact === null) return null;
  return { exact, prefix: stringOf(selector?.prefix) ?? '', suffix: stringOf(selector?.suffix) ?? '' };
}

function codePointsOf(selector: JsonObject | undefined): Span | null {
  const start = selector?.start;
  const end = selector?.end;
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start ? { start, end } : null;
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const idOf = (value: unknown): string | null => (isJsonObject(value) ? stringOf(value.id) : null);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function nameOf(creator: unknown): string | null {
  const [first] = listOf(creator);
  return isJsonObject(first) ? (stringOf(first.name) ?? stringOf(first.nickname) ?? stringOf(first.id)) : stringOf(first);
}

/** What {@link writeWebAnnotation} writes. */
export interface WebAnnotationContent extends Omit<WebAnnotation, 'quote' | 'codePoints' | 'source'> {
  readonly source: ArticleId;
  readonly quote: QuoteSelector;
  readonly codePoints: Span;
}

/**
 * One annotation as one line of JSON, keys in a fixed order so that two versions differ in what differs.
 *
 * @param previous the annotation as it was written before: everything in it that is not ours is kept letter for letter
 */
export function writeWebAnnotation(content: WebAnnotationContent, previous: string | null): string {
  const before = new Map(previous === null ? [] : jsonMembers(previous).map(member => [member.key, member.value]));
  return objectOver(
    previous,
    [
      ['@context', before.get('@context') ?? JSON.stringify(CONTEXT_IRI)],
      ['id', JSON.stringify(iriOfId(content.id))],
      ['type', before.get('type') ?? '"Annotation"'],
      ['motivation', motivationOf(content, before.get('motivation'))],
      ['created', content.created === '' ? null : JSON.stringify(content.created)],
      ['modified', content.modified === undefined ? null : JSON.stringify(content.modified)],
      [
        'creator',
        content.creator === undefined ? (before.get('creator') ?? null) : JSON.stringify({ type: 'Person', name: content.creator }),
      ],
      ['body', bodiesOf(content, before.get('body'), before.get('motivation'))],
      ['target', targetOf(content, before.get('target'))],
    ],
    ['@id'],
  );
}

/** The given members in their order (null leaves one out), then those of `previous` that are not ours. */
function objectOver(
  previous: string | null | undefined,
  ours: readonly (readonly [string, string | null])[],
  gone: readonly string[] = [],
): string {
  const known = new Set([...ours.map(([key]) => key), ...gone]);
  const written = ours.flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
  const kept = previous ? jsonMembers(previous).filter(member => !known.has(member.key)) : [];
  return jsonObject([...written, ...kept]);
}

function motivationOf(content: WebAnnotationContent, previous: string | undefined): string {
  const [stated] = listOf(previous === undefined ? null : JSON.parse(previous));
  if (previous !== undefined && typeof stated === 'string' && !(PURPOSES as readonly string[]).includes(stated)) return previous;
  const identifies = content.entity !== undefined || content.entityIri !== undefined;
  return JSON.stringify(content.tag !== undefined ? 'tagging' : identifies ? 'identifying' : 'commenting');
}

function bodiesOf(content: WebAnnotationContent, previous: string | undefined, motivation: string | undefined): string {
  const shared: unknown = motivation === undefined ? null : JSON.parse(motivation);
  const rest = rawList(previous);
  const taken = (purpose: Purpose): string | null => {
    const index = rest.findIndex(raw => {
      const body: unknown = JSON.parse(raw);
      return purposeOf(body, shared) === purpose && contentOf(body, purpose) !== null;
    });
    return index === -1 ? null : (rest.splice(index, 1)[0] ?? null);
  };
  const bodies: string[] = [];
  for (const purpose of PURPOSES) {
    const before = taken(purpose);
    const value = bodyValueOf(content, purpose);
    if (value === undefined) continue;
    bodies.push(before !== null && contentOf(JSON.parse(before), purpose) === value ? before : bodyOf(purpose, value, before));
  }
  bodies.push(...attributeBodies(content, rest), ...relationBodies(content, rest));
  return `[${[...bodies, ...rest].join(',')}]`;
}

/** The bodies of attributes. Those of `rest` are taken out of it; one that says the same is kept letter for letter. */
function attributeBodies({ attributes = {} }: WebAnnotationContent, rest: string[]): string[] {
  const names = new Set<string>();
  const before = takenFrom(rest, body => {
    const attribute = attributeOf(body);
    if (attribute === null || names.has(attribute.name)) return null;
    names.add(attribute.name);
    return attribute;
  });
  return Object.entries(attributes).map(([name, value]) => {
    const old = before.find(each => each.value.name === name);
    if (old?.value.value === value) return old.raw;
    return objectOver(old?.raw, [
      ['type', '"TextualBody"'],
      ['purpose', '"describing"'],
      ['label', JSON.stringify(name)],
      ['value', JSON.stringify(value)],
    ]);
  });
}

/** The bodies of relations, as {@link attributeBodies}. */
function relationBodies({ relations = [] }: WebAnnotationContent, rest: string[]): string[] {
  const before = takenFrom(rest, relationOf);
  return relations.map(({ type, target }) => {
    const old = before.find(({ value }) => value.type === type && value.target === target);
    if (old !== undefined) return old.raw;
    return objectOver(null, [
      ['type', '"SpecificResource"'],
      ['purpose', '"linking"'],
      ['label', JSON.stringify(type)],
      ['source', JSON.stringify(iriOfId(target))],
    ]);
  });
}

function takenFrom<Value>(rest: string[], read: (body: unknown) => Value | null): { readonly raw: string; readonly value: Value }[] {
  const taken: { readonly raw: string; readonly value: Value }[] = [];
  for (const raw of rest.splice(0)) {
    const value = read(JSON.parse(raw));
    if (value === null) rest.push(raw);
    else taken.push({ raw, value });
  }
  return taken;
}

function bodyValueOf(content: WebAnnotationContent, purpose: Purpose): string | undefined {
  if (purpose === 'tagging') return content.tag;
  if (purpose === 'commenting') return content.note;
  if (purpose === 'assessing') return content.certainty;
  return content.entity === undefined ? content.entityIri : REGISTER_IRI + iriOfPath(content.entity);
}

function bodyOf(purpose: Purpose, value: string, before: string | null): string {
  const content = JSON.stringify(value);
  const previous = before?.startsWith('{') ? before : null;
  return purpose === 'identifying'
    ? objectOver(
        previous,
        [
          ['type', '"SpecificResource"'],
          ['purpose', '"identifying"'],
          ['source', content],
        ],
        ['id'],
      )
    : objectOver(previous, [
        ['type', '"TextualBody"'],
        ['purpose', `"${purpose}"`],
        ['value', content],
      ]);
}

function targetOf(content: WebAnnotationContent, previous: string | undefined): string {
  const [first, ...others] = rawList(previous);
  const before = first?.startsWith('{') ? first : null;
  const members = new Map(before === null ? [] : jsonMembers(before).map(member => [member.key, member.value]));
  const rest = rawList(members.get('selector'));
  const taken = (type: string): string | null => {
    const index = rest.findIndex(raw => {
      const selector: unknown = JSON.parse(raw);
      return isJsonObject(selector) && selector.type === type;
    });
    return index === -1 ? null : (rest.splice(index, 1)[0] ?? null);
  };
  const quote = objectOver(taken('TextQuoteSelector'), [
    ['type', '"TextQuoteSelector"'],
    ['exact', JSON.stringify(content.quote.exact)],
    ['prefix', content.quote.prefix === '' ? null : JSON.stringify(content.quote.prefix)],
    ['suffix', content.quote.suffix === '' ? null : JSON.stringify(content.quote.suffix)],
  ]);
  const position = objectOver(taken('TextPositionSelector'), [
    ['type', '"TextPositionSelector"'],
    ['start', String(content.codePoints.start)],
    ['end', String(content.codePoints.end)],
  ]);
  const state = members.get('state');
  // What another program says about the state of the article stays.
  const isOurs = state === undefined || isTextHash(JSON.parse(state));
  const target = objectOver(before, [
    ['source', JSON.stringify(iriOfPath(content.source))],
    ['state', isOurs && content.textHash !== undefined ? JSON.stringify(content.textHash) : (state ?? null)],
    ['selector', `[${[quote, position, ...rest].join(',')}]`],
  ]);
  return others.length === 0 ? target : `[${[target, ...others].join(',')}]`;
}

/** The items of a list, or the one value in its place, as written. */
function rawList(json: string | undefined): string[] {
  if (json === undefined || json === 'null') return [];
  return json.startsWith('[') ? jsonItems(json).map(item => json.slice(item.start, item.end)) : [json];
}

/** A relative path as an IRI reference: letters of any script stay, what an IRI cannot hold is percent-encoded. */
export function iriOfPath(path: string): string {
  return path.replace(
    /[\0-\x20"#%<>?[\\\]^`{|}\x7f]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** The inverse of {@link iriOfPath}, for any percent-encoding; what is wrongly encoded stays as it is. */
export function pathOfIri(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}
