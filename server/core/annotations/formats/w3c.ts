import type { ArticleId } from '../../article/types';
import { anchorQuote } from '../../quotes/anchor';
import { selectorsFor } from '../../quotes/selectors';
import { codePointIndexOf } from '../../text/codepoints';
import { isJsonObject, jsonItems, jsonMembers } from '../../text/json';
import type { FileProblem } from '../../text/problem';
import type { Span } from '../../text/span';
import { exportMessages, importMessages } from '../messages';
import { staysInside } from '../paths';
import { repliesByTarget, withReplies } from '../replies';
import { type Annotation, type AnnotationContent, contentOf } from '../types';
import { readWebAnnotation, targetOfWebAnnotation, type WebAnnotation, writeWebAnnotation } from '../webAnnotation';
import { type AddressedReply, readWebReply } from '../webReply';
import { CONTEXT_IRI } from '../webVocabulary';
import {
  type AnnotatedArticle,
  articlesNotThere,
  type ExportContext,
  type Exported,
  entityOfWikidata,
  type ImportContext,
  type Importing,
  type TextFile,
  WIKIDATA_IRI,
} from './exchange';

/**
 * One AnnotationCollection of the W3C Web Annotation Data Model (REC 2017-02-23) with everything in its one page. Selectors are those of
 * the current text; an orphan and a fuzzy annotation keep the quote they were made with. Positions are code points.
 */
export function exportW3c(articles: readonly AnnotatedArticle[], context: ExportContext): Exported<TextFile> {
  let orphans = 0;
  const items: string[] = [];
  for (const { article, text, annotations } of articles) {
    const index = text === null ? null : codePointIndexOf(text);
    for (const { annotation, anchor } of annotations) {
      if (text !== null && anchor.state === 'orphan') orphans++;
      const span = anchor.state === 'orphan' ? annotation.position : anchor.span;
      const followed = text !== null && (anchor.state === 'exact' || anchor.state === 'moved');
      // The standard has no place for other places that read like it.
      const { others: _, ...quote } = followed ? selectorsFor(text, span).quote : annotation.quote;
      const codePoints = index === null ? span : { start: index.toCodePoint(span.start), end: index.toCodePoint(span.end) };
      const { id, entity, created, modified, annotator } = annotation;
      const written = writeWebAnnotation(
        {
          id,
          source: article,
          quote,
          codePoints,
          created,
          creator: annotator,
          ...contentOf(annotation),
          ...(modified === undefined ? {} : { modified }),
        },
        null,
      );
      items.push(withWikidata(written, entity === undefined ? undefined : context.entities.get(entity)?.wikidata));
    }
  }
  const page = `{"id":"annotations.jsonld#page","type":"AnnotationPage","startIndex":0,"items":[\n${items.join(',\n')}\n]}`;
  const text = `{"@context":${JSON.stringify(CONTEXT_IRI)},"id":"annotations.jsonld","type":"AnnotationCollection","label":"Pressmark annotations","total":${items.length},"first":${page}}\n`;
  const leftOut = articlesNotThere(articles, exportMessages.noArticle);
  if (orphans > 0) leftOut.push(exportMessages.orphansAtOldPlace(orphans));
  return { files: [{ path: 'annotations.jsonld', text }], lost: [], leftOut };
}

/**
 * Annotations of an AnnotationCollection (with its items embedded), an AnnotationPage, a list, or one annotation; or of JSON Lines, one
 * annotation a line, as Pressmark keeps them. Never throws.
 *
 * A position is used if the quote is there, counted in code points or, as some tools write, in UTF-16 units; else the annotation
 * is looked for by its quote. One that is not found is imported as an orphan. A reply that is an annotation of its own goes with the one it answers.
 */
