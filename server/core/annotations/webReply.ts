import { isJsonObject, jsonMembers } from '../text/json';
import { MISTAKES } from './messages';
import type { Reply } from './types';
import { idOf, idOfIri, iriOfId, listOf, nameOf, objectOver, stringOf } from './webValues';
import { CONTEXT_IRI, STANDARD_FIELDS } from './webVocabulary';

/** A reply, and the id of the annotation whose note it answers. */
export interface AddressedReply extends Reply {
  readonly target: string;
}

export interface WebReplyReading {
  readonly reply: AddressedReply;
  /** Names of fields that are kept as they are but mean nothing here. */
  readonly unknown: readonly string[];
}

/**
 * Reads a reply from JSON: an annotation whose motivation is `replying` and whose target is another annotation, as the W3C Web Annotation
 * vocabulary has it. Null where it is something else; a sentence without a subject where it is one that cannot be read. Never throws.
 */
export function readWebReply(json: string): WebReplyReading | { readonly mistake: string } | null {
  const object = parsed(json);
  if (!isJsonObject(object) || !listOf(object.motivation).includes('replying')) return null;
  const [to] = listOf(object.target);
  if (isJsonObject(to) && to.selector !== undefined) return null;
  const target = stringOf(to) ?? idOf(to) ?? (isJsonObject(to) ? stringOf(to.source) : null);
  const id = stringOf(object.id) ?? stringOf(object['@id']);
  const text = textIn(object.body);
  if (id === null) return { mistake: MISTAKES.noId };
  if (target === null) return { mistake: MISTAKES.noNote };
  if (text === null) return { mistake: MISTAKES.noReplyText };
  const modified = stringOf(object.modified);
  return {
    reply: {
      id: idOfIri(id),
      target: idOfIri(target),
      annotator: nameOf(object.creator) ?? '',
      text,
      created: stringOf(object.created) ?? '',
      ...(modified === null ? {} : { modified }),
    },
    unknown: Object.keys(object).filter(key => !STANDARD_FIELDS.has(key)),
  };
}

/**
 * One reply as one line of JSON, keys in the order of annotations.
 *
 * @param previous the reply as it was written before: everything in it that is not ours is kept letter for letter
 */
export function writeWebReply({ id, target, annotator, text, created, modified }: AddressedReply, previous: string | null): string {
  const before = new Map(previous === null ? [] : jsonMembers(previous).map(member => [member.key, member.value]));
  const body = before.get('body');
  return objectOver(
    previous,
    [
      ['@context', before.get('@context') ?? JSON.stringify(CONTEXT_IRI)],
      ['id', JSON.stringify(iriOfId(id))],
      ['type', before.get('type') ?? '"Annotation"'],
      ['motivation', before.get('motivation') ?? '"replying"'],
      ['created', created === '' ? null : JSON.stringify(created)],
      ['modified', modified === undefined ? null : JSON.stringify(modified)],
      ['creator', annotator === '' ? null : (before.get('creator') ?? JSON.stringify({ type: 'Person', name: annotator }))],
      [
        'body',
        objectOver(body?.startsWith('{') ? body : null, [
          ['type', '"TextualBody"'],
          ['value', JSON.stringify(text)],
          ['format', '"text/markdown"'],
        ]),
      ],
      ['target', JSON.stringify(iriOfId(target))],
    ],
    ['@id'],
  );
}

/** The text of the first body that has one. */
function textIn(bodies: unknown): string | null {
  for (const body of listOf(bodies)) {
    const text = isJsonObject(body) && body.type === 'TextualBody' ? stringOf(body.value) : null;
    if (text !== null) return text;
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
