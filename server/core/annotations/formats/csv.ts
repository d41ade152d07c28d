/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';
import { selectorsFor } from '../../quotes/selectors';
import { type CodePointIndex, codePointIndexOf } from '../../text/codepoints';
import { isJsonObject } from '../../text/json';
import type { FileProblem } from '../../text/problem';
import type { Span } from '../../text/span';
import { guarded, unguarded } from '../../text/spreadsheet';
import { exportMessages, importMessages } from '../messages';
import { type AnnotationContent, isCertainty, type Relation } from '../types';
import { wellFormed } from './bratNames';
import {
  type AnnotatedArticle,
  articlesNotThere,
  type ExportContext,
  type Exported,
  type ImportContext,
  type ImportedFile,
  type Importing,
  type TextFile,
} from './exchange';
import { repliesIn } from './jsonLines';
import { type Draft, placeDocuments, type ReadDocument } from './placing';

/** Columns in their order. Offsets are code points, as in W3C Web Annotations; attributes, relations and replies are JSON. */
const COLUMNS = [
  'id',
  'article',
  'start',
  'end',
  'quote',
  'tag',
  'entity',
  'entity name',
  'wikidata',
  'note',
  'certainty',
  'attributes',
  'relations',
  'annotator',
  'created',
  'modified',
  'state',
  'prefix',
  'suffix',
  'replies',
  'resolved',
] as const;
type Column = (typeof COLUMNS)[number];

/**
 * One table of all annotations, as RFC 4180 describes CSV, with a header. A cell that a spreadsheet would run as a formula has an
 * apostrophe before it, which is taken away again on import.
 */
export function exportCsv(articles: readonly AnnotatedArticle[], context: ExportContext): Exported<TextFile> {
  const rows: string[][] = [];
  let orphans = 0;
  for (const { article, text, annotations } of articles) {
    const index = text === null ? null : codePointIndexOf(text);
    for (const { annotation, anchor } of annotations) {
      if (text !== null && anchor.state === 'orphan') orphans++;
      const span = anchor.state === 'orphan' ? annotation.position : anchor.span;
      const isFollowed = text !== null && (anchor.state === 'exact' || anchor.state === 'moved');
      const quote = isFollowed ? selectorsFor(text, span).quote : annotation.quote;
      const known = annotation.entity === undefined ? undefined : context.entities.get(annotation.entity);
      const cells: Readonly<Record<Column, string | undefined>> = {
        id: annotation.id,
        article,
        start: String(index?.toCodePoint(span.start) ?? span.start),
        end: String(index?.toCodePoint(span.end) ?? span.end),
        quote: quote.exact,
        tag: annotation.tag,
        entity: annotation.entity,
        'entity name': known?.name,
        wikidata: known?.wikidata,
        note: annotation.note,
        certainty: annotation.certainty,
        attributes: annotation.attributes && JSON.stringify(annotation.attributes),
        relations: annotation.relations && JSON.stringify(annotation.relations),
        replies: annotation.replies && JSON.stringify(annotation.replies),
        resolved: annotation.resolved && 'true',
        annotator: annotation.annotator,
        created: annotation.created,
        modified: annotation.modified,
        state: text === null ? 'orphan' : anchor.state,
        prefix: quote.prefix,
        suffix: quote.suffix,
      };
      rows.push(COLUMNS.map(column => guarded(wellFormed(cells[column] ?? ''))));
    }
  }
  const leftOut = articlesNotThere(articles, exportMessages.noArticle);
  if (orphans > 0) leftOut.push(exportMessages.orphansAtOldPlace(orphans));
  if (rows.length === 0) return { files: [], lost: [], leftOut };
  const text = `${Papa.unparse([[...COLUMNS], ...rows], { newline: '\r\n' })}\r\n`;
  return { files: [{ path: 'annotations.csv', text }], lost: [], leftOut };
}

/**
 * Annotations of a table with a header: it needs the columns `article` and `quote`, or `article`, `start` and `end`; the others are those of
 * {@link exportCsv}. Commas, semicolons and tabs are understood. Never throws.
 */
