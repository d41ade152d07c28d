import { dateIn } from './dates';
import { checkedDocument, ExportFields } from './exportFacts';
import { FACTIVA_ROLES, factivaCodeIn, isRights, languageNamed, wordCountIn } from './fieldLabels';
import { textExportMessages } from './messages';
import { isFilled } from './paragraphs';
import { findLine, inOneLine, linesOf, textBlocks, unwrapped, wrapWidthOf } from './textBlocks';
import type { DocumentFacts, ImportedDocument, ImportItem, ImportSample, ImportSource } from './types';

/** 'Document HARLED0020210305eh340002k': the accession number, which ends an article. */
const ACCESSION = /^\s*(?:Document|Dokument|Documento)\s+([A-Z][A-Z0-9]{3,24}\d{8}[a-z0-9]{6,40})\s*$/;
/** What is behind the last article. */
const SUMMARY =
  /^\s*(?:Search Summary|Suchübersicht|Suchzusammenfassung|Résumé de la recherche|Resumen de la búsqueda|©\s*\d{4} Factiva)\b/i;

/** Articles of Factiva's text export whose fields have codes ('HD', 'PD', 'LP', 'TD'). */
export async function* readFactivaCodes(source: ImportSource): AsyncGenerator<ImportItem> {
  const lines = await linesOf(source);
  const width = wrapWidthOf(textBlocks(lines.map(line => line.replace(/^[A-Z]{2,3} {2,}/, ''))));
  const records = codedRecords(lines);
  for (const record of records) yield* recordItems(lines, record, width);
  const isEnded = (record: readonly CodedField[]) =>
    record.at(-1)?.code === 'AN' || record.some(({ end }) => ACCESSION.test(lines[end - 1] ?? ''));
  const last = records.at(-1);
  if (last !== undefined && !isEnded(last) && records.some(isEnded))
    yield { warning: { place: { line: (last[0]?.start ?? 0) + 1 }, message: textExportMessages.cutOff } };
}

interface CodedField {
  readonly code: string;
  /** Indexes of lines; the first one has the code. */
  readonly start: number;
  end: number;
}

/** A record has each code at most once: one that comes again begins the next record. */
function codedRecords(lines: readonly string[]): CodedField[][] {
  const records: CodedField[][] = [];
  let open: CodedField[] | undefined;
  let isEnded = true;
  for (const [at, line] of lines.entries()) {
    const code = factivaCodeIn(line);
    if (SUMMARY.test(line)) isEnded = true;
    if (code !== undefined) {
      if (open === undefined || isEnded || isNext(open, code)) {
        open = [];
        records.push(open);
        isEnded = false;
      }
      open.push({ code, start: at, end: at + 1 });
    } else if (open !== undefined && !isEnded) {
      const last = open.at(-1);
      if (last !== undefined) last.end = at + 1;
      if (ACCESSION.test(line)) isEnded = true;
    }
    if (code === 'AN' && /\S/.test(line.replace(/^AN/, ''))) isEnded = true;
  }
  return records;
}

/** True where a code begins another article: one that heads it, after the text of the one before. */
const isNext = (open: readonly CodedField[], code: string): boolean =>
  open.some(field => field.code === code) && (code === 'HD' || open.some(field => field.code === 'LP' || field.code === 'TD'));

function* recordItems(lines: readonly string[], record: readonly CodedField[], width: number): Generator<ImportItem> {
  const first = record[0]?.start ?? 0;
  const end = record.at(-1)?.end ?? first;
  const fields = record.map(({ code, start, end: to }) => ({
    code,
    lines: [(lines[start] ?? '').slice(code.length), ...lines.slice(start + 1, to)],
  }));
  const document = { place: { line: first + 1 }, ...codedDocument(fields, width) };
  if (document.facts.title === undefined && document.paragraphs.length === 0)
    yield { warning: { place: document.place, message: textExportMessages.notUnderstood(first + 1, end), isLeftOut: true } };
  else yield* checkedDocument(document, { from: first + 1, to: end });
}

/** A field of Factiva, and the lines of its value. */
export interface FactivaField {
  readonly code: string;
  readonly lines: readonly string[];
}