export function* importW3c(text: string, context: ImportContext): Importing {
  const problems: FileProblem[] = [];
  const annotations: Annotation[] = [];
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const items = itemsIn(json);
  if (typeof items === 'string') {
    const message = importMessages.brokenJson(items);
    return { annotations, problems: [{ code: 'broken-json', severity: 'error', message, start: 0, end: text.length }] };
  }
  const taken = new Set<string>();
  const answers: { readonly reply: AddressedReply; readonly span: Span }[] = [];
  for (const [index, span] of items.entries()) {
    yield index / items.length;
    const refuse = (message: string, code = 'unreadable-annotation'): void => {
      problems.push({ code, severity: 'warning', message, ...span });
    };
    const item = withId(json.slice(span.start, span.end), context);
    const reading = readWebAnnotation(item);
    if ('mistake' in reading) {
      const answer = readWebReply(item);
      if (answer !== null && 'reply' in answer) answers.push({ reply: answer.reply, span });
      else refuse(importMessages.mistake((answer ?? reading).mistake));
      continue;
    }
    const { value } = reading;
    if (value.source === null || !staysInside(value.source)) {
      refuse(value.source === null ? importMessages.noTarget : importMessages.unfitTarget(value.source));
      continue;
    }
    const id = taken.has(value.id) ? context.newId() : value.id;
    taken.add(id);
    const annotation = annotationOf({ ...value, id }, value.source, context);
    if (typeof annotation === 'string') refuse(annotation);
    else {
      annotations.push(annotation);
      const unknown = reading.unknown.filter(field => !isOwnWikidata(field, json.slice(span.start, span.end), annotation.entity));
      if (unknown.length > 0) refuse(importMessages.unknownFields(unknown), 'unknown-field');
    }
  }
  const replies = repliesByTarget(answers);
  const there = new Set(annotations.map(({ id }) => id));
  for (const { reply, span } of answers)
    if (!there.has(reply.target))
      problems.push({ code: 'reply-without-note', severity: 'warning', message: importMessages.noNote(reply.text.slice(0, 60)), ...span });
  if (annotations.length === 0 && problems.length === 0) {
    problems.push({
      code: 'no-annotations',
      severity: 'warning',
      message: importMessages.noAnnotations,
      start: 0,
      end: text.length,
    });
  }
  return { annotations: annotations.map(each => withReplies(each, replies.get(each.id))), problems };
}

/** The articles that the annotations of a W3C file are about: those whose texts {@link importW3c} will ask for. Empty for broken JSON. */
export function articlesNamedByW3c(text: string): readonly ArticleId[] {
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const items = itemsIn(json);
  if (typeof items === 'string') return [];
  const whole = items.filter(item => reasonOf(json.slice(item.start, item.end)) === null);
  const texts = whole.map(item => json.slice(item.start, item.end)).filter(item => readWebReply(item) === null);
  const named = texts.flatMap(item => targetOfWebAnnotation(item) ?? []);
  return [...new Set(named)].filter(staysInside);
}

/** Spans of the annotations in a file, one a line where it is JSON Lines; why it is not valid JSON where it is neither. */
function itemsIn(json: string): Span[] | string {
  const reason = reasonOf(json);
  if (reason === null) return itemsOf(json);
  const lines = [...json.matchAll(/\S.*/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.trimEnd().length }));
  const read = lines.filter(({ start, end }) => json[start] === '{' && reasonOf(json.slice(start, end)) === null);
  return lines.length > 1 && read.length > 0 ? lines : reason;
}

