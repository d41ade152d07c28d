import { isJsonObject, jsonItems, jsonMembers, jsonObject } from '../text/json';
import { type AnnotationFile, parseAnnotations, type StoredLine } from './store';

/**
 * An annotation's line taken over into the set of another annotator: letter for letter, but for a new id, the time, and `via`, which in the
 * W3C Web Annotation vocabulary names what an annotation was obtained from.
 *
 * @param line a stored annotation's
 * @param via ids of the annotations that say this
 * @param created an ISO 8601 instant, UTC
 */
export function adoptedLine(line: string, id: string, via: readonly string[], created: string): string {
  const gone = new Set(['id', '@id', 'created', 'modified', 'via']);
  const members = jsonMembers(line);
  const before = members.findIndex(({ key }) => gone.has(key));
  const kept = members.filter(({ key }) => !gone.has(key));
  const ours = [
    { key: 'id', value: JSON.stringify(iriOf(id)) },
    { key: 'created', value: JSON.stringify(created) },
    { key: 'via', value: JSON.stringify(via.map(iriOf)) },
  ];
  const at = Math.max(0, before);
  return jsonObject([...kept.slice(0, at), ...ours, ...kept.slice(at)]);
}

/** The ids of the annotations that this one was taken from; empty for one that somebody made. */
export function viaOf(line: string): string[] {
  const via = jsonMembers(line).find(({ key }) => key === 'via')?.value;
  if (via === undefined) return [];
  const items = via.startsWith('[') ? jsonItems(via).map(({ start, end }) => via.slice(start, end)) : [via];
  return items.flatMap(item => {
    const value: unknown = JSON.parse(item);
    const iri = isJsonObject(value) ? value.id : value;
    return typeof iri === 'string' ? [iri.replace(/^urn:uuid:/i, '')] : [];
  });
}

/** A line as {@link AnnotationFile} has it; null where it is not an annotation. */
export function storedLineOf(line: string, { article, annotator }: AnnotationFile, articleText: string | null): StoredLine | null {
  const stored = parseAnnotations(line, article, annotator, articleText).lines[0];
  return stored?.annotation ? stored : null;
}

const iriOf = (id: string): string => (UUID.test(id) ? `urn:uuid:${id}` : id);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
