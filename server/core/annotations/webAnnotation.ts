import type { ArticleId } from '../article/types';
import type { Frame, OtherPlaces, QuoteSelector } from '../quotes/types';
import { isJsonObject, type JsonObject, jsonMembers } from '../text/json';
import type { Span } from '../text/span';
import { MISTAKES } from './messages';
import { isTextHash } from './textHash';
import { type BodyContent, motivationOf, readBodies, writeBodies } from './webBodies';
import { idOf, idOfIri, iriOfId, iriOfPath, listOf, nameOf, objectOver, pathOfIri, rawList, stringOf } from './webValues';
import { CONTEXT_IRI, STANDARD_FIELDS } from './webVocabulary';

/** One W3C Web Annotation in Pressmark's terms; positions are still code points, as the standard counts them. */
export interface WebAnnotation extends BodyContent {
  /** A UUID, or any other IRI as it was written. */
  readonly id: string;
  /** The path that the target's `source` names. */
  readonly source: ArticleId | null;
  readonly quote: QuoteSelector | null;
  readonly codePoints: Span | null;
  /** The target's state: the text that the position is in, as `textHash` names it. */
  readonly textHash?: string;
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
  const { content, unknown: unknownBodies } = readBodies(listOf(object.body), object.motivation);
  const modified = stringOf(object.modified);
  const creator = nameOf(object.creator);
  return {
    unknown: [...unknown, ...unknownBodies.map(index => `body[${index}]`)],
    value: {
      id: idOfIri(id),
      source: source === null ? null : pathOfIri(source),
      quote,
      codePoints,
      ...(isTextHash(state) ? { textHash: state } : {}),
      ...content,
      created: stringOf(object.created) ?? '',
      ...(modified === null ? {} : { modified }),
      ...(creator === null ? {} : { creator }),
    },
  };
}

function quoteOf(selector: JsonObject | undefined): QuoteSelector | null {
  const exact = stringOf(selector?.exact);
  if (exact === null) return null;
  const others = othersOf(selector?.others);
  return { exact, prefix: stringOf(selector?.prefix) ?? '', suffix: stringOf(selector?.suffix) ?? '', ...(others && { others }) };
}

/** The standard has no place for what we know of other places; whoever does not know the field passes it over. */
function othersOf(value: unknown): OtherPlaces | null {
  if (!isJsonObject(value)) return null;
  const { same, before, similar, isIndistinct, startsText, endsText, areInContext } = value;
  const [paragraph, sentence] = [frameOf(value.paragraph), frameOf(value.sentence)];
  const sentences = listOf(value.sentences).filter(each => typeof each === 'string');
  if (!isCount(same) || !isCount(before) || !isCount(similar)) return null;
  return {
    same,
    before,
    similar,
    ...(isIndistinct === true && { isIndistinct }),
    ...(startsText === true && { startsText }),
    ...(endsText === true && { endsText }),
    ...(areInContext === true && { areInContext }),
    ...(paragraph && { paragraph }),
    ...(sentence && { sentence }),
    ...(sentences.length > 0 && { sentences }),
  };
}

const isCount = (count: unknown): count is number => Number.isSafeInteger(count) && Number(count) >= 0;

function frameOf(value: unknown): Frame | null {
  if (!isJsonObject(value)) return null;
  const { before, after, hash } = value;
  return isCount(before) && isCount(after) && typeof hash === 'string' ? { before, after, hash } : null;
}

function codePointsOf(selector: JsonObject | undefined): Span | null {
  const start = selector?.start;
  const end = selector?.end;
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start ? { start, end } : null;
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
      ['body', writeBodies(content, before.get('body'), before.get('motivation'))],
      ['target', targetOf(content, before.get('target'))],
    ],
    ['@id'],
  );
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
    ['others', content.quote.others === undefined ? null : JSON.stringify(content.quote.others)],
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