/** An article by its coded fields; `width` is where its lines were broken. */
export function codedDocument(record: readonly FactivaField[], width: number): Omit<ImportedDocument, 'place'> {
  const fields = new ExportFields();
  const paragraphs: string[] = [];
  for (const { code, lines: own } of record) {
    const role = FACTIVA_ROLES.get(code) ?? 'other';
    if (role === 'body') paragraphs.push(...textBlocks(withoutHang(own)).map(block => unwrapped(block, width)));
    else if (role === 'keywords') fields.set(role, code, keywordsOf(inOneLine(own)));
    else if (role === 'id') fields.set(role, code, inOneLine(own).replace(/^(?:Document|Dokument|Documento)\s+/, ''));
    else fields.set(role, code, inOneLine(own));
  }
  return { facts: fields.facts(), paragraphs };
}

/** 'gstrke : Labor Disputes | gcat : Political/General News' as names. */
const keywordsOf = (value: string): string =>
  value
    .split('|')
    .map(part => part.replace(/^\s*[a-z0-9]{2,10}\s+:\s+/i, '').trim())
    .join('; ');

/** The lines behind a code are indented as far as its value. */
const withoutHang = (lines: readonly string[]): string[] => lines.map(line => line.replace(/^ {2,8}(?=\S)/, ''));

/** Articles of Factiva's text export without codes: each field is a line, in a fixed order, of which the count of words is certain. */
export async function* readFactivaPlain(source: ImportSource): AsyncGenerator<ImportItem> {
  const lines = await linesOf(source);
  const width = wrapWidthOf(textBlocks(lines));
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const id = ACCESSION.exec(line)?.[1];
    if (id === undefined) continue;
    yield* plainItems(lines, start, at, id, width);
    start = at + 1;
  }
  const rest = lines.slice(start);
  const summary = rest.findIndex(line => SUMMARY.test(line));
  const left = summary < 0 ? rest : rest.slice(0, summary);
  // The last article of a file that was cut off.
  if (left.some(line => wordCountIn(line) !== undefined)) {
    yield* plainItems(lines, start, start + left.length, undefined, width);
    yield { warning: { place: { line: start + 1 }, message: textExportMessages.cutOff } };
  } else if (left.join(' ').trim().length > LONG_REST)
    yield {
      warning: { place: { line: start + 1 }, message: textExportMessages.notUnderstood(start + 1, start + left.length), isLeftOut: true },
    };
}

const LONG_REST = 200;

function* plainItems(lines: readonly string[], start: number, end: number, id: string | undefined, width: number): Generator<ImportItem> {
  const first = findLine(lines, start, end, isFilled);
  const from = first < 0 ? start : first;
  const count = findLine(lines, from, Math.min(end, from + MOST_HEAD), line => wordCountIn(line) !== undefined);
  if (count < 0) {
    yield { warning: { place: { line: from + 1 }, message: textExportMessages.notUnderstood(from + 1, end + 1), isLeftOut: true } };
    return;
  }
  yield* checkedDocument(plainDocument(lines, { from, count, end }, id, width), { from: from + 1, to: end + 1 });
}

/** A head has so many lines at most, up to the count of words. */
const MOST_HEAD = 40;

function plainDocument(
  lines: readonly string[],
  { from, count, end }: { readonly from: number; readonly count: number; readonly end: number },
  id: string | undefined,
  width: number,
): ImportedDocument {
  const fields = new ExportFields();
  readAbove(lines.slice(from, count), fields);
  fields.set('length', 'length', lines[count] ?? '');
  const bodyStart = readBelow(lines, count + 1, end, fields);
  if (id !== undefined) fields.set('id', 'id', id);
  const paragraphs = textBlocks(lines, bodyStart, end).map(block => unwrapped(block, width));
  return { place: { line: from + 1 }, facts: fields.facts(), paragraphs };
}

const BYLINE = /^(?:by|von|par|por|di|da|door|de notre|av|af)\s+\p{Lu}/iu;

/** Section, title and byline, of which only the title is always there. */
function readAbove(lines: readonly string[], fields: ExportFields): void {
  const given = lines.map(line => line.trim()).filter(line => line !== '');
  const isByline = (line: string) => BYLINE.test(line) || (given.length >= 3 && line.length < 60 && !/[.?!]$/.test(line));
  const last = given.at(-1);
  const hasByline = given.length > 1 && last !== undefined && isByline(last);
  const above = hasByline ? given.slice(0, -1) : given;
  const [first = '', ...others] = above;
  const hasSection = others.length > 0 && first.length <= LONGEST_SECTION && first.length < inOneLine(others).length;
  if (hasByline) fields.set('byline', 'byline', last);
  if (hasSection) fields.set('section', 'section', first);
  fields.set('title', 'title', inOneLine(hasSection ? others : above));
}
const LONGEST_SECTION = 40;

