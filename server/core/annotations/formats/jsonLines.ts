import { isJsonObject } from '../../text/json';
import type { FileProblem } from '../../text/problem';
import { importMessages } from '../messages';
import { type Annotation, type AnnotationContent, contentOf, isCertainty, type Relation, type Reply } from '../types';

/** An object of a JSON file of another tool: nothing is known about its fields. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => isJsonObject(value);
export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const stringIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
export const integerIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** The objects of a file of JSON Lines, or of one JSON array. What is none has a problem at its span. Never throws. */
export function objectsIn(text: string): { readonly objects: readonly Fields[]; readonly problems: FileProblem[] } {
  const whole = parsed(text);
  if (Array.isArray(whole)) return { objects: whole.filter(isFields), problems: [] };
  const objects: Fields[] = [];
  const problems: FileProblem[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') {
      const value = parsed(line);
      if (isFields(value)) objects.push(value);
      else problems.push({ code: 'unreadable-line', severity: 'warning', message: importMessages.notAJsonLine, start, end });
    }
    start = end + 1;
  }
  return { objects, problems };
}

/** The value of a JSON text; undefined for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What our own fields of an annotation say, beside those of the format. */
export function contentOfFields(fields: Fields): AnnotationContent {
  const { tag, entity, note, certainty } = fields;
  const attributes = attributesIn(fields['attributes']);
  const relations = listIn(fields['relations']).flatMap((each): Relation[] => {
    const [type, target] = isFields(each) ? [stringIn(each['type']), stringIn(each['target'])] : [];
    return type === undefined || target === undefined ? [] : [{ type, target }];
  });
  const replies = repliesIn(fields['replies']);
  return {
    ...text('tag', tag),
    ...text('entity', entity),
    ...text('note', note),
    ...(attributes === undefined ? {} : { attributes }),
    ...(isCertainty(certainty) ? { certainty } : {}),
    ...(relations.length === 0 ? {} : { relations }),
    ...(replies.length === 0 ? {} : { replies }),
    ...(fields['resolved'] === true ? { resolved: true as const } : {}),
  };
}

/** Replies to a note, as {@link ownFields} and the table write them. */
export function repliesIn(value: unknown): Reply[] {
  return listIn(value).flatMap((each, index): Reply[] => {
    if (!isFields(each) || stringIn(each['text']) === undefined) return [];
    const { id, annotator, text: words, created, modified } = each;
    return [
      {
        id: stringIn(id) ?? `#${index}`,
        annotator: stringIn(annotator) ?? '',
        text: String(words),
        created: stringIn(created) ?? '',
        ...text('modified', modified),
      },
    ];
  });
}

/** Who made an annotation and when, as our own fields say it. */
export function provenanceOfFields(fields: Fields): { readonly id?: string; readonly created?: string; readonly modified?: string } {
  const id = stringIn(fields['id']);
  return {
    ...(id !== undefined && OWN_ID.test(id) ? { id } : {}),
    ...text('created', fields['created']),
    ...text('modified', fields['modified']),
  };
}

/** A UUID or an IRI: what annotations of ours have; other tools count, or name the entity. */
const OWN_ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z][\w+.-]*:\S+)$/i;

/** All that an annotation says but its tag, for formats that keep fields of others. */
export function ownFields(annotation: Annotation): object {
  const { tag: _, ...rest } = contentOf(annotation);
  const { id, created, modified } = annotation;
  return { id, ...rest, created, ...(modified === undefined ? {} : { modified }) };
}

function text<Name extends string>(name: Name, value: unknown): { readonly [Key in Name]?: string } {
  const found = stringIn(value);
  return found === undefined ? {} : ({ [name]: found } as { readonly [Key in Name]?: string });
}

function attributesIn(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isFields(value)) return undefined;
  const entries = Object.entries(value).flatMap(([name, each]) =>
    typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean' ? [[name, String(each)] as const] : [],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
