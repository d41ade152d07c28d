import { isJsonObject } from '../text/json';
import { type AnnotationContent, isCertainty, type Relation, type Reply } from './types';
import { idOf, idOfIri, iriOfId, iriOfPath, listOf, nameOf, objectOver, pathOfIri, rawList, stringOf } from './webValues';
import { REGISTER_IRI } from './webVocabulary';

/*
 * What an annotation says, as the bodies of a Web Annotation: one for each part, each with its purpose.
 * https://www.w3.org/TR/annotation-vocab/#named-individuals
 */

/** What bodies say. */
export interface BodyContent extends AnnotationContent {
  /** The identifying IRI, where it is not one of the register's. */
  readonly entityIri?: string;
}

/** The purposes that an annotation has one body of. */
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

/** Reads the bodies; `unknown` are the places of those that mean nothing here. */
export function readBodies(
  bodies: readonly unknown[],
  motivation: unknown,
): { readonly content: BodyContent; readonly unknown: readonly number[] } {
  const meant = new Set<unknown>();
  const first = (purpose: Purpose): string | null => {
    for (const body of bodies) {
      const value = purposeOf(body, motivation) === purpose ? saidIn(body, purpose) : null;
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
  const replies: Reply[] = [];
  let isResolved = false;
  for (const [index, body] of bodies.entries()) {
    const attribute = attributeOf(body);
    const relation = relationOf(body);
    const reply = replyOf(body, index);
    if (attribute !== null && !Object.hasOwn(attributes, attribute.name)) {
      Object.defineProperty(attributes, attribute.name, { value: attribute.value, enumerable: true, writable: true, configurable: true });
      meant.add(body);
    }
    if (relation !== null) relations.push(relation);
    if (reply !== null) replies.push(reply);
    if (isResolution(body)) isResolved = true;
    if (relation !== null || reply !== null || isResolution(body)) meant.add(body);
  }
  const entity = iri?.startsWith(REGISTER_IRI) ? pathOfIri(iri.slice(REGISTER_IRI.length)) : null;
  return {
    unknown: [...bodies.entries()].flatMap(([index, body]) => (meant.has(body) ? [] : [index])),
    content: {
      ...(tag === null ? {} : { tag }),
      ...(entity === null ? {} : { entity }),
      ...(iri === null || entity !== null ? {} : { entityIri: iri }),
      ...(note === null ? {} : { note }),
      ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
      ...(isCertainty(assessed) ? { certainty: assessed } : {}),
      ...(relations.length === 0 ? {} : { relations }),
      ...(replies.length === 0 ? {} : { replies }),
      ...(isResolved ? { resolved: true } : {}),
    },
  };
}

/** A body's purpose; one that names none shares the annotation's motivation, and is a comment where that says nothing. */
function purposeOf(body: unknown, motivation: unknown): Purpose | null {
  const stated = isJsonObject(body) ? stringOf(body.purpose) : null;
  if (stated !== null) return PURPOSE_OF[stated] ?? null;
  const [shared] = listOf(motivation);
  const inherited = typeof shared === 'string' ? PURPOSE_OF[shared] : undefined;
  if (inherited !== undefined) return inherited;
  return isJsonObject(body) && body.type === 'TextualBody' ? 'commenting' : null;
}

function saidIn(body: unknown, purpose: Purpose): string | null {
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

/** A reply is a text that answers what is said before it, with a creator and times of its own. */
function replyOf(body: unknown, index: number): Reply | null {
  if (!isJsonObject(body) || body.purpose !== 'replying') return null;
  const text = stringOf(body.value);
  if (text === null) return null;
  const id = stringOf(body.id);
  const modified = stringOf(body.modified);
  return {
    id: id === null ? `${UNNAMED}${index}` : idOfIri(id),
    annotator: nameOf(body.creator) ?? '',
    text,
    created: stringOf(body.created) ?? '',
    ...(modified === null ? {} : { modified }),
  };
}

/** Before the number of a reply's body, where the body has no id. */
const UNNAMED = '#';

/** Says that what was asked in a note is settled. */
const isResolution = (body: unknown): boolean => isJsonObject(body) && body.purpose === 'moderating' && body.value === RESOLVED;
const RESOLVED = 'resolved';

/** The motivation of an annotation that says this; one that another program gave stays. */
export function motivationOf(content: BodyContent, previous: string | undefined): string {
  const [stated] = listOf(previous === undefined ? null : JSON.parse(previous));
  if (previous !== undefined && typeof stated === 'string' && !(PURPOSES as readonly string[]).includes(stated)) return previous;
  const identifies = content.entity !== undefined || content.entityIri !== undefined;
  return JSON.stringify(content.tag !== undefined ? 'tagging' : identifies ? 'identifying' : 'commenting');
}

/**
 * The bodies as a JSON list, over those that were there: what says the same, and what is not understood, stays letter for letter.
 * @param motivation the annotation's, as it was written
 */
export function writeBodies(content: BodyContent, previous: string | undefined, motivation: string | undefined): string {
  const shared: unknown = motivation === undefined ? null : JSON.parse(motivation);
  const rest = rawList(previous);
  const replies = replyBodies(content, rest);
  const taken = (purpose: Purpose): string | null => {
    const index = rest.findIndex(raw => {
      const body: unknown = JSON.parse(raw);
      return purposeOf(body, shared) === purpose && saidIn(body, purpose) !== null;
    });
    return index === -1 ? null : (rest.splice(index, 1)[0] ?? null);
  };
  const bodies: string[] = [];
  for (const purpose of PURPOSES) {
    const before = taken(purpose);
    const value = valueFor(content, purpose);
    if (value === undefined) continue;
    bodies.push(before !== null && saidIn(JSON.parse(before), purpose) === value ? before : bodyOf(purpose, value, before));
  }
  bodies.push(...attributeBodies(content, rest), ...relationBodies(content, rest), ...replies, ...resolutionBodies(content, rest));
  return `[${[...bodies, ...rest].join(',')}]`;
}

/** The bodies of attributes. Those of `rest` are taken out of it; one that says the same is kept letter for letter. */
function attributeBodies({ attributes = {} }: BodyContent, rest: string[]): string[] {
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
function relationBodies({ relations = [] }: BodyContent, rest: string[]): string[] {
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

/** The bodies of replies, as {@link attributeBodies}; called first, for a body without an id is known by its number. */
function replyBodies({ replies = [] }: BodyContent, rest: string[]): string[] {
  const before = takenFrom(rest, replyOf);
  return replies.map(({ id, annotator, text, created, modified }) => {
    const old = before.find(({ value }) => value.id === id);
    if (old !== undefined && old.value.text === text && old.value.modified === modified) return old.raw;
    return objectOver(old?.raw, [
      ['type', '"TextualBody"'],
      ...(id.startsWith(UNNAMED) ? [] : [['id', JSON.stringify(iriOfId(id))] as const]),
      ['purpose', '"replying"'],
      ['value', JSON.stringify(text)],
      ['format', '"text/markdown"'],
      ['creator', annotator === '' ? null : JSON.stringify({ type: 'Person', name: annotator })],
      ['created', created === '' ? null : JSON.stringify(created)],
      ['modified', modified === undefined ? null : JSON.stringify(modified)],
    ]);
  });
}

function resolutionBodies({ resolved }: BodyContent, rest: string[]): string[] {
  const [before] = takenFrom(rest, body => (isResolution(body) ? true : null));
  if (resolved !== true) return [];
  return [before?.raw ?? JSON.stringify({ type: 'TextualBody', purpose: 'moderating', value: RESOLVED })];
}

function takenFrom<Value>(
  rest: string[],
  read: (body: unknown, index: number) => Value | null,
): { readonly raw: string; readonly value: Value }[] {
  const taken: { readonly raw: string; readonly value: Value }[] = [];
  for (const [index, raw] of rest.splice(0).entries()) {
    const value = read(JSON.parse(raw), index);
    if (value === null) rest.push(raw);
    else taken.push({ raw, value });
  }
  return taken;
}

function valueFor(content: BodyContent, purpose: Purpose): string | undefined {
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