const isCopyright = (line: string): boolean => isRights(line) || /^copyright\b/i.test(line);

/** Date, time, outlet, its code, edition or page, language and copyright. Answers the index of the body's first line. */
function readBelow(lines: readonly string[], start: number, end: number, fields: ExportFields): number {
  let at = start;
  const rest: string[] = [];
  let isLanguage = false;
  for (; at < end && at < start + MOST_BELOW; at++) {
    const line = (lines[at] ?? '').trim();
    if (line === '') {
      if (isLanguage) break;
      continue;
    }
    const language = line.length < 30 ? languageNamed(line) : undefined;
    if (isCopyright(line)) {
      fields.set('copyright', 'copyright', line);
      at++;
      break;
    }
    if (isLanguage) break;
    if (language !== undefined) {
      isLanguage = true;
      fields.set('language', 'language', line);
    } else rest.push(line);
  }
  nameRest(rest, fields);
  return at;
}
const MOST_BELOW = 14;

/** What an article says in a page, where the headline, the byline and the text are marked. */
export interface MarkedArticle {
  readonly title: string | undefined;
  readonly byline: string | undefined;
  /** The other lines above the text: a section, and from the count of words on what is about the issue. */
  readonly head: readonly string[];
  readonly id: string | undefined;
}

/** The facts of an article of which the headline and the byline are known. */
export function markedFacts({ title, byline, head, id }: MarkedArticle): DocumentFacts {
  const fields = new ExportFields();
  fields.set('title', 'title', title ?? '');
  fields.set('byline', 'byline', byline ?? '');
  const count = head.findIndex(line => wordCountIn(line) !== undefined);
  if (count > 0) fields.set('section', 'section', inOneLine(head.slice(0, count)));
  fields.set('length', 'length', head[count] ?? '');
  readBelow(head, count + 1, head.length, fields);
  fields.set('id', 'id', id ?? '');
  return fields.facts();
}

/** The accession number that a line gives. */
export const accessionIn = (line: string): string | undefined => ACCESSION.exec(line)?.[1];

function nameRest(rest: readonly string[], fields: ExportFields): void {
  const date = rest.findIndex(line => line.length < 60 && (dateIn(line)?.date.length ?? 0) >= 4);
  if (date >= 0) fields.set('date', 'date', rest[date] ?? '');
  const others = rest.filter((line, index) => index !== date && !/^\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*(?:[AP]M|Uhr|GMT|h))?$/i.test(line));
  const [outlet, ...more] = others;
  if (outlet !== undefined) fields.set('outlet', 'outlet', outlet);
  for (const [index, line] of more.entries()) {
    if (index === 0 && /^[A-Z0-9]{2,8}$/.test(line)) fields.set('other', 'source code', line);
    else if (/^(?:[A-Z]{0,3}-?\d{1,4}[A-Z]?(?:[-–,/ ]\s?[A-Z]?\d{1,4})*|(?:seite|page|pg\.?|s\.|p\.|página)\s*\S+)$/i.test(line))
      fields.set('page', 'page', line);
    else if (index <= 2 && line.length < 60) fields.set('edition', 'edition', line);
    else fields.set('other', 'header', line);
  }
}

export function factivaCodesConfidence({ text }: ImportSample): number {
  if (text === null) return 0;
  const codes = new Set(text.split('\n').flatMap(line => factivaCodeIn(line) ?? []));
  return codes.has('HD') && (codes.has('LP') || codes.has('TD')) && codes.size >= 5 ? 0.98 : 0;
}

export function factivaPlainConfidence(sample: ImportSample): number {
  const { text } = sample;
  if (text === null || factivaCodesConfidence(sample) > 0) return 0;
  const lines = text.split('\n');
  const isEnded = lines.some(line => ACCESSION.test(line));
  const isCounted = lines.some(line => wordCountIn(line) !== undefined);
  return isEnded && isCounted ? 0.95 : isEnded ? 0.5 : 0;
}