/** Why a text is not valid JSON; null where it is. */
function reasonOf(json: string): string | null {
  try {
    JSON.parse(json);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The Wikidata item as a second identifying body, so that others know the entity without our register. */
function withWikidata(annotation: string, item: string | undefined): string {
  if (item === undefined) return annotation;
  const body = JSON.stringify({ type: 'SpecificResource', purpose: 'identifying', source: `${WIKIDATA_IRI}${item}` });
  return `{${jsonMembers(annotation)
    .map(({ key, value }) => `${JSON.stringify(key)}:${key === 'body' ? `${value.slice(0, -1)},${body}]` : value}`)
    .join(',')}}`;
}

/** True for the body that {@link withWikidata} added. */
function isOwnWikidata(field: string, item: string, entity: string | undefined): boolean {
  const number = /^body\[(\d+)\]$/.exec(field)?.[1];
  const annotation: unknown = JSON.parse(item);
  if (number === undefined || entity === undefined || !isJsonObject(annotation) || !Array.isArray(annotation.body)) return false;
  const body: unknown = annotation.body[Number(number)];
  return isJsonObject(body) && body.purpose === 'identifying' && String(body.source).startsWith(WIKIDATA_IRI);
}

/** Spans of the annotations in a collection, page, list or single annotation. */
function itemsOf(json: string): Span[] {
  let part: Span = { start: 0, end: json.length };
  // A collection contains a page, a page its items: nothing that is nested deeper is ours.
  for (let depth = 0; depth < 4; depth++) {
    const raw = json.slice(part.start, part.end);
    const start = part.start + raw.length - raw.trimStart().length;
    const end = part.start + raw.trimEnd().length;
    if (json[start] === '[') return jsonItems(raw).map(item => ({ start: part.start + item.start, end: part.start + item.end }));
    const members = jsonMembers(raw);
    const inner = members.find(({ key, value }) => CONTAINERS.has(key) && /^[[{]/.test(value));
    if (inner === undefined) {
      const type = members.find(({ key }) => key === 'type')?.value ?? '';
      return json[start] === '{' && !/"AnnotationCollection"|"AnnotationPage"/.test(type) ? [{ start, end }] : [];
    }
    part = { start: part.start + inner.start, end: part.start + inner.start + inner.value.length };
  }
  return [];
}

const CONTAINERS: ReadonlySet<string> = new Set(['items', 'first', '@graph']);

function withId(json: string, context: ImportContext): string {
  const parsed: unknown = reasonOf(json) === null ? JSON.parse(json) : null;
  if (!isJsonObject(parsed) || typeof parsed.id === 'string' || typeof parsed['@id'] === 'string') return json;
  return JSON.stringify({ ...parsed, id: `urn:uuid:${context.newId()}` });
}

/** What an annotation says beside its tag, entity and note. */
const withoutWords = ({ tag: _, entity: __, note: ___, ...rest }: AnnotationContent): AnnotationContent => rest;

/** A sentence where nothing can be made of it. */
function annotationOf(value: WebAnnotation, article: string, context: ImportContext): Annotation | string {
  const { id, tag, note, created, modified, creator } = value;
  const text = context.textOf(article);
  const place = placeOf(value, text);
  if (place === null) return importMessages.noText(article);
  const item = value.entityIri?.match(/wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/)?.[1];
  const entity = value.entity ?? (item === undefined ? undefined : entityOfWikidata(context.entities, item)?.id);
  const unplaced = entity === undefined ? value.entityIri : undefined;
  const words = note ?? unplaced;
  if (tag === undefined && entity === undefined && words === undefined) return importMessages.empty;
  return {
    id,
    article,
    annotator: creator ?? context.annotator,
    ...place,
    ...(tag === undefined ? {} : { tag }),
    ...(entity === undefined ? {} : { entity }),
    ...(words === undefined ? {} : { note: note !== undefined && unplaced !== undefined ? `${note}\n${unplaced}` : words }),
    ...contentOf(withoutWords(value)),
    created: created === '' ? context.created : created,
    ...(modified === undefined ? {} : { modified }),
  };
}

function placeOf({ quote, codePoints }: WebAnnotation, text: string | null): Pick<Annotation, 'quote' | 'position'> | null {
  if (text === null) return quote === null ? null : { quote, position: codePoints ?? { start: 0, end: quote.exact.length } };
  const index = codePointIndexOf(text);
  const converted = codePoints === null ? null : { start: index.toUtf16(codePoints.start), end: index.toUtf16(codePoints.end) };
  if (quote === null) return converted === null || converted.end === converted.start ? null : selectorsFor(text, converted);
  for (const span of [converted, codePoints]) {
    if (span !== null && text.slice(span.start, span.end) === quote.exact)
      return bare(quote) ? selectorsFor(text, span) : { quote, position: span };
  }
  const at = text.indexOf(quote.exact);
  const only = at !== -1 && text.indexOf(quote.exact, at + 1) === -1 ? { start: at, end: at + quote.exact.length } : null;
  // Words that occur once need no search for similar ones, which goes through the whole text.
  if (only !== null && text.endsWith(quote.prefix, only.start) && text.startsWith(quote.suffix, only.end)) return selectorsFor(text, only);
  const found = anchorQuote(text, { quote, position: converted ?? { start: 0, end: 0 } });
  if (found.state === 'exact' || found.state === 'moved') return selectorsFor(text, found.span);
  if (only !== null) return selectorsFor(text, only);
  return { quote, position: converted ?? { start: 0, end: quote.exact.length } };
}

const bare = ({ prefix, suffix }: { prefix: string; suffix: string }): boolean => prefix === '' && suffix === '';