export function* importCsv({ text }: Pick<ImportedFile, 'text'>, context: ImportContext): Importing {
  const [header = [], ...rows] = Papa.parse(text, { skipEmptyLines: 'greedy' }).data;
  const columns = new Map(header.map((name, at) => [name.trim().toLowerCase(), at]));
  const isPlaced = columns.has('quote') || (columns.has('start') && columns.has('end'));
  if ((!columns.has('article') && context.article === undefined) || !isPlaced) {
    return { annotations: [], problems: [{ code: 'bad-shape', severity: 'error', message: importMessages.csvColumns, start: 0, end: 0 }] };
  }
  const problems: FileProblem[] = [];
  const byArticle = new Map<string, Draft[]>();
  const indexes = new Map<string, CodePointIndex | null>();
  for (const [number, row] of rows.entries()) {
    const cell = (column: Column): string | undefined => {
      const value = unguarded(row[columns.get(column) ?? -1] ?? '');
      return value === '' ? undefined : value;
    };
    const article = cell('article') ?? '';
    let index = indexes.get(article);
    if (index === undefined) {
      const articleText = context.textOf(context.article ?? article);
      index = articleText === null ? null : codePointIndexOf(articleText);
      indexes.set(article, index);
    }
    const quote = cell('quote');
    const draft: Draft = {
      span: spanOf(cell('start'), cell('end'), index),
      ...(quote === undefined ? {} : { quote }),
      prefix: cell('prefix') ?? '',
      suffix: cell('suffix') ?? '',
      ...contentIn(cell),
      ...optional('id', cell('id')),
      ...optional('annotator', cell('annotator')),
      ...optional('created', cell('created')),
      ...optional('modified', cell('modified')),
    };
    if (draft.span === null && quote === undefined) {
      const message = importMessages.csvRow(number + 2);
      problems.push({ code: 'unreadable-line', severity: 'warning', message, start: 0, end: 0 });
    } else {
      const drafts = byArticle.get(article);
      if (drafts === undefined) byArticle.set(article, [draft]);
      else drafts.push(draft);
    }
  }
  const documents = [...byArticle].map(([name, drafts]): ReadDocument => ({ name, text: null, drafts }));
  const imported = yield* placeDocuments(documents, context);
  return { annotations: imported.annotations, problems: [...problems, ...imported.problems] };
}

function contentIn(cell: (column: Column) => string | undefined): AnnotationContent {
  const certainty = cell('certainty');
  const attributes = attributesIn(cell('attributes'));
  const relations = relationsIn(cell('relations'));
  const replies = repliesIn(parsedJson(cell('replies')));
  return {
    ...optional('tag', cell('tag')),
    ...optional('entity', cell('entity')),
    ...optional('note', cell('note')),
    ...(attributes === null ? {} : { attributes }),
    ...(isCertainty(certainty) ? { certainty } : {}),
    ...(relations.length === 0 ? {} : { relations }),
    ...(replies.length === 0 ? {} : { replies }),
    ...(cell('resolved') === 'true' ? { resolved: true as const } : {}),
  };
}

const optional = <Name extends string>(name: Name, value: string | undefined): { readonly [Key in Name]?: string } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]?: string });

/** Code points to UTF-16; null where the numbers are none. */
function spanOf(start: string | undefined, end: string | undefined, index: CodePointIndex | null): Span | null {
  if (!/^\d{1,15}$/.test(start ?? '') || !/^\d{1,15}$/.test(end ?? '')) return null;
  const [from, to] = [Number(start), Number(end)];
  return index === null ? { start: from, end: to } : { start: index.toUtf16(from), end: index.toUtf16(to) };
}

function attributesIn(json: string | undefined): Record<string, string> | null {
  const parsed = parsedJson(json);
  if (!isJsonObject(parsed)) return null;
  const entries = Object.entries(parsed).map(([name, value]) => [name, String(value)]);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function relationsIn(json: string | undefined): Relation[] {
  const parsed = parsedJson(json);
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((each: unknown): Relation[] =>
    isJsonObject(each) && typeof each.type === 'string' && typeof each.target === 'string'
      ? [{ type: each.type, target: each.target }]
      : [],
  );
}

function parsedJson(json: string | undefined): unknown {
  try {
    return json === undefined ? null : JSON.parse(json);
  } catch {
    return null;
  }
}
