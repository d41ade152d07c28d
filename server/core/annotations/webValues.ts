import { isJsonObject, jsonItems, jsonMembers, jsonObject } from '../text/json';

/*
 * Values of Web Annotations as JSON-LD has them: what may be one or a list, a name or an object with it; and writing them over what was there
 * before, so that what is not understood stays letter for letter.
 */

export const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
export const idOf = (value: unknown): string | null => (isJsonObject(value) ? stringOf(value.id) : null);
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The name of a creator, or of the first of several. */
export function nameOf(creator: unknown): string | null {
  const [first] = listOf(creator);
  return isJsonObject(first) ? (stringOf(first.name) ?? stringOf(first.nickname) ?? stringOf(first.id)) : stringOf(first);
}

/** The given members in their order (null leaves one out), then those of `previous` that are not ours. */
export function objectOver(
  previous: string | null | undefined,
  ours: readonly (readonly [string, string | null])[],
  gone: readonly string[] = [],
): string {
  const known = new Set([...ours.map(([key]) => key), ...gone]);
  const written = ours.flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
  const kept = previous ? jsonMembers(previous).filter(member => !known.has(member.key)) : [];
  return jsonObject([...written, ...kept]);
}

/** The items of a list, or the one value in its place, as written. */
export function rawList(json: string | undefined): string[] {
  if (json === undefined || json === 'null') return [];
  return json.startsWith('[') ? jsonItems(json).map(item => json.slice(item.start, item.end)) : [json];
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

export const idOfIri = (iri: string): string => (/^urn:uuid:/i.test(iri) && isUuid(iri.slice(9)) ? iri.slice(9) : iri);
export const iriOfId = (id: string): string => (isUuid(id) ? `urn:uuid:${id}` : id);

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
